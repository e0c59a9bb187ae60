import { sql } from 'drizzle-orm';
import * as z from 'zod/mini';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds } from '../../testing/databases.ts';
import { asset, createJobWorld, newJob, type JobWorld } from '../../testing/job-world.ts';
import { pause, until } from '../../testing/until.ts';
import { contextOf } from '../../testing/world.ts';
import type { Database } from '../db/database.ts';
import { read, write } from '../db/transaction.ts';
import { createLog, type Log } from '../log/log.ts';
import { defineSystemJob } from './job.ts';
import { createBoss } from './queue.ts';
import { startJobs } from './workers.ts';

describe.each(databaseKinds)('jobs on %s', (kind) => {
  let jobWorld: JobWorld;
  beforeAll(async () => {
    jobWorld = await createJobWorld(kind);
  });
  afterEach(() => jobWorld.stopServers());
  afterAll(() => jobWorld.world.close());

  it('are put back at shutdown, and taken by the next server at once', async () => {
    const { world, serve, stateOf } = jobWorld;
    const aborted: number[] = [];
    let running = 0;
    const job = newJob(
      async (_context, { n }, { number, signal }) => {
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
      },
      { concurrency: 3 },
    );
    await write(contextOf(world), async (tx) => {
      for (const n of [1, 2, 3]) tx.enqueue(job, { n });
    });
    const server = await serve(job);
    await until(() => running === 3);
    await server.stop();
    expect(aborted.toSorted()).toEqual([1, 2, 3]);
    expect(await stateOf(job)).toBe('completed,created,created');
    await serve(job);
    await until(async () => (await stateOf(job)) === 'completed,completed,completed');
  });

  it('are begun at once by the server that enqueues them', async () => {
    const { world, servers, stateOf } = jobWorld;
    const job = newJob(async () => {});
    const enqueue = () => write(contextOf(world), async (tx) => tx.enqueue(job, { n: 1 }));
    servers.push(await startJobs({ db: world.db, jobs: [job], log: createLog('silent'), poll: 3_600 }));
    await enqueue();
    await until(async () => (await stateOf(job)) === 'completed');
    await pause(100); // its worker has looked for another one by then
    await enqueue();
    await until(async () => (await stateOf(job)) === 'completed,completed');
  });

  // PGlite has no backends. A job whose claim was lost with its connection waits for its heartbeat, which takes
  // long: for test:full.
  it.runIf(kind === 'postgresql' && process.env['CHATTERFIX_TEST_SAMPLE'] === 'all')(
    'have one effect each where PostgreSQL ends their connections',
    async () => {
      const { world, serve, asOwner, stateOf, countAssets } = jobWorld;
      const job = newJob(async (_context, { n }, { finish }) => {
        await finish(async (tx) => {
          await tx.run(asset(`kept through the end of a connection ${n}`));
          await pause(20);
        });
      });
      const numbers = Array.from({ length: 20 }, (_, n) => n);
      await write(contextOf(world), async (tx) => {
        for (const n of numbers) tx.enqueue(job, { n });
      });
      await serve({ ...job, concurrency: 4 });
      for (let round = 0; round < 3; round++) {
        await pause(50);
        await asOwner(`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid()`).catch(() => {}); // it may be among them
      }
      const ended = numbers.map(() => 'completed').join();
      await until(async () => (await stateOf(job).catch(() => '')) === ended);
      const effects = await Promise.all(
        numbers.map((n) => countAssets(`kept through the end of a connection ${n}`)),
      );
      expect(effects).toEqual(numbers.map(() => 1));
    },
  );

  it('of an interval run once in it, whatever the number of servers and of starts', async () => {
    const { serve, stateOf } = jobWorld;
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

  it('that fail are tried again after pauses that double, up to the longest', async () => {
    const { world, serve, asOwner } = jobWorld;
    const failing = async () => Promise.reject(new Error('it fails'));
    const job = newJob(failing, { retries: 4, backoff: { first: 1_000, longest: 5_000 } });
    await write(contextOf(world), async (tx) => tx.enqueue(job, { n: 1 }));
    await serve(job);
    const pauses: number[] = [];
    for (let retry = 0; retry < 4; retry++) {
      const waiting = () =>
        asOwner<{ pause: number }>(
          `select extract(epoch from start_after - now()) as pause from pgboss.job
          where name = $1 and state = 'retry' and retry_count = $2`,
          [job.name, retry],
        );
      await until(async () => (await waiting()).length === 1);
      pauses.push((await waiting())[0]!.pause);
      await asOwner('update pgboss.job set start_after = now() where name = $1', [job.name]);
    }
    // The second half of each is random; the rest allows for a busy machine.
    const bounds = [
      [900, 2_000],
      [1_900, 4_000],
      [3_900, 5_000],
      [4_900, 5_000],
    ];
    const outside = pauses.filter((pause, retry) => pause < bounds[retry]![0]! || pause > bounds[retry]![1]!);
    expect(pauses).toHaveLength(4);
    expect(outside).toEqual([]);
  });

  it('of a dead server are taken by another when its heartbeat is overdue', async () => {
    const { world, serve, asOwner, stateOf } = jobWorld;
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
      const { world, servers, stateOf } = jobWorld;
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

  // Nothing of it depends on the database.
  it.runIf(kind === 'postgresql')(
    'wait while the database is away, with few lines in the log, and run when it is back',
    async () => {
      const { world, servers, stateOf } = jobWorld;
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
    const { serve, asOwner } = jobWorld;
    const job = newJob(async () => {}, { retries: 1 });
    await (await serve(job)).stop();
    await serve({ ...job, queue: { ...job.queue, retryLimit: 9 } });
    expect(await asOwner('select retry_limit from pgboss.queue where name = $1', [job.name])).toEqual([
      { retry_limit: 9 },
    ]);
  });
});
