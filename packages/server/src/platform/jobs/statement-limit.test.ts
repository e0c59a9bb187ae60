import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { createPostgresDatabase } from '../../testing/databases.ts';
import { newJob } from '../../testing/job-world.ts';
import { until } from '../../testing/until.ts';
import { contextOf, createWorld, type World } from '../../testing/world.ts';
import { openPostgres } from '../db/postgres.ts';
import { read, write } from '../db/transaction.ts';
import { createLog } from '../log/log.ts';
import { startJobs, type Jobs } from './workers.ts';

const slowness = Number(process.env['CHATTERFIX_TEST_SLOWNESS']);
const STATEMENT = Math.round(400 * slowness);
const JOB_STATEMENT = Math.round(1_200 * slowness);

let world: World;
let server: Jobs | undefined;
beforeAll(async () => {
  const db = await openPostgres(await createPostgresDatabase(inject('postgresTemplate')), {
    limits: { statement: STATEMENT, silence: STATEMENT + Math.round(1_000 * slowness) },
    jobStatement: JOB_STATEMENT,
  });
  world = await createWorld(db);
});
afterAll(async () => {
  await server?.stop();
  await world.close();
});

const sleep = (seconds: number) => sql`select pg_sleep(${seconds}::double precision)`;

it('a statement of a job may take longer than one of a request, but not for ever', async () => {
  const outcomes: unknown[] = [];
  const job = newJob(
    async (context, { n }) => {
      // The first takes longer than a request's statement may.
      const slept = read(context, sleep(n === 1 ? (STATEMENT / 1000) * 1.5 : 600));
      outcomes[n] = await slept.then(
        () => 'slept',
        (error: { code: string }) => error.code,
      );
    },
    { retries: 0 },
  );
  await expect(read(contextOf(world), sleep(600))).rejects.toMatchObject({ code: '57014' });
  server = await startJobs({ db: world.db, jobs: [{ ...job, concurrency: 2 }], log: createLog('silent') });
  await write(contextOf(world), async (tx) => {
    for (const n of [1, 2]) tx.enqueue(job, { n });
  });
  await until(() => outcomes[1] !== undefined && outcomes[2] !== undefined);
  expect(outcomes.slice(1)).toEqual(['slept', '57014']);
});
