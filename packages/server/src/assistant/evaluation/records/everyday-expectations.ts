import * as e from '../expectations.ts';
import type { Expectation } from '../questions.ts';

// Short ways to write expectations that have several right readings.

export const U = e.unfinished;
const sumSql = (value: string, where: string) =>
  `select sum(${value}) as value from work_orders where ${where}`;
export const all = 'coalesce(parts_cost, 0) + coalesce(labor_cost, 0)';
/** A figure from whole statements; those after the first are other readings. */
export const value = (
  unit: 'currency' | 'hours' | 'date',
  sql: string,
  ...alternatives: string[]
): Expectation => ({
  kind: 'value',
  sql,
  alternatives,
  unit,
});
export const sums = (unit: 'currency' | 'hours', column: string, ...wheres: string[]): Expectation =>
  value(unit, sumSql(column, wheres[0]!), ...wheres.slice(1).map((where) => sumSql(column, where)));
const rows = (...sqls: string[]): Expectation => ({
  kind: 'rows',
  sql: sqls[0]!,
  alternatives: sqls.slice(1),
  orderMatters: false,
  mayBeEmpty: false,
});
export const assetRows = (...wheres: string[]) =>
  rows(...wheres.map((w) => `select asset_tag as name from assets where ${w} order by id`));
export const partRows = (...wheres: string[]) =>
  rows(...wheres.map((w) => `select part_number as name from parts where ${w} order by id`));
export const rankedAny = (...sqls: string[]): Expectation =>
  ({ ...rows(...sqls), orderMatters: true }) as Expectation;
export const top = (unit: 'person' | 'text', ...sqls: string[]): Expectation =>
  ({
    ...e.first(sqls[0]!, unit),
    alternatives: sqls.slice(1).map((sql) => `${sql} fetch first row with ties`),
  }) as Expectation;
export const who = (measure: string, where: string) =>
  `select assigned_to as value from work_orders where assigned_to is not null and ${where} group by assigned_to order by ${measure} desc`;
/** The date of the last service: as the asset tells it, or of any last completed work. */
export const lastService = (tag: string) =>
  value(
    'date',
    `select last_maintenance_date as value from assets where asset_tag = '${tag}'`,
    `select max(completed_at) as value from work_orders where ${e.on(tag)} and status = 'completed'`,
  );
export const nextService = (tag: string) =>
  value('date', `select next_maintenance_date as value from assets where asset_tag = '${tag}'`);
export const in365 = (column: string) => `${column} >= ${e.lastYear}`;
export const lastMonth = (column: string) =>
  `${column} >= ${e.thisMonth} - interval '1 month' and ${column} < ${e.thisMonth}`;
const week = `date_trunc('week', now(), 'UTC')`;
export const lastWeek = (column: string) =>
  `${column} >= ${week} - interval '7 days' and ${column} < ${week}`;
export const yesterday = (column: string) =>
  `${column} >= ${e.today} - interval '1 day' and ${column} < ${e.today}`;
export const corrective = `work_type = 'corrective' and status <> 'cancelled'`;
export const done = `status = 'completed'`;
export const low = 'current_stock < min_stock_level';
export const lowOrAt = 'current_stock <= min_stock_level';
export const inBuilding = (letter: string) => e.onAssets(`location like 'Building ${letter}%'`);
