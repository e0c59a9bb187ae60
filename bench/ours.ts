// Our server as it runs in production: contract, checks, sign-in, row-level security.
import { serve } from '@hono/node-server';
import { createModels } from '../packages/server/src/ai/registry.ts';
import { createApp } from '../packages/server/src/app.ts';
import { openPostgres } from '../packages/server/src/db/client.ts';

const db = await openPostgres(process.env['BENCH_DATABASE_URL']!);
const provider = process.env['BENCH_PROVIDER'];
const app = createApp({ db, models: createModels(provider ? { openai: { api_key: 'bench', base_url: provider, model: 'bench' } } : {}), signing_secret: new TextEncoder().encode(process.env['BENCH_SECRET']) });
serve({ fetch: app.fetch, port: Number(process.env['BENCH_PORT']), hostname: '127.0.0.1' }, () => process.send?.('ready'));
