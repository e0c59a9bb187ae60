import { sql } from 'drizzle-orm';
import { PgBoss } from 'pg-boss';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds } from '../../testing/databases.ts';
import { asset, createJobWorld, newJob, type JobWorld } from '../../testing/job-world.ts';
import { until } from '../../testing/until.ts';
import { contextOf } from '../../testing/world.ts';
import { read, write } from '../db/transaction.ts';
import type { Log } from '../log/log.ts';
import { queueDatabase } from './queue-database.ts';
import { startJobs } from './workers.ts';

describe.each(databaseKinds)('jobs on %s', (kind) => {
  let jobWorld: JobWorld;
  beforeAll(async () => {
    jobWorld = await createJobWorld(kind);
  });
  afterEach(() => jobWorld.stopServers());
  afterAll(() => jobWorld.world.close());

  it('have the schema that the installed pg-boss expects', async () => {
    const { world } = jobWorld;
    const boss = new PgBoss({ db: queueDatabase(world.db), migrate: false });
    expect(await boss.detectSchemaDrift()).toMatchObject({ ok: true });
  });

  it('run for the tenant of the transaction that enqueued them, if it committed', async () => {
    const { world, serve, stateOf } = jobWorld;
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
    const { world, stateOf } = jobWorld;
    const job = newJob(async () => {});
    await expect(write(contextOf(world), async (tx) => tx.enqueue(job, { n: 0.5 }))).rejects.toThrow();
    expect(await stateOf(job)).toBe('');
  });

  it('run once on two servers, though both look for them', async () => {
    const { world, serve, rowsOf } = jobWorld;
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
    const { world, serve, stateOf } = jobWorld;
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

  it('are tried again after a failure; the last one is kept without secrets, and the log has each', async () => {
    const { world, servers, rowsOf, stateOf } = jobWorld;
    const attempts: number[] = [];
    const lines: unknown[] = [];
    const keep =
      (level: string) =>
      ({ attempt }: { attempt?: number }, message: string) =>
        void lines.push([level, attempt, message]);
    const log = { error: keep('error'), warn: keep('warn'), info: keep('info') } as unknown as Log;
    const job = newJob(
      async (_context, _input, { number }) => {
        attempts.push(number);
        throw new Error('refused with password=hunter2 for sk_live_0123456789abcdef');
      },
      { retries: 1 },
    );
    await write(contextOf(world), async (tx) => tx.enqueue(job, { n: 1 }));
    servers.push(await startJobs({ db: world.db, jobs: [job], log, poll: 0.5 }));
    await until(async () => (await stateOf(job)) === 'failed');
    expect(attempts).toEqual([1, 2]);
    expect(lines).toEqual([
      ['warn', 1, 'job failed and will be tried again'],
      ['error', 2, 'job failed for the last time'],
    ]);
    const [row] = await rowsOf(job);
    expect(row!.output).toEqual({
      name: 'Error',
      message: 'refused with password=[redacted] for [redacted]',
    });
  });

  it('write what they finish with once, or not at all', async () => {
    const { world, serve, rowsOf, stateOf, countAssets } = jobWorld;
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
    const { world, serve, asOwner, stateOf, countAssets } = jobWorld;
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

  // Nothing of it depends on the database.
  it.runIf(kind === 'postgresql')(
    'have failed after their time limit; what they finish later is not written',
    async () => {
      const { world, serve, stateOf, countAssets } = jobWorld;
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
    },
  );

  it('are out of reach of requests and of tenants', async () => {
    const { world } = jobWorld;
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
