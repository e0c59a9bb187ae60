import { deniesOrders } from './denials.ts';
import { headOf } from './head.ts';
import { scheduleConcepts } from './lexicons/assets.ts';
import { beginsGrouping, groupingConcepts } from './lexicons/groupings.ts';
import type { RecordConcept } from './lexicons/index.ts';
import type { Threshold } from './numbers-said.ts';
import type { RecordReading } from './reading.ts';
import type { RecordRequest } from './request.ts';
import type { Subject } from './terms.ts';

// By what a question wants its records grouped. It says so ("by status", "per technician"), asks for the group with
// the most ("which building has the most machines"), counts groups ("how many suppliers"), or asks for the groups
// with so many records ("who has more than three open orders").

export type Grouping =
  | 'person'
  | 'asset'
  | 'type'
  | 'status'
  | 'priority'
  | 'day'
  | 'weekday'
  | 'month'
  | 'week'
  | 'quarter'
  | 'year'
  | 'place'
  | 'manufacturer'
  | 'supplier'
  | 'category';

export interface Groups {
  by: Grouping;
  /** Only the first or last ones are asked for. */
  isRanked: boolean;
  /** The question names the groups: "by status", "which supplier". Otherwise "the most breakdowns" implies them. */
  isSaid: boolean;
  /** Which of the groups are asked for, or how many there are; undefined if all are to be shown. */
  which: 'without' | 'counted' | Threshold | undefined;
}

const groupingOfConcept: Readonly<Record<(typeof groupingConcepts)[number], Grouping>> = {
  by_day: 'day',
  by_weekday: 'weekday',
  by_month: 'month',
  by_week: 'week',
  by_quarter: 'quarter',
  by_year: 'year',
  by_supplier: 'supplier',
  by_category: 'category',
  by_manufacturer: 'manufacturer',
  by_place: 'place',
  by_status: 'status',
  by_priority: 'priority',
  by_asset: 'asset',
  by_type: 'type',
  by_person: 'person',
};

/** What is counted instead of records: "how many different suppliers". */
const countable: readonly (readonly [RecordConcept, Grouping])[] = [
  ['supplier', 'supplier'],
  ['by_category', 'category'],
  ['manufacturer', 'manufacturer'],
  ['by_person', 'person'],
];

/** Of which kinds of record there are such groups. */
export const groupsOf: Readonly<Record<Subject, readonly Grouping[]>> = {
  orders: [
    ...(['person', 'asset', 'type', 'status', 'priority', 'place', 'manufacturer'] as const),
    ...(['day', 'weekday', 'week', 'month', 'quarter', 'year'] as const),
  ],
  assets: ['place', 'manufacturer', 'status', 'month', 'year'],
  parts: ['supplier', 'manufacturer', 'category'],
};

/** How the question wants its records grouped; undefined if it does not. */
export function readGroups(request: RecordRequest): Groups | undefined {
  const { reading, intent } = request;
  const isRanked = reading.has('most', 'least', 'longest');
  const groups = (by: Grouping | undefined, which?: Groups['which'], isSaid = true): Groups | undefined =>
    by && { by, isRanked, isSaid, which };
  const counted = countedGroup(reading);
  if (counted && !intent.threshold) return groups(counted, 'counted');
  if (intent.threshold?.isCount) {
    const isOfAssets = headOf(request) === 'assets';
    return groups(asksForPeople(reading) ? 'person' : isOfAssets ? 'asset' : undefined, intent.threshold);
  }
  if (isWithoutOrders(request)) return groups('person', 'without');
  return (
    groups(groupListed(request), 'counted') ??
    groups(groupSaid(request) ?? groupCompared(request) ?? (isRanked ? headWithMost(reading) : undefined)) ??
    groups(isRanked ? groupWithMost(request) : undefined, undefined, false)
  );
}

const statuses = ['open', 'in_progress', 'on_hold', 'completed', 'cancelled'] as const;

