import type { Caller } from './caller.ts';
import { Audit } from './resources/admin/audit.ts';
import { Database } from './resources/admin/database.ts';
import { IdentityProviders } from './resources/admin/identity-providers.ts';
import { Jobs } from './resources/admin/jobs.ts';
import { Keys } from './resources/admin/keys.ts';
import { ModelProviders } from './resources/admin/model-providers.ts';
import { Users } from './resources/admin/users.ts';

/**
 * What only admins and their back ends may do. It is an entry point of its own, because no page needs it. Its
 * methods throw `forbidden` unless the client's credentials are those of an admin, or of a key with the
 * permission.
 *
 * @example
 * import { ChatterFix } from '@chatterfix/sdk';
 * import { Admin } from '@chatterfix/sdk/admin';
 * const admin = new Admin(new ChatterFix({ baseUrl, key: process.env.CHATTERFIX_KEY }));
 * const { key } = await admin.keys.create({ kind: 'restricted', name: 'meter reader', permissions: ['work_orders:create'] });
 */
export class Admin {
  /** Who may sign in with a user name and password. */
  readonly users: Users;
  /** The tenant's keys, and the keys with which your own system signs tokens. */
  readonly keys: Keys;
  /** OpenID Connect issuers that the tenant's people may sign in with. */
  readonly identityProviders: IdentityProviders;
  /** Providers of language models, which answer in the chat. */
  readonly providers: ModelProviders;
  /** The audit log: who did what. */
  readonly audit: Audit;
  /** What the server does for the tenant in the background. */
  readonly jobs: Jobs;
  /** The tenant's tables themselves; with a secret key (`sk_…`) only. */
  readonly database: Database;

  /** An administration with the credentials of `client`, a `ChatterFix`. */
  constructor(client: Caller) {
    this.users = new Users(client);
    this.keys = new Keys(client);
    this.identityProviders = new IdentityProviders(client);
    this.providers = new ModelProviders(client);
    this.audit = new Audit(client);
    this.jobs = new Jobs(client);
    this.database = new Database(client);
  }
}
