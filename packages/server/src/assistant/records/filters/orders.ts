import type { WorkOrder } from '@chatterfix/sdk/contract';
import { and, eq, inArray, isNotNull, sql, type SQL } from 'drizzle-orm';
import { inUnfinished } from '../../../features/work-orders/columns.ts';
import { workOrders } from '../../../features/work-orders/schema.ts';
import { ofTenant } from '../../../platform/db/statements.ts';
import { escapeMarkdown } from '../../offline/markdown.ts';
import { figureNames } from '../figures.ts';
import { withoutDenials } from '../denials.ts';
import { sameKind } from '../equipment.ts';
import { wordsIn } from '../leftover.ts';
import { fold } from '../../language/words.ts';
import { tellingTerms } from '../../../platform/search/shorthand.ts';
import type { RecordQuery } from '../query.ts';
import type { RecordReading } from '../reading.ts';
import type { RecordAnswer } from '../rendering.ts';
import { askWhich, isAmbiguous, nameIsUnknown, type RecordRequest } from '../request.ts';
import { countRecords, tables } from '../tables.ts';
import { orderConditions, type OrderConditions } from './order-conditions.ts';
import { isOfOthers, orderScope } from './order-scope.ts';
import { addWords, type Filter } from './filter.ts';
import { inThreshold, thresholdLabel } from './threshold.ts';
import { hasWords, ordersByWords } from './words.ts';

export interface OrderFilter extends Filter {
  /** Finished work is asked for: the latest comes first. */
  isFinished: boolean;
  /** What was done before is asked for, not what is to be done. */
  isPast: boolean;
  /** Work in all states is asked for. */
  isAll: boolean;
  /** The question names some work orders by their words; the time is then no matter. */
  isNamed: boolean;
  /** The one work order that it names. */
  order: WorkOrder | undefined;
}

/** The work orders that the question is about, or a question back. */
export async function filterOrders(
  request: RecordRequest,
  query: RecordQuery,
  period = request.period,
): Promise<OrderFilter | RecordAnswer> {
  if (isAmbiguous(request)) return askWhich(request, 'assets');
  const { reading, intent, text, now } = request;
  const scope = await orderScope(request);
  const isList = !query.figure && !query.groups;
  const isOfFigure =
    (query.figure ?? query.order) !== undefined ||
    (intent.threshold !== undefined && !intent.threshold.isCount);
  const isWithout = query.groups?.which === 'without';
  const said = orderConditions(isWithout ? withoutDenials(reading) : reading, period, now, text, {
    isHistory: isList && scope.isNarrow,
    isSum: isOfFigure && query.figure !== 'estimated',
    isEstimate: query.figure === 'estimated',
    isOfOthers: isOfOthers(reading, request.subjects),
  });
  const history = isList && !isOfFigure ? historyOf(request, said, scope.isNarrow) : noHistory;
  const filter: OrderFilter = {
    conditions: [...said.conditions, ...scope.conditions, ...history.conditions],
    labels: said.labels,
    scope: scope.label,
    sources: scope.sources,
    notes: [],
    isFinished: said.isFinished,
    isPast: history.isPast,
    isAll: history.isAll,
    isNamed: false,
    order: undefined,
  };
  const add = (label: string, condition: SQL) => {
    filter.conditions.push(condition);
    filter.labels.push(label);
  };
  const isOpenWork =
    history.isUnfinished ||
    query.figure === 'estimated' ||
    (query.groups?.by === 'person' &&
      query.groups.which !== 'counted' &&
      !query.figure &&
      !said.hasStatus &&
      !period);
  if (isOpenWork && !said.conditions.includes(inUnfinished)) add(text.unfinished, inUnfinished);
  if (reading.has('downtime')) filter.conditions.push(eq(workOrders.work_type, 'corrective'));
  addThreshold(request, add);
  const isOfLast =
    query.figure !== undefined &&
    !period &&
    query.limit === undefined &&
    reading.has('past', 'latest') &&
    reading.has('order', 'failure', 'corrective', 'preventive', 'inspection') &&
    !saysPlural(reading);
  if (isOfLast) return { ...filter, conditions: [latestOf(filter.conditions)], isNamed: true };
  return addNames(request, query, filter, { isImplied: isOpenWork, isNarrow: scope.isNarrow });
}

