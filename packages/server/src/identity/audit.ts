import { AuditEntry, type AuditQuery, type Page } from '@chatterfix/sdk/contract';
import { eq, gte, lte, sql, type SQL } from 'drizzle-orm';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../context.ts';
import { contractColumns } from '../platform/db/columns.ts';
import { listPage } from '../platform/db/page.ts';
import { audit_log } from '../platform/db/schema.ts';
import { ofTenant } from '../platform/db/transaction.ts';

/** The audit log, the latest first. Its rows come from the database's triggers (migration 0004) and from `recordSecurityEvent`. */
export async function listAuditEntries(
  context: Context,
  query: output<typeof AuditQuery>,
): Promise<{ entries: AuditEntry[] } & Page> {
  authorize(context, 'audit:read');
  const filters = [
    ofTenant(audit_log),
    query.actor && eq(audit_log.actor, query.actor),
    query.actor_kind && eq(audit_log.actor_kind, query.actor_kind),
    query.via && eq(audit_log.via, query.via),
    query.ip && eq(audit_log.ip, query.ip),
    query.action && eq(audit_log.action, query.action),
    query.resource && eq(audit_log.resource, query.resource),
    query.resource_id && eq(audit_log.resource_id, query.resource_id),
    query.request_id && eq(audit_log.request_id, query.request_id),
    query.after && gte(audit_log.at, query.after),
    query.before && lte(audit_log.at, query.before),
  ].filter((filter): filter is SQL => Boolean(filter));
  const { rows, ...page } = await listPage<AuditEntry>(context, {
    input: { ...query, sort: '-id' },
    order: { direction: 'desc', keys: [{ property: 'id', column: audit_log.id, type: 'bigint' }] },
    columns: contractColumns(audit_log, AuditEntry.shape),
    from: sql`${audit_log}`,
    count_from: sql`${audit_log}`,
    filters,
  });
  return { entries: rows, ...page };
}
