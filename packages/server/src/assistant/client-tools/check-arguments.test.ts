import { describe, expect, it } from 'vitest';
import { assertArgumentSchema } from './argument-schema.ts';
import { wrongArguments } from './check-arguments.ts';

const withA = (a: object, more: object = {}) => ({ type: 'object', properties: { a }, ...more });

describe('the arguments of a page’s tool', () => {
  it.each<[schema: Record<string, unknown>, right: unknown[], wrong: [unknown, string][]]>([
    [
      withA({ type: 'string', minLength: 2, maxLength: 3 }, { required: ['a'], additionalProperties: false }),
      [{ a: 'ab' }, { a: '🔧🔧🔧' }],
      [
        [{}, 'input.a is missing'],
        [{ a: 1 }, 'input.a must be string'],
        [{ a: 'x' }, 'input.a must have at least 2 characters'],
        [{ a: 'abcd' }, 'input.a must have at most 3 characters'],
        [{ a: 'ab', b: 1 }, 'input.b is no argument of this tool'],
        [JSON.parse('{"a":"ab","__proto__":1}'), 'input.__proto__ is no argument of this tool'],
        [[], 'input must be object'],
        [null, 'input must be object'],
      ],
    ],
    [
      withA({ type: ['integer', 'null'], minimum: 1, exclusiveMaximum: 4 }),
      [{ a: null }, { a: 3 }, {}, { other: true }],
      [
        [{ a: 2.5 }, 'input.a must be integer or null'],
        [{ a: 0 }, 'input.a must be at least 1'],
        [{ a: 4 }, 'input.a must be less than 4'],
      ],
    ],
    [
      withA({ type: 'array', items: withA({ enum: ['x', 1] }), minItems: 1, maxItems: 2 }),
      [{ a: [{ a: 'x' }, { a: 1 }] }],
      [
        [{ a: [] }, 'input.a must have at least 1 entries'],
        [{ a: [{ a: '1' }] }, 'input.a.0.a must be one of ["x",1]'],
        [{ a: [{}, {}, {}] }, 'input.a must have at most 2 entries'],
      ],
    ],
    [
      withA({ anyOf: [{ type: 'string', format: 'date' }, { const: false }] }),
      [{ a: '2026-03-31' }, { a: false }],
      [
        [{ a: '2026-02-30' }, 'input.a must be a date, or input.a must be false'],
        [{ a: true }, 'input.a must be string, or input.a must be false'],
      ],
    ],
    [
      withA({ type: 'number', exclusiveMinimum: 1, maximum: 4 }),
      [{ a: 1.01 }, { a: 4 }],
      [
        [{ a: 1 }, 'input.a must be more than 1'],
        [{ a: 4.01 }, 'input.a must be at most 4'],
        [{ a: '2' }, 'input.a must be number'],
      ],
    ],
    [
      withA({ type: 'number', minimum: 0, exclusiveMaximum: 0.5 }),
      [{ a: 0 }, { a: 0.49 }],
      [
        [{ a: -0.01 }, 'input.a must be at least 0'],
        [{ a: 0.5 }, 'input.a must be less than 0.5'],
      ],
    ],
    [
      withA({ type: ['boolean', 'array'] }),
      [{ a: true }, { a: [] }, { a: [1, 'x'] }],
      [
        [{ a: 0 }, 'input.a must be boolean or array'],
        [{ a: {} }, 'input.a must be boolean or array'],
        [{ a: null }, 'input.a must be boolean or array'],
      ],
    ],
    [
      withA({ type: ['string', 'array'], minLength: 0, maxLength: 0, minItems: 0, maxItems: 0 }),
      [{ a: '' }, { a: [] }],
      [
        [{ a: 'x' }, 'input.a must have at most 0 characters'],
        [{ a: [1] }, 'input.a must have at most 0 entries'],
      ],
    ],
    [
      withA({ enum: Array.from({ length: 100 }, (_, n) => n) }),
      [{ a: 99 }],
      [[{ a: 100 }, expect.stringContaining('input.a must be one of [0,1,2') as string]],
    ],
    [withA({ type: 'null' }), [{ a: null }], [[{ a: 0 }, 'input.a must be null']]],
    [
      { type: 'object', additionalProperties: false },
      [{}],
      [[{ a: 1 }, 'input.a is no argument of this tool']],
    ],
    [withA({ const: 'x' }), [{ a: 'x' }], [[{ a: 'y' }, 'input.a must be "x"']]],
    [
      withA({ type: 'string', format: 'date-time' }),
      [{ a: '2026-03-31T10:00:00+02:00' }],
      [[{ a: '2026-03-31' }, 'input.a must be a date-time']],
    ],
    [
      withA({ type: 'string', format: 'time' }),
      [{ a: '10:00:00' }],
      [[{ a: '25:00:00' }, 'input.a must be a time']],
    ],
    [
      withA({ type: 'string', format: 'email' }),
      [{ a: 'ana@example.com' }],
      [[{ a: 'ana' }, 'input.a must be a email']],
    ],
    [
      withA({ type: 'string', format: 'uri' }),
      [{ a: 'https://example.com/a' }],
      [[{ a: 'example' }, 'input.a must be a uri']],
    ],
    [
      withA({ type: 'string', format: 'uuid' }),
      [{ a: '3f2504e0-4f89-41d3-9a0c-0305e82c3301' }],
      [[{ a: '3f2504e0' }, 'input.a must be a uuid']],
    ],
  ])('are checked against its schema: %j', (schema, right, wrong) => {
    expect(() => assertArgumentSchema(schema, 'schema')).not.toThrow();
    expect(right.map((value) => wrongArguments(value, schema))).toEqual(right.map(() => []));
    expect(wrong.map(([value]) => wrongArguments(value, schema))).toEqual(
      wrong.map(([, problem]) => [problem]),
    );
  });

  it.each<[place: string, schema: Record<string, unknown>]>([
    ['schema.type', { type: 'array', items: { type: 'string' } }],
    ['schema', {}],
    ['schema.$ref', { type: 'object', $ref: '#' }],
    ['schema.constructor', { type: 'object', constructor: 1 }],
    ['schema.properties.a', withA({})],
    ['schema.properties.a.pattern', withA({ type: 'string', pattern: '(a+)+$' })],
    ['schema.properties.a.type', withA({ type: 'text' })],
    ['schema.properties.a.minLength', withA({ type: 'number', minLength: 1 })],
    ['schema.properties.a.minimum', withA({ type: 'number', minimum: '1' })],
    ['schema.properties.a.format', withA({ type: 'string', format: 'regex' })],
    ['schema.properties.a.enum', withA({ enum: [] })],
    ['schema.properties.a.enum', withA({ enum: [{}] })],
    ['schema.required', withA({ type: 'string' }, { required: ['b'] })],
    ['schema.additionalProperties', withA({ type: 'string' }, { additionalProperties: { type: 'string' } })],
    ['schema.properties.a.items', withA({ type: 'array', items: [{ type: 'string' }] })],
    ['schema.properties', { type: 'object', properties: [] }],
    ['schema.properties.a.const', withA({ const: {} })],
    ['schema.properties.a.anyOf', withA({ anyOf: [] })],
    ['schema.properties.a.anyOf.1', withA({ anyOf: [{ type: 'string' }, 7] })],
    ['schema.properties.a', withA([])],
    ['schema.properties.a.enum', withA({ enum: Array.from({ length: 101 }, (_, at) => at) })],
    ['schema.properties.a.additionalProperties', withA({ type: 'string', additionalProperties: false })],
    ['schema.properties.a.items', withA({ type: 'string', items: { type: 'string' } })],
    ['schema.required', { type: 'object', required: ['a'] }],
    ['schema.required', withA({ type: 'string' }, { required: 'a' })],
    [
      'schema.items.items.items.items.items.items',
      Array.from({ length: 7 }).reduce<Record<string, unknown>>((items) => ({ type: 'array', items }), {
        type: 'string',
      }),
    ],
  ])('have no schema with something at %s that would not be checked', (place, schema) => {
    let problem: unknown;
    try {
      assertArgumentSchema(schema, 'schema');
    } catch (error) {
      problem = error;
    }
    expect(problem).toMatchObject({ code: 'invalid_input', errors: [{ field: place }] });
  });
});
