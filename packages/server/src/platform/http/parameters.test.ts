import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { typedParameters } from './parameters.ts';

const Query = z.strictObject({
  limit: z.optional(z.int()),
  hours: z.number(),
  overdue: z._default(z.boolean(), false),
  status: z.optional(z.array(z.string())),
  q: z.nullable(z.string()),
});
const typed = (query: string) => typedParameters(Query, new URLSearchParams(query), 'query');

describe('parameters', () => {
  it.each([
    ['limit=20', { limit: 20 }],
    ['limit=-1', { limit: -1 }],
    ['hours=1.25', { hours: 1.25 }],
    ['overdue=true', { overdue: true }],
    ['overdue=false', { overdue: false }],
    ['status=open', { status: ['open'] }],
    ['status=open,on_hold', { status: ['open', 'on_hold'] }],
    ['status=open&status=on_hold,done', { status: ['open', 'on_hold', 'done'] }],
    ['q=20', { q: '20' }],
    ['q=true', { q: 'true' }],
    ['q=a,b', { q: 'a,b' }],
    ['unknown=1', { unknown: '1' }],
  ])('%s get the declared types', (query, values) => {
    expect(typed(query)).toEqual(values);
  });

  it.each([
    'limit=',
    'limit=x',
    'limit=0x10',
    'limit=1e3',
    'limit= 1',
    'limit=12345678901234567',
    'hours=.5',
  ])('%s stay text, which the schema refuses', (query) => {
    const [name, text] = query.split('=') as [string, string];
    expect(typed(query)).toEqual({ [name]: text });
  });

  it('stay text if a boolean is spelt otherwise', () => {
    expect(typed('overdue=1')).toEqual({ overdue: '1' });
    expect(typed('overdue=TRUE')).toEqual({ overdue: 'TRUE' });
  });

  it('must be given once', () => {
    expect(() => typed('limit=1&limit=2')).toThrow(
      expect.objectContaining({
        message: 'query.limit is given more than once.',
        errors: [{ field: 'query.limit', rule: 'must be given once' }],
      }) as Error,
    );
    expect(() =>
      typedParameters(
        Query,
        [
          ['q', 'a'],
          ['q', 'a'],
        ],
        'path',
      ),
    ).toThrow('path.q is given more than once.');
  });
});
