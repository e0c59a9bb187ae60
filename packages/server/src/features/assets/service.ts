import {
  Asset,
  AssetCreate,
  type AssetNode,
  type AssetQuery,
  type AssetTree,
  type AssetTreeQuery,
  type AssetUpdate,
  type Page,
} from '@chatterfix/sdk/contract';
import { and, eq, gte, inArray, isNull, lte, sql, type SQL } from 'drizzle-orm';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../../context.ts';
import { contractColumns, fieldsOf, insertionOf } from '../../platform/db/columns.ts';
import { hasDependents } from '../../platform/db/failures.ts';
import { listPage, type Order } from '../../platform/db/page.ts';
import { assets } from './schema.ts';
import { build, ofOneRow, ofTenant, tenantId } from '../../platform/db/statements.ts';
import { read, write, type Transaction } from '../../platform/db/transaction.ts';
import { bySameFields, updateMany, type RowChange } from '../../platform/db/update-many.ts';
import { withEvents } from '../../platform/events/emit.ts';
import { atVersion, type Versions } from '../../platform/db/versions.ts';
import { DomainError, notFound, versionMismatch } from '../../errors.ts';
import { allWords } from '../../platform/search/query.ts';

const assetColumns = contractColumns(assets, Asset.shape);

const id = { property: 'id', column: assets.id, type: 'integer' } as const;
const orders: Record<output<typeof AssetQuery>['sort'], Order> = {
  name: { direction: 'asc', keys: [{ property: 'name', column: assets.name, type: 'text' }, id] },
  '-created_at': {
    direction: 'desc',
    keys: [{ property: 'created_at', column: assets.created_at, type: 'timestamptz' }, id],
  },
  '-updated_at': {
    direction: 'desc',
    keys: [{ property: 'updated_at', column: assets.updated_at, type: 'timestamptz' }, id],
  },
  next_maintenance_date: {
    direction: 'asc',
    keys: [
      {
        property: 'next_maintenance_date',
        column: assets.next_maintenance_date,
        type: 'timestamptz',
        nullable: true,
      },
      id,
    ],
  },
};

/** Assets, to be narrowed down. */
export const selectAssets = () => build.select(assetColumns).from(assets).$dynamic();
const findAsset = ofOneRow(selectAssets().where(and(ofTenant(assets), eq(assets.id, sql.placeholder('id')))));

/** Assets that match, a page at a time. */
export async function listAssets(
  context: Context,
  query: output<typeof AssetQuery>,
): Promise<{ assets: Asset[] } & Page> {
  authorize(context, 'assets:read');
  const filters = [
    ofTenant(assets),
    query.status && inArray(assets.status, query.status),
    query.parent_id && eq(assets.parent_id, query.parent_id),
    query.location && eq(assets.location, query.location),
    query.asset_tag && eq(assets.asset_tag, query.asset_tag),
    query.q && sql`${assets.id} in (select id from search_assets(${allWords(query.q)}))`,
    query.maintenance_due === true && maintenanceIsDue(context),
    query.maintenance_due === false && sql`(${maintenanceIsDue(context)}) is not true`,
    query.updated_since && gte(assets.updated_at, query.updated_since),
  ].filter((filter): filter is SQL => Boolean(filter));
  const { rows, ...page } = await listPage(context, {
    input: query,
    order: orders[query.sort],
    select: selectAssets,
    table: assets,
    filters: () => filters,
  });
  return { assets: rows, ...page };
}

/** Active, and its next maintenance date has come. */
export function maintenanceIsDue(context: Context): SQL {
  return sql`(${eq(assets.status, 'active')} and ${lte(assets.next_maintenance_date, context.now().toISOString())})`;
}

export async function getAsset(context: Context, id: number): Promise<Asset> {
  authorize(context, 'assets:read');
  const [asset] = await read(context, findAsset, { id });
  if (!asset) throw notFound('asset');
  return asset;
}

