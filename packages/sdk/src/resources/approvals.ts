import type { CallPromise } from '../call-promise.ts';
import type { Caller, CallOptions } from '../caller.ts';
import type {
  Approval,
  ApprovalApprove,
  ApprovalList,
  ApprovalQuery,
  ApprovalReject,
} from '../contract/approvals/schemas.ts';
import { listPages, type PagePromise } from '../pages.ts';

/** The changes that Fred proposes. None is made before the person who asked approves it. */
export class Approvals {
  readonly #caller: Caller;
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * The changes that Fred proposed to the caller, the latest first. Await it for one page, or iterate it for all.
   * @example for await (const approval of chatterfix.approvals.list({ status: 'pending' })) console.log(approval.title);
   */
  list(query: ApprovalQuery = {}, options?: CallOptions): PagePromise<ApprovalList, Approval> {
    return listPages(
      query,
      (query) => this.#caller.call('GET /api/approvals', { query }, options),
      (page) => page.approvals,
    );
  }

  /**
   * Gets one proposed change. Throws `not_found`.
   * @example const { state, changes } = await chatterfix.approvals.get(approvalId);
   */
  get(approvalId: string, options?: CallOptions): CallPromise<Approval> {
    return this.#caller.call(
      'GET /api/approvals/{approval_id}',
      { params: { approval_id: approvalId } },
      options,
    );
  }

  /**
   * Approves a change, as proposed or with other `arguments`; it is made once, however often it is approved. The
   * run goes on once all its approvals are decided: `runs.stream` follows it. Throws `approval_decided` if it was
   * rejected, `approval_expired`, `approval_stale` if the record changed since (`approval_id` of the problem is then
   * the approval that shows the change anew), and what the change itself may throw: then nothing is changed.
   * @example const { result } = await chatterfix.approvals.approve(approval.approval_id);
   */
  approve(approvalId: string, fields: ApprovalApprove = {}, options?: CallOptions): CallPromise<Approval> {
    return this.#caller.call(
      'POST /api/approvals/{approval_id}/approve',
      { params: { approval_id: approvalId }, body: fields },
      options,
    );
  }

  /**
   * Rejects a change; Fred goes on without it. Throws `approval_decided` if it was approved, `approval_expired`.
   * @example await chatterfix.approvals.reject(approval.approval_id, { reason: 'The seal has arrived' });
   */
  reject(approvalId: string, fields: ApprovalReject = {}, options?: CallOptions): CallPromise<Approval> {
    return this.#caller.call(
      'POST /api/approvals/{approval_id}/reject',
      { params: { approval_id: approvalId }, body: fields },
      options,
    );
  }
}
