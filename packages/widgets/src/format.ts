import type { WorkOrder } from '@chatterfix/sdk';

// Intl formatters are costly to make and cheap to keep.
const formatters = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

function kept<F extends Intl.DateTimeFormat | Intl.NumberFormat>(name: string, make: () => F): F {
  const found = formatters.get(name) ?? make();
  formatters.set(name, found);
  return found as F; // The name says which formatter it is.
}

/** `Oct 20, 2025, 2:00 PM`, in the reader's time zone. */
export function formatInstant(instant: string, tag: string): string {
  return kept(
    `i ${tag}`,
    () => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }),
  ).format(new Date(instant));
}

export function formatDay(instant: string, tag: string): string {
  return kept(`d ${tag}`, () => new Intl.DateTimeFormat(tag, { dateStyle: 'medium' })).format(
    new Date(instant),
  );
}

export function formatTime(instant: string, tag: string): string {
  return kept(`t ${tag}`, () => new Intl.DateTimeFormat(tag, { timeStyle: 'medium' })).format(
    new Date(instant),
  );
}

/** A count or hours: at most two decimals. */
export function formatNumber(value: number, tag: string): string {
  return kept(`n ${tag}`, () => new Intl.NumberFormat(tag, { maximumFractionDigits: 2 })).format(value);
}

/** Money has no currency sign here: which one it is, only the tenant knows. */
export function formatMoney(value: number, tag: string): string {
  return kept(
    `m ${tag}`,
    () => new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  ).format(value);
}

/** How long ago, in whole hours below two days and in days above: `3 days ago`. */
export function formatAgo(instant: string, now: number, tag: string): string {
  const hours = Math.max(1, Math.round((now - Date.parse(instant)) / 3_600_000));
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'always' });
  return hours < 48 ? relative.format(-hours, 'hour') : relative.format(-Math.round(hours / 24), 'day');
}

// What a state and a date say together. Here, and not in a file of their own: as a chunk that only two widgets share they would cost a page thrice their size.

/** Nothing is left to do on it. */
export function isFinished({ status }: Pick<WorkOrder, 'status'>): boolean {
  return status === 'completed' || status === 'cancelled';
}

/** Unfinished and past its due date. */
export function isOverdue(order: Pick<WorkOrder, 'status' | 'due_date'>, now: number): boolean {
  return order.due_date !== null && !isFinished(order) && Date.parse(order.due_date) < now;
}
