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
  const [, table] = (code === '23514' && /^(\w+)_bound$/.exec(name)) || [];
  if (table !== undefined)
    return new DomainError(
      'conflict',
      `The tenant has had as many rows of ${table} as a tenant can have. Ask the operator of the server.`,
    );
  if (error instanceof UnknownOutcome)
    return unavailable(
      'The database went away while it saved this change, so the change may have been made or not. Look before you repeat it, or repeat it under the same Idempotency-Key.',
    );
  if (isLost(error))
    return unavailable('The database went away, or was silent for too long. Try again in a moment.');
  if (isConflict(error) || code === '55P03')
    return unavailable(
      'Another change holds the same records. Nothing was changed. Try again in a moment.',
      1,
    );
  if (code === '57014')
    return unavailable('The database took too long and was stopped. Nothing was changed.');
  if (isReadOnly(error))
    return unavailable('The database can only be read at the moment. Nothing was changed.');
  if (isDiskFull(error)) return unavailable('The database has no room left. Nothing was changed.', 30);
  if (code === '53200') return unavailable('The database has no memory left. Nothing was changed.');
  if (typeof code === 'string' && unavailableCodes.test(code))
    return unavailable('The database does not answer. Try again in a moment.');
  if (isDamaged(error))
    return unavailable('The database is not as the server left it. Its operator must look at it.', 30);
  return undefined;
}

/**
 * Whether the database lacks what the migrations made (tables, roles or their rights), or its files are damaged.
 * The former is also how it looks while a backup is restored, and may be a defect of ours, so it belongs in the
 * log.
 */
export function isDamaged(error: unknown): boolean {
  return error instanceof Error && /^(42P01|42501|42704|42883|3F000|XX001|XX002)$/.test(codeOf(error));
}

function codeOf(error: Error): string {
  return String((error as Error & { code?: unknown }).code);
}

/** Whether a deletion failed because other rows refer to the row. */
export function hasDependents(error: unknown): boolean {
  return error instanceof Error && codeOf(error) === '23503';
}

/** Whether a row was refused because the row that it refers to is gone. */
export function isOrphaned(error: unknown): boolean {
  return error instanceof Error && codeOf(error) === '23503';
}

/**
 * The connection broke, or nothing was answered in time, after the commit was sent: the change may have been
 * made or not.
 */
export class UnknownOutcome extends Error {
  override readonly name = 'UnknownOutcome';
  constructor(cause: unknown) {
    super('The database went away before it answered the commit.', { cause });
  }
}

/**
 * Whether PostgreSQL undid a whole transaction because of another session: a deadlock, a serialization failure,
 * or a prepared statement whose result has other types since somebody's ALTER TABLE.
 */
export function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { routine } = error as Error & { routine?: unknown };
  return /^(40001|40P01)$/.test(codeOf(error)) || routine === 'RevalidateCachedQuery';
}

/** Whether a write was refused because the database, or the session, can only read. */
export function isReadOnly(error: unknown): boolean {
  return error instanceof Error && codeOf(error) === '25006';
}

/** Whether the database has no room for what it was to write. */
export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && codeOf(error) === '53100';
}

/** Whether a connection was lost with a statement under way. */
export function isLost(error: unknown): boolean {
  return error instanceof Error && codeOf(error) === 'CONNECTION_LOST';
}

/**
 * Connections that break or cannot be opened, a server that stops, or has no slot, memory or disk left or
 * cannot read its files, a pool in which none became free, and a session that must not be used.
 */
const unavailableCodes =
  /^(08|57P|53|58|25P03|25P04|ECONN|ENOTFOUND|CONNECTION_|CONNECT_TIMEOUT|NO_CONNECTION|NO_FREE_CONNECTION|UNSAFE_CONNECTION)/;

/** The error for what a retry mends. */
export function unavailable(detail: string, retryAfter = 5): DomainError {
  return new DomainError('database_unavailable', detail, { retryAfter });
}
