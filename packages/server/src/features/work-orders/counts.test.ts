import { workOrderPriorities, workOrderStatuses } from '@chatterfix/sdk/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openTestDatabase } from '../../testing/databases.ts';
import { createWorld, type World } from '../../testing/world.ts';

const NOW = new Date('2026-03-02T08:30:20Z');
const WRITERS = 6;
const runs = process.env['CHATTERFIX_TEST_SAMPLE'] === 'all' ? 100 : 8;

/** Around now, around the minute and the two midnights beside it, and far away. */
const dueDates = [
  null,
  '2026-03-02T08:30:19.999Z',
  '2026-03-02T08:30:20Z',
  '2026-03-02T08:30:00Z',
  '2026-03-02T08:29:59.999Z',
  '2026-03-02T00:00:00Z',
  '2026-03-01T23:59:59.999Z',
  '2026-03-02T23:59:59.999Z',
  '2026-03-03T00:00:00Z',
  '2025-01-01T12:00:00Z',
];
const fields = fc.record({
  status: fc.constantFrom(...workOrderStatuses),
  priority: fc.constantFrom(...workOrderPriorities),
  due_date: fc.constantFrom(...dueDates),
});
const change = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), rows: fc.integer({ min: 1, max: 3 }), fields }),
  fc.record({ kind: fc.constant('update' as const), which: fc.nat(2), fields }),
  fc.record({ kind: fc.constant('delete' as const), which: fc.nat(2) }),
);
const transaction = fc.record({
  commits: fc.boolean(),
  changes: fc.array(change, { minLength: 1, maxLength: 4 }),
});
const workload = fc.array(fc.array(transaction, { maxLength: 5 }), {
  minLength: WRITERS,
  maxLength: WRITERS,
});

describe.each(databaseKinds)('the kept counts of work orders on %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind), { now: () => NOW });
  });
  afterAll(() => world.close());

  class Undone extends Error {}

  /** Runs the transactions of one writer, who changes only the work orders that are assigned to it. */
  async function write(
    writer: number,
    transactions: readonly (typeof transaction extends fc.Arbitrary<infer T> ? T : never)[],
  ): Promise<void> {
    const tenant = world.tenants.ours.id;
    const own = [tenant, `writer ${writer}`];
    for (const { commits, changes } of transactions) {
      await world.db
        .transaction(async (query) => {
          await query(`select set_config('app.tenant', $1, true)`, [String(tenant)]);
          for (const { kind: operation, ...rest } of changes) {
            const { status, priority, due_date } = 'fields' in rest ? rest.fields : {};
            if (operation === 'insert')
              await query(
                `insert into work_orders (tenant_id, assigned_to, title, status, priority, due_date)
                 select $1, $2, 'counted', $3::work_order_status, $4::work_order_priority, $5::timestamptz from generate_series(1, $6::int)`,
                [...own, status, priority, due_date, 'rows' in rest ? rest.rows : 0],
              );
            else if (operation === 'update')
              await query(
                `update work_orders set status = $3::work_order_status, priority = $4::work_order_priority, due_date = $5::timestamptz
                 where tenant_id = $1 and assigned_to = $2 and id % 3 = $6::int`,
                [...own, status, priority, due_date, 'which' in rest ? rest.which : 0],
              );
            else
              await query(
                `delete from work_orders where tenant_id = $1 and assigned_to = $2 and id % 3 = $3::int`,
                [...own, 'which' in rest ? rest.which : 0],
              );
          }
          if (!commits) throw new Undone();
        })
        .catch((error: unknown) => {
          if (!(error instanceof Undone)) throw error;
        });
    }
  }

  async function counted(): Promise<Record<string, unknown>> {
    const rows = await world.db.transaction(async (query) => {
      await query(`select set_config('app.tenant', $1, true)`, [String(world.tenants.ours.id)]);
      return query<{ status: string; priority: string; late: boolean }>(
        `select status, priority, coalesce(due_date < $1::timestamptz, false) as late from work_orders`,
        [NOW.toISOString()],
      );
    });
    const isUnfinished = ({ status }: { status: string }) => status !== 'completed' && status !== 'cancelled';
    const count = (matches: (row: (typeof rows)[number]) => boolean) => rows.filter(matches).length;
    return {
      total: rows.length,
      by_status: Object.fromEntries(workOrderStatuses.map((name) => [name, count((r) => r.status === name)])),
      by_priority: Object.fromEntries(
        workOrderPriorities.map((name) => [name, count((r) => r.priority === name && isUnfinished(r))]),
      ),
      overdue: count((row) => row.late && isUnfinished(row)),
    };
  }

  it(`equal the work orders after any overlapping transactions (${runs} runs)`, async () => {
    await fc.assert(
      fc.asyncProperty(workload, async (writers) => {
        await Promise.all(writers.map((transactions, writer) => write(writer, transactions)));
        const { as_of: _, ...summary } = (await world.call('GET', '/api/work-orders/summary')).body;
        expect(summary).toEqual(await counted());
      }),
      { numRuns: runs },
    );
    expect((await counted())['total']).toBeGreaterThan(0);
  }, 300_000);

  // PGlite has one session: there, transactions take turns.
  it.runIf(kind === 'postgresql')(
    'let writers of the same kind of work order go on side by side',
    async () => {
      const insert = [
        `insert into work_orders (tenant_id, title, due_date) values ($1, 'side by side', '2026-03-01T00:00:00Z')`,
        [world.tenants.ours.id],
      ] as const;
      const setTenant = [
        `select set_config('app.tenant', $1, true)`,
        [String(world.tenants.ours.id)],
      ] as const;
      let end = () => {};
      const ended = new Promise<void>((resolve) => (end = resolve));
      const transactions: Promise<void>[] = [];
      for (let writer = 0; writer < 4; writer++) {
        // Each insert ends while the transactions before it are still open; otherwise this test never ends.
        await new Promise<void>((inserted, failed) => {
          transactions.push(
            world.db.transaction(async (query) => {
              await query(...setTenant);
              await query(...insert).then(() => inserted(), failed);
              await ended;
            }),
          );
        });
      }
      expect(transactions).toHaveLength(4);
      end();
      await Promise.all(transactions);
    },
  );
});
