import { invalidInput } from '../../errors.ts';

// The JSON Schema of a tool's arguments, as a page brings it. Only keywords that are checked here are allowed, so that
// what the page relies on holds. `pattern` is not among them: a regular expression of somebody else's could keep the
// server busy for ever.

type Schema = Readonly<Record<string, unknown>>;
/** Says what is wrong with the value of a keyword; undefined if it is right. `schema` is the whole one. */
type Rule = (value: unknown, schema: Schema) => string | undefined;

const types = ['object', 'array', 'string', 'number', 'integer', 'boolean', 'null'];
/** Levels of nested schemas. */
const DEEPEST = 6;
/** Values of an `enum`, members of `anyOf`, and properties of one object. */
const MOST = 100;

const isObject = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is unknown[] =>
  Array.isArray(value) && value.length > 0 && value.length <= MOST;
const typesOf = ({ type }: Schema): unknown[] => (Array.isArray(type) ? type : [type]);

const note: Rule = () => undefined;
const forType =
  (names: readonly string[], isRight: (value: unknown) => boolean, rule: string): Rule =>
  (value, schema) => {
    if (!typesOf(schema).some((type) => names.includes(String(type)))) return `needs the type ${names[0]}`;
    return isRight(value) ? undefined : rule;
  };
const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;
const count = (type: string) => forType([type], isCount, 'must be a whole number from 0');
const limit = forType(['number', 'integer'], Number.isFinite, 'must be a number');
const isScalar = (value: unknown) => value === null || ['string', 'number', 'boolean'].includes(typeof value);

const rules: Readonly<Record<string, Rule>> = {
  title: note,
  description: note,
  default: note,
  examples: note,
  type: (value) => {
    const given: unknown[] = Array.isArray(value) ? value : [value];
    return given.length > 0 && given.every((type) => types.includes(String(type)))
      ? undefined
      : `must be one of ${types.join(', ')}, or a list of them`;
  },
  enum: (value) =>
    isList(value) && value.every(isScalar) ? undefined : `must be a list of 1 to ${MOST} texts or numbers`,
  const: (value) => (isScalar(value) ? undefined : 'must be a text, a number, true, false or null'),
  anyOf: (value) => (isList(value) ? undefined : `must be a list of 1 to ${MOST} schemas`),
  properties: forType(
    ['object'],
    (value) => isObject(value) && Object.keys(value).length <= MOST,
    `must be an object of at most ${MOST} schemas`,
  ),
  required: (value, { properties }) =>
    Array.isArray(value) &&
    value.every((name) => typeof name === 'string' && isObject(properties) && Object.hasOwn(properties, name))
      ? undefined
      : 'must be a list of names in `properties`',
  additionalProperties: forType(['object'], (value) => typeof value === 'boolean', 'must be true or false'),
  items: forType(['array'], isObject, 'must be a schema'),
  minItems: count('array'),
  maxItems: count('array'),
  minLength: count('string'),
  maxLength: count('string'),
  format: forType(
    ['string'],
    (value) => ['date', 'date-time', 'time', 'email', 'uri', 'uuid'].includes(String(value)),
    'must be one of date, date-time, time, email, uri, uuid',
  ),
  minimum: limit,
  maximum: limit,
  exclusiveMinimum: limit,
  exclusiveMaximum: limit,
};

/** The schemas inside a schema, with their places. */
function inner(schema: Schema, field: string): [field: string, schema: unknown][] {
  const { properties, items, anyOf } = schema;
  return [
    ...(isObject(properties)
      ? Object.entries(properties).map(([name, one]): [string, unknown] => [
          `${field}.properties.${name}`,
          one,
        ])
      : []),
    ...(Array.isArray(anyOf)
      ? anyOf.map((one: unknown, at): [string, unknown] => [`${field}.anyOf.${at}`, one])
      : []),
    ...(items === undefined ? [] : [[`${field}.items`, items] as [string, unknown]]),
  ];
}

function assertRight(schema: unknown, field: string, depth: number): void {
  if (!isObject(schema)) throw invalidInput(field, 'must be a JSON Schema');
  if (depth > DEEPEST) throw invalidInput(field, `must be nested at most ${DEEPEST} levels deep`);
  for (const [keyword, value] of Object.entries(schema)) {
    const rule = Object.hasOwn(rules, keyword) ? rules[keyword] : undefined;
    if (!rule) throw invalidInput(`${field}.${keyword}`, `is no keyword that can be used here: ${usable}`);
    const problem = rule(value, schema);
    if (problem) throw invalidInput(`${field}.${keyword}`, problem);
  }
  if (!['type', 'enum', 'const', 'anyOf'].some((keyword) => Object.hasOwn(schema, keyword)))
    throw invalidInput(field, 'must have a `type`, `enum`, `const` or `anyOf`');
  for (const [place, one] of inner(schema, field)) assertRight(one, place, depth + 1);
}

const usable = `only ${Object.keys(rules).join(', ')} are checked`;

/**
 * Throws `invalid_input`, with the keyword at fault, where the schema of a tool's arguments is not one of an object, or
 * says something that would not be checked.
 */
export function assertArgumentSchema(schema: Schema, field: string): void {
  assertRight(schema, field, 1);
  if (schema['type'] !== 'object') throw invalidInput(`${field}.type`, 'must be object');
}
