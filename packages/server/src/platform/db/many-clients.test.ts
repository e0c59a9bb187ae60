import { expect, it, vi } from 'vitest';
import { databaseKinds, openTestDatabase } from '../../testing/databases.ts';

const CLIENTS = 20;
const TRANSFERS = process.env['CHATTERFIX_TEST_SAMPLE'] === 'all' ? 50 : 5;

it.each(databaseKinds)('transactions of many clients lose and double nothing, on %s', async (kind) => {
  const db = await openTestDatabase(kind);
  await db.transaction(async (query) => {
    await query('set local role none', []);
    await query('create table accounts (id int primary key, balance int not null, changes int not null)', []);
    await query('insert into accounts select id, 100, 0 from generate_series(0, 4) as ids (id)', []);
    await query('grant select, update on accounts to chatterfix_app', []);
  });
  const change = 'update accounts set balance = $2, changes = changes + 1 where id = $1';
  const balanceOf = 'select balance from accounts where id = $1 for update';
  /**
   * Moves 1 from one account to the next. Those from the last account fail in the middle, so that transactions
   * do not wait for each other in a circle.
   */
  const transfer = (number: number) =>
    db.transaction(async (query) => {
      const [from, to] = [number % 5, (number + 1) % 5];
      const [source] = await query<{ balance: number }>(balanceOf, [from]);
      await query(change, [from, source!.balance - 1]);
      if (number % 5 === 4) throw new Error('the transfer is given up');
      const [target] = await query<{ balance: number }>(balanceOf, [to]);
      await query(change, [to, target!.balance + 1]);
    });
  const sums = 'select sum(balance)::int as balance, sum(changes)::int as changes from accounts';
  const seen = new Set<number>();
  let givenUp = 0;
  const client = async (index: number) => {
    for (let n = 0; n < TRANSFERS; n++) {
      await transfer(index + n).catch((error: Error) => {
        if (error.message !== 'the transfer is given up') throw error;
        givenUp++;
      });
      const [row] = await db.query<{ balance: number }>(sums, []);
      seen.add(row!.balance);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, index) => client(index)));
  expect([...seen]).toEqual([500]); // nobody saw half a transfer
  expect(givenUp).toBe((CLIENTS * TRANSFERS) / 5);
  const [after] = await db.query(sums, []);
  expect(after).toEqual({ balance: 500, changes: (2 * CLIENTS * TRANSFERS * 4) / 5 });
  await db.close();
});

it('a connection is replaced when it is 45 minutes old, and not before', async () => {
  const db = await openTestDatabase('postgresql');
  const session = () =>
    db.transaction(async (query) => {
      const [row] = await query<{ pid: number }>('select pg_backend_pid() as pid', []);
      return row!.pid;
    });
  const now = performance.now.bind(performance);
  const later = (minutes: number) =>
    vi.spyOn(performance, 'now').mockImplementation(() => now() + minutes * 60_000);
  try {
    const first = await session();
    later(44);
    expect(await session()).toBe(first);
    later(46);
    expect(await session()).toBe(first); // it is retired behind this one
    expect(await session()).not.toBe(first);
  } finally {
    vi.restoreAllMocks();
    await db.close();
  }
});
