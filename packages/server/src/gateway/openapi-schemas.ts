import { isDeepStrictEqual } from 'node:util';
import * as contract from '@chatterfix/sdk/contract';
import * as z from 'zod/mini';
import type { $ZodType } from 'zod/v4/core';

export type Json = Record<string, unknown>;

/**
 * The contract's schemas as JSON Schema. A schema that the contract exports is a component of the same name.
 */
export interface PrintedSchemas {
  /** A reference to the schema's component, or the schema itself if it has none. */
  of(schema: $ZodType, io: 'input' | 'output'): Json;
  /** The schema of an input itself, also if it has a name. */
  inline(schema: $ZodType): Json;
  /** The components that the document refers to. */
  components(document: Json): Json;
}

const PREFIX = '#/components/schemas/';

export function printSchemas(): PrintedSchemas {
  const names = new Map<$ZodType, string>();
  for (const [name, value] of Object.entries(contract))
    if (/^[A-Z]/.test(name) && typeof value === 'object' && '_zod' in value)
      names.set(value as $ZodType, name);
  const unnamed = contract.endpoints
    .flatMap(({ params, query, body, response, streams }) => [params, query, body, response, streams])
    .filter((schema) => schema !== undefined && !names.has(schema));
  const ids = new Map([...names, ...[...new Set(unnamed)].map((schema, n) => [schema!, `~${n}`] as const)]);
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of ids) registry.add(schema as z.ZodMiniType, { id });
  const input = print(registry, 'input');
  const output = print(registry, 'output');
  composeAnswers(names, output);
  composeRequests(input);
  shareProperties(input);
  const idOf = (schema: $ZodType) => ids.get(schema) ?? '';

  const answered = reachable(
    [
      contract.Problem,
      ...contract.endpoints.flatMap(({ response, streams }) => (streams ? [response, streams] : [response])),
    ].map(idOf),
    output,
  );
  const printed = (name: string) => (answered.has(name) ? output[name] : input[name]) ?? {};

  return {
    of: (schema, io) =>
      names.has(schema)
        ? { $ref: PREFIX + idOf(schema) }
        : ((io === 'input' ? input : output)[idOf(schema)] ?? {}),
    inline: (schema) => input[idOf(schema)] ?? {},
    components(document) {
      const used = new Set<string>();
      const add = (value: unknown) => {
        for (const name of refsIn(value)) {
          if (used.has(name)) continue;
          used.add(name);
          add(printed(name));
        }
      };
      add(document);
      return Object.fromEntries([...used].sort().map((name) => [name, printed(name)]));
    },
  };
}

function print(registry: ReturnType<typeof z.registry<{ id: string }>>, io: 'input' | 'output') {
  const { schemas } = z.toJSONSchema(registry, {
    io,
    uri: (id) => PREFIX + id,
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      const { def } = zodSchema._zod;
      if (def.type === 'union' && 'discriminator' in def)
        jsonSchema['discriminator'] = { propertyName: def.discriminator };
    },
  });
  const printed = tidy(schemas, io) as Record<string, Json>;
  // The rows of an import are checked one by one, after the body; their fields belong into the document all
  // the same.
  for (const record of ['WorkOrder', 'Asset', 'Part']) {
    const { rows } = (printed[`${record}Import`] as { properties: { rows: Json } }).properties;
    rows['items'] = { $ref: `${PREFIX}${record}ImportRow` };
  }
  for (const schema of Object.values(printed)) addMapping(schema, printed);
  return printed;
}

/**
 * Prints an answer that has all fields of another as that one with more fields. Requests are closed, so they
 * cannot be composed in this way.
 */
function composeAnswers(names: ReadonlyMap<$ZodType, string>, printed: Record<string, Json>): void {
  const objects = [...names].flatMap(([schema, name]) => {
    const { def } = schema._zod as { def: { type: string; shape?: Record<string, $ZodType> } };
    return def.type === 'object' && def.shape ? [{ name, shape: def.shape }] : [];
  });
  for (const { name, shape } of objects) {
    const base = objects
      .filter((other) => {
        const fields = Object.entries(other.shape);
        return (
          fields.length > 2 &&
          fields.length < Object.keys(shape).length &&
          fields.every(([field, schema]) => shape[field] === schema)
        );
      })
      .sort((a, b) => Object.keys(b.shape).length - Object.keys(a.shape).length)[0];
    if (!base) continue;
    const { properties, required = [] } = printed[name] as { properties: Json; required?: string[] };
    const own = (field: string) => !(field in base.shape);
    printed[name] = {
      allOf: [
        { $ref: PREFIX + base.name },
        {
          type: 'object',
          properties: Object.fromEntries(Object.entries(properties).filter(([field]) => own(field))),
          required: required.filter(own),
        },
      ],
    };
  }
}

