import { groupsOf, isRankingOfOrders, readGroups, type Groups } from './grouping.ts';
import { saidNumber } from './numbers-said.ts';
import { isAboveMaximum, type RecordReading } from './reading.ts';
import type { RecordRequest } from './request.ts';
import type { Figure, Subject } from './terms.ts';

// A question about records as a query: of what kind of record, what is worked out, by what it is grouped or ordered.
// The conditions are in filters/.

/** What stands first in a list: the record with the most of a figure, or the earliest date. */
export type Order = Figure | 'purchase_date' | 'last_service' | 'next_service' | 'last_ordered';

export interface RecordQuery {
  subject: Subject;
  figure: Figure | undefined;
  isMean: boolean;
  groups: Groups | undefined;
  order: Order | undefined;
  isAscending: boolean;
  /** The number of records that the question asks for. */
  limit: number | undefined;
}

/** Reads what is asked for of the records of a kind. */
export function readQuery(request: RecordRequest, subject: Subject): RecordQuery {
  const { reading, intent } = request;
  const { has } = reading;
  const read = readGroups(request);
  const groups = read && groupsOf[subject].includes(read.by) ? read : undefined;
  const isMean = has('average', 'per_record');
  const figure = figureOf(request, subject);
  const order = groups ? undefined : orderOf(request, subject, figure);
  const isDate = order === 'purchase_date' || order === 'last_service' || order === 'next_service';
  return {
    subject,
    figure: order || (subject === 'orders' && intent.threshold && !isMean) ? undefined : figure,
    isMean,
    groups,
    order,
    isAscending: isDate ? order === 'next_service' || has('oldest', 'longest') : has('least') && !has('most'),
    limit: saidNumber(reading),
  };
}

function figureOf(request: RecordRequest, subject: Subject): Figure | undefined {
  const { reading, intent } = request;
  const { has } = reading;
  switch (subject) {
    case 'orders':
      if (has('estimated')) return 'estimated';
      if (has('parts_cost', 'labor_cost') && bothCosts.test(request.question)) return 'cost';
      if (has('parts_cost')) return 'parts_cost';
      if (has('labor_cost')) return 'labor_cost';
      // "The job that took longest" is one of a list.
      if (has('longest', 'shortest') && has('mttr', 'duration') && !readGroups(request)) return undefined;
      if (has('mttr')) return 'repair';
      if (has('duration')) return 'duration';
      if (has('hours') && hasVerbOfCost(reading)) return 'hours';
      if (has('cost', 'price')) return 'cost';
      return (has('hours') && intent.isSum) || has('hours', 'downtime') ? 'hours' : undefined;
    case 'assets':
      if (has('value')) return 'value';
      return has('purchase_cost', 'cost', 'price') ? 'purchase_cost' : undefined;
    case 'parts':
      if (has('stock_value', 'value')) return 'stock_value';
      if (has('price', 'cost') || (has('most', 'least') && !has('stock'))) return 'price';
      return has('stock', 'count') ? 'stock' : undefined;
  }
}

/** "Parts and labour": what work orders cost is both together. */
const bothCosts = new RegExp(
  [
    String.raw`(?:\bparts|\bspares|\bmaterials?)\s*(?:and|&|\+|plus)\s*(?:the )?(?:labou?r|wages)`,
    String.raw`(?:labou?r|wages)\s*(?:and|&|\+|plus)\s*(?:the )?(?:parts|spares|materials?)`,
    String.raw`(?:teile|material)\s*(?:und|\+|plus)\s*(?:arbeit|lohn|löhne)|(?:arbeit|lohn|löhne)\s*(?:und|\+|plus)\s*(?:teile|material|ersatzteile)`,
    String.raw`(?:repuestos|piezas|materiales)\s*(?:y|\+|más)\s*(?:la )?mano de obra|mano de obra\s*(?:y|\+|más)\s*(?:los |las )?(?:repuestos|piezas|materiales)`,
    String.raw`(?:pi[eè]ces|mat[eé]riel)\s*(?:et|\+|plus)\s*(?:la )?(?:main|mo\b)|main d.œ?(?:oe)?uvre\s*(?:et|\+|plus)\s*(?:les )?(?:pi[eè]ces|mat[eé]riel)`,
    String.raw`(?:قطع|القطع|الغيار|المواد)\s*(?:و|\+)\s*(?:ال)?(?:عمال|[أا]جور|عمل)|(?:عمالة|العمالة|[أا]جور|الأجور)\s*(?:و|\+)\s*(?:ال)?(?:قطع|مواد)`,
  ].join('|'),
  'iu',
);

/** "How many hours did we spend", "which machine eats most hours": the hours are asked for, not the cost. */
function hasVerbOfCost({ words, at }: RecordReading): boolean {
  const says = (pattern: RegExp) => words.some(({ forms }) => pattern.test(forms[0]!));
  if (says(hourWords) && !says(moneyWords)) return true;
  return words.some((_, index) => at('count', index) && (at('hours', index + 1) || at('hours', index + 2)));
}

const hourWords = /^(?:hours?|hrs|manhours|(?:arbeits|mann)?stunden|std|horas?|heures?|ساعه|ساعات|الساعات)$/u;
const moneyWords =
  /^(?:costs?|costing|cost\p{L}*|expens\p{L}*|money|cash|\p{L}*kosten|kostet\p{L}*|gekostet|geld|teuer\p{L}*|euros?|dinero|plata|gast\p{L}*|cuesta\p{L}*|couts?|coute\p{L}*|argent|cher\p{L}*|depens\p{L}*|تكلف\p{L}*|كلف\p{L}*|صرف\p{L}*|سعر|ثمن|فلوس)$/u;

function orderOf(request: RecordRequest, subject: Subject, figure: Figure | undefined): Order | undefined {
  const { has } = request.reading;
  const isMost = (has('most', 'least') && !isAboveMaximum(request.reading)) || isSorted(request.reading);
  if (subject === 'orders')
    return isMost && isRankingOfOrders(request) && !has('average', 'per_record') ? figure : undefined;
  if (subject === 'parts') {
    const isLastOrdered = has('last_ordered') && !request.period && !has('negation', 'count');
    return isLastOrdered ? 'last_ordered' : isMost ? figure : undefined;
  }
  if (has('last_service') && !has('negation', 'next_service')) return 'last_service';
  if (has('next_service') && !isMost) return 'next_service';
  if (has('oldest', 'latest') || (has('purchase_date') && isMost)) return 'purchase_date';
  return isMost ? (figure ?? 'purchase_cost') : undefined;
}

/** "Machines by purchase cost", "parts sorted by price". */
function isSorted({ words, at, has }: RecordReading): boolean {
  const figures = ['cost', 'hours', 'value', 'purchase_cost', 'price', 'stock', 'stock_value'] as const;
  return (
    has('list', 'asset', 'part', 'order') &&
    !has('count', 'average') &&
    words.some(
      ({ forms }, index) =>
        /^(?:by|nach|por|par|حسب|بحسب)$/u.test(forms[0]!) &&
        [1, 2].some((step) => figures.some((one) => at(one, index + step))),
    )
  );
}
