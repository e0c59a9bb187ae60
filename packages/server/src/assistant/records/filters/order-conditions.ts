import { and, eq, gt, gte, inArray, isNotNull, isNull, lt, ne, not, or, type SQL } from 'drizzle-orm';
import { instantAt } from '../../../identity/time-zone.ts';
import { inUnfinished } from '../../../features/work-orders/columns.ts';
import { workOrders } from '../../../features/work-orders/schema.ts';
import { ofTenant } from '../../../platform/db/statements.ts';
import type { RecordConcept } from '../lexicons/index.ts';
import type { Phrases } from '../phrases/index.ts';
import type { RecordReading } from '../reading.ts';
import { addDays, type Period } from '../time/calendar.ts';
import type { SaidPeriod } from '../time/period.ts';

/** Which work orders a question is about, and the words for it. */
export interface OrderConditions {
  conditions: SQL[];
  labels: string[];
  /** The question says itself which states it is about. */
  hasStatus: boolean;
  /** Finished work is asked for: the latest comes first. */
  isFinished: boolean;
}

const statuses = ['open', 'in_progress', 'on_hold', 'completed', 'cancelled'] as const;
const priorities = ['critical', 'high', 'medium', 'low'] as const;
/** What is due without a time is due within so many days. */
const DUE_DAYS = 7;

interface Options {
  /** The question is about one asset or person: "open" means all that is still to be done. */
  isHistory: boolean;
  /** The question is about the cost or the hours, which only finished work has. */
  isSum: boolean;
  /** It is about the hours that work will take: all that is to be done, unless a time is named. */
  isEstimate?: boolean;
  /** "Not assigned to Lena" names whose work orders are left out. */
  isOfOthers?: boolean;
}

/** Reads which work orders are asked for. */
export function orderConditions(
  reading: RecordReading,
  period: SaidPeriod | undefined,
  now: Date,
  text: Phrases,
  { isHistory, isSum, isEstimate = false, isOfOthers = false }: Options,
): OrderConditions {
  const { has, denies } = reading;
  const filter: OrderConditions = {
    conditions: [ofTenant(workOrders)],
    labels: [],
    hasStatus: false,
    isFinished: false,
  };
  const add = (label: string, condition: SQL) => {
    filter.conditions.push(condition);
    if (label) filter.labels.push(label);
  };
  /** Adds the condition, or its opposite where the question denies the concept. */
  const addUnlessDenied = (concept: RecordConcept, label: string, condition: SQL) =>
    denies(concept) ? add(text.not(label), not(condition)) : add(label, condition);

  addWorkType(reading, text, add);
  addPriority(reading, text, add);
  if (has('unassigned') && !isOfOthers) add(text.unassigned, isNull(workOrders.assigned_to));
  if (has('no_due')) add(text.no_due, isNull(workOrders.due_date));
  if (has('no_asset')) add(text.no_asset, isNull(workOrders.asset_id));

  const isOverdue = has('overdue') || has('service_overdue');
  if (isFinishedLate(reading)) {
    add(text.finishedLate, gt(workOrders.completed_at, workOrders.due_date));
    if (period) add('', within('completed_at', period));
    filter.hasStatus = filter.isFinished = true;
    return filter;
  }
  if (isOverdue) {
    const late = lt(workOrders.due_date, instantAt(now));
    if (denies('overdue'))
      add(text.not(text.overdue), and(inUnfinished, or(isNull(workOrders.due_date), not(late)))!);
    else add(text.overdue, and(inUnfinished, late)!);
    if (period) add('', within('due_date', period));
    addWorkState();
    filter.hasStatus = true;
    return filter;
  }
  if (has('due') && has('soonest') && !period) {
    add(text.unfinished, and(inUnfinished, isNotNull(workOrders.due_date))!);
    filter.hasStatus = true;
    return filter;
  }
  // "What is left to do this week" is due this week.
  const isToDo = has('unfinished') && period !== undefined && period.to > now && !has('created', 'open');
  // Nothing was created or finished at a time to come.
  const isAhead = period !== undefined && period.from > now;
  const isDue = has('due') && !(isEstimate && !period);
  if ((isDue || isToDo || isAhead) && !isSum && !has('no_due')) {
    const coming = period ?? { from: now, to: addDays(now, DUE_DAYS) };
    add(text.due, and(inUnfinished, within('due_date', coming))!);
    addWorkState();
    filter.hasStatus = true;
    return filter;
  }
  // "What was done in May" was finished in May.
  const isDone = has('history') && period !== undefined && !has('failure', 'created');
  filter.isFinished = (has('completed') && !denies('completed')) || isSum || isDone;
  if (period) {
    if (filter.isFinished) add(text.finished, within('completed_at', period));
    else if (has('cancelled')) add('', within('updated_at', period));
    else add(text.created, within('created_at', period));
  }
  addStatus();
  return filter;

  /** Of what is due or overdue, that is not finished anyhow: "not started", "on hold or in progress". */
  function addWorkState(): void {
    const said = (['in_progress', 'on_hold'] as const).filter((status) => has(status));
    if (has('not_started')) add(text.open, eq(workOrders.status, 'open'));
    for (const status of said.filter((one) => denies(one)))
      add(text.not(text[status]), ne(workOrders.status, status));
    const wanted = said.filter((status) => !denies(status));
    if (wanted.length > 0)
      add(wanted.map((status) => text[status]).join(' / '), inArray(workOrders.status, wanted));
  }

  function addStatus(): void {
    if (has('not_started')) {
      add(text.open, eq(workOrders.status, 'open'));
      filter.hasStatus = true;
      return;
    }
    const denied = statuses.filter((status) => has(status) && denies(status));
    for (const status of denied) addUnlessDenied(status, text[status], eq(workOrders.status, status));
    const said = statuses.filter(
      (status) =>
        has(status) &&
        !denies(status) &&
        !(status === 'open' && has('created') && period && !has('unfinished')) &&
        !(status === 'open' && period?.isAge && saysOnlyOpen()),
    );
    const isAged = period?.isAge && !filter.isFinished;
    const isOfOpenWork = said.some((status) => status !== 'completed' && status !== 'cancelled');
    if (said.length > 0 && (!isSum || isOfOpenWork)) {
      // "Critical and open" means what is still to be done; "how many are open" means that state.
      const isToDo =
        said.length === 1 &&
        said[0] === 'open' &&
        (filter.labels.length > 0 || isHistory) &&
        denied.length === 0;
      if (isToDo) add(text.unfinished, inUnfinished);
      else if (!(filter.isFinished && period && said.length === 1 && said[0] === 'completed'))
        add(said.map((status) => text[status]).join(' / '), inArray(workOrders.status, said));
      else add('', inArray(workOrders.status, said));
      filter.hasStatus = true;
    } else if ((has('unfinished') || isAged || denied.length > 0) && !isSum) {
      add(text.unfinished, inUnfinished);
      filter.hasStatus = true;
    } else if (
      !period &&
      !isSum &&
      has('critical', 'high', 'medium', 'low', 'unassigned', 'no_due') &&
      !has('ever')
    ) {
      add(text.unfinished, inUnfinished);
      filter.hasStatus = true;
    }
  }

  /** "Open for more than 30 days" means what is still to be done. */
  function saysOnlyOpen(): boolean {
    return statuses.every((status) => status === 'open' || !has(status));
  }
}

