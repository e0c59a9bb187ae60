import {
  WorkOrderImportRow,
  type WorkOrderImport,
  type WorkOrderImportReport,
} from '@chatterfix/sdk/contract';
import { and, getTableColumns, inArray, or, sql } from 'drizzle-orm';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../../context.ts';
import { assets } from '../assets/schema.ts';
import { withDueColumns } from '../work-orders/columns.ts';
import { workOrders } from '../work-orders/schema.ts';
import { fieldsOf } from '../../platform/db/columns.ts';
import { build, ofTenant, tenantId } from '../../platform/db/statements.ts';
import { write, type Transaction } from '../../platform/db/transaction.ts';
import { DomainError } from '../../errors.ts';
import { withEvents } from '../../platform/events/emit.ts';
import { validate } from '../../platform/validate.ts';

type Row = output<typeof WorkOrderImportRow>;
/** A row with the columns that its due date has. */
type StoredRow = ReturnType<typeof withDueColumns<Row>>;
interface Accepted {
  line: number;
  row: Row;
}
type Rejection = WorkOrderImportReport['rejected'][number];

/** Thrown to undo a dry run: the report is what the run would have done. */
class DryRun extends Error {
  readonly report: WorkOrderImportReport;
  constructor(report: WorkOrderImportReport) {
    super('dry run');
    this.report = report;
  }
}

/**
 * Loads rows of work orders: each is created, or where one with its `external_ref` exists changed to what the
 * row says, or rejected with its line and reason while the others go on. Running the same rows again changes
 * nothing.
 */
export async function importWorkOrders(
  context: Context,
  input: output<typeof WorkOrderImport>,
): Promise<WorkOrderImportReport> {
  authorize(context, 'work_orders:import');
  if (input.create_assets) authorize(context, 'assets:write');
  const { accepted, rejected } = check(input.rows);
  try {
    return await write(
      context,
      async (tx) => {
        const found = await findAssets(tx, accepted);
        const missing = [
          ...new Set(accepted.flatMap(({ row }) => (row.asset && !found.has(row.asset) ? [row.asset] : []))),
        ];
        if (input.create_assets && missing.length > 0) await createAssets(tx, missing, found);
        const { placed, strays } = placeAtAssets(accepted, found);
        const report = {
          ...(await store(tx, placed)),
          assets_created: input.create_assets ? missing : [],
          rejected: [...rejected, ...strays].sort((a, b) => a.line - b.line),
          dry_run: input.dry_run,
        };
        if (input.dry_run) throw new DryRun(report);
        return report;
      },
      { givesWay: true },
    );
  } catch (error) {
    if (error instanceof DryRun) return error.report;
    throw error;
  }
}

function check(rows: readonly Record<string, unknown>[]): { accepted: Accepted[]; rejected: Rejection[] } {
  const accepted: Accepted[] = [];
  const rejected: Rejection[] = [];
  const seen = new Map<string, number>();
  rows.forEach((raw, index) => {
    const line =
      typeof raw['line'] === 'number' &&
      Number.isInteger(raw['line']) &&
      raw['line'] >= 0 &&
      raw['line'] <= 2_147_483_647
        ? raw['line']
        : index + 1;
    try {
      const row = validate(WorkOrderImportRow, raw, 'row');
      const first = row.external_ref ? seen.get(row.external_ref) : undefined;
      if (first !== undefined) {
        rejected.push({ line, field: 'external_ref', reason: `is the same as that of line ${first}` });
        return;
      }
      if (row.external_ref) seen.set(row.external_ref, line);
      accepted.push({ line, row });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const [problem] = error.errors ?? [];
      rejected.push({
        line,
        field: problem?.field.replace(/^row\./, '') ?? '',
        reason: problem?.rule ?? error.message,
      });
    }
  });
  return { accepted, rejected };
}

/** Assets by what the rows call them: the tag first, then the name where only one asset has it. */
async function findAssets(tx: Transaction, rows: readonly Accepted[]): Promise<Map<string, number>> {
  const names = [...new Set(rows.flatMap(({ row }) => row.asset ?? []))];
  if (names.length === 0) return new Map();
  const found = await tx.run(
    build
      .select({ id: assets.id, asset_tag: assets.asset_tag, name: assets.name })
      .from(assets)
      .where(and(ofTenant(assets), or(inArray(assets.asset_tag, names), inArray(assets.name, names)))),
  );
  const byName = new Map<string, number>();
  for (const name of names) {
    const tagged = found.find(({ asset_tag }) => asset_tag === name);
    const named = found.filter((asset) => asset.name === name);
    const asset = tagged ?? (named.length === 1 ? named[0] : undefined);
    if (asset) byName.set(name, asset.id);
  }
  return byName;
}

