import { endpoints, examples, type Endpoint } from '@chatterfix/sdk/contract';
import { isDeepStrictEqual } from 'node:util';
import type { $ZodType } from 'zod/v4/core';
import { answerHeaders, headerComponents } from './openapi-headers.ts';
import { parametersOf, parameterComponents } from './openapi-parameters.ts';
import { problemComponents, problemsOf } from './openapi-problems.ts';
import { printSchemas, type Json, type PrintedSchemas } from './openapi-schemas.ts';

/** The OpenAPI 3.1 document of the contract. */
export function openApiDocument(version: string): Json {
  const schemas = printSchemas();
  const shared = { parameters: parameterComponents(schemas), responses: sharedAnswers(schemas) };
  const paths: Record<string, Json> = {};
  for (const endpoint of endpoints)
    (paths[endpoint.path] ??= {})[endpoint.method.toLowerCase()] = operation(endpoint, schemas, shared);
  const components = {
    parameters: shared.parameters,
    headers: headerComponents,
    responses: { ...shared.responses, ...problemComponents(schemas) },
  };
  return {
    openapi: '3.1.0',
    info: {
      title: 'ChatterFix',
      version,
      summary: 'The CMMS that other pages embed, with Fix It Fred',
      description:
        'Work orders, assets, parts, and an assistant who answers from them. JSON in snake_case, instants in ISO 8601 UTC, errors as RFC 9457 problem documents with a stable `code`. Answers may get new fields at any time; requests with an unknown field are refused.',
      contact: { name: 'ChatterFix', url: 'https://chatterfix.com' },
      license: { name: 'Proprietary', identifier: 'LicenseRef-ChatterFix' },
    },
    servers: [{ url: '/', description: 'This server' }],
    security: [{ bearer: [] }],
    tags: [...new Set(endpoints.map(({ tag }) => tag))].map((name) => ({
      name,
      description: tagDescriptions[name] ?? name,
    })),
    paths,
    components: {
      schemas: schemas.components({ paths, components }),
      ...components,
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
  Events: 'Changes of records, as they happen',
  Fred: 'Fix It Fred, the assistant',
  Users: 'Who may sign in',
  'Identity providers': 'Who else may sign people in (OpenID Connect)',
  Keys: "The tenant's keys, and keys that sign a vendor's own tokens",
  'AI providers': 'Whose language models answer',
  Audit: 'Who did what',
  Database: 'The tables themselves, for a back end with a secret key',
  Operator: 'Tenants, for the operator of the server',
};

function operation(
  endpoint: Endpoint,
  schemas: PrintedSchemas,
  shared: { parameters: Json; responses: Json },
): Json {
  const parameters = parametersOf(endpoint, schemas, shared.parameters);
  const example = exampleOf(endpoint);
  const name = nameOfAnswer(endpoint, schemas);
  return {
    operationId: endpoint.operationId,
    tags: [endpoint.tag],
    summary: endpoint.summary,
    description: [endpoint.description, ...needsOf(endpoint), ...eventsOf(endpoint)]
      .filter(Boolean)
      .join(' '),
    ...(endpoint.permission === null ? { security: [] } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(endpoint.body
      ? { requestBody: { required: true, content: json(schemas.of(endpoint.body, 'input'), example.body) } }
      : {}),
    responses: {
      [endpoint.status]:
        name &&
        isDeepStrictEqual(
          (shared.responses[name] as Json | undefined)?.['headers'],
          answerHeaders(endpoint, 'success'),
        )
          ? { $ref: `#/components/responses/${name}` }
          : answer(endpoint, 'Done', {
              ...json(schemas.of(endpoint.response, 'output'), example.response),
              ...(endpoint.alsoText
                ? {
                    [endpoint.alsoText.type]: {
                      schema: { type: 'string' },
                      example: endpoint.alsoText.example,
                    },
                  }
                : {}),
              ...(endpoint.streams ? eventStream(endpoint.streams, schemas, example.events ?? []) : {}),
            }),
      ...problemsOf(endpoint),
      ...Object.fromEntries(
        Object.entries(endpoint.alsoAnswers ?? {}).map(([status, description]) => [
          status,
          answer(endpoint, description, {
            'application/json': { schema: schemas.of(endpoint.response, 'output') },
          }),
        ]),
      ),
    },
  };
}

function answer(endpoint: Endpoint, description: string, content: Json): Json {
  return { description, headers: answerHeaders(endpoint, 'success'), content };
}

function json(schema: Json, example: unknown): Json {
  return { 'application/json': { schema, example } };
}

/**
 * The answers that several operations give, each with the example of the first one. Where the headers differ, it is
 * the answer that most of them give.
 */
function sharedAnswers(schemas: PrintedSchemas): Json {
  const byName = Map.groupBy(endpoints, (endpoint) => nameOfAnswer(endpoint, schemas));
  byName.delete(undefined);
  return Object.fromEntries(
    [...byName].flatMap(([name, ofName]) => {
      const byHeaders = Map.groupBy(ofName, (endpoint) => JSON.stringify(answerHeaders(endpoint, 'success')));
      const [most] = [...byHeaders.values()].toSorted((a, b) => b.length - a.length);
      const [first, ...others] = most!;
      if (others.length === 0) return [];
      const media = json(schemas.of(first!.response, 'output'), exampleOf(first!).response);
      return [[name, answer(first!, 'Done', media)]];
    }),
  );
}

/** The name of an operation's answer where it is one schema of the document as JSON, and nothing else. */
function nameOfAnswer(endpoint: Endpoint, schemas: PrintedSchemas): string | undefined {
  if (endpoint.streams || endpoint.alsoText) return undefined;
  const { $ref } = schemas.of(endpoint.response, 'output');
  return typeof $ref === 'string' ? $ref.split('/').at(-1) : undefined;
}

interface AnyExample {
  params?: unknown;
  body?: unknown;
  events?: readonly { type: string }[];
  response: unknown;
}

function exampleOf({ operationId }: Endpoint): AnyExample {
  const all: Readonly<Record<string, AnyExample>> = examples;
  return all[operationId]!; // the type of `examples` has every operation
}

function eventStream(schema: $ZodType, schemas: PrintedSchemas, events: readonly { type: string }[]): Json {
  const values = Object.fromEntries(events.map((event) => [event.type, { value: event }]));
  return { 'text/event-stream': { schema: schemas.of(schema, 'output'), examples: values } };
}

function eventsOf({ emits = [] }: Endpoint): string[] {
  return emits.length === 0 ? [] : [`Emits ${emits.map((type) => `\`${type}\``).join(', ')}.`];
}

function needsOf({ permission, alsoNeeds = [], mayNeed = {}, secretKeyOnly }: Endpoint): string[] {
  const needs =
    permission === null
      ? 'Open to anyone.'
      : permission === 'operator'
        ? "Needs the operator's key."
        : permission === 'signed_in'
          ? 'Open to everyone who is signed in.'
          : alsoNeeds.length === 0
            ? `Needs the permission \`${permission}\`.`
            : `Needs the permissions ${[permission, ...alsoNeeds].map((name) => `\`${name}\``).join(' and ')}.`;
  return [
    needs,
    ...Object.entries(mayNeed).map(([name, when]) => `Also needs \`${name}\` ${when}.`),
    ...(secretKeyOnly ? ['Only with a secret key (`sk_…`).'] : []),
  ];
}
