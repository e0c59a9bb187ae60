import { sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Context } from '../context.ts';
import { insertion } from '../platform/db/columns.ts';
import { assets } from '../features/assets/schema.ts';
import { parts } from '../features/parts/schema.ts';
import { workOrders } from '../features/work-orders/schema.ts';
import { write, type Execute } from '../platform/db/transaction.ts';
import { createDemoPlant } from './plant.ts';

/** Fills an empty tenant with the demo plant: all of it or nothing. */
export async function loadDemoPlant(context: Context, progress: (text: string) => void): Promise<void> {
  const plant = createDemoPlant(context.now());
  await write(context, async (execute) => {
    const ids = new Map<string, number>();
    for (const { parent_tag, ...asset } of plant.assets) {
      const parentId = parent_tag === null ? null : (ids.get(parent_tag) ?? null);
      const [row] = await execute<{ id: number }>(
        insertOne(assets, {
          ...asset,
          parent_id: parentId,
          created_at: asset.purchase_date ? `${asset.purchase_date}T08:00:00Z` : undefined,
        }),
      );
      ids.set(asset.asset_tag, row!.id);
    }
    progress(`${plant.assets.length} assets`);
    await insertMany(
      execute,
      parts,
      plant.parts.map((part) => ({ ...part })),
    );
    progress(`${plant.parts.length} parts`);
    await insertMany(
      execute,
      workOrders,
      plant.work_orders.map(({ asset_tag, ...order }) => ({
        ...order,
        asset_id: asset_tag === null ? null : (ids.get(asset_tag) ?? null),
      })),
    );
    progress(`${plant.work_orders.length} work orders`);
  });
}

function insertOne(table: PgTable, row: Record<string, unknown>): SQL {
  const { names, values } = insertion(table, row);
  return sql`insert into ${table} (${names}) values (${values}) returning id`;
}

async function insertMany(
  execute: Execute,
  table: PgTable,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}); // every row has the same, in whatever order
  for (let start = 0; start < rows.length; start += 100) {
    const batch = rows
      .slice(start, start + 100)
      .map((row) => insertion(table, Object.fromEntries(columns.map((name) => [name, row[name]]))));
    await execute(
      sql`insert into ${table} (${batch[0]!.names}) values ${sql.join(
        batch.map(({ values }) => sql`(${values})`),
        sql`, `,
      )}`,
    );
  }
}
