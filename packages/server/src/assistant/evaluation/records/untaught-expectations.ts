import * as e from '../expectations.ts';
import type { Expectation } from '../questions.ts';

// Short ways to write the expectations of the questions that Fred was not taught: ten-people.ts, ten-people-again.ts and
// a-week.ts. Conditions after the first are other right readings of the question.

type Unit = Extract<Expectation, { kind: 'value' }>['unit'];

/** Whole statements that are other right readings. */
export const also = (expectation: Expectation, ...others: string[]): Expectation =>
  ({
    ...expectation,
    alternatives: [...('alternatives' in expectation ? expectation.alternatives : []), ...others],
  }) as Expectation;
/** A value from whole statements with a column `value`. */
export const value = (unit: Unit, ...[sql, ...alternatives]: string[]): Expectation => ({
  kind: 'value',
  sql: sql!,
  alternatives,
  unit,
});
/** What comes first in an order stands first in the answer. */
export const firstOf = (expectation: Expectation): Expectation =>
  ({ ...expectation, isFirst: true }) as Expectation;
/** One figure over work orders, with a condition for each right reading. */
export const figure = (unit: Unit, expression: string, ...conditions: string[]): Expectation =>
  value(unit, ...conditions.map((where) => `select ${expression} as value from work_orders where ${where}`));
/** The same figure, to hundredths or to fewer digits. */
export const roughFigure = (unit: Unit, expression: string, ...conditions: string[]): Expectation =>
  value(
    unit,
    ...conditions.flatMap((where) =>
      (unit === 'hours' || unit === 'days' ? [2, 1] : [2, 1, 0]).map(
        (digits) => `select ${rounded(expression, digits)} as value from work_orders where ${where}`,
      ),
    ),
  );
/** What comes first, from whole statements with a column `value` and an order; all of them where they tie. */
export const firstRow = (unit: Unit, ...statements: string[]): Expectation =>
  firstOf(value(unit, ...statements.map((one) => `${one} fetch first row with ties`)));
/** Rows from whole statements with a column `name`. */
export const rows = (...[sql, ...alternatives]: string[]): Expectation => ({
  kind: 'rows',
  sql: sql!,
  alternatives,
  orderMatters: false,
  mayBeEmpty: false,
});
export const ordered = (...statements: string[]): Expectation =>
  ({ ...rows(...statements), orderMatters: true }) as Expectation;
/** How many rows of a table meet one of the conditions. */
export const counted = (table: string, ...conditions: string[]): Expectation => {
  const [sql, ...alternatives] = conditions.map(
    (where) => `select count(*)::int as n from ${table} where ${where}`,
  );
  return { kind: 'count', sql: sql!, alternatives };
};
const byEither = (table: string, columns: readonly string[], conditions: readonly string[]) =>
  rows(
    ...conditions.flatMap((where) =>
      columns.map((column) => `select ${column} as name from ${table} where ${where} order by id`),
    ),
  );
/** Assets by their tags or by their names. */
export const machines = (...conditions: string[]): Expectation =>
  byEither('assets', ['asset_tag', 'name'], conditions);
/** Parts by their numbers or by their names. */
export const items = (...conditions: string[]): Expectation =>
  byEither('parts', ['part_number', 'name'], conditions);
export const partsThat = (where: string) => `select part_number as name from parts where ${where}`;
/** A column of the work order of this title. */
export const ofOrder = (title: string, column: string) =>
  `select ${column} as value from work_orders where ${e.titled(title)}`;
/** What was found and done in the work order of this title. */
export const found = (title: string): Expectation => value('text', ofOrder(title, 'completion_notes'));
/** What was found and done, or the title, of the one work order that meets the condition. */
export const findingOf = (where: string): Expectation =>
  value(
    'text',
    `select completion_notes as value from work_orders where ${where}`,
    `select title as value from work_orders where ${where}`,
  );
/** Who has the repair of this asset that is not finished. */
export const whoRepairs = (tag: string): Expectation =>
  e.orderValue('assigned_to', `${e.on(tag)} and work_type = 'corrective' and ${e.unfinished}`, 'person');
/** People with what they have, whoever has most first. */
export const perPerson = (expression: string, where: string) =>
  `select assigned_to as value from work_orders where assigned_to is not null and ${where}
    group by assigned_to order by ${expression} desc`;
/** Assets that failed so often in work orders that meet the condition, finished ones or all. */
export const atLeastFailures = (n: number, where: string): Expectation => {
  const statement = (condition: string) =>
    `select asset_tag as name from assets where id in
      (select asset_id from work_orders where ${condition} group by asset_id having count(*) >= ${n})`;
  return rows(statement(where), statement(`${where} and ${done}`));
};
/**
 * The hours of a year by the failures in it, with or without the hours of repair, or the mean time from one to the next;
 * in hours or days, to a tenth or a whole number too.
 */
