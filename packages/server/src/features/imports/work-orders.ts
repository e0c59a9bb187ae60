import {
  WorkOrderImportRow,
  type WorkOrderImport,
  type WorkOrderImportReport,
} from '@chatterfix/sdk/contract';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../../context.ts';
import { fieldsOf } from '../../platform/db/columns.ts';
import { withDueColumns } from '../work-orders/columns.ts';
import { workOrders } from '../work-orders/schema.ts';
import { createNamedAssets, findAssetIds, findNamedAssets } from './asset-names.ts';
import { byLine, checkRows, type Accepted, type Rejection } from './check-rows.ts';
import { runImport } from './dry-run.ts';
import { upsertRows, type Imported, type ImportedRow } from './upsert.ts';

type Row = output<typeof WorkOrderImportRow>;

/**
 * The fields of a row that are columns: all of the contract's, but what names the row and its asset, and
 * the column of a due day. Where one is no column, the server does not start.
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
);

const imported: Imported = {
  table: workOrders,
  key: 'external_ref',
  importable,
  created: 'work_order.created',
  updated: 'work_order.updated',
};

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
  const { accepted, rejected } = checkRows(WorkOrderImportRow, 'external_ref', input.rows);
  return runImport(context, async (tx) => {
    const names = accepted.flatMap(({ row }) => row.asset ?? []);
    const found = await findNamedAssets(tx, names);
    const ids = await findAssetIds(
      tx,
      accepted.flatMap(({ row }) => row.asset_id ?? []),
    );
    const missing = [...new Set(names)].filter((name) => !found.has(name));
    const created = input.create_assets ? await createNamedAssets(tx, missing, found) : [];
    const { placed, strays } = placeAtAssets(accepted, found, ids);
    const { ids: _, ...counts } = await upsertRows(tx, imported, placed);
    return {
      ...counts,
      assets_created: created,
      rejected: [...rejected, ...strays].sort(byLine),
      dry_run: input.dry_run,
    };
  });
}

function placeAtAssets(
  accepted: readonly Accepted<Row>[],
  found: ReadonlyMap<string, number>,
  ids: ReadonlySet<number>,
): { placed: ImportedRow[]; strays: Rejection[] } {
  const placed: ImportedRow[] = [];
  const strays: Rejection[] = [];
  for (const { line, row } of accepted) {
    const assetId = row.asset ? found.get(row.asset) : row.asset_id;
    if (row.asset && assetId === undefined)
      strays.push({
        line,
        field: 'asset',
        reason: `no asset has the tag or the name “${row.asset}”; create it, or import with --create-assets`,
      });
    else if (!row.asset && row.asset_id && !ids.has(row.asset_id))
      strays.push({ line, field: 'asset_id', reason: 'there is no such asset' });
    else placed.push({ ...withDueColumns(row), asset_id: assetId });
  }
  return { placed, strays };
}
