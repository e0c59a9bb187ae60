import { createHook } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase } from '../testing/databases.ts';
import { createWorld, type World } from '../testing/world.ts';
import type { Database } from '../platform/db/database.ts';

// Hashing a password takes long, and a transaction holds a connection and locks while it waits.

let openTransactions = 0;
/** How many transactions were open when each password was hashed. */
const openWhileHashing: number[] = [];

const hashing = createHook({
  init: (_id, type) => {
    if (type === 'SCRYPTREQUEST') openWhileHashing.push(openTransactions);
  },
});

let world: World;
beforeAll(async () => {
  const db = await openTestDatabase('pglite');
  const counted: Database = {
    ...db,
    transaction: async (run) => {
      openTransactions++;
      try {
        return await db.transaction(run);
      } finally {
        openTransactions--;
      }
    },
  };
  world = await createWorld(counted);
  hashing.enable();
});
afterAll(() => {
  hashing.disable();
  return world.close();
});

const send = (method: string, path: string, body: object, key: string) =>
  world.call(method, path, { body, headers: { 'idempotency-key': key } });

it('a password is hashed before the transaction of a write with an Idempotency-Key', async () => {
  const user = { username: 'maria', password: 'tulip harbour lantern', role: 'viewer' };
  const created = await send('POST', '/api/users', user, 'create');
  expect(created.status).toBe(201);
  const path = `/api/users/${created.body['id'] as number}`;
  const next = { password: 'lantern tulip harbour' };
  expect(await send('PUT', path, next, 'update')).toMatchObject({ status: 200, body: { version: 2 } });
  expect(openWhileHashing).toEqual([0, 0]);
});

it('the prepared write belongs to the transaction: its repetition changes nothing', async () => {
  const user = { username: 'petra', password: 'tulip harbour lantern', role: 'viewer' };
  const key = randomUUID();
  const first = await send('POST', '/api/users', user, key);
  const again = await send('POST', '/api/users', user, key);
  expect(again).toMatchObject({ status: 201, body: first.body });
  expect(again.headers.get('idempotent-replayed')).toBe('true');
});
