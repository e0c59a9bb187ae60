import { isDay, WorkOrder } from '@chatterfix/sdk/contract';
import { and, eq, gte, lte, sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { endOfDay, startOfDay, tenantZone } from '../../identity/time-zone.ts';
import { contractColumns } from '../../platform/db/columns.ts';
import { build } from '../../platform/db/statements.ts';
import { assets } from '../assets/schema.ts';
import { workOrders } from './schema.ts';
import { unfinished } from './transitions.ts';

const isItsAsset = and(eq(assets.tenant_id, workOrders.tenant_id), eq(assets.id, workOrders.asset_id))!;

// Instants as every column prints them (platform/db/database.ts): the session's time zone is UTC.
const instant = sql`replace(replace(${workOrders.due_date}::text, ' ', 'T'), '+00', 'Z')`;
const due = {
  due_date: sql<string | null>`coalesce(${workOrders.due_day}::text, ${instant})`.as('due_date'),
  overdue_at: sql<string | null>`${workOrders.due_date}`.as('overdue_at'),
};

/**
 * The columns of a due date, of fields that may have one: a day has its instant from the database, which knows
 * when it ends.
 */
export function withDueColumns<Fields extends { due_date?: string | null | undefined }>(
  fields: Fields,
): Fields & { due_day?: string | null } {
  const { due_date } = fields;
  if (due_date === undefined) return fields;
  return due_date !== null && isDay(due_date)
    ? { ...fields, due_date: null, due_day: due_date }
    : { ...fields, due_day: null };
}

/** The columns of a work order, its asset's tag, name and place among them; `selectWorkOrders` joins the asset. */
const workOrderColumns = contractColumns(workOrders, WorkOrder.shape, {
  ...due,
  asset_tag: assets.asset_tag,
  asset_name: sql<string | null>`${assets.name}`.as('asset_name'),
  asset_location: sql<string | null>`${assets.location}`.as('asset_location'),
});

/** The same of a row just written, which RETURNING cannot join with another table. */
export const writtenColumns = contractColumns(workOrders, WorkOrder.shape, {
  ...due,
  asset_tag: sql<
    string | null
  >`${build.select({ asset_tag: assets.asset_tag }).from(assets).where(isItsAsset)}`.as('asset_tag'),
  asset_name: sql<string | null>`${build.select({ name: assets.name }).from(assets).where(isItsAsset)}`.as(
    'asset_name',
  ),
  asset_location: sql<
    string | null
  >`${build.select({ location: assets.location }).from(assets).where(isItsAsset)}`.as('asset_location'),
});

/** Work orders with their assets, to be narrowed down. */
export const selectWorkOrders = () =>
  build.select(workOrderColumns).from(workOrders).leftJoin(assets, isItsAsset).$dynamic();

/**
 * What is still to be done. Literal values, so that PostgreSQL sees that the index of unfinished work answers
 * it.
 */
export const unfinishedIn = (status: SQLWrapper): SQL =>
  sql`${status} in (${sql.raw(unfinished.map((name) => `'${name}'`).join(', '))})`;

export const inUnfinished = unfinishedIn(workOrders.status);

/** Completed work, for its index in the same way. Imported work of another status may have a time of completion too. */
export const isCompleted = sql`${workOrders.status} = 'completed'`;

const now = sql.placeholder('now');
const dayOf = (at: SQLWrapper) => sql`(${at}::timestamptz at time zone ${tenantZone})::date`;

/** Whether an instant lies on a day of the calendar in the tenant's time zone. */
export const isOn = (at: SQLWrapper, day: unknown): SQL =>
  and(gte(at, startOfDay(day)), lte(at, endOfDay(day)))!;

/** Unfinished work that is due on the present day in the tenant's time zone. It takes the value `now`. */
export const isDueToday = and(inUnfinished, isOn(workOrders.due_date, dayOf(now)))!;

/** The last instant of the seventh day after the day of an instant, in the tenant's time zone. */
export const endOfWeek = (at: SQLWrapper): SQL => endOfDay(sql`(${dayOf(at)} + 7)`);

/** Unfinished work that is not overdue, and due today or in the seven days after. It takes the value `now`. */
export const isDueThisWeek = and(
  inUnfinished,
  gte(workOrders.due_date, now),
  lte(workOrders.due_date, endOfWeek(now)),
)!;
