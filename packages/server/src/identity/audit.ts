import { AuditEntry, type AuditQuery, type Page } from '@chatterfix/sdk/contract';
import { eq, gte, lte, type SQL } from 'drizzle-orm';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../context.ts';
import { contractColumns } from '../platform/db/columns.ts';
import { listPage } from '../platform/db/page.ts';
import { auditLog } from '../platform/db/schema.ts';
import { build, ofTenant } from '../platform/db/statements.ts';

const columns = contractColumns(auditLog, AuditEntry.shape);

/**
 * Lists the audit log, the latest entries first. Database triggers and `recordSecurityEvent` write its rows.
 */
export async function listAuditEntries(
  context: Context,
  query: output<typeof AuditQuery>,
): Promise<{ entries: AuditEntry[] } & Page> {
  authorize(context, 'audit:read');
  const filters = [
    ofTenant(auditLog),
    query.actor && eq(auditLog.actor, query.actor),
    query.actor_kind && eq(auditLog.actor_kind, query.actor_kind),
    query.via && eq(auditLog.via, query.via),
    query.ip && eq(auditLog.ip, query.ip),
    query.action && eq(auditLog.action, query.action),
    query.resource && eq(auditLog.resource, query.resource),
    query.resource_id && eq(auditLog.resource_id, query.resource_id),
    query.request_id && eq(auditLog.request_id, query.request_id),
    query.run_id && eq(auditLog.run_id, query.run_id),
    query.after && gte(auditLog.at, query.after),
    query.before && lte(auditLog.at, query.before),
  ].filter((filter): filter is SQL => Boolean(filter));
  const { rows, ...page } = await listPage(context, {
    input: { ...query, sort: '-id' },
    order: { direction: 'desc', keys: [{ property: 'id', column: auditLog.id, type: 'bigint' }] },
    select: () => build.select(columns).from(auditLog).$dynamic(),
    table: auditLog,
    filters: () => filters,
  });
  return { entries: rows, ...page };
}
