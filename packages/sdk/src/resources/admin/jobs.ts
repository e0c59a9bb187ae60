import type { Caller, CallOptions } from '../../caller.ts';
import type { Job, JobList, JobQuery } from '../../contract/jobs/schemas.ts';
import { listPages, type PagePromise } from '../../pages.ts';

/** What the server does for the tenant in the background. */
export class Jobs {
  readonly #caller: Caller;
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Jobs that match, the newest first. Await it for a page, iterate it for all.
   * @example for await (const { name, last_error } of admin.jobs.list({ state: 'failed' })) console.log(name, last_error);
   */
  list(query: JobQuery = {}, options?: CallOptions): PagePromise<JobList, Job> {
    return listPages(
      query,
      (query) => this.#caller.call('GET /api/jobs', { query }, options),
      (page) => page.jobs,
    );
  }
}
