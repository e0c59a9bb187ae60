import { afterEach, expect, it, vi } from 'vitest';
import { openTestDatabase } from '../testing/databases.ts';
import { createWorld } from '../testing/world.ts';

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

it('does not call a database healthy that is busy and has never been checked', async () => {
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
  busy = false;
  await world.close();
});