/** "Corrective against preventive", "Igor or Lena". */
function groupCompared({ reading, subjects }: RecordRequest): Grouping | undefined {
  const { has, denials, words, at } = reading;
  // "In Arbeit oder angehalten" joins two states.
  const isCompared = words.some(({ forms }, index) => at('compare', index) && forms[0] !== 'oder');
  if (has('corrective') && has('preventive', 'inspection') && denials.length === 0) return 'type';
  if (subjects.people.length > 1 && has('compare')) return 'person';
  return statuses.filter((one) => has(one)).length > 1 && (has('trend') || isCompared) ? 'status' : undefined;
}

/** "By status", "per technician", "each building", "which month had the most". */
function groupSaid(request: RecordRequest): Grouping | undefined {
  const { reading } = request;
  const { words, at, has } = reading;
  const said = groupingConcepts.filter((concept) => has(concept));
  const isBy = (concept: RecordConcept) =>
    words.some((word, index) => at(concept, index) && beginsGrouping(word.forms[0]!));
  // "Which month" is a group only where one has the most; "technicians" alone are one.
  const found =
    said.find(isBy) ??
    said.find((concept) => onlyWithMost.includes(concept) === false || has('most', 'least'));
  if (!found) return eachOfKind(request) ? 'asset' : undefined;
  // "Machines serviced every month" have that interval.
  const isInterval = has(...scheduleConcepts) && headOf(request) === 'assets';
  return isInterval && /^by_(?:day|week|month|quarter|year)$/.test(found)
    ? undefined
    : groupingOfConcept[found];
}
const onlyWithMost: readonly RecordConcept[] = [
  ...(['by_day', 'by_weekday', 'by_week', 'by_month', 'by_quarter', 'by_year'] as const),
  ...(['by_place', 'by_priority', 'by_category'] as const),
];

/** "Breakdowns of each pump". */
function eachOfKind({ reading: { words, has }, subjects }: RecordRequest): boolean {
  const kinds = subjects.group?.kindWords ?? [];
  const isEach = words.some(
    ({ forms }, index) => beginsGrouping(forms[0]!) && kinds.includes(words[index + 1]?.forms[0] ?? ''),
  );
  return isEach && has('order', 'failure', 'corrective', 'preventive', 'cost', 'hours', 'duration', 'mttr');
}

/** "Which suppliers do we have", "list the technicians": the groups themselves are asked for. */
function groupListed(request: RecordRequest): Grouping | undefined {
  const { reading, subjects } = request;
  const { has } = reading;
  const { assets, parts, people, group, partKind, source, leftover } = subjects;
  const isOfSome =
    assets.length + parts.length + people.length + leftover.length > 0 || group || partKind || source;
  const isOther = has(
    ...(['order', 'asset', 'most', 'least', 'price', 'cost', 'hours', 'low_stock', 'out_of_stock'] as const),
    ...([
      'negation',
      'overdue',
      'unassigned',
      'open',
      'unfinished',
      'completed',
      'failure',
      'latest',
      'howto',
    ] as const),
  );
  if (isOfSome || isOther || !has('list', 'who', 'count')) return undefined;
  if (has('supplier')) return 'supplier';
  if (has('categories')) return 'category';
  if (has('manufacturer') && !has('part')) return 'manufacturer';
  return has('by_person') ? 'person' : undefined;
}

/** "The machine with the most breakdowns", "where are the most open jobs": of work orders. */
function groupWithMost(request: RecordRequest): Grouping | undefined {
  const { has } = request.reading;
  // "The most overdue order" is the oldest of them.
  if (has('overdue', 'oldest', 'latest') && !has('who', 'asset', 'where')) return undefined;
  if (has('where')) return 'place';
  if (has('who')) return 'person';
  if (isRankingOfOrders(request) || (has('longest') && !has('most', 'least', 'asset', 'downtime')))
    return undefined;
  return has('asset', 'failure', 'cost', 'hours', 'downtime', 'order') ? 'asset' : undefined;
}

