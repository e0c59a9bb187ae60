// A process that enqueues jobs as fast as it can and works on them, and prints the number of each that the
// database has acknowledged. It kills itself in the middle; or when no job is left, it prints the names of all
// assets as JSON and ends. For kills.test.ts of platform/jobs.
import { randomInt } from 'node:crypto';
import * as z from 'zod/mini';
import { openDatabase } from '../cli/open-database.ts';
import { readConfig } from '../config.ts';
import { assets } from '../features/assets/schema.ts';
import { atCommandLine, createTenant, findTenants, systemContext } from '../identity/tenants.ts';
import { build, ofTenant, tenantId } from '../platform/db/statements.ts';
import { read, write, type Transaction } from '../platform/db/transaction.ts';
import { defineJob } from '../platform/jobs/job.ts';
import { startJobs } from '../platform/jobs/workers.ts';
import { createLog } from '../platform/log/log.ts';
import { pause } from './until.ts';

export interface Plan {
  /** The number of the first job. */
  from: number;
  count: number;
  /** The number of the job at which the process kills itself. */
  killAt: number;
  moment: 'before its effect' | 'between effect and commit' | 'after the commit' | 'while it enqueues';
}

const { from, count, killAt, moment } = JSON.parse(process.argv[2]!) as Plan;
const killHere = (n: number, here: Plan['moment']) => {
  if (n === killAt && here === moment) process.kill(process.pid, 'SIGKILL');
};
const note = (tx: Transaction, name: string) =>
  tx.run(build.insert(assets).values({ tenant_id: tenantId, name }).returning({ id: assets.id }));

const db = await openDatabase(await readConfig(process.env, {}, '.data'));
const [tenant = await createTenant(atCommandLine(db, 'load'), 'load', 'Load')] = await findTenants(db);
const context = systemContext(db, tenant, 'load', 'admin');
const counted = defineJob({
  name: 'test.counted',
  input: z.object({ n: z.int() }),
  retries: 50,
  backoff: { first: 1, longest: 1 },
  timeLimit: 60,
  concurrency: 4,
  async run(_context, { n }, { finish }) {
    await pause(randomInt(10));
    killHere(n, 'before its effect');
    await finish(async (tx) => {
      await note(tx, `effect ${n}`);
      killHere(n, 'between effect and commit');
    });
    killHere(n, 'after the commit');
  },
});
const jobs = await startJobs({ db, jobs: [counted], log: createLog('warn'), poll: 0.5 });
for (let n = from; n < from + count; n++) {
  await write(context, async (tx) => {
    await note(tx, `enqueued ${n}`);
    tx.enqueue(counted, { n });
    killHere(n, 'while it enqueues');
  });
  process.stdout.write(`${n}\n`);
}
const unfinished = () =>
  db.transaction(async (query) => {
    await query('set local role none', []);
    return query(`select from pgboss.job where state < 'completed' and group_id is not null limit 1`, []);
  });
while ((await unfinished()).length > 0) await pause(50);
const rows = await read(context, build.select({ name: assets.name }).from(assets).where(ofTenant(assets)));
process.stdout.write(`${JSON.stringify(rows.map(({ name }) => name))}\n`);
await jobs.stop();
await db.close();
