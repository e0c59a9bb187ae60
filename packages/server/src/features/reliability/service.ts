import type { AssetDashboard, AssetDetails, WorkOrder } from '@chatterfix/sdk/contract';
import { sql } from 'drizzle-orm';
import { getAsset, maintenanceIsDue } from '../assets/service.ts';
import { authorize, type Context } from '../../context.ts';
import { assets, work_order_counts, work_orders } from '../../platform/db/schema.ts';
import { ofTenant, preparedRead, read } from '../../platform/db/transaction.ts';
import { inUnfinished, work_order_columns, work_orders_with_asset } from '../work-orders/service.ts';
import { performanceMetrics, type Observations } from './metrics.ts';

const WINDOW_DAYS = 365;
const of_asset = sql`${ofTenant(work_orders)} and ${work_orders.asset_id} = ${sql.placeholder('id')}`;

const findHistory = preparedRead<WorkOrder>(sql`select ${work_order_columns} from ${work_orders_with_asset}
  where ${of_asset} and ${work_orders.status} in ('completed', 'cancelled') order by ${work_orders.created_at} desc, ${work_orders.id} desc limit 50`);
const findUpcoming = preparedRead<WorkOrder>(sql`select ${work_order_columns} from ${work_orders_with_asset}
  where ${of_asset} and ${inUnfinished} order by ${work_orders.due_date} asc nulls last, ${work_orders.id} limit 50`);
const in_window = sql`${work_orders.created_at} >= ${sql.placeholder('from')}`;
const is_failure = sql`${work_orders.work_type} = 'corrective' and ${work_orders.status} <> 'cancelled' and ${in_window}`;
const is_repair = sql`${is_failure} and ${work_orders.status} = 'completed' and ${work_orders.started_at} is not null and ${work_orders.completed_at} is not null`;
const has_cost = sql`${work_orders.completed_at} >= ${sql.placeholder('from')} and coalesce(${work_orders.parts_cost}, ${work_orders.labor_cost}) is not null`;
const observe = preparedRead<
  Omit<Observations, 'window_days' | 'observed_hours'> & { first_seen: string | null }
>(sql`select
    min(${work_orders.created_at}) as first_seen,
    count(*) filter (where ${is_failure})::int as failures,
    count(*) filter (where ${is_repair})::int as repairs,
    coalesce(sum(extract(epoch from ${work_orders.completed_at} - ${work_orders.started_at}) / 3600) filter (where ${is_repair}), 0)::float8 as repair_hours,
    count(*) filter (where ${has_cost})::int as costed,
    coalesce(sum(coalesce(${work_orders.parts_cost}, 0) + coalesce(${work_orders.labor_cost}, 0)) filter (where ${has_cost}), 0) as cost
  from ${work_orders} where ${of_asset}`);

/** An asset with its history, what is coming, and its figures over the last year. */
export async function getAssetDetails(context: Context, id: number): Promise<AssetDetails> {
  authorize(context, 'work_orders:read');
  const from = new Date(context.now().getTime() - WINDOW_DAYS * 86_400_000);
  const [asset, maintenance_history, upcoming_maintenance, [seen]] = await Promise.all([
    getAsset(context, id),
    findHistory(context, { id }),
    findUpcoming(context, { id }),
    observe(context, { id, from: from.toISOString() }),
  ]);
  const { first_seen, ...counted } = seen ?? {
    first_seen: null,
    failures: 0,
    repairs: 0,
    repair_hours: 0,
    costed: 0,
    cost: 0,
  };
  const on_record_since = Math.max(
    from.getTime(),
    Math.min(Date.parse(asset.created_at), Date.parse(first_seen ?? asset.created_at)),
  );
  const observed_hours = Math.max(0, (context.now().getTime() - on_record_since) / 3_600_000);
  return {
    asset,
    maintenance_history,
    upcoming_maintenance,
    performance_metrics: performanceMetrics({ ...counted, window_days: WINDOW_DAYS, observed_hours }),
  };
}

/** The four figures of the asset dashboard; the contract says how each is counted. */
export async function getAssetDashboard(context: Context): Promise<AssetDashboard> {
  authorize(context, 'assets:read');
  const [[counted], [alerts]] = await Promise.all([
    read<Omit<AssetDashboard, 'critical_alerts' | 'as_of'>>(
      context,
      sql`select
        count(*) filter (where ${assets.status} <> 'retired')::int as total_assets,
        count(*) filter (where ${assets.status} = 'active')::int as active_assets,
        count(*) filter (where ${maintenanceIsDue(context)})::int as maintenance_due
      from ${assets} where ${ofTenant(assets)}`,
    ),
    read<{ n: number }>(
      context,
      sql`select coalesce(sum(n), 0)::int as n from ${work_order_counts}
      where ${ofTenant(work_order_counts)} and priority = 'critical' and status in ('open', 'in_progress', 'on_hold')`,
    ),
  ]);
  return {
    total_assets: 0,
    active_assets: 0,
    maintenance_due: 0,
    ...counted,
    critical_alerts: alerts?.n ?? 0,
    as_of: context.now().toISOString(),
  };
}
