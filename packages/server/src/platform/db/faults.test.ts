import dns from 'node:dns';
import type { Health } from '@chatterfix/sdk/contract';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi, onTestFinished } from 'vitest';
import { createPostgresDatabase } from '../../testing/databases.ts';
import { startFaultProxy, type FaultProxy } from '../../testing/fault-proxy.ts';
import { pause, until } from '../../testing/until.ts';
import { createWorld, type Answer, type World } from '../../testing/world.ts';
import { openPostgres } from './postgres.ts';

const POOL = 5;
const slowness = Number(process.env['CHATTERFIX_TEST_SLOWNESS']);
/** PostgreSQL takes whole milliseconds. */
const slowed = (milliseconds: number) => Math.round(milliseconds * slowness);
const limits = {
  opening: slowed(2_000),
  waiting: slowed(2_500),
  lock: slowed(1_500),
  statement: slowed(1_800),
  silence: slowed(2_000),
};
/** Milliseconds in which each request is answered whatever the database does, on a busy machine too. */
const ANSWERED = 15_000 * slowness;

/** How Node's sockets ask for an address. */
type LookupAll = (
  host: string,
  options: dns.LookupAllOptions,
  answer: (error: Error | null, addresses: dns.LookupAddress[]) => void,
) => void;

describe('PostgreSQL that goes away', () => {
  let proxy: FaultProxy, world: World, other: postgres.Sql, databaseUrl: string;
  const ids: number[] = [];
  const reported: unknown[] = [];

  beforeAll(async () => {
    databaseUrl = await createPostgresDatabase(inject('postgresTemplate'));
    proxy = await startFaultProxy(databaseUrl);
    world = await createWorld(
      await openPostgres(proxy.url, {
        poolSize: POOL,
        limits,
        report: (error) => reported.push(error),
      }),
    );
    other = postgres(databaseUrl, { max: 2, onnotice: () => {} });
    for (let n = 0; n < 10; n++)
      ids.push(
        Number((await world.call('POST', '/api/work-orders', { body: { title: `Order ${n}` } })).body['id']),
      );
  });
  afterEach(async () => {
    proxy.mode = 'pass';
    proxy.dropsRole = false;
    await until(async () => (await read()).status === 200);
    expect(world.unforeseen).toEqual([]);
  });
  afterAll(async () => {
    await other.end();
    await world.close();
    proxy.close();
  });

  const read = () => world.call('GET', `/api/work-orders/${ids[0]}`);
  const rename = (id: number, title: string) =>
    world.call('PUT', `/api/work-orders/${id}`, { body: { title } });
  const endBackends = () =>
    other`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'chatterfix'`;
  /** Each connection of the pool has a transaction of its own at the same time: none is lost. */
  const usesAllConnections = async () => {
    let inside = 0;
    await Promise.all(
      Array.from({ length: POOL }, () =>
        world.db.transaction(async (query) => {
          await query('select 1', []);
          inside++;
          await until(() => inside === POOL);
        }),
      ),
    );
  };
  const expectUnavailable = (answer: Answer) => {
    expect(answer.body).toMatchObject({ status: 503, code: 'database_unavailable' });
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  };
  const timed = async (call: () => Promise<Answer>): Promise<Answer> => {
    const began = performance.now();
    const answer = await call();
    expect(performance.now() - began).toBeLessThan(ANSWERED);
    return answer;
  };

  it('answers 20 readers and 20 writers while all backends end again and again', async () => {
    const rounds = process.env['CHATTERFIX_TEST_SAMPLE'] === 'all' ? 40 : 5;
    const counts = new Map<number, number>();
    const load = new AbortController();
    const loop = async (call: (n: number) => Promise<Answer>) => {
      for (let n = 0; !load.signal.aborted; n++) {
        const answer = await timed(() => call(n));
        counts.set(answer.status, (counts.get(answer.status) ?? 0) + 1);
        if (answer.status === 503) expectUnavailable(answer);
        await pause(1);
      }
    };
    const loops = [
      ...Array.from({ length: 20 }, () => loop(read)),
      ...Array.from({ length: 10 }, (_, writer) => loop((n) => rename(ids[writer]!, `Load ${n}`))),
      ...Array.from({ length: 10 }, (_, writer) =>
        loop((n) =>
          world.call('POST', '/api/work-orders', {
            body: { title: `Keyed ${n}` },
            headers: { 'idempotency-key': `writer-${writer}-${n}` },
          }),
        ),
      ),
    ];
    let ended = 0;
    for (let round = 0; round < rounds; round++) {
      await pause(100);
      ended += (await endBackends()).length;
    }
    load.abort();
    await Promise.all(loops);
    expect(ended).toBeGreaterThan(rounds);
    expect([...counts.keys()].filter((status) => ![200, 201, 503].includes(status))).toEqual([]);
    expect(counts.get(503)).toBeGreaterThan(0);
    await usesAllConnections();
  });

  it('refuses what a transaction sends after its connection broke, and does not send it elsewhere', async () => {
    const [before] = await other`select count(*)::int as n from tenants`;
    let reached = false;
    const broken = world.db.transaction(async (query) => {
      const [session] = await query<{ pid: number }>('select pg_backend_pid() as pid', []);
      await other`select pg_terminate_backend(${session!.pid})`;
      await pause(200); // the connection breaks, and others open theirs
      await usesAllConnections();
      void query('set local role none', []).catch(() => {});
      reached = true;
      await query(`insert into tenants (slug, name) values ('stray', 'Stray')`, []);
    });
    await expect(broken).rejects.toMatchObject({ code: 'CONNECTION_LOST' });
    expect(reached).toBe(true);
    expect(await other`select count(*)::int as n from tenants`).toEqual([before]);
    await usesAllConnections();
  });

  it('does not call a change made whose commit was not answered, and a repetition with its key finds it', async () => {
    const create = () =>
      world.call('POST', '/api/work-orders', {
        body: { title: 'Saved unseen' },
        headers: { 'idempotency-key': 'saved-unseen' },
      });
    const found = () => other`select id from work_orders where title = 'Saved unseen'`;
    proxy.mode = 'lose-commits';
    const lost = await create();
    proxy.mode = 'pass';
    expectUnavailable(lost);
    expect(lost.body['detail']).toMatch(/may have been made or not/);
    expect(await found()).toHaveLength(1);
    await until(async () => (await read()).status === 200);
    expect((await create()).status).toBe(201);
    expect(await found()).toHaveLength(1);
  });

  it('repeats a transaction that a deadlock undid', async () => {
    let tries = 0,
      holding = 0;
    const lock = (first: number, second: number) =>
      world.db.transaction(async (query) => {
        tries++;
        await query('select pg_advisory_xact_lock($1)', [first]);
        holding++;
        await until(() => holding >= 2);
        await query('select pg_advisory_xact_lock($1)', [second]);
        return first;
      });
    expect(await Promise.all([lock(1, 2), lock(2, 1)])).toEqual([1, 2]);
    expect(tries).toBeGreaterThan(2);
  });

  it('ends the wait for a lock', async () => {
    const lock = await other.reserve();
    await lock`begin`;
    await lock`select 1 from work_orders where id = ${ids[5]!} for update`;
    const answers = await Promise.all(
      Array.from({ length: POOL }, () => timed(() => rename(ids[5]!, 'Never'))),
    );
    answers.forEach(expectUnavailable);
    await lock`rollback`;
    lock.release();
    expect((await rename(ids[5]!, 'Now')).status).toBe(200);
    await usesAllConnections();
  });

  it('answers in time while a whole table is locked, and goes on with the others', async () => {
    const lock = await other.reserve();
    await lock`begin`;
    await lock`lock table parts in access exclusive mode`;
    const began = performance.now();
    // Many more than there are connections: they travel behind each other.
    const outcomes = await Promise.allSettled(
      Array.from({ length: POOL * 12 }, () => world.db.query('select count(*) from parts', [])),
    );
    expect(performance.now() - began).toBeLessThan(2 * limits.silence);
    expect(outcomes.map(({ status }) => status)).toEqual(Array(POOL * 12).fill('rejected'));
    expectUnavailable(await timed(() => world.call('GET', '/api/parts')));
    await until(async () => (await read()).status === 200);
    const atWork = () =>
      other`select 1 from pg_stat_activity where datname = current_database() and query ~ 'from parts'
        and state = 'active' and application_name = 'chatterfix'`;
    await until(async () => (await atWork()).length === 0);
    await lock`rollback`;
    lock.release();
    expect((await world.call('GET', '/api/parts')).status).toBe(200);
    await usesAllConnections();
  });

  it('says in /health that all connections wait while a lock is held, and when they no longer do', async () => {
    const lock = await other.reserve();
    await lock`begin`;
    await lock`lock table parts in access exclusive mode`;
    const held = new AbortController();
    const load = (async () => {
      while (!held.signal.aborted)
        await Promise.allSettled(
          Array.from({ length: POOL * 4 }, () => world.db.query('select count(*) from parts', [])),
        );
    })();
    const state = async () => (await world.app.request('/health')).json() as Promise<Health>;
    await until(async () => {
      const { status, database } = await state();
      return status === 'unhealthy' && database.reason === 'All connections to the database are in use.';
    });
    await lock`rollback`;
    lock.release();
    held.abort();
    await load;
    await until(async () => (await state()).status === 'healthy');
  });

  it('asks for the address of the database’s host again for each new connection', async () => {
    const { lookup } = dns;
    let isKnown = true;
    const resolve: LookupAll = (host, options, answer) => {
      if (host !== 'database.example') lookup(host, options, answer);
      else if (isKnown) lookup('127.0.0.1', options, answer);
      else answer(Object.assign(new Error('no such host'), { code: 'ENOTFOUND' }), []);
    };
    // Of its forms, sockets use the one above.
    const asked = vi.spyOn(dns, 'lookup').mockImplementation(resolve as unknown as typeof lookup);
    const moving = await openPostgres(proxy.url.replace(/127\.0\.0\.1|localhost/, 'database.example'), {
      limits,
    });
    try {
      const one = () => moving.query('select 1 as one', []);
      expect(await one()).toEqual([{ one: 1 }]);
      isKnown = false;
      expect(await one()).toEqual([{ one: 1 }]); // on the connection that is open
      proxy.cut();
      await until(() =>
        one().then(
          () => false,
          (error: { code: string }) => error.code === 'NO_CONNECTION',
        ),
      );
      isKnown = true; // under another address, perhaps
      await until(() =>
        one().then(
          () => true,
          () => false,
        ),
      );
    } finally {
      asked.mockRestore();
      await moving.close();
    }
  });

  it('ends in the database what it has given up', async () => {
    const asleep = () =>
      other`select 1 from pg_stat_activity where datname = current_database() and query ~ 'pg_sleep'
        and application_name = 'chatterfix' and state = 'active'`;
    const silent = world.db.transaction(async (query) => {
      // As while a commit waits for a replica, no time limit of PostgreSQL ends it.
      await query('set local statement_timeout = 0', []);
      await query('select pg_sleep(600)', []);
    });
    const failure = silent.catch((error: unknown) => error);
    await until(async () => (await asleep()).length === 1);
    expect(await failure).toMatchObject({ code: 'CONNECTION_LOST' });
    await until(async () => (await asleep()).length === 0);
  });

  it('answers 503 where PostgreSQL fails a write for a reason that is not the caller’s', async () => {
    await other.unsafe(`
      create function fail_for_test() returns trigger language plpgsql as $$ begin
        raise exception using errcode = new.description, message = 'failed by a test';
      end $$;
      create trigger fail_for_test before update on work_orders for each row
        when (new.title = 'To fail') execute function fail_for_test();`);
    const fail = (code: string) =>
      world.call('PUT', `/api/work-orders/${ids[8]}`, { body: { title: 'To fail', description: code } });
    // No disk, no memory, a limit of the configuration, no slot, a file that cannot be read,
    // stopped by somebody, a lock, an operator who stops the server, a server that only reads.
    const codes = ['53100', '53200', '53400', '53300', '58030', '57014', '55P03', '57P01', '25006'];
    for (const code of codes) expectUnavailable(await fail(code));
    // A damaged table or index is also for the log.
    for (const code of ['XX001', 'XX002']) {
      expectUnavailable(await fail(code));
      expect(world.unforeseen.splice(0)).toMatchObject([{ code }]);
    }
    const health = await world.app.request('/health');
    expect(health.status).toBe(503);
    expect(await health.json()).toMatchObject({ database: { reason: 'The database has no room left.' } });
    await other`drop function fail_for_test cascade`;
    expect((await rename(ids[8]!, 'Not to fail')).status).toBe(200);
  });

  it('does not depend on what the operator has set for the database', async () => {
    const name = new URL(databaseUrl).pathname.slice(1);
    const settings = {
      idle_session_timeout: '50ms',
      search_path: 'nowhere',
      default_transaction_isolation: 'serializable',
      DateStyle: 'SQL, DMY',
      IntervalStyle: 'sql_standard',
      standard_conforming_strings: 'off',
      TimeZone: 'Asia/Tokyo',
      bytea_output: 'escape',
      extra_float_digits: '-3',
      row_security: 'off',
      statement_timeout: '1ms',
      lock_timeout: '1ms',
    };
    const orders = () => world.call('GET', '/api/work-orders?limit=5');
    onTestFinished(async () => {
      for (const setting of Object.keys(settings))
        await other.unsafe(`alter database ${name} reset ${setting}`);
      await endBackends();
    });
    const { body } = await orders();
    for (const [setting, value] of Object.entries(settings))
      await other.unsafe(`alter database ${name} set ${setting} = '${value}'`);
    await endBackends();
    await until(async () => (await read()).status === 200);
    for (let round = 0; round < 3; round++) {
      await pause(100);
      expect(await orders()).toMatchObject({ status: 200, body });
    }
    const present = await world.db.query<{ name: string; setting: string }>(
      `select name, setting from pg_settings
       where name = any ($1) or name like 'tcp_keepalives%' or name = 'application_name'`,
      [Object.keys(settings)],
    );
    expect(Object.fromEntries(present.map(({ name: setting, setting: value }) => [setting, value]))).toEqual({
      application_name: 'chatterfix',
      bytea_output: 'hex',
      DateStyle: 'ISO, MDY',
      default_transaction_isolation: 'read committed',
      extra_float_digits: '1',
      idle_session_timeout: '0',
      IntervalStyle: 'postgres',
      lock_timeout: String(limits.lock),
      row_security: 'on',
      search_path: 'public',
      standard_conforming_strings: 'on',
      statement_timeout: String(limits.statement),
      tcp_keepalives_count: '3',
      tcp_keepalives_idle: '30',
      tcp_keepalives_interval: '10',
      TimeZone: 'UTC',
    });
  });

  it('answers in time while the network is silent, and says so in /health', async () => {
    await world.app.request('/health');
    proxy.mode = 'silent';
    await pause(1_100); // a check is remembered for a second
    const requests = Array.from({ length: POOL * 2 }, (_, n) =>
      timed(() => (n % 2 ? read() : rename(ids[6]!, `Silent ${n}`))),
    );
    const health = await world.app.request('/health');
    expect(health.status).toBe(503);
    expect(await health.json()).toMatchObject({
      status: 'unhealthy',
      database: { status: 'unhealthy', reason: 'The database does not answer.' },
    });
    (await Promise.all(requests)).forEach(expectUnavailable);
    proxy.mode = 'pass';
    await until(async () => (await world.app.request('/health')).status === 200);
    await usesAllConnections();
  });

  it('works with fewer connections where PostgreSQL has no slot left, and answers 503 where it has none', async () => {
    proxy.cut();
    await until(async () => (await read()).status === 200);
    proxy.mode = 'refuse';
    const answers = await Promise.all(Array.from({ length: POOL * 4 }, () => timed(read)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    proxy.cut();
    await pause(50);
    expectUnavailable(await timed(read));
    expect(reported.at(-1)).toMatchObject({ code: '53300' });
  });

  it('answers 503 where PostgreSQL refuses connections, whatever its reason', async () => {
    proxy.mode = 'refuse';
    proxy.cut();
    await pause(50);
    // The password was changed, the database dropped, the role taken away, the server is starting.
    for (const code of ['28P01', '3D000', '42501', '57P03', '55000', '22023']) {
      proxy.refusal = code;
      expectUnavailable(await timed(read));
      expect(reported.at(-1)).toMatchObject({ code });
    }
    proxy.refusal = '53300';
  });

  it.each(['nonsense', 'half', 'drip'] as const)('answers while the network answers %s', async (mode) => {
    for (const connections of ['old', 'new']) {
      proxy.mode = mode;
      if (connections === 'new') proxy.cut();
      const answers = await Promise.all(
        Array.from({ length: mode === 'drip' ? 2 : POOL * 2 }, (_, n) =>
          timed(() => (n % 2 ? read() : rename(ids[7]!, `${mode} ${n}`))),
        ),
      );
      const refused = answers.filter(({ status }) => status !== 200);
      refused.forEach(expectUnavailable);
      expect(refused.length).toBeGreaterThanOrEqual(mode === 'nonsense' ? answers.length : 0);
      proxy.mode = 'pass';
      await until(async () => (await read()).status === 200);
    }
    await usesAllConnections();
  });

  it('answers 503 while a table is missing, as in a restore, and tells the log', async () => {
    await other`alter table parts rename to parts_of_old`;
    expectUnavailable(await world.call('GET', '/api/parts'));
    expect(world.unforeseen.splice(0)).toMatchObject([{ code: '42P01' }]);
    await other`alter table parts_of_old rename to parts`;
    expect((await world.call('GET', '/api/parts')).status).toBe(200);
  });

  it('answers 503 where the database can only be read', async () => {
    const name = new URL(databaseUrl).pathname.slice(1);
    await other.unsafe(`alter database ${name} set default_transaction_read_only = on`);
    await endBackends();
    await until(async () => (await read()).status === 200);
    expectUnavailable(await rename(ids[0]!, 'Read only'));
    await pause(1_100);
    const health = await world.app.request('/health');
    expect(health.status).toBe(503);
    expect(await health.json()).toMatchObject({ database: { reason: 'The database can only be read.' } });
    await other.begin(async (tx) => {
      await tx`set transaction read write`;
      await tx.unsafe(`alter database ${name} reset default_transaction_read_only`);
    });
    // Sessions that only read are replaced without being ended, as after a fail-over.
    await until(async () => (await rename(ids[0]!, 'Writable')).status === 200);
  });

  it('refuses a connection whose session is not the role chatterfix_app, at the start and later', async () => {
    proxy.dropsRole = true;
    await expect(openPostgres(proxy.url, { limits })).rejects.toThrow(
      /runs as the role postgres, not as chatterfix_app.*PgBouncer/,
    );
    proxy.cut();
    await pause(50);
    expectUnavailable(await read());
    expect(reported.at(-1)).toMatchObject({ name: 'UnsafeConnection' });
  });
});
