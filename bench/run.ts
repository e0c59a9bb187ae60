// `npm run bench`: measures our server and a hand-written one in turns, with 100,000 work orders in
// PostgreSQL. The ratio of the two is what counts, because it depends less on the machine. The processor time of a
// request (of the server's process and of PostgreSQL's) depends less still on what else the machine does.
import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import autocannon from 'autocannon';
import postgres from 'postgres';
import { readOptions } from '../tools/read-options.mjs';
import { openPostgres } from '../packages/server/src/platform/db/postgres.ts';
import { createTokens } from '../packages/server/src/identity/tokens.ts';
import { startPostgres } from '../packages/server/src/testing/postgres-server.ts';
import { asTenant } from './as-tenant.ts';
import { benchBulk, benchCounters } from './bulk.ts';
import { cpuTimes, cpuUsed } from './cpu.ts';
import { benchRelay } from './relay.ts';
import { benchRuns } from './runs.ts';

const { values: options } = readOptions(
  `Usage: npm run bench -- [--orders N] [--rounds N] [--seconds N] [--only CASES]

  --orders N     Work orders in the database; 100000 by default.
  --rounds N     How often each case is measured; 3 by default.
  --seconds N    How long each time; 4 by default.
  --only CASES   Only the cases whose names contain one of these words: --only create,relay`,
  {
    orders: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '4' },
    only: { type: 'string', default: '' },
  },
  { numbers: ['orders', 'rounds', 'seconds'] },
);
const ORDERS = Number(options.orders);
const ROUNDS = Number(options.rounds);
const SECONDS = Number(options.seconds);
const isAsked = (name: string) => options.only.split(',').some((word) => name.includes(word.trim()));
/** The contract allows no later page by its number. */
const DEEPEST_PAGE = 2_000;
const CONNECTIONS = 32;
/** Seconds for each server before the rounds of a case: thousands of requests, so that Node has compiled its code. */
const WARM_UP_SECONDS = 10;
const secret = 'a secret for the benchmark, long enough';

const server = process.env['DATABASE_URL']
  ? { url: process.env['DATABASE_URL'], stop: async () => {} }
  : await startPostgres({ fsync: true });
