import {
  IdentityProvider,
  type IdentityProviderCreate,
  type IdentityProviderList,
  type IdentityProviderUpdate,
  type Role,
} from '@chatterfix/sdk/contract';
import { sql } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../../context.ts';
import type { Database } from '../../platform/db/client.ts';
import { assignments, contractColumns } from '../../platform/db/columns.ts';
import { identityProviders } from '../schema.ts';
import { insertOne, ofTenant, read, writeOne } from '../../platform/db/transaction.ts';
import { atVersion, type Versions } from '../../platform/db/versions.ts';
import { invalidInput, notFound, versionMismatch } from '../../errors.ts';
import { assertMayGive } from '../permissions.ts';
import type { Oidc } from './issuers.ts';

const { redirect_uri: _made, ...kept } = IdentityProvider.shape;
const columns = contractColumns(identityProviders, kept, {
  has_client_secret: sql`(${identityProviders.client_secret} is not null) as has_client_secret`,
});
type Kept = Omit<IdentityProvider, 'redirect_uri'>;

/**
 * Where the issuer sends people back. Each identity provider has an address of its own: with one for all, whoever runs an issuer of any tenant could have
 * another issuer's code sent to it (the mix-up attack of RFC 9700, 4.4).
 */
export const redirectUri = ({ publicUrl }: Pick<Oidc, 'publicUrl'>, id: number) =>
  `${publicUrl}/auth/oidc/callback/${id}`;

/** What a client secret is sealed as: it opens for its issuer only, which cannot be changed. */
const aboutSecret = (tenantId: number, issuer: string) => `client secret of tenant ${tenantId} at ${issuer}`;

export async function listIdentityProviders(oidc: Oidc, context: Context): Promise<IdentityProviderList> {
  authorize(context, 'users:manage');
  const rows = await read<Kept>(
    context,
    sql`select ${columns} from ${identityProviders} where ${ofTenant(identityProviders)} order by ${identityProviders.name}`,
  );
  return { identity_providers: rows.map((row) => whole(oidc, row)) };
}

/** Registers an issuer. Throws `invalid_input` for one that the server may not talk to, `conflict` where the name is taken. */
export async function createIdentityProvider(
  oidc: Oidc,
  context: Context,
  input: output<typeof IdentityProviderCreate>,
): Promise<IdentityProvider> {
  authorize(context, 'users:manage');
  for (const role of rolesOf(input)) assertMayGive(context, role);
  const rule = oidc.issuers.ruleBrokenBy(input.issuer);
  if (rule !== undefined) throw invalidInput('body.issuer', rule);
  const clientSecret =
    input.client_secret === null
      ? null
      : oidc.sign_in.encryption.seal(input.client_secret, aboutSecret(context.tenant_id, input.issuer));
  return whole(
    oidc,
    await insertOne<Kept>(
      context,
      identityProviders,
      { ...input, client_secret: clientSecret, created_at: context.now().toISOString() },
      columns,
    ),
  );
}

/** Changes or disables an identity provider; every session that it gave ends. */
export async function updateIdentityProvider(
  oidc: Oidc,
  context: Context,
  id: number,
  { disabled, client_secret, ...fields }: output<typeof IdentityProviderUpdate>,
  versions?: Versions,
): Promise<IdentityProvider> {
  authorize(context, 'users:manage');
  const present = await findProvider(context, id);
  if (!present) throw notFound('identity provider');
  for (const role of [...rolesOf(present), ...rolesOf({ ...present, ...fields })])
    assertMayGive(context, role);
  const set = assignments(identityProviders, {
    ...fields,
    ...(client_secret === undefined
      ? {}
      : {
          client_secret:
            client_secret === null
              ? null
              : oidc.sign_in.encryption.seal(client_secret, aboutSecret(context.tenant_id, present.issuer)),
        }),
    ...(disabled === undefined
      ? {}
      : { disabled_at: disabled ? (present.disabled_at ?? context.now().toISOString()) : null }),
  });
  const [changed] = await writeOne<Kept>(
    context,
    sql`update ${identityProviders} set ${set} where ${ofTenant(identityProviders)} and id = ${id} and ${atVersion(identityProviders, versions)} returning ${columns}`,
  );
  if (!changed)
    throw versionMismatch('identity provider', (await findProvider(context, id))?.version ?? present.version);
  return whole(oidc, changed);
}

/** What its people may become. */
function rolesOf({ default_role, role_map }: Pick<Provider, 'default_role' | 'role_map'>): Role[] {
  return [default_role, ...Object.values(role_map)];
}

function whole(oidc: Oidc, row: Kept): IdentityProvider {
  return { ...row, redirect_uri: redirectUri(oidc, row.id) };
}

/** An identity provider with all that the server knows of it. */
export interface Provider {
  id: number;
  tenant_id: number;
  name: string;
  issuer: string;
  client_id: string;
  client_secret: string | null;
  scopes: string[];
  default_role: Role;
  role_claim: string | null;
  role_map: Record<string, Role>;
  allowed_email_domains: string[];
  disabled_at: string | null;
  version: number;
}

export async function findProvider(context: Context, id: number): Promise<Provider | undefined> {
  const {
    id: i,
    tenant_id,
    name,
    issuer,
    client_id,
    client_secret,
    scopes,
    default_role,
    role_claim,
    role_map,
    allowed_email_domains,
    disabled_at,
    version,
  } = identityProviders;
  const [provider] = await read<Provider>(
    context,
    sql`select ${sql.join([i, tenant_id, name, issuer, client_id, client_secret, scopes, default_role, role_claim, role_map, allowed_email_domains, disabled_at, version], sql`, `)}
    from ${identityProviders} where ${ofTenant(identityProviders)} and id = ${id}`,
  );
  return provider;
}

export function clientSecretOf(
  { sign_in }: Pick<Oidc, 'sign_in'>,
  { client_secret, tenant_id, issuer }: Provider,
): string | undefined {
  return client_secret === null
    ? undefined
    : sign_in.encryption.open(client_secret, aboutSecret(tenant_id, issuer));
}

/** What a page may offer: a name and an id each, nothing about the issuers. */
export function offeredProviders(context: Context): Promise<{ id: number; name: string }[]> {
  return read(
    context,
    sql`select ${identityProviders.id}, ${identityProviders.name} from ${identityProviders} where ${ofTenant(identityProviders)} and disabled_at is null order by ${identityProviders.name} limit 20`,
  );
}

/** An identity provider that was changed or disabled is noticed after this long at most. */
const MEMORY_MS = 5_000;

/** Whether a session that an identity provider gave still holds: it is not disabled, and as it was when the session began. */
export function createProviderCheck(
  db: Database,
): (tenantId: number, id: number, version: number) => Promise<boolean> {
  const remembered = new LRUCache<string, { version: number }>({ max: 5_000, ttl: MEMORY_MS });
  return async (tenantId, id, version) => {
    const name = `${tenantId}/${id}`;
    let provider = remembered.get(name);
    if (!provider) {
      const [found] = await db.atOnce<{ version: number }>([
        [`select set_config('app.tenant', $1, true)`, [String(tenantId)]],
        [
          'select version from identity_providers where tenant_id = $1 and id = $2 and disabled_at is null',
          [tenantId, id],
        ],
      ]);
      remembered.set(name, (provider = found ?? { version: 0 }));
    }
    return provider.version === version;
  };
}
