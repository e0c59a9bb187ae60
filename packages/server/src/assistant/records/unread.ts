import { isAboveMaximum } from './reading.ts';
import { sameKind } from './equipment.ts';
import { asksForOrders } from './filters/assets.ts';
import { groupingConcepts } from './lexicons/groupings.ts';
import type { RecordQuery } from './query.ts';
import type { RecordRequest } from './request.ts';

const ordinal =
  /^(?:second|third|fourth|fifth|2nd|3rd|4th|zweit\p{L}+|dritt\p{L}+|viert\p{L}+|segund[oa]|tercer[oa]?|cuart[oa]|deuxieme|troisieme|quatrieme|ثاني|ثالث|رابع)$/u;

const ofOpenWork = ['on_hold', 'in_progress', 'open', 'not_started'] as const;

/** Whether it asks for the greatest or the worst without a word for a figure. */
function isSizeOnly({ reading: { words, has } }: RecordRequest): boolean {
  const says = (pattern: RegExp) => words.some(({ forms }) => pattern.test(forms[0]!));
  const isMeasured = has(
    'cost',
    'price',
    'value',
    'purchase_cost',
    'stock_value',
    'purchase_date',
    'last_ordered',
  );
  return says(sizes) && !isMeasured;
}
const sizes =
  /^(?:worst|best|biggest|smallest|largest|greatest|schlimmste[nrs]?|beste[nrs]?|gr(?:o|oe)sste[nrs]?|kleinste[nrs]?|peor|peores|mejor|mayor|menor|pire|pires|grande?s?|petite?s?|اسوا|الاسوا|افضل|اكبر|الاكبر|اصغر|الاصغر)$/u;

/**
 * Whether the query lacks something that the question asks for: a mean, a second grouping, the most or the least of
 * something. Its answer would be one to another question.
 */
export function isUnread(request: RecordRequest, query: RecordQuery): boolean {
  const { reading, intent, subjects } = request;
  const { has, at, words } = reading;
  const { figure, groups, order } = query;
  const isSecond = words.some(
    (_, index) => at('and_grouping', index) && groupingConcepts.some((one) => at(one, index - 1)),
  );
  if (groups && isSecond) return true;
  if (has('average', 'per_record') && !figure && !groups) return true;
  // A time without a word for a date that assets have is no date of purchase.
  const isDated = has(
    'purchase_date',
    'purchase_cost',
    'older',
    'last_service',
    'next_service',
    'due',
    'service_overdue',
  );
  if (query.subject === 'assets' && request.period && !isDated && !asksForOrders(request)) return true;
  // How long unfinished work has taken is no time between two dates.
  const isOfOpen = has(...ofOpenWork, 'unfinished');
  if ((figure === 'duration' || figure === 'repair') && isOfOpen && !has('completed')) return true;
  // Hours are booked on work that is finished.
  if (figure === 'hours' && has('overdue', 'due', 'unfinished', ...ofOpenWork) && !has('completed'))
    return true;
  // "The machine with the fewest breakdowns" is not the cheapest of those that had any.
  const isOfPrice = query.subject === 'assets' && order === 'purchase_cost';
  if (isOfPrice && asksForOrders(request) && !has('cost', 'price', 'purchase_cost')) return true;
  // "The worst machine", "the smallest bearing": of what is not said.
  if (order && isSizeOnly(request)) return true;
  // What a supplier was paid is not what the machines of that name cost.
  const isOfSupplier =
    subjects.source?.column === 'supplier' || (has('supplier') && groups?.by !== 'supplier');
  if (query.subject === 'orders' && figure && isOfSupplier) return true;
  // "Machines with jobs over 500": the amount is no condition on machines.
  const isAmount = intent.threshold !== undefined && !intent.threshold.isCount;
  if (
    query.subject === 'assets' &&
    isAmount &&
    asksForOrders(request) &&
    !has('purchase_date', 'service_overdue')
  )
    return true;
  // "The second most", and groups of areas, which have no work orders of their own.
  if (has('most', 'least', 'oldest', 'latest') && words.some(({ forms }) => ordinal.test(forms[0]!)))
    return true;
  if (
    groups?.by === 'asset' &&
    (subjects.group?.kindWords ?? []).some((one) => sameKind(['line']).includes(one))
  )
    return true;
  const isOrdered =
    order !== undefined ||
    groups?.isRanked === true ||
    intent.threshold !== undefined ||
    has('overdue', 'oldest', 'latest', 'longest', 'shortest', 'soonest', 'critical', 'low');
  return has('most', 'least') && !isOrdered && !isAboveMaximum(reading);
}
