import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { defineSystemJob } from '../platform/jobs/job.ts';
import { write } from '../platform/db/transaction.ts';
import { databaseKinds } from '../testing/databases.ts';
import { createJobWorld, newJob, type JobWorld } from '../testing/job-world.ts';
import { until } from '../testing/until.ts';
import { contextOf } from '../testing/world.ts';
import { findSystemJobs } from './jobs.ts';

describe.each(databaseKinds)('chatterfix jobs on %s', (kind) => {
  let jobWorld: JobWorld;
  beforeAll(async () => {
    jobWorld = await createJobWorld(kind);
  });
  afterAll(async () => {
    await jobWorld.stopServers();
    await jobWorld.world.close();
  });

  it('lists the jobs of the server with their failures, the newest first, and none of a tenant', async () => {
    const { world, serve } = jobWorld;
    const sweep = defineSystemJob({
      name: 'test.sweep',
      input: z.object({}),
      every: 3600,
      retries: 0,
      timeLimit: 60,
      run: async () => Promise.reject(new Error('the sweep fails')),
    });
    const ofTenant = newJob(async () => {});
    await write(contextOf(world), async (tx) => tx.enqueue(ofTenant, { n: 1 }));
    const other = { ...sweep, name: 'test.other', run: async () => {} };
    await serve(sweep, other, ofTenant);
    const ended = ['failed', 'completed'];
    await until(
      async () => (await findSystemJobs(world.db)).filter(({ state }) => ended.includes(state)).length === 2,
    );
    const whereOldestIs = async (name: string) => {
      await world.db.transaction(async (query) => {
        await query('set local role none', []);
        await query(
          `update pgboss.job set created_on = now() - case when name = $1 then interval '2 h' else interval '1 h' end`,
          [name],
        );
      });
      return findSystemJobs(world.db);
    };
    const failed = { name: 'test.sweep', attempts: 1, max_attempts: 1, last_error: 'the sweep fails' };
    const done = { name: 'test.other', state: 'completed', last_error: null };
    expect(await whereOldestIs('test.sweep')).toMatchObject([done, failed]);
    expect(await whereOldestIs('test.other')).toMatchObject([failed, done]);
    const { body } = await world.call('GET', '/api/jobs');
    expect((body['jobs'] as { name: string }[]).map(({ name }) => name)).toEqual([ofTenant.name]);
  });
});
