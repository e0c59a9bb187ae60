import { sql, type SQL } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { build, ofTenant } from '../platform/db/statements.ts';
import { read } from '../platform/db/transaction.ts';
import { tenantSettings } from './schema.ts';

// Days begin and end in the time zone of the tenant.

/** The name of the tenant's time zone. */
export const tenantZone = sql`coalesce((select ${tenantSettings.time_zone} from ${tenantSettings} where ${ofTenant(tenantSettings)}), 'UTC')`;

// Subqueries, so that they are computed once, and indexes find what lies between them: row-level security keeps
// conditions that call a function out of an index.

/** The last millisecond of a day in the tenant's time zone. */
export const endOfDay = (day: unknown): SQL => sql`(select end_of_day(${day}::date, ${tenantZone}))`;

/** The first instant of a day in the tenant's time zone. */
export const startOfDay = (day: unknown): SQL =>
  sql`(select end_of_day(${day}::date - 1, ${tenantZone}) + interval '1 millisecond')`;

const findZone = build
  .select({ time_zone: tenantSettings.time_zone })
  .from(tenantSettings)
  .where(ofTenant(tenantSettings));

/** The name of the tenant's time zone in the IANA database. */
export async function timeZoneOf(context: Context): Promise<string> {
  const [settings] = await read(context, findZone);
  return settings?.time_zone ?? 'UTC';
}

/** A day of the calendar in the tenant's time zone: today, or some days later. */
export async function dayFromToday(context: Context, daysLater = 0): Promise<string> {
  const clock = clockAt(context.now(), await timeZoneOf(context));
  return new Date(clock.getTime() + daysLater * 86_400_000).toISOString().slice(0, 10);
}

/** To make one takes longer than to use it many times. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', {
      timeZone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** What clocks in a time zone show at an instant, as the instant at which those of UTC show it. */
export function clockAt(instant: Date, timeZone: string): Date {
  if (timeZone === 'UTC') return instant;
  const parts = formatOf(timeZone).formatToParts(instant);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return new Date(
    Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) +
      instant.getUTCMilliseconds(),
  );
}

/**
 * The instant at which clocks in the tenant's time zone show what those of UTC do at `clock`. It is sent as text: the
 * driver would read a time without a zone as one of the server's own zone.
 */
export const instantAt = (clock: Date): SQL =>
  sql`(${clock.toISOString().slice(0, -1)}::text::timestamp at time zone ${tenantZone})`;