/** "Closed after their due date", "finished late": not what is still to be done. */
const isFinishedLate = ({ has, denies }: RecordReading): boolean =>
  has('overdue') &&
  has('completed') &&
  !denies('completed') &&
  !denies('overdue') &&
  !has('open', 'unfinished');

type Add = (label: string, condition: SQL) => void;

const workTypes = ['preventive', 'inspection', 'corrective'] as const;

function addWorkType({ has, denies }: RecordReading, text: Phrases, add: Add): void {
  const isSaid = (type: (typeof workTypes)[number]) =>
    has(type) || (type === 'corrective' && has('failure') && !has('preventive', 'inspection'));
  const isDenied = (type: (typeof workTypes)[number]) =>
    denies(type) || (type === 'corrective' && !has(type) && denies('failure'));
  const denied = workTypes.filter((type) => (has(type) || type === 'corrective') && isDenied(type));
  for (const type of denied) add(text.not(text[type]), ne(workOrders.work_type, type));
  const said = workTypes.filter((type) => isSaid(type) && !isDenied(type));
  // All three are all there is.
  if (said.length === 0 || (said.length > 1 && said.includes('corrective'))) return;
  add(said.map((type) => text[type]).join(' / '), inArray(workOrders.work_type, said));
}

function addPriority({ has, denies, at, words }: RecordReading, text: Phrases, add: Add): void {
  // "High" alone is a priority beside another one: "high and critical", "high or medium priority".
  const isHigh =
    has('high') ||
    words.some(
      (_, index) =>
        at('high_word', index) &&
        [-2, -1, 1, 2].some((step) => at('critical', index + step) || at('medium', index + step)),
    );
  const all = priorities.filter((one) => (one === 'high' ? isHigh : has(one)));
  const isDenied = (one: (typeof priorities)[number]) =>
    denies(one) || (one === 'high' && !has('high') && denies('high_word'));
  for (const one of all.filter(isDenied)) add(text.not(text[one]), ne(workOrders.priority, one));
  const said = all.filter((one) => !isDenied(one));
  if (said.length > 0) add(said.map((one) => text[one]).join(' / '), inArray(workOrders.priority, said));
}

export function within(
  column: 'due_date' | 'created_at' | 'completed_at' | 'updated_at',
  { from, to }: Period,
): SQL {
  return and(gte(workOrders[column], instantAt(from)), lt(workOrders[column], instantAt(to)))!;
}
