import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { serve } from '@hono/node-server';
import { createModels } from '../models/registry.ts';
import { createApp } from '../app.ts';
import { ConfigError, type Config } from '../config.ts';
import { prepareDemo, type Demo } from '../demo/credentials.ts';
import {
  default_server_limits,
  limitServer,
  serverOptions,
  type ServerLimits,
} from '../platform/http/server-limits.ts';
import { createRateLimiter } from '../platform/http/limits/limiter.ts';
import { inRanges } from '../platform/http/limits/network.ts';
import { createLog, logRequest, type Log } from '../platform/log/log.ts';
import { createOutgoing } from '../platform/outgoing/outgoing.ts';
import { keepSweeping } from '../identity/sweep.ts';
import { openDatabase } from './open-database.ts';

/** Starts the server and resolves when it has stopped. */
export async function runServer(
  config: Config,
  options: { demo: boolean },
  say: (text: string) => void,
): Promise<void> {
  const log = createLog(config.log_level);
  say(
    config.database_url
      ? 'Opening PostgreSQL …'
      : `Opening the embedded database in ${config.data_dir} (the first time takes a few seconds) …`,
  );
  const db = await openDatabase(config);
  process.once('uncaughtException', (error) => {
    // to the log, where secrets are taken out, and not as Node would print it
    log.fatal({ err: error }, 'stopped by a failure that nothing caught');
    process.exit(1);
  });
  const stop = stopSignal();
  const shared = config.redis_url === undefined ? undefined : await redisLimits(config.redis_url, log);
  try {
    const demo = options.demo
      ? await prepareDemo(db, config, (what) => say(`Loading the demo plant: ${what}`))
      : undefined;
    const models = createModels({
      ...(config.ollama ? { ollama: config.ollama } : {}),
      ...(config.openai ? { openai: config.openai } : {}),
    });
    const widgets_folder = widgetsFolder();
    const app = createApp({
      db,
      models,
      outgoing: createOutgoing(config),
      signing_secret: config.signing_secret,
      operator_key: config.operator_key,
      public_url: config.public_url,
      log: ({ error, ...request }) => log.error({ err: error, ...request }, 'request failed'),
      log_request: (line) => logRequest(log, line),
      limiter: createRateLimiter(config.rate_limits, shared?.counts),
      trusted_proxies: config.trusted_proxies,
      ...(widgets_folder ? { widgets_folder } : {}),
      ...(demo
        ? {
            demo: {
              tenant_id: demo.tenant.id,
              tenant: demo.tenant.slug,
              plant: demo.tenant.name,
              publishable_key: demo.credentials.publishable_key,
              public_url: config.public_url,
            },
          }
        : {}),
    });
    const server = await listen(app.fetch, config);
    const stopSweeping = keepSweeping(db, (error) => log.error({ err: error }, 'sweep failed'));
    announce(config, demo, models.default_provider, say);
    await stop;
    stopSweeping();
    say('Stopping …');
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 3_000).unref();
    });
  } finally {
    shared?.close();
    await db.close();
  }
  say('Stopped.');
}

/** Loaded only where there is a Redis. */
async function redisLimits(url: string, log: Log) {
  const { redisCounts } = await import('../platform/http/limits/redis.ts');
  return redisCounts(url, (state, reason) =>
    state === 'lost'
      ? log.warn({ reason }, 'Redis does not answer: this process counts its rate limits alone')
      : log.info('Redis answers again: rate limits are counted together'),
  );
}

function listen(
  fetch: Parameters<typeof serve>[0]['fetch'],
  { port, host, trusted_proxies, most_connections, most_connections_per_address }: Config,
): Promise<Server> {
  const limits: ServerLimits = {
    ...default_server_limits,
    ...(most_connections === undefined ? {} : { connections: most_connections || Infinity }),
    ...(most_connections_per_address === undefined
      ? {}
      : { connections_per_address: most_connections_per_address || Infinity }),
  };
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host, serverOptions: serverOptions(limits) }, () =>
      resolve(server),
    ) as Server; // of node:http, as no other was asked for
    limitServer(server, limits, inRanges(trusted_proxies));
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new ConfigError(
              `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=8080 npm start.`,
            )
          : error,
      ),
    );
  });
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

function widgetsFolder(): string | undefined {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('@chatterfix/widgets/package.json')),
    'dist',
    'cdn',
  );
  return existsSync(join(folder, 'chatterfix.js')) ? folder : undefined;
}

function announce(
  config: Config,
  demo: Demo | undefined,
  provider: string,
  say: (text: string) => void,
): void {
  const url = config.public_url;
  const ready = `\nChatterFix is ready.\n\n  ${demo ? 'Demo plant' : 'Health    '}   ${url}${demo ? '/' : '/health'}\n  API docs     ${url}/docs\n  Fred         ${provider === 'offline' ? 'offline mode: no language model is set up (OLLAMA_URL or OPENAI_API_KEY)' : provider}`;
  say(demo ? `${ready}\n${waysIn(url, demo)}` : ready);
}

function waysIn(url: string, { credentials, credentials_file }: Demo): string {
  const tech = credentials.users.find(({ role }) => role === 'technician');
  return `
  Three ways in (all kept in ${credentials_file}):
  · A page      <script type="module" src="${url}/widgets/chatterfix.js" data-key="${credentials.publishable_key}"></script>
                pages of other origins: ALLOWED_ORIGINS=https://intranet.example npm start
  · A back end  curl -X POST ${url}/api/auth/token -H "Authorization: Bearer $SECRET_KEY" -H "Content-Type: application/json" \\
                  -d '{"external_user_id":"erp-42","role":"technician"}'          (SECRET_KEY: secret_key in that file)
  · A person    ${tech?.username ?? ''} with the password in that file, in a widget's sign-in or at POST /api/auth/login

  Ctrl-C stops the server.`;
}
