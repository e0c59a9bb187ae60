import type { CallPromise } from './call-promise.ts';
import type { Operations } from './operations.ts';

/** Options of a single call. */
export interface CallOptions {
  /**
   * Aborts the call, its waits and its retries; the call then rejects with the signal's reason.
   * @example await chatterfix.workOrders.get(17, { signal: AbortSignal.timeout(5_000) });
   */
  signal?: AbortSignal | undefined;
  /**
   * More request headers. They replace the client's own headers of the same name, in any capitalisation.
   * @example await chatterfix.assets.get(3, { headers: { 'X-Request-Id': requestId } });
   */
  headers?: Record<string, string> | Headers | [string, string][] | undefined;
  /**
   * For writes: the server performs requests with the same key once, and gives the same answer to all of them.
   * The client makes a key for each write, which covers its retries. Pass your own key if your program may
   * crash and send the request again.
   * @example await chatterfix.workOrders.create(order, { idempotencyKey: `erp-${order.external_ref}` });
   */
  idempotencyKey?: string | undefined;
  /**
   * For changes: the `version` that you read. The call throws `version_mismatch` if the record has changed
   * since then.
   * @example await chatterfix.workOrders.update(order.id, { priority: 'high' }, { ifMatch: order.version });
   */
  ifMatch?: number | undefined;
  /**
   * Milliseconds that one try may take, instead of the client's `timeout`.
   * @example await chatterfix.workOrders.import({ rows }, { timeout: 120_000, maxRetries: 0 });
   */
  timeout?: number | undefined;
  /** Milliseconds that all tries and the waits between them may take, instead of the client's `totalTimeout`. */
  totalTimeout?: number | undefined;
  /** For streams: milliseconds of silence, instead of the client's `idleTimeout`. */
  idleTimeout?: number | undefined;
  /** Sends the call without a token, to an endpoint that needs none. */
  withoutToken?: boolean | undefined;
  /** How often the request is tried again, instead of the client's `maxRetries`; 0 for never. */
  maxRetries?: number | undefined;
}

/** The part of a client that the resources use: it calls an endpoint of the contract. */
export interface Caller {
  call<R extends keyof Operations>(
    route: R,
    args: Operations[R]['args'],
    options?: CallOptions,
  ): CallPromise<Operations[R]['answer']>;
  openStream<R extends keyof Operations>(
    route: R,
    args: Operations[R]['args'],
    options?: CallOptions,
  ): Promise<Response>;
}