/** "Which supplier has the most parts", but not "the supplier of the dearest part". */
function headWithMost({ words, at, has }: RecordReading): Grouping | undefined {
  return (['supplier', 'manufacturer'] as const).find((concept) => isHead(concept));

  function isHead(concept: 'supplier' | 'manufacturer'): boolean {
    const first = words.findIndex((_, index) => at(concept, index));
    const most = words.findIndex((_, index) => at('most', index) || at('least', index));
    const next = words.findIndex((_, index) => index > first && !at(concept, index));
    return (
      first >= 0 &&
      (first < most || isRankedBy(words)) &&
      (!has('price', 'cost', 'purchase_cost', 'value') || isRankedBy(words)) &&
      !/^(?:of|for|der|des|von|vom|de|del|du|d|لل)$/u.test(words[next]?.forms[0] ?? '')
    );
  }
}

/** "Top suppliers by value", "technicians ranked by hours": what follows "by" tells the order. */
const isRankedBy = (words: RecordReading['words']) =>
  words.some(({ forms }) => /^(?:by|nach|por|par|segun|selon|حسب|بحسب)$/u.test(forms[0]!));

/** "The dearest job", "the biggest bill of the chiller": single work orders are compared. */
export function isRankingOfOrders({ reading, subjects }: RecordRequest): boolean {
  const { has } = reading;
  return (
    has('cost', 'price', 'hours', 'duration', 'parts_cost', 'labor_cost') &&
    !has('asset', 'by_asset') &&
    (has('order', 'failure', 'corrective', 'preventive') || subjects.assets.length === 1)
  );
}

/** The kind of records of which the groups are; undefined if none has such groups. */
export function subjectOfGroups(request: RecordRequest, by: Grouping): Subject | undefined {
  const { intent } = request;
  const { has } = request.reading;
  const ofFigure: Subject | undefined = has(
    'parts_cost',
    'labor_cost',
    'hours',
    'duration',
    'mttr',
    'downtime',
  )
    ? 'orders'
    : has('value', 'purchase_cost') && !has('part', 'stock_value')
      ? 'assets'
      : has('stock_value')
        ? 'parts'
        : undefined;
  const isCost = has('cost') && !has('part', 'price');
  const said =
    ofFigure ?? (isCost ? 'orders' : headOf(request)) ?? (intent.isAboutOrders ? 'orders' : undefined);
  const subject = said ?? usual(by);
  return by === 'asset' || by === 'person' ? 'orders' : groupsOf[subject].includes(by) ? subject : undefined;
}

/** The kind of record that is meant by "by supplier" alone. */
function usual(by: Grouping): Subject {
  if (by === 'supplier' || by === 'category') return 'parts';
  return by === 'place' || by === 'manufacturer' ? 'assets' : 'orders';
}

/** "The dearest part of each category": one record in each group, which no query can ask for. */
export function isOfRecordInGroups({ reading }: RecordRequest, { isRanked, by }: Groups): boolean {
  const { words, at, has } = reading;
  const concept = groupingConcepts.find((one) => groupingOfConcept[one] === by);
  const begin = words.findIndex((_, index) => concept !== undefined && at(concept, index));
  const isBehind = words
    .slice(0, Math.max(begin, 0))
    .some((_, index) => at('most', index) || at('least', index));
  const isBy = beginsGrouping(words[begin]?.forms[0] ?? '');
  return isRanked && isBy && isBehind && has('most', 'least');
}

/** What is counted instead of records. */
function countedGroup({ words, at }: RecordReading): Grouping | undefined {
  const index = words.findIndex((_, place) => at('count', place) && !at('count', place + 1));
  if (index < 0) return undefined;
  // "Different" may stand between.
  const isBetween =
    at('filler', index + 1) &&
    !(['order', 'asset', 'part', 'by_person'] as const).some((one) => at(one, index + 1));
  const noun = index + (isBetween ? 2 : 1);
  if (beginsGrouping(words[noun]?.forms[0] ?? '')) return undefined;
  return countable.find(([concept]) => at(concept, noun))?.[1];
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