/** The condition that it is the latest finished of these work orders. */
function latestOf(conditions: readonly SQL[]): SQL {
  const finished = and(...conditions, isNotNull(workOrders.completed_at));
  return and(
    ofTenant(workOrders),
    sql`${workOrders.id} = (select ${workOrders.id} from ${workOrders} where ${finished} order by ${workOrders.completed_at} desc, ${workOrders.id} desc limit 1)`,
  )!;
}

/** "Jobs over 500", "that took more than 5 hours". */
function addThreshold(
  { intent, reading: { has }, text }: RecordRequest,
  add: (label: string, condition: SQL) => void,
): void {
  if (!intent.threshold || intent.threshold.isCount) return;
  const figure = has('hours') ? 'hours' : has('parts_cost', 'part') ? 'parts_cost' : 'cost';
  const each = tables.orders.figures[figure]!;
  add(
    `${figureNames(text)[figure]} ${thresholdLabel(intent.threshold, text)}`,
    inThreshold(each, intent.threshold),
  );
}

interface History {
  conditions: SQL[];
  isUnfinished: boolean;
  isPast: boolean;
  isAll: boolean;
}
const noHistory: History = { conditions: [], isUnfinished: false, isPast: false, isAll: false };

/** Whether work of the past or what is still to be done is asked for, where the question does not say a state. */
function historyOf(
  { reading, period, intent, subjects }: RecordRequest,
  said: OrderConditions,
  isNarrow: boolean,
): History {
  const { has } = reading;
  const isAll =
    has('history') ||
    (has('failure') && isNarrow) ||
    (has('failure') && has('count')) ||
    (!intent.isAboutOrders &&
      has('count', 'interval', 'when', 'latest', 'list', 'past') &&
      !asksWhoServicedLast(reading));
  // "Who did the most recent service".
  const isLast = has('past') || (has('who') && has('last_service', 'latest'));
  const isPastWork =
    (has('who') || isNarrow) && isLast && !has('count') && !isAll && !said.hasStatus && !period;
  const isUnfinished =
    !said.hasStatus &&
    !period &&
    !isAll &&
    !isPastWork &&
    !(has('failure', 'corrective') && has('past')) &&
    !(subjects.leftover.length > 0 && has('when', 'past', 'history')) &&
    !has('latest', 'oldest', 'ever', 'longest', 'shortest') &&
    !(isLast && (has('who') || isNarrow)) &&
    (isNarrow || has('who', 'why', 'list') || !has('count')) &&
    !(has('count') && has('ever'));
  const isPast = (has('history') && !has('failure') && !said.hasStatus) || isPastWork;
  return {
    conditions: isPast ? [inArray(workOrders.status, ['completed', 'cancelled'])] : [],
    isUnfinished,
    isPast: isPastWork,
    isAll,
  };
}

/** "Who did the last service": that of the last one. */
export const asksWhoServicedLast = ({ has }: RecordReading): boolean =>
  has('who') && has('last_service') && !has('count', 'most', 'least');

const plurals =
  /^(?:orders|jobs|wos|tasks|tickets|problems|issues|auftrage|auftragen|ordenes|trabajos|ordres|ots|bons|failures|storungen|pannes|fallas|اوامر|اعطال)$/u;

export const saysPlural = ({ words }: RecordReading) =>
  words.some(({ forms }) => forms.some((form) => plurals.test(form)));

interface Naming {
  /** That the work is not finished was not said. */
  isImplied: boolean;
  isNarrow: boolean;
}

