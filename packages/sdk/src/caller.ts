import type { input, output } from 'zod/mini';
import type { $ZodType } from 'zod/v4/core';
import type { Endpoint } from './contract/endpoint.ts';

/** Options of a single call. */
export interface CallOptions {
  /**
   * Aborts the call, its waits and its retries; the call then rejects with the signal's reason.
   * @example await chatterfix.workOrders.get(17, { signal: AbortSignal.timeout(5_000) });
   */
  signal?: AbortSignal | undefined;
  /**
   * More request headers; they win over the client's own.
   * @example await chatterfix.assets.get(3, { headers: { 'x-request-id': requestId } });
   */
  headers?: Record<string, string>;
  /**
   * For writes: the server performs all requests with one key once and answers the others alike. The client
   * makes a key for each write, which covers its retries; give your own where your program may crash and ask
   * again.
   * @example await chatterfix.workOrders.create(order, { idempotencyKey: `erp-${order.external_ref}` });
   */
  idempotencyKey?: string | undefined;
  /**
   * For changes: the `version` that you read. Throws `version_mismatch` if the record was changed since.
   * @example await chatterfix.workOrders.update(order.id, { priority: 'high' }, { ifMatch: order.version });
   */
  ifMatch?: number | undefined;
}

type Arg<Name extends string, S> = S extends $ZodType
  ? {} extends input<S>
    ? { [N in Name]?: input<S> | undefined }
    : { [N in Name]: input<S> }
  : unknown;

/** The arguments of an endpoint: `params`, `query` and `body`, as far as it has them. */
export type Args<E extends Endpoint> = Arg<'params', E['params']> &
  Arg<'query', E['query']> &
  Arg<'body', E['body']>;

/** The body of an endpoint's answer. */
export type Answer<E extends Endpoint> = E['response'] extends $ZodType ? output<E['response']> : never;

/** Method and path of an endpoint: `GET /api/work-orders/{id}`. A wrong one does not compile. */
export type Route<E extends Endpoint> = `${E['method']} ${E['path']}`;

/** What the resources need of a client: a way to call an endpoint of the contract. */
export interface Caller {
  call<E extends Endpoint>(route: Route<E>, args: Args<E>, options?: CallOptions): Promise<Answer<E>>;
  openStream<E extends Endpoint>(route: Route<E>, args: Args<E>, options?: CallOptions): Promise<Response>;
}
