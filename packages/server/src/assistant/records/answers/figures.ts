import { eq, type SQL } from 'drizzle-orm';
import { inUnfinished } from '../../../features/work-orders/columns.ts';
import { workOrders } from '../../../features/work-orders/schema.ts';
import { workOrderSource } from '../../../features/work-orders/tools.ts';
import { orderFilter } from '../order-filter.ts';
import { measureOrders, type Measure } from '../order-queries.ts';
import type { Phrases } from '../phrases/index.ts';
import type { RecordReading } from '../reading.ts';
import { days, lastYear, link, list, money, paragraphs, rounded, type RecordAnswer } from '../rendering.ts';
import { askWhich, misspellingNote, nameIsUnknown, type RecordRequest } from '../request.ts';
import { orderScope } from '../scope.ts';
import { hasWords, ordersByWords } from '../text-search.ts';
import type { SaidPeriod } from '../time/period.ts';
import { isAmbiguous } from './orders.ts';

/** What the question wants worked out over work orders. */
export function measureOf({ has }: RecordReading): Measure {
  if (has('estimated')) return 'estimated';
  if (has('parts_cost')) return 'parts_cost';
  if (has('labor_cost')) return 'labor_cost';
  if (has('mttr')) return 'repair';
  if (has('duration')) return 'duration';
  if (has('cost')) return 'cost';
  return has('hours', 'downtime') ? 'hours' : 'count';
}

export function measureName(measure: Measure, text: Phrases): string {
  return {
    count: text.orders,
    cost: text.cost,
    parts_cost: text.parts_cost,
    labor_cost: text.labor_cost,
    hours: text.hours,
    estimated: text.estimated,
    duration: text.duration,
    repair: text.repairTime,
  }[measure];
}

/** The figure with its unit; "insufficient data" if it is made of nothing. */
export function measured(
  measure: Measure,
  { value, n }: { value: number; n: number },
  text: Phrases,
): string {
  if (measure === 'count') return String(value);
  if (n === 0) return text.insufficient;
  if (measure === 'hours' || measure === 'estimated' || measure === 'repair') return `${rounded(value)} h`;
  return measure === 'duration' ? `${rounded(value)} d` : money(value);
}

/** Sums costs and hours, and averages times, over the last 365 days and in all if the question names no time. */
export async function answerFigure(request: RecordRequest): Promise<RecordAnswer | undefined> {
  const { context, reading, subjects, period, text, now } = request;
  if (!context.permissions.has('work_orders:read')) return undefined;
  if (isAmbiguous(request)) return askWhich(request, 'assets');
  const measure = measureOf(reading);
  const scope = await orderScope(request);
  const isEstimate = measure === 'estimated';
  const filterOf = (of: SaidPeriod | undefined) =>
    orderFilter(reading, of, now, text, { isHistory: false, isSum: !isEstimate });
  const named = await orderNamed(request);
  if (named === 'unknown') return nameIsUnknown(request);
  const line = async (label: string, of: SaidPeriod | undefined) => {
    const { conditions, labels } = filterOf(of);
    const all = [
      ...conditions,
      ...scope.conditions,
      ...named.conditions,
      ...(isEstimate ? [inUnfinished] : []),
      ...(reading.has('downtime') ? [eq(workOrders.work_type, 'corrective')] : []),
    ];
    const found = await measureOrders(context, all, measure);
    const said = [measureName(measure, text), ...labels.filter((one) => one !== text.finished), label];
    const isMeanCost = reading.has('average') && /cost|hours/.test(measure) && found.n > 0;
    const mean = isMeanCost
      ? `; ${text.average}: **${measured(measure, { value: found.value / found.n, n: 1 }, text)}**`
      : '';
    const repair = measure === 'duration' ? await measureOrders(context, all, 'repair') : undefined;
    return (
      `${said.filter(Boolean).join(', ')}: **${measured(measure, found, text)}** (n = ${found.n})${mean}` +
      (repair ? `; ${text.repairTime}: ${measured('repair', repair, text)} (n = ${repair.n})` : '')
    );
  };
  const lines =
    named.order || isEstimate
      ? [await line(isEstimate ? text.unfinished : '', isEstimate ? period : undefined)]
      : period
        ? [await line(days(period, text), period)]
        : [
            ...(reading.has('ever') ? [] : [await line(text.in365, lastYear(now))]),
            await line(text.allTime, undefined),
          ];
  const [asset] = scope.sources;
  return {
    text: paragraphs(
      misspellingNote(request, asset?.title ?? subjects.people[0]?.name ?? ''),
      reading.has('downtime') ? text.noDowntime : '',
      named.note,
      named.order ? link(workOrderSource(named.order)) : scope.label,
      list(lines),
    ),
    sources: [...(named.order ? [workOrderSource(named.order)] : []), ...scope.sources],
  };
}

/** The one work order that the question names by words of its title, or those that have its words. */
async function orderNamed(
  request: RecordRequest,
): Promise<
  | { conditions: SQL[]; order: Awaited<ReturnType<typeof ordersByWords>>[number] | undefined; note: string }
  | 'unknown'
> {
  const { reading, subjects, context } = request;
  const none = { conditions: [], order: undefined, note: '' };
  if (subjects.leftover.length === 0 && !(reading.has('order') && subjects.said !== '')) return none;
  if (reading.has('order', 'why', 'who') && subjects.leftover.length > 0) {
    const [order] = await ordersByWords(request, []);
    if (order) return { conditions: [eq(workOrders.id, order.id)], order, note: '' };
  }
  if (subjects.leftover.length === 0) return none;
  const scope = await orderScope(request);
  const withAll = hasWords(subjects.leftover);
  const { n } = await measureOrders(context, [...scope.conditions, withAll], 'count');
  if (n > 0)
    return {
      conditions: [withAll],
      order: undefined,
      note: request.text.withWords(subjects.leftover.join(' ')),
    };
  return 'unknown';
}
