import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAsReader } from '../platform/db/as-reader.ts';
import { databaseKinds, openTestDatabase } from '../testing/databases.ts';
import { sample } from '../testing/sample.ts';
import { until } from '../testing/until.ts';
import { contextOf, createWorld, type World } from '../testing/world.ts';
import { harmless, refused } from './hostile-statements.ts';

const statements = Object.entries(refused).flatMap(([what, list]) => list.map((query) => ({ what, query })));
const shown = ({ query }: { query: string }) => query.slice(0, 100);

it('there are at least 200 different statements', () => {
  expect(new Set(statements.map(({ query }) => query)).size).toBe(statements.length);
  expect(statements.length).toBeGreaterThanOrEqual(200);
});

describe.each(databaseKinds)('hostile statements on %s', (kind) => {
  let world: World;
  let before: unknown;
  /** What no answer may hold: hashes and sealed secrets of both tenants. */
  let secrets: string[];
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind));
    for (const whose of ['ours', 'theirs'] as const) {
      const title = whose === 'theirs' ? 'CANARY press' : 'Our press';
      const assetId = (await world.call('POST', '/api/assets', { whose, body: { name: title } })).body['id'];
      await world.call('POST', '/api/work-orders', { whose, body: { title, asset_id: assetId } });
      await world.call('POST', '/api/parts', { whose, body: { part_number: title, name: title } });
      await world.call('POST', '/api/users', {
        whose,
        body: {
          username: title.replace(' ', '-').toLowerCase(),
          password: 'an unlikely pass phrase',
          role: 'viewer',
        },
      });
      await world.call('POST', '/api/signing-keys', {
        whose,
        body: { name: title, algorithm: 'HS256', issuer: title },
      });
      await world.call('POST', '/api/chat', { whose, body: { message: title } });
    }
    await ask('select 1');
    secrets = (
      await asOwner<{ secret: string }>(
        'select password_hash as secret from users union select hash from api_keys union select secret from signing_keys',
      )
    ).map(({ secret }) => secret);
    expect(secrets.length).toBeGreaterThan(5);
    before = await everyRow();
  });
  afterAll(() => world.close());

  const ask = (query: string) =>
    world.call('POST', '/api/query', {
      body: { query },
      headers: { authorization: `Bearer ${world.secret_key}` },
    });
  const asOwner = <Row>(text: string) =>
    world.db.transaction(async (query) => {
      await query('set local role none', []);
      const rows = await query<Row>(text, []);
      await query('set local role chatterfix_app', []);
      return rows;
    });

  /** Each table with the number and a hash of its rows, and the database's roles and settings. */
  async function everyRow() {
    const tables = await asOwner<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
    );
    const rows: unknown[] = [];
    for (const { name } of tables)
      rows.push(
        name,
        ...(await asOwner(
          `select count(*) as n, md5(coalesce(string_agg((to_jsonb(t) - 'last_used_at')::text, ',' order by to_jsonb(t)::text), '')) as hash from ${name} t`,
        )),
      );
    rows.push(
      ...(await asOwner(
        `select count(*) as n, md5(string_agg(rolname || rolsuper::text, ',' order by rolname)) as hash from pg_roles`,
      )),
      ...(await asOwner(`select count(*) as n from pg_class`)),
      ...(await asOwner(
        `select current_setting('app.tenant', true) as tenant, current_setting('statement_timeout') as time`,
      )),
    );
    return rows;
  }

  async function assertUntouched() {
    expect(await everyRow()).toEqual(before);
    expect((await world.call('GET', '/api/work-orders')).body).toMatchObject({ total: 1 });
    expect(world.unforeseen).toEqual([]);
  }

  function assertNothingTold(text: string, what: string) {
    expect(text, what).not.toMatch(/CANARY/i);
    for (const secret of secrets) expect(text, what).not.toContain(secret);
  }

  it.each(Object.keys(refused))('refuses statements that try %s', async (what) => {
    for (const query of refused[what]!.map((one) =>
      one.replaceAll('TENANT', String(world.tenants.theirs.id)),
    )) {
      const answer = await ask(query);
      expect(answer, `${shown({ query })}: ${JSON.stringify(answer.body).slice(0, 300)}`).toMatchObject({
        status: 422,
        body: { code: 'invalid_input', errors: [{ field: 'body.query' }] },
      });
      expect(answer.body.errors![0]!.rule, shown({ query })).not.toMatch(/took longer/); // it was not even begun
      assertNothingTold(JSON.stringify({ ...answer.body, detail: '', errors: [] }), shown({ query }));
    }
    await assertUntouched();
  });

  it.each(harmless.map((query) => ({ query, shown: shown({ query }) })))(
    'answers from the tenant’s own rows: $shown',
    async ({ query }) => {
      const answer = await ask(query);
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
      assertNothingTold(JSON.stringify(answer.body), query);
    },
  );

  // The second line of defence, in case the check of statements has a hole.
  const limits = { time: 1000, rows: 1000, bytes: 1_000_000, text: 1_000_000 };
  const readAs = (
    context: Parameters<typeof readAsReader>[0],
    text: string,
    bounds: Parameters<typeof readAsReader>[2],
  ) => readAsReader(context, { text, parameters: [] }, bounds);
  const quick = statements.filter(({ what }) => !what.startsWith('to take time'));
  it.each(sample(quick, 0.25))('the database itself stops it: $query', async ({ query, what }) => {
    if (kind === 'pglite' && query.includes('sleep')) return; // it ends with its thread, and data in memory as well
    const lines = await readAs(
      contextOf(world),
      query.replaceAll('TENANT', String(world.tenants.theirs.id)),
      limits,
    ).catch((error: unknown) => error);
    if (!(lines instanceof Error)) assertNothingTold(JSON.stringify(lines), query);
    const mustFail =
      what === 'to write' ||
      what === 'to run another command' ||
      (what === 'to run more than one' && !query.startsWith('/*'));
    expect(mustFail && !(lines instanceof Error), query).toBe(false);
  });
  it('none of these statements changed anything', assertUntouched);

  it.each([
    `select set_config('role', 'none', true)`,
    `select set_config('session_authorization', 'postgres', true)`,
    `select set_config('transaction_read_only', 'off', true)`,
    `select set_config('role', 'chatterfix_app', true), query_to_xml('select * from public.users', true, true, '')`,
    `select pg_read_file('/etc/passwd')`,
    `select lo_import('/etc/passwd')`,
    `select password_hash from public.users`,
    `select * from public.api_keys`,
    `select * from reading.transaction_tenants`,
    `select public.touch_key(1, 1)`,
    `select * from public.resolve_user('x', 'y')`,
    `select * from public.search_parts('press')`,
    `select query_to_xml('delete from public.parts', true, true, '')`,
    `select query_to_xml('insert into reading.transaction_tenants values (pg_current_xact_id(), 1)', true, true, '')`,
    `select nextval('numbers.parts_1')`,
    `select public.next_number('parts')`,
    `select public.next_number('parts', 1)`,
  ])('the reader may not run: %s', async (query) => {
    await expect(readAs(contextOf(world), query, limits)).rejects.toThrow(
      /permission denied|within security-definer function|transaction read-write mode|read-only transaction|must be superuser|not supported|unsupported XML feature|not allowed in a non-volatile function/i,
    );
  });

  it('the reader sees only its tenant, whatever settings it changes', async () => {
    const stolen = await readAs(
      contextOf(world),
      `select * from pg_catalog.set_config('app.tenant', '${world.tenants.theirs.id}', true) s cross join lateral (select w.title from work_orders w where s is not null offset 0) t`,
      limits,
    );
    expect(stolen.map((line) => JSON.parse(line!) as unknown)).toMatchObject([{ title: 'Our press' }]);
    const [whole] = await readAs(
      contextOf(world),
      `select count(*) as n, string_agg(title, ',') as titles from public.work_orders`,
      limits,
    );
    expect(JSON.parse(whole!)).toEqual({ n: 1, titles: 'Our press' });
    expect(
      await readAs(contextOf(world, 'admin', 'theirs'), 'select title from work_orders', limits),
    ).toEqual(['{"title":"CANARY press"}']);
  });

  // Cheap in the planner's eyes, and endless: it believes in few rows.
  const endless = `with recursive r as (select 1 as n union all select n + 1 from r) select count(*) from r`;
  it('a statement is stopped after its time limit', async () => {
    await expect(readAs(contextOf(world), endless, { ...limits, time: 300 })).rejects.toMatchObject({
      code: '57014',
    });
  });
  it('a statement is stopped when its caller leaves', async () => {
    const caller = new AbortController();
    const statement = { text: endless, parameters: [] };
    const running = readAsReader(contextOf(world), statement, { ...limits, time: 600_000 }, caller.signal);
    const ended = running.catch((error: unknown) => error);
    await new Promise((resolve) => setTimeout(resolve, 100));
    caller.abort(new Error('left'));
    expect(await ended).toMatchObject({ code: '57014' });
    const late = readAsReader(contextOf(world), statement, { ...limits, time: 600_000 }, caller.signal);
    await expect(late).rejects.toThrow('left');
  });
  it.runIf(kind === 'postgresql')('other requests are answered while a statement runs', async () => {
    const slow = readAs(contextOf(world), endless, { ...limits, time: 600_000 });
    const ended = slow.catch((error: Error) => error.message);
    expect((await world.call('GET', '/api/work-orders')).status).toBe(200);
    await until(async () => {
      const stopped = await asOwner(
        `select pg_cancel_backend(pid) from pg_stat_activity
         where datname = current_database() and query like '%reading.run_query%' and pid <> pg_backend_pid()`,
      );
      return stopped.length > 0;
    });
    expect(await ended).toMatch(/user request/); // it ran until we stopped it
  });

  it('stops a statement of many rows after its time', async () => {
    const rows = `(values ${Array.from({ length: 300 }, (_, i) => `(${i})`).join()})`;
    const answer = await ask(`select count(*) from ${rows} a, ${rows} b, ${rows} c, ${rows} d`);
    expect(answer).toMatchObject({
      status: 422,
      body: {
        errors: [
          { field: 'body.query', rule: expect.stringMatching(/^took longer than \d seconds/) as string },
        ],
      },
    });
  });

  it('runs at most a few statements at once and answers 429 to the others', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => ask('select count(*) from work_orders')),
    );
    const statuses = new Set(answers.map(({ status }) => status));
    expect([...statuses].sort()).toEqual([200, 429]);
    expect(answers.find(({ status }) => status === 429)!.headers.get('retry-after')).toBe('1');
    expect((await ask('select 1')).status).toBe(200);
  });

  it('answers any string of words with rows or a problem', async () => {
    const runs = (all: number) => sample([...Array(all).keys()], 0.25).length;
    const word = fc.constantFrom(
      'select',
      'from',
      'where',
      'work_orders',
      'parts',
      'users',
      'title',
      'id',
      '*',
      '(',
      ')',
      ',',
      '=',
      '<',
      '::',
      'int',
      'text',
      'regclass',
      'count',
      'sum',
      'lower',
      'set_config',
      "'app.tenant'",
      "''",
      '1',
      '-1',
      '1e308',
      ':a',
      ':id',
      '$1',
      '$',
      '$$',
      '--',
      '/*',
      '*/',
      ';',
      'with',
      'as',
      'a',
      'over',
      'group by',
      'order by',
      'limit',
      'union all',
      'join',
      'on',
      'lateral',
      'case when',
      'then',
      'end',
      'null',
      'is',
      'not',
      'in',
      'like',
      'any',
      'array[',
      ']',
      'interval',
      'now()',
      '||',
      '->>',
      "E'\\",
      'U&"',
      '"',
      "'",
      '\\',
      '\n',
      '{}',
      'values',
      'into',
      'for update',
      'insert',
      'delete',
      'é',
      '😀',
    );
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.integer(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
    );
    const params = fc.oneof(
      fc.constant({}),
      fc.record({ a: value }),
      fc.record({ a: value, id: value }),
      fc.array(value, { maxLength: 2 }),
    );
    const run = async (query: string, given: unknown) => {
      const answer = await world.call('POST', '/api/query', {
        body: { query, params: given },
        headers: { authorization: `Bearer ${world.secret_key}` },
      });
      expect(answer.status, `${query} ${JSON.stringify(given)} ${JSON.stringify(answer.body)}`).toBe(
        answer.body.errors?.length ? 422 : 200,
      );
      assertNothingTold(JSON.stringify(answer.body['data'] ?? null), query);
    };
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 14 }), params, (words, given) =>
        run(words.join(' '), given),
      ),
      { numRuns: runs(300) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 8 }), params, (words, given) =>
        run(`select ${words.join(' ')} from work_orders w`, given),
      ),
      { numRuns: runs(200) },
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), params, (query, given) =>
        run(query, given),
      ),
      { numRuns: runs(200) },
    );
    await assertUntouched();
  });

  it('stops a statement that takes longer than it seemed to, and others go on', async () => {
    const headers = { authorization: `Bearer ${world.secret_key}` };
    const bulk = (operation: string, data: object[]) =>
      world.call('POST', '/api/bulk', { headers, body: { operation, table: 'assets', data } });
    const assets = Array.from({ length: 300 }, (_, n) => ({ name: `asset ${n}` }));
    const { body } = await bulk('insert', assets);
    // The planner expects that few rows are joined, but it is 300⁴.
    const answer = await ask(
      `select count(*) from assets a join assets b on a.id % 1 = b.id % 1
       join assets c on b.id % 1 = c.id % 1 join assets d on c.id % 1 = d.id % 1`,
    );
    expect(answer).toMatchObject({
      status: 422,
      body: {
        errors: [
          { field: 'body.query', rule: expect.stringMatching(/^took longer than \d seconds/) as string },
        ],
      },
    });
    expect((await ask('select count(*) as n from assets')).body['data']).toEqual([{ n: 301 }]);
    await bulk(
      'delete',
      (body['ids'] as number[]).map((id) => ({ id })),
    );
    expect((await ask('select count(*) as n from assets')).body['data']).toEqual([{ n: 1 }]);
  });
});