export const meanTimeBetween = (tag: string): Expectation => {
  const from = `from work_orders where ${e.on(tag)} and ${corrective} and created_at >= ${e.lastYear}`;
  const statements = [
    `select 8760.0 / count(*) as value ${from}`,
    `select (8760.0 - coalesce(sum(actual_hours), 0)) / count(*) as value ${from}`,
    `select extract(epoch from max(created_at) - min(created_at)) / 3600 / (count(*) - 1) as value ${from}`,
  ];
  const forms = ['value', 'value / 24'].flatMap((one) => [one, rounded(one, 1), rounded(one, 0)]);
  return value(
    'hours',
    ...statements.flatMap((one) => forms.map((form) => `select ${form} as value from (${one}) it`)),
  );
};
/** A column of the asset of this tag. */
export const asset = (tag: string, column: string) =>
  `select ${column} as value from assets where asset_tag = '${tag}'`;
/** When an asset was last maintained: by its own record, or by its last finished planned work or any work. */
export const lastService = (tag: string): Expectation =>
  value(
    'date',
    asset(tag, 'last_maintenance_date'),
    `select max(completed_at) as value from work_orders where ${e.on(tag)} and ${pm} and status = 'completed'`,
    `select max(completed_at) as value from work_orders where ${e.on(tag)} and status = 'completed'`,
  );
/** When it is next. The records say the same as its planned work order, where one waits. */
export const nextService = (tag: string): Expectation => value('date', asset(tag, 'next_maintenance_date'));
/** The last finished repair that meets the condition: its title, or what was done. */
export const lastRepair = (where: string): Expectation => {
  const from = `from work_orders where ${where} and work_type = 'corrective' and status = 'completed' order by completed_at desc limit 1`;
  return value('text', `select title as value ${from}`, `select completion_notes as value ${from}`);
};
/** The day of the one work order that meets the condition: reported, begun or finished. */
export const dayOf = (where: string, columns = ['created_at', 'completed_at', 'started_at']): Expectation =>
  value('date', ...columns.map((column) => `select ${column} as value from work_orders where ${where}`));

export const money = 'sum(coalesce(parts_cost, 0) + coalesce(labor_cost, 0))';
export const pm = `work_type in ('preventive', 'inspection')`;
export const corrective = `work_type = 'corrective' and status <> 'cancelled'`;
export const done = `status = 'completed'`;
export const week = `date_trunc('week', now(), 'UTC')`;
export const since = (from: string, column = 'completed_at') => `${column} >= ${from}`;
export const between = (column: string, from: string, to: string) =>
  `(${column} >= ${from} and ${column} < ${to})`;
export const lastMonth = (column = 'completed_at') =>
  between(column, `${e.thisMonth} - interval '1 month'`, e.thisMonth);
export const stockOf = (number: string) => e.partValue(number, 'current_stock', 'pieces');
/** The day on which an order is due. */
export const dueDay = `coalesce(due_day, (due_date at time zone 'UTC')::date)`;
export const day0 = `(now() at time zone 'UTC')::date`;
/** The beginning of the last Friday, today if it is one. */
export const friday = `(date_trunc('week', now() - interval '4 days', 'UTC') + interval '4 days')`;
/** The day of the next Wednesday, today if it is one. */
export const wednesday = `(${day0} + ((10 - extract(isodow from ${day0})::int) % 7))`;
export const october = (column: string) => between(column, `'2026-10-01T00:00Z'`, `'2026-11-01T00:00Z'`);
export const septemberOctober = (column: string) =>
  between(column, `'2026-09-01T00:00Z'`, `'2026-11-01T00:00Z'`);
export const year2025 = (column: string) => between(column, `'2025-01-01T00:00Z'`, `'2026-01-01T00:00Z'`);
/** A figure to so many digits. */
export const rounded = (expression: string, digits: number) => `round((${expression})::numeric, ${digits})`;
export const daysToClose = `avg(extract(epoch from completed_at - created_at)) / 86400`;
export const preventive = `work_type = 'preventive'`;
export const low = 'current_stock < min_stock_level';
/** Some call what stands at its minimum low too. */
export const atMinimum = 'current_stock <= min_stock_level';
/** By the tree of assets, by the place, or by either. */
export const onLine1 = [
  e.onUnder('L1'),
  e.onAssets(`location ilike '%line 1%'`),
  `(${e.onUnder('L1')} or ${e.onAssets(`location ilike '%line 1%'`)})`,
];
