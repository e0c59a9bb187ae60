import type { Endpoint } from '@chatterfix/sdk/contract';
import type { Context as HonoContext } from 'hono';
import type { Context, Operator } from '../../context.ts';
import { DomainError } from '../../errors.ts';
import type { Env } from './env.ts';
import type { PageOrigins } from './page-origins.ts';
import type { RequestLimits } from './rate-limit.ts';

/** The checks before a handler runs: the credential, the rate limits and the page's origin. */
export interface Admission {
  /** The context of a request of a tenant's user or key. */
  caller(http: HonoContext<Env>, endpoint: Endpoint): Promise<Context>;
  /**
   * The context of a request that was admitted before and still goes on. Throws a `DomainError` if its
   * credential has expired or was revoked since.
   */
  again(http: HonoContext<Env>): Promise<Context>;
  /** Counts the rows that a request writes. Throws `rate_limited` if the tenant has written too many today. */
  rows(context: Context, count: number): Promise<void>;
  /** The context of a request of the server's operator. */
  operator(http: HonoContext<Env>, endpoint: Endpoint): Promise<Operator>;
  /** Runs the handler of a public endpoint, within its rate limits. */
  anyone<Result>(http: HonoContext<Env>, endpoint: Endpoint, run: () => Promise<Result>): Promise<Result>;
  /**
   * Lets only this tenant's pages read the answer; for public endpoints that learn the tenant as they run.
   */
  ofTenant(http: HonoContext<Env>, tenantId: number): Promise<void>;
}

/** The parts of a request that tell who sent it and from where. */
interface Credentials {
  headers: Headers;
  request_id: string;
  ip: string | null;
}

/** The checks that an admission is made of. Authentication throws a `DomainError` if it refuses a request. */
interface Checks {
  authenticate: (request: Credentials) => Promise<Context>;
  authenticateOperator: (request: Credentials) => Promise<Operator>;
  /** Undefined if nothing is limited. */
  limits: RequestLimits | undefined;
  origins: PageOrigins;
}

export function createAdmission({ authenticate, authenticateOperator, limits, origins }: Checks): Admission {
  /** Counts a refused credential against the address that sent it. */
  const countRefusal = async <Who>(http: HonoContext<Env>, who: Promise<Who>): Promise<Who> => {
    try {
      return await who;
    } catch (error) {
      if (limits && error instanceof DomainError) await limits.stranger(http);
      throw error;
    }
  };
  return {
    async caller(http, endpoint) {
      const context = await countRefusal(http, authenticate(credentialsOf(http)));
      http.set('caller', context);
      if (http.req.header('origin') !== undefined) await origins.admit(http, context.tenant_id);
      if (limits) await limits.caller(http, context, endpoint);
      return context;
    },
    again: (http) => authenticate(credentialsOf(http)),
    rows: async (context, count) => limits?.rows(context.tenant_id, count),
    async operator(http, endpoint) {
      const operator = await countRefusal(http, authenticateOperator(credentialsOf(http)));
      http.set('caller', { tenant: '', actor: operator.actor });
      if (limits) await limits.caller(http, { tenant_id: 0, actor: operator.actor }, endpoint);
      return operator;
    },
    anyone: (http, endpoint, run) => (limits ? limits.publicly(http, endpoint, run) : run()),
    ofTenant: (http, tenantId) => origins.admit(http, tenantId),
  };
}

function credentialsOf(http: HonoContext<Env>): Credentials {
  return { headers: http.req.raw.headers, request_id: http.get('request_id'), ip: http.get('ip') };
}