/** The hierarchy, each level by name; with `root_id` only what is below it and itself. */
export async function getAssetTree(
  context: Context,
  { root_id, depth }: output<typeof AssetTreeQuery>,
): Promise<AssetTree> {
  authorize(context, 'assets:read');
  const isRoot = root_id ? eq(assets.id, root_id) : isNull(assets.parent_id);
  // Raw SQL, because the builder has no WITH RECURSIVE.
  const inTree = sql`${assets.id} in (
    with recursive tree as (
      select ${assets.id}, 1 as level from ${assets} where ${ofTenant(assets)} and ${isRoot}
      union all
      select ${assets.id}, level + 1 from ${assets} join tree on ${assets.parent_id} = tree.id
        where ${ofTenant(assets)} and level < ${depth}
    ) select id from tree)`;
  const rows = await read(
    context,
    selectAssets()
      .where(and(ofTenant(assets), inTree))
      .orderBy(assets.name, assets.id),
  );
  if (root_id && rows.length === 0) throw notFound('asset');
  const nodes = new Map(rows.map((row) => [row.id, { ...row, children: [] as AssetNode[] }]));
  const roots: AssetNode[] = [];
  for (const node of nodes.values()) {
    const parent = node.id === root_id || node.parent_id === null ? undefined : nodes.get(node.parent_id);
    (parent?.children ?? roots).push(node);
  }
  return { assets: roots, total: rows.length };
}

const newAsset = insertionOf(
  assets,
  [...Object.keys(AssetCreate.shape), 'created_at', 'updated_at'],
  assetColumns,
  'asset.created',
);

export async function createAsset(context: Context, input: output<typeof AssetCreate>): Promise<Asset> {
  authorize(context, 'assets:write');
  const now = context.now().toISOString();
  const fields = newAsset.valuesOf({ ...input, created_at: now, updated_at: now });
  const [created] = await write(context, newAsset.statement, fields);
  return created!;
}

export async function updateAsset(
  context: Context,
  id: number,
  fields: output<typeof AssetUpdate>,
  versions?: Versions,
): Promise<Asset> {
  authorize(context, 'assets:write');
  return write(context, async (tx) => {
    if (fields.parent_id) await assertNotBelow(tx, fields.parent_id, id);
    const [changed] = await tx.run(
      withEvents(
        'asset.updated',
        build
          .update(assets)
          .set(fieldsOf(assets, { ...fields, updated_at: context.now().toISOString() }))
          .where(and(ofTenant(assets), eq(assets.id, id), atVersion(assets, versions)))
          .returning(assetColumns),
      ),
    );
    if (changed) return changed;
    const [present] = await tx.run(findAsset, { id });
    throw present ? versionMismatch('asset', present.version) : notFound('asset');
  });
}

/**
 * Changes several assets as `updateAsset` does each, with one statement for all that change the same fields.
 * Returns whether it found each of them as it must be; if not, the caller must undo the others.
 */
export async function updateAssets(context: Context, changes: readonly RowChange[]): Promise<boolean> {
  authorize(context, 'assets:write');
  if (changes.some((change) => change['parent_id'])) return false; // a move is checked against the moves before it
  const set = { updated_at: context.now().toISOString() };
  return updateMany(
    context,
    assets,
    'asset.updated',
    bySameFields(changes).map((group) => ({ changes: group, set })),
  );
}

/**
 * Deletes an asset; the audit log keeps what it was. Throws `conflict` while it has work orders, or assets
 * below it.
 */
export async function deleteAsset(
  context: Context,
  id: number,
  versions?: Versions,
): Promise<{ id: number }> {
  authorize(context, 'database:use');
  const [deleted] = await write(
    context,
    withEvents(
      'asset.deleted',
      build
        .delete(assets)
        .where(and(ofTenant(assets), eq(assets.id, id), atVersion(assets, versions)))
        .returning({ id: assets.id, version: assets.version }),
    ),
  ).catch((error: unknown) => {
    throw hasDependents(error)
      ? new DomainError('conflict', 'The asset has work orders, or assets below it.', {
          errors: [{ field: 'body.id', rule: 'must have no work orders, and no assets below it' }],
        })
      : error;
  });
  if (!deleted)
    throw versions ? versionMismatch('asset', (await getAsset(context, id)).version) : notFound('asset');
  return deleted;
}

/** Moves of a tenant's assets take turns, so that two at once cannot close a circle. */
export async function assertNotBelow(tx: Transaction, parentId: number, id: number): Promise<void> {
  tx.send(sql`select pg_advisory_xact_lock(7210349, ${tenantId})`);
  const [circle] = await tx.run(sql`
    with recursive above as (
      select ${assets.id}, ${assets.parent_id} from ${assets} where ${ofTenant(assets)} and ${assets.id} = ${parentId}
      union
      select ${assets.id}, ${assets.parent_id} from ${assets} join above on above.parent_id = ${assets.id} where ${ofTenant(assets)}
    ) select 1 from above where id = ${id}`);
  if (!circle) return;
  const rule = 'must not be the asset itself or one below it';
  throw new DomainError('conflict', `body.parent_id ${rule}.`, {
    errors: [{ field: 'body.parent_id', rule }],
  });
}
