import type { WorkOrder } from '@chatterfix/sdk/contract';
import { sql } from 'drizzle-orm';
import { parts } from '../../../features/parts/schema.ts';
import { inUnfinished } from '../../../features/work-orders/columns.ts';
import { workOrders } from '../../../features/work-orders/schema.ts';
import { workOrderSource } from '../../../features/work-orders/tools.ts';
import { ofTenant } from '../../../platform/db/statements.ts';
import { bulletList, escapeMarkdown } from '../../offline/markdown.ts';
import { figureNames, measured, withUnit } from '../figures.ts';
import type { Filter } from '../filters/filter.ts';
import { filterOrders, type OrderFilter } from '../filters/orders.ts';
import type { RecordQuery } from '../query.ts';
import type { RecordReading } from '../reading.ts';
import { capital, days, lastYear, link, list, paragraphs, type RecordAnswer } from '../rendering.ts';
import type { RecordRequest } from '../request.ts';
import { countRecords, measure, tables } from '../tables.ts';
import { unusedNote } from '../unused.ts';
import { filterOf, nameOf, notesOf } from './conditions.ts';
import { answerGroups } from './groups.ts';
import { listAssets, listOrders, listParts, type Shown } from './lists.ts';

/** Counts, lists, adds up, averages, groups or orders the records of a kind under the question's conditions. */
export async function answerRecords(
  request: RecordRequest,
  query: RecordQuery,
): Promise<RecordAnswer | undefined> {
  if (!request.context.permissions.has(tables[query.subject].permission)) return undefined;
  const unused = unusedNote(request, query.subject);
  if (unused) return { text: paragraphs(unused, request.text.canAsk), sources: [] };
  if (query.groups) return answerGroups(request, query, query.groups);
  return query.subject === 'orders' && query.figure
    ? answerFigure(request, query)
    : answerList(request, query);
}

async function answerList(request: RecordRequest, query: RecordQuery): Promise<RecordAnswer> {
  const { context, text, period, reading } = request;
  const filter = await filterOf(request, query, period);
  if (!('conditions' in filter)) return filter;
  const { total } = await measure(context, query.subject, filter.conditions);
  const shown = total === 0 ? [] : await shownOf(request, query, filter);
  const isOrders = query.subject === 'orders';
  const subject = nameOf(request, query.subject);
  const head = [
    filter.scope ? `${filter.scope} — ${subject}` : subject,
    ...filter.labels,
    ...(isOrders && period ? [days(period, text)] : []),
  ].join(', ');
  const isShort = !isOrders && reading.has('low_stock', 'out_of_stock') && query.subject === 'parts';
  const lines = shown.map(({ line }) => line);
  const [only] = shown;
  return {
    text: paragraphs(
      ...notesOf(request, query, filter),
      `${head}: **${total}**`,
      list(await figureLines(request, query, filter)),
      ...filter.notes,
      isOrders ? await unfinishedBeside(request, filter) : '',
      total === 0 ? text.none : isShort ? bulletList(capital(filter.labels.join(', ')), lines) : list(lines),
      // The remedy of one work order is what who asks for one wants to know.
      shown.length === 1 && only?.remedy ? `> ${escapeMarkdown(only.remedy)}` : '',
      shown.length > 0 && shown.length < total ? text.shown(shown.length, total) : '',
      isOrders && total === 0 ? await preventiveBeside(request, query) : '',
    ),
    sources: [...filter.sources.slice(0, 1), ...shown.map(({ source }) => source)],
  };
}

function shownOf(request: RecordRequest, query: RecordQuery, filter: Filter | OrderFilter): Promise<Shown[]> {
  if (query.subject === 'assets') return listAssets(request, query, filter);
  if (query.subject === 'parts') return listParts(request, query, filter);
  return 'isAll' in filter ? listOrders(request, query, filter) : Promise.resolve([]);
}

