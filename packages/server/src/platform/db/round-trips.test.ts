import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { and, eq } from 'drizzle-orm';
import { createRunHost } from '../../app.ts';
import type { RunHost } from '../../assistant/runs/host.ts';
import { aiRuns } from '../../assistant/runs/schema.ts';
import { startRun } from '../../assistant/runs/start.ts';
import type { Context } from '../../context.ts';
import { assets } from '../../features/assets/schema.ts';
import {
  createWorkOrder,
  getWorkOrder,
  startWorkOrder,
  updateWorkOrder,
} from '../../features/work-orders/service.ts';
import { atCommandLine, createTenant, systemContext } from '../../identity/tenants.ts';
import { createPostgresDatabase } from '../../testing/databases.ts';
import { countFlights } from '../../testing/flight-counter.ts';
import { defineJob } from '../jobs/job.ts';
import { openPostgres } from './postgres.ts';
import type { Database } from './database.ts';
import { once } from './idempotency.ts';
import { build, ofTenant } from './statements.ts';
import { write } from './transaction.ts';

const job = defineJob({
  name: 'test.round-trips',
  input: z.object({ n: z.int() }),
  timeLimit: 60,
  run: async () => {},
});

describe('round trips to PostgreSQL', () => {
  let counter: Awaited<ReturnType<typeof countFlights>>;
  let db: Database;
  let context: Context;
  let host: RunHost;

  const create = () => createWorkOrder(context, { title: 'Replace the belt', priority: 'high' });
  const createWithKey = () =>
    once(
      context,
      { key: randomUUID(), route: 'createWorkOrder', fingerprint: 'the same' },
      { secret: false },
      async (inside) =>
        JSON.stringify(await createWorkOrder(inside, { title: 'Replace the belt', priority: 'high' })),
    );

  const writeWithJob = () =>
    write(context, async (tx) => {
      await tx.run(build.select({ id: assets.id }).from(assets).where(ofTenant(assets)));
      tx.enqueue(job, { n: 1 });
    });

  const ask = async (sessionId?: string) => {
    const question = { message: 'Which pump is down?', context: 'general', session_id: sessionId };
    const { run } = await startRun(context, host, question, { provider: 'openai', model: 'test' }, undefined);
    return run;
  };
  const endRun = (id: number) =>
    write(
      context,
      build
        .update(aiRuns)
        .set({ state: 'complete' })
        .where(and(ofTenant(aiRuns), eq(aiRuns.id, id))),
    );

  beforeAll(async () => {
    counter = await countFlights(await createPostgresDatabase(inject('postgresTemplate')));
    db = await openPostgres(counter.url);
    const tenant = await createTenant(atCommandLine(db, 'test'), 'ours', 'Ours');
    context = systemContext(db, tenant, 'test', 'admin');
    // A connection learns each statement once, which takes a round trip of its own.
    const { id } = await create();
    await createWithKey();
    await updateWorkOrder(context, id, { title: 'Replace the belts' });
    await startWorkOrder(context, id, {});
    await getWorkOrder(context, id);
    await writeWithJob();
    host = createRunHost(db, { log: () => {} });
    const run = await ask();
    await endRun(run.id);
    await ask(run.session_id);
  });
  afterAll(async () => {
    await db.close();
    counter.close();
  });

  it('reads in one', async () => {
    const { id } = await create();
    expect(await counter.flightsOf(() => getWorkOrder(context, id))).toBe(1);
  });

  it('creates, with its transaction, in one', async () => {
    expect(await counter.flightsOf(create)).toBe(1);
  });

  it('changes, with its transaction, in one', async () => {
    const { id } = await create();
    expect(await counter.flightsOf(() => updateWorkOrder(context, id, { title: 'Another' }))).toBe(1);
    expect(await counter.flightsOf(() => startWorkOrder(context, id, {}))).toBe(1);
  });

  it('creates under an Idempotency-Key in two: begin with the claim of the key and the work, the commit with the answer', async () => {
    expect(await counter.flightsOf(createWithKey)).toBe(2);
  });

  it('stores a question with its run in one, in a conversation that goes on in four', async () => {
    expect(await counter.flightsOf(ask)).toBe(1);
    const run = await ask();
    await endRun(run.id);
    expect(await counter.flightsOf(() => ask(run.session_id))).toBe(4);
  });

  it('enqueues a job in none of its own: it travels with the commit', async () => {
    expect(await counter.flightsOf(writeWithJob)).toBe(2);
  });
});