async function createAssets(
  tx: Transaction,
  names: readonly string[],
  found: Map<string, number>,
): Promise<void> {
  const now = tx.context.now().toISOString();
  const created = await tx.run(
    withEvents(
      'asset.created',
      build
        .insert(assets)
        .values(
          names.map((name) => ({
            tenant_id: tenantId,
            name,
            asset_tag: name,
            created_at: now,
            updated_at: now,
          })),
        )
        .returning({ id: assets.id, asset_tag: assets.asset_tag, version: assets.version }),
    ),
  );
  for (const { id, asset_tag } of created) if (asset_tag !== null) found.set(asset_tag, id);
}

interface Placed extends Accepted {
  asset_id: number | null | undefined;
}

function placeAtAssets(
  accepted: readonly Accepted[],
  found: ReadonlyMap<string, number>,
): { placed: Placed[]; strays: Rejection[] } {
  const placed: Placed[] = [];
  const strays: Rejection[] = [];
  for (const { line, row } of accepted) {
    const assetId = row.asset ? found.get(row.asset) : row.asset_id;
    if (row.asset && assetId === undefined)
      strays.push({
        line,
        field: 'asset',
        reason: `no asset has the tag or the name “${row.asset}”; create it, or import with --create-assets`,
      });
    else placed.push({ line, row, asset_id: assetId });
  }
  return { placed, strays };
}

/**
 * The fields of a row that are columns: all of the contract's, but what names the row and its asset. Where
 * one is no column, the server does not start.
 */
const importable = Object.keys(
  fieldsOf(
    workOrders,
    Object.fromEntries(
      [...Object.keys(WorkOrderImportRow.shape), 'due_day']
        .filter((name) => name !== 'line' && name !== 'asset')
        .map((name) => [name, name]),
    ),
  ),
) as Exclude<keyof StoredRow, 'line' | 'asset'>[]; // the keys of the contract's shape, and the column of a due day

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Rows that one statement writes, before others may read. */
const SLICE = 50;

/**
 * Upserts the rows that have the same columns together: an update touches only columns that the rows have, and
 * only rows that differ.
 */
async function store(
  tx: Transaction,
  placed: readonly Placed[],
): Promise<{ created: number; updated: number; unchanged: number }> {
  const now = tx.context.now().toISOString();
  let created = 0,
    updated = 0;
  // Always in the same order, so that two imports of the same orders wait for each other and do not deadlock.
  const inOrder = placed
    .map(({ row, asset_id }) => ({ ...withDueColumns(row), asset_id }))
    .sort((a, b) => compare(a.external_ref ?? '', b.external_ref ?? ''));
  const groups = Map.groupBy(inOrder, (row) => importable.filter((name) => row[name] !== undefined).join());
  const slices = [...groups].flatMap(([given, rows]) =>
    Array.from({ length: Math.ceil(rows.length / SLICE) }, (_, n) => ({
      given,
      rows: rows.slice(n * SLICE, (n + 1) * SLICE),
    })),
  );
  for (const { given, rows } of slices) {
    const results = await tx.run(upsert(given.split(',') as typeof importable, rows, now));
    tx.emit(
      results.map(({ id, version, inserted }) => ({
        type: inserted ? 'work_order.created' : 'work_order.updated',
        resource_id: id,
        version,
      })),
    );
    const inserted = results.filter((row) => row.inserted).length;
    created += inserted;
    updated += results.length - inserted;
    await tx.giveWay();
  }
  return { created, updated, unchanged: placed.length - created - updated };
}

function upsert(
  given: typeof importable,
  rows: readonly (StoredRow & { asset_id: number | null | undefined })[],
  now: string,
) {
  const table = getTableColumns(workOrders);
  const changeable = given.filter((name) => name !== 'external_ref');
  const proposed = (name: keyof typeof table) => sql`excluded.${sql.identifier(name)}`;
  return build
    .insert(workOrders)
    .values(
      rows.map(({ title, ...row }) => ({
        ...Object.fromEntries(given.map((name) => [name, name === 'title' ? title : row[name]])),
        tenant_id: tenantId,
        title,
        created_at: row.created_at ?? now,
        updated_at: now,
      })),
    )
    .onConflictDoUpdate({
      target: [workOrders.tenant_id, workOrders.external_ref],
      set: Object.fromEntries([...changeable, 'updated_at' as const].map((name) => [name, proposed(name)])),
      setWhere: or(...changeable.map((name) => sql`${table[name]} is distinct from ${proposed(name)}`))!, // every row has a title
    })
    .returning({
      id: workOrders.id,
      version: workOrders.version,
      inserted: sql<boolean>`(xmax = 0)`.as('inserted'),
    });
}
