import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKey } from '../identity/keys.ts';
import { databaseKinds, openTestDatabase } from '../testing/databases.ts';
import { contextOf, createWorld, type Answer, type World } from '../testing/world.ts';
import { besideQuietCaller, expectUndisturbed } from './quiet-caller.ts';

/** A list of `n` rows in FROM. */
const rows = (n: number, name: string) => `(values ${Array(n).fill('(1)').join()}) ${name}`;
const manyRows = `${rows(700, 'a')}, ${rows(700, 'b')}, ${rows(700, 'c')}`;
/** `$1` so many times, as arguments. */
const times = (n: number, what = '$1') => Array(n).fill(what).join();
/** The same expression in so many columns: they are one row, between whose parts little can interrupt. */
const columns = (n: number, what: string) =>
  Array.from({ length: n }, (_, index) => `${what} c${index}`).join();
const long = 'a'.repeat(10_000);
const texts = '(select $1::text as t, $2::text as u offset 0) q';

const tooLong = /^422 puts together texts or lists that are too long/;
const tooManySteps = /^422 compares or searches texts or lists that are too long/;
const tooManyDigits = /^422 calculates with numbers of too many digits/;
const stopped = /^422 took longer than \d seconds and was stopped/;
/** Or it ends sooner, on a fast machine or a database in which it costs more. */
const bounded = /^(200|422 (took longer|puts together|must give rows))/;

const attacks: readonly [name: string, query: string, params: readonly unknown[], outcome: RegExp][] = [
  [
    'a parameter in 3,200 places',
    `select 1 where 'b' in (${times(3200)})`,
    ["'".repeat(10_000)],
    /^422 must have/,
  ],
  [
    '60,000 bad parameters',
    'select 1 as x',
    Array.from({ length: 60_000 }, () => ({})),
    /^422 must have at most/,
  ],
  [
    'a search in long texts',
    `select strpos(concat(${times(60)}), concat('b', ${times(30)}))`,
    [long],
    tooManySteps,
  ],
  [
    'a thousand searches in one row',
    `select ${columns(400, 'strpos(t, u)')} from ${texts}`,
    [long, `b${'a'.repeat(490)}`],
    bounded,
  ],
  ['a long pattern', `select t like u as n from ${texts}`, [long, '%_a'.repeat(3000)], tooManySteps],
  [
    'a long part of a text',
    `select split_part(t, u, 2) from ${texts}`,
    [long, `b${long.slice(1)}`],
    tooManySteps,
  ],
  ['a set of characters to trim', `select btrim(t, u) from ${texts}`, [long, 'ö'.repeat(5000)], tooManySteps],
  ['texts of a group', `select length(string_agg($1, '')) from ${manyRows}`, [long], tooLong],
  [
    'texts of many groups',
    `select a.n, string_agg($1, '') from (select row_number() over () as n from ${rows(300, 'x')}, ${rows(9, 'y')}) a, ${rows(300, 'b')} group by 1`,
    [long],
    /^422 (puts|took)/,
  ],
  [
    'texts of sub-queries',
    `select length(string_agg((select string_agg($1, '') from ${rows(300, 'a')}), '')) from ${rows(300, 'b')}`,
    [long],
    tooLong,
  ],
  ['a list of a sub-query', `select cardinality(array(select $1 from ${manyRows}))`, [long], tooLong],
  ['a list of numbers', `select cardinality(array_agg(1)) from ${manyRows}`, [], /^422 (puts|took)/],
  ['JSON of rows', `select length(json_agg(l)::text) from audit_log l, ${manyRows}`, [], /^422 (puts|took)/],
  ['JSON of names', `select jsonb_object_agg(a.column1::text, $1) from ${manyRows}`, [long], tooLong],
  [
    'quotes that double in rows',
    `select length(${'row('.repeat(30)}$1${')'.repeat(30)}::text)`,
    ['"'.repeat(10_000)],
    /^422 must not put rows/,
  ],
  [
    'quotes that double in JSON',
    `with c0 as (select $1 as t), ${Array.from({ length: 25 }, (_, i) => `c${i + 1} as (select c${i}.to_json::text as t from c${i})`).join()} select length(t) from c25`,
    ['"'.repeat(10_000)],
    /^422 must not put rows/,
  ],
  ['a list as a text', 'select array_to_string($1::int[], $2)', [`{${'1,'.repeat(4990)}1}`, long], tooLong],
  [
    'upper case of a long text',
    `select ${columns(300, 'length(upper(t))')} from (select concat(${times(90)}) as t offset 0) q`,
    ['ß'.repeat(10_000)],
    tooLong,
  ],
  [
    'JSON that is read again and again',
    `select ${columns(100, 't::jsonb is null')} from (select concat('[', ${times(90)}, '0]') as t offset 0) q`,
    ['1,'.repeat(4999)],
    tooLong,
  ],
  [
    'lists within lists',
    `select ${columns(400, 'a @> a')} from (select $1::int[] as a offset 0) q`,
    [`{${Array.from({ length: 2100 }, (_, index) => index).join()}}`],
    bounded,
  ],
  [
    'products of long numbers',
    `select ${columns(900, 'n * n')} from (select left($1, 9000)::numeric as n offset 0) q`,
    ['7'.repeat(10_000)],
    tooManyDigits,
  ],
  [
    'variance of long numbers',
    `select stddev(concat(${times(10)})::numeric) from ${manyRows}`,
    ['7'.repeat(10_000)],
    tooManyDigits,
  ],
  [
    'numbers of many zeros',
    `select ${columns(700, 'n::text')} from (select '9e131000'::numeric as n) q`,
    [],
    tooManyDigits,
  ],
  ['a long format', 'select to_char(now(), $1)', ['Month'.repeat(2000)], /^422 must give to_char its format/],
  ['rows of rows', `select count(*) from ${manyRows}, ${rows(70, 'd')}`, [], stopped],
  [
    'rows to be sorted',
    `select $1::text as x, a.column1 as n from ${manyRows} order by 1, 2`,
    [long],
    stopped,
  ],
  [
    'a window of many rows',
    `select max(n) from (select count(*) over (order by a.column1 rows between 90000 preceding and current row exclude current row) as n from ${manyRows}) q`,
    [],
    stopped,
  ],
  [
    'a join of twelve tables',
    `select count(*) from ${Array.from({ length: 12 }, (_, i) => `parts p${i}`).join(' natural join ')}`,
    [],
    bounded,
  ],
  ['comments that are never closed', '/*'.repeat(5000), [], /^422 is not SQL/],
  ['a long sum', `select ${Array(4990).fill('a').join('+')}`, [], /^422 must not be nested/],
];

