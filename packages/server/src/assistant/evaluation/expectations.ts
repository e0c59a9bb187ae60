import type { Expectation } from './questions.ts';

// Short ways to write the expectations of questions about records. Conditions are those of `work_orders`,
// except where a function says otherwise.

export const unfinished = `status in ('open', 'in_progress', 'on_hold')`;
export const overdue = `${unfinished} and due_date < now()`;
export const lastYear = `now() - interval '365 days'`;
export const thisYear = `date_trunc('year', now(), 'UTC')`;
export const thisMonth = `date_trunc('month', now(), 'UTC')`;
export const today = `date_trunc('day', now(), 'UTC')`;

/** The condition that the work orders belong to the asset of this tag. */
export const on = (tag: string) => `asset_id = (select id from assets where asset_tag = '${tag}')`;
/** The condition on assets that they are under the asset of this tag, on any level. */
export const under = (tag: string) => `id in (with recursive below as (
  select id from assets where parent_id = (select id from assets where asset_tag = '${tag}')
  union all select assets.id from assets join below on assets.parent_id = below.id) select id from below)`;
/** The condition that the work orders belong to the asset of this tag or to one under it. */
export const onUnder = (tag: string) =>
  `(${on(tag)} or asset_id in (select id from assets where ${under(tag)}))`;
/** The condition that the work orders belong to assets that meet the condition. */
export const onAssets = (where: string) => `asset_id in (select id from assets where ${where})`;
/** The work order of this title. */
export const titled = (title: string) => `title = '${title}'`;
export const of = (person: string) => `assigned_to = '${person}'`;
export const daysAgo = (days: number) => `now() - interval '${days} days'`;

/** Conditions that come after the first are other right readings of the question. */
export const countOrders = (...[where, ...others]: [string, ...string[]]): Expectation => ({
  kind: 'count',
  sql: count('work_orders', where),
  alternatives: others.map((other) => count('work_orders', other)),
});
export const countAssets = (where: string): Expectation => ({
  kind: 'count',
  sql: count('assets', where),
  alternatives: [],
});
export const countParts = (where: string): Expectation => ({
  kind: 'count',
  sql: count('parts', where),
  alternatives: [],
});

/** Conditions that come after the first are other right readings of the question. */
export const listOrders = (...[where, ...others]: [string, ...string[]]): Expectation => ({
  kind: 'rows',
  sql: list('title', 'work_orders', where),
  alternatives: others.map((other) => list('title', 'work_orders', other)),
  orderMatters: false,
  mayBeEmpty: false,
});
export const perhaps = (expectation: Expectation): Expectation =>
  ({ ...expectation, mayBeEmpty: true }) as Expectation;
export const listAssets = (where: string): Expectation => rows(list('asset_tag', 'assets', where));
export const listParts = (where: string): Expectation => rows(list('part_number', 'parts', where));
/** Rows in this order, from a whole statement with a column `name`. */
export const ranked = (sql: string): Expectation => ({
  kind: 'rows',
  sql,
  alternatives: [],
  orderMatters: true,
  mayBeEmpty: false,
});

/** What comes first, from a whole statement with a column `value` and an order; all of them where they tie. */
export const first = (sql: string, unit: 'person' | 'text'): Expectation => ({
  kind: 'value',
  sql: `${sql} fetch first row with ties`,
  alternatives: [],
  unit,
  isFirst: true,
});

export const cost = (where: string): Expectation => ({
  kind: 'value',
  sql: `select sum(coalesce(parts_cost, 0) + coalesce(labor_cost, 0)) as value from work_orders where ${where}`,
  alternatives: [],
  unit: 'currency',
});
export const hours = (where: string): Expectation => ({
  kind: 'value',
  sql: `select sum(actual_hours) as value from work_orders where ${where}`,
  alternatives: [],
  unit: 'hours',
});
/** Hours on record in the last 365 days ÷ failures in them; all assets of the demo are older. */
export const mtbf = (tag: string): Expectation => ({
  kind: 'value',
  sql: `select 8760.0 / count(*) as value from work_orders where ${failureOf(tag)}`,
  alternatives: [],
  unit: 'hours',
});
/** Mean time from the start to the completion of the corrective work of the last 365 days. */
export const mttr = (tag: string): Expectation => ({
  kind: 'value',
  sql: `select avg(extract(epoch from completed_at - started_at)) / 3600 as value from work_orders
    where ${failureOf(tag)} and status = 'completed'`,
  alternatives: [],
  unit: 'hours',
});
export const failuresOf = (tag: string): Expectation => countOrders(failureOf(tag));