/** The figures of all the assets or parts in a list: what they cost, what they are worth, how many there are. */
async function figureLines(request: RecordRequest, query: RecordQuery, filter: Filter): Promise<string[]> {
  const { context, text, reading } = request;
  const { subject, figure, order, isMean } = query;
  if (subject === 'orders' || order) return [];
  if (subject === 'parts' && reading.has('low_stock') && !reading.has('out_of_stock')) {
    const below = sql`${parts.current_stock} < ${parts.min_stock_level}`;
    return [`${text.belowMin}: **${await countRecords(context, 'parts', [...filter.conditions, below])}**`];
  }
  const figures =
    subject === 'assets'
      ? figure
        ? (['purchase_cost', 'value'] as const)
        : []
      : figure &&
          !reading.has('low_stock', 'out_of_stock') &&
          !(figure === 'stock' && filter.labels.length === 0 && !reading.has('stock'))
        ? [figure]
        : [];
  const found = await Promise.all(
    figures.map(async (one) => ({ one, ...(await measure(context, subject, filter.conditions, one)) })),
  );
  return found.flatMap(({ one, sum, mean, n }) => {
    const name = figureNames(text)[one];
    const average = `${text.average}: **${withUnit(one, mean)}** (n = ${n})`;
    if (one === 'price') return isMean ? [`${name}, ${average}`] : [];
    const total = subject === 'assets' ? `${text.total}, ${name}` : name;
    return [
      `${total}: **${withUnit(one, sum)}**${subject === 'assets' ? ` (n = ${n})` : ''}${isMean ? `; ${average}` : ''}`,
    ];
  });
}

/** Who counts the open ones may mean all that is not finished: that figure stands beside. */
async function unfinishedBeside({ context, reading, text }: RecordRequest, filter: Filter): Promise<string> {
  const isOpenOnly = filter.labels.length === 1 && filter.labels[0] === text.open;
  return reading.has('count') && isOpenOnly && filter.scope === ''
    ? `${text.orders}, ${text.unfinished}: ${await countRecords(context, 'orders', [ofTenant(workOrders), inUnfinished])}`
    : '';
}

/**
 * Checks on record may be inspections or planned work: who asks for one of them where there is none is told how much there
 * is of the other.
 */
async function preventiveBeside(request: RecordRequest, query: RecordQuery): Promise<string> {
  const { reading, context, text, period } = request;
  const [said, other] = reading.has('inspection')
    ? (['inspection', 'preventive'] as const)
    : (['preventive', 'inspection'] as const);
  if (!reading.has(said) || reading.has(other, 'corrective', 'negation')) return '';
  const others: RecordReading = {
    ...reading,
    has: (...concepts) =>
      reading.has(...concepts.map((one) => (one === other ? said : one === said ? other : one))),
  };
  const filter = await filterOf({ ...request, reading: others }, query, period);
  if (!('conditions' in filter)) return '';
  const n = await countRecords(context, 'orders', filter.conditions);
  const labels = [text.orders, ...filter.labels, ...(period ? [days(period, text)] : [])];
  return n > 0 ? `${labels.join(', ')}: **${n}**` : '';
}

/** Adds up or averages over work orders: in the last 365 days and in all if the question names no time. */
async function answerFigure(request: RecordRequest, query: RecordQuery): Promise<RecordAnswer> {
  const { reading, period, text, now } = request;
  const whole = await filterOrders(request, query, period);
  if (!('conditions' in whole)) return whole;
  const isOfAllTime = whole.isNamed || query.figure === 'estimated' || reading.has('ever');
  const spans: [string, OrderFilter | RecordAnswer][] = period
    ? [[days(period, text), whole]]
    : [
        ...(isOfAllTime
          ? []
          : [[text.in365, await filterOrders(request, query, lastYear(now))] as [string, OrderFilter]]),
        [whole.isNamed || query.figure === 'estimated' ? '' : text.allTime, whole],
      ];
  const lines = await Promise.all(
    spans.map(async ([label, filter]) =>
      'conditions' in filter ? figureLine(request, query, filter, label) : '',
    ),
  );
  const named: WorkOrder | undefined = whole.order;
  const shown = whole.isNamed && !named ? await listOrders(request, query, whole) : [];
  return {
    text: paragraphs(
      ...notesOf(request, query, whole),
      named ? link(workOrderSource(named)) : whole.scope,
      list(lines),
      ...whole.notes,
      list(shown.map(({ line }) => line)),
    ),
    sources: [...(named ? [workOrderSource(named)] : shown.map(({ source }) => source)), ...whole.sources],
  };
}

async function figureLine(
  { context, text }: RecordRequest,
  { figure, isMean }: RecordQuery,
  { conditions, labels }: OrderFilter,
  label: string,
): Promise<string> {
  const found = await measure(context, 'orders', conditions, figure);
  const said = [figureNames(text)[figure!], ...labels.filter((one) => one !== text.finished), label];
  const mean =
    isMean && found.value === found.sum && found.n > 0
      ? `; ${text.average}: **${withUnit(figure, found.mean)}**`
      : '';
  const repair = figure === 'duration' ? await measure(context, 'orders', conditions, 'repair') : undefined;
  const beside = repair ? `; ${text.repairTime}: ${measured('repair', repair, text)} (n = ${repair.n})` : '';
  return `${said.filter(Boolean).join(', ')}: **${measured(figure, found, text)}** (n = ${found.n})${mean}${beside}`;
}
