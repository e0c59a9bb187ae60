import type { CallPromise } from '../call-promise.ts';
import type { Caller, CallOptions } from '../caller.ts';
import type { WorkOrderImport, WorkOrderImportReport } from '../contract/work-orders/import-schemas.ts';
import type {
  WorkOrder,
  WorkOrderCancel,
  WorkOrderComplete,
  WorkOrderCounts,
  WorkOrderCountsQuery,
  WorkOrderCreate,
  WorkOrderDashboard,
  WorkOrderHold,
  WorkOrderList,
  WorkOrderQuery,
  WorkOrderReopen,
  WorkOrderStart,
  WorkOrderSummary,
  WorkOrderUpdate,
} from '../contract/work-orders/schemas.ts';
import { listPages, type PagePromise } from '../pages.ts';

/**
 * Work orders, open and finished. Hours are decimal numbers, costs are in the tenant's currency, and instants
 * are ISO 8601 in UTC.
 */
export class WorkOrders {
  readonly #caller: Caller;
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the work orders that match, the latest first unless `sort` says otherwise. Await it for one page, or
   * iterate it for all entries.
   * @example for await (const order of chatterfix.workOrders.list({ status: ['open'], overdue: true })) console.log(order.title);
   */
  list(query: WorkOrderQuery = {}, options?: CallOptions): PagePromise<WorkOrderList, WorkOrder> {
    return listPages(
      query,
      (query) => this.#caller.call('GET /api/work-orders', { query }, options),
      (page) => page.work_orders,
    );
  }

  /**
   * Gets a work order. Throws `not_found`.
   * @example const order = await chatterfix.workOrders.get(17);
   */
  get(id: number, options?: CallOptions): CallPromise<WorkOrder> {
    return this.#caller.call('GET /api/work-orders/{id}', { params: { id } }, options);
  }

  /**
   * Creates a work order. Throws `invalid_input`, or `conflict` if another one has its `external_ref`.
   * @example await chatterfix.workOrders.create({ title: 'Replace motor bearings', priority: 'high', estimated_hours: 4 });
   */
  create(input: WorkOrderCreate, options?: CallOptions): CallPromise<WorkOrder> {
    return this.#caller.call('POST /api/work-orders', { body: input }, options);
  }

  /**
   * Changes the named fields. Throws `not_found`, `illegal_transition` if the status cannot follow the
   * present one, or `version_mismatch` if the work order was changed since the version in `ifMatch`.
   * @example await chatterfix.workOrders.update(order.id, { priority: 'high' }, { ifMatch: order.version });
   */
  update(id: number, fields: WorkOrderUpdate, options?: CallOptions): CallPromise<WorkOrder> {
    return this.#caller.call('PUT /api/work-orders/{id}', { params: { id }, body: fields }, options);
  }

  /**
   * Starts open work, or resumes work on hold. Where it is assigned to nobody, the person who starts it gets
   * it, or `assigned_to`. Throws `not_found`, `illegal_transition`, and `assigned_to_another` where it is
   * assigned to somebody else, unless `take_over` is true.
   * @example await chatterfix.workOrders.start(17, { take_over: true });
   */
  start(id: number, input: WorkOrderStart = {}, options?: CallOptions): CallPromise<WorkOrder> {
    return this.#caller.call('POST /api/work-orders/{id}/start', { params: { id }, body: input }, options);
  }

  /**
   * Puts work in progress on hold. Throws `not_found`, `illegal_transition`.
   * @example await chatterfix.workOrders.hold(17, { hold_reason: 'Waiting for the seal' });
   */
  hold(id: number, input: WorkOrderHold = {}, options?: CallOptions): CallPromise<WorkOrder> {
    return this.#caller.call('POST /api/work-orders/{id}/hold', { params: { id }, body: input }, options);
  }

  /**
   * Completes work in progress or on hold, with its hours and costs. Throws `not_found`,
   * `illegal_transition`.
   * @example await chatterfix.workOrders.complete(17, { actual_hours: 3.5, completion_notes: 'Seal replaced, shaft aligned' });
   */
  complete(id: number, input: WorkOrderComplete = {}, options?: CallOptions): CallPromise<WorkOrder> {
    return this.#caller.call('POST /api/work-orders/{id}/complete', { params: { id }, body: input }, options);
  }

  /**
   * Cancels work that is not completed. Throws `not_found`, `illegal_transition`.
   * @example await chatterfix.workOrders.cancel(17, { completion_notes: 'The pump is to be replaced' });
   */
  cancel(id: number, input: WorkOrderCancel = {}, options?: CallOptions): CallPromise<WorkOrder> {
    return this.#caller.call('POST /api/work-orders/{id}/cancel', { params: { id }, body: input }, options);
  }

  /**
   * Reopens completed or cancelled work. With `resume`, work that was completed by mistake less than ten
   * minutes ago goes on where it was. Throws `not_found`, `illegal_transition`.
   * @example await chatterfix.workOrders.reopen(17, { resume: true });
   */
  reopen(id: number, input: WorkOrderReopen = {}, options?: CallOptions): CallPromise<WorkOrder> {
    return this.#caller.call('POST /api/work-orders/{id}/reopen', { params: { id }, body: input }, options);
  }

  /**
   * Counts what needs attention, with the counts of a week ago where they are known, and what was created and
   * completed on each of the last 30 days.
   * @example const { overdue } = await chatterfix.workOrders.dashboard(); console.log(overdue.n, overdue.week_ago);
   */
  dashboard(options?: CallOptions): CallPromise<WorkOrderDashboard> {
    return this.#caller.call('GET /api/work-orders/dashboard', {}, options);
  }

  /**
   * Counts of work orders by status, of the unfinished ones by priority, and of those past their due date.
   * @example const { by_status, overdue } = await chatterfix.workOrders.summary();
   */
  summary(options?: CallOptions): CallPromise<WorkOrderSummary> {
    return this.#caller.call('GET /api/work-orders/summary', {}, options);
  }

  /**
   * Counts unfinished work: all, overdue, due today, unassigned and, with `assigned_to`, of one person. It is quick
   * at any size, because all but the first are counted up to 1,000.
   * @example const { assigned, overdue } = await chatterfix.workOrders.counts({ assigned_to: 'maria' });
   */
  counts(query: WorkOrderCountsQuery = {}, options?: CallOptions): CallPromise<WorkOrderCounts> {
    return this.#caller.call('GET /api/work-orders/counts', { query }, options);
  }

  /**
   * Imports up to 1,000 rows. Each row creates a work order, or updates the one with the same `external_ref`,
   * or is rejected with its line and the reason. Importing the same rows again changes nothing.
   * @example const { created, rejected } = await chatterfix.workOrders.import({ rows, dry_run: true });
   */
  import(input: WorkOrderImport, options?: CallOptions): CallPromise<WorkOrderImportReport> {
    return this.#caller.call('POST /api/work-orders/import', { body: input }, options);
  }
}
