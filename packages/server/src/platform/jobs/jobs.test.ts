import { and, eq, sql } from 'drizzle-orm';
import { PgBoss } from 'pg-boss';
import * as z from 'zod/mini';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { assets } from '../../features/assets/schema.ts';
import { databaseKinds, openTestDatabase } from '../../testing/databases.ts';
import { pause, until } from '../../testing/until.ts';
import { contextOf, createWorld, type World } from '../../testing/world.ts';
import type { Database } from '../db/database.ts';
import { build, ofTenant, tenantId } from '../db/statements.ts';
import { read, write } from '../db/transaction.ts';
import { createLog, type Log } from '../log/log.ts';
import { defineJob, defineSystemJob, type Job, type TenantJob } from './job.ts';
import { createBoss } from './queue.ts';
import { queueDatabase } from './queue-database.ts';
import { startJobs, type Jobs } from './workers.ts';

const Numbered = z.object({ n: z.int() });
type Run = TenantJob<z.infer<typeof Numbered>>['run'];
let made = 0;

/** A job of a new name that does what the test says. */
function newJob(run: Run, more: { retries?: number; timeLimit?: number } = {}) {
  return defineJob({
    name: `test.job-${++made}`,
    input: Numbered,
    timeLimit: 60,
    backoff: { first: 1, longest: 1 },
    ...more,
    run,
  });
}
const asset = (name: string) => build.insert(assets).values({ tenant_id: tenantId, name });

