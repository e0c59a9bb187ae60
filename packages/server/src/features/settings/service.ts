import type { Settings, SettingsUpdate } from '@chatterfix/sdk/contract';
import { sql } from 'drizzle-orm';
import { authorize, type Context } from '../../context.ts';
import { invalidInput, versionMismatch } from '../../errors.ts';
import { tenantSettings } from '../../identity/schema.ts';
import { build, ofTenant, tenantId } from '../../platform/db/statements.ts';
import { read, write } from '../../platform/db/transaction.ts';
import type { Versions } from '../../platform/db/versions.ts';
import { moveDueDaysJob } from './move-due-days.ts';

const findSettings = build
  .select({ time_zone: tenantSettings.time_zone, version: tenantSettings.version })
  .from(tenantSettings)
  .where(ofTenant(tenantSettings));
const defaults: Settings = { time_zone: 'UTC', version: 0 };

/** The settings of the tenant. */
export async function getSettings(context: Context): Promise<Settings> {
  authorize(context, 'work_orders:read');
  const [settings = defaults] = await read(context, findSettings);
  return settings;
}

// The trigger that computes the end of a due day holds this lock with others (migration 0032).
const lockSettings = sql`select pg_advisory_xact_lock(7210353, ${tenantId})`;
const isKnownZone = sql<{ known: boolean }>`select exists (
  select from pg_timezone_names where lower(name) = lower(${sql.placeholder('time_zone')})) as known`;

/**
 * Changes the settings of the tenant. Throws `invalid_input` for a time zone that the database does not know,
 * and `version_mismatch`.
 */
export async function updateSettings(
  context: Context,
  { time_zone }: SettingsUpdate,
  versions?: Versions,
): Promise<Settings> {
  authorize(context, 'users:manage');
  const [zone] = await read(context, isKnownZone, { time_zone });
  if (!zone?.known) throw invalidInput('body.time_zone', 'must be a time zone that the database knows');
  return write(context, async (tx) => {
    tx.send(lockSettings);
    const [present = defaults] = await tx.run(findSettings);
    if (versions && !versions.includes(present.version)) throw versionMismatch('settings', present.version);
    if (time_zone === present.time_zone) return present;
    const [changed] = await tx.run(
      build
        .insert(tenantSettings)
        .values({ tenant_id: tenantId, time_zone })
        .onConflictDoUpdate({ target: [tenantSettings.tenant_id, tenantSettings.id], set: { time_zone } })
        .returning({ time_zone: tenantSettings.time_zone, version: tenantSettings.version }),
    );
    tx.enqueue(moveDueDaysJob, {});
    return changed!;
  });
}
