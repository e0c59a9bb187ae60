import { eq } from 'drizzle-orm';
import { inUnfinished } from '../../../features/work-orders/columns.ts';
import { workOrders } from '../../../features/work-orders/schema.ts';
import { escapeMarkdown } from '../../offline/markdown.ts';
import { orderFilter } from '../order-filter.ts';
import { measureByGroup, type Grouping } from '../order-queries.ts';
import type { RecordReading } from '../reading.ts';
import { days, link, MAX_SHOWN, numbered, list, paragraphs, type RecordAnswer } from '../rendering.ts';
import { nameIsUnknown, type RecordRequest } from '../request.ts';
import { orderScope, sourcesOfAssets } from '../scope.ts';
import { measured, measureName, measureOf } from './figures.ts';
import { saidNumber } from './orders.ts';

/** So many are shown of a ranking. */
const MAX_RANKED = 5;

/** By what the question wants the work orders grouped; undefined if it does not. */
export function groupingOf(reading: RecordReading): Grouping | undefined {
  const { has } = reading;
  if (has('by_month')) return 'month';
  if (has('by_type') || (has('corrective') && has('preventive', 'inspection'))) return 'type';
  if (has('by_status')) return 'status';
  if (has('by_priority')) return 'priority';
  if (has('by_asset')) return 'asset';
  if (has('by_person')) return 'person';
  const said = (['open', 'in_progress', 'on_hold', 'completed', 'cancelled'] as const).filter((one) =>
    has(one),
  );
  if (said.length > 1 && has('trend', 'compare')) return 'status';
  if (!has('most', 'least', 'longest')) return undefined;
  // "The most overdue order" is the oldest of them.
  if (has('overdue', 'oldest', 'latest') && !has('who', 'asset')) return undefined;
  return has('who')
    ? 'person'
    : has('asset', 'failure', 'cost', 'hours', 'downtime', 'order')
      ? 'asset'
      : undefined;
}

/** Which assets or people have the most work orders, costs or hours; or the figure for each month, kind or state. */
export async function answerRanking(request: RecordRequest): Promise<RecordAnswer | undefined> {
  const { context, reading, period, text, now } = request;
  const { has } = reading;
  const grouping = groupingOf(reading);
  if (!grouping || !context.permissions.has('work_orders:read')) return undefined;
  if (request.subjects.leftover.length > 0) return nameIsUnknown(request);
  const measure = measureOf(reading);
  const isSum = measure !== 'count';
  const scope = await orderScope(request);
  const filter = orderFilter(reading, period, now, text, { isHistory: false, isSum });
  const conditions = [...filter.conditions, ...scope.conditions];
  if (has('downtime')) conditions.push(eq(workOrders.work_type, 'corrective'));
  if (grouping === 'person' && measure === 'count' && !filter.hasStatus && !period) {
    conditions.push(inUnfinished);
    filter.labels.push(text.unfinished);
  }
  const isList = grouping !== 'person' && grouping !== 'asset';
  const rows = await measureByGroup(context, conditions, grouping, measure, {
    monthOf: filter.isFinished ? 'completed_at' : has('due') ? 'due_date' : 'created_at',
    limit: saidNumber(reading) ?? (isList || has('by_asset', 'by_person') ? MAX_SHOWN : MAX_RANKED),
    isAscending: has('least') && !has('most'),
  });
  const sources =
    grouping === 'asset'
      ? await sourcesOfAssets(
          context,
          rows.map(({ who }) => Number(who)),
        )
      : [];
  const lines = rows.map(({ who, amount, n }) => {
    const source = sources.find(({ id }) => id === who);
    const name = source ? link(source) : escapeMarkdown(nameOf(who, grouping, request));
    return `${name} — **${measured(measure, { value: amount, n }, text)}**`;
  });
  const head = [
    scope.label,
    measureName(measure, text),
    ...filter.labels,
    ...(period ? [days(period, text)] : []),
  ];
  return {
    text: paragraphs(
      has('downtime') ? text.noDowntime : '',
      head.filter(Boolean).join(', '),
      rows.length === 0 ? text.none : isList ? list(lines) : numbered(lines),
    ),
    sources,
  };
}

function nameOf(value: string, grouping: Grouping, { text }: RecordRequest): string {
  if (grouping === 'status' && value in text) return text[value as 'open'];
  return value;
}
