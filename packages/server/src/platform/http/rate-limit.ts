import type { Endpoint } from '@chatterfix/sdk/contract';
import type { Context as HonoContext } from 'hono';
import type { Actor, Context } from '../../context.ts';
import { RateLimited, type RateLimiter, type Standing } from '../limits/limiter.ts';
import { networkOf } from '../limits/network.ts';
import type { Env } from './env.ts';

// Which policies a request counts against. What is counted, and where, is the limiter's business.

/** Public operations with a policy of their own; others count as strangers'. */
const guesses = new Set(['login', 'exchangeToken', 'finishOidcSignIn']);
const mints = new Set([...guesses, 'createSession', 'beginOidcSignIn']);

export interface RequestLimits {
  /** Every request, before anything is done for it. */
  everyone(http: HonoContext<Env>): Promise<void>;
  /** A request whose sender is known. */
  caller(
    http: HonoContext<Env>,
    context: Pick<Context, 'tenant_id' | 'actor'>,
    endpoint: Endpoint,
  ): Promise<void>;
  /** A request without a credential, or with one that was refused. */
  stranger(http: HonoContext<Env>): Promise<void>;
  /** A public operation. Failed sign-ins count against the address; those that succeed are given back. */
  publicly<Result>(http: HonoContext<Env>, endpoint: Endpoint, run: () => Promise<Result>): Promise<Result>;
}

export function createRequestLimits(limiter: RateLimiter): RequestLimits {
  const address = (http: HonoContext<Env>) => networkOf(http.get('ip'));
  const take = async (http: HonoContext<Env>, ...[policy, who]: Parameters<RateLimiter['take']>) => {
    const standing = await limiter.take(policy, who);
    if (standing) tell(http, [standing]);
    return standing;
  };
  const stranger = async (http: HonoContext<Env>) => void (await take(http, 'stranger', address(http)));
  return {
    everyone: async (http) => void (isProbe(http) || (await take(http, 'address', address(http)))),
    stranger,
    async caller(http, { tenant_id, actor }, endpoint) {
      const who = `${tenant_id}/${actor.kind}/${actor.id}`;
      const whole = await take(http, isKey(actor) ? 'key' : 'user', who);
      if (endpoint.operationId === 'mintToken') await limiter.take('mint', who);
      if (endpoint.operationId !== 'sendChatMessage') return;
      const chat = await limiter.take('chat', who);
      if (actor.kind === 'publishable_key') await limiter.take('chat_address', address(http));
      tell(
        http,
        [whole, chat].filter((standing) => standing !== undefined),
      );
    },
    async publicly(http, endpoint, run) {
      if (isProbe(http)) return run();
      if (!mints.has(endpoint.operationId)) await stranger(http);
      else await take(http, 'mint', address(http));
      if (!guesses.has(endpoint.operationId)) return run();
      await take(http, 'sign_in', address(http));
      const result = await run();
      await limiter.giveBack('sign_in', address(http));
      return result;
    },
  };
}

/** An orchestrator would end a server that turns its probe away. What it is told is remembered, so that asking costs little. */
function isProbe(http: HonoContext<Env>): boolean {
  return http.req.path === '/health';
}

/** The limits that an answer tells of, in the fields of draft-ietf-httpapi-ratelimit-headers. */
function tell(http: HonoContext<Env>, standings: readonly Standing[]): void {
  const headers = http.get('headers');
  headers['ratelimit-policy'] = standings
    .map(({ policy, quota, seconds }) => `"${policy}";q=${quota};w=${seconds}`)
    .join(', ');
  headers['ratelimit'] = standings
    .map(({ policy, remaining, reset }) => `"${policy}";r=${remaining};t=${reset}`)
    .join(', ');
}

/** What was refused is what the answer tells of, wherever it was counted. */
export function tellOfRefusal(http: HonoContext<Env>, error: unknown): void {
  if (error instanceof RateLimited) tell(http, [error.standing]);
}

function isKey({ kind }: Actor): boolean {
  return kind === 'secret_key' || kind === 'restricted_key' || kind === 'operator';
}
