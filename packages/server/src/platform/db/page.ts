import { TOTAL_CAP, workOrderPriorities, type Page } from '@chatterfix/sdk/contract';
import { and, sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { PgSelect, PgTable } from 'drizzle-orm/pg-core';
import type { LRUCache } from 'lru-cache';
import * as z from 'zod/mini';
import type { Context } from '../../context.ts';
import { invalidInput } from '../../errors.ts';
import { assertNamedAsSelected, type Values } from './statements.ts';
import { read } from './transaction.ts';

/**
 * A column of an order. All columns of an order go the same way, and the last is unique, so that a row's
 * values mark its place.
 */
interface SortKey {
  /** The row's property that holds the value. */
  property: string;
  column: SQLWrapper;
  /** The SQL type of the value. */
  type: 'integer' | 'bigint' | 'timestamptz' | 'text' | 'uuid' | 'work_order_priority';
  nullable?: boolean;
}
export interface Order {
  direction: 'asc' | 'desc';
  keys: readonly SortKey[];
}

interface PageInput {
  limit: number;
  page?: number | undefined;
  cursor?: string | undefined;
}

interface ListQuery<Select extends PgSelect> {
  input: PageInput & { sort: string };
  order: Order;
  /** Makes the select of the rows, without conditions. */
  select: () => Select;
  /** What is counted: the table alone, because the joins of the select filter nothing. */
  table: PgTable;
  filters: () => readonly SQL[];
  /** The values of the placeholders in the filters. */
  values?: Values;
  /** Keeps the statements, for lists that are often asked for. */
  kept?: KeptStatements;
  /** A count that is kept, where the filters allow one. */
  keptTotal?: () => Promise<number>;
}

/**
 * Statements of a list that were made before. Making one takes longer than PostgreSQL needs to answer it.
 * Lists with the same `form` have the same filters, apart from the values of placeholders.
 */
interface KeptStatements {
  statements: LRUCache<string, SQL>;
  form: string;
}

const Cursor = z.strictObject({
  sort: z.string(),
  after: z.array(z.union([z.string().check(z.maxLength(300)), z.int(), z.null()])),
  page: z.int().check(z.minimum(2), z.maximum(1_000_000_000)),
  total: z.int().check(z.minimum(0), z.maximum(2_147_483_647)),
  capped: z.boolean(),
});
type Cursor = z.infer<typeof Cursor>;

/** One page of a list. A cursor carries the total along, so that walking a list counts once. */
export async function listPage<Select extends PgSelect>(
  context: Context,
  query: ListQuery<Select>,
): Promise<{ rows: Select['_']['result'] } & Page> {
  const { input, order } = query;
  if (input.cursor !== undefined && input.page !== undefined)
    throw invalidInput('query.page', 'must not be given together with query.cursor');
  const cursor = input.cursor === undefined ? undefined : decodeCursor(input.cursor, input.sort, order);
  const page = cursor?.page ?? input.page ?? 1;
  const offset = cursor ? 0 : (page - 1) * input.limit;
  const statement = kept(query.kept, `${input.sort} ${input.limit} ${offset} ${placeOf(cursor)}`, () =>
    pageStatement(query, offset, cursor),
  );
  const [rows, count] = await Promise.all([
    read(context, statement, { ...query.values, ...valuesAfter(cursor) }) as Promise<ListedRow[]>,
    cursor ? { total: cursor.total, capped: cursor.capped } : total(context, query),
  ]);
  const last = rows.length > input.limit ? rows[input.limit - 1] : undefined;
  if (last) rows.pop();
  const next = last && {
    sort: input.sort,
    after: order.keys.map((key) => last[key.property] ?? null),
    page: page + 1,
    ...count,
  };
  return {
    rows: rows as Select['_']['result'], // as selected
    total: count.total,
    total_capped: count.capped,
    page,
    next_cursor: next ? encodeCursor(next) : null,
  };
}

type ListedRow = Record<string, string | number | null>;

function kept(memory: KeptStatements | undefined, name: string, make: () => SQL): SQL {
  if (!memory) return make();
  const key = `${name} ${memory.form}`;
  let statement = memory.statements.get(key);
  if (!statement) memory.statements.set(key, (statement = make()));
  return statement;
}

/** What makes statements with a cursor differ: whether there is one, and whether it marks a row without a value. */
function placeOf(cursor: Cursor | undefined): string {
  return cursor ? `after ${cursor.after.map((value) => (value === null ? 'none' : 'value')).join()}` : '';
}

function valuesAfter(cursor: Cursor | undefined): Values {
  return Object.fromEntries((cursor?.after ?? []).map((value, index) => [nameOfValueAfter(index), value]));
}
const nameOfValueAfter = (index: number) => `after.${index}`;

function pageStatement<Select extends PgSelect>(
  { input, order, select: selectRows, filters }: ListQuery<Select>,
  offset: number,
  cursor: Cursor | undefined,
): SQL {
  const direction = sql.raw(order.direction);
  const select = selectRows()
    .where(and(...filters(), ...(cursor ? [after(order, cursor.after)] : [])))
    .orderBy(
      ...order.keys.map((key) => sql`${key.column} ${direction}${key.nullable ? sql` nulls last` : sql``}`),
    );
  assertNamedAsSelected(select);
  // Literal numbers, so that PostgreSQL plans for so few rows.
  return sql`${select.getSQL()}${sql.raw(` limit ${input.limit + 1} offset ${offset}`)}`;
}

async function total(
  context: Context,
  query: Pick<ListQuery<PgSelect>, 'keptTotal' | 'table' | 'filters' | 'values' | 'kept'>,
): Promise<{ total: number; capped: boolean }> {
  if (query.keptTotal) return { total: await query.keptTotal(), capped: false };
  const statement = kept(
    query.kept,
    'count',
    () => sql`select count(*)::int as n from
      (select 1 from ${query.table} where ${and(...query.filters())} limit ${sql.raw(String(TOTAL_CAP + 1))}) counted`,
  );
  const [row] = (await read(context, statement, query.values)) as { n: number }[];
  const n = row?.n ?? 0;
  return { total: Math.min(n, TOTAL_CAP), capped: n > TOTAL_CAP };
}

/**
 * The rows behind the marked place: a row comparison, which an index answers; rows without a value stand
 * last.
 */
function after({ direction, keys }: Order, values: Cursor['after']): SQL {
  const operator = sql.raw(direction === 'asc' ? '>' : '<');
  const value = (key: SortKey, index: number) =>
    sql`${sql.placeholder(nameOfValueAfter(index))}::${sql.raw(key.type)}`;
  const first = keys[0];
  if (first?.nullable && values[0] === null) {
    const rest = keys.slice(1);
    return sql`(${first.column} is null and (${sql.join(
      rest.map((key) => sql`${key.column}`),
      sql`, `,
    )}) ${operator} (${sql.join(
      rest.map((key, i) => value(key, i + 1)),
      sql`, `,
    )}))`;
  }
  const compared = sql`(${sql.join(
    keys.map((key) => sql`${key.column}`),
    sql`, `,
  )}) ${operator} (${sql.join(keys.map(value), sql`, `)})`;
  return first?.nullable ? sql`(${compared} or ${first.column} is null)` : compared;
}

function encodeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

function decodeCursor(text: string, sort: string, order: Order): Cursor {
  const broken = () =>
    invalidInput('query.cursor', 'must be the next_cursor of an earlier page of the same list');
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    throw broken();
  }
  const cursor = z.safeParse(Cursor, json);
  if (!cursor.success || cursor.data.after.length !== order.keys.length) throw broken();
  if (cursor.data.sort !== sort)
    throw invalidInput(
      'query.cursor',
      `belongs to a list sorted by ${cursor.data.sort.slice(0, 40)}; send the same sort again`,
    );
  if (!order.keys.every((key, i) => fits(cursor.data.after[i] ?? null, key))) throw broken();
  return cursor.data;
}

/**
 * Whether a cursor's value can be one of the column's: what comes from outside must not make the database
 * fail.
 */
function fits(value: string | number | null, key: SortKey): boolean {
  if (value === null) return key.nullable === true;
  switch (key.type) {
    case 'bigint':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
    case 'integer':
      return typeof value === 'number' && value >= 0 && value <= 2_147_483_647;
    case 'timestamptz':
      return typeof value === 'string' && isInstant(value);
    case 'text':
      return typeof value === 'string' && !value.includes('\u0000') && value.isWellFormed();
    case 'uuid':
      return typeof value === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(value);
    case 'work_order_priority':
      return workOrderPriorities.some((priority) => priority === value);
  }
}

/** Whether it is an instant that PostgreSQL takes: JavaScript alone would read 30 February as 2 March. */
function isInstant(value: string): boolean {
  const time = Date.parse(value);
  return (
    /^(19|2\d)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(value) &&
    !Number.isNaN(time) &&
    new Date(time).toISOString().startsWith(value.slice(0, 10))
  );
}
