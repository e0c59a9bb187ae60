import { and, eq, sql } from 'drizzle-orm';
import { build, ofTenant, type RowOf } from '../../platform/db/statements.ts';
import { endedSessions, identityProviders, signInRules, users } from '../schema.ts';
import { deviceSignIns } from './schema.ts';

const allowedHours = sql`coalesce((select r.stay_signed_in_hours from ${signInRules} r
  where r.tenant_id = ${deviceSignIns.tenant_id}), 0)`;

/** When the person has to sign in again: also where the tenant allows fewer hours now than at the sign-in. */
export const endsAt = sql<string>`least(${deviceSignIns.expires_at},
  ${deviceSignIns.signed_in_at} + make_interval(hours => ${allowedHours}))`;

/** Whether the session was not ended, and the user or identity provider is as it was at the sign-in. */
export const isUnchanged = sql<boolean>`(not exists (select from ${endedSessions} e
    where e.tenant_id = ${deviceSignIns.tenant_id} and e.session = ${deviceSignIns.id})
  and case when ${deviceSignIns.identity_provider_id} is null
    then exists (select from ${users} u where u.tenant_id = ${deviceSignIns.tenant_id}
      and u.username = ${deviceSignIns.actor} and u.version = ${deviceSignIns.person_version}
      and u.disabled_at is null)
    else exists (select from ${identityProviders} p where p.tenant_id = ${deviceSignIns.tenant_id}
      and p.id = ${deviceSignIns.identity_provider_id} and p.version = ${deviceSignIns.person_version}
      and p.disabled_at is null) end)`;

/** A sign-in by its id. Nobody else changes it until the transaction ends. */
export const findForChange = build
  .select({
    id: deviceSignIns.id,
    actor: deviceSignIns.actor,
    name: deviceSignIns.name,
    role: deviceSignIns.role,
    identity_provider_id: deviceSignIns.identity_provider_id,
    person_version: deviceSignIns.person_version,
    key_thumbprint: deviceSignIns.key_thumbprint,
    origin: deviceSignIns.origin,
    counter: deviceSignIns.counter,
    proof_hash: deviceSignIns.proof_hash,
    previous_proof_hash: deviceSignIns.previous_proof_hash,
    last_used_at: deviceSignIns.last_used_at,
    ends_at: endsAt.as('ends_at'),
    unchanged: isUnchanged.as('unchanged'),
  })
  .from(deviceSignIns)
  .where(and(ofTenant(deviceSignIns), eq(deviceSignIns.id, sql.placeholder('id'))))
  .for('update');

export type DeviceRow = RowOf<typeof findForChange>;

/** Ends the sign-ins that are at least so many hours old, with their sessions. */
export const endOlderThan = (hours: number, now: Date) => sql`with ended as (
    delete from ${deviceSignIns} where ${ofTenant(deviceSignIns)}
      and signed_in_at + make_interval(hours => ${hours}) <= ${now.toISOString()}::timestamptz
    returning tenant_id, id, signed_in_at)
  insert into ${endedSessions} (tenant_id, session, expires_at)
  select tenant_id, id, signed_in_at + interval '12 hours' from ended on conflict do nothing`;