const watcher = postgres(server.url, { max: 1, onnotice: () => {} });
const children: ChildProcess[] = [];
try {
  console.log(`Loading ${ORDERS.toLocaleString('en')} work orders …`);
  await (await openPostgres(server.url)).close();
  await load(server.url);
  const ours = await start('./ours.ts', 8701);
  const ceiling = await start('./ceiling.ts', 8702);
  const { token } = await createTokens(new TextEncoder().encode(secret)).issue(
    { tenant_id: 1, tenant: 'bench', actor: { kind: 'user', id: 'bench' }, role: 'admin' },
    3600,
    new Date(),
  );
  const deep = await deepCursors(ours.url, token);
  const body = JSON.stringify({ title: 'Replace motor bearings', asset_id: 1, priority: 'high' });
  const cases: {
    name: string;
    target: string;
    ours: Partial<autocannon.Options>;
    ceiling: Partial<autocannon.Options>;
  }[] = [
    { name: 'get one', target: '≥ 0.85', ...both(manyPaths()) },
    {
      name: 'list page with total',
      target: '≥ 5',
      ...both({ requests: [{ path: '/api/work-orders?status=open&limit=50' }] }),
    },
    {
      name: 'keyset page',
      target: '≥ 0.8',
      ours: { requests: [{ path: `/api/work-orders?limit=50&cursor=${deep.ours}` }] },
      ceiling: { requests: [{ path: `/api/work-orders?cursor=${deep.ceiling}` }] },
    },
    {
      name: 'create',
      target: '≥ 0.6',
      ...both({
        requests: [
          {
            method: 'POST',
            path: '/api/work-orders',
            body,
            headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          },
        ],
      }),
    },
    {
      name: 'create, with a key',
      target: '≥ 0.6',
      ...both({
        requests: [
          {
            method: 'POST',
            path: '/api/work-orders',
            setupRequest: (request) => ({
              ...request,
              body,
              headers: {
                ...request.headers,
                'content-type': 'application/json',
                authorization: `Bearer ${token}`,
                'idempotency-key': randomUUID(),
              },
            }),
          },
        ],
      }),
    },
    {
      name: 'summary counts',
      target: 'p99 ≤ 100 ms at 1,000,000 orders',
      ...both({ requests: [{ path: '/api/work-orders/summary' }] }),
    },
  ];
  console.log(
    `\n${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s each, in turns; req/s (median)\n`,
  );
  console.log(
    `${'case'.padEnd(24)}${'ours'.padStart(10)}${'ceiling'.padStart(10)}${'ratio'.padStart(8)}${'p50/p99 ours'.padStart(18)}${'p50/p99 ceiling'.padStart(18)}${'µs Node+PG ours'.padStart(18)}${'ceiling'.padStart(12)}   target`,
  );
  for (const { name, target, ...requests } of cases.filter(({ name }) => isAsked(name))) {
    const results = { ours: [] as Measured[], ceiling: [] as Measured[] };
    const measureSide = (side: 'ours' | 'ceiling', seconds: number) =>
      measure(side === 'ours' ? ours : ceiling, { duration: seconds, ...requests[side] }, token);
    for (const side of ['ours', 'ceiling'] as const) await measureSide(side, WARM_UP_SECONDS);
    for (let round = 0; round < ROUNDS; round++) {
      for (const side of round % 2 ? (['ceiling', 'ours'] as const) : (['ours', 'ceiling'] as const))
        results[side].push(await measureSide(side, SECONDS));
    }
    for (const [side, runs] of Object.entries(results)) {
      const failed = runs.reduce((sum, run) => sum + run.non2xx + run.errors, 0);
      if (failed > 0) throw new Error(`${name}: ${failed} requests to ${side} failed`);
    }
    const median = (runs: Measured[], value: (run: Measured) => number) =>
      runs.map(value).toSorted((a, b) => a - b)[Math.floor(runs.length / 2)]!;
    const latency = (runs: Measured[]) =>
      `${median(runs, (run) => run.latency.p50)}/${median(runs, (run) => run.latency.p99)} ms`.padStart(18);
    const cpu = (runs: Measured[]) =>
      `${median(runs, (run) => run.node).toFixed(0)}+${median(runs, (run) => run.postgres).toFixed(0)}`;
    const rates = {
      ours: median(results.ours, (run) => run.requests.average),
      ceiling: median(results.ceiling, (run) => run.requests.average),
    };
    // At a million work orders, the counts of the other server take longer than a round.
    const ratio = rates.ceiling > 0 ? (rates.ours / rates.ceiling).toFixed(2) : '–';
    console.log(
      `${name.padEnd(24)}${rates.ours.toFixed(0).padStart(10)}${rates.ceiling.toFixed(0).padStart(10)}${ratio.padStart(8)}${latency(results.ours)}${latency(results.ceiling)}${cpu(results.ours).padStart(18)}${cpu(results.ceiling).padStart(12)}   ${target}`,
    );
  }
  if (isAsked('bulk update'))
    await benchBulk({ ours: ours.url, ceiling: ceiling.url }, await secretKey(ours.url, token), {
      orders: ORDERS,
      rounds: 5 * ROUNDS,
    });
  if (isAsked('counters')) await benchCounters(server.url, 3 * ROUNDS);
  if (isAsked('relay')) await benchRelay(start, token);
  if (isAsked('answers at once')) await benchRuns(start, token, ROUNDS);
} finally {
  for (const child of children) child.kill();
  await watcher.end();
  await server.stop();
}

function both(options: Partial<autocannon.Options>) {
  return { ours: options, ceiling: options };
}

function manyPaths(): Partial<autocannon.Options> {
  return {
    requests: Array.from({ length: 500 }, (_, i) => ({
      path: `/api/work-orders/${1 + ((i * 7919) % ORDERS)}`,
    })),
  };
}

/** A round, with the microseconds of processor time that a request took. */
type Measured = autocannon.Result & { node: number; postgres: number };

/**
 * A round begins when the database has nothing left to do: at the end of a round the clients leave, but the statements
 * that a server has sent or has yet to send for them go on, and would take processor time from the next server.
 */
