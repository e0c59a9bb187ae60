import type { Permission } from '@chatterfix/sdk/contract';
import { and, asc, desc, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Context } from '../../context.ts';
import { assets } from '../../features/assets/schema.ts';
import { parts } from '../../features/parts/schema.ts';
import { workOrders } from '../../features/work-orders/schema.ts';
import { tenantZone } from '../../identity/time-zone.ts';
import { build } from '../../platform/db/statements.ts';
import { read } from '../../platform/db/transaction.ts';
import { inThreshold } from './filters/threshold.ts';
import type { Threshold } from './numbers-said.ts';
import type { Grouping } from './grouping.ts';
import type { Figure, Subject } from './terms.ts';

// What can be worked out over each kind of record.

const { parts_cost, labor_cost, actual_hours, created_at, started_at, completed_at, status } = workOrders;
const ifCompleted = (value: SQL) => sql`case when ${status} = 'completed' then ${value} end`;
const placeOf = (location: PgColumn) => sql`nullif(trim(split_part(${location}, ',', 1)), '')`;

interface RecordTable {
  table: typeof workOrders | typeof assets | typeof parts;
  permission: Permission;
  /** The figures of one record; null where the record has none. */
  figures: Partial<Record<Figure, SQL>>;
  groupings: Partial<Record<Grouping, SQL>>;
}

export const tables: Readonly<Record<Subject, RecordTable>> = {
  orders: {
    table: workOrders,
    permission: 'work_orders:read',
    figures: {
      cost: sql`case when coalesce(${parts_cost}, ${labor_cost}) is not null then coalesce(${parts_cost}, 0) + coalesce(${labor_cost}, 0) end`,
      parts_cost: sql`${parts_cost}`,
      labor_cost: sql`${labor_cost}`,
      hours: sql`${actual_hours}`,
      estimated: sql`${workOrders.estimated_hours}`,
      /** Days from created to completed. */
      duration: ifCompleted(sql`extract(epoch from ${completed_at} - ${created_at}) / 86400`),
      /** Hours from started to completed. */
      repair: ifCompleted(sql`extract(epoch from ${completed_at} - ${started_at}) / 3600`),
    },
    groupings: {
      person: sql`${workOrders.assigned_to}`,
      asset: sql`${workOrders.asset_id}`,
      type: sql`${workOrders.work_type}`,
      status: sql`${workOrders.status}`,
      priority: sql`${workOrders.priority}`,
      place: sql`(select ${placeOf(assets.location)} from ${assets} where ${assets.tenant_id} = ${workOrders.tenant_id} and ${assets.id} = ${workOrders.asset_id})`,
      manufacturer: sql`(select ${assets.manufacturer} from ${assets} where ${assets.tenant_id} = ${workOrders.tenant_id} and ${assets.id} = ${workOrders.asset_id})`,
    },
  },
  assets: {
    table: assets,
    permission: 'assets:read',
    figures: { purchase_cost: sql`${assets.purchase_cost}`, value: sql`${assets.current_value}` },
    groupings: {
      place: placeOf(assets.location),
      manufacturer: sql`${assets.manufacturer}`,
      status: sql`${assets.status}`,
    },
  },
  parts: {
    table: parts,
    permission: 'parts:read',
    figures: {
      price: sql`${parts.unit_cost}`,
      stock: sql`${parts.current_stock}`,
      stock_value: sql`${parts.current_stock} * ${parts.unit_cost}`,
    },
    groupings: {
      supplier: sql`${parts.supplier}`,
      manufacturer: sql`${parts.manufacturer}`,
      category: sql`${parts.category}`,
    },
  },
};

/** The figures that are averaged rather than added up: prices of different parts have no sum. */
export const isMeanOnly = (figure: Figure) =>
  figure === 'duration' || figure === 'repair' || figure === 'price';

/** A figure over records: how many records there are, and how many of them have the figure. */
export interface Measured {
  total: number;
  n: number;
  sum: number;
  mean: number;
  /** The mean of what is never added up, otherwise the sum. */
  value: number;
}

