import type { Context as HonoContext, MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { DomainError } from '../../errors.ts';
import type { Env } from './env.ts';

const EXPOSED_HEADERS = 'X-Request-Id, Retry-After, ETag, Idempotent-Replayed, RateLimit, RateLimit-Policy';
/** Before an origin is refused, it is looked up again if what is remembered is older than this. */
const FRESH_MS = 1_000;

/** The longest origin that a key can have. */
const LONGEST_ORIGIN = 255;

/** Which pages may read which answers (CORS). */
export interface PageOrigins {
  /** Answers preflight requests. They carry no credential, so the origin of any tenant is allowed. */
  preflight: MiddlewareHandler<Env>;
  /**
   * Before the tenant is known, any tenant's page may read the answer. Such an answer contains only an error.
   */
  begin(http: HonoContext<Env>): Promise<void>;
  /**
   * From here on, only pages of this tenant's origins may read the answer.
   *
   * @throws `origin_not_allowed` if the origin is not one of the tenant's; the page cannot read that answer.
   */
  admit(http: HonoContext<Env>, tenantId: number): Promise<void>;
}

/**
 * Every page may read the answer to the exchange of a publishable key, so that it learns why its key was
 * refused.
 */
const answersAnyPage = (http: HonoContext<Env>) => http.req.path === '/api/auth/session';

/**
 * `tenantsOf` finds the tenants whose pages may have an origin. It answers from memory if what it remembers is at
 * most `maxAgeMs` old.
 */
export function createPageOrigins(
  tenantsOf: (origin: string, maxAgeMs?: number) => Promise<ReadonlySet<number>>,
  publicUrl: string | undefined,
): PageOrigins {
  const finds = async (origin: string, matches: (tenants: ReadonlySet<number>) => boolean) =>
    origin.length <= LONGEST_ORIGIN &&
    (matches(await tenantsOf(origin)) || matches(await tenantsOf(origin, FRESH_MS)));
  const isKnown = (origin: string) => finds(origin, (tenants) => tenants.size > 0);
  const isTenants = (origin: string, tenantId: number) => finds(origin, (tenants) => tenants.has(tenantId));
  return {
    preflight: cors({
      origin: async (origin, http) => (answersAnyPage(http) || (await isKnown(origin)) ? origin : null),
      allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
      allowHeaders: [
        'Authorization',
        'Content-Type',
        'Accept',
        'X-Request-Id',
        'Idempotency-Key',
        'If-Match',
        'Last-Event-ID',
      ],
      maxAge: 600,
    }),
    async begin(http) {
      const origin = http.req.header('origin');
      if (origin === undefined) return; // not a browser, or our own page's GET
      const headers = http.get('headers');
      headers['vary'] = 'Origin';
      if (!answersAnyPage(http) && !(await isKnown(origin))) return;
      headers['access-control-allow-origin'] = origin;
      headers['access-control-expose-headers'] = EXPOSED_HEADERS;
    },
    async admit(http, tenantId) {
      const origin = http.req.header('origin');
      if (origin === undefined || answersAnyPage(http)) return;
      if (await isTenants(origin, tenantId)) return;
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
 * Whether the origin is the server's own: browsers send an Origin header with our own pages' writes too. The
 * origin is ours if it is PUBLIC_URL, or if it equals the Host that the request was sent to, because a page
 * cannot choose the Host of its requests. Behind a proxy that replaces the Host, PUBLIC_URL must be set.
 */
export function isOurOwn(origin: string, http: HonoContext<Env>, publicUrl: string | undefined): boolean {
  return (
    origin === publicUrl ||
    origin.replace(/^https?:\/\//, '') === (http.req.header('host') ?? new URL(http.req.url).host)
  );
}
