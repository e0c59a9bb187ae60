import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { endpoints, examples, problemCodes, type Endpoint } from '@chatterfix/sdk/contract';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { version } from '../platform/version.ts';
import { openApiDocument } from './openapi.ts';

interface Schema {
  $ref?: string;
  description?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  discriminator?: { propertyName: string; mapping: Record<string, string> };
}
interface Media {
  schema: Schema;
  example?: unknown;
  examples?: object;
}
interface Answer {
  $ref?: string;
  description?: string;
  headers?: object;
  content?: Record<string, Media>;
}
interface Operation {
  operationId: string;
  description: string;
  security?: object[];
  parameters?: { $ref?: string; name?: string; description?: string }[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, Answer>;
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    parameters: Record<string, { description?: string }>;
    responses: Record<string, Answer>;
  };
}

const committed = readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8');
const document = openApiDocument(version) as unknown as Document; // checked by redocly and spectral as well
/** Every operation; where its success is an answer that it shares with others, with that answer. */
const operations = Object.values(document.paths)
  .flatMap((path) => Object.values(path))
  .map((operation) => ({
    ...operation,
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, answer]) => [
        status,
        status < '300' && answer.$ref
          ? document.components.responses[answer.$ref.replace('#/components/responses/', '')]!
          : answer,
      ]),
    ),
  }));
const named = (operationId: string) => operations.find((operation) => operation.operationId === operationId)!;

/** What a reference leads to: a component, or a property of one. */
function targetOf(ref: string): Schema {
  const [name = '', , property] = ref.replace('#/components/schemas/', '').split('/');
  const component = document.components.schemas[name]!;
  return property === undefined ? component : component.properties![property]!;
}

/** A schema and everything in it, with where it stands; references are followed once. */
function everySchema(
  roots: readonly (readonly [where: string, schema: Schema])[],
  follow: boolean,
): [where: string, schema: Schema][] {
  const found: [string, Schema][] = [];
  const seen = new Set<string>();
  const visit = (where: string, schema: Schema) => {
    found.push([where, schema]);
    if (follow && schema.$ref && !seen.has(schema.$ref)) {
      seen.add(schema.$ref);
      visit(schema.$ref.replace('#/components/schemas/', ''), targetOf(schema.$ref));
    }
    for (const [name, property] of Object.entries(schema.properties ?? {}))
      visit(`${where}.${name}`, property);
    if (schema.items) visit(`${where}[]`, schema.items);
    if (typeof schema.additionalProperties === 'object') visit(`${where}{}`, schema.additionalProperties);
    for (const part of [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])])
      visit(`${where} (one of)`, part);
  };
  for (const [where, schema] of roots) visit(where, schema);
  return found;
}
const components = Object.entries(document.components.schemas);

