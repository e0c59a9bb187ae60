import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import { build, ofTenant, type RowOf } from '../../platform/db/statements.ts';
import { aiProviders } from './schema.ts';

const { tenant_id: _tenant, id: _id, created_at: _created, ...columns } = getTableColumns(aiProviders);

export const rowColumns = columns;

/** The tenant's rows. */
export const findRows = build.select(columns).from(aiProviders).where(ofTenant(aiProviders));

export const findRow = build
  .select(columns)
  .from(aiProviders)
  .where(and(ofTenant(aiProviders), eq(aiProviders.provider, sql.placeholder('provider'))));

/** A tenant's settings of a provider; the key is encrypted. */
export type Row = RowOf<typeof findRow>;

/**
 * Whether the tenant has its own connection. Otherwise the row only changes the model on the operator's
 * connection, or disables it.
 */
export function hasOwnConnection(row: Row | undefined): row is Row {
  return row !== undefined && (row.api_key !== null || row.base_url !== null);
}

/** Binds an encrypted key to its tenant and address. It cannot be decrypted for any other. */
export function keyBinding(
  tenantId: number,
  { provider, base_url }: Pick<Row, 'provider' | 'base_url'>,
): string {
  return `key of the provider ${provider} of tenant ${tenantId} for ${base_url ?? 'its own address'}`;
}
