import type { RecordConcept } from './lexicons/index.ts';
import type { Phrases } from './phrases/index.ts';

/** How an answer shows that it used a concept: by a phrase of it, or by what every such answer has. */
export type Sign =
  | keyof Phrases
  | 'a period'
  | 'a date'
  | 'a person'
  | 'a ranking'
  | 'a duration'
  | 'finished work'
  | 'its word'
  | 'a source'
  | 'a group'
  | 'a number'
  | 'a figure'
  | 'an order'
  | 'a threshold'
  | 'not'
  | 'money';

export interface Claim {
  /** The answer uses the concept if it shows one of these. */
  signs: readonly Sign[];
  /** The concept is what the question asks for: without a sign of it the answer is of another kind. */
  isAsked?: true;
}

export const claimOf = (...signs: Sign[]): Claim => ({ signs });
const of = claimOf;
const asked = (...signs: Sign[]): Claim => ({ signs, isAsked: true });
/** The word only puts the question: what else it says decides. */
const silent = undefined;

const money = ['cost', 'parts_cost', 'labor_cost', 'price', 'purchase_cost', 'value', 'stock_value'] as const;
const time = of('a period');
const groups = of('a ranking', 'a group');

/** By what an answer shows that it used each concept of a question. */
export const claims: Readonly<Record<RecordConcept, Claim | undefined>> = {
  list: silent,
  order: silent,
  asset: silent,
  reference: silent,
  change: of('its word', 'a person'),
  filler: silent,
  howto: silent,
  unsupported: silent,
  part: of(
    'parts',
    'stock',
    'parts_cost',
    'price',
    'supplier',
    'min_level',
    'low_stock',
    'last_ordered',
    'cost',
    'on_hold',
    'out_of_stock',
  ),

  // What is asked for.
  count: asked('a number', 'insufficient', 'none'),
  who: asked('a person', 'supplier', 'manufacturer', 'noReporter'),
  reporter: of('noReporter'),
  why: asked('reason'),
  when: asked('a date', 'notRecorded', 'insufficient'),
  where: asked('where', 'a group', 'a source', 'a ranking'),
  cost: asked(...money),
  price: asked(...money),
  parts_cost: asked('parts_cost', 'cost', 'stock_value', 'price'),
  labor_cost: asked('labor_cost', 'cost', 'hours'),
  purchase_cost: asked('purchase_cost', 'value', 'price', 'cost'),
  value: asked('value', 'stock_value', 'purchase_cost', 'price'),
  stock_value: asked('stock_value'),
  hours: asked('hours', 'estimated', 'labor_cost', 'a duration', 'a period'),
  estimated: asked('estimated'),
  duration: asked('a duration', 'insufficient'),
  downtime: asked('noDowntime', 'failures', 'corrective'),
  mtbf: asked('mtbf', 'failures', 'corrective'),
  mttr: asked('mttr', 'repairTime', 'duration', 'hours'),
  availability: asked('availability'),
  stock: asked('stock', 'parts', 'low_stock', 'out_of_stock', 'stock_value', 'price', 'min_level', 'where'),
  supplier: asked('supplier', 'a source', 'a ranking'),
  manufacturer: asked('manufacturer', 'a source', 'a group', 'a ranking'),
  serial: asked('serial'),
  model: asked('model'),
  status: of('status', 'open', 'unfinished', 'in_progress', 'on_hold', 'in_repair', 'completed'),
  interval: asked('interval', 'orders', 'failures'),
  children: of('under', 'partOf', 'nothingUnder', 'withWhatIsUnder'),
  categories: of('a ranking', 'parts'),
  min_level: asked('min_level', 'low_stock'),
  max_level: asked('max_level'),
  last_service: asked('last_service', 'finished', 'completed', 'no_schedule'),
  next_service: asked('next_service', 'due', 'overdue', 'unfinished'),
  last_ordered: asked('last_ordered'),
  purchase_date: of('purchase_date', 'purchase_cost', 'supplier', 'a ranking', 'a source'),
  trend: asked('difference', 'a ranking'),
  compare: asked('difference', 'a ranking', 'failures'),
  history: of('completed', 'finished', 'orders', 'hours', 'cost'),

  // Conditions.
  open: of('open', 'unfinished', 'overdue', 'due'),
  not_started: of('open'),
  in_progress: of('in_progress'),
  on_hold: of('on_hold'),
  completed: of(
    'completed',
    'finished',
    'finishedLate',
    'cost',
    'parts_cost',
    'labor_cost',
    'hours',
    'duration',
    'repairTime',
    'mttr',
  ),
  cancelled: of('cancelled'),
  unfinished: of('unfinished', 'overdue', 'due', 'open', 'stock'),
  overdue: of('overdue', 'finishedLate', 'service_overdue'),
  due: of('due', 'due_date', 'next_service', 'overdue'),
  created: of('created', 'open', 'unfinished', 'duration', 'a ranking'),
  unassigned: of('unassigned'),
  no_due: of('no_due'),
  no_asset: of('no_asset'),
  critical: of('critical'),
  high: of('high'),
  high_word: of('high', 'its word'),
  medium: of('medium'),
  low: of('low'),
  corrective: of('corrective'),
  preventive: of('preventive'),
  inspection: of('inspection'),
  failure: of('corrective', 'failures', 'mtbf', 'noDowntime'),
  mine: of('a person'),
  in_repair: of('in_repair'),
  retired: of('retired', 'status'),
  active: of('active', 'status'),
  no_schedule: of('no_schedule'),
  service_overdue: of('service_overdue', 'overdue', 'next_service'),
  low_stock: of('low_stock', 'min_level'),
  out_of_stock: of('out_of_stock'),
  every_week: of('interval'),
  every_month: of('interval'),
  every_quarter: of('interval'),
  every_half_year: of('interval'),
  every_year: of('interval'),
  negation: of(
    'not',
    'unassigned',
    'unfinished',
    'no_due',
    'no_asset',
    'no_schedule',
    'out_of_stock',
    'open',
    'a period',
  ),

  // How many, in which order.
  most: of('a ranking'),
  least: of('a ranking'),
  oldest: asked('purchase_date', 'an order'),
  latest: asked('last_service', 'last_ordered', 'an order', 'purchase_date', 'a period'),
  soonest: of('next_service', 'a period'),
  longest: asked('a duration', 'an order'),
  shortest: asked('a duration', 'an order'),
  more: of('more', 'a threshold', 'a period', 'overdue', 'failures', 'difference'),
  fewer: of('fewer', 'a threshold', 'low_stock'),
  average: of('average', 'duration', 'repairTime', 'mttr', 'mtbf'),
  per_record: of('average'),
  ever: silent,
  and_grouping: groups,
  by_day: groups,
  by_weekday: groups,
  by_week: groups,
  by_month: groups,
  by_quarter: groups,
  by_year: groups,
  by_type: groups,
  by_status: groups,
  by_priority: groups,
  by_asset: groups,
  by_place: groups,
  by_supplier: groups,
  by_category: groups,
  by_manufacturer: groups,
  by_person: of('a ranking', 'a person'),

  // Times.
  this: silent,
  past: of('a period', 'last_service', 'last_ordered', 'finished work'),
  coming: of('a period', 'next_service', 'due'),
  today: time,
  yesterday: time,
  tomorrow: time,
  during: time,
  day: of('a period', 'a duration'),
  week: time,
  month: time,
  quarter: time,
  year: time,
  half_year: time,
  weekend: time,
  week_number: time,
  day_before_yesterday: time,
  day_after_tomorrow: time,
  to_date: of('a period', 'allTime'),
  since: time,
  until: time,
  ago: time,
  older: of('a period', 'until', 'purchase_date'),
  rolling: time,
  before_that: time,
};
