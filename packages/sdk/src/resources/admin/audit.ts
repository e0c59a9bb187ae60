import type { Caller, CallOptions } from '../../caller.ts';
import type { AuditEntry, AuditList, AuditQuery } from '../../contract/audit/schemas.ts';
import { listPages, type PagePromise } from '../../pages.ts';

/** The audit log, which records who changed what. */
export class Audit {
  readonly #caller: Caller;
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Entries that match, the latest first. Await it for one page, or iterate it for all entries.
   * @example for await (const { at, actor, action } of admin.audit.list({ resource: 'api_keys' })) console.log(at, actor, action);
   */
  list(query: AuditQuery = {}, options?: CallOptions): PagePromise<AuditList, AuditEntry> {
    return listPages(
      query,
      (query) => this.#caller.call('GET /api/audit', { query }, options),
      (page) => page.entries,
    );
  }
}
