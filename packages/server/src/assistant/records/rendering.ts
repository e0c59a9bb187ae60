import type { ChatSource, WorkOrder } from '@chatterfix/sdk/contract';
import { clockAt } from '../../identity/time-zone.ts';
import { workOrderSource } from '../../features/work-orders/tools.ts';
import { escapeMarkdown } from '../offline/markdown.ts';
import type { Phrases } from './phrases/index.ts';
import { addDays, beginningOfTime, type Period } from './time/calendar.ts';

// How the figures and records of an answer are written.

export interface RecordAnswer {
  text: string;
  sources: ChatSource[];
  /** It asks which record is meant. */
  asksBack?: boolean;
  /** It says that nothing was changed. */
  isRefusal?: boolean;
}

/** So many records are shown; the answer says how many there are. */
export const MAX_SHOWN = 15;

export const paragraphs = (...texts: string[]) => texts.filter(Boolean).join('\n\n');
export const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
export const money = (amount: number) => amount.toFixed(2);
export const rounded = (amount: number) => Math.round(amount * 100) / 100;
export const link = ({ title, href }: ChatSource) => `[${escapeMarkdown(title)}](${href})`;
export const day = (instant: string) => instant.slice(0, 10);
/** The day of an instant in the time zone; a value that is a day stays the same. */
const dayIn = (timeZone: string, value: string) =>
  day(value.includes('T') ? clockAt(new Date(value), timeZone).toISOString() : value);
/**
 * The day of a date of an asset or a part. A day that somebody wrote without a time is kept as its beginning in UTC,
 * and stays that day (decision 33).
 */
export const datedDay = (timeZone: string, value: string) =>
  /T00:00:00(?:\.0+)?Z$/.test(value) ? day(value) : dayIn(timeZone, value);
export const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
export const numbered = (lines: readonly string[]) =>
  lines.map((line, index) => `${index + 1}. ${line}`).join('\n');

/** The days of a period, the last one included. */
export function days({ from, to }: Period, text: Phrases): string {
  const last = day(new Date(to.getTime() - 1).toISOString());
  if (from.getTime() === beginningOfTime.getTime()) return text.until(last);
  return `${day(from.toISOString())} – ${last}`;
}

/** The last 365 days, over which figures are given if the question names no time. */
export const lastYear = (now: Date): Period => ({ from: addDays(now, -365), to: now });

/** A value of an asset or a part as it is shown. */
export function shownValue(value: string | number | null, text: Phrases, timeZone: string): string {
  if (value === null || value === '') return text.notRecorded;
  const shown = String(value);
  return escapeMarkdown(/^\d{4}-\d{2}-\d{2}T/.test(shown) ? datedDay(timeZone, shown) : shown);
}

export function orderLine(order: WorkOrder, text: Phrases, timeZone: string): string {
  const on = (value: string) => dayIn(timeZone, value);
  const facts = [
    text[order.status],
    order.priority === 'critical' ? text.critical : '',
    order.asset_tag ?? '',
    order.due_date && !order.completed_at ? `${text.due_date} ${on(order.due_date)}` : '',
    order.completed_at
      ? `${text.finished} ${on(order.completed_at)}`
      : `${text.created} ${on(order.created_at)}`,
    `${text.assigned_to} ${order.assigned_to ?? text.nobody}`,
    order.hold_reason ? `${text.reason}: ${order.hold_reason}` : '',
  ];
  return `${link(workOrderSource(order))} — ${facts.filter(Boolean).map(escapeMarkdown).join(', ')}`;
}