async function measure(at: Started, options: Partial<autocannon.Options>, token: string): Promise<Measured> {
  await databaseIsIdle();
  const before = { node: cpuTimes([at.pid]), postgres: cpuTimes(await backends()) };
  const result = await autocannon({
    url: at.url,
    connections: CONNECTIONS,
    headers: { authorization: `Bearer ${token}` },
    ...options,
  });
  const requests = Math.max(1, result.requests.total);
  return {
    ...result,
    node: cpuUsed(before.node, cpuTimes([at.pid])) / requests,
    postgres: cpuUsed(before.postgres, cpuTimes(await backends())) / requests,
  };
}

/** Waits until PostgreSQL has run no statement of a client, and no vacuum, for half a second. */
async function databaseIsIdle(): Promise<void> {
  for (let idleChecks = 0; idleChecks < 5;) {
    const [row] = await watcher<{ busy: boolean }[]>`
      select exists (
        select from pg_stat_activity
        where (backend_type = 'client backend' and state <> 'idle' and pid <> pg_backend_pid())
          or backend_type = 'autovacuum worker'
      ) as busy`;
    idleChecks = row!.busy ? 0 : idleChecks + 1;
    await setTimeout(100);
  }
}

/** The processes of PostgreSQL that work for its clients. */
async function backends(): Promise<number[]> {
  const rows = await watcher<
    { pid: number }[]
  >`select pid from pg_stat_activity where backend_type = 'client backend'`;
  return rows.map(({ pid }) => pid);
}

/** A secret key of the benchmark's tenant. */
async function secretKey(url: string, token: string): Promise<string> {
  const response = await fetch(`${url}/api/keys`, {
    method: 'POST',
    body: JSON.stringify({ kind: 'secret', name: 'bench' }),
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
  });
  const { key } = (await response.json()) as { key: string };
  return key;
}

/** The cursor of a page deep in the list, for each of the two servers. */
async function deepCursors(url: string, token: string): Promise<{ ours: string; ceiling: string }> {
  const page = (query: string) =>
    fetch(`${url}/api/work-orders?${query}`, { headers: { authorization: `Bearer ${token}` } }).then(
      (response) => response.json(),
    ) as Promise<{ work_orders: { id: number; created_at: string }[]; next_cursor: string }>;
  const deep = await page(`limit=50&page=${Math.min(Math.floor(ORDERS / 67), DEEPEST_PAGE)}`);
  const last = deep.work_orders.at(-1)!;
  return { ours: deep.next_cursor, ceiling: `${last.created_at},${last.id}` };
}

interface Started {
  url: string;
  pid: number;
}

function start(file: string, port: number, env: Record<string, string> = {}): Promise<Started> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL(file, import.meta.url), {
      env: {
        ...process.env,
        ...env,
        BENCH_DATABASE_URL: server.url,
        BENCH_PORT: String(port),
        BENCH_SECRET: secret,
      },
      execArgv: ['--conditions=chatterfix-source', '--disable-warning=ExperimentalWarning'],
    });
    children.push(child);
    child.once('message', () => resolve({ url: `http://127.0.0.1:${port}`, pid: child.pid! }));
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)));
  });
}

async function load(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connection: asTenant(1) });
  await sql`insert into tenants (slug, name) values ('bench', 'Bench')`;
  await sql`insert into assets (tenant_id, name, asset_tag)
    select 1, 'Pump ' || i, 'P-' || i from generate_series(1, 5000) i`;
  await sql`insert into work_orders
      (tenant_id, title, description, asset_id, priority, status, created_at, updated_at, due_date, estimated_hours)
    select 1, 'Replace bearing ' || i, 'Noisy at the drive end, found on the round', 1 + i % 5000,
      (array['low', 'medium', 'high', 'critical'])[1 + i % 4]::work_order_priority,
      (array['open', 'completed', 'completed', 'completed', 'in_progress',
        'completed', 'completed', 'cancelled', 'on_hold', 'completed'])[1 + i % 10]::work_order_status,
      now() - i * interval '5 minutes', now() - i * interval '5 minutes', now() + (i % 60 - 30) * interval '1 day', 2.5
    from generate_series(1, ${ORDERS}::int) i`;
  await sql.unsafe('vacuum analyze');
  await watcher.unsafe('checkpoint');
  await sql.end();
}
