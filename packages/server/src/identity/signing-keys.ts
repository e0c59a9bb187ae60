import { randomBytes } from 'node:crypto';
import {
  SigningKey,
  type Role,
  type SigningAlgorithm,
  type SigningKeyCreate,
  type SigningKeyCreated,
  type SigningKeyList,
} from '@chatterfix/sdk/contract';
import { and, desc, eq, sql } from 'drizzle-orm';
import { importJWK } from 'jose';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../context.ts';
import { contractColumns } from '../platform/db/columns.ts';
import { signingKeys } from './schema.ts';
import { build, ofTenant, tenantId } from '../platform/db/statements.ts';
import { read, write } from '../platform/db/transaction.ts';
import { invalidInput, notFound } from '../errors.ts';
import type { Encryption } from '../platform/secrets/encryption.ts';
import { assertMayGive } from './permissions.ts';

const columns = contractColumns(signingKeys, SigningKey.shape);

/** Binds an encrypted signing secret to its key and tenant. */
export const aboutSecret = (tenantId: number, kid: string) => `signing key ${kid} of tenant ${tenantId}`;

/** Registers a vendor's public key, or creates a shared secret for HS256, which only the answer shows. */
export async function createSigningKey(
  context: Context,
  encryption: Encryption,
  input: output<typeof SigningKeyCreate>,
): Promise<SigningKeyCreated> {
  authorize(context, 'keys:manage');
  const { name, algorithm, issuer, public_key, max_role } = input;
  assertMayGive(context, max_role);
  if (public_key) {
    await importJWK(public_key, algorithm).catch(() => {
      throw invalidInput('body.public_key', 'is not a valid key: its point is not on its curve');
    });
  }
  const kid = `sig_${randomBytes(16).toString('base64url')}`;
  const secret = algorithm === 'HS256' ? randomBytes(48).toString('base64url') : null;
  const [created] = await write(
    context,
    build
      .insert(signingKeys)
      .values({
        tenant_id: tenantId,
        kid,
        name,
        algorithm,
        issuer,
        max_role,
        created_at: context.now().toISOString(),
        ...(public_key ? { public_key } : {}),
        ...(secret ? { secret: encryption.seal(secret, aboutSecret(context.tenant_id, kid)) } : {}),
      })
      .returning(columns),
  );
  return { ...created!, secret };
}

/** Lists all signing keys, also revoked ones, the latest first. */
export async function listSigningKeys(context: Context): Promise<SigningKeyList> {
  authorize(context, 'keys:manage');
  return {
    signing_keys: await read(
      context,
      build.select(columns).from(signingKeys).where(ofTenant(signingKeys)).orderBy(desc(signingKeys.id)),
    ),
  };
}

/** Revokes a signing key. A key that was revoked before keeps its first `revoked_at`. */
export async function revokeSigningKey(context: Context, id: number): Promise<SigningKey> {
  authorize(context, 'keys:manage');
  const [revoked] = await write(
    context,
    build
      .update(signingKeys)
      .set({ revoked_at: sql`coalesce(revoked_at, ${context.now().toISOString()}::timestamptz)` })
      .where(and(ofTenant(signingKeys), eq(signingKeys.id, id)))
      .returning(columns),
  );
  if (!revoked) throw notFound('signing key');
  return revoked;
}

/** A row of the database function `resolve_signing_key`. */
export interface ResolvedSigningKey {
  key_id: number;
  tenant_id: number;
  tenant: string;
  algorithm: SigningAlgorithm;
  issuer: string;
  public_key: Record<string, string> | null;
  secret: string | null;
  max_role: Role;
  revoked: boolean;
}
