import type { ActorKind, Permission, Role } from '@chatterfix/sdk/contract';
import type { Database } from './platform/db/client.ts';
import { DomainError } from './errors.ts';

/** Who acts. Fred acts as the user who asked him. */
export interface Actor {
  kind: ActorKind;
  /** The username, the key's id, the vendor's id of the person, `sso:` and a hash for an identity provider's, or the name of the job. */
  id: string;
  /** What people call them, where that is another name. */
  name?: string;
}

/** What every service function is given first; authentication builds it, once per request. */
export interface Context {
  readonly tenant_id: number;
  /** The tenant's name in addresses. */
  readonly tenant: string;
  readonly actor: Actor;
  readonly role: Role;
  readonly permissions: ReadonlySet<Permission>;
  readonly db: Database;
  readonly now: () => Date;
  readonly request_id: string;
  /** How the actor acts: over the API, through Fred, on the command line, or as a job of the server's own. */
  readonly via: 'api' | 'fred' | 'cli' | 'system';
  /** Where the request came from; null for work of the server's own. */
  readonly ip: string | null;
}

/** The server's operator, who works above all tenants. */
export type Operator = Pick<Context, 'actor' | 'via' | 'request_id' | 'ip' | 'now' | 'db'>;

/** Throws `forbidden` unless the caller has the permission. */
export function authorize(context: Context, permission: Permission): void {
  if (!context.permissions.has(permission)) {
    throw new DomainError(
      'forbidden',
      `${context.actor.kind === 'restricted_key' ? 'This key' : `The role ${context.role}`} does not have the permission ${permission}.`,
    );
  }
}

/** Throws `forbidden` unless a secret key itself acts: not a person, whatever their role, nor a restricted key. */
export function authorizeSecretKey(context: Context, permission: Permission): void {
  authorize(context, permission);
  if (context.actor.kind !== 'secret_key')
    throw new DomainError(
      'forbidden',
      'Only a secret key (sk_…) may do this, from your back end; a token or a restricted key may not.',
    );
}