function measures(subject: Subject, figure: Figure | undefined) {
  const each = figure && tables[subject].figures[figure];
  return {
    total: sql<number>`count(*)::int`.as('total'),
    n: sql<number>`${each ? sql`count(${each})` : sql`count(*)`}::int`.as('n'),
    sum: sql<number>`${each ? sql`coalesce(sum(${each}), 0)` : sql`count(*)`}::float8`.as('sum'),
    mean: sql<number>`${each ? sql`coalesce(avg(${each}), 0)` : sql`0`}::float8`.as('mean'),
  };
}

/** Works out a figure over the records that meet the conditions; without a figure, counts them. */
export async function measure(
  context: Context,
  subject: Subject,
  conditions: readonly SQL[],
  figure?: Figure,
): Promise<Measured> {
  const [row] = await read(
    context,
    build
      .select(measures(subject, figure))
      .from(tables[subject].table)
      .where(and(...conditions)),
  );
  return withValue(row ?? { total: 0, n: 0, sum: 0, mean: 0 }, figure);
}

export async function countRecords(
  context: Context,
  subject: Subject,
  conditions: readonly SQL[],
): Promise<number> {
  return (await measure(context, subject, conditions)).total;
}

interface Groups {
  by: Grouping;
  figure: Figure | undefined;
  /** The mean of the figure is asked for, not its sum. */
  isMean?: boolean;
  /** The date of a work order by which it belongs to a month. */
  dateOf: 'created_at' | 'completed_at' | 'due_date';
  limit: number | undefined;
  isAscending: boolean;
  /** Only the first or last are asked for, so that the figure orders also months. */
  isRanked?: boolean;
  /** Only the groups with more or fewer records than this. */
  threshold?: Threshold | undefined;
}

/** How a month, week, quarter or year is written. */
const spans = {
  day: 'YYYY-MM-DD',
  /** From 1 for Monday. */
  weekday: 'ID',
  week: 'IYYY-"W"IW',
  month: 'YYYY-MM',
  quarter: 'YYYY-"Q"Q',
  year: 'YYYY',
} as const;
const isSpan = (by: Grouping): by is keyof typeof spans => by in spans;

function columnOf(subject: Subject, { by, dateOf }: Groups): SQL {
  if (!isSpan(by)) return tables[subject].groupings[by] ?? sql`null`;
  const date =
    subject === 'assets'
      ? sql`${assets.purchase_date}`
      : sql`${workOrders[dateOf]} at time zone ${tenantZone}`;
  return sql`to_char(${date}, ${sql.raw(`'${spans[by]}'`)})`;
}

/**
 * The figure for each person, asset, place and the like that has any of these records; how many do, and how many
 * records they have.
 */
export async function measureByGroup(
  context: Context,
  subject: Subject,
  conditions: readonly SQL[],
  wanted: Groups,
): Promise<(Measured & { who: string; groups: number; records: number })[]> {
  const { by, figure, isMean = false, limit, isAscending, threshold } = wanted;
  const column = columnOf(subject, wanted);
  const each = figure && tables[subject].figures[figure];
  const isOfMean = figure !== undefined && (isMean || isMeanOnly(figure));
  const value = isOfMean ? sql`mean` : sql`sum`;
  const query = build
    .select({
      who: sql<string>`(${column})::text`.as('who'),
      groups: sql<number>`(count(*) over ())::int`.as('groups'),
      records: sql<number>`(sum(count(*)) over ())::int`.as('records'),
      ...measures(subject, figure),
    })
    .from(tables[subject].table)
    .where(and(...conditions, sql`${column} is not null`))
    .groupBy(sql`1`)
    .having(threshold && inThreshold(sql`count(*)`, threshold))
    // A group of which nothing is known is neither the most nor the least.
    .orderBy(
      ...(isSpan(by) && !wanted.isRanked
        ? [wanted.by === 'weekday' ? sql`1` : sql`1 desc`]
        : [
            ...(each ? [sql`count(${each}) = 0`] : []),
            isAscending ? asc(value) : desc(value),
            sql`min(${column})`,
          ]),
    );
  const rows = await read(context, limit === undefined ? query : query.limit(limit));
  return rows.map(({ who, groups, records, ...row }) => ({
    who,
    groups,
    records,
    ...withValue(row, figure, isMean),
  }));
}

function withValue(row: Omit<Measured, 'value'>, figure: Figure | undefined, isMean = false): Measured {
  return { ...row, value: figure && (isMean || isMeanOnly(figure)) ? row.mean : row.sum };
}
