import { deniesOrders } from './denials.ts';
import { saidNumber, type Threshold } from './numbers-said.ts';
import type { RecordConcept } from './lexicons/index.ts';
import type { RecordReading } from './reading.ts';
import type { RecordRequest } from './request.ts';

// A question about records as a query: of what kind of record, what is worked out, by what it is grouped or ordered.
// The conditions are in filters/.

export type Subject = 'orders' | 'assets' | 'parts';

/** What can be worked out over records. */
export type Figure =
  | 'cost'
  | 'parts_cost'
  | 'labor_cost'
  | 'hours'
  | 'estimated'
  | 'duration'
  | 'repair'
  | 'purchase_cost'
  | 'value'
  | 'price'
  | 'stock'
  | 'stock_value';

export type Grouping =
  | 'person'
  | 'asset'
  | 'type'
  | 'status'
  | 'priority'
  | 'month'
  | 'place'
  | 'manufacturer'
  | 'supplier'
  | 'category';

/** What stands first in a list: the record with the most of a figure, or the earliest date. */
export type Order = Figure | 'purchase_date' | 'last_service' | 'next_service';

export interface RecordQuery {
  subject: Subject;
  figure: Figure | undefined;
  isMean: boolean;
  grouping: Grouping | undefined;
  order: Order | undefined;
  isAscending: boolean;
  /** The number of records that the question asks for. */
  limit: number | undefined;
  /** Which of the groups are asked for, or how many there are; undefined if all are to be shown. */
  groups: 'without' | 'counted' | Threshold | undefined;
}

/** Reads what is asked for of the records of a kind. */
export function readQuery(request: RecordRequest, subject: Subject): RecordQuery {
  const { reading } = request;
  const { has } = reading;
  const grouping = groupingOf(request, subject);
  const figure = figureOf(request, subject);
  const order = grouping ? undefined : orderOf(request, subject, figure);
  const isDate = order === 'purchase_date' || order === 'last_service' || order === 'next_service';
  return {
    subject,
    figure: order || (subject === 'orders' && request.intent.threshold && !grouping) ? undefined : figure,
    isMean: has('average'),
    grouping,
    order,
    isAscending: isDate ? order === 'next_service' || has('oldest', 'longest') : has('least') && !has('most'),
    limit: saidNumber(reading),
    groups: grouping && groupsAskedFor(request),
  };
}

/** "How many suppliers", "who has more than 3 open orders", "which technician has none". */
function groupsAskedFor(request: RecordRequest): RecordQuery['groups'] {
  const { reading, intent } = request;
  if (countedGroup(reading)) return 'counted';
  if (intent.threshold?.isCount) return intent.threshold;
  return isWithoutOrders(request) ? 'without' : undefined;
}

const countable: readonly (readonly [RecordConcept, Grouping, readonly Subject[]])[] = [
  ['supplier', 'supplier', ['parts']],
  ['by_category', 'category', ['parts']],
  ['manufacturer', 'manufacturer', ['assets', 'parts']],
  ['by_person', 'person', ['orders']],
  ['by_place', 'place', ['assets']],
];

/** What is counted instead of records, "how many different suppliers", and of which kinds of record. */
export function countedGroup({
  words,
  at,
}: RecordReading): { by: Grouping; of: readonly Subject[] } | undefined {
  const index = words.findIndex((_, place) => at('count', place) && !at('count', place + 1));
  if (index < 0) return undefined;
  // "Different" may stand between.
  const noun = index + (at('filler', index + 1) && !at('by_person', index + 1) ? 2 : 1);
  const found = countable.find(([concept]) => at(concept, noun));
  return found && { by: found[1], of: found[2] };
}

/** Whether the question asks for people before it asks for records: "which technician has …". */
function asksForPeople({ words, at }: RecordReading): boolean {
  const first = words.findIndex((_, index) => at('who', index) || at('by_person', index));
  const record = words.findIndex((_, index) => at('order', index) || at('asset', index));
  return first >= 0 && (record < 0 || first < record);
}

/** "Which technician has no open jobs": those who have none are asked for. */
function isWithoutOrders({ reading, subjects }: RecordRequest): boolean {
  return deniesOrders(reading) && subjects.people.length === 0 && asksForPeople(reading);
}

