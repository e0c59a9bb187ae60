import { and, eq, getTableColumns, isNull, sql } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import type { Context } from '../../context.ts';
import type { Database } from '../../platform/db/database.ts';
import { identityProviders } from '../schema.ts';
import { build, ofOneRow, ofTenant, type RowOf } from '../../platform/db/statements.ts';
import { read } from '../../platform/db/transaction.ts';
import type { Encryption } from '../../platform/secrets/encryption.ts';

const { created_at: _created, ...columns } = getTableColumns(identityProviders);
const findById = ofOneRow(
  build
    .select(columns)
    .from(identityProviders)
    .where(and(ofTenant(identityProviders), eq(identityProviders.id, sql.placeholder('id')))),
);

/** An identity provider as it is stored, with its encrypted client secret. */
export type Provider = RowOf<typeof findById>;

export async function findProvider(context: Context, id: number): Promise<Provider | undefined> {
  const [provider] = await read(context, findById, { id });
  return provider;
}

/** The id and the name of each identity provider that a page may offer its visitors. */
export function offeredProviders(context: Context): Promise<{ id: number; name: string }[]> {
  return read(
    context,
    build
      .select({ id: identityProviders.id, name: identityProviders.name })
      .from(identityProviders)
      .where(and(ofTenant(identityProviders), isNull(identityProviders.disabled_at)))
      .orderBy(identityProviders.name)
      .limit(20),
  );
}

/** Encrypts a client secret for one tenant and one issuer, which cannot be changed. */
export function sealClientSecret(
  encryption: Encryption,
  { tenant_id, issuer }: Pick<Provider, 'tenant_id' | 'issuer'>,
  secret: string,
): string {
  return encryption.seal(secret, aboutSecret(tenant_id, issuer));
}

export function clientSecretOf(
  encryption: Encryption,
  { client_secret, tenant_id, issuer }: Provider,
): string | undefined {
  return client_secret === null ? undefined : encryption.open(client_secret, aboutSecret(tenant_id, issuer));
}

const aboutSecret = (tenantId: number, issuer: string) => `client secret of tenant ${tenantId} at ${issuer}`;

/** A change to an identity provider takes effect on its sessions after this time at most. */
const MEMORY_MS = 5_000;

/**
 * Makes the check of a session that began with an identity provider. The session is valid while the identity
 * provider is enabled and has the version that it had when the session began.
 */
export function createProviderCheck(
  db: Database,
): (tenantId: number, id: number, version: number) => Promise<boolean> {
  const remembered = new LRUCache<string, { version: number; disabled: boolean }>({
    max: 5_000,
    ttl: MEMORY_MS,
  });
  return async (tenantId, id, version) => {
    const name = `${tenantId}/${id}`;
    let provider = remembered.get(name);
    // A newer session began after a change that is not remembered yet.
    if (!provider || provider.version < version) {
      const [found] = await db.atOnce<{ version: number; disabled: boolean }>([
        [`select set_config('app.tenant', $1, true)`, [String(tenantId)]],
        [
          'select version, disabled_at is not null as disabled from identity_providers where tenant_id = $1 and id = $2',
          [tenantId, id],
        ],
      ]);
      remembered.set(name, (provider = found ?? { version: 0, disabled: true }));
    }
    return !provider.disabled && provider.version === version;
  };
}
