import type { input, output } from 'zod/mini';
import type { $ZodType } from 'zod/v4/core';
import type { CallPromise } from './call-promise.ts';
import type { Endpoint } from './contract/endpoint.ts';

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
  /** How often the request is tried again, instead of the client's `maxRetries`; 0 for never. */
  maxRetries?: number | undefined;
}

type Arg<Name extends string, S> = S extends $ZodType
  ? {} extends input<S>
    ? { [N in Name]?: input<S> | undefined }
    : { [N in Name]: input<S> }
  : unknown;

/** The arguments of an endpoint: those of `params`, `query` and `body` that it has. */
export type Args<E extends Endpoint> = Arg<'params', E['params']> &
  Arg<'query', E['query']> &
  Arg<'body', E['body']>;

/** The body of an endpoint's answer. */
export type Answer<E extends Endpoint> = E['response'] extends $ZodType ? output<E['response']> : never;

/** Method and path of an endpoint, such as `GET /api/work-orders/{id}`. Only those that exist compile. */
export type Route<E extends Endpoint> = `${E['method']} ${E['path']}`;

/** The part of a client that the resources use: it calls an endpoint of the contract. */
export interface Caller {
  call<E extends Endpoint>(route: Route<E>, args: Args<E>, options?: CallOptions): CallPromise<Answer<E>>;
  openStream<E extends Endpoint>(route: Route<E>, args: Args<E>, options?: CallOptions): Promise<Response>;
}
