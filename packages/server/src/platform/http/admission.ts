import type { Endpoint } from '@chatterfix/sdk/contract';
import type { Context as HonoContext } from 'hono';
import type { Context } from '../../context.ts';
import { DomainError } from '../../errors.ts';
import type { Authenticate, AuthenticateOperator } from '../../identity/authenticate.ts';
import type { Operator } from '../../identity/tenants.ts';
import type { Env } from './mount.ts';
import type { PageOrigins } from './page-origins.ts';
import type { RequestLimits } from './rate-limit.ts';

/** Who may come in: known by a credential, within the limits, and from a page that the tenant allows. */
export interface Admission {
  caller(http: HonoContext<Env>, endpoint: Endpoint): Promise<Context>;
  operator(http: HonoContext<Env>, endpoint: Endpoint): Promise<Operator>;
  anyone<Result>(http: HonoContext<Env>, endpoint: Endpoint, run: () => Promise<Result>): Promise<Result>;
  /** A public operation has found out whose answer it gives. */
  ofTenant(http: HonoContext<Env>, tenantId: number): Promise<void>;
}

interface Doors {
  authenticate: Authenticate;
  authenticateOperator: AuthenticateOperator;
  limits: RequestLimits | undefined;
  origins: PageOrigins;
}

export function createAdmission({ authenticate, authenticateOperator, limits, origins }: Doors): Admission {
  /** A refused credential counts against the address that sent it. */
  const known = async <Who>(http: HonoContext<Env>, who: Promise<Who>): Promise<Who> => {
    try {
      return await who;
    } catch (error) {
      if (limits && error instanceof DomainError) await limits.stranger(http);
      throw error;
    }
  };
  return {
    async caller(http, endpoint) {
      const context = await known(http, authenticate(requestOf(http)));
      http.set('caller', context);
      if (http.req.header('origin') !== undefined) await origins.admit(http, context.tenant_id);
      if (limits) await limits.caller(http, context, endpoint);
      return context;
    },
    async operator(http, endpoint) {
      const operator = await known(http, authenticateOperator(requestOf(http)));
      http.set('caller', { tenant: '', actor: operator.actor });
      if (limits) await limits.caller(http, { tenant_id: 0, actor: operator.actor }, endpoint);
      return operator;
    },
    anyone: (http, endpoint, run) => (limits ? limits.publicly(http, endpoint, run) : run()),
    ofTenant: (http, tenantId) => origins.admit(http, tenantId),
  };
}

function requestOf(http: HonoContext<Env>) {
  return { headers: http.req.raw.headers, request_id: http.get('request_id'), ip: http.get('ip') };
}
