import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { actorKinds } from './enums.ts';
import { pageFields, pageQuery } from './page.ts';
import { Instant, InstantInput, text } from './values.ts';

/** What somebody did, written in the transaction of the deed; nobody can change it. */
export const AuditEntry = z.object({
  id: z.int(),
  at: Instant,
  actor_kind: z.string(),
  actor: z.string(),
  via: z
    .string()
    .check(z.describe('`api`, `fred`, `cli`, `system`, or `sql` for what was done in the database itself')),
  action: z
    .string()
    .check(z.describe('`created`, `updated`, `deleted`, or a security event such as `sign_in_failed`')),
  resource: z.string(),
  resource_id: z.nullable(z.string()),
  before: z.nullable(
    z
      .record(z.string(), z.unknown())
      .check(z.describe('Of an update, the fields that changed, as they were')),
  ),
  after: z.nullable(z.record(z.string(), z.unknown())),
  request_id: z.nullable(z.string()),
  ip: z.nullable(z.string()),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

export const AuditQuery = z.strictObject({
  actor: z.optional(text(150, 1)),
  actor_kind: z.optional(z.enum(actorKinds)),
  via: z.optional(z.enum(['api', 'fred', 'cli', 'system', 'sql'])),
  ip: z.optional(text(45, 1)),
  action: z.optional(text(50, 1)),
  resource: z.optional(text(50, 1).check(z.describe('Such as `work_orders`, `users`, `api_keys`, `tokens`'))),
  resource_id: z.optional(text(100, 1)),
  request_id: z.optional(text(100, 1)),
  after: z.optional(InstantInput),
  before: z.optional(InstantInput),
  ...pageQuery,
});
export type AuditQuery = z.input<typeof AuditQuery>;
export const AuditList = z.object({ entries: z.array(AuditEntry), ...pageFields });
export type AuditList = z.infer<typeof AuditList>;

export const audit = {
  list: endpoint({
    method: 'GET',
    path: '/api/audit',
    operationId: 'listAuditEntries',
    tag: 'Audit',
    summary: 'Who did what, the latest first',
    permission: 'audit:read',
    query: AuditQuery,
    response: AuditList,
    status: 200,
  }),
};
