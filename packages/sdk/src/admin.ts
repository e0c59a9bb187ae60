import type { CallOptions, ChatterFix } from './client.ts';
import type { audit } from './contract/audit/endpoints.ts';
import type { AuditEntry, AuditList, AuditQuery } from './contract/audit/schemas.ts';
import type { database } from './contract/database/endpoints.ts';
import type {
  DatabaseBulk,
  DatabaseBulkDone,
  QueryRequest,
  DatabaseRows,
} from './contract/database/schemas.ts';
import type { identityProviders } from './contract/identity-providers/endpoints.ts';
import type {
  IdentityProvider,
  IdentityProviderCreate,
  IdentityProviderList,
  IdentityProviderUpdate,
} from './contract/identity-providers/schemas.ts';
import type { keys, signingKeys } from './contract/keys/endpoints.ts';
import type {
  ApiKey,
  ApiKeyCreate,
  ApiKeyCreated,
  ApiKeyList,
  SigningKey,
  SigningKeyCreate,
  SigningKeyCreated,
  SigningKeyList,
} from './contract/keys/schemas.ts';
import type { providers } from './contract/providers/endpoints.ts';
import type { AiProvider, AiProviderConfigure, AiProviderList } from './contract/providers/schemas.ts';
import type { users } from './contract/users/endpoints.ts';
import type { User, UserCreate, UserList, UserUpdate } from './contract/users/schemas.ts';
import { PagePromise } from './pages.ts';

// A tenant's administration: apart from the client, because no page needs it.

/**
 * What only admins and their back ends may do: users, keys, identity providers, providers of language models, the audit log, the database itself.
 *
 * @example
 * import { ChatterFix } from '@chatterfix/sdk';
 * import { Admin } from '@chatterfix/sdk/admin';
 * const admin = new Admin(new ChatterFix({ baseUrl, key: process.env.CHATTERFIX_KEY }));
 * const { key } = await admin.keys.create({ kind: 'restricted', name: 'meter reader', permissions: ['work_orders:create'] });
 */
export class Admin {
  readonly users: Users;
  readonly keys: Keys;
  readonly identityProviders: IdentityProviders;
  readonly providers: Providers;
  readonly audit: Audit;
  readonly database: Database;
  constructor(client: ChatterFix) {
    this.users = new Users(client);
    this.keys = new Keys(client);
    this.identityProviders = new IdentityProviders(client);
    this.providers = new Providers(client);
    this.audit = new Audit(client);
    this.database = new Database(client);
  }
}

/** Who may sign in. */
class Users {
  readonly #client: ChatterFix;
  constructor(client: ChatterFix) {
    this.#client = client;
  }

  list(options?: CallOptions): Promise<UserList> {
    return this.#client.call<(typeof users)['list']>('GET /api/users', {}, options);
  }

  /** Creates a user. Throws `invalid_input` for a password that is easily guessed, `conflict` where the name is taken. */
  create(input: UserCreate, options?: CallOptions): Promise<User> {
    return this.#client.call<(typeof users)['create']>('POST /api/users', { body: input }, options);
  }

  /** Changes a user's password or role, or disables them; every session of theirs ends. */
  update(id: number, fields: UserUpdate, options?: CallOptions): Promise<User> {
    return this.#client.call<(typeof users)['update']>(
      'PUT /api/users/{id}',
      { params: { id }, body: fields },
      options,
    );
  }
}

/** The tenant's keys. */
class Keys {
  readonly #client: ChatterFix;
  constructor(client: ChatterFix) {
    this.#client = client;
  }

  list(options?: CallOptions): Promise<ApiKeyList> {
    return this.#client.call<(typeof keys)['list']>('GET /api/keys', {}, options);
  }

  /**
   * Creates a key; `key` in the answer is shown this once.
   * @example const { key } = await admin.keys.create({ kind: 'restricted', name: 'meter reader', permissions: ['work_orders:create'] });
   */
  create(input: ApiKeyCreate, options?: CallOptions): Promise<ApiKeyCreated> {
    return this.#client.call<(typeof keys)['create']>('POST /api/keys', { body: input }, options);
  }

  /** Refuses the key within seconds. */
  revoke(id: number, options?: CallOptions): Promise<ApiKey> {
    return this.#client.call<(typeof keys)['revoke']>(
      'POST /api/keys/{id}/revoke',
      { params: { id } },
      options,
    );
  }

  listSigningKeys(options?: CallOptions): Promise<SigningKeyList> {
    return this.#client.call<(typeof signingKeys)['list']>('GET /api/signing-keys', {}, options);
  }

  /** Registers the public key with which your system signs tokens of its own, to be exchanged at `auth.exchange`. */
  createSigningKey(input: SigningKeyCreate, options?: CallOptions): Promise<SigningKeyCreated> {
    return this.#client.call<(typeof signingKeys)['create']>(
      'POST /api/signing-keys',
      { body: input },
      options,
    );
  }

  revokeSigningKey(id: number, options?: CallOptions): Promise<SigningKey> {
    return this.#client.call<(typeof signingKeys)['revoke']>(
      'POST /api/signing-keys/{id}/revoke',
      { params: { id } },
      options,
    );
  }
}

