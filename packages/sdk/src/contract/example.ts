import type * as z from 'zod/mini';
import type { $ZodType } from 'zod/v4/core';
import type { EndpointIn } from './endpoints.ts';

type InputFor<E, Key extends 'params' | 'query' | 'body'> = E extends {
  readonly [Name in Key]: infer Schema extends $ZodType;
}
  ? { readonly [Name in Key]: z.input<Schema> }
  : unknown;
type EventsOf<E> = E extends { readonly streams: infer Schema extends $ZodType }
  ? { readonly events: readonly z.output<Schema>[] }
  : unknown;

/**
 * A request to an endpoint and its answer: `params`, `query`, `body` and `events` exactly where the endpoint
 * has them.
 */
export type Example<E extends { readonly response: $ZodType }> = InputFor<E, 'params'> &
  InputFor<E, 'query'> &
  InputFor<E, 'body'> &
  EventsOf<E> & { readonly response: z.output<E['response']> };

/** An example for each endpoint of a group. A missing one does not compile. */
export type ExamplesOf<Group extends object> = {
  readonly [
    E in Extract<EndpointIn<Group>, { operationId: string; response: $ZodType }> as E['operationId']
  ]: Example<E>;
};
