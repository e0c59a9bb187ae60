import { sql, type SQL } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { build, ofTenant } from '../platform/db/statements.ts';
import { read } from '../platform/db/transaction.ts';
import { tenantSettings } from './schema.ts';

// Days begin and end in the time zone of the tenant.

const zone = sql`coalesce((select ${tenantSettings.time_zone} from ${tenantSettings} where ${ofTenant(tenantSettings)}), 'UTC')`;

/** The last millisecond of a day in the tenant's time zone. */
export const endOfDay = (day: unknown): SQL => sql`end_of_day(${day}::date, ${zone})`;

/** The first instant of a day in the tenant's time zone. */
export const startOfDay = (day: unknown): SQL =>
  sql`end_of_day(${day}::date - 1, ${zone}) + interval '1 millisecond'`;

const findZone = build
  .select({ time_zone: tenantSettings.time_zone })
  .from(tenantSettings)
  .where(ofTenant(tenantSettings));

/** The name of the tenant's time zone in the IANA database. */
async function timeZoneOf(context: Context): Promise<string> {
  const [settings] = await read(context, findZone);
  return settings?.time_zone ?? 'UTC';
}

/** A day of the calendar in the tenant's time zone: today, or some days later. */
export async function dayFromToday(context: Context, daysLater = 0): Promise<string> {
  const today = dayOf(context.now(), await timeZoneOf(context));
  return new Date(Date.parse(today) + daysLater * 86_400_000).toISOString().slice(0, 10);
}

/** The day of the calendar on which an instant falls in a time zone. */
function dayOf(instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'iso8601',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
