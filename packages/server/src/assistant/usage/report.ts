import type { UsageQuery, UsageReport } from '@chatterfix/sdk/contract';
import { sql, type SQL } from 'drizzle-orm';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../../context.ts';
import { invalidInput } from '../../errors.ts';
import { tenantId } from '../../platform/db/statements.ts';
import { read } from '../../platform/db/transaction.ts';
import { DAY_MS, midnightBefore } from './budget.ts';
import { aiUsage } from './schema.ts';

/** Days of one report. */
const MOST_DAYS = 366;
/** Days of a report that does not say from when. */
const USUAL_DAYS = 30;
/** Rows of one report. */
const MOST_ROWS = 1_000;

type Row = UsageReport['usage'][number];

const figures = sql`
  sum(questions)::float8 as questions,
  sum(input_tokens)::float8 as input_tokens,
  sum(cached_tokens)::float8 as cached_tokens,
  sum(output_tokens)::float8 as output_tokens,
  sum(input_tokens::bigint + output_tokens)::float8 as total_tokens,
  coalesce(sum(input_tokens::bigint + output_tokens) filter (where estimated), 0)::float8 as estimated_tokens,
  coalesce(sum(input_tokens::bigint + output_tokens) filter (where cost is null), 0)::float8 as unpriced_tokens,
  coalesce(sum(cost), 0)::float8 as cost,
  coalesce(sum(cost) filter (where estimated), 0)::float8 as estimated_cost`;

const groups = {
  day: { columns: sql`(at at time zone 'UTC')::date::text as day`, by: sql`1`, order: sql`1` },
  provider: { columns: sql`provider`, by: sql`1`, order: sql`sum(cost) desc nulls last, 1` },
  model: { columns: sql`provider, model`, by: sql`1, 2`, order: sql`sum(cost) desc nulls last, 1, 2` },
  person: { columns: sql`person`, by: sql`1`, order: sql`sum(cost) desc nulls last, 1` },
} satisfies Record<UsageReport['group_by'], Record<string, SQL>>;

const within = sql`from ${aiUsage} where tenant_id = ${tenantId}
  and at >= ${sql.placeholder('from')}::timestamptz and at < ${sql.placeholder('end')}::timestamptz`;
const findTotal = sql<UsageReport['total']>`select ${figures} ${within}`;
const reports = Object.fromEntries(
  Object.entries(groups).map(([name, { columns, by, order }]) => [
    name,
    sql<Row>`select ${columns}, ${figures} ${within}
      group by ${by} order by ${order} limit ${sql.raw(String(MOST_ROWS))}`,
  ]),
) as Record<UsageReport['group_by'], SQL<Row>>; // it has the names of `groups`

const nothing: UsageReport['total'] = {
  questions: 0,
  input_tokens: 0,
  cached_tokens: 0,
  output_tokens: 0,
  total_tokens: 0,
  estimated_tokens: 0,
  unpriced_tokens: 0,
  cost: 0,
  estimated_cost: 0,
};

/** What the tenant's questions took and cost. Throws `invalid_input` for days in the wrong order, or too many. */
export async function reportUsage(
  context: Context,
  { from, to, group_by }: output<typeof UsageQuery>,
): Promise<UsageReport> {
  authorize(context, 'providers:manage');
  const last = to ? new Date(to) : midnightBefore(context.now());
  const first = from ? new Date(from) : new Date(last.getTime() - (USUAL_DAYS - 1) * DAY_MS);
  const days = (last.getTime() - first.getTime()) / DAY_MS + 1;
  if (days < 1) throw invalidInput('query.from', 'must not be after query.to, or after today without it');
  if (days > MOST_DAYS)
    throw invalidInput('query.from', `must be at most ${MOST_DAYS - 1} days before query.to`);
  const range = { from: first.toISOString(), end: new Date(last.getTime() + DAY_MS).toISOString() };
  const [usage, [total]] = await Promise.all([
    read(context, reports[group_by], range),
    read(context, findTotal, range),
  ]);
  return {
    from: range.from.slice(0, 10),
    to: last.toISOString().slice(0, 10),
    group_by,
    usage,
    total: total && total.questions !== null ? total : nothing,
  };
}
