import { clockAt } from '../../identity/time-zone.ts';
import type { Day, WrittenDate } from './dates.ts';

// Times of a place, as instants.

/** Whether the name is a time zone: `Europe/Berlin`, `UTC` or `+02:00`. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}

const pad = (value: number, length = 2) => String(value).padStart(length, '0');

/** The day as `YYYY-MM-DD`. */
export function dayText({ year, month, day }: Day): string {
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/**
 * The instant in ISO 8601. Without an offset of its own it is a time in `timeZone`: where the clocks were set
 * back, the earlier of the two. Undefined for a time that the clocks skipped.
 */
export function instantText(day: Day, { time, offset }: WrittenDate, timeZone: string): string | undefined {
  const { hour = 0, minute = 0, second = 0, fraction = '' } = time ?? {};
  const wall = new Date(0);
  wall.setUTCFullYear(day.year, day.month - 1, day.day);
  wall.setUTCHours(hour, minute, second); // 24:00 is the next day's 00:00
  const at =
    offset === undefined
      ? inZone(wall.getTime(), timeZone, time === undefined)
      : wall.getTime() - offset * 60_000;
  if (at === undefined) return undefined;
  return `${new Date(at).toISOString().slice(0, 19)}${/[1-9]/.test(fraction) ? `.${fraction}` : ''}Z`;
}

/** The first instant at which the clocks of the zone show the time. A day may begin later than at 00:00. */
function inZone(wall: number, timeZone: string, isStartOfDay: boolean): number | undefined {
  const candidates = [
    wall - offsetAt(wall - 86_400_000, timeZone),
    wall - offsetAt(wall + 86_400_000, timeZone),
  ];
  const found = candidates.filter((at) => at + offsetAt(at, timeZone) === wall);
  if (found.length > 0) return Math.min(...found);
  return isStartOfDay ? Math.max(...candidates) : undefined;
}

/** Milliseconds that the clocks of the zone are ahead of UTC. */
const offsetAt = (at: number, timeZone: string) => clockAt(new Date(at), timeZone).getTime() - at;
