import { eq, inArray, type SQL } from 'drizzle-orm';
import { inUnfinished } from '../../../features/work-orders/columns.ts';
import { workOrders } from '../../../features/work-orders/schema.ts';
import { workOrderSource } from '../../../features/work-orders/tools.ts';
import { ofTenant } from '../../../platform/db/statements.ts';
import { escapeMarkdown } from '../../offline/markdown.ts';
import { orderFilter, type OrderFilter } from '../order-filter.ts';
import { countOrders, listOrders, type OrderSorting } from '../order-queries.ts';
import type { RecordReading } from '../reading.ts';
import { days, list, MAX_SHOWN, orderLine, paragraphs, type RecordAnswer } from '../rendering.ts';
import { askWhich, misspellingNote, nameIsUnknown, type RecordRequest } from '../request.ts';
import { orderScope } from '../scope.ts';
import { hasWords, ordersByWords } from '../text-search.ts';
import { numberOf } from '../time/numbers.ts';

/** Counts and lists work orders. */
export async function answerOrders(request: RecordRequest): Promise<RecordAnswer | undefined> {
  const { context, reading, subjects, period, text, now } = request;
  const { has } = reading;
  if (!context.permissions.has('work_orders:read')) return undefined;
  if (isAmbiguous(request)) return askWhich(request, 'assets');
  const scope = await orderScope(request);
  const filter = orderFilter(reading, period, now, text, { isHistory: scope.isNarrow, isSum: false });
  const history = historyOf(request, filter, scope.isNarrow);
  const conditions = [...filter.conditions, ...scope.conditions, ...history.conditions];
  if (history.isUnfinished) filter.labels.push(text.unfinished);
  const texts = await textCondition(request, conditions, scope.isNarrow, filter);
  if (texts === 'unknown') return nameIsUnknown(request);
  if (texts.isAnyState) {
    conditions.splice(conditions.indexOf(inUnfinished), 1);
    filter.labels.pop();
  }
  conditions.push(...texts.conditions);
  if (texts.words) filter.labels.push(text.withWords(escapeMarkdown(texts.words)));
  const total = await countOrders(context, conditions);
  const orders =
    total === 0
      ? []
      : await listOrders(context, conditions, sortingOf(request, filter, history), limitOf(request, history));
  const [asset] = scope.sources;
  const head = [
    scope.label ? `${scope.label} — ${text.orders}` : text.orders,
    ...filter.labels,
    ...(period ? [days(period, text)] : []),
  ].join(', ');
  return {
    text: paragraphs(
      misspellingNote(request, asset?.title ?? subjects.people[0]?.name ?? ''),
      texts.note,
      has('reporter') ? text.noReporter : '',
      `${head}: **${total}**`,
      await unfinishedBeside(request, filter, scope.isNarrow),
      total === 0 ? text.none : list(orders.map((order) => orderLine(order, text))),
      // The remedy of one work order is what who asks for one wants to know.
      orders.length === 1 && orders[0]!.completion_notes
        ? `> ${escapeMarkdown(orders[0]!.completion_notes)}`
        : '',
      orders.length > 0 && orders.length < total ? text.shown(orders.length, total) : '',
    ),
    sources: [...(asset ? [asset] : []), ...orders.map(workOrderSource)],
  };
}

/** Several assets fit a name that is not misspelt, and the question does not write all their tags. */
export function isAmbiguous({ subjects: { assets, isTagged, misspelt, said } }: RecordRequest): boolean {
  return assets.length > 1 && !isTagged && !misspelt && said !== '';
}

interface History {
  conditions: SQL[];
  isUnfinished: boolean;
  /** What was done before is asked for, not what is to be done. */
  isPast: boolean;
  isAll: boolean;
}

/** Whether work of the past or what is still to be done is asked for, where the question does not say a state. */
function historyOf(
  { reading, period, intent }: RecordRequest,
  filter: OrderFilter,
  isNarrow: boolean,
): History {
  const { has } = reading;
  const isAll =
    has('history') ||
    (has('failure') && isNarrow) ||
    (has('failure') && has('count')) ||
    (!intent.isAboutOrders && has('count', 'interval', 'when', 'latest'));
  const isPastWork =
    (has('who') || isNarrow) && has('past') && !has('count') && !isAll && !filter.hasStatus && !period;
  const isUnfinished =
    !filter.hasStatus &&
    !period &&
    !isAll &&
    !isPastWork &&
    !has('latest', 'oldest', 'ever', 'longest') &&
    !(has('past') && (has('who') || isNarrow)) &&
    (isNarrow || has('who', 'why', 'list') || !has('count')) &&
    !(has('count') && has('ever'));
  const isPast = (has('history') && !has('failure') && !filter.hasStatus) || isPastWork;
  return {
    conditions: [
      ...(isUnfinished ? [inUnfinished] : []),
      ...(isPast ? [inArray(workOrders.status, ['completed', 'cancelled'])] : []),
    ],
    isUnfinished,
    isPast: isPastWork,
    isAll,
  };
}

