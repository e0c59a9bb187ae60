import type { Health } from '@chatterfix/sdk/contract';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '../platform/db/database.ts';
import { openTestDatabase } from '../testing/databases.ts';
import { createWorld } from '../testing/world.ts';
import { checkHealth } from './health.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

it('health is checked again after a second', async () => {
  let later = 0;
  const monotonic = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => monotonic() + later);
  const world = await createWorld(await openTestDatabase('pglite'));
  const query = vi.spyOn(world.db, 'query');
  const checks = () => query.mock.calls.filter(([text]) => text.includes('pg_tables')).length;
  const status = async () => (await world.app.request('/health')).status;
  expect([await status(), await status()]).toEqual([200, 200]);
  expect(checks()).toBe(1);
  later = 1_001;
  expect(await status()).toBe(200);
  expect(checks()).toBe(2);
  query.mockRejectedValueOnce(new Error('the database is gone'));
  later = 2_100;
  expect([await status(), await status()]).toEqual([503, 503]);
  later = 3_200;
  expect(await status()).toBe(200);
  await world.close();
});

it('calls a busy database healthy once it was checked, and not before', async () => {
  let later = 0;
  const monotonic = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => monotonic() + later);
  const db = await openTestDatabase('pglite');
  let busy = false;
  const world = await createWorld({
    ...db,
    get state() {
      return busy ? 'working' : db.state!;
    },
    query: (text, parameters, hint) => (busy ? new Promise(() => {}) : db.query(text, parameters, hint)),
  });
  busy = true;
  const health = await world.app.request('/health');
  expect(health.status).toBe(503);
  expect(await health.json()).toMatchObject({
    status: 'unhealthy',
    database: { tables: 0, reason: 'The database is busy and has not been checked yet.' },
  });
  expect([health.headers.get('retry-after'), health.headers.get('cache-control')]).toEqual(['5', 'no-store']);
  const tables = async () => {
    later += 1_001;
    const answer = await world.app.request('/health');
    return [answer.status, ((await answer.json()) as Health).database.tables];
  };
  busy = false;
  const checked = await tables();
  expect(checked).toEqual([200, expect.any(Number)]);
  busy = true;
  expect([await tables(), await tables()]).toEqual([checked, checked]);
  busy = false;
  await world.close();
});

describe('what health says of a database', () => {
  const row = { n: 40, read_only: false };
  const failure = (code?: string) =>
    Promise.reject(Object.assign(new Error('as the driver says it'), { code }));
  const never = () => new Promise<never>(() => {});

  type Case = [
    what: string,
    query: () => Promise<unknown>,
    facts: { fullAgo?: number; state?: string; probe?: () => Promise<void> },
    tables: number,
    reason?: string,
  ];
  const cases: Case[] = [
    ['works', async () => [row], {}, 40],
    ['has no tables', async () => [{ ...row, n: 0 }], {}, 0, 'The database has no tables.'],
    ['answers nothing', async () => [], {}, 0, 'The database has no tables.'],
    ['can only be read', async () => [{ ...row, read_only: true }], {}, 40, 'The database can only be read.'],
    ['had no room', async () => [row], { fullAgo: 0 }, 40, 'The database has no room left.'],
    ['had no room a while ago', async () => [row], { fullAgo: 10_001 }, 40],
    ['breaks off', () => failure('CONNECTION_LOST'), {}, 0, 'The connection to the database was lost.'],
    ['refuses', () => failure('NO_CONNECTION'), {}, 0, 'The database accepts no connection.'],
    [
      'gives other rights',
      () => failure('UNSAFE_CONNECTION'),
      {},
      0,
      'The database session has not the rights that the server needs.',
    ],
    [
      'has no free connection',
      () => failure('NO_FREE_CONNECTION'),
      {},
      0,
      'All connections to the database are in use.',
    ],
    ['fails otherwise', () => failure('XX000'), {}, 0, 'The database failed.'],
    ['fails without a code', () => failure(), {}, 0, 'The database failed.'],
    ['is silent', never, { state: 'ready' }, 0, 'The database does not answer.'],
    [
      'is silent, but has a connection that answers',
      never,
      { state: 'ready', probe: async () => {} },
      0,
      'All connections to the database are in use.',
    ],
    [
      'is silent, and so is the other connection',
      never,
      { state: 'ready', probe: () => failure('NO_CONNECTION') },
      0,
      'The database does not answer.',
    ],
    [
      'works on something and was never checked',
      never,
      { state: 'working' },
      0,
      'The database is busy and has not been checked yet.',
    ],
  ];

  it('is whether it answers, and otherwise why not', async () => {
    const said = cases.map(async ([what, query, { fullAgo = Infinity, ...facts }]) => {
      const db = { kind: 'postgresql', query, ...facts } as unknown as Database; // all that health uses
      const { database, ...gateway } = await checkHealth(db, '1.0.0', 0, () => performance.now() - fullAgo);
      return { what, ...gateway, ...database };
    });
    expect(await Promise.all(said)).toEqual(
      cases.map(([what, , , tables, reason]) => ({
        what,
        status: reason ? 'unhealthy' : 'healthy',
        gateway: 'ChatterFix Platform Gateway',
        version: '1.0.0',
        database_type: 'postgresql',
        tables,
        ...(reason ? { reason } : {}),
      })),
    );
  });

  it('that works on something is what it was before', async () => {
    const db = { kind: 'pglite', state: 'working', query: never } as unknown as Database;
    expect((await checkHealth(db, '1', 40, () => -Infinity)).database).toEqual({
      status: 'healthy',
      database_type: 'pglite',
      tables: 40,
    });
    expect((await checkHealth(db, '1', 40, () => performance.now())).database).toMatchObject({
      status: 'unhealthy',
      reason: 'The database has no room left.',
    });
  });
});
