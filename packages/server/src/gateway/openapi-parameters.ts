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
/** Parameters that are the same in every operation which has them. */
const sharedNames = [
  'path.id',
  'path.run_id',
  'path.session_id',
  'path.approval_id',
  'query.limit',
  'query.page',
  'query.cursor',
];
const isShared = ({ in: place, name }: Json) => sharedNames.includes(`${String(place)}.${String(name)}`);

/** The parameters that operations refer to. */
export function parameterComponents(schemas: PrintedSchemas): Json {
  const shared = new Map<string, Json>();
  for (const parameter of endpoints.flatMap((endpoint) => fieldsOf(endpoint, schemas))) {
    const name = parameter['name'] as string;
    if (!isShared(parameter)) continue;
    const known = shared.get(name) ?? parameter;
    if (!isDeepStrictEqual(known, parameter))
      throw new Error(`The parameter ${name} differs between operations, so that it cannot be shared.`);
    shared.set(name, known);
  }
  return { ...Object.fromEntries(shared), ...headers };
}

/** The parameters of an operation; those that many operations have are references. */
export function parametersOf(endpoint: Endpoint, schemas: PrintedSchemas): Json[] {
  const ref = (name: string) => ({ $ref: `#/components/parameters/${name}` });
  return [
    ...fieldsOf(endpoint, schemas).map((parameter) =>
      isShared(parameter) ? ref(parameter['name'] as string) : parameter,
    ),
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
