import type { CallOptions, ChatterFix } from '../client.ts';
import type { workOrders } from '../contract/work-orders/endpoints.ts';
import type { WorkOrderImport, WorkOrderImportReport } from '../contract/work-orders/import-schemas.ts';
import type {
  WorkOrder,
  WorkOrderCancel,
  WorkOrderComplete,
  WorkOrderCreate,
  WorkOrderHold,
  WorkOrderList,
  WorkOrderQuery,
  WorkOrderStart,
  WorkOrderSummary,
  WorkOrderUpdate,
} from '../contract/work-orders/schemas.ts';
import { PagePromise } from '../pages.ts';

type Routes = typeof workOrders;

/** Work to do and work done. Hours are decimal hours, costs the tenant's currency, instants ISO 8601 UTC. */
export class WorkOrders {
  readonly #client: ChatterFix;
  constructor(client: ChatterFix) {
    this.#client = client;
  }

  /**
   * Work orders that match; await it for a page, iterate it for all.
   * @example for await (const order of chatterfix.workOrders.list({ status: ['open'], overdue: true })) console.log(order.title);
   */
  list(query: WorkOrderQuery = {}, options?: CallOptions): PagePromise<WorkOrderList, WorkOrder> {
    return new PagePromise(
      (cursor) =>
        this.#client.call<Routes['list']>(
          'GET /api/work-orders',
          { query: cursor ? { ...query, page: undefined, cursor } : query },
          options,
        ),
      (page) => page.work_orders,
    );
  }

  /** One work order. Throws `not_found`. */
  get(id: number, options?: CallOptions): Promise<WorkOrder> {
    return this.#client.call<Routes['get']>('GET /api/work-orders/{id}', { params: { id } }, options);
  }

  /** Creates a work order. Throws `invalid_input`, `conflict` (its `external_ref` is taken). */
  create(input: WorkOrderCreate, options?: CallOptions): Promise<WorkOrder> {
    return this.#client.call<Routes['create']>('POST /api/work-orders', { body: input }, options);
  }

  /**
   * Changes the fields that are given. Throws `illegal_transition` where the status cannot follow, `version_mismatch` where it was changed since (`ifMatch`).
   * @example await chatterfix.workOrders.update(order.id, { priority: 'high' }, { ifMatch: order.version });
   */
  update(id: number, fields: WorkOrderUpdate, options?: CallOptions): Promise<WorkOrder> {
    return this.#client.call<Routes['update']>(
      'PUT /api/work-orders/{id}',
      { params: { id }, body: fields },
      options,
    );
  }

  /** Starts open work, or goes on after a hold. Throws `illegal_transition`. */
  start(id: number, input: WorkOrderStart = {}, options?: CallOptions): Promise<WorkOrder> {
    return this.#client.call<Routes['start']>(
      'POST /api/work-orders/{id}/start',
      { params: { id }, body: input },
      options,
    );
  }

  /** Puts work in progress on hold. Throws `illegal_transition`. */
  hold(id: number, input: WorkOrderHold = {}, options?: CallOptions): Promise<WorkOrder> {
    return this.#client.call<Routes['hold']>(
      'POST /api/work-orders/{id}/hold',
      { params: { id }, body: input },
      options,
    );
  }

  /**
   * Completes work in progress or on hold. Throws `illegal_transition`.
   * @example await chatterfix.workOrders.complete(17, { actual_hours: 3.5, completion_notes: 'Seal replaced, shaft aligned' });
   */
  complete(id: number, input: WorkOrderComplete = {}, options?: CallOptions): Promise<WorkOrder> {
    return this.#client.call<Routes['complete']>(
      'POST /api/work-orders/{id}/complete',
      { params: { id }, body: input },
      options,
    );
  }

  /** Cancels work that is not completed. Throws `illegal_transition`. */
  cancel(id: number, input: WorkOrderCancel = {}, options?: CallOptions): Promise<WorkOrder> {
    return this.#client.call<Routes['cancel']>(
      'POST /api/work-orders/{id}/cancel',
      { params: { id }, body: input },
      options,
    );
  }

  /** Reopens completed or cancelled work. Throws `illegal_transition`. */
  reopen(id: number, options?: CallOptions): Promise<WorkOrder> {
    return this.#client.call<Routes['reopen']>(
      'POST /api/work-orders/{id}/reopen',
      { params: { id }, body: {} },
      options,
    );
  }

  /** Counts by status, and of the unfinished by priority. */
  summary(options?: CallOptions): Promise<WorkOrderSummary> {
    return this.#client.call<Routes['summary']>('GET /api/work-orders/summary', {}, options);
  }

  /** Loads up to 1,000 rows, each created, changed by its `external_ref`, or rejected with its reason. Safe to repeat. */
  import(input: WorkOrderImport, options?: CallOptions): Promise<WorkOrderImportReport> {
    return this.#client.call<Routes['import']>('POST /api/work-orders/import', { body: input }, options);
  }
}
