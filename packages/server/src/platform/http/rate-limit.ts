import { endpoints, type Endpoint, type ProblemCode } from '@chatterfix/sdk/contract';
import type { Context as HonoContext } from 'hono';
import type { Actor, Context } from '../../context.ts';
import { DomainError } from '../../errors.ts';
import { RateLimited, type RateLimiter, type Standing } from '../limits/limiter.ts';
import { networkOf } from '../limits/network.ts';
import type { Env } from './env.ts';

// Decides which rate limits a request counts against.

export interface RequestLimits {
  /** Counts every request by its address, before anything else is done. */
  everyone(http: HonoContext<Env>): Promise<void>;
  /** Counts an authenticated request. */
  caller(
    http: HonoContext<Env>,
    context: Pick<Context, 'tenant_id' | 'actor'>,
    endpoint: Endpoint,
  ): Promise<void>;
  /** Counts the rows of a request that has several. The first was counted with the request. */
  rows(tenantId: number, count: number): Promise<void>;
  /** Counts a request whose credential is missing or was refused. */
  stranger(http: HonoContext<Env>): Promise<void>;
  /** Counts a request to a public endpoint and runs it. Only failed sign-ins count against the address. */
  publicly<Result>(http: HonoContext<Env>, endpoint: Endpoint, run: () => Promise<Result>): Promise<Result>;
}

/** Refusals of a sign-in where nothing was checked, or where what was given was right. */
const noFailures: ReadonlySet<string> = new Set<ProblemCode>([
  'server_busy',
  'second_factor_required',
  'second_factor_missing',
]);

export function createRequestLimits(limiter: RateLimiter): RequestLimits {
  const address = (http: HonoContext<Env>) => networkOf(http.get('ip'));
  const take = async (http: HonoContext<Env>, ...[policy, who]: Parameters<RateLimiter['take']>) => {
    const standing = await limiter.take(policy, who);
    if (standing) setHeaders(http, [standing]);
    return standing;
  };
  const stranger = async (http: HonoContext<Env>) => void (await take(http, 'stranger', address(http)));
  return {
    everyone: async (http) => void (isUnlimited(http) || (await take(http, 'address', address(http)))),
    stranger,
    rows: async (tenantId, count) =>
      void (count > 1 && (await limiter.take('writes', String(tenantId), count - 1))),
    async caller(http, { tenant_id, actor }, endpoint) {
      const who = `${tenant_id}/${actor.kind}/${actor.id}`;
      const all = await take(http, isKey(actor) ? 'key' : 'user', who);
      if (endpoint.method !== 'GET') await limiter.take('writes', String(tenant_id));
      if (endpoint.limit === 'mint') await limiter.take('mint', who);
      if (endpoint.limit === 'report' && actor.kind === 'publishable_key') {
        // The key comes last: who is refused at an address does not use up the key's reports.
        await limiter.take('report', address(http));
        await limiter.take('report_address', address(http));
        await limiter.take('report_key', `${tenant_id}/${keyOfVisitor(actor)}`);
      }
      if (endpoint.limit !== 'chat') return;
      const chat = await limiter.take('chat', who);
      if (actor.kind === 'publishable_key') {
        await limiter.take('chat_address', address(http));
        await limiter.take('chat_key', `${tenant_id}/${keyOfVisitor(actor)}`);
      }
      setHeaders(
        http,
        [all, chat].filter((standing) => standing !== undefined),
      );
    },
    async publicly(http, endpoint, run) {
      if (endpoint.limit === 'unlimited') return run();
      if (endpoint.limit === undefined) await stranger(http);
      else await take(http, 'mint', address(http));
      if (endpoint.limit !== 'sign_in') return run();
      await take(http, 'sign_in', address(http));
      try {
        const result = await run();
        await limiter.giveBack('sign_in', address(http));
        return result;
      } catch (error) {
        if (error instanceof DomainError && noFailures.has(error.code))
          await limiter.giveBack('sign_in', address(http));
        throw error;
      }
    },
  };
}

const unlimitedPaths = new Set(
  endpoints.filter(({ limit }) => limit === 'unlimited').map(({ path }) => path),
);

/**
 * Health probes are not limited: an orchestrator would restart a server that refuses them. The answer is
 * cached, so probes are cheap.
 */
function isUnlimited(http: HonoContext<Env>): boolean {
  return unlimitedPaths.has(http.req.path);
}

/** Puts limits into the answer's headers, as draft-ietf-httpapi-ratelimit-headers specifies. */
function setHeaders(http: HonoContext<Env>, standings: readonly Standing[]): void {
  const headers = http.get('headers');
  headers['ratelimit-policy'] = standings
    .map(({ policy, quota, seconds }) => `"${policy}";q=${quota};w=${seconds}`)
    .join(', ');
  headers['ratelimit'] = standings
    .map(({ policy, remaining, reset }) => `"${policy}";r=${remaining};t=${reset}`)
    .join(', ');
}

/** Puts the exceeded limit into the answer's headers, if the error is one. */
export function setHeadersOfRefusal(http: HonoContext<Env>, error: unknown): void {
  if (error instanceof RateLimited) setHeaders(http, [error.standing]);
}

/** A visitor's id is that of the key, a point and that of the session. */
function keyOfVisitor({ id }: Actor): string {
  return id.split('.')[0]!;
}

function isKey({ kind }: Actor): boolean {
  return kind === 'secret_key' || kind === 'restricted_key' || kind === 'operator';
}
