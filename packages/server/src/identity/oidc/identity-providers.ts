import {
  IdentityProvider,
  type IdentityProviderCreate,
  type IdentityProviderList,
  type IdentityProviderUpdate,
  type Role,
} from '@chatterfix/sdk/contract';
import { and, eq, sql } from 'drizzle-orm';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../../context.ts';
import { contractColumns, fieldsOf } from '../../platform/db/columns.ts';
import { identityProviders } from '../schema.ts';
import { build, ofTenant, tenantId } from '../../platform/db/statements.ts';
import { read, write } from '../../platform/db/transaction.ts';
import { atVersion, type Versions } from '../../platform/db/versions.ts';
import { invalidInput, notFound, versionMismatch } from '../../errors.ts';
import { assertMayGive } from '../permissions.ts';
import { redirectUri, type Oidc } from './oidc.ts';
import { findProvider, sealClientSecret, type Provider } from './provider.ts';

const { redirect_uri: _computed, ...stored } = IdentityProvider.shape;
const columns = contractColumns(identityProviders, stored, {
  has_client_secret: sql<boolean>`(${identityProviders.client_secret} is not null)`.as('has_client_secret'),
});
type Stored = Omit<IdentityProvider, 'redirect_uri'>;

export async function listIdentityProviders(oidc: Oidc, context: Context): Promise<IdentityProviderList> {
  authorize(context, 'users:manage');
  const rows = await read(
    context,
    build
      .select(columns)
      .from(identityProviders)
      .where(ofTenant(identityProviders))
      .orderBy(identityProviders.name),
  );
  return { identity_providers: rows.map((row) => withRedirectUri(oidc, row)) };
}

/**
 * Registers an identity provider.
 *
 * @throws `invalid_input` if the server may not connect to the issuer, `conflict` if the name is taken.
 */
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
      : sealClientSecret(
          oidc.signIn.encryption,
          { ...input, tenant_id: context.tenant_id },
          input.client_secret,
        );
  const [created] = await write(
    context,
    build
      .insert(identityProviders)
      .values({
        ...fieldsOf(identityProviders, input),
        tenant_id: tenantId,
        client_secret: clientSecret,
        created_at: context.now().toISOString(),
      })
      .returning(columns),
  );
  return withRedirectUri(oidc, created!);
}

/** Changes or disables an identity provider. All sessions that began with it end. */
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
  const set = fieldsOf(identityProviders, {
    ...fields,
    ...(client_secret === undefined
      ? {}
      : {
          client_secret:
            client_secret === null ? null : sealClientSecret(oidc.signIn.encryption, present, client_secret),
        }),
    ...(disabled === undefined
      ? {}
      : { disabled_at: disabled ? (present.disabled_at ?? context.now().toISOString()) : null }),
  });
  const [changed] = await write(
    context,
    build
      .update(identityProviders)
      .set(set)
      .where(
        and(
          ofTenant(identityProviders),
          eq(identityProviders.id, id),
          atVersion(identityProviders, versions),
        ),
      )
      .returning(columns),
  );
  if (!changed)
    throw versionMismatch('identity provider', (await findProvider(context, id))?.version ?? present.version);
  return withRedirectUri(oidc, changed);
}

/** All roles that its people can get. */
function rolesOf({ default_role, role_map }: Pick<Provider, 'default_role' | 'role_map'>): Role[] {
  return [default_role, ...Object.values(role_map)];
}

function withRedirectUri(oidc: Oidc, row: Stored): IdentityProvider {
  return { ...row, redirect_uri: redirectUri(oidc, row.id) };
}
