import * as z from 'zod/mini';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openTestDatabase } from '../../testing/databases.ts';
import { pause, until } from '../../testing/until.ts';
import { contextOf, createWorld, type World } from '../../testing/world.ts';
import { write } from '../db/transaction.ts';
import { createLog } from '../log/log.ts';
import { defineJob } from './job.ts';
import { startJobs, type Jobs } from './workers.ts';

const mail = defineJob({
  name: 'test.mail',
  input: z.object({ to: z.string() }),
  retries: 0,
  timeLimit: 60,
  run: async (_context, { to }) => {
    if (to === 'nobody') throw new Error('There is no mailbox nobody, password=hunter2');
  },
});
const report = defineJob({ name: 'test.report', input: z.object({}), timeLimit: 60, run: async () => {} });

describe.each(databaseKinds)('GET /api/jobs on %s', (kind) => {
  let world: World;
  let server: Jobs;
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind));
    await write(contextOf(world, 'admin', 'theirs'), async (tx) => tx.enqueue(mail, { to: 'them' }));
    await write(contextOf(world), async (tx) => tx.enqueue(mail, { to: 'nobody' }));
    await pause(2); // the list orders by the millisecond
    await write(contextOf(world), async (tx) => tx.enqueue(mail, { to: 'jane' }));
    server = await startJobs({ db: world.db, jobs: [mail], log: createLog('silent'), poll: 0.5 });
    await until(async () => (await list('?state=waiting')).length === 0);
    await until(async () => (await list('?state=running')).length === 0);
    for (let n = 0; n < 5; n++)
      await write(contextOf(world), async (tx) =>
        tx.enqueue(report, {}, { startAfter: new Date('2100-01-01T00:00:00Z') }),
      );
  });
  afterAll(async () => {
    await server.stop();
    await world.close();
  });
  const list = async (query: string, whose: 'ours' | 'theirs' = 'ours') =>
    (await world.call('GET', `/api/jobs${query}`, { whose })).body['jobs'] as Record<string, unknown>[];

  it('shows what became of each job of the tenant, the newest first', async () => {
    const instant = expect.stringMatching(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/) as string;
    const id = expect.stringMatching(/^[\da-f-]{36}$/) as string;
    const ended = {
      id,
      name: 'test.mail',
      attempts: 1,
      max_attempts: 1,
      created_at: instant,
      start_at: instant,
    };
    expect(await list('?name=test.mail')).toEqual([
      { ...ended, state: 'completed', started_at: instant, completed_at: instant, last_error: null },
      {
        ...ended,
        state: 'failed',
        started_at: instant,
        completed_at: instant,
        last_error: 'There is no mailbox nobody, password=[redacted]',
      },
    ]);
    expect(await list('?limit=1')).toEqual([
      {
        id,
        name: 'test.report',
        state: 'waiting',
        attempts: 0,
        max_attempts: 6,
        created_at: instant,
        start_at: '2100-01-01T00:00:00Z',
        started_at: null,
        completed_at: null,
        last_error: null,
      },
    ]);
    expect(await list('', 'theirs')).toMatchObject([{ name: 'test.mail', state: 'completed' }]);
  });

  it('filters and pages like other lists', async () => {
    expect(await list('?state=failed')).toHaveLength(1);
    expect(await list('?state=failed&name=test.report')).toEqual([]);
    const seen: unknown[] = [];
    let cursor: unknown = null;
    do {
      const { body } = await world.call(
        'GET',
        `/api/jobs?limit=3${cursor ? `&cursor=${String(cursor)}` : ''}`,
      );
      expect(body).toMatchObject({ total: 7, total_capped: false });
      seen.push(...(body['jobs'] as { id: string }[]).map(({ id }) => id));
      cursor = body['next_cursor'];
    } while (cursor !== null);
    expect(new Set(seen).size).toBe(7);
    expect(seen).toHaveLength(7);
  });

  it('refuses a state that does not exist, and a cursor that was changed', async () => {
    expect(await world.call('GET', '/api/jobs?state=active')).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'query.state' }] },
    });
    const changed = Buffer.from(
      JSON.stringify({
        sort: '-created_at',
        after: ['2026-01-01T00:00:00Z', 'x'],
        page: 2,
        total: 1,
        capped: false,
      }),
    ).toString('base64url');
    expect(await world.call('GET', `/api/jobs?cursor=${changed}`)).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'query.cursor' }] },
    });
  });
});