describe.each(databaseKinds)('jobs on %s', (kind) => {
  let world: World;
  const servers: Jobs[] = [];
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind));
  });
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.stop()));
  });
  afterAll(() => world.close());

  const serve = async (...jobs: Job[]): Promise<Jobs> => {
    const server = await startJobs({ db: world.db, jobs, log: createLog('silent'), poll: 0.5, grace: 200 });
    servers.push(server);
    return server;
  };
  const asOwner = <Row>(statement: string, parameters: unknown[] = []) =>
    world.db.transaction(async (query) => {
      await query('set local role none', []);
      return query<Row>(statement, parameters);
    });
  const rowsOf = (job: Job) =>
    asOwner<{ state: string; attempts: number; data: unknown; output: { message: string } | null }>(
      'select state, retry_count + 1 as attempts, data, output from pgboss.job where name = $1 order by created_on',
      [job.name],
    );
  const stateOf = async (job: Job) =>
    (await rowsOf(job))
      .map(({ state }) => state)
      .toSorted()
      .join();
  const countAssets = async (name: string) =>
    (
      await read(
        contextOf(world),
        build
          .select({ id: assets.id })
          .from(assets)
          .where(and(ofTenant(assets), eq(assets.name, name))),
      )
    ).length;

  it('have the schema that the installed pg-boss expects', async () => {
    const boss = new PgBoss({ db: queueDatabase(world.db), migrate: false });
    expect(await boss.detectSchemaDrift()).toMatchObject({ ok: true });
  });

  it('run for the tenant of the transaction that enqueued them, if it committed', async () => {
    const seen: object[] = [];
    const job = newJob(async ({ tenant, via, actor, request_id }, { n }, { number }) => {
      seen.push({ tenant, via, actor, request_id, n, number });
    });
    await expect(
      write(contextOf(world), async (tx) => {
        tx.enqueue(job, { n: 1 });
        throw new Error('undo');
      }),
    ).rejects.toThrow('undo');
    await write({ ...contextOf(world, 'viewer', 'theirs'), request_id: 'req-7' }, async (tx) =>
      tx.enqueue(job, { n: 2 }),
    );
    await serve(job);
    await until(async () => (await stateOf(job)) === 'completed');
    expect(seen).toEqual([
      {
        tenant: world.tenants.theirs.slug,
        via: 'system',
        actor: { kind: 'system', id: job.name },
        request_id: 'req-7',
        n: 2,
        number: 1,
      },
    ]);
  });

  it('are refused with an input that they do not take', async () => {
    const job = newJob(async () => {});
    await expect(write(contextOf(world), async (tx) => tx.enqueue(job, { n: 0.5 }))).rejects.toThrow();
    expect(await stateOf(job)).toBe('');
  });

  it('run once on two servers, though both look for them', async () => {
    const seen: number[] = [];
    const job = newJob(async (_context, { n }) => void seen.push(n));
    await write(contextOf(world), async (tx) => {
      for (let n = 0; n < 40; n++) tx.enqueue(job, { n });
    });
    await Promise.all([serve(job), serve(job)]);
    await until(async () => new Set((await rowsOf(job)).map(({ state }) => state)).size === 1);
    await until(() => seen.length >= 40);
    expect(seen.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, n) => n));
  });

  it('wait once for each singletonKey, and until their time', async () => {
    const seen: number[] = [];
    const job = newJob(async (_context, { n }) => void seen.push(n));
    await write(contextOf(world), async (tx) => {
      tx.enqueue(job, { n: 1 }, { singletonKey: 'a' });
      tx.enqueue(job, { n: 2 }, { singletonKey: 'a' });
      tx.enqueue(job, { n: 3 }, { singletonKey: 'b' });
      tx.enqueue(job, { n: 4 }, { startAfter: new Date(Date.now() + 3_600_000) });
    });
    await serve(job);
    await until(() => seen.length === 2);
    await until(async () => (await stateOf(job)) === 'completed,completed,created');
    expect(seen.toSorted()).toEqual([1, 3]);
  });

  it('are tried again after a failure; the last one is kept without secrets', async () => {
    const attempts: number[] = [];
    const job = newJob(
      async (_context, _input, { number }) => {
        attempts.push(number);
        throw new Error('refused with password=hunter2 for sk_live_0123456789abcdef');
      },
      { retries: 1 },
    );
    await write(contextOf(world), async (tx) => tx.enqueue(job, { n: 1 }));
    await serve(job);
    await until(async () => (await stateOf(job)) === 'failed');
    expect(attempts).toEqual([1, 2]);
    const [row] = await rowsOf(job);
    expect(row!.output).toEqual({
      name: 'Error',
      message: 'refused with password=[redacted] for [redacted]',
    });
  });

  it('write what they finish with once, or not at all', async () => {
    const job = newJob(async (_context, { n }, { number, finish }) => {
      const name = `finished ${kind} ${n}`;
      if (number === 1) {
        // Written, but the transaction fails before its end.
        await finish(async (tx) => {
          await tx.run(asset(name));
          throw new Error('too early');
        });
      }
      await finish(async (tx) => tx.send(asset(name)));
      throw new Error('too late: it is completed');
    });
    await write(contextOf(world), async (tx) => tx.enqueue(job, { n: 1 }));
    await serve(job);
    await until(async () => (await stateOf(job)) === 'completed');
    expect(await countAssets(`finished ${kind} 1`)).toBe(1);
    expect(await rowsOf(job)).toMatchObject([{ attempts: 2 }]);
  });

  it('write nothing when another server has taken them', async () => {
    let refusal: unknown;
    const job = newJob(async (_context, { n }, { number, finish }) => {
      const write = () => finish(async (tx) => tx.send(asset(`taken ${kind} ${n}`)));
      if (number === 2) return void (await write());
      // As the supervisor of another server does with the job of a server that seems dead.
      await asOwner(`update pgboss.job set state = 'retry', start_after = now() where name = $1`, [job.name]);
      await write().catch((error: unknown) => {
        refusal = error;
      });
    });
    await write(contextOf(world), async (tx) => tx.enqueue(job, { n: 1 }));
    await serve(job);
    await until(async () => (await stateOf(job)) === 'completed');
    expect(refusal).toMatchObject({ name: 'ClaimLost' });
    expect(await countAssets(`taken ${kind} 1`)).toBe(1);
  });

  it('are put back at shutdown, and taken by the next server at once', async () => {
    const aborted: number[] = [];
    let running = 0;
    const job = newJob(async (_context, { n }, { number, signal }) => {
      if (number === 2) return;
      running++;
      await new Promise<void>((resolve, reject) => {
        signal.addEventListener('abort', () => {
          aborted.push(n);
          if (n === 1) reject(signal.reason as Error);
          else if (n === 2) resolve(); // it had nothing more to do
          // The third does not listen.
        });
      });
    });
    const three: Job = { ...job, concurrency: 3 };
    await write(contextOf(world), async (tx) => {
      for (const n of [1, 2, 3]) tx.enqueue(job, { n });
    });
    const server = await serve(three);
    await until(() => running === 3);
    await server.stop();
    expect(aborted.toSorted()).toEqual([1, 2, 3]);
    expect(await stateOf(job)).toBe('completed,created,created');
    await serve(three);
    await until(async () => (await stateOf(job)) === 'completed,completed,completed');
  });

  it('of an interval run once in it, whatever the number of servers and of starts', async () => {
    let runs = 0;
    const job = defineSystemJob({
      name: `test.interval-${kind}`,
      input: z.object({}),
      every: 3600,
      timeLimit: 60,
      run: async (server) => {
        expect(server).not.toHaveProperty('tenant_id');
        runs++;
      },
    });
    // The hour could pass while the test runs; then the second hour has its own.
    const hour = () => Math.floor(Date.now() / 3_600_000);
    const before = hour();
    const first = await serve(job);
    await until(() => runs === 1);
    await first.stop();
    await Promise.all([serve(job), serve(job)]);
    await until(async () => !(await stateOf(job)).includes('created'));
    expect(runs).toBeLessThanOrEqual(1 + hour() - before);
  });

  it('of a dead server are taken by another when its heartbeat is overdue', async () => {
    const job = newJob(async () => {});
    await write(contextOf(world), async (tx) => tx.enqueue(job, { n: 1 }));
    const dead = await createBoss(world.db, () => {});
    expect(await dead.fetch(job.name)).toHaveLength(1);
    await asOwner(`update pgboss.job set heartbeat_on = heartbeat_on - interval '11 s' where name = $1`, [
      job.name,
    ]);
    await (await createBoss(world.db, () => {})).supervise(job.name);
    const [seen] = await read(
      contextOf(world),
      sql<{ state: string; last_error: string }>`
        select state, last_error from tenant_jobs where name = ${job.name}`,
    );
    expect(seen).toEqual({ state: 'retrying', last_error: 'job heartbeat timeout' });
    await serve(job);
    await until(async () => (await stateOf(job)) === 'completed');
  });

  it.runIf(kind === 'pglite')(
    'of a dead server are put back at the next start, unless it was their last attempt',
    async () => {
      let runs = 0;
      const job = newJob(async () => void runs++, { retries: 1 });
      const last = newJob(async () => void runs++, { retries: 0 });
      await write(contextOf(world), async (tx) => {
        tx.enqueue(job, { n: 1 });
        tx.enqueue(last, { n: 1 });
      });
      const dead = await createBoss(world.db, () => {});
      expect(await Promise.all([dead.fetch(job.name), dead.fetch(last.name)])).toMatchObject([[{}], [{}]]);
      const nextStart: Database = { ...world.db };
      servers.push(
        await startJobs({ db: nextStart, jobs: [job, last], log: createLog('silent'), poll: 0.5 }),
      );
      await until(async () => (await stateOf(job)) === 'completed');
      expect(await stateOf(last)).toBe('failed');
      expect(runs).toBe(1);
    },
  );

  it('have failed after their time limit; what they finish later is not written', async () => {
    const ends: string[] = [];
    const job = newJob(
      async (_context, { n }, { number, signal, finish }) => {
        if (number === 1) await until(async () => signal.aborted && (await stateOf(job)) !== 'active');
        await finish(async (tx) => tx.send(asset(`limited ${kind} ${n}`))).then(
          () => ends.push(`${number} written`),
          (error: Error) => ends.push(`${number} ${error.name}`),
        );
      },
      { timeLimit: 1 },
    );
    await write(contextOf(world), async (tx) => tx.enqueue(job, { n: 1 }));
    await serve(job);
    await until(async () => (await stateOf(job)) === 'completed');
    expect(ends).toEqual(['1 ClaimLost', '2 written']);
    expect(await countAssets(`limited ${kind} 1`)).toBe(1);
  });

  // Nothing of it depends on the database.
  it.runIf(kind === 'postgresql')(
    'wait while the database is away, with few lines in the log, and run when it is back',
    async () => {
      let isAway = true;
      const orAway =
        <Arguments extends unknown[], Result>(ask: (...given: Arguments) => Promise<Result>) =>
        async (...given: Arguments) => {
          if (isAway) throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
          return ask(...given);
        };
      const db: Database = {
        ...world.db,
        query: orAway(world.db.query) as Database['query'],
        atOnce: orAway(world.db.atOnce) as Database['atOnce'],
        transaction: orAway(world.db.transaction) as Database['transaction'],
      };
      const lines: string[] = [];
      const keep = (_entry: object, message?: string) => void lines.push(String(message ?? _entry));
      let begun = 0;
      const job = newJob(async (_context, { n }) => {
        begun++;
        if (n === 1) await until(() => isAway); // its end cannot be written
      });
      await write(contextOf(world), async (tx) => tx.enqueue(job, { n: 1 }));
      servers.push(
        await startJobs({
          db,
          jobs: [job],
          log: { error: keep, warn: keep, info: keep } as unknown as Log,
          poll: 0.5,
        }),
      );
      expect(begun).toBe(0);
      isAway = false; // it came back after the start
      await until(() => begun === 1);
      isAway = true;
      await pause(1200); // twice as long as between two looks for jobs
      isAway = false;
      await write(contextOf(world), async (tx) => tx.enqueue(job, { n: 2 }));
      await until(() => begun === 2);
      await until(async () => (await stateOf(job)) === 'active,completed'); // the first is taken again after its heartbeat
      expect(lines).toEqual([
        'the job queue fails; jobs wait',
        'the job queue works again',
        'the job queue works again',
      ]);
    },
  );

  it('follow a change of their settings', async () => {
    const job = newJob(async () => {}, { retries: 1 });
    await (await serve(job)).stop();
    await serve({ ...job, queue: { ...job.queue, retryLimit: 9 } });
    expect(await asOwner('select retry_limit from pgboss.queue where name = $1', [job.name])).toEqual([
      { retry_limit: 9 },
    ]);
  });

  it('are out of reach of requests and of tenants', async () => {
    const job = newJob(async () => {});
    await write(contextOf(world, 'admin', 'theirs'), async (tx) => tx.enqueue(job, { n: 1 }));
    const seenBy = (whose: 'ours' | 'theirs') =>
      read(
        contextOf(world, 'admin', whose),
        sql<{ name: string }>`select name from tenant_jobs where name = ${job.name}`,
      );
    expect(await seenBy('theirs')).toEqual([{ name: job.name }]);
    expect(await seenBy('ours')).toEqual([]);
    for (const statement of [
      'select * from pgboss.job',
      'insert into pgboss.job_common (name) values ($1)',
      'select pgboss.create_queue($1, null)',
      'delete from tenant_jobs where name = $1',
    ])
      await expect(
        world.db.query(statement, statement.includes('$1') ? [job.name] : []),
        statement,
      ).rejects.toMatchObject({ code: '42501' });
    await expect(
      world.db.query(`select enqueue_job($1, '{}', true, gen_random_uuid(), '{}', null, null)`, [job.name]),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(
      world.db.transaction(async (query) => {
        await query('set local role chatterfix_reader', []);
        await query('select 1 from tenant_jobs', []);
      }),
    ).rejects.toMatchObject({ code: '42501' });
  });
});
