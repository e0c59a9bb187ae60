import type { WorkOrder } from '@chatterfix/sdk/contract';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { authorize, type Context } from '../../context.ts';
import { DomainError, versionMismatch } from '../../errors.ts';
import { build, ofTenant } from '../../platform/db/statements.ts';
import { write } from '../../platform/db/transaction.ts';
import { atVersion, type Versions } from '../../platform/db/versions.ts';
import { withEvents } from '../../platform/events/emit.ts';
import { takeFromStock } from '../parts/service.ts';
import { writtenColumns } from './columns.ts';
import { workOrders } from './schema.ts';
import { getWorkOrder } from './service.ts';
import { unfinished } from './transitions.ts';

export interface UsedPart {
  part_id: number;
  /** Pieces. */
  quantity: number;
}

/**
 * Takes pieces of a part out of stock for an unfinished work order. Their cost (pieces × unit cost, rounded half
 * up to two decimals) is added to the order's cost of parts, and its notes say what was used. Throws `conflict`
 * if there are too few pieces, or if the order is finished.
 */
export async function usePart(
  context: Context,
  id: number,
  { part_id, quantity }: UsedPart,
  versions: { order?: Versions; part?: Versions } = {},
): Promise<WorkOrder> {
  authorize(context, 'work_orders:update');
  return write(context, async (tx) => {
    const part = await takeFromStock(tx.context, part_id, quantity, versions.part);
    const note = noteOf(quantity, part);
    const cost = sql`coalesce(round(${part.unit_cost}::numeric * ${quantity}::int, 2), 0)`;
    const [changed] = await tx.run(
      withEvents(
        'work_order.updated',
        build
          .update(workOrders)
          .set({
            parts_cost: sql`coalesce(${workOrders.parts_cost}, 0) + ${cost}`,
            completion_notes: sql`concat_ws(E'\\n', ${workOrders.completion_notes}, ${note}::text)`,
            updated_at: context.now().toISOString(),
          })
          .where(
            and(
              ofTenant(workOrders),
              eq(workOrders.id, id),
              inArray(workOrders.status, [...unfinished]),
              atVersion(workOrders, versions.order),
            ),
          )
          .returning(writtenColumns),
      ),
    );
    if (changed) return changed;
    const present = await getWorkOrder(tx.context, id);
    assertTakesParts(present);
    throw versionMismatch('work order', present.version);
  });
}

/** What the notes of the work order say of the parts used. */
export function noteOf(quantity: number, part: { part_number: string; name: string }): string {
  return `Used ${quantity} × ${part.part_number} · ${part.name}`;
}

/** Throws `conflict` if the work order is finished. */
export function assertTakesParts({ id, status }: Pick<WorkOrder, 'id' | 'status'>): void {
  if (!unfinished.includes(status))
    throw new DomainError('conflict', `Work order ${id} is ${status}: it takes no more parts.`);
}
