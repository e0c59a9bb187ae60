import type { ActorKind, Permission, Role } from '@chatterfix/sdk/contract';
import type { Database } from './platform/db/database.ts';
import { DomainError } from './errors.ts';

/** Who acts. Fred acts as the user who asks. */
export interface Actor {
  kind: ActorKind;
  /**
   * The username, the id of the key, the vendor's id of the person, `sso:` and a hash for single sign-on, or
   * the name of the job.
   */
  id: string;
  /** The display name, if it differs from the id. */
  name?: string;
}

/** The first argument of every service function. Authentication builds it once per request. */
export interface Context {
  readonly tenant_id: number;
  /** The tenant's short name, which is used in URLs and to sign in. */
  readonly tenant: string;
  readonly actor: Actor;
  readonly role: Role;
  readonly permissions: ReadonlySet<Permission>;
  readonly db: Database;
  readonly now: () => Date;
  readonly request_id: string;
  /**
   * How the action reached the server: through the API, Fred or the command line, or as one of the server's
   * own jobs.
   */
  readonly via: 'api' | 'fred' | 'cli' | 'system';
  /** Where Fred acts: in which run, and who approved it, which is null where a rule of the tenant allows it. */
  readonly fred?: { readonly run_id: string; readonly approved_by: string | null } | undefined;
  /** The client's address; null if the server itself acts. */
  readonly ip: string | null;
}

/** The name of a person who acts; undefined for keys, visitors and the server itself. */
export function personOf({ kind, id, name }: Actor): string | undefined {
  return kind === 'user' || kind === 'external_user' ? name || id : undefined;
}

/** Whether the caller is an anonymous visitor of a page: anybody who can open it. */
export function isVisitor({ actor }: Pick<Context, 'actor'>): boolean {
  return actor.kind === 'publishable_key';
}

/**
 * Who takes turns with others for what the server can do at once: the tenant, or all visitors of its pages, who
 * do not take the turns of its people.
 */
export function partyOf({ actor, tenant_id }: Pick<Context, 'actor' | 'tenant_id'>): string {
  return isVisitor({ actor }) ? `visitors of ${tenant_id}` : String(tenant_id);
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

/** Throws `forbidden` for every actor but a secret key: people and restricted keys too, whatever their role. */
export function assertSecretKey({ actor }: Context): void {
  if (actor.kind !== 'secret_key')
    throw new DomainError(
      'forbidden',
      'Only a secret key (sk_…) may do this, from your back end; a token or a restricted key may not.',
    );
}
