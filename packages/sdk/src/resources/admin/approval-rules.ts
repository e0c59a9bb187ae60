import type { CallPromise } from '../../call-promise.ts';
import type { Caller, CallOptions } from '../../caller.ts';
import type { ApprovalRules as Rules, ApprovalRulesChange } from '../../contract/approvals/schemas.ts';

/** The tools that Fred may use without asking, by role. Without a rule each change is asked for. */
export class ApprovalRules {
  readonly #caller: Caller;
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Gets the rules.
   * @example const { rules } = await admin.approvalRules.get();
   */
  get(options?: CallOptions): CallPromise<Rules> {
    return this.#caller.call('GET /api/approval-rules', {}, options);
  }

  /**
   * Replaces all rules. Throws `invalid_input` for a tool that must always ask.
   * @example await admin.approvalRules.set({ rules: [{ role: 'technician', tools: ['start_work_order'] }] });
   */
  set(rules: ApprovalRulesChange, options?: CallOptions): CallPromise<Rules> {
    return this.#caller.call('PUT /api/approval-rules', { body: rules }, options);
  }
}
