import type { Caller } from './caller.ts';
import { ApprovalRules } from './resources/admin/approval-rules.ts';
import { Audit } from './resources/admin/audit.ts';
import { Database } from './resources/admin/database.ts';
import { Feedback } from './resources/admin/feedback.ts';
import { IdentityProviders } from './resources/admin/identity-providers.ts';
import { Jobs } from './resources/admin/jobs.ts';
import { Keys } from './resources/admin/keys.ts';
import { ModelProviders } from './resources/admin/model-providers.ts';
import { Settings } from './resources/admin/settings.ts';
import { Usage } from './resources/admin/usage.ts';
import { Users } from './resources/admin/users.ts';

/**
 * The operations that only admins and their back ends may use. It has its own entry point, because no page
 * needs it. Its methods throw `forbidden` unless the client has the credentials of an admin, or a key with the
 * permission.
 *
 * @example
 * import { ChatterFix } from '@chatterfix/sdk';
 * import { Admin } from '@chatterfix/sdk/admin';
 * const admin = new Admin(new ChatterFix({ baseUrl, key: process.env.CHATTERFIX_KEY }));
 * const { key } = await admin.keys.create({ kind: 'restricted', name: 'meter reader', permissions: ['work_orders:create'] });
 */
export class Admin {
  /** The users, who sign in with a user name and password. */
  readonly users: Users;
  /** The tenant's keys, and the keys with which your own system signs tokens. */
  readonly keys: Keys;
  /** OpenID Connect issuers that the tenant's people may sign in with. */
  readonly identityProviders: IdentityProviders;
  /** Providers of language models, which answer in the chat. */
  readonly providers: ModelProviders;
  /** The tools that Fred may use without asking. */
  readonly approvalRules: ApprovalRules;
  /** What readers think of Fred's answers. */
  readonly feedback: Feedback;
  /** What questions to Fred take and cost, and how much they may. */
  readonly usage: Usage;
  /** The settings of the tenant: its time zone. */
  readonly settings: Settings;
  /** The audit log, which records who changed what. */
  readonly audit: Audit;
  /** What the server does for the tenant in the background. */
  readonly jobs: Jobs;
  /** Direct access to the tenant's tables; only with a secret key (`sk_…`). */
  readonly database: Database;

  /** Uses the credentials of `client`, a `ChatterFix`. */
  constructor(client: Caller) {
    this.users = new Users(client);
    this.keys = new Keys(client);
    this.identityProviders = new IdentityProviders(client);
    this.providers = new ModelProviders(client);
    this.approvalRules = new ApprovalRules(client);
    this.feedback = new Feedback(client);
    this.usage = new Usage(client);
    this.settings = new Settings(client);
    this.audit = new Audit(client);
    this.jobs = new Jobs(client);
    this.database = new Database(client);
  }
}
