import type { input, output } from 'zod/mini';
import type { $ZodType } from 'zod/v4/core';
import type { Endpoint } from './contract/endpoint.ts';
import type { AnyEndpoint } from './contract/endpoints.ts';

// The operations as TypeScript infers them. The build writes their plain form into the declarations.

type Arg<Name extends string, S> = S extends $ZodType
  ? {} extends input<S>
    ? { [N in Name]?: input<S> | undefined }
    : { [N in Name]: input<S> }
  : {};

/**
 * The arguments of an endpoint: those of `params`, `query` and `body` that it has.
 * @internal
 */
type Args<E extends Endpoint> = Arg<'params', E['params']> &
  Arg<'query', E['query']> &
  Arg<'body', E['body']>;

/**
 * The body of an endpoint's answer.
 * @internal
 */
type Answer<E extends Endpoint> = E['response'] extends $ZodType ? output<E['response']> : never;

/**
 * Method and path of an endpoint, such as `GET /api/work-orders/{id}`. Only those that exist compile.
 * @internal
 */
type Route<E extends Endpoint> = E extends unknown ? `${E['method']} ${E['path']}` : never;

/** The operations of the API by their routes: what a call takes, and what it answers. */
export type Operations = {
  [E in AnyEndpoint as Route<E>]: { args: Args<E>; answer: Answer<E> };
};
