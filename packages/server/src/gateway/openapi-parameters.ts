import { endpoints, type Endpoint } from '@chatterfix/sdk/contract';
import { isDeepStrictEqual } from 'node:util';
import type { $ZodType } from 'zod/v4/core';
import { takesIdempotencyKey, takesIfMatch } from './openapi-headers.ts';
import type { Json, PrintedSchemas } from './openapi-schemas.ts';

const headers = {
  'Idempotency-Key': {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description:
      'A key of your choice, such as a UUID: the request takes effect once, however often it is repeated with it',
    schema: { type: 'string' },
  },
  'If-Match': {
    name: 'If-Match',
    in: 'header',
    required: false,
    description: 'The ETag of the version that you read: refused with 412 if the record was changed since',
    schema: { type: 'string' },
  },
  'Last-Event-ID': {
    name: 'Last-Event-ID',
    in: 'header',
    required: false,
    description: 'The id of the last event that you have: the stream goes on behind it',
    schema: { type: 'string' },
  },
};
/** The parameters that several operations have, in the same words, and operations refer to. */
export function parameterComponents(schemas: PrintedSchemas): Json {
  const byName = Map.groupBy(
    endpoints.flatMap((endpoint) => fieldsOf(endpoint, schemas)),
    (parameter) => parameter['name'] as string,
  );
  const shared = [...byName].flatMap(([name, all]): [string, Json][] => {
    const common = all.find((one, at) => all.slice(at + 1).some((other) => isDeepStrictEqual(other, one)));
    return common ? [[name, common]] : [];
  });
  return { ...Object.fromEntries(shared), ...headers };
}

/** The parameters of an operation; those that many operations have are references. */
export function parametersOf(endpoint: Endpoint, schemas: PrintedSchemas, shared: Json): Json[] {
  const ref = (name: string) => ({ $ref: `#/components/parameters/${name}` });
  return [
    ...fieldsOf(endpoint, schemas).map((parameter) => {
      const name = parameter['name'] as string;
      return isDeepStrictEqual(shared[name], parameter) ? ref(name) : parameter;
    }),
    ...(takesIdempotencyKey(endpoint) ? [ref('Idempotency-Key')] : []),
    ...(takesIfMatch(endpoint) ? [ref('If-Match')] : []),
    ...(endpoint.streams && endpoint.method === 'GET' ? [ref('Last-Event-ID')] : []),
  ];
}

function fieldsOf({ params, query }: Endpoint, schemas: PrintedSchemas): Json[] {
  return [...fieldsIn(params, 'path', schemas), ...fieldsIn(query, 'query', schemas)];
}

function fieldsIn(schema: $ZodType | undefined, where: 'path' | 'query', schemas: PrintedSchemas): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemas.inline(schema) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...rest }]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    ...(description ? { description } : {}),
    schema: rest,
    ...(rest['type'] === 'array' ? { style: 'form', explode: false } : {}),
  }));
}
