import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Database } from './database.ts';
import { createFairAccess } from './fair-access.ts';

// Work that is still waiting at the end of a test is never refused.
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A database whose statements end when the test says so. */
function stuckDatabase(kind: Database['kind'], connections = 8) {
  const begun: string[] = [];
  const end: (() => void)[] = [];
  const begin = (what: string) =>
    new Promise<never[]>((resolve) => {
      begun.push(what);
      end.push(() => resolve([]));
    });
  const db = {
    kind,
    connections,
    query: (text: string) => begin(text),
    atOnce: (several: unknown[]) => begin(`${several.length} at once`),
    transaction: () => begin('transaction'),
    listen: async (channel: string) => channel,
    close: async () => begun.push('closed'),
  } as unknown as Database; // all that is asked of it here
  return { begun, end, access: createFairAccess(db), db };
}
const counted = (begun: readonly string[]) =>
  Object.fromEntries([...Map.groupBy(begun, (what) => what)].map(([what, all]) => [what, all.length]));

it.each([
  ['postgresql', 12],
  ['pglite', 2],
] as const)('no party has all places of %s', (kind, statement) => {
  const { begun, access } = stuckDatabase(kind);
  const one = access('one');
  expect(access('one')).toBe(one);
  for (let n = 0; n < 60; n++) {
    void one.query('statement', []);
    void one.query('quick', [], { quick: true });
  }
  for (let n = 0; n < 8; n++) {
    void one.transaction(async () => {});
    void one.atOnce([['a', []]]);
  }
  expect(counted(begun)).toEqual({ statement, quick: 48, transaction: 5 });
  void access('two').query('of another', []);
  void access('two').atOnce([
    ['a', []],
    ['b', []],
  ]);
  expect(counted(begun)).toMatchObject({ 'of another': 1, '2 at once': 1 });
});

it.each([
  [1, 1, false],
  [3, 1, false],
  [4, 1, true],
  [5, 2, true],
  [6, 3, true],
  [10, 7, true],
])(
  'of %i connections one party has %i for transactions; another finds one: %s',
  (connections, own, other) => {
    const { begun, access } = stuckDatabase('postgresql', connections);
    for (let n = 0; n < 12; n++) void access('one').transaction(async () => {});
    expect(begun).toHaveLength(own);
    void access('two').transaction(async () => {});
    expect(begun).toHaveLength(other ? own + 1 : own);
  },
);

it('what waits for too long is refused, on PostgreSQL', async () => {
  const stuck = stuckDatabase('postgresql');
  const mine = stuck.access('one');
  for (let n = 0; n < 12; n++) void mine.query('statement', []);
  const late = mine.query('late', []).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(7_999);
  expect(stuck.begun).toHaveLength(12);
  await vi.advanceTimersByTimeAsync(2);
  expect(await late).toMatchObject({
    code: 'database_unavailable',
    message: 'The database did not get to this request in time. Nothing was changed.',
  });
  stuck.end[0]!();
  await vi.advanceTimersByTimeAsync(1);
  expect(stuck.begun).toHaveLength(12); // it does not begin any more
});

it('one party has at most 1,000 statements waiting', async () => {
  const { access } = stuckDatabase('pglite');
  for (let n = 0; n < 1_002; n++) void access('one').query('statement', []);
  await expect(access('one').query('one more', [])).rejects.toMatchObject({
    code: 'server_busy',
    message: expect.stringContaining(
      'More requests wait for the database than can be answered soon',
    ) as string,
  });
});

it('what is not work goes to the database itself', async () => {
  const { access, db, begun } = stuckDatabase('pglite');
  const one = access('one');
  expect([one.kind, one.connections, one.whole, one.state]).toEqual(['pglite', 8, db, 'ready']);
  expect(await one.listen('news', () => {})).toBe('news');
  await one.close();
  expect(begun).toEqual(['closed']);
});
