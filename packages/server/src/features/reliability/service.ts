import type { AssetDashboard, AssetDetails } from '@chatterfix/sdk/contract';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { getAsset, maintenanceIsDue } from '../assets/service.ts';
import { authorize, type Context } from '../../context.ts';
import { assets } from '../assets/schema.ts';
import { workOrderCounts, workOrders } from '../work-orders/schema.ts';
import { build, ofTenant } from '../../platform/db/statements.ts';
import { read } from '../../platform/db/transaction.ts';
import { inUnfinished, selectWorkOrders } from '../work-orders/columns.ts';
import { performanceMetrics } from './metrics.ts';

const WINDOW_DAYS = 365;
const ofAsset = and(ofTenant(workOrders), eq(workOrders.asset_id, sql.placeholder('id')))!;

const findHistory = selectWorkOrders()
  .where(and(ofAsset, inArray(workOrders.status, ['completed', 'cancelled'])))
  .orderBy(desc(workOrders.created_at), desc(workOrders.id))
  .limit(50);
const findUpcoming = selectWorkOrders()
  .where(and(ofAsset, inUnfinished))
  .orderBy(sql`${workOrders.due_date} asc nulls last`, workOrders.id)
  .limit(50);

const inWindow = sql`${workOrders.created_at} >= ${sql.placeholder('from')}`;
const isFailure = sql`${workOrders.work_type} = 'corrective' and ${workOrders.status} <> 'cancelled' and ${inWindow}`;
const isRepair = sql`${isFailure} and ${workOrders.status} = 'completed' and ${workOrders.started_at} is not null and ${workOrders.completed_at} is not null`;
const repairHours = sql`extract(epoch from ${workOrders.completed_at} - ${workOrders.started_at}) / 3600`;
const hasCost = sql`${workOrders.completed_at} >= ${sql.placeholder('from')} and coalesce(${workOrders.parts_cost}, ${workOrders.labor_cost}) is not null`;
const cost = sql`coalesce(${workOrders.parts_cost}, 0) + coalesce(${workOrders.labor_cost}, 0)`;
const observe = build
  .select({
    first_seen: sql<string | null>`min(${workOrders.created_at})`.as('first_seen'),
    failures: sql<number>`count(*) filter (where ${isFailure})::int`.as('failures'),
    repairs: sql<number>`count(*) filter (where ${isRepair})::int`.as('repairs'),
    repair_hours: sql<number>`coalesce(sum(${repairHours}) filter (where ${isRepair}), 0)::float8`.as(
      'repair_hours',
    ),
    costed: sql<number>`count(*) filter (where ${hasCost})::int`.as('costed'),
    cost: sql<number>`coalesce(sum(${cost}) filter (where ${hasCost}), 0)`.as('cost'),
  })
  .from(workOrders)
  .where(ofAsset);

/** An asset with its history, what is coming, and its figures over the last year. */
export async function getAssetDetails(context: Context, id: number): Promise<AssetDetails> {
  authorize(context, 'work_orders:read');
  const from = new Date(context.now().getTime() - WINDOW_DAYS * 86_400_000);
  const [asset, maintenance_history, upcoming_maintenance, [seen]] = await Promise.all([
    getAsset(context, id),
    read(context, findHistory, { id }),
    read(context, findUpcoming, { id }),
    read(context, observe, { id, from: from.toISOString() }),
  ]);
  const { first_seen, ...counted } = seen ?? {
    first_seen: null,
    failures: 0,
    repairs: 0,
    repair_hours: 0,
    costed: 0,
    cost: 0,
  };
  const onRecordSince = Math.max(
    from.getTime(),
    Math.min(Date.parse(asset.created_at), Date.parse(first_seen ?? asset.created_at)),
  );
  const observedHours = Math.max(0, (context.now().getTime() - onRecordSince) / 3_600_000);
  return {
    asset,
    maintenance_history,
    upcoming_maintenance,
    performance_metrics: performanceMetrics({
      ...counted,
      window_days: WINDOW_DAYS,
      observed_hours: observedHours,
    }),
  };
}

const countCriticalAlerts = build
  .select({ n: sql<number>`coalesce(sum(n), 0)::int`.as('n') })
  .from(workOrderCounts)
  .where(
    and(
      ofTenant(workOrderCounts),
      eq(workOrderCounts.priority, 'critical'),
      inArray(workOrderCounts.status, ['open', 'in_progress', 'on_hold']),
    ),
  );

/** The four figures of the asset dashboard; the contract says how each is counted. */
export async function getAssetDashboard(context: Context): Promise<AssetDashboard> {
  authorize(context, 'assets:read');
  const [[counted], [alerts]] = await Promise.all([
    read(
      context,
      build
        .select({
          total_assets: sql<number>`count(*) filter (where ${assets.status} <> 'retired')::int`.as(
            'total_assets',
          ),
          active_assets: sql<number>`count(*) filter (where ${assets.status} = 'active')::int`.as(
            'active_assets',
          ),
          maintenance_due: sql<number>`count(*) filter (where ${maintenanceIsDue(context)})::int`.as(
            'maintenance_due',
          ),
        })
        .from(assets)
        .where(ofTenant(assets)),
    ),
    read(context, countCriticalAlerts),
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
