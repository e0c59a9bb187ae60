// Our server as it runs in production: contract, validation, sign-in, row-level security, a log line for each
// request, and rate limits that are too high to be reached.
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { atCommandLine, createTenant } from '../packages/server/src/identity/tenants.ts';
import { createModels } from '../packages/server/src/models/registry.ts';
import { createApp } from '../packages/server/src/app.ts';
import { openPglite } from '../packages/server/src/platform/db/pglite/open.ts';
import { openPostgres } from '../packages/server/src/platform/db/postgres.ts';
import {
  defaultServerLimits,
  limitServer,
  serverOptions,
} from '../packages/server/src/platform/http/server-limits.ts';
import { createRateLimiter } from '../packages/server/src/platform/limits/limiter.ts';
import { defaultLimits, type RateLimits } from '../packages/server/src/platform/limits/policies.ts';
import { createLog, logRequest } from '../packages/server/src/platform/log/log.ts';

const farAway = Object.fromEntries(
  Object.keys(defaultLimits).map((policy) => [policy, { quota: 1e9, seconds: 60 }]),
) as unknown as RateLimits; // the same names
const log = createLog('info', { write: () => {} });
const db = process.env['BENCH_EMBEDDED']
  ? await openEmbedded()
  : await openPostgres(process.env['BENCH_DATABASE_URL']!);
const provider = process.env['BENCH_PROVIDER'];
const app = createApp({
  db,
  models: createModels(provider ? { openai: { apiKey: 'bench', baseUrl: provider, model: 'bench' } } : {}),
  signingSecret: new TextEncoder().encode(process.env['BENCH_SECRET']),
  limiter: createRateLimiter(farAway),
  logRequest: (line) => logRequest(log, line),
});
const server = serve(
  {
    fetch: app.fetch,
    port: Number(process.env['BENCH_PORT']),
    hostname: '127.0.0.1',
    serverOptions: serverOptions(defaultServerLimits),
  },
  () => process.send?.('ready'),
) as Server;
limitServer(server, defaultServerLimits, () => true);

/** The embedded database in a new folder, with the benchmark's tenant. */
async function openEmbedded() {
  const folder = mkdtempSync(join(tmpdir(), 'chatterfix-bench-'));
  process.once('SIGTERM', () => {
    rmSync(folder, { recursive: true });
    process.exit();
  });
  const embedded = await openPglite(join(folder, 'database'));
  await createTenant(atCommandLine(embedded, 'bench'), 'bench', 'Bench');
  return embedded;
}
