import { endpoints, Problem, type Endpoint } from '@chatterfix/sdk/contract';
import * as contract from '@chatterfix/sdk/contract';
import * as z from 'zod/mini';
import type { $ZodType } from 'zod/v4/core';

type Json = Record<string, unknown>;

const httpReasons: Record<number, string> = {
  400: 'The body is not well-formed JSON',
  401: 'No credential, or one that is not valid',
  403: "The caller's role lacks the permission",
  404: 'Not found',
  409: 'Conflict',
  413: 'The body is too large',
  415: 'The body has another media type than JSON',
  422: 'The input breaks a rule: `errors` names fields and rules',
  412: 'The record was changed since you read it (If-Match)',
  429: 'Too many requests',
  500: 'Something went wrong on our side',
  502: 'The AI provider failed',
  503: 'Not available now',
  504: 'Too slow',
};

/** The OpenAPI 3.1 document of the contract. */
export function openApiDocument(version: string): Json {
  const schemas = namedSchemas();
  const paths: Record<string, Json> = {};
  for (const endpoint of endpoints)
    (paths[endpoint.path] ??= {})[endpoint.method.toLowerCase()] = operation(endpoint, schemas);
  const tags = [...new Set(endpoints.map(({ tag }) => tag))].map((name) => ({
    name,
    description: tagDescriptions[name] ?? name,
  }));
  return {
    openapi: '3.1.0',
    info: {
      title: 'ChatterFix',
      version,
      summary: 'The CMMS that other pages embed, with Fix It Fred',
      description:
        'Work orders, assets, parts, and an assistant who answers from them. JSON in snake_case, instants in ISO 8601 UTC, errors as RFC 9457 problem documents with a stable `code`.',
      contact: { name: 'ChatterFix', url: 'https://chatterfix.com' },
      license: { name: 'Proprietary', identifier: 'LicenseRef-ChatterFix' },
    },
    servers: [{ url: '/', description: 'This server' }],
    tags,
    paths,
    components: {
      schemas: schemas.definitions,
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description:
            'A token, or from a server a secret or restricted key (sk_…, rk_…); for the operator’s operations the operator’s key (op_…)',
        },
      },
    },
  };
}

const tagDescriptions: Record<string, string> = {
  Platform: 'Whether the platform works',
  'Sign-in': 'Tokens and sessions',
  'Work orders': 'Work to do and work done',
  Assets: 'What is maintained, and its figures',
  Parts: 'Spare parts and their stock',
  Fred: 'Fix It Fred, the assistant',
  Users: 'Who may sign in',
  'Identity providers': 'Who else vouches for people (OpenID Connect)',
  Keys: "The tenant's keys, and keys that sign a vendor's own tokens",
  'AI providers': 'Whose language models answer',
  Audit: 'Who did what',
  Database: 'The tables themselves, for a back end with a secret key',
  Operator: 'The work of who runs the server: tenants',
};

interface Schemas {
  definitions: Json;
  /** The schema itself, or a reference where it has a name. */
  of(schema: $ZodType, io: 'input' | 'output'): Json;
}

function namedSchemas(): Schemas {
  const registry = z.registry<{ id: string }>();
  const names = new Map<$ZodType, string>();
  for (const [name, value] of Object.entries(contract)) {
    if (/^[A-Z]/.test(name) && typeof value === 'object' && '_zod' in value)
      names.set(value as $ZodType, name);
  }
  for (const [schema, id] of names) registry.add(schema as z.ZodMiniType, { id });
  const inputs = new Set(
    endpoints.flatMap(({ body, query }) => [body, query]).filter((schema) => schema !== undefined),
  );
  const print = (io: 'input' | 'output') =>
    z.toJSONSchema(registry, { io, uri: (id) => `#/components/schemas/${id}`, unrepresentable: 'any' })
      .schemas as Record<string, Json>;
  const [as_input, as_output] = [print('input'), print('output')];
  const definitions: Json = {};
  const isInput = (name: string) =>
    [...names].some(([schema, id]) => id === name && inputs.has(schema)) || name.endsWith('Row');
  for (const name of [...names.values()].sort()) {
    if (name.endsWith('Query')) continue;
    definitions[name] = tidy((isInput(name) ? as_input : as_output)[name] ?? {});
  }
  // Rows are checked one by one, after the body; a reader wants to know their fields all the same.
  Object.assign((definitions['WorkOrderImport'] as { properties: { rows: Json } }).properties.rows, {
    items: { $ref: '#/components/schemas/WorkOrderImportRow' },
  });
  return {
    definitions,
    of(schema, io) {
      const name = names.get(schema);
      if (name && name in definitions) return { $ref: `#/components/schemas/${name}` };
      return tidy(z.toJSONSchema(schema as z.ZodMiniType, { io, unrepresentable: 'any' }) as Json);
    },
  };
}

