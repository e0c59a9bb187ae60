import * as z from 'zod/mini';
import { ActorKind } from '../enum-schemas.ts';
import { pageFields, pageQuery } from '../page.ts';
import { described, describedFields, Instant, InstantInput, text } from '../values.ts';

/** An entry of the audit log. It is written in the transaction of the change, and nobody can alter it. */
export const AuditEntry = z.object({
  id: described('Identifier; later entries have higher ones', z.int()),
  at: described('When it was done', Instant),
  actor_kind: described('What kind of actor did it', z.string()),
  actor: described('Who did it: the id of the actor', z.string()),
  via: described(
    'How it was done: `api`, `fred`, `cli`, `system`, or `sql` for a change in the database itself',
    z.string(),
  ),
  action: described(
    'What was done: `created`, `updated`, `deleted`, or a security event such as `sign_in_failed`',
    z.string(),
  ),
  resource: described('The kind of record, such as `work_orders`', z.string()),
  resource_id: described('The record; null where there is none', z.nullable(z.string())),
  before: described(
    'For an update, the changed fields with their old values; null otherwise',
    z.nullable(z.record(z.string(), z.unknown())),
  ),
  after: described(
    'The changed fields with their new values; for a security event, its details',
    z.nullable(z.record(z.string(), z.unknown())),
  ),
  request_id: described('The request that did it; null for the server’s own work', z.nullable(z.string())),
  ip: described('The address of the client; null for the server’s own work', z.nullable(z.string())),
  run_id: described('The run in which Fred did it; null otherwise', z.nullable(z.string())),
  approved_by: described(
    'Who approved what Fred did: the kind of actor and its id; null where a rule of the tenant allows it',
    z.nullable(z.string()),
  ),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

export const AuditQuery = z.strictObject({
  ...describedFields(
    {
      actor: 'Only what this actor did, by its id',
      actor_kind: 'Only what this kind of actor did',
      via: 'Only what was done in this way',
      ip: 'Only what came from this address',
      action: 'Only this action, such as `updated` or `sign_in_failed`',
      resource: 'Only this kind of record, such as `work_orders`, `users`, `api_keys`, `tokens`',
      resource_id: 'Only this record',
      request_id: 'Only what this request did',
      run_id: 'Only what belongs to this run',
      after: 'Done at or after this instant',
      before: 'Done at or before this instant',
    },
    {
      actor: z.optional(text(150, 1)),
      actor_kind: z.optional(ActorKind),
      via: z.optional(z.enum(['api', 'fred', 'cli', 'system', 'sql'])),
      ip: z.optional(text(45, 1)),
      action: z.optional(text(50, 1)),
      resource: z.optional(text(50, 1)),
      resource_id: z.optional(text(100, 1)),
      request_id: z.optional(text(100, 1)),
      run_id: z.optional(text(64, 1)),
      after: z.optional(InstantInput),
      before: z.optional(InstantInput),
    },
  ),
  ...pageQuery,
});
export type AuditQuery = z.input<typeof AuditQuery>;
export const AuditList = z.object({
  entries: described('The rows of this page, the latest first', z.array(AuditEntry)),
  ...pageFields,
});
export type AuditList = z.infer<typeof AuditList>;
