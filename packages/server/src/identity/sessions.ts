import { LRUCache } from 'lru-cache';
import type { Database } from '../platform/db/database.ts';
import type { IssuedClaims } from './tokens.ts';

/** The end of a session takes effect at every server after this time at most. */
const MEMORY_MS = 5_000;

/** What names a session that ends. */
type EndedSession = Pick<IssuedClaims, 'tenant_id' | 'session' | 'expires'>;

/** Which sessions have ended, because their holder signed out or the key that gave them was revoked. */
export interface Sessions {
  /** Whether a session has not ended before its token expires. */
  isOpen(claims: IssuedClaims): Promise<boolean>;
  /**
   * Ends a session for good: at once at this server, within seconds at the others. `expires` is when its token
   * does. Where its person stays signed in on a device, that ends too. `within` is the transaction of the caller,
   * where there is one.
   */
  end(session: EndedSession, within?: Database): Promise<void>;
}

/** Each session is asked for once in a few seconds. The database keeps which have ended, for all servers. */
export function createSessions(db: Database): Sessions {
  const remembered = new LRUCache<string, boolean>({ max: 10_000, ttl: MEMORY_MS });
  const nameOf = ({ tenant_id, session }: Pick<IssuedClaims, 'tenant_id' | 'session'>) =>
    `${tenant_id}/${session}`;
  return {
    async isOpen(claims) {
      const { tenant_id, session, given_by } = claims;
      const known = remembered.get(nameOf(claims));
      if (known !== undefined) return known;
      const idOf = (key: 'api_keys' | 'signing_keys') => (given_by?.key === key ? given_by.id : null);
      const [found] = await db.atOnce<{ open: boolean }>([
        [`select set_config('app.tenant', $1, true)`, [String(tenant_id)]],
        [
          `select not exists (select from ended_sessions where tenant_id = $1 and session = $2)
             and ($3::integer is null
               or exists (select from api_keys where tenant_id = $1 and id = $3 and revoked_at is null))
             and ($4::integer is null
               or exists (select from signing_keys where tenant_id = $1 and id = $4 and revoked_at is null))
             as open`,
          [tenant_id, session, idOf('api_keys'), idOf('signing_keys')],
        ],
      ]);
      // The session may have ended here while the database was asked.
      const open = found?.open === true && remembered.get(nameOf(claims)) !== false;
      remembered.set(nameOf(claims), open);
      return open;
    },
    async end(claims, within = db) {
      const { tenant_id, session, expires } = claims;
      await within.atOnce([
        [`select set_config('app.tenant', $1, true)`, [String(tenant_id)]],
        [
          // No token of a sign-in on a device outlives its 12 hours.
          `with device as (
             delete from device_sign_ins where tenant_id = $1 and id = $2 returning signed_in_at)
           insert into ended_sessions (tenant_id, session, expires_at)
           values ($1, $2, greatest($3::timestamptz, (select signed_in_at + interval '12 hours' from device)))
           on conflict do nothing`,
          [tenant_id, session, new Date(expires).toISOString()],
        ],
      ]);
      remembered.set(nameOf(claims), false);
    },
  };
}
