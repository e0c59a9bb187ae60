import type { Context as HonoContext } from 'hono';
import { cors } from 'hono/cors';
import type { MiddlewareHandler } from 'hono';
import { DomainError } from '../../errors.ts';
import type { KnownOrigins } from '../../identity/origins.ts';
import type { Env } from './mount.ts';

const EXPOSED = 'X-Request-Id, Retry-After, ETag, Idempotent-Replayed, RateLimit, RateLimit-Policy';
/** An origin that was just added to a key may be missing in what is remembered. */
const FRESH_MS = 1_000;

/** Which pages may read which answers (CORS). */
export interface PageOrigins {
  /** Answers preflights, which can only know that some tenant allows the origin. */
  preflight: MiddlewareHandler<Env>;
  /** Until it is known whose answer it is, any tenant's page may read it: then it tells of nothing but the failure. */
  begin(http: HonoContext<Env>): Promise<void>;
  /** From here on it is this tenant's answer. Throws `origin_not_allowed`, unread by that page, where its origin is not one of the tenant's. */
  admit(http: HonoContext<Env>, tenantId: number): Promise<void>;
}

/** The exchange of a publishable key answers every page: one that may not use the key must be able to read why. */
const answersAnyPage = (http: HonoContext<Env>) => http.req.path === '/api/auth/session';

export function createPageOrigins(
  knownOrigins: (atMostMs?: number) => Promise<KnownOrigins>,
  publicUrl: string | undefined,
): PageOrigins {
  const some = async (origin: string) =>
    (await knownOrigins()).any.has(origin) || (await knownOrigins(FRESH_MS)).any.has(origin);
  return {
    preflight: cors({
      origin: async (origin, http) => (answersAnyPage(http) || (await some(origin)) ? origin : null),
      allowMethods: ['GET', 'POST', 'PUT'],
      allowHeaders: [
        'Authorization',
        'Content-Type',
        'Accept',
        'X-Request-Id',
        'Idempotency-Key',
        'If-Match',
      ],
      maxAge: 600,
    }),
    async begin(http) {
      const origin = http.req.header('origin');
      if (origin === undefined) return; // no browser, or a page of ours that reads
      const headers = http.get('headers');
      headers['vary'] = 'Origin';
      if (!answersAnyPage(http) && !(await some(origin))) return;
      headers['access-control-allow-origin'] = origin;
      headers['access-control-expose-headers'] = EXPOSED;
    },
    async admit(http, tenantId) {
      const origin = http.req.header('origin');
      if (origin === undefined || answersAnyPage(http)) return;
      if (
        (await knownOrigins()).of(tenantId).has(origin) ||
        (await knownOrigins(FRESH_MS)).of(tenantId).has(origin)
      )
        return;
      delete http.get('headers')['access-control-allow-origin'];
      if (isOurOwn(origin, http, publicUrl)) return;
      throw new DomainError(
        'origin_not_allowed',
        `Pages of ${origin.slice(0, 200)} may not use this tenant's tokens. Add the origin to one of the tenant's keys.`,
      );
    },
  };
}

/**
 * Browsers send an origin with our own pages' writes too. Ours is the one that people are told (PUBLIC_URL), or the one that the request was sent to:
 * a page cannot choose its requests' Host, so an equal one means the same site. A proxy that replaces the Host needs PUBLIC_URL.
 */
function isOurOwn(origin: string, http: HonoContext<Env>, publicUrl: string | undefined): boolean {
  return (
    origin === publicUrl ||
    origin.replace(/^https?:\/\//, '') === (http.req.header('host') ?? new URL(http.req.url).host)
  );
}