export const assetValue = (
  tag: string,
  column: string,
  unit: 'date' | 'place' | 'text' | 'currency',
): Expectation => ({
  kind: 'value',
  sql: `select ${column} as value from assets where asset_tag = '${tag}'`,
  alternatives: [],
  unit,
});
export const partValue = (
  number: string,
  column: string,
  unit: 'pieces' | 'place' | 'text' | 'currency',
): Expectation => ({
  kind: 'value',
  sql: `select ${column} as value from parts where part_number = '${number}'`,
  alternatives: [],
  unit,
});
/** A column of the one work order that meets the condition. */
export const orderValue = (column: string, where: string, unit: 'date' | 'person' | 'text'): Expectation => ({
  kind: 'value',
  sql: `select ${column} as value from work_orders where ${where}`,
  alternatives: [],
  unit,
});

/** A sum over the rows of a table, in money or hours. */
export const sumOf = (
  table: 'assets' | 'parts' | 'work_orders',
  value: string,
  where: string,
): Expectation => ({
  kind: 'value',
  sql: `select sum(${value}) as value from ${table} where ${where}`,
  alternatives: [],
  unit: 'currency',
});
/** A mean over the rows of a table. */
export const meanOf = (
  table: 'assets' | 'parts' | 'work_orders',
  value: string,
  where: string,
): Expectation => ({
  kind: 'value',
  sql: `select round(avg(${value}), 2) as value from ${table} where ${where}`,
  alternatives: [],
  unit: 'currency',
});
/** What comes first of a table in this order; all of them where they tie. */
export const extreme = (
  table: 'assets' | 'parts' | 'work_orders',
  order: string,
  where = 'true',
): Expectation =>
  first(
    `select ${{ assets: 'asset_tag', parts: 'part_number', work_orders: 'title' }[table]} as value from ${table} where ${where} order by ${order}`,
    'text',
  );
/** The mean days from the creation of completed work orders to their completion. */
export const meanDays = (where: string): Expectation => ({
  kind: 'value',
  sql: `select round(avg(extract(epoch from completed_at - created_at)) / 86400, 2) as value from work_orders
    where status = 'completed' and ${where}`,
  alternatives: [],
  unit: 'hours',
});

export const absent: Expectation = { kind: 'absent' };
export const cannot: Expectation = { kind: 'cannot' };
export const outOfScope: Expectation = { kind: 'out_of_scope' };
export const notFound = (name: string): Expectation => ({ kind: 'not_found', name });
export const clarify = (...candidates: string[]): Expectation => ({ kind: 'clarify', candidates });
export const playbook = (title: string): Expectation => ({ kind: 'playbook', title });

/** Those due from Monday to Sunday, from now to Sunday, and in the next seven days: a question may mean each. */
export const dueThisWeek = (also = 'true'): [string, string, string] => {
  const week = `date_trunc('week', now(), 'UTC')`;
  return [
    `${unfinished} and ${also} and due_date >= ${week} and due_date < ${week} + interval '7 days'`,
    `${unfinished} and ${also} and due_date >= now() and due_date < ${week} + interval '7 days'`,
    `${unfinished} and ${also} and due_date >= now() and due_date < now() + interval '7 days'`,
  ];
};
/** Those due on this day, and those of them that are not overdue yet. */
export const dueToday = (also = 'true'): [string, string] => {
  const all = `${unfinished} and ${also} and due_date >= ${today} and due_date < ${today} + interval '1 day'`;
  return [all, `${all} and due_date >= now()`];
};

const failureOf = (tag: string) =>
  `${on(tag)} and work_type = 'corrective' and status <> 'cancelled' and created_at >= ${lastYear}`;
const count = (table: string, where: string) => `select count(*)::int as n from ${table} where ${where}`;
const list = (column: string, table: string, where: string) =>
  `select ${column} as name from ${table} where ${where} order by ${table}.id`;
const rows = (sql: string): Expectation => ({
  kind: 'rows',
  sql,
  alternatives: [],
  orderMatters: false,
  mayBeEmpty: false,
});
