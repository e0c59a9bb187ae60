import { sql } from 'drizzle-orm';
import { endOfWeek, unfinishedIn } from '../features/work-orders/columns.ts';
import { workOrderFigures, workOrders } from '../features/work-orders/schema.ts';
import { ofTenant, tenantId } from '../platform/db/statements.ts';

const past = sql`past.hour`;

/**
 * The figures of the dashboard at each full hour of the eight days before `now`, counted from when the demo's work
 * orders were created, due, put on hold and ended: the server would have kept the same, had it run then. So the
 * dashboard compares with last week from the first start on.
 */
export const keepPastFigures = sql`
  insert into ${workOrderFigures} (tenant_id, hour, overdue, due_this_week, critical, on_hold)
  select ${tenantId}, ${past},
    count(*) filter (where ${workOrders.due_date} < ${past}),
    count(*) filter (where ${workOrders.due_date} >= ${past} and ${workOrders.due_date} <= ${endOfWeek(past)}),
    count(*) filter (where ${workOrders.priority} = 'critical'),
    count(*) filter (where ${workOrders.status} = 'on_hold' and ${workOrders.updated_at} <= ${past})
  from (select date_trunc('hour', ${sql.placeholder('now')}::timestamptz) - back * interval '1 hour' as hour
    from generate_series(1, 8 * 24) back) past
  left join ${workOrders} on ${ofTenant(workOrders)} and ${workOrders.created_at} <= ${past}
    and (${unfinishedIn(workOrders.status)} or coalesce(${workOrders.completed_at}, ${workOrders.updated_at}) > ${past})
  group by ${past}`;
