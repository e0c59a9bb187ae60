import type { CallPromise } from '../../call-promise.ts';
import type { Caller, CallOptions } from '../../caller.ts';
import type {
  UsageLimits,
  UsageLimitsUpdate,
  UsageQuery,
  UsageReport,
} from '../../contract/usage/schemas.ts';

/** What questions to Fred take and cost, and how much they may. */
export class Usage {
  readonly #caller: Caller;
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Questions, tokens and cost in US dollars by day, provider, model or person; by day and of the last 30 days
   * unless the query says otherwise. Days are UTC.
   * @example const { usage, total } = await admin.usage.report({ from: '2026-03-01', group_by: 'person' });
   */
  report(query: UsageQuery = {}, options?: CallOptions): CallPromise<UsageReport> {
    return this.#caller.call('GET /api/usage', { query }, options);
  }

  /**
   * What one run and one day may use: your own limits, and those of the server.
   * @example const { limits, spent_today } = await admin.usage.limits();
   */
  limits(options?: CallOptions): CallPromise<UsageLimits> {
    return this.#caller.call('GET /api/usage/limits', {}, options);
  }

  /**
   * Lowers limits for your own people; null removes one. Throws `invalid_input` for one above the server's.
   * @example await admin.usage.updateLimits({ cost_per_day: 5, tokens: 50_000 });
   */
  updateLimits(limits: UsageLimitsUpdate, options?: CallOptions): CallPromise<UsageLimits> {
    return this.#caller.call('PUT /api/usage/limits', { body: limits }, options);
  }
}
