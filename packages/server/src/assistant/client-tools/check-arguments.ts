import * as z from 'zod/mini';

/** A JSON Schema that `assertArgumentSchema` allows. */
type Schema = Readonly<Record<string, unknown>>;

const formats: Readonly<Record<string, z.ZodMiniType>> = {
  date: z.iso.date(),
  'date-time': z.iso.datetime({ offset: true }),
  time: z.iso.time(),
  email: z.email(),
  uri: z.url(),
  uuid: z.uuid(),
};

const isOfType: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

/** What is wrong with the arguments of a call, each with its place, for the model. Empty if they are right. */
export function wrongArguments(value: unknown, schema: Schema, place = 'input'): string[] {
  const { type, enum: choices, const: constant, anyOf } = schema;
  const types = (type === undefined ? [] : [type].flat()) as string[];
  if (types.length > 0 && !types.some((name) => isOfType[name]!(value)))
    return [`${place} must be ${types.join(' or ')}`];
  if (Array.isArray(choices) && !choices.includes(value))
    return [`${place} must be one of ${JSON.stringify(choices)}`];
  if (constant !== undefined && value !== constant) return [`${place} must be ${JSON.stringify(constant)}`];
  if (Array.isArray(anyOf)) {
    const wrong = anyOf.map((one: Schema) => wrongArguments(value, one, place));
    if (wrong.every(({ length }) => length > 0)) return [wrong.map((one) => one.join(', ')).join(', or ')];
  }
  if (typeof value === 'string') return wrongText(value, schema, place);
  if (typeof value === 'number') return wrongNumber(value, schema, place);
  if (Array.isArray(value)) return wrongList(value, schema, place);
  return value === null || typeof value !== 'object' ? [] : wrongObject({ ...value }, schema, place);
}

/** The words for each limit that is broken; a limit that is not given is none. */
function broken(
  place: string,
  limits: [limit: unknown, breaks: (limit: number) => boolean, words: string][],
) {
  return limits.flatMap(([limit, breaks, words]) =>
    typeof limit === 'number' && breaks(limit) ? [`${place} ${words.replace('#', String(limit))}`] : [],
  );
}

function wrongText(value: string, { minLength, maxLength, format }: Schema, place: string): string[] {
  const { length } = [...value];
  const isRight = typeof format !== 'string' || z.safeParse(formats[format]!, value).success;
  return [
    ...broken(place, [
      [minLength, (limit) => length < limit, 'must have at least # characters'],
      [maxLength, (limit) => length > limit, 'must have at most # characters'],
    ]),
    ...(isRight ? [] : [`${place} must be a ${String(format)}`]),
  ];
}

function wrongNumber(value: number, schema: Schema, place: string): string[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  return broken(place, [
    [minimum, (limit) => value < limit, 'must be at least #'],
    [maximum, (limit) => value > limit, 'must be at most #'],
    [exclusiveMinimum, (limit) => value <= limit, 'must be more than #'],
    [exclusiveMaximum, (limit) => value >= limit, 'must be less than #'],
  ]);
}

function wrongList(
  value: readonly unknown[],
  { items, minItems, maxItems }: Schema,
  place: string,
): string[] {
  return [
    ...broken(place, [
      [minItems, (limit) => value.length < limit, 'must have at least # entries'],
      [maxItems, (limit) => value.length > limit, 'must have at most # entries'],
    ]),
    ...(items ? value.flatMap((one, at) => wrongArguments(one, items as Schema, `${place}.${at}`)) : []),
  ];
}

function wrongObject(value: Readonly<Record<string, unknown>>, schema: Schema, place: string): string[] {
  const { required = [], additionalProperties } = schema;
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, Schema>>;
  const missing = (required as string[]).filter((name) => !Object.hasOwn(value, name));
  return [
    ...missing.map((name) => `${place}.${name} is missing`),
    ...Object.entries(value).flatMap(([name, one]) => {
      if (Object.hasOwn(properties, name)) return wrongArguments(one, properties[name]!, `${place}.${name}`);
      return additionalProperties === false ? [`${place}.${name} is no argument of this tool`] : [];
    }),
  ];
}