/** Who else vouches for the tenant's people: OpenID Connect issuers. */
class IdentityProviders {
  readonly #client: ChatterFix;
  constructor(client: ChatterFix) {
    this.#client = client;
  }

  list(options?: CallOptions): Promise<IdentityProviderList> {
    return this.#client.call<(typeof identityProviders)['list']>('GET /api/identity-providers', {}, options);
  }

  /**
   * Registers an issuer; `redirect_uri` of the answer is what to register there. Throws `invalid_input` for an issuer without https.
   * @example const { redirect_uri } = await admin.identityProviders.create({ name: 'Plant login', issuer: 'https://login.example.com', client_id, client_secret, default_role: 'requester' });
   */
  create(input: IdentityProviderCreate, options?: CallOptions): Promise<IdentityProvider> {
    return this.#client.call<(typeof identityProviders)['create']>(
      'POST /api/identity-providers',
      { body: input },
      options,
    );
  }

  /** Changes or disables an identity provider; every session that it gave ends. */
  update(id: number, fields: IdentityProviderUpdate, options?: CallOptions): Promise<IdentityProvider> {
    return this.#client.call<(typeof identityProviders)['update']>(
      'PUT /api/identity-providers/{id}',
      { params: { id }, body: fields },
      options,
    );
  }
}

/** Whose language models answer in the chat. */
class Providers {
  readonly #client: ChatterFix;
  constructor(client: ChatterFix) {
    this.#client = client;
  }

  list(options?: CallOptions): Promise<AiProviderList> {
    return this.#client.call<(typeof providers)['list']>('GET /api/providers', {}, options);
  }

  /**
   * Sets up a provider of your own, or turns one off; what is not named stays. The key is never shown again. Throws `invalid_input` for an address that
   * leads inside the server's network.
   * @example await admin.providers.configure('openai', { api_key: process.env.OPENAI_API_KEY, model: 'gpt-4' });
   */
  configure(
    provider: AiProvider['provider'],
    settings: AiProviderConfigure,
    options?: CallOptions,
  ): Promise<AiProvider> {
    return this.#client.call<(typeof providers)['configure']>(
      'POST /api/providers/{provider}/configure',
      { params: { provider }, body: settings },
      options,
    );
  }
}

/** Who did what. */
class Audit {
  readonly #client: ChatterFix;
  constructor(client: ChatterFix) {
    this.#client = client;
  }

  /** Entries that match, the latest first; await it for a page, iterate it for all. */
  list(query: AuditQuery = {}, options?: CallOptions): PagePromise<AuditList, AuditEntry> {
    return new PagePromise(
      (cursor) =>
        this.#client.call<(typeof audit)['list']>(
          'GET /api/audit',
          { query: cursor ? { ...query, page: undefined, cursor } : query },
          options,
        ),
      (page) => page.entries,
    );
  }
}

/** The tables themselves: with a secret key only (`sk_…`). */
class Database {
  readonly #client: ChatterFix;
  constructor(client: ChatterFix) {
    this.#client = client;
  }

  /**
   * Runs one SELECT over the tenant's tables, with `:name` or `$1` for values. At most 1,000 rows and 5 seconds; `truncated` says that there are more.
   * `Row` is what you expect of a row; nothing checks it. Throws `invalid_input` for what is not run, saying why.
   * @example const { data } = await admin.database.query<{ status: string; n: number }>('select status, count(*) as n from work_orders where priority = :priority group by status', { priority: 'high' });
   */
  query<Row extends object = Record<string, unknown>>(
    query: string,
    params?: QueryRequest['params'],
    options?: CallOptions,
  ): Promise<Omit<DatabaseRows, 'data'> & { data: Row[] }> {
    return this.#client.call<(typeof database)['query']>(
      'POST /api/query',
      { body: params === undefined ? { query } : { query, params } },
      options,
    ) as Promise<DatabaseRows & { data: Row[] }>; // the caller's word for it
  }

  /**
   * Inserts, updates or deletes up to 1,000 records of one table: all or none. Throws `invalid_input`, `not_found`, `conflict` or `version_mismatch`,
   * naming the row (`body.data.17.title`).
   * @example const { ids } = await admin.database.bulk({ operation: 'insert', table: 'parts', data: [{ part_number: 'BRG-6205', name: 'Bearing' }] });
   */
  bulk(input: DatabaseBulk, options?: CallOptions): Promise<DatabaseBulkDone> {
    return this.#client.call<(typeof database)['bulk']>('POST /api/bulk', { body: input }, options);
  }
}