function figureOf({ reading, intent }: RecordRequest, subject: Subject): Figure | undefined {
  const { has } = reading;
  switch (subject) {
    case 'orders':
      if (has('estimated')) return 'estimated';
      if (has('parts_cost')) return 'parts_cost';
      if (has('labor_cost')) return 'labor_cost';
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

/** "How many hours did we spend": the hours are asked for, not the cost. */
function hasVerbOfCost({ words, at }: RecordReading): boolean {
  return words.some((_, index) => at('count', index) && (at('hours', index + 1) || at('hours', index + 2)));
}

const statuses = ['open', 'in_progress', 'on_hold', 'completed', 'cancelled'] as const;

/** By what the question wants the records grouped; undefined if it does not. */
export function groupingOf(request: RecordRequest, subject: Subject): Grouping | undefined {
  const { reading, intent } = request;
  const { has } = reading;
  const isMost = has('most', 'least', 'longest');
  const counted = intent.threshold ? undefined : countedGroup(reading);
  if (counted) return counted.of.includes(subject) ? counted.by : undefined;
  if (subject === 'orders' && intent.threshold?.isCount)
    return asksForPeople(reading) ? 'person' : headOf(request) === 'assets' ? 'asset' : undefined;
  if (subject === 'orders' && isWithoutOrders(request)) return 'person';
  if (has('by_supplier') || (subject === 'parts' && has('supplier') && isMost && !has('price', 'cost')))
    return subject === 'parts' ? 'supplier' : undefined;
  if (has('by_category')) return subject === 'parts' ? 'category' : undefined;
  if (has('by_manufacturer')) return 'manufacturer';
  if (has('by_place')) return subject === 'parts' ? undefined : 'place';
  if (subject !== 'orders') return has('by_status') && subject === 'assets' ? 'status' : undefined;
  if (has('by_month')) return 'month';
  if (
    has('by_type') ||
    (has('corrective') && has('preventive', 'inspection') && reading.denials.length === 0)
  )
    return 'type';
  if (has('by_status')) return 'status';
  if (has('by_priority')) return 'priority';
  if (has('by_asset')) return 'asset';
  if (has('by_person') || (request.subjects.people.length > 1 && has('compare'))) return 'person';
  if (statuses.filter((one) => has(one)).length > 1 && has('trend', 'compare')) return 'status';
  if (!isMost) return undefined;
  // "The most overdue order" is the oldest of them.
  if (has('overdue', 'oldest', 'latest') && !has('who', 'asset', 'where')) return undefined;
  if (has('where')) return 'place';
  if (has('who')) return 'person';
  if (isRankingOfOrders(request) || (has('longest') && !has('most', 'least', 'asset', 'downtime')))
    return undefined;
  return has('asset', 'failure', 'cost', 'hours', 'downtime', 'order') ? 'asset' : undefined;
}

/** "The dearest job", "the biggest bill of the chiller": single work orders are compared. */
function isRankingOfOrders({ reading, subjects }: RecordRequest): boolean {
  const { has } = reading;
  return (
    has('cost', 'price', 'hours', 'duration', 'parts_cost', 'labor_cost') &&
    !has('asset', 'by_asset') &&
    (has('order', 'failure', 'corrective', 'preventive') || subjects.assets.length === 1)
  );
}

function orderOf(request: RecordRequest, subject: Subject, figure: Figure | undefined): Order | undefined {
  const { has } = request.reading;
  const isMost = has('most', 'least');
  if (subject === 'orders') return isMost && isRankingOfOrders(request) ? figure : undefined;
  if (subject === 'parts') return isMost ? figure : undefined;
  if (has('last_service') && !has('negation')) return 'last_service';
  if (has('next_service') && !isMost) return 'next_service';
  if (has('oldest', 'latest') || (has('purchase_date') && isMost)) return 'purchase_date';
  return isMost ? (figure ?? 'purchase_cost') : undefined;
}

/** The kind of record that the question asks for: the noun after "which", "how many" or at its beginning. */
export function headOf({ reading, subjects }: RecordRequest): Subject | undefined {
  const { words, at } = reading;
  const kinds = subjects.group?.kindWords ?? [];
  const concepts: [RecordConcept, Subject][] = [
    ['order', 'orders'],
    ['preventive', 'orders'],
    ['corrective', 'orders'],
    ['inspection', 'orders'],
    ['failure', 'orders'],
    ['asset', 'assets'],
    ['part', 'parts'],
  ];
  for (const [index, { forms }] of words.entries()) {
    const concept = concepts.find(([one]) => at(one, index));
    if (concept) return concept[1];
    if (kinds.includes(forms[0]!) || at('by_asset', index)) return 'assets';
  }
  return undefined;
}
