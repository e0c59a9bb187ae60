import type { DeviceSignIn, DeviceSignInQuery, Page, SignedOut } from '@chatterfix/sdk/contract';
import { and, eq, sql, type SQL } from 'drizzle-orm';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../../context.ts';
import { notFound } from '../../errors.ts';
import { listPage } from '../../platform/db/page.ts';
import { recordSecurityEvent } from '../../platform/db/security-events.ts';
import { build, ofTenant } from '../../platform/db/statements.ts';
import { read } from '../../platform/db/transaction.ts';
import type { Sessions } from '../sessions.ts';
import { endsAt, isUnchanged } from './row.ts';
import { deviceSignIns } from './schema.ts';

const columns = {
  id: deviceSignIns.id,
  actor: deviceSignIns.actor,
  name: sql<string>`coalesce(${deviceSignIns.name}, ${deviceSignIns.actor})`.as('name'),
  role: deviceSignIns.role,
  origin: deviceSignIns.origin,
  signed_in_at: deviceSignIns.signed_in_at,
  last_used_at: deviceSignIns.last_used_at,
  expires_at: endsAt.as('expires_at'),
};
const goesOn = (now: Date) => sql`(${isUnchanged} and ${endsAt} > ${now.toISOString()}::timestamptz)`;

/** Lists the people who stay signed in on a device, the latest first. */
export async function listDeviceSignIns(
  context: Context,
  query: output<typeof DeviceSignInQuery>,
): Promise<{ device_sign_ins: DeviceSignIn[] } & Page> {
  authorize(context, 'users:manage');
  const filters = [
    ofTenant(deviceSignIns),
    goesOn(context.now()),
    query.actor && eq(deviceSignIns.actor, query.actor),
  ].filter((filter): filter is SQL => Boolean(filter));
  const { rows, ...page } = await listPage(context, {
    input: { ...query, sort: '-signed_in_at' },
    order: {
      direction: 'desc',
      keys: [
        { property: 'signed_in_at', column: deviceSignIns.signed_in_at, type: 'timestamptz' },
        { property: 'id', column: deviceSignIns.id, type: 'text' },
      ],
    },
    select: () => build.select(columns).from(deviceSignIns).$dynamic(),
    table: deviceSignIns,
    filters: () => filters,
  });
  return { device_sign_ins: rows, ...page };
}

/** Ends a person's sign-in on a device, and all its tokens. */
export async function endDeviceSignIn(
  context: Context,
  sessions: Pick<Sessions, 'end'>,
  id: string,
): Promise<SignedOut> {
  authorize(context, 'users:manage');
  const [found] = await read(
    context,
    build
      .select({ actor: deviceSignIns.actor })
      .from(deviceSignIns)
      .where(and(ofTenant(deviceSignIns), eq(deviceSignIns.id, id), goesOn(context.now()))),
  );
  if (!found) throw notFound('sign-in on a device');
  const ended = { tenant_id: context.tenant_id, session: id, expires: context.now().getTime() };
  await sessions.end(ended, context.db);
  await recordSecurityEvent(context.db, context, context.tenant_id, {
    action: 'device_ended',
    resource: 'device_sign_ins',
    resource_id: id,
    detail: { actor: found.actor },
  });
  return { ended: true };
}