/** Takes out what says nothing in OpenAPI: schema identifiers, and the bounds of a safe integer. */
function tidy(value: unknown): Json {
  if (Array.isArray(value)) return value.map(tidy) as unknown as Json;
  if (typeof value !== 'object' || value === null) return value as Json;
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([key, item]) =>
          !['$schema', '$id', 'id'].includes(key) || (key === 'id' && typeof item === 'object'),
      )
      .filter(
        ([key, item]) =>
          !(
            (key === 'maximum' && item === Number.MAX_SAFE_INTEGER) ||
            (key === 'minimum' && item === Number.MIN_SAFE_INTEGER)
          ),
      )
      .filter(([key]) => !(key === 'pattern' && 'format' in value))
      .map(([key, item]) => [key, tidy(item)]),
  );
}

function operation(endpoint: Endpoint, schemas: Schemas): Json {
  const writes = endpoint.method !== 'GET' && endpoint.permission !== null;
  const changes = writes && endpoint.versionAt !== undefined && endpoint.params !== undefined;
  const parameters = [
    ...parametersOf(endpoint.params, 'path', schemas),
    ...parametersOf(endpoint.query, 'query', schemas),
    ...(writes
      ? [
          header(
            'Idempotency-Key',
            'A key of your choice, such as a UUID: the request takes effect once, however often it is repeated with it',
          ),
        ]
      : []),
    ...(changes
      ? [
          header(
            'If-Match',
            'The ETag of the version that you read: refused with 412 where the record was changed since',
          ),
        ]
      : []),
  ];
  const statuses = [
    ...(endpoint.body ? [400, 413, 415] : []),
    ...(endpoint.permission === null ? [] : [401, 403]),
    ...(endpoint.params || endpoint.query || endpoint.body ? [422] : []),
    ...(writes ? [409] : []),
    ...(changes ? [412] : []),
    429,
    500,
    503,
    ...(endpoint.operationId === 'login' || endpoint.operationId === 'createSession' ? [401] : []),
  ];
  const problems = Object.fromEntries(
    [
      ...statuses.map((status) => [status, httpReasons[status]]),
      ...Object.entries(endpoint.problems ?? {}),
    ].map(([status, description]) => [
      String(status),
      {
        description,
        headers: headersOf(Number(status)),
        content: { 'application/problem+json': { schema: schemas.of(Problem, 'output') } },
      },
    ]),
  );
  const events = endpoint.streams && {
    'text/event-stream': { schema: schemas.of(endpoint.streams, 'output') },
  };
  return {
    operationId: endpoint.operationId,
    tags: [endpoint.tag],
    summary: endpoint.summary,
    description: [
      endpoint.description,
      endpoint.permission === 'operator'
        ? "Needs the operator's key."
        : endpoint.permission
          ? `Needs the permission \`${endpoint.permission}\`.`
          : 'Open to anyone.',
      endpoint.secretKeyOnly && 'Only with a secret key (`sk_…`).',
    ]
      .filter(Boolean)
      .join(' '),
    security: endpoint.permission === null ? [] : [{ bearer: [] }],
    ...(parameters.length ? { parameters } : {}),
    ...(endpoint.body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemas.of(endpoint.body, 'input') } },
          },
        }
      : {}),
    responses: {
      [endpoint.status]: {
        description: 'Done',
        headers: {
          ...headersOf(endpoint.status),
          ...(endpoint.versionAt ? answerHeader('ETag', "The record's version") : {}),
          ...(writes && endpoint.repeats !== 'by-itself'
            ? answerHeader(
                'Idempotent-Replayed',
                '`true` where the Idempotency-Key was known, and this is the first answer again',
              )
            : {}),
        },
        content: { 'application/json': { schema: schemas.of(endpoint.response, 'output') }, ...events },
      },
      ...problems,
    },
  };
}

/** What each answer's headers say. */
function headersOf(status: number): Json {
  return {
    ...answerHeader('X-Request-Id', "The request's id in the log and the audit log"),
    ...answerHeader(
      'RateLimit',
      'What is left of the limit that counted it: `"user";r=599;t=60`, `t` in seconds',
    ),
    ...answerHeader('RateLimit-Policy', 'That limit: `"user";q=600;w=60`, `w` in seconds'),
    ...([409, 429, 503].includes(status)
      ? answerHeader('Retry-After', 'Seconds to wait before asking again, where that helps')
      : {}),
  };
}

function answerHeader(name: string, description: string): Json {
  return { [name]: { description, schema: { type: 'string' } } };
}

function header(name: string, description: string): Json {
  return { name, in: 'header', required: false, description, schema: { type: 'string' } };
}

function parametersOf(schema: $ZodType | undefined, where: 'path' | 'query', schemas: Schemas): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemas.of(schema, 'input') as {
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
