import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { DomainError } from '../errors.ts';
import { printable, validate } from './validate.ts';

const Order = z.strictObject({
  title: z.string().check(z.minLength(1), z.maxLength(5)),
  priority: z.optional(z.enum(['low', 'high'])),
  hours: z.optional(z.number().check(z.minimum(0), z.maximum(24))),
  count: z.optional(z.int()),
  tags: z.optional(z.array(z.string()).check(z.minLength(1), z.maxLength(2))),
});
const problemsOf = (value: unknown, where: 'path' | 'query' | 'body' | 'row' = 'body') => {
  try {
    validate(Order, value, where);
    return 'valid';
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return [error.code, error.message, error.errors];
  }
};
const oneProblem = (field: string, rule: string) => ['invalid_input', `${field} ${rule}.`, [{ field, rule }]];

describe('validation', () => {
  it('returns the checked value', () => {
    expect(validate(Order, { title: 'pump', hours: 24, tags: ['a', 'b'] }, 'body')).toEqual({
      title: 'pump',
      hours: 24,
      tags: ['a', 'b'],
    });
  });

  it.each<[value: object, field: string, rule: string]>([
    [{}, 'body.title', 'is required'],
    [{ title: 5 }, 'body.title', 'must be a string'],
    [{ title: '' }, 'body.title', 'must have at least 1 character'],
    [{ title: 'x'.repeat(6) }, 'body.title', 'must have at most 5 characters'],
    [{ title: 'x', priority: 'urgent' }, 'body.priority', 'must be one of low, high'],
    [{ title: 'x', hours: -1 }, 'body.hours', 'must be at least 0'],
    [{ title: 'x', hours: 25 }, 'body.hours', 'must be at most 24'],
    [{ title: 'x', count: 1.5 }, 'body.count', 'must be a whole number'],
    [{ title: 'x', tags: [] }, 'body.tags', 'must have at least 1 item'],
    [{ title: 'x', tags: ['a', 'b', 'c'] }, 'body.tags', 'must have at most 2 items'],
    [{ title: 'x', tags: ['a', 5] }, 'body.tags.1', 'must be a string'],
    [{ title: 'x', colour: 'red' }, 'body.colour', 'is not a known field'],
    [{ title: 'x', ['c'.repeat(300)]: 1 }, `body.${'c'.repeat(195)}`, 'is not a known field'],
  ])('of %j names the field and the rule', (value, field, rule) => {
    expect(problemsOf(value)).toEqual(oneProblem(field, rule));
  });

  it.each<[schema: z.ZodMiniType, value: unknown, rule: string]>([
    [z.string().check(z.minLength(2)), '', 'must have at least 2 characters'],
    [z.array(z.int()).check(z.minLength(2)), [], 'must have at least 2 items'],
    [z.literal([1, 2]), 3, 'must be one of 1, 2'],
    [z.union([z.string(), z.int()]), true, 'does not have an accepted form'],
    [z.string().check(z.refine(() => false, 'must be a real name')), 'x', 'must be a real name'],
    [z.string().check(z.refine(() => false, 'has no meaning')), 'x', 'has no meaning'],
    [z.string().check(z.refine(() => false, 'is not known')), 'x', 'is not known'],
    [z.string().check(z.refine(() => false, 'Nonsense')), 'x', 'is not valid: Nonsense'],
    [
      z.string().check(z.refine(() => false, 'Words that must fit has is ')),
      'x',
      'is not valid: Words that must fit has is',
    ],
    [z.union([z.string(), z.int()], 'must be a name or a number'), true, 'must be a name or a number'],
    [z.union([z.string(), z.int()], 'A name must be'), true, 'does not have an accepted form'],
    [z.array(z.string()), 'x', 'must be an array'],
    [z.undefined(), 1, 'must be an undefined'],
    [z.string(), undefined, 'must be a string'],
  ])('of %o says of %j that it %s', (schema, value, rule) => {
    expect(() => validate(schema, value, 'body')).toThrow(
      expect.objectContaining({ errors: [{ field: 'body', rule }] }) as Error,
    );
  });

  it('names the choices of a required field that is missing', () => {
    const Choice = z.strictObject({ kind: z.enum(['a', 'b']), of: z.union([z.string(), z.int()]) });
    expect(() => validate(Choice, {}, 'body')).toThrow(
      expect.objectContaining({
        errors: [
          { field: 'body.kind', rule: 'must be one of a, b' },
          { field: 'body.of', rule: 'does not have an accepted form' },
        ],
      }) as Error,
    );
  });

  it('names the place of the value', () => {
    expect(problemsOf({}, 'row')).toEqual(oneProblem('row.title', 'is required'));
    expect(problemsOf('x', 'query')).toEqual(oneProblem('query', 'must be an object'));
  });

  it('reports all problems, up to twenty', () => {
    expect(problemsOf({ title: '', hours: 25 })).toEqual([
      'invalid_input',
      'body.title must have at least 1 character, and 1 more.',
      [
        { field: 'body.title', rule: 'must have at least 1 character' },
        { field: 'body.hours', rule: 'must be at most 24' },
      ],
    ]);
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`field${i}`, 1]));
    expect(problemsOf({ title: 'x', ...many })).toMatchObject([
      'invalid_input',
      'body.field0 is not a known field, and 19 more.',
      { length: 20 },
    ]);
  });

  it('stops at the first problems of a value that has thousands', () => {
    let seen = 0;
    const Item = z.string().check(z.refine(() => (seen++, false), 'must not be'));
    const Rows = z.strictObject({
      kind: z.literal('rows'),
      rows: z.array(Item).check(z.maxLength(5000)),
      free: z.optional(z.record(z.string(), Item)),
    });
    const Either = z.discriminatedUnion('kind', [Rows, z.strictObject({ kind: z.literal('none') })]);
    const problems = (value: unknown) => {
      try {
        return validate(Either, value, 'body');
      } catch (error) {
        return (error as DomainError).errors;
      }
    };
    const fields = (length: number, value: unknown) =>
      Object.fromEntries(Array.from({ length }, (_, i) => [`k${i}`, value]));
    const many = fields(1000, 'x');
    const list = (length: number) => Array<string>(length).fill('x');
    expect(problems({ kind: 'rows', rows: list(1000) })).toHaveLength(20);
    expect(seen).toBe(20);
    expect(problems({ kind: 'rows', rows: list(6000) })).toEqual([
      { field: 'body.rows', rule: 'must have at most 5000 items' },
    ]);
    // Lists of which the items themselves hold too much, behind an item that is wrong otherwise.
    const Nested = z.array(z.union([z.array(z.string()).check(z.maxLength(3)), z.string()]));
    const Pairs = z.strictObject({ a: z.string(), of: z.record(z.string(), z.int()) });
    const nested = (schema: z.ZodMiniType, value: unknown) => {
      try {
        return validate(schema, value, 'body');
      } catch (error) {
        return (error as DomainError).errors;
      }
    };
    expect(nested(Nested, ['x', list(3), list(4)])).toEqual([
      { field: 'body.2', rule: 'must have at most 3 items' },
    ]);
    const pairs = [{ a: 5, of: {} }, ...Array.from({ length: 24 }, () => ({ a: 'x', of: {} }))];
    expect(nested(z.array(Pairs), [...pairs, { a: 'x', of: many }])).toEqual([
      { field: 'body.0.a', rule: 'must be a string' },
      { field: 'body.25.of', rule: 'must have at most 200 fields' },
    ]);
    expect(nested(Pairs, { a: 'x', of: fields(200, 1) })).toMatchObject({ a: 'x' });
    expect(nested(Pairs, { a: 'x', of: fields(201, 1) })).toEqual([
      { field: 'body.of', rule: 'must have at most 200 fields' },
    ]);
    expect(problems({ kind: 'rows', rows: [], free: many })).toEqual([
      { field: 'body.free', rule: 'must have at most 200 fields' },
    ]);
    expect(problems({ kind: 'none', ...many })).toHaveLength(20);
    expect(seen).toBe(20);
  });

  it('shows names of fields without control characters', () => {
    expect(printable('a\u0000b\nc')).toBe('a\ufffdb\ufffdc');
    expect(printable('x'.repeat(300))).toHaveLength(200);
    expect(printable('\ud800')).toBe('\ufffd');
  });
});
