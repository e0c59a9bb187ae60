import type { Role } from '@chatterfix/sdk/contract';
import { LRUCache } from 'lru-cache';
import type { Context } from '../context.ts';
import type { Database } from '../db/client.ts';
import { DomainError } from '../errors.ts';
import { role_permissions } from './permissions.ts';
import { hashKey } from './secrets.ts';
import type { TokenClaims, Tokens } from './tokens.ts';

/** Builds the context of a request from its headers, or throws why it cannot. */
export type Authenticate = (headers: Headers, request_id: string) => Promise<Context>;

/** A key as `resolve_key` answers it. */
export interface ResolvedKey {
  key_id: number;
  tenant_id: number;
  tenant: string;
  kind: 'secret' | 'publishable';
  role: Role;
  allowed_origins: string[];
}

/** A key that was revoked is refused after this long at most. */
const KEY_MEMORY_MS = 5_000;

/** Finds keys by their hash, remembering each for a few seconds. */
export function createKeyFinder(db: Database): (key: string) => Promise<ResolvedKey | undefined> {
  const remembered = new LRUCache<string, ResolvedKey>({ max: 1_000, ttl: KEY_MEMORY_MS });
  return async (key) => {
    const hash = hashKey(key);
    const known = remembered.get(hash);
    if (known) return known;
    const [found] = await db.query<ResolvedKey>('select * from resolve_key($1)', [hash]);
    if (found) remembered.set(hash, found);
    return found;
  };
}

export function createAuthenticate(db: Database, tokens: Tokens, findKey: (key: string) => Promise<ResolvedKey | undefined>, now: () => Date): Authenticate {
  const contextOf = ({ tenant_id, tenant, actor, role }: TokenClaims, request_id: string): Context =>
    ({ tenant_id, tenant, actor, role, permissions: role_permissions[role], db, now, request_id });

  return async (headers, request_id) => {
    const authorization = headers.get('authorization');
    if (authorization === null) throw new DomainError('unauthenticated', 'Send Authorization: Bearer with a token or a secret key.');
    const credential = /^Bearer ([^\s]{1,4096})$/i.exec(authorization)?.[1];
    if (credential === undefined) throw new DomainError('unauthenticated', 'The Authorization header must be: Bearer, a space, and the token.');
    if (credential.startsWith('pk_')) {
      throw new DomainError('unauthenticated', 'A publishable key is not a token: exchange it at POST /api/auth/session.');
    }
    if (!credential.startsWith('sk_')) return contextOf(await tokens.verify(credential, now()), request_id);
    assertNotBrowser(headers);
    const key = await findKey(credential);
    if (!key || key.kind !== 'secret') throw new DomainError('unauthenticated', 'The secret key is not known, or was revoked.');
    return contextOf({ ...key, actor: { kind: 'secret_key', id: `key-${key.key_id}` } }, request_id);
  };
}

/** Browsers add these headers themselves and pages cannot take them away; servers' HTTP clients do not send them. */
function assertNotBrowser(headers: Headers): void {
  if (headers.has('origin') || headers.has('sec-fetch-site') || headers.has('sec-fetch-dest')) {
    throw new DomainError('secret_key_in_browser', 'A secret key (sk_…) was sent by a browser. Revoke it, and use a publishable key (pk_…) or a token in pages.');
  }
}
