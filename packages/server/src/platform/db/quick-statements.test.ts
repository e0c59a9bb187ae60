import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { Context } from '../../context.ts';
import { atCommandLine, createTenant, systemContext } from '../../identity/tenants.ts';
import { createPostgresDatabase } from '../../testing/databases.ts';
import type { Database } from './database.ts';
import { openPostgres } from './postgres.ts';
import { ofOneRow } from './statements.ts';
import { read } from './transaction.ts';

const session = sql<{ pid: number }>`select pg_backend_pid() as pid`;
const quick = ofOneRow(sql<{ pid: number }>`select pg_backend_pid() as pid`);
const slow = sql<{ pid: number }>`select pg_backend_pid() as pid, pg_sleep(0.2)::text`;

describe('statements on several connections to PostgreSQL', () => {
  let db: Database;
  let context: Context;

  /** The sessions that answered, in the order of the questions. */
  const sessionsOf = async (statements: readonly (typeof session)[]) =>
    (await Promise.all(statements.map((statement) => read(context, statement)))).map(([row]) => row!.pid);

  beforeAll(async () => {
    db = await openPostgres(await createPostgresDatabase(inject('postgresTemplate')), { poolSize: 4 });
    const tenant = await createTenant(atCommandLine(db, 'test'), 'ours', 'Ours');
    context = systemContext(db, tenant, 'test', 'admin');
    // Each burst opens one more connection.
    await vi.waitFor(
      async () => expect(new Set(await sessionsOf(Array.from({ length: 8 }, () => session))).size).toBe(4),
      { timeout: 20_000 },
    );
  });
  afterAll(() => db.close());

  it('are spread if nothing is known of them', async () => {
    expect(new Set(await sessionsOf(Array.from({ length: 4 }, () => session))).size).toBe(4);
  });

  it('share a connection if they are quick, up to eight', async () => {
    expect(new Set(await sessionsOf(Array.from({ length: 8 }, () => quick))).size).toBe(1);
    expect(new Set(await sessionsOf(Array.from({ length: 9 }, () => quick))).size).toBe(2);
  });

  it('wait for no slow statement if they are quick and a connection is free', async () => {
    const asked = sessionsOf([slow, slow, slow]);
    const order: string[] = [];
    const answers = await Promise.all([
      asked.then((pids) => (order.push('slow'), pids)),
      sessionsOf([quick, quick]).then((pids) => (order.push('quick'), pids)),
    ]);
    expect(order).toEqual(['quick', 'slow']);
    expect(answers[0]).not.toContain(answers[1][0]);
  });

  it('are still answered if a slow statement is on every connection', async () => {
    const [, , , , ...pids] = await sessionsOf([slow, slow, slow, slow, quick, quick]);
    expect(pids).toHaveLength(2);
  });
});
