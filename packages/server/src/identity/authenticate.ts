import { timingSafeEqual } from 'node:crypto';
import { partyOf, type Context, type Operator } from '../context.ts';
import type { Database } from '../platform/db/database.ts';
import { recordSecurityEvent } from '../platform/db/security-events.ts';
import { DomainError } from '../errors.ts';
import type { ResolvedKey } from './keys.ts';
import { rolePermissions } from './permissions.ts';
import { hashKey } from '../platform/secrets/secrets.ts';
import type { Caller } from './sign-in.ts';
import type { Sessions } from './sessions.ts';
import type { IssuedClaims, TokenClaims, Tokens } from './tokens.ts';

/** The parts of a request that tell who sent it and from where. */
interface Request extends Caller {
  headers: Headers;
}

/** Builds the context of a request. Throws a `DomainError` if its credential is missing or refused. */
export type Authenticate = (request: Request) => Promise<Context>;
/** Throws a `DomainError` unless the request carries the operator's key. */
export type AuthenticateOperator = (request: Request) => Promise<Operator>;

interface Dependencies {
  db: Database;
  /** The access of a party to the database: parties take turns. */
  accessOf: (party: string) => Database;
  tokens: Tokens;
  findKey: (key: string) => Promise<ResolvedKey | undefined>;
  isSessionValid: (tenant: string, username: string, version: number) => Promise<boolean>;
  isProviderUnchanged: (tenantId: number, id: number, version: number) => Promise<boolean>;
  sessions: Pick<Sessions, 'isOpen'>;
  now: () => Date;
}

export function createAuthenticate({
  accessOf,
  tokens,
  findKey,
  isSessionValid,
  isProviderUnchanged,
  sessions,
  now,
}: Omit<Dependencies, 'db'>): Authenticate {
  return async ({ headers, ...caller }) => {
    const credential = bearer(headers);
    if (credential.startsWith('pk_'))
      throw new DomainError(
        'unauthenticated',
        'A publishable key is not a token: exchange it at POST /api/auth/session.',
      );
    if (/^[sr]k_/.test(credential)) return contextOfKey(credential, headers, caller);
    const claims = await tokens.verify(credential, now());
    if (!(await isStillValid(claims)))
      throw new DomainError('token_expired', 'The session has ended. Sign in again.');
    return contextOf(claims, caller);
  };

  /**
   * Whether the session has not ended, and the user or the identity provider that it began with is unchanged
   * since then.
   */
  async function isStillValid(claims: IssuedClaims): Promise<boolean> {
    const { tenant_id, tenant, actor, user_version, identity_provider } = claims;
    if (!(await sessions.isOpen(claims))) return false;
    if (identity_provider)
      return isProviderUnchanged(tenant_id, identity_provider.id, identity_provider.version);
    return user_version === undefined || isSessionValid(tenant, actor.id, user_version);
  }

  function contextOf({ tenant_id, tenant, actor, role }: TokenClaims, caller: Caller): Context {
    return {
      tenant_id,
      tenant,
      actor,
      role,
      permissions: rolePermissions[role],
      db: accessOf(partyOf({ actor, tenant_id })),
      now,
      via: 'api',
      ...caller,
    };
  }

  async function contextOfKey(credential: string, headers: Headers, caller: Caller): Promise<Context> {
    const key = await findKey(credential);
    const actor = key && {
      kind: key.kind === 'restricted' ? ('restricted_key' as const) : ('secret_key' as const),
      id: `key-${key.key_id}`,
    };
    const refuse = async (reason: string) =>
      actor &&
      recordSecurityEvent(accessOf('refusals'), { actor, via: 'api', ...caller }, key.tenant_id, {
        action: 'key_refused',
        resource: 'api_keys',
        resource_id: String(key.key_id),
        detail: { reason },
      });
    if (sentByBrowser(headers)) {
      await refuse('sent by a browser');
      throw new DomainError(
        'secret_key_in_browser',
        'A secret key (sk_… or rk_…) was sent from a browser, where others can read it. Revoke the key, and use a publishable key (pk_…) or a token in pages.',
      );
    }
    if (!actor || key.revoked) {
      await refuse('revoked');
      throw new DomainError('unauthenticated', 'The secret key is unknown or was revoked.');
    }
    const context = contextOf({ ...key, actor }, caller);
    return key.permissions ? { ...context, permissions: new Set(key.permissions) } : context;
  }
}

/**
 * The operator's key is a setting of the server (OPERATOR_KEY). No row of the database can make somebody the
 * operator.
 */
export function createOperatorCheck(
  operatorKey: string | undefined,
  { db, now }: Pick<Dependencies, 'db' | 'now'>,
  authenticate: Authenticate,
): AuthenticateOperator {
  const expected = operatorKey === undefined ? undefined : Buffer.from(hashKey(operatorKey));
  return async (request) => {
    const { headers, ...caller } = request;
    const credential = bearer(headers);
    if (
      expected &&
      credential.startsWith('op_') &&
      timingSafeEqual(Buffer.from(hashKey(credential)), expected)
    ) {
      if (sentByBrowser(headers))
        throw new DomainError(
          'secret_key_in_browser',
          "The operator's key was sent from a browser, where others can read it. Replace OPERATOR_KEY.",
        );
      return { actor: { kind: 'operator', id: 'operator' }, via: 'api', now, db, ...caller };
    }
    if (credential.startsWith('op_'))
      throw new DomainError('unauthenticated', "This is not the operator's key.");
    await authenticate(request); // an invalid credential is 401, a valid one of somebody else 403
    throw new DomainError(
      'forbidden',
      "Only the server's operator may do this, with the operator's key (op_…).",
    );
  };
}

function bearer(headers: Headers): string {
  const authorization = headers.get('authorization');
  if (authorization === null)
    throw new DomainError(
      'unauthenticated',
      'Send a token or a secret key in the header Authorization: Bearer <token>.',
    );
  const credential = /^Bearer ([^\s]{1,4096})$/i.exec(authorization)?.[1];
  if (credential === undefined)
    throw new DomainError('unauthenticated', 'The Authorization header must have the form Bearer <token>.');
  return credential;
}

/**
 * Browsers always send one of these headers, and pages cannot remove them. HTTP clients of servers do not
 * send them.
 */
function sentByBrowser(headers: Headers): boolean {
  return headers.has('origin') || headers.has('sec-fetch-site') || headers.has('sec-fetch-dest');
}
