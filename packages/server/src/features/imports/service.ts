import {
  WorkOrderImportRow,
  type WorkOrderImport,
  type WorkOrderImportReport,
} from '@chatterfix/sdk/contract';
import { getTableColumns, sql, type SQL } from 'drizzle-orm';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../../context.ts';
import { assets } from '../assets/schema.ts';
import { workOrders } from '../work-orders/schema.ts';
import { ofTenant, tenantId, write, type Execute } from '../../platform/db/transaction.ts';
import { DomainError } from '../../errors.ts';
import { validate } from '../../platform/validate.ts';

type Row = output<typeof WorkOrderImportRow>;
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
 * Loads rows of work orders: each is created, or where one with its `external_ref` exists changed to what the row says, or rejected with its line and
 * reason while the others go on. Running the same rows again changes nothing.
 */
export async function importWorkOrders(
  context: Context,
  input: output<typeof WorkOrderImport>,
): Promise<WorkOrderImportReport> {
  authorize(context, 'work_orders:import');
  if (input.create_assets) authorize(context, 'assets:write');
  const { accepted, rejected } = check(input.rows);
  try {
    return await write(context, async (execute) => {
      const found = await findAssets(execute, accepted);
      const missing = [
        ...new Set(accepted.flatMap(({ row }) => (row.asset && !found.has(row.asset) ? [row.asset] : []))),
      ];
      if (input.create_assets && missing.length > 0) await createAssets(execute, context, missing, found);
      const { placed, strays } = placeAtAssets(accepted, found);
      const report = {
        ...(await store(execute, context, placed)),
        assets_created: input.create_assets ? missing : [],
        rejected: [...rejected, ...strays].sort((a, b) => a.line - b.line),
        dry_run: input.dry_run,
      };
      if (input.dry_run) throw new DryRun(report);
      return report;
    });
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
async function findAssets(execute: Execute, rows: readonly Accepted[]): Promise<Map<string, number>> {
  const names = [...new Set(rows.flatMap(({ row }) => row.asset ?? []))];
  if (names.length === 0) return new Map();
  const list = sql.join(
    names.map((name) => sql`${name}`),
    sql`, `,
  );
  const found = await execute<{ id: number; asset_tag: string | null; name: string }>(
    sql`select id, asset_tag, name from ${assets} where ${ofTenant(assets)} and (asset_tag in (${list}) or name in (${list}))`,
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
  execute: Execute,
  context: Context,
  names: readonly string[],
  found: Map<string, number>,
): Promise<void> {
  const now = context.now().toISOString();
  const rows = names.map(
    (name) => sql`(${tenantId}, ${name}, ${name}, ${now}::timestamptz, ${now}::timestamptz)`,
  );
  const created = await execute<{ id: number; asset_tag: string }>(
    sql`insert into ${assets} (tenant_id, name, asset_tag, created_at, updated_at) values ${sql.join(rows, sql`, `)} returning id, asset_tag`,
  );
  for (const { id, asset_tag } of created) found.set(asset_tag, id);
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

const columns = [
  'title',
  'description',
  'asset_id',
  'assigned_to',
  'work_type',
  'priority',
  'status',
  'due_date',
  'created_at',
  'started_at',
  'completed_at',
  'estimated_hours',
  'actual_hours',
  'parts_cost',
  'labor_cost',
  'completion_notes',
  'safety_notes',
  'external_ref',
] as const;

/** Upserts in one statement per set of given columns: an update touches only columns that the rows have, and only rows that differ. */
async function store(
  execute: Execute,
  context: Context,
  placed: readonly Placed[],
): Promise<{ created: number; updated: number; unchanged: number }> {
  let created = 0,
    updated = 0;
  const groups = Map.groupBy(
    placed.map(({ row, asset_id }) => ({ ...row, asset_id })),
    (row) => columns.filter((name) => row[name] !== undefined).join(),
  );
  for (const [given, rows] of groups) {
    const results = await execute<{ inserted: boolean }>(
      upsert(given.split(',') as (typeof columns)[number][], rows, context.now().toISOString()),
    );
    const inserted = results.filter((row) => row.inserted).length;
    created += inserted;
    updated += results.length - inserted;
  }
  return { created, updated, unchanged: placed.length - created - updated };
}

function upsert(
  given: readonly (typeof columns)[number][],
  rows: readonly (Row & { asset_id: number | null | undefined })[],
  now: string,
): SQL {
  const table = getTableColumns(workOrders);
  const values = rows.map(
    (row) =>
      sql`(${sql.join(
        [
          sql`${tenantId}`,
          sql`${row.created_at ?? now}::timestamptz`,
          sql`${now}::timestamptz`,
          ...given
            .filter((name) => name !== 'created_at')
            .map((name) => (row[name] === null ? sql`null` : sql`${sql.param(row[name], table[name])}`)),
        ],
        sql`, `,
      )})`,
  );
  const names = sql.join(
    ['tenant_id', 'created_at', 'updated_at', ...given.filter((name) => name !== 'created_at')].map((name) =>
      sql.identifier(name),
    ),
    sql`, `,
  );
  const changeable = given.filter((name) => name !== 'external_ref');
  const set = sql.join(
    [
      ...changeable.map((name) => sql`${sql.identifier(name)} = excluded.${sql.identifier(name)}`),
      sql`updated_at = excluded.updated_at`,
    ],
    sql`, `,
  );
  const differs = sql.join(
    changeable.map(
      (name) => sql`w.${sql.identifier(name)} is distinct from excluded.${sql.identifier(name)}`,
    ),
    sql` or `,
  );
  return sql`insert into ${workOrders} as w (${names}) values ${sql.join(values, sql`, `)}
    on conflict (tenant_id, external_ref) do update set ${set} where ${differs} returning (xmax = 0) as inserted`;
}