/** Prints a request with the fields of another, some of them required, as that one with what is required. */
function composeRequests(printed: Record<string, Json>): void {
  const objects = Object.entries(printed).filter(([, { properties }]) => properties !== undefined);
  for (const [name, { properties, required }] of objects) {
    const base = objects.find(
      ([, other]) => other['required'] === undefined && isDeepStrictEqual(other['properties'], properties),
    );
    if (required === undefined || !base) continue;
    printed[name] = { allOf: [{ $ref: PREFIX + base[0] }], required };
  }
}

/**
 * Prints a property that is the same in several requests once: the others refer to it. Queries are printed as
 * parameters, and are left as they are.
 */
function shareProperties(printed: Record<string, Json>): void {
  const seen = new Map<string, string>();
  for (const name of Object.keys(printed).toSorted()) {
    const { properties } = printed[name]!;
    if (/^~|Query$/.test(name) || properties === undefined) continue;
    for (const [field, schema] of Object.entries(properties as Json)) {
      const text = JSON.stringify([field, schema]);
      const first = seen.get(text);
      if (first) (properties as Json)[field] = { $ref: first };
      else if (text.length > 120) seen.set(text, `${PREFIX}${name}/properties/${field}`);
    }
  }
}

/**
 * Completes a discriminator with which value leads to which component. It is left out where a member is a
 * union itself: OpenAPI wants objects.
 */
function addMapping(schema: Json, printed: Readonly<Record<string, Json>>): void {
  const { discriminator, oneOf } = schema as {
    discriminator?: { propertyName: string; mapping?: Json };
    oneOf?: { $ref: string }[];
  };
  if (!discriminator || !oneOf) return;
  if (oneOf.some(({ $ref }) => printed[nameIn($ref)]?.['oneOf'])) {
    delete schema['discriminator'];
    return;
  }
  discriminator.mapping = Object.fromEntries(
    oneOf.flatMap(({ $ref }) =>
      constantsOf($ref, discriminator.propertyName, printed).map((value) => [value, $ref]),
    ),
  );
}

/** The values that a member of a union has in the property by which it is told apart. */
function constantsOf(ref: string, property: string, printed: Readonly<Record<string, Json>>): string[] {
  type Property = { const?: string; enum?: string[]; $ref?: string };
  const { properties } = printed[nameIn(ref)] as { properties?: Record<string, Property> };
  const found = properties?.[property];
  const { const: value, enum: values }: Property = found?.$ref ? printed[nameIn(found.$ref)]! : (found ?? {});
  if (value === undefined && values === undefined)
    throw new Error(`${ref} has no constant ${property} to be told apart by.`);
  return values ?? [value!];
}

/** Takes out what says nothing in OpenAPI, and what would close answers to new fields. */
function tidy(value: unknown, io: 'input' | 'output'): unknown {
  if (Array.isArray(value)) return value.map((item) => tidy(item, io));
  if (typeof value !== 'object' || value === null) return value;
  const schema = { ...(value as Json) };
  delete schema['$schema'];
  delete schema['$id'];
  if (typeof schema['id'] === 'string') delete schema['id'];
  if (schema['maximum'] === Number.MAX_SAFE_INTEGER) delete schema['maximum'];
  if (schema['minimum'] === Number.MIN_SAFE_INTEGER) delete schema['minimum'];
  if (schema['minLength'] === 0) delete schema['minLength'];
  // Not every validator reads Unicode classes; the description says what they allow.
  if ('format' in schema || String(schema['pattern']).includes('\\p{')) delete schema['pattern'];
  if ('$ref' in schema) delete schema['discriminator'];
  if ('discriminator' in schema && 'anyOf' in schema) {
    schema['oneOf'] = schema['anyOf'];
    delete schema['anyOf'];
  }
  if (io === 'output' && schema['additionalProperties'] === false) delete schema['additionalProperties'];
  return Object.fromEntries(Object.entries(nullable(schema)).map(([key, item]) => [key, tidy(item, io)]));
}

/**
 * `string or null` in the short form, where the other schema is neither a reference nor a list of constants.
 */
function nullable(schema: Json): Json {
  const { anyOf, ...others } = schema;
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return schema;
  const [item, nothing] = anyOf as [Json, Json];
  if (nothing['type'] !== 'null' || typeof item['type'] !== 'string' || 'enum' in item) return schema;
  return { ...item, ...others, type: [item['type'], 'null'] };
}

function nameIn(ref: string): string {
  return ref.slice(PREFIX.length).split('/', 1)[0]!;
}

/** The names of the components that a part of the document refers to. */
function refsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith(PREFIX) ? [nameIn(value)] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(refsIn);
}

/** The names and all names that they lead to. */
function reachable(from: readonly string[], printed: Readonly<Record<string, Json>>): Set<string> {
  const found = new Set<string>();
  const visit = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    refsIn(printed[name]).forEach(visit);
  };
  from.forEach(visit);
  return found;
}
