import { gte } from 'drizzle-orm';
import { instantAt } from '../../../identity/time-zone.ts';
import { workOrders } from '../../../features/work-orders/schema.ts';
import { figureNames, measured } from '../figures.ts';
import { filterOrders } from '../filters/orders.ts';
import { readQuery } from '../query.ts';
import { days, list, paragraphs, type RecordAnswer } from '../rendering.ts';
import type { RecordRequest } from '../request.ts';
import { measure, measureByGroup } from '../tables.ts';
import { addDays, monthOfYear, periodAfter, periodBefore, utc } from '../time/calendar.ts';

/** Without a time, a trend is shown over so many months. */
const TREND_MONTHS = 12;

const byMonth = { by: 'month', isRanked: false, isSaid: true, which: undefined } as const;

/** The figure of a period beside that of the one before; without a time, of the last months. */
export async function answerTrend(request: RecordRequest): Promise<RecordAnswer | undefined> {
  const { context, text, now, reading } = request;
  const named = request.period;
  // "Are we spending more than last year" compares this year with it.
  const isOnlyPast =
    named !== undefined &&
    !named.compared &&
    named.to <= now &&
    reading.has('past') &&
    !reading.has('this', 'compare');
  const said = isOnlyPast && periodAfter(named).to > now ? periodAfter(named) : named;
  // "Since 2025" has no time before it of the same length.
  const isOpen = said !== undefined && (said.to > addDays(now, 2 * 365) || said.from < utc(1950, 0));
  const period = isOpen ? undefined : said;
  if (!context.permissions.has('work_orders:read')) return undefined;
  // Work in any state counts, so it is grouped: by month.
  const query = { ...readQuery(request, 'orders'), groups: byMonth, order: undefined };
  const { figure } = query;
  const filter = await filterOrders(request, query, period);
  if (!('conditions' in filter)) return filter;
  const name = [filter.scope, figure ? figureNames(text)[figure] : text.orders].filter(Boolean).join(' — ');
  const answer = (lines: string[]): RecordAnswer => ({
    text: paragraphs([name, ...filter.labels].join(', '), list(lines)),
    sources: filter.sources,
  });
  if (!period) {
    const from = monthOfYear(now.getUTCFullYear(), now.getUTCMonth() - TREND_MONTHS + 1).from;
    const dateOf = filter.isFinished ? 'completed_at' : 'created_at';
    const conditions = [...filter.conditions, gte(workOrders[dateOf], instantAt(from))];
    const groups = {
      by: byMonth.by,
      figure,
      dateOf,
      limit: TREND_MONTHS,
      isAscending: false,
    } as const;
    const rows = await measureByGroup(context, 'orders', conditions, groups);
    return answer(rows.map((row) => `${row.who}: **${measured(figure, row, text)}**`));
  }
  const before = named?.compared ?? periodBefore(period);
  const earlier = await filterOrders(request, query, before);
  if (!('conditions' in earlier)) return earlier;
  const [current, then] = await Promise.all([
    measure(context, 'orders', filter.conditions, figure),
    measure(context, 'orders', earlier.conditions, figure),
  ]);
  const difference = current.value - then.value;
  const sign = difference > 0 ? '+' : '';
  return answer([
    `${days(period, text)}: **${measured(figure, current, text)}**`,
    `${days(before, text)}: **${measured(figure, then, text)}**`,
    `${text.difference}: **${sign}${measured(figure, { value: difference, n: 1 }, text)}**`,
  ]);
}
