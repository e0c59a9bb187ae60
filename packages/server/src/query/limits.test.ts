import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openTestDatabase } from '../testing/databases.ts';
import { createWorld, type World } from '../testing/world.ts';

const long = 'a'.repeat(9000);
const times = (n: number) => Array(n).fill('$1').join();
const rows = (n: number, name: string) => `(values ${Array(n).fill('(1)').join()}) ${name}`;

describe.each(databaseKinds)('the limits of a query on %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind));
    for (const title of ['one', 'two']) await world.call('POST', '/api/work-orders', { body: { title } });
    await world.call('POST', '/api/work-orders', { whose: 'theirs', body: { title: 'their secret order' } });
  });
  afterAll(() => world.close());

  const ask = (query: string, params: readonly unknown[] = []) =>
    world.call('POST', '/api/query', {
      body: { query, params },
      headers: { authorization: `Bearer ${world.secret_key}` },
    });

  it.each([
    [
      `select concat(t, t) as x from (select concat(${times(90)}) as t offset 0) q`,
      [long],
      'body.query',
      /puts together/,
    ],
    [
      `select length(string_agg($1, '')) from ${rows(90, 'a')}, ${rows(90, 'b')}`,
      [long],
      'body.query',
      /puts together/,
    ],
    [
      `select max(cardinality(l)) from (select array_agg($1) as l from ${rows(90, 'a')}, ${rows(90, 'b')}) q`,
      [long],
      'body.query',
      /puts together/,
    ],
    [`select cardinality(array(select $1 from ${rows(200, 'a')}))`, [long], 'body.query', /puts together/],
    [
      'select strpos(t, t) from (select $1::text as t offset 0) q',
      [long],
      'body.query',
      /compares or searches/,
    ],
    ['select t like t from (select $1::text as t offset 0) q', [long], 'body.query', /compares or searches/],
    [
      'select t operator(pg_catalog.~~) t from (select $1::text as t offset 0) q',
      [long],
      'body.query',
      /compares or searches/,
    ],
    [
      'select pg_catalog.strpos(t, t) from (select $1::text as t offset 0) q',
      [long],
      'body.query',
      /compares/,
    ],
    ['select position($1 in title) from work_orders', [long], 'body.query', /use strpos/],
    ['select trim($1 from title) from work_orders', [long], 'body.query', /use btrim/],
    ['select to_char(now(), $1)', [long], 'body.query', /its format/],
    ['select n * n from (select $1::numeric as n) q', ['9e5000'], 'body.query', /too many digits/],
    [
      `select row(row(row(row(row(row(row(row(row($1)))))))))::text`,
      ['x'],
      'body.query',
      /must not put rows/,
    ],
    [
      `with a as (select $1 as t), ${['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, i, all) => `${all[i + 1] ?? 'j'} as (select ${name}.to_json::text as t from ${name})`).join()} select t from j`,
      ['"'],
      'body.query',
      /must not put rows/,
    ],
    [`select 1 where 'b' in (${times(3200)})`, [long], 'body.params', /at most 1000000 characters/],
  ])('refuses %s', async (query, params, field, rule) => {
    expect(await ask(query, params)).toMatchObject({
      status: 422,
      body: { errors: [{ field, rule: expect.stringMatching(rule) as string }] },
    });
  });

  it.each([
    [`select length(concat(${times(100)})) as n`, [long], [{ n: 900_000 }]],
    [
      `select $1 = $1 as same, count(*) as n from work_orders where title in (${times(99)})`,
      [long],
      [{ same: true, n: 0 }],
    ],
    [
      `select concat(title, 1), string_agg(distinct title, ', ' order by title desc) filter (where id > 0) from work_orders where title = 'one' group by 1`,
      [],
      [{ concat: 'one1', string_agg: 'one' }],
    ],
    [
      `select array_agg(title) over w, json_build_object('n', count(*) over w) from work_orders window w as (order by title rows between unbounded preceding and unbounded following) limit 1`,
      [],
      [{ array_agg: ['one', 'two'], json_build_object: { n: 2 } }],
    ],
    [`select array(select title from work_orders order by title desc)`, [], [{ array: ['two', 'one'] }]],
    [
      `select '1.5'::numeric, cast('2' as decimal) as n, 2.5::numeric(3, 1) as m`,
      [],
      [{ numeric: 1.5, n: 2, m: 2.5 }],
    ],
    [
      `select title || '!' as t, 'n' || 1 as n from work_orders where title like 'o%'`,
      [],
      [{ t: 'one!', n: 'n1' }],
    ],
    [
      `select position('n' in title) as n, trim('o' from title) as t from work_orders where title = 'one'`,
      [],
      [{ n: 2, t: 'ne' }],
    ],
  ])('runs %s', async (query, params, expected) => {
    const { status, body } = await ask(query, params);
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body['data']).toEqual(expected);
  });

  it('says where an error stands in the query as it was written', async () => {
    const { body } = await ask(`select string_agg(title, ', ') as t, nothing from work_orders`);
    expect(body.errors![0]!.rule).toBe('cannot be run: column "nothing" does not exist (at character 38)');
  });

  it.each([
    `1 / (case when title like 'their%' then 0 else 1 end) = 1`,
    `(case when title like 'their%' then title else '1' end)::int = 1`,
    `strpos(concat(title, 'x'), 'x') > 0 and 1 / (case when strpos(title, 'their') > 0 then 0 else 1 end) = 1`,
    `cast(substr(title, 1, 5) = 'their' as int) < 1 / (case substr(title, 1, 5) when 'their' then 0 else 1 end)`,
  ])('no row of another tenant is looked at: where %s', async (condition) => {
    expect(await ask(`select count(*) as n from work_orders where ${condition}`)).toMatchObject({
      status: 200,
      body: { data: [{ n: 2 }] },
    });
  });

  it.runIf(kind === 'postgresql')('no answer follows from what the planner expects', async () => {
    const refusedByCost = `select count(*) as n from (select 1 from ${rows(300, 'a')}, ${rows(300, 'b')}, ${rows(300, 'c')}, work_orders limit 5) q`;
    expect(await ask(refusedByCost)).toMatchObject({ status: 200, body: { data: [{ n: 5 }] } });
  });

  it('others are answered while a query runs', async () => {
    const done: string[] = [];
    const slow = ask(
      `select count(*) from ${rows(700, 'a')}, ${rows(700, 'b')}, ${rows(700, 'c')}, ${rows(90, 'd')}`,
    );
    const ended = slow.then(({ body }) => {
      done.push('query');
      return body.errors![0]!.rule;
    });
    await ask('select 1'); // waits for its turn on PGlite, and runs beside it on PostgreSQL
    for (let n = 0; n < 3; n++)
      expect((await world.call('GET', '/api/work-orders', { whose: 'theirs' })).status).toBe(200);
    expect(await ended).toMatch(/^took longer than \d seconds and was stopped$/);
  });

  it.runIf(kind === 'pglite')('gives way to others who wait', async () => {
    const done: string[] = [];
    const slow = ask(
      `select count(*) from ${rows(700, 'a')}, ${rows(700, 'b')}, ${rows(700, 'c')}, ${rows(90, 'd')}`,
    );
    void slow.then(() => done.push('query'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (let n = 0; n < 3; n++) {
      await world.call('GET', '/api/work-orders', { whose: 'theirs' });
      done.push('list');
    }
    await slow;
    expect(done).toEqual(['list', 'list', 'list', 'query']);
  });
});