describe.each(databaseKinds)('a query on %s leaves others undisturbed:', (kind) => {
  let world: World;
  let theirKey: string;
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind));
    ({ key: theirKey } = await createKey(contextOf(world, 'admin', 'theirs'), {
      kind: 'secret',
      name: 'theirs',
      allowed_origins: [],
    }));
    await world.call('POST', '/api/assets', { body: { name: 'Feed pump' } });
  });
  afterAll(() => world.close());

  const ask = (query: string, params: readonly unknown[] = []) =>
    world.call('POST', '/api/query', {
      body: JSON.stringify({ query, params }),
      headers: { authorization: `Bearer ${world.secret_key}` },
    });
  const outcomeOf = ({ status, body }: Answer) =>
    [status, body.errors?.[0]?.rule ?? ''].join(' ').slice(0, 200);

  it.each(attacks)('%s', async (_, query, params, outcome) => {
    const { result, quiet } = await besideQuietCaller(world, () => ask(query, params));
    expect(outcomeOf(result)).toMatch(outcome);
    expectUndisturbed(quiet);
  });

  it('twelve at once, and then another tenant asks', async () => {
    const { result, quiet } = await besideQuietCaller(world, async () => {
      const own = Array.from({ length: 12 }, () => ask(`select count(*) from ${manyRows}, ${rows(70, 'd')}`));
      const theirs = await world.app.request('/api/query', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${theirKey}` },
        body: JSON.stringify({ query: 'select 1 as n' }),
      });
      await Promise.all(own);
      return theirs.status;
    });
    expect(result).toBe(200);
    expectUndisturbed(quiet);
  });

  it('callers who leave give their places back', async () => {
    const slow = JSON.stringify({ query: `select count(*) from ${manyRows}, ${rows(70, 'd')}` });
    for (let n = 0; n < 10; n++) {
      const leaves = new AbortController();
      const left = world.app.request('/api/query', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${world.secret_key}` },
        body: slow,
        signal: leaves.signal,
      });
      setTimeout(() => leaves.abort(), 100);
      await Promise.resolve(left).catch(() => {});
    }
    const { result } = await besideQuietCaller(world, () => ask('select 1 as n'));
    expect(outcomeOf(result)).toBe('200 ');
  });
});