describe('the OpenAPI document', () => {
  it('is committed as the contract has it: run “npm run openapi” after a change', () => {
    expect(JSON.parse(committed)).toEqual(openApiDocument(version));
  });

  it('has fewer than 12,000 lines', () => {
    expect(committed.split('\n').length).toBeLessThan(12_000);
  });

  it('has every operation once', () => {
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(
      endpoints.map(({ operationId }) => operationId).sort(),
    );
  });

  it('says what each operation needs', () => {
    expect(named('getAsset').description).toBe('Needs the permissions `assets:read` and `work_orders:read`.');
    expect(named('importWorkOrders').description).toMatch(
      'Needs the permission `work_orders:import`. Also needs `assets:write` with `create_assets`.',
    );
    expect(named('getMe').description).toBe('Open to everyone who is signed in.');
    expect(named('bulkWrite').description).toMatch('Only with a secret key');
    expect([named('login').security, named('getMe').security]).toEqual([[], undefined]);
  });

  it('refers to shared problem documents, with the reasons of the endpoint', () => {
    expect(named('updatePart').responses).toMatchObject({
      400: { $ref: '#/components/responses/MalformedBody' },
      401: { $ref: '#/components/responses/Unauthenticated' },
      404: { $ref: '#/components/responses/NotFound', description: 'No such part' },
      409: { $ref: '#/components/responses/Conflict', description: 'Another part has this number' },
      412: { $ref: '#/components/responses/VersionMismatch' },
      422: { $ref: '#/components/responses/InvalidInput' },
      500: { $ref: '#/components/responses/InternalError' },
    });
    expect(
      document.components.responses['Unauthenticated']!.content!['application/problem+json']!.schema,
    ).toEqual({
      allOf: [
        { $ref: '#/components/schemas/Problem' },
        {
          properties: {
            code: {
              enum: [
                'unauthenticated',
                'token_expired',
                'invalid_credentials',
                'second_factor_required',
                'second_factor_wrong',
                'second_factor_missing',
                'sign_in_failed',
              ],
            },
          },
        },
      ],
    });
  });

  it('says that an unhealthy platform answers 503 with its health, and no problem document', () => {
    expect(named('getHealth').responses['503']!.content).toEqual({
      'application/json': { schema: { $ref: '#/components/schemas/Health' } },
    });
  });

  it('names the headers that answers carry', () => {
    expect(Object.keys(named('updateWorkOrder').responses['200']!.headers!).sort()).toEqual([
      'ETag',
      'Idempotent-Replayed',
      'RateLimit',
      'RateLimit-Policy',
      'X-Request-Id',
    ]);
    expect(Object.keys(named('getHealth').responses['200']!.headers!)).toEqual(['X-Request-Id']);
    for (const name of ['Conflict', 'RateLimited', 'Unavailable'])
      expect(Object.keys(document.components.responses[name]!.headers!).sort(), name).toEqual([
        'RateLimit',
        'RateLimit-Policy',
        'Retry-After',
        'X-Request-Id',
      ]);
  });

  it('describes every parameter and every property', () => {
    const schemas = everySchema(components, false);
    const properties = schemas.filter(([where]) => /\.\w+$/.test(where));
    expect(properties.length).toBeGreaterThan(400);
    const isDescribed = ({ description, $ref = '' }: Schema) =>
      description ?? ($ref.includes('/properties/') && targetOf($ref).description);
    expect(properties.filter(([, property]) => !isDescribed(property)).map(([where]) => where)).toEqual([]);
    const parameters = [
      ...Object.values(document.components.parameters),
      ...operations.flatMap((operation) => operation.parameters ?? []),
    ].filter((parameter) => !('$ref' in parameter));
    expect(parameters.length).toBeGreaterThan(30);
    expect(parameters.filter(({ description }) => !description)).toEqual([]);
  });

  it('leaves answers open to new fields, and closes requests', () => {
    const answered = operations.flatMap(({ operationId, responses }) =>
      Object.values(responses).flatMap(({ content = {} }) =>
        Object.values(content).map(({ schema }) => [operationId, schema] as const),
      ),
    );
    const open = everySchema(answered, true);
    expect(open.length).toBeGreaterThan(300);
    expect(
      open.filter(([, { additionalProperties }]) => additionalProperties === false).map(([where]) => where),
    ).toEqual([]);
    const asked = operations.flatMap(({ operationId, requestBody }) =>
      Object.values(requestBody?.content ?? {}).map(({ schema }) => [operationId, schema] as const),
    );
    const objects = everySchema(asked, true).filter(([, { type }]) => type === 'object');
    expect(objects.length).toBeGreaterThan(30);
    expect(
      objects
        .filter(([, { additionalProperties }]) => additionalProperties === undefined)
        .map(([where]) => where),
    ).toEqual([]);
  });

  it('tells the members of each union apart by a property', () => {
    const unions = components.filter(([, { oneOf }]) => oneOf);
    expect(unions.map(([name, { discriminator }]) => `${name} by ${discriminator?.propertyName}`)).toEqual([
      'BulkDelete by table',
      'BulkInsert by table',
      'BulkUpdate by table',
      'ChatEvent by type',
      'ChatSource by kind',
      'DatabaseBulk by undefined', // its three members are unions by `table`
      'PublicKey by kty',
      'RunStep by type',
      'StreamEvent by type',
    ]);
    expect(document.components.schemas['ChatEvent']!.discriminator!.mapping).toEqual({
      'session-start': '#/components/schemas/SessionStartEvent',
      'tool-call': '#/components/schemas/ToolCallEvent',
      'tool-result': '#/components/schemas/ToolResultEvent',
      usage: '#/components/schemas/UsageEvent',
      'model-change': '#/components/schemas/ModelChangeEvent',
      'source-add': '#/components/schemas/SourceAddEvent',
      'text-delta': '#/components/schemas/TextDeltaEvent',
      'approval-request': '#/components/schemas/ApprovalRequestEvent',
      'approval-decision': '#/components/schemas/ApprovalDecisionEvent',
      'client-tool-call': '#/components/schemas/ClientToolCallEvent',
      'run-wait': '#/components/schemas/RunWaitEvent',
      'answer-finish': '#/components/schemas/AnswerFinishEvent',
      error: '#/components/schemas/ErrorEvent',
    });
  });

  it('has an example for every body and every answer', () => {
    const media = operations.flatMap(({ operationId, requestBody, responses }) => [
      ...Object.values(requestBody?.content ?? {}).map((body) => [`${operationId} body`, body] as const),
      ...['200', '201'].flatMap((status) =>
        Object.values(responses[status]?.content ?? {}).map((answer) => [operationId, answer] as const),
      ),
    ]);
    expect(media.length).toBeGreaterThan(80);
    expect(
      media
        .filter(([, { example, examples: several }]) => example === undefined && several === undefined)
        .map(([where]) => where),
    ).toEqual([]);
  });
});

describe('the examples of the contract', () => {
  const all: Readonly<Record<string, object>> = examples;

  it.each(endpoints)('$operationId: keep to the contract', (endpoint: Endpoint) => {
    const example = all[endpoint.operationId] as Record<string, unknown>;
    for (const part of ['params', 'query', 'body', 'response'] as const) {
      const schema = endpoint[part];
      const accepts = schema
        ? z.safeParse(schema as z.ZodMiniType, example[part])
        : { success: !(part in example) };
      expect(accepts, part).toMatchObject({ success: true });
    }
  });
});

it('every problem code is raised somewhere in the server', () => {
  const source = fileURLToPath(new URL('../', import.meta.url));
  const files = globSync('**/*.ts', { cwd: source, exclude: (name) => name.endsWith('.test.ts') });
  const text = files.map((file) => readFileSync(`${source}/${file}`, 'utf8')).join('\n');
  expect(problemCodes.filter((code) => !text.includes(`'${code}'`))).toEqual([]);
});
