import { and, isNotNull, sql } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { Context } from '../../context.ts';
import { endOfDay } from '../../identity/time-zone.ts';
import { defineJob } from '../../platform/jobs/job.ts';
import { build, ofTenant } from '../../platform/db/statements.ts';
import { read, write } from '../../platform/db/transaction.ts';
import { withEvents } from '../../platform/events/emit.ts';
import { workOrders } from '../work-orders/schema.ts';

/** Numbers of work orders that one statement looks at. */
const SLICE = 2000;

const findLast = build
  .select({ id: sql<number | null>`max(${workOrders.id})`.as('id') })
  .from(workOrders)
  .where(ofTenant(workOrders));

const moveSlice = withEvents(
  'work_order.updated',
  build
    .update(workOrders)
    // The trigger set_end_of_due_day computes the due date.
    .set({ due_day: sql`${workOrders.due_day}`, updated_at: sql`${sql.placeholder('now')}` })
    .where(
      and(
        ofTenant(workOrders),
        isNotNull(workOrders.due_day),
        sql`${workOrders.id} > ${sql.placeholder('after')} and ${workOrders.id} <= ${sql.placeholder('until')}`,
        sql`${workOrders.due_date} <> ${endOfDay(workOrders.due_day)}`,
      ),
    )
    .returning({ id: workOrders.id, version: workOrders.version }),
);

/** Sets when the due days of work orders end, after the tenant's time zone has changed. */
export async function moveDueDays(context: Context, signal?: AbortSignal): Promise<void> {
  const [last] = await read(context, findLast);
  for (let after = 0; after < (last?.id ?? 0); after += SLICE) {
    signal?.throwIfAborted();
    await write(context, moveSlice, {
      after,
      until: after + SLICE,
      now: context.now().toISOString(),
    });
  }
}

/** A time zone may change while it runs: then another one follows. */
export const moveDueDaysJob = defineJob({
  name: 'work_orders.move_due_days',
  input: z.object({}),
  timeLimit: 3600,
  run: (context, _input, { signal }) => moveDueDays(context, signal),
});
