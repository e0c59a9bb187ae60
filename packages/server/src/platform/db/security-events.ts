import type { Context } from '../../context.ts';
import type { Database } from './database.ts';
import { actorSetting } from './transaction.ts';

/**
 * Records what is no write but worth knowing, in the audit log of a tenant, or of none. Never with a secret
 * in `detail`.
 */
export async function recordSecurityEvent(
  db: Database,
  who: Pick<Context, 'actor' | 'via' | 'request_id' | 'ip'>,
  tenantId: number | null,
  event: SecurityEvent,
): Promise<void> {
  await db.atOnce([
    [`select set_config('app.actor', $1, true)`, [actorSetting(who)]],
    [
      'select record_security_event($1, $2, $3, $4, $5)',
      [tenantId, event.action, event.resource, event.resource_id ?? null, JSON.stringify(event.detail ?? {})],
    ],
  ]);
}

export interface SecurityEvent {
  action:
    | 'signed_in'
    | 'sign_in_failed'
    | 'signed_out'
    | 'password_changed'
    | 'second_factor_added'
    | 'token_minted'
    | 'token_exchanged'
    | 'token_refused'
    | 'key_refused'
    | 'device_registered'
    | 'device_ended'
    | 'refresh_token_reused';
  resource: 'users' | 'api_keys' | 'signing_keys' | 'identity_providers' | 'tokens' | 'device_sign_ins';
  resource_id?: string;
  detail?: Readonly<Record<string, unknown>>;
}
