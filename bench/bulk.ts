// Measures how long it takes to change 1,000 work orders with one request, compared with a handler that runs
// one hand-written statement for the same rows.
import postgres from 'postgres';
import { asTenant } from './as-tenant.ts';

const ROWS = 1_000;

/** Runs the measurement and prints a line. `key` is a secret key of the benchmark's tenant. */
export async function benchBulk(
  { ours, ceiling }: { ours: string; ceiling: string },
  key: string,
  { orders, rounds }: { orders: number; rounds: number },
): Promise<void> {
  const times = { ours: [] as number[], ceiling: [] as number[] };
  for (let round = 0; round <= rounds; round++) {
    for (const [side, url] of [
      ['ours', ours],
      ['ceiling', ceiling],
    ] as const) {
      const data = Array.from({ length: ROWS }, (_, i) => ({
        id: 1 + Math.floor((i * orders) / ROWS),
        description: `Changed by ${side} in round ${round}, row ${i}`,
        estimated_hours: (i + round) % 8,
      }));
      const start = performance.now();
      const response = await fetch(`${url}/api/bulk`, {
        method: 'POST',
        body: JSON.stringify({ operation: 'update', table: 'work_orders', data }),
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      });
      const { count } = (await response.json()) as { count: number };
      if (count !== ROWS) throw new Error(`bulk update: ${side} changed ${count} rows`);
      if (round > 0) times[side].push(performance.now() - start); // the first round warms up
    }
  }
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
  console.log(
    `\nBulk update of ${ROWS.toLocaleString('en')} rows, ms (median of ${rounds}): ours ${median(times.ours).toFixed(0)}, one statement by hand ${median(times.ceiling).toFixed(0)}, ${(median(times.ours) / median(times.ceiling)).toFixed(1)} times; target ≤ 3`,
  );
}

/** Measures what the kept counts add to a write, with the trigger that keeps them switched off and on in turns. */
export async function benchCounters(url: string, rounds: number): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connection: asTenant(1) });
  const writes = {
    'insert of one': `insert into work_orders (tenant_id, title, due_date) values (1, 'counted', now())`,
    'update of its status': `update work_orders set status = case status when 'open' then 'completed'::work_order_status else 'open' end where tenant_id = 1 and id = 1`,
    'update of its title': `update work_orders set title = 'No ' || i where tenant_id = 1 and id = 2`,
  };
  console.log('\nWhat the kept counts add to a statement, µs within PostgreSQL (median)');
  for (const [name, statement] of Object.entries(writes)) {
    const times = { disable: [] as number[], enable: [] as number[] };
    for (let round = 0; round < rounds; round++) {
      for (const counting of ['disable', 'enable'] as const) {
        await sql
          .begin(async (tx) => {
            for (const trigger of ['count_inserted', 'count_updated'])
              await tx.unsafe(`alter table work_orders ${counting} trigger ${trigger}`);
            await tx.unsafe(`do $$ begin for i in 1..50 loop ${statement}; end loop; end $$`); // warms up
            const [{ begun }] = (await tx`select clock_timestamp()::text as begun`) as unknown as [
              { begun: string },
            ];
            await tx.unsafe(`do $$ begin for i in 1..300 loop ${statement}; end loop; end $$`);
            const [{ ms }] =
              (await tx`select extract(epoch from clock_timestamp() - ${begun}::timestamptz)::float8 * 1000 as ms`) as unknown as [
                { ms: number },
              ];
            times[counting].push((ms / 300) * 1000);
            throw new Undone();
          })
          .catch((error: unknown) => {
            if (!(error instanceof Undone)) throw error;
          });
      }
    }
    const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
    console.log(
      `${name.padEnd(24)}without ${median(times.disable).toFixed(0).padStart(5)}   with ${median(times.enable).toFixed(0).padStart(5)}`,
    );
  }
  await sql.end();
}

class Undone extends Error {}
