import {
  Asset,
  type AssetCreate,
  type AssetNode,
  type AssetQuery,
  type AssetTree,
  type AssetTreeQuery,
  type AssetUpdate,
  type Page,
} from '@chatterfix/sdk/contract';
import { eq, gte, inArray, lte, sql, type SQL } from 'drizzle-orm';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../../context.ts';
import { assignments, contractColumns } from '../../platform/db/columns.ts';
import { hasDependents } from '../../platform/db/failures.ts';
import { listPage, type Order } from '../../platform/db/page.ts';
import { assets } from './schema.ts';
import {
  insertOne,
  ofTenant,
  preparedRead,
  read,
  tenantId,
  write,
  writeOne,
  type Execute,
} from '../../platform/db/transaction.ts';
import { atVersion, type Versions } from '../../platform/db/versions.ts';
import { DomainError, notFound, versionMismatch } from '../../errors.ts';
import { allWords } from '../../platform/search/query.ts';

export const assetColumns = contractColumns(assets, Asset.shape);

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

const findAsset = preparedRead<Asset>(
  sql`select ${assetColumns} from ${assets} where ${ofTenant(assets)} and ${assets.id} = ${sql.placeholder('id')}`,
);

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
  const { rows, ...page } = await listPage<Asset>(context, {
    input: query,
    order: orders[query.sort],
    columns: assetColumns,
    from: sql`${assets}`,
    countFrom: sql`${assets}`,
    filters,
  });
  return { assets: rows, ...page };
}

/** Active, and its next maintenance date has come. */
export function maintenanceIsDue(context: Context): SQL {
  return sql`(${eq(assets.status, 'active')} and ${lte(assets.next_maintenance_date, context.now().toISOString())})`;
}

export async function getAsset(context: Context, id: number): Promise<Asset> {
  authorize(context, 'assets:read');
  const [asset] = await findAsset(context, { id });
  if (!asset) throw notFound('asset');
  return asset;
}

/** The hierarchy, each level by name; with `root_id` only what is below it and itself. */
export async function getAssetTree(
  context: Context,
  { root_id, depth }: output<typeof AssetTreeQuery>,
): Promise<AssetTree> {
  authorize(context, 'assets:read');
  const rows = await read<Asset>(
    context,
    sql`
    with recursive tree as (
      select ${assets.id}, 1 as level from ${assets} where ${ofTenant(assets)} and ${root_id ? eq(assets.id, root_id) : sql`${assets.parent_id} is null`}
      union all
      select ${assets.id}, level + 1 from ${assets} join tree on ${assets.parent_id} = tree.id where ${ofTenant(assets)} and level < ${depth}
    )
    select ${assetColumns} from ${assets} join tree on tree.id = ${assets.id} where ${ofTenant(assets)} order by ${assets.name}, ${assets.id}`,
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

export async function createAsset(context: Context, input: output<typeof AssetCreate>): Promise<Asset> {
  authorize(context, 'assets:write');
  const now = context.now().toISOString();
  return insertOne<Asset>(context, assets, { ...input, created_at: now, updated_at: now }, assetColumns);
}

export async function updateAsset(
  context: Context,
  id: number,
  fields: output<typeof AssetUpdate>,
  versions?: Versions,
): Promise<Asset> {
  authorize(context, 'assets:write');
  return write(context, async (execute) => {
    if (fields.parent_id) await assertNotBelow(execute, fields.parent_id, id);
    const set = assignments(assets, { ...fields, updated_at: context.now().toISOString() });
    const [changed] = await execute<Asset>(
      sql`update ${assets} set ${set} where ${ofTenant(assets)} and id = ${id} and ${atVersion(assets, versions)} returning ${assetColumns}`,
    );
    if (changed) return changed;
    const [present] = await execute<{ version: number }>(
      sql`select version from ${assets} where ${ofTenant(assets)} and id = ${id}`,
    );
    throw present ? versionMismatch('asset', present.version) : notFound('asset');
  });
}

/** Deletes an asset; the audit log keeps what it was. Throws `conflict` while it has work orders, or assets below it. */
export async function deleteAsset(
  context: Context,
  id: number,
  versions?: Versions,
): Promise<{ id: number }> {
  authorize(context, 'database:use');
  const [deleted] = await writeOne<{ id: number }>(
    context,
    sql`delete from ${assets} where ${ofTenant(assets)} and id = ${id} and ${atVersion(assets, versions)} returning id`,
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
async function assertNotBelow(execute: Execute, parentId: number, id: number): Promise<void> {
  await execute(sql`select pg_advisory_xact_lock(7210349, ${tenantId})`);
  const [circle] = await execute(sql`
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
