import type { Context } from '../context.ts';
import { assets } from '../features/assets/schema.ts';
import { parts } from '../features/parts/schema.ts';
import { withDueColumns } from '../features/work-orders/columns.ts';
import { workOrders } from '../features/work-orders/schema.ts';
import { build, tenantId } from '../platform/db/statements.ts';
import { write } from '../platform/db/transaction.ts';
import { keepPastFigures } from './past-figures.ts';
import { createDemoPlant } from './plant.ts';

/** Fills an empty tenant with the demo plant: all of it or nothing. */
export async function loadDemoPlant(context: Context, progress: (text: string) => void): Promise<void> {
  const now = context.now();
  const plant = createDemoPlant(now);
  await write(context, async (tx) => {
    const ids = new Map<string, number>();
    for (const { parent_tag, ...asset } of plant.assets) {
      const createdAt = asset.purchase_date ? `${asset.purchase_date}T08:00:00Z` : undefined;
      const [row] = await tx.run(
        build
          .insert(assets)
          .values({
            ...asset,
            tenant_id: tenantId,
            parent_id: parent_tag === null ? null : (ids.get(parent_tag) ?? null),
            ...(createdAt ? { created_at: createdAt } : {}),
          })
          .returning({ id: assets.id }),
      );
      ids.set(asset.asset_tag, row!.id);
    }
    progress(`${plant.assets.length} assets`);
    for (const batch of batchesOf(plant.parts))
      await tx.run(build.insert(parts).values(batch.map((part) => ({ ...part, tenant_id: tenantId }))));
    progress(`${plant.parts.length} parts`);
    for (const batch of batchesOf(plant.work_orders))
      await tx.run(
        build.insert(workOrders).values(
          batch.map(({ asset_tag, ...order }) => ({
            ...withDueColumns(order),
            tenant_id: tenantId,
            asset_id: asset_tag === null ? null : (ids.get(asset_tag) ?? null),
          })),
        ),
      );
    tx.send(keepPastFigures, { now: now.toISOString() });
    progress(`${plant.work_orders.length} work orders`);
  });
}

function* batchesOf<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let start = 0; start < rows.length; start += 100) yield rows.slice(start, start + 100);
}