/** Adds the words that name neither an asset nor a person: they are of the title, or somewhere in the text. */
async function addNames(
  request: RecordRequest,
  query: RecordQuery,
  filter: OrderFilter,
  { isImplied, isNarrow }: Naming,
): Promise<OrderFilter | RecordAnswer> {
  const { reading, subjects, text } = request;
  const words = [...subjects.leftover, ...subjects.parts.map(({ code }) => code).slice(0, 1)];
  const isOfJob =
    reading.has('order') &&
    subjects.said !== '' &&
    subjects.group === undefined &&
    query.figure !== undefined &&
    !query.groups &&
    !query.isMean &&
    !request.period &&
    !saysPlural(reading);
  if (words.length === 0) return isOfJob ? withBest(request, filter, false) : filter;
  const add = () => addWords(request, 'orders', filter, words);
  const before = [...filter.conditions];
  const found = await add();
  // "What did we spend on bearings": work with the word in its text is not what was spent on them.
  const isOfThing =
    query.figure !== undefined &&
    query.figure !== 'estimated' &&
    found !== 1 &&
    !reading.has('order', 'failure', 'corrective', 'preventive', 'inspection');
  if (isOfThing && found !== undefined) return nameIsUnknown(request) ?? filter;
  if (found !== undefined) {
    if (isImplied) await noteFinished(request, filter, before);
    return { ...filter, isNamed: true };
  }
  // "Who mended the lift": the order is finished, which the question does not say.
  if (isImplied) {
    filter.conditions = filter.conditions.filter((one) => one !== inUnfinished);
    filter.labels = filter.labels.filter((label) => label !== text.unfinished);
    if ((await add()) !== undefined) return { ...filter, isNamed: true, isAll: true };
  }
  const isOfOne =
    !query.groups &&
    !reading.has('count') &&
    !saysPlural(reading) &&
    (reading.has('order', 'why', 'who', 'when', 'history') || query.figure !== undefined);
  if (isOfOne) return withBest(request, filter, true);
  // Words that no work order of the plant has name something else: "the vibration reading of P-101B".
  const isAnywhere =
    isNarrow &&
    (await countRecords(request.context, 'orders', [ofTenant(workOrders), hasWords('orders', words)])) > 0;
  if (!isAnywhere) return nameIsUnknown(request) ?? filter;
  if (!reading.has('count', 'interval', 'when', 'who')) {
    filter.notes.push(`${text.withWords(escapeMarkdown(words.join(' ')))}: 0`);
    return filter;
  }
  return nameIsUnknown(request) ?? filter;
}

/** Who asks for work by its words may also mean what is finished: how much there is of it stands beside. */
async function noteFinished(
  { context, text }: RecordRequest,
  filter: OrderFilter,
  before: readonly SQL[],
): Promise<void> {
  const words = filter.conditions.filter((one) => !before.includes(one));
  const others = before.filter((one) => one !== inUnfinished);
  const n = await countRecords(context, 'orders', [...others, ...words, eq(workOrders.status, 'completed')]);
  if (n > 0) filter.notes.push(`${text.orders}, ${filter.labels.at(-1)}, ${text.completed}: ${n}`);
}

/** Limits the filter to the work order that fits the question best. */
async function withBest(
  request: RecordRequest,
  filter: OrderFilter,
  isNeeded: boolean,
): Promise<OrderFilter | RecordAnswer> {
  const [order] = (await ordersByWords(request, filter.conditions)).filter(
    // What stands only in its notes does not say which work is meant.
    ({ title }) => !isNeeded || hasAnyWord(title, request.subjects.leftover),
  );
  if (!order) return isNeeded ? (nameIsUnknown(request) ?? filter) : filter;
  return {
    ...filter,
    conditions: [...filter.conditions, eq(workOrders.id, order.id)],
    isNamed: true,
    order,
  };
}

/** Whether a title has one of the words, or one that means the same. */
function hasAnyWord(title: string, words: readonly string[]): boolean {
  const known = wordsIn(title);
  return tellingTerms(words.join(' ')).some((same) =>
    sameKind(same.map(fold)).some((one) =>
      known.some((token) => token.startsWith(one) || one.startsWith(token)),
    ),
  );
}
