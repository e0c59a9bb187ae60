import * as e from '../expectations.ts';
import type { Expectation } from '../questions.ts';

// Short ways to write the expectations of ten-people.ts.

type Unit = Extract<Expectation, { kind: 'value' }>['unit'];

/** Whole statements that are other right readings. */
export const also = (expectation: Expectation, ...others: string[]): Expectation =>
  ({
    ...expectation,
    alternatives: [...('alternatives' in expectation ? expectation.alternatives : []), ...others],
  }) as Expectation;
export const value = (unit: Unit, sql: string, ...alternatives: string[]): Expectation => ({
  kind: 'value',
  sql,
  alternatives,
  unit,
});
/** What comes first in an order stands first in the answer. */
export const firstOf = (expectation: Expectation): Expectation =>
  ({ ...expectation, isFirst: true }) as Expectation;
/** One figure over work orders, with a condition for each right reading. */
export const figure = (unit: Unit, expression: string, ...conditions: string[]): Expectation => {
  const [sql, ...alternatives] = conditions.map(
    (where) => `select ${expression} as value from work_orders where ${where}`,
  );
  return value(unit, sql!, ...alternatives);
};
const asset = (tag: string, column: string) =>
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
export const dayOf = (where: string): Expectation =>
  value(
    'date',
    ...(['created_at', 'completed_at', 'started_at'].map(
      (column) => `select ${column} as value from work_orders where ${where}`,
    ) as [string, string, string]),
  );

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