interface TextCondition {
  conditions: SQL[];
  /** The words that the work orders have. */
  words: string;
  note: string;
  /** Also finished work orders are meant. */
  isAnyState: boolean;
}

/** The condition by the words of the question that name neither an asset nor a person. */
async function textCondition(
  request: RecordRequest,
  conditions: readonly SQL[],
  isNarrow: boolean,
  filter: OrderFilter,
): Promise<TextCondition | 'unknown'> {
  const { context, reading, subjects } = request;
  const none = { conditions: [], words: '', note: '', isAnyState: false };
  if (subjects.leftover.length === 0) return none;
  const withAll = hasWords(subjects.leftover);
  if ((await countOrders(context, [...conditions, withAll])) > 0)
    return { ...none, conditions: [withAll], words: subjects.leftover.join(' ') };
  // "Who mended the lift": the order is finished, which the question does not say.
  const isAnyState = conditions.includes(inUnfinished) && !filter.hasStatus;
  const [named] =
    reading.has('order', 'why', 'who', 'when', 'history') && !reading.has('count')
      ? await ordersByWords(
          request,
          conditions.filter((one) => !isAnyState || one !== inUnfinished),
        )
      : [];
  if (named) return { ...none, conditions: [eq(workOrders.id, named.id)], isAnyState };
  return 'unknown';
}

function sortingOf({ reading }: RecordRequest, filter: OrderFilter, history: History): OrderSorting {
  const { has } = reading;
  if (has('oldest')) return 'oldest';
  if (has('longest')) return filter.isFinished || has('failure') ? 'longest' : 'oldest';
  if (has('cost') && has('most')) return 'dearest';
  return history.isAll || history.isPast || has('latest') || filter.isFinished ? 'latest' : 'due';
}

const plurals =
  /^(?:orders|jobs|wos|tasks|tickets|auftrage|auftragen|ordenes|trabajos|ordres|ots|bons|failures|storungen|pannes|fallas|اوامر|اعطال)$/u;

/** "The last three failures" are three, "the oldest order" is one. */
function limitOf({ reading, period }: RecordRequest, history: History): number {
  const { has } = reading;
  const said = saidNumber(reading);
  if (said !== undefined) return Math.min(said, MAX_SHOWN);
  const isPlural = reading.words.some(({ forms }) => forms.some((form) => plurals.test(form)));
  const isSuperlative =
    has('oldest', 'longest') ||
    (has('overdue') && has('most')) ||
    (has('soonest', 'latest') && !history.isAll);
  const isLast = (has('failure') && has('past', 'latest') && !period) || history.isPast;
  if (isSuperlative && isPlural) return 5;
  return (isSuperlative && !has('list')) || has('oldest', 'longest') || isLast ? 1 : MAX_SHOWN;
}

const units = ['day', 'week', 'month', 'quarter', 'year'] as const;

/** The number of records that the question asks for. */
export function saidNumber({ words, has, at }: RecordReading): number | undefined {
  if (!has('latest', 'past', 'most', 'oldest', 'least', 'longest')) return undefined;
  const index = words.findIndex((word, place) => {
    const number = numberOf(word);
    return (
      number !== undefined &&
      number > 0 &&
      number <= 20 &&
      (number > 1 || /^\d+$/.test(word.said)) &&
      !units.some((unit) => at(unit, place + 1)) &&
      [-2, -1, 1, 2].some((step) =>
        (['latest', 'past', 'most', 'oldest', 'least', 'longest'] as const).some((one) =>
          at(one, place + step),
        ),
      )
    );
  });
  return index < 0 ? undefined : numberOf(words[index]);
}

/** Who counts the open ones may mean all that is not finished: that figure stands beside. */
async function unfinishedBeside(
  { context, reading, text }: RecordRequest,
  filter: OrderFilter,
  isNarrow: boolean,
): Promise<string> {
  const isOpenOnly = filter.labels.length === 1 && filter.labels[0] === text.open;
  return reading.has('count') && isOpenOnly && !isNarrow
    ? `${text.orders}, ${text.unfinished}: ${await countOrders(context, [ofTenant(workOrders), inUnfinished])}`
    : '';
}
