import { eq, gte } from 'drizzle-orm';
import { assetSource } from '../../../features/assets/tools.ts';
import { getAssetDetails } from '../../../features/reliability/service.ts';
import { inUnfinished } from '../../../features/work-orders/columns.ts';
import { workOrders } from '../../../features/work-orders/schema.ts';
import { ofTenant } from '../../../platform/db/statements.ts';
import { orderFilter, within } from '../order-filter.ts';
import { countOrders, measureByGroup, measureOrders } from '../order-queries.ts';
import { days, lastYear, link, list, paragraphs, type RecordAnswer } from '../rendering.ts';
import { misspellingNote, nameIsUnknown, type RecordRequest } from '../request.ts';
import { orderScope } from '../scope.ts';
import { monthOfYear, periodBefore } from '../time/calendar.ts';
import { measured, measureName, measureOf } from './figures.ts';

/** So many assets are compared. */
const MAX_COMPARED = 5;
/** Without a time, a trend is shown over so many months. */
const TREND_MONTHS = 12;

/** The figures of the named assets beside each other. */
export async function compareAssets(request: RecordRequest): Promise<RecordAnswer | undefined> {
  const { context, subjects, text, now } = request;
  if (!context.permissions.has('work_orders:read') || !context.permissions.has('assets:read'))
    return undefined;
  const period = request.period ?? lastYear(now);
  const compared = await Promise.all(
    subjects.assets.slice(0, MAX_COMPARED).map(async ({ id }) => {
      const { asset, performance_metrics } = await getAssetDetails(context, id);
      const of = [ofTenant(workOrders), eq(workOrders.asset_id, id)];
      const finished = [...of, within('completed_at', period)];
      const failed = [...of, eq(workOrders.work_type, 'corrective'), within('created_at', period)];
      const [unfinished, failures, cost, hours] = await Promise.all([
        countOrders(context, [...of, inUnfinished]),
        countOrders(context, failed),
        measureOrders(context, finished, 'cost'),
        measureOrders(context, finished, 'hours'),
      ]);
      const { mtbf } = performance_metrics;
      const facts = [
        `${text.failures}: **${failures}**`,
        `${text.cost}: **${measured('cost', cost, text)}**`,
        `${text.hours}: **${measured('hours', hours, text)}**`,
        `MTBF ${text.in365}: **${mtbf.value === null ? text.insufficient : `${mtbf.value} h`}**`,
        `${text.orders}, ${text.unfinished}: **${unfinished}**`,
      ];
      return { source: assetSource(asset), line: `${link(assetSource(asset))} — ${facts.join('; ')}` };
    }),
  );
  return {
    text: paragraphs(
      misspellingNote(request, compared[0]?.source.title ?? ''),
      days(period, text),
      list(compared.map(({ line }) => line)),
    ),
    sources: compared.map(({ source }) => source),
  };
}

/** The figure of a period beside that of the one before; without a time, of the last months. */
export async function answerTrend(request: RecordRequest): Promise<RecordAnswer | undefined> {
  const { context, reading, text, now } = request;
  if (!context.permissions.has('work_orders:read')) return undefined;
  if (request.subjects.leftover.length > 0) return nameIsUnknown(request);
  const measure = measureOf(reading);
  const isSum = measure !== 'count';
  const scope = await orderScope(request);
  const filterOf = (period: RecordRequest['period']) =>
    orderFilter(reading, period, now, text, { isHistory: false, isSum });
  const name = [scope.label, measureName(measure, text)].filter(Boolean).join(' — ');
  const { period } = request;
  if (!period) {
    const from = monthOfYear(now.getUTCFullYear(), now.getUTCMonth() - TREND_MONTHS + 1).from;
    const filter = filterOf(undefined);
    const monthOf = filter.isFinished ? 'completed_at' : 'created_at';
    const rows = await measureByGroup(
      context,
      [...filter.conditions, ...scope.conditions, gte(workOrders[monthOf], from.toISOString())],
      'month',
      measure,
      { monthOf, limit: TREND_MONTHS },
    );
    const lines = rows.map(
      ({ who, amount, n }) => `${who}: **${measured(measure, { value: amount, n }, text)}**`,
    );
    return {
      text: paragraphs([name, ...filter.labels].join(', '), list(lines)),
      sources: scope.sources,
    };
  }
  const figureOf = (of: typeof period) =>
    measureOrders(context, [...filterOf(of).conditions, ...scope.conditions], measure);
  const before = periodBefore(period);
  const [current, then] = await Promise.all([figureOf(period), figureOf(before)]);
  const difference = current.value - then.value;
  const line = (of: typeof period, found: typeof current) =>
    `${days(of, text)}: **${measured(measure, found, text)}**`;
  return {
    text: paragraphs(
      [name, ...filterOf(period).labels].join(', '),
      list([
        line(period, current),
        line(before, then),
        `${text.difference}: **${difference > 0 ? '+' : ''}${measured(measure, { value: difference, n: 1 }, text)}**`,
      ]),
    ),
    sources: scope.sources,
  };
}
