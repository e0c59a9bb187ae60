import { DomainError, invalidInput } from '../../errors.ts';

const duplicates: Record<string, { field: string; what: string }> = {
  work_orders_external_ref_key: { field: 'external_ref', what: 'work order' },
  assets_asset_tag_key: { field: 'asset_tag', what: 'asset' },
  users_username_key: { field: 'username', what: 'user' },
  identity_providers_name_key: { field: 'name', what: 'identity provider' },
  tenants_slug_unique: { field: 'tenant', what: 'tenant' },
  parts_part_number_key: { field: 'part_number', what: 'part' },
};
const references: Record<string, { field: string; what: string }> = {
  work_orders_asset_fkey: { field: 'asset_id', what: 'asset' },
  assets_parent_fkey: { field: 'parent_id', what: 'asset' },
};

/**
 * What a database error means to the caller, or undefined where it is a defect of ours. Both drivers give
 * `code` and the constraint's name.
 */
export function explainDatabaseError(error: unknown): DomainError | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, constraint, constraint_name } = error as Error & {
    code?: unknown;
    constraint?: unknown;
    constraint_name?: unknown;
  };
  const name = String(constraint_name ?? constraint ?? '');
  const duplicate = duplicates[name];
  if (code === '23505' && duplicate) {
    const rule = `is taken by another ${duplicate.what}`;
    return new DomainError('conflict', `body.${duplicate.field} ${rule}.`, {
      errors: [{ field: `body.${duplicate.field}`, rule }],
    });
  }
  const reference = references[name];
  if (code === '23503' && reference)
    return invalidInput(`body.${reference.field}`, `must be the id of an existing ${reference.what}`);
  if (code === '23514' && name === 'parts_levels_check')
    return invalidInput('body.min_stock_level', 'must be at most max_stock_level (100 unless given)');
  if (
    typeof code === 'string' &&
    /^(08|57P0|53300|ECONNREFUSED|ECONNRESET|ENOTFOUND|CONNECTION_|CONNECT_TIMEOUT)/.test(code)
  ) {
    return new DomainError('database_unavailable', 'The database does not answer. Try again in a moment.', {
      retryAfter: 5,
    });
  }
  return undefined;
}

/** Whether a deletion failed because other rows refer to the row. */
export function hasDependents(error: unknown): boolean {
  return error instanceof Error && (error as Error & { code?: unknown }).code === '23503';
}
