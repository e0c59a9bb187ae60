import { scheduleConcepts } from './lexicons/assets.ts';
import { groupingConcepts } from './lexicons/groupings.ts';
import type { RecordConcept } from './lexicons/index.ts';
import type { RecordReading } from './reading.ts';
import { numberOf } from './time/numbers.ts';
import { readThreshold, type Threshold } from './numbers-said.ts';
import type { SaidPeriod } from './time/period.ts';

/** The columns of an asset that a question may ask for. */
export const assetAttributes = {
  last_service: 'last_maintenance_date',
  next_service: 'next_maintenance_date',
  interval: 'maintenance_schedule',
  serial: 'serial_number',
  manufacturer: 'manufacturer',
  model: 'model',
  purchase_date: 'purchase_date',
  purchase_cost: 'purchase_cost',
  value: 'current_value',
  where: 'location',
  status: 'status',
} as const;
export const assetAttributeNames = Object.keys(assetAttributes) as (keyof typeof assetAttributes)[];

/** What a question is about, as far as its words tell before any record is read. */
export interface Intent {
  isAboutOrders: boolean;
  /** It asks for a cost or for hours of work. */
  isSum: boolean;
  /** It asks for a mean time. */
  isMean: boolean;
  wantsPart: boolean;
  asksForAttribute: boolean;
  asksForMetric: boolean;
  threshold: Threshold | undefined;
  /** It compares a figure with that of the time before. */
  isTrend: boolean;
  /** It asks for something that records have. */
  isRequest: boolean;
  /** It asks for it so plainly that it is no question about a fault. */
  isPlain: boolean;
}

const orderConcepts: readonly RecordConcept[] = [
  'order',
  'open',
  'not_started',
  'in_progress',
  'on_hold',
  'completed',
  'unfinished',
  'critical',
  'high',
  'unassigned',
  'no_due',
  'overdue',
  'due',
  'preventive',
  'corrective',
  'inspection',
  'history',
  'reporter',
];

/** "More … this month than last month", however much stands between. */
function comparesPeriods({ words, has }: RecordReading): boolean {
  const says = (pattern: RegExp) => words.some(({ forms }) => pattern.test(forms[0]!));
  return (
    has('this') &&
    has('past') &&
    says(/^(?:more|fewer|less|mehr|weniger|mas|menos|plus|moins|اكثر|اقل)$/u) &&
    says(/^(?:than|als|que|qu|من)$/u)
  );
}

export function readIntent(reading: RecordReading, period: SaidPeriod | undefined): Intent {
  const { has, words, at } = reading;
  const threshold = readThreshold(reading);
  const asksForFailures =
    has('failure') &&
    (period !== undefined ||
      has(
        'count',
        'list',
        'latest',
        'past',
        'history',
        'most',
        'trend',
        'when',
        'least',
        'by_month',
        'interval',
      ));
  const isTrend =
    // "Waiting more than 10 days" compares nothing.
    (has('trend') && threshold === undefined && !has('overdue') && !period?.isAge) ||
    period?.compared !== undefined ||
    (period !== undefined && comparesPeriods(reading));
  // "Within 48 hours" is a time.
  const isTimeInHours = words.some(
    (_, index) => at('hours', index) && numberOf(words[index - 1]) !== undefined,
  );
  const isAboutParts = has('part', 'stock_value') && !has('order') && !period;
  const isSum =
    has('parts_cost', 'labor_cost', 'estimated') ||
    (has('cost', ...(isTimeInHours ? [] : (['hours'] as const))) &&
      !has('purchase_cost', 'value', 'stock_value') &&
      !(has('price') && !has('most', 'least')) &&
      !isAboutParts);
  const isMean =
    has('duration') || (has('mttr') && !has('mtbf', 'availability')) || (has('average') && has('hours'));
  const isAboutOrders =
    has(...orderConcepts) ||
    asksForFailures ||
    isSum ||
    (has('created', 'completed', 'due') &&
      period !== undefined &&
      !has('asset', 'part', 'purchase_date', 'last_service', 'next_service')) ||
    (has('duration') && !has('part', 'price')) ||
    has('downtime', 'by_type', 'by_status', 'by_priority', 'by_person');
  const wantsPart =
    has('price', 'min_level', 'max_level', 'supplier', 'part', 'last_ordered', 'value') ||
    (has('stock') && !has('order', 'failure')) ||
    (has('where', 'count') && !isAboutOrders);
  const asksForAttribute = has(...assetAttributeNames, 'retired', 'active', 'children');
  const asksForMetric = has('mtbf', 'mttr', 'availability');
  const isRequest =
    has(
      'count',
      'who',
      'stock',
      'low_stock',
      'out_of_stock',
      'min_level',
      'max_level',
      'supplier',
      'price',
      'stock_value',
      'last_ordered',
      'no_schedule',
      'service_overdue',
      'categories',
      ...groupingConcepts,
    ) ||
    isTrend ||
    isSum ||
    isMean ||
    asksForAttribute ||
    asksForMetric ||
    isAboutOrders ||
    (has('compare') && has('asset', 'failure', 'reference')) ||
    (has('list', 'most', 'least', 'oldest', 'latest', 'older', 'more', 'fewer') && has('asset', 'part')) ||
    (threshold !== undefined && has('part', 'asset', 'stock')) ||
    has('in_repair') ||
    (has('asset') && has(...scheduleConcepts));
  const isPlain =
    has(
      'count',
      'who',
      'overdue',
      'unassigned',
      'no_due',
      'history',
      'last_service',
      'next_service',
      'serial',
      'min_level',
      'max_level',
      'supplier',
      'low_stock',
      'out_of_stock',
      'order',
      'purchase_cost',
      'purchase_date',
      'value',
      'children',
      'downtime',
      'stock_value',
      'by_month',
    ) ||
    isTrend ||
    isSum ||
    asksForMetric ||
    (has('when') && has('past', 'latest')) ||
    (has('stock', 'price') && !has('failure')) ||
    (has('failure') && (period !== undefined || has('most', 'latest', 'past')));
  return {
    isAboutOrders,
    isSum,
    isMean,
    wantsPart,
    asksForAttribute,
    asksForMetric,
    threshold,
    isTrend,
    isRequest,
    isPlain,
  };
}
