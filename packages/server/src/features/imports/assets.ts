import { AssetImportRow, type AssetImport, type AssetImportReport } from '@chatterfix/sdk/contract';
import { and, inArray } from 'drizzle-orm';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../../context.ts';
import { DomainError } from '../../errors.ts';
import { fieldsOf } from '../../platform/db/columns.ts';
import { build, ofTenant } from '../../platform/db/statements.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { assets } from '../assets/schema.ts';
import { assertNotBelow } from '../assets/service.ts';
import { findAssetIds, findNamedAssets } from './asset-names.ts';
import { byLine, checkRows, type Accepted, type Rejection } from './check-rows.ts';
import { runImport } from './dry-run.ts';
import { upsertRows, type Counts, type Imported, type ImportedRow } from './upsert.ts';

type Row = output<typeof AssetImportRow>;

const imported: Imported = {
  table: assets,
  key: 'asset_tag',
  importable: Object.keys(
    fieldsOf(
      assets,
      Object.fromEntries(
        Object.entries(AssetImportRow.shape).filter(([name]) => name !== 'line' && name !== 'parent'),
      ),
    ),
  ),
  created: 'asset.created',
  updated: 'asset.updated',
};

/**
 * Loads rows of assets as `importWorkOrders` loads work orders; they are recognised by their tag. A row may name
 * an asset of another row as the one that it is part of, in any order.
 */
export async function importAssets(
  context: Context,
  input: output<typeof AssetImport>,
): Promise<AssetImportReport> {
  authorize(context, 'assets:write');
  const { accepted, rejected } = checkRows(AssetImportRow, 'asset_tag', input.rows);
  return runImport(context, async (tx) => {
    const total: Counts = { created: 0, updated: 0, unchanged: 0 };
    const strays: Rejection[] = [];
    const store = async (rows: readonly ImportedRow[]) => {
      const { created, updated, unchanged } = await upsertRows(tx, imported, rows);
      total.created += created;
      total.updated += updated;
      total.unchanged += unchanged;
    };
    for (let waiting = accepted; waiting.length > 0;) {
      const { ready, others } = nextLevel(waiting);
      if (ready.length === 0) {
        strays.push(...others.map(({ line }) => ({ line, field: 'parent', reason: belowItself })));
        break;
      }
      const { placed, moved } = await placeBelowParents(tx, ready, strays);
      await store(placed);
      for (const { line, id, parentId, row } of moved)
        if (await isBelow(tx, parentId, id)) strays.push({ line, field: 'parent', reason: belowItself });
        else await store([row]); // before the next move is checked
      waiting = others;
    }
    return { ...total, rejected: [...rejected, ...strays].sort(byLine), dry_run: input.dry_run };
  });
}

const belowItself = 'must not be the asset itself or one below it';

/** Divides rows into those whose parent is no row that is still to be written, and the others. */
function nextLevel(rows: readonly Accepted<Row>[]): { ready: Accepted<Row>[]; others: Accepted<Row>[] } {
  const tags = new Set(rows.flatMap(({ row }) => row.asset_tag ?? []));
  const waits = ({ row }: Accepted<Row>) => Boolean(row.parent && tags.has(row.parent));
  return { ready: rows.filter((row) => !waits(row)), others: rows.filter(waits) };
}

interface Moved {
  line: number;
  id: number;
  parentId: number;
  row: ImportedRow;
}

/** The rows with the ids of their parents; apart those that put an asset below another one than before. */
async function placeBelowParents(
  tx: Transaction,
  rows: readonly Accepted<Row>[],
  strays: Rejection[],
): Promise<{ placed: ImportedRow[]; moved: Moved[] }> {
  const [found, ids, present] = await Promise.all([
    findNamedAssets(
      tx,
      rows.flatMap(({ row }) => row.parent ?? []),
    ),
    findAssetIds(
      tx,
      rows.flatMap(({ row }) => row.parent_id ?? []),
    ),
    findByTag(
      tx,
      rows.flatMap(({ row }) => row.asset_tag ?? []),
    ),
  ]);
  const placed: ImportedRow[] = [];
  const moved: Moved[] = [];
  for (const { line, row } of rows) {
    const parentId = row.parent ? found.get(row.parent) : row.parent_id;
    const own = row.asset_tag ? present.get(row.asset_tag) : undefined;
    if (row.parent && parentId === undefined)
      strays.push({ line, field: 'parent', reason: `no asset has the tag or the name “${row.parent}”` });
    else if (!row.parent && row.parent_id && !ids.has(row.parent_id))
      strays.push({ line, field: 'parent_id', reason: 'there is no such asset' });
    else if (own && parentId && parentId !== own.parent_id)
      moved.push({ line, id: own.id, parentId, row: { ...row, parent_id: parentId } });
    else placed.push({ ...row, parent_id: parentId });
  }
  return { placed, moved };
}

async function findByTag(tx: Transaction, tags: readonly string[]) {
  if (tags.length === 0) return new Map<string | null, { id: number; parent_id: number | null }>();
  const found = await tx.run(
    build
      .select({ id: assets.id, asset_tag: assets.asset_tag, parent_id: assets.parent_id })
      .from(assets)
      .where(and(ofTenant(assets), inArray(assets.asset_tag, [...tags]))),
  );
  return new Map(found.map((asset) => [asset.asset_tag, asset]));
}

async function isBelow(tx: Transaction, parentId: number, id: number): Promise<boolean> {
  try {
    await assertNotBelow(tx, parentId, id);
    return false;
  } catch (error) {
    if (error instanceof DomainError) return true;
    throw error;
  }
}
