import type { WorkOrder } from '@chatterfix/sdk';

// An Intl formatter takes long to create and little memory to keep.
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${tag} ${JSON.stringify(options)}`;
  const format = dateFormats.get(name) ?? new Intl.DateTimeFormat(tag, options);
  dateFormats.set(name, format);
  return format;
}

function numberFormat(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const name = `${tag} ${JSON.stringify(options)}`;
  const format = numberFormats.get(name) ?? new Intl.NumberFormat(tag, options);
  numberFormats.set(name, format);
  return format;
}

/** `Oct 20, 2025, 2:00 PM`, in the reader's time zone; a day is that day everywhere. */
export function formatInstant(time: string, tag: string): string {
  return isDay(time)
    ? formatDay(time, tag)
    : dateFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time));
}

/** `Oct 20, 2025`, in the reader's time zone; a day is that day everywhere. */
export function formatDay(time: string, tag: string): string {
  // JavaScript takes a day for the instant at which it begins in UTC.
  return dateFormat(tag, { dateStyle: 'medium', ...(isDay(time) && { timeZone: 'UTC' }) }).format(
    new Date(time),
  );
}

/** Whether a time is a day, `YYYY-MM-DD`, and no instant. */
function isDay(time: string): boolean {
  return time.length === 10;
}

/** `2:00:00 PM`, in the reader's time zone. */
export function formatTime(instant: string, tag: string): string {
  return dateFormat(tag, { timeStyle: 'medium' }).format(new Date(instant));
}

/** A count or hours, with at most two decimals: `1,234.5`. */
export function formatNumber(value: number, tag: string): string {
  return numberFormat(tag, { maximumFractionDigits: 2 }).format(value);
}

/** How much more or less: `+3`, `-1,200`. */
export function formatChange(change: number, tag: string): string {
  return numberFormat(tag, { signDisplay: 'always' }).format(change);
}

/** An amount with two decimals: `412.50`. Without a currency, which only the tenant knows. */
export function formatMoney(value: number, tag: string): string {
  return numberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
}

/** How long ago, in hours below two days and in days from then on: `3 days ago`. */
export function formatAgo(instant: string, now: number, tag: string): string {
  const hours = Math.max(1, Math.round((now - Date.parse(instant)) / 3_600_000));
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'always' });
  return hours < 48 ? relative.format(-hours, 'hour') : relative.format(-Math.round(hours / 24), 'day');
}

// The two rules below stand here, and not in a file of their own, because a chunk that only two widgets share
// would cost a page more than the rules themselves.

/** Whether nothing is left to do on a work order. */
export function isFinished({ status }: Pick<WorkOrder, 'status'>): boolean {
  return status === 'completed' || status === 'cancelled';
}

/** Whether a work order is unfinished and past its due date; a day ends in the tenant's time zone. */
export function isOverdue(order: Pick<WorkOrder, 'status' | 'overdue_at'>, now: number): boolean {
  return order.overdue_at !== null && !isFinished(order) && Date.parse(order.overdue_at) < now;
}
