import { Asset, AuditEntry, Part, WorkOrder } from '@chatterfix/sdk/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openSharedDatabase } from '../testing/databases.ts';
import { createWorld, type World } from '../testing/world.ts';
import { allowedCalls, allowedWindows } from './allowed-calls.ts';

describe.each(databaseKinds)('POST /api/query on %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase(kind));
    const asset = await world.call('POST', '/api/assets', {
      body: { name: 'Feed pump', asset_tag: 'P-1', purchase_cost: 1234.5, purchase_date: '2024-02-29' },
    });
    for (let i = 0; i < 12; i++)
      await world.call('POST', '/api/work-orders', {
        body: {
          title: `order ${i}`,
          asset_id: asset.body['id'],
          priority: i % 3 ? 'low' : 'high',
          due_date: `2026-01-${10 + i}T12:00:00Z`,
          estimated_hours: 1.5,
        },
      });
    await world.call('POST', '/api/work-orders', { whose: 'theirs', body: { title: 'their secret order' } });
    await world.call('POST', '/api/parts', { body: { part_number: "O'Brien \\ 50%", name: 'ö😀' } });
  });
  afterAll(() => world.close());

  const ask = (query: string, params?: unknown, headers: Record<string, string> = {}) =>
    world.call('POST', '/api/query', {
      body: params === undefined ? { query } : { query, params },
      headers: { authorization: `Bearer ${world.secret_key}`, ...headers },
    });
  const rows = async (query: string, params?: unknown) => {
    const { status, body } = await ask(query, params);
    expect(status, JSON.stringify(body)).toBe(200);
    return body['data'] as Record<string, unknown>[];
  };

  it("answers the reference's example with the tenant's rows, in the contract's values", async () => {
    const { body } = await ask('SELECT * FROM work_orders ORDER BY id', {});
    expect(body).toMatchObject({ success: true, count: 12, truncated: false });
    const [first] = body['data'] as Record<string, unknown>[];
    expect(first).toMatchObject({
      title: 'order 0',
      estimated_hours: 1.5,
      priority: 'high',
      due_date: '2026-01-10T12:00:00+00:00',
      version: 1,
    });
    for (const hidden of ['search', 'tenant_id']) expect(first).not.toHaveProperty(hidden);
    expect(
      Object.keys((await rows('select * from users union all select 1, $$$$, null, null, null'))[0]!),
    ).toEqual(['id', 'username', 'role', 'created_at', 'disabled_at']);
  });

  it.each([
    ['work_orders', WorkOrder.shape],
    ['assets', Asset.shape],
    ['parts', Part.shape],
    ['audit_log', AuditEntry.shape],
  ])('shows of %s the columns that the contract has', async (table, shape) => {
    const [row] = await rows(`select * from ${table} limit 1`);
    expect(Object.keys(row!).sort()).toEqual(
      Object.keys(shape)
        .concat(table === 'work_orders' ? ['due_day'] : [])
        .filter((name) => !['asset_tag', 'asset_name', 'asset_location'].includes(name) || table === 'assets')
        .sort(),
    );
  });

  it.each([
    [
      'select priority, count(*) as n, round(avg(estimated_hours), 1) as hours from work_orders group by 1 order by 1 desc',
      [
        { priority: 'high', n: 4, hours: 1.5 },
        { priority: 'low', n: 8, hours: 1.5 },
      ],
    ],
    [
      `select count(*) filter (where w.status = 'open') as n from work_orders w join assets a on a.id = w.asset_id where a.asset_tag = 'P-1'`,
      [{ n: 12 }],
    ],
    [
      `with late as (select id, due_date from work_orders where due_date < timestamptz '2026-01-12T00:00:00Z') select count(*) as n, extract(year from min(due_date)) as y from late`,
      [{ n: 2, y: 2026 }],
    ],
    [
      `select title, row_number() over (partition by priority order by due_date) as place from work_orders where title in ('order 3', 'order 4') order by title`,
      [
        { title: 'order 3', place: 1 },
        { title: 'order 4', place: 1 },
      ],
    ],
    [
      `select date_trunc('month', due_date)::date as month, percentile_cont(0.5) within group (order by estimated_hours) as middle from work_orders group by 1`,
      [{ month: '2026-01-01', middle: 1.5 }],
    ],
    [
      `select case when exists (select 1 from parts where name ilike '%😀') then 'yes' else 'no' end as answer, array(select 1 union select 2 order by 1) as list`,
      [{ answer: 'yes', list: [1, 2] }],
    ],
    [`select before ->> 'title' as t from audit_log where action = 'updated' limit 1`, []],
    [
      `values (1, 'a'), (2, null)`,
      [
        { column1: 1, column2: 'a' },
        { column1: 2, column2: null },
      ],
    ],
    [
      `select x.title from (select * from work_orders) x, lateral (select x.id as y) z where z.y = x.id and title like 'order 1_' order by 1 /* : no parameter */ -- :nor this`,
      [{ title: 'order 10' }, { title: 'order 11' }],
    ],
  ])('runs %s', async (query, expected) => {
    expect(await rows(query)).toEqual(expected);
  });

  it('gives the result of every function, operator and form of expression', async () => {
    const numbered = (calls: readonly string[]) => calls.map((call, index) => `${call} as c${index}`).join();
    for (const { rows: from, calls } of allowedCalls) {
      const [row] = await rows(`select ${numbered(Object.keys(calls))}${from ? ` from ${from}` : ''}`);
      const results = Object.keys(calls).map((call, index) => [call, row![`c${index}`]]);
      expect(Object.fromEntries(results)).toEqual(calls);
    }
    const windows = await rows(
      `select ${numbered(Object.keys(allowedWindows))} from (values (1), (1), (2)) v (n) window w as (order by n) order by n, c0`,
    );
    const results = Object.keys(allowedWindows).map((call, index) => [
      call,
      windows.map((row) => row[`c${index}`]),
    ]);
    expect(Object.fromEntries(results)).toEqual(allowedWindows);
  });

  it('binds named and numbered parameters, of the type that their place has', async () => {
    expect(
      await rows(
        'select title from work_orders where title = :title and priority = :priority and id > :id and due_date > :since and :yes order by id limit :n',
        { title: 'order 3', priority: 'high', id: 0, since: '2026-01-01T00:00:00Z', yes: true, n: 5 },
      ),
    ).toEqual([{ title: 'order 3' }]);
    expect(
      await rows('select title from work_orders where title in ($2, $1, $2) order by id', [
        'order 4',
        'order 2',
      ]),
    ).toEqual([{ title: 'order 2' }, { title: 'order 4' }]);
    expect(
      await rows('select :nothing is null as nothing, :zero + 1 as one, coalesce(:text, :nothing) as same', {
        nothing: null,
        zero: 0,
        text: '',
      }),
    ).toEqual([{ nothing: true, one: 1, same: '' }]);
    expect(
      await rows(
        `select 'a:b' as a, $$:c$$ as b, e'\\':d' as c, "x:y"::text as d, :e::int as e from (select 1 as "x:y") q`,
        { e: 5 },
      ),
    ).toEqual([{ a: 'a:b', b: ':c', c: "':d", d: '1', e: 5 }]);
  });

  it.each([
    "O'Brien \\ 50%",
    "' or true --",
    "\\' or 1=1 --",
    "'); drop table parts; --",
    '\\',
    "''",
    '$1',
    ':id',
    'ö😀\u202e',
    '\n\t\r',
    '$$',
    '/*',
    '*/',
    "e'",
    '\u0001',
  ])('keeps %j a value', async (value) => {
    expect(
      await rows('select :v as v, count(*) as n from parts where part_number = :v', { v: value }),
    ).toEqual([{ v: value, n: value.startsWith("O'B") ? 1 : 0 }]);
    expect(await rows('select $1::text as v, length($1) as n', [value])).toEqual([
      { v: value, n: [...value].length },
    ]);
  });

  it.each([
    ['select :a', {}, 'body.params.a', /is required/],
    ['select :a', { a: 1, b: 2 }, 'body.params.b', /is not used/],
    ['select $2', ['x', 'y'], 'body.params.0', /is not used/],
    ['select $1, $3', ['x', 'y'], 'body.params.2', /is required/],
    ['select $1', {}, 'body.params', /must be an array/],
    ['select :a', ['x'], 'body.params', /must be an object/],
    ['select :a, $2', { a: 1 }, 'body.query', /both/],
    ['select :a', { a: { b: 1 } }, 'body.params', /must be/],
    ['select :a', { a: 'x\u0000' }, 'body.params.a', /NUL/],
    ['select $0', ['x'], 'body.params.0', /is required/],
    ['select $99999999999', ['x'], 'body.query', /./],
    ['select 1', 'x', 'body.params', /must be/],
    ['select title from work_orders order by :a :b', { a: 1, b: 2 }, 'body.query', /syntax error/],
    ['select interval :a', { a: '1 day' }, 'body.query', /syntax error/],
    ['select 1 as :a', { a: 'x' }, 'body.query', /syntax error/],
    ['select * from :t', { t: 'users' }, 'body.query', /syntax error/],
    [' ', {}, 'body.query', /blank/],
    ['-- nothing', {}, 'body.query', /must be a SELECT/],
    [';', {}, 'body.query', /must be a SELECT/],
    ['select 1\u0000; drop table parts', {}, 'body.query', /NUL/],
    [`select '${'x'.repeat(10_001)}'`, {}, 'body.query', /at most 10000/],
    ['select nothing from parts', {}, 'body.query', /column "nothing" does not exist \(at character 8\)/],
    ['select 1/0', {}, 'body.query', /division by zero/],
    ['select id, id from parts', {}, 'body.query', /same name/],
    [`select 'x'::int`, {}, 'body.query', /invalid input syntax for type integer/],
    ['select (select id from work_orders)', {}, 'body.query', /more than one row/],
    ['select title + 1 from work_orders', {}, 'body.query', /operator does not exist/],
    ['selec 1', {}, 'body.query', /syntax error at or near "selec"/],
    ["select 'x", {}, 'body.query', /unterminated/],
  ])('refuses %j with %j', async (query, params, field, rule) => {
    const answer = await ask(query, params);
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'invalid_input', errors: [{ field, rule: expect.stringMatching(rule) as string }] },
    });
  });

  it('gives the first thousand rows and says that there are more', async () => {
    const thousands = `(values ${Array.from({ length: 11 }, (_, i) => `(${i})`).join()})`;
    const query = `select a.column1 * 121 + b.column1 * 11 + c.column1 as n from ${thousands} a, ${thousands} b, ${thousands} c order by 1`;
    const { body } = await ask(query);
    expect(body).toMatchObject({ count: 1000, truncated: true });
    expect((body['data'] as object[]).at(-1)).toEqual({ n: 999 });
    expect((await ask(`${query} limit 1000`)).body).toMatchObject({ count: 1000, truncated: false });
    expect(
      (
        await ask(
          `select concat(${Array.from({ length: 100 }, () => ':x').join()}) as wide, a.column1 from ${thousands} a`,
          { x: 'x'.repeat(9000) },
        )
      ).body,
    ).toMatchObject({ count: 5, truncated: true });
  });

  it('refuses to calculate with thousands of digits, and goes on', async () => {
    for (const [query, params, expected] of [
      [
        `select count(*) from work_orders w where mod(('9e13100' || w.id % 9)::numeric, ('7e6500' || w.id % 9)::numeric + w.id) > 0`,
        {},
        '422 calculates with numbers of too many digits',
      ],
      [
        'select mod(estimated_hours, :n) from work_orders',
        { n: '9e13100' },
        '422 calculates with numbers of too many digits',
      ],
      [`select ('1' || '0')::decimal`, {}, '200 '],
    ] as const) {
      const { status, body } = await ask(query, params);
      const rule = body.errors?.[0]?.rule ?? '';
      expect(`${status} ${rule}`).toBe(expected);
      expect((await world.call('GET', '/api/work-orders?limit=1')).status).toBe(200);
    }
    expect(
      await rows('select max(title)::text::json is null as j from (select $1 as title) q', ['[]']),
    ).toEqual([{ j: false }]);
  });

  it('is for a secret key itself: no person, no page, no restricted key', async () => {
    const restricted = (
      await world.call('POST', '/api/keys', {
        body: { kind: 'restricted', name: 'reports', permissions: ['database:use'] },
      })
    ).body['key'] as string;
    const minted = (
      await world.call('POST', '/api/auth/token', {
        body: { external_user_id: 'erp-1', role: 'planner' },
        headers: { authorization: `Bearer ${world.secret_key}` },
      })
    ).body['token'] as string;
    for (const token of [world.tokens.ours.admin, restricted, minted]) {
      for (const [path, body] of [
        ['/api/query', { query: 'select 1' }],
        ['/api/bulk', { operation: 'delete', table: 'parts', data: [{ id: 1 }] }],
        ['/api/bulk', { operation: 'a body that is never read' }],
      ] as const) {
        expect(
          await world.call('POST', path, { body, headers: { authorization: `Bearer ${token}` } }),
        ).toMatchObject({ status: 403, body: { code: 'forbidden' } });
      }
    }
  });

  it('leaves no mark, and lets the server go on as before', async () => {
    const before = (await world.call('GET', '/api/work-orders?limit=200')).body;
    await Promise.all(['select count(*) from work_orders', 'select 1/0'].map((query) => ask(query)));
    expect((await world.call('GET', '/api/work-orders?limit=200')).body).toEqual(before);
    expect(
      (await world.call('POST', '/api/parts', { body: { part_number: `after-${kind}`, name: 'after' } }))
        .status,
    ).toBe(201);
    expect(world.unforeseen).toEqual([]);
  });

  it('reads no JSON that is nested without end, and goes on', async () => {
    const ask = (query: string, a: string) =>
      world.call('POST', '/api/query', {
        body: { query, params: { a } },
        headers: { authorization: `Bearer ${world.secret_key}` },
      });
    for (const query of ['select (:a)::json as j', 'select json_each(:a)', 'select cast(:a as jsonb) as j'])
      expect(await ask(query, '['.repeat(10_000)), query).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'body.query' }] },
      });
    const grown = await ask('select (left(:a, 900) || left(:a, 900))::json as j', '['.repeat(900));
    expect(grown).toMatchObject({ status: 422, body: { errors: [{ field: 'body.query' }] } });
    expect((await ask('select (:a)::jsonb as j', '[[{"b":1}]]')).body['data']).toEqual([{ j: [[{ b: 1 }]] }]);
    expect((await world.call('GET', '/health')).body).toMatchObject({ database: { status: 'healthy' } });
  });
});
