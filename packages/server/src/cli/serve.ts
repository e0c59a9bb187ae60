import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { findLocalOllama, type LocalOllama } from '../models/local-ollama.ts';
import { createModels } from '../models/registry.ts';
import { createApp, createRunHost } from '../app.ts';
import { loadRecogniser } from '../assistant/safety/recognise.ts';
import { ConfigError, type Config } from '../config.ts';
import { prepareDemo, type Demo } from '../demo/credentials.ts';
import {
  defaultServerLimits,
  limitServer,
  serverOptions,
  type ServerLimits,
} from '../platform/http/server-limits.ts';
import { assetsFolder } from '../gateway/assets.ts';
import { memoryCache } from '../platform/cache/cache.ts';
import { createEventHub } from '../platform/events/hub.ts';
import { createRateLimiter } from '../platform/limits/limiter.ts';
import { inRanges } from '../platform/limits/network.ts';
import { createLog, logRequest, type Log } from '../platform/log/log.ts';
import { sometimes } from '../platform/log/sometimes.ts';
import { createProxiedFetch } from '../platform/outgoing/fetch.ts';
import { createOutgoing } from '../platform/outgoing/outgoing.ts';
import { startJobs } from '../platform/jobs/workers.ts';
import { jobs } from '../jobs.ts';
import { openDatabase } from './open-database.ts';

/** Starts the server and resolves when it has stopped. */
export async function runServer(
  config: Config,
  options: { demo: boolean },
  say: (text: string) => void,
): Promise<void> {
  const log = createLog(config.logLevel);
  await assertPortIsFree(config); // before anything is loaded
  say(
    config.databaseUrl
      ? 'Opening PostgreSQL …'
      : `Opening the embedded database in ${config.dataDir} (the first time takes a few seconds) …`,
  );
  const db = await openDatabase(config, {
    report: sometimes((error) => log.error({ err: error }, 'no connection to the database')),
  });
  process.once('uncaughtException', (error) => {
    // Into the log, which removes secrets; Node would print the error as it is.
    log.fatal({ err: error }, 'stopped by an uncaught exception');
    process.exit(1);
  });
  const stop = stopSignal();
  const shared = config.redisUrl === undefined ? undefined : await redisLimits(config.redisUrl, log);
  const sharedCache = config.redisUrl === undefined ? undefined : await cacheInRedis(config.redisUrl, log);
  let localOllama: LocalOllama | undefined;
  try {
    const demo = options.demo
      ? await prepareDemo(db, config, (what) => say(`Loading the demo plant: ${what}`))
      : undefined;
    const { connections, findOllama, aiFeatures, prices, noProxy } = config.models;
    localOllama = aiFeatures && findOllama ? findLocalOllama(findOllama) : undefined;
    const models = createModels({
      ...connections,
      ...(localOllama ? { foundOllama: localOllama.connection } : {}),
      ...(noProxy === undefined ? {} : { fetch: createProxiedFetch(noProxy) }),
      prices,
    });
    await localOllama?.ready;
    const widgetsFolder = findWidgetsFolder();
    const eventHub = createEventHub(db, {
      onFailure: (error) => log.error({ err: error }, 'reading the events failed'),
    });
    const runHost = createRunHost(db, {
      limits: config.runLimits,
      log: (error) => log.error({ err: error }, 'the work on an answer failed'),
    });
    runHost.watch();
    const app = createApp({
      db,
      eventHub,
      runHost,
      cache: sharedCache?.cache ?? memoryCache(),
      models,
      aiFeatures,
      outgoing: createOutgoing(config),
      signingSecret: config.signingSecret,
      operatorKey: config.operatorKey,
      publicUrl: config.publicUrl,
      hstsSubdomains: config.hstsSubdomains,
      log: ({ error, ...request }) => log.error({ err: error, ...request }, 'request failed'),
      databaseFailed: sometimes((error) => log.error({ err: error }, 'the database failed a request')),
      logRequest: (line) => logRequest(log, line),
      limiter: createRateLimiter(config.rateLimits, shared?.counts),
      trustedProxies: config.trustedProxies,
      ...(widgetsFolder ? { widgetsFolder } : {}),
      ...(demo
        ? {
            demo: {
              tenantId: demo.tenant.id,
              tenant: demo.tenant.slug,
              plant: demo.tenant.name,
              publishableKey: demo.credentials.publishable_key,
              publicUrl: config.publicUrl,
            },
          }
        : {}),
    });
    if (aiFeatures) loadRecogniser(); // now, so that the first question does not wait for it
    const server = await listen(app.fetch, config);
    announce(
      config,
      demo,
      aiFeatures ? describeFred(models.defaultProvider) : 'turned off (ENABLE_AI_FEATURES)',
      say,
    );
    const workers = await startJobs({ db, jobs, log });
    await stop;
    say('Stopping …');
    eventHub.close();
    // The answers end first, so that those who wait for them are told.
    await runHost.close();
    await Promise.all([closeServer(server), workers.stop()]);
  } finally {
    localOllama?.close();
    shared?.close();
    sharedCache?.close();
    await db.close();
  }
  say('Stopped.');
}

/** Counts rate limits in Redis. The client is loaded only if REDIS_URL is set. */
async function redisLimits(url: string, log: Log) {
  const { redisCounts } = await import('../platform/limits/redis.ts');
  return redisCounts(url, (state, reason) =>
    state === 'lost'
      ? log.warn({ reason }, 'Redis does not answer; this process counts rate limits alone')
      : log.info('Redis answers again; all servers count rate limits together'),
  );
}

/** Keeps answers in Redis. The client is loaded only if REDIS_URL is set. */
async function cacheInRedis(url: string, log: Log) {
  const { redisCache } = await import('../platform/cache/redis-cache.ts');
  return redisCache(url, (state, reason) =>
    state === 'lost'
      ? log.warn({ reason }, 'Redis does not answer; no answers are kept')
      : log.info('Redis answers again; answers are kept in it'),
  );
}

function listen(
  fetch: Parameters<typeof serve>[0]['fetch'],
  { port, host, trustedProxies, mostConnections, mostConnectionsPerAddress }: Config,
): Promise<Server> {
  const limits: ServerLimits = {
    ...defaultServerLimits,
    ...(mostConnections === undefined ? {} : { connections: mostConnections || Infinity }),
    ...(mostConnectionsPerAddress === undefined
      ? {}
      : { connectionsPerAddress: mostConnectionsPerAddress || Infinity }),
  };
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host, serverOptions: serverOptions(limits) }, () =>
      resolve(server),
    ) as Server; // a server of node:http, because no other kind was requested
    limitServer(server, limits, inRanges(trustedProxies));
    server.on('error', (error: NodeJS.ErrnoException) => reject(explainListening(error, port)));
  });
}

function assertPortIsFree({ port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once('error', (error: NodeJS.ErrnoException) => reject(explainListening(error, port)))
      .listen(port, host, () => probe.close(() => resolve()));
  });
}

function explainListening(error: NodeJS.ErrnoException, port: number): Error {
  return error.code === 'EADDRINUSE'
    ? new ConfigError(
        `Another program uses port ${port}. Stop it, or choose another port: --port 8080, or PORT=8080 npm start.`,
      )
    : error;
}

/** Lets requests that run end, for three seconds. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 3_000).unref();
  });
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

function findWidgetsFolder(): string | undefined {
  const folder = assetsFolder('widgets', '@chatterfix/widgets', join('dist', 'cdn'));
  return existsSync(join(folder, 'chatterfix.js')) ? folder : undefined;
}

function announce(config: Config, demo: Demo | undefined, fred: string, say: (text: string) => void): void {
  const url = config.publicUrl;
  const ready = `\nChatterFix is ready. It listens on ${describeHost(config.host)}.\n\n  ${demo ? 'Demo plant' : 'Health    '}   ${url}${demo ? '/' : '/health'}\n  API docs     ${url}/docs\n  Fred         ${fred}`;
  say(demo ? `${ready}\n${describeAccess(url, demo)}` : ready);
}

function describeFred(provider: string): string {
  return provider === 'offline'
    ? 'offline mode: no language model is configured (OLLAMA_URL, OPENAI_API_KEY, ANTHROPIC_API_KEY, GOOGLE_API_KEY or XAI_API_KEY)'
    : provider;
}

function describeHost(host: string): string {
  return /^(127\.[\d.]+|::1|localhost)$/.test(host)
    ? `${host}, so only this machine reaches it (HOST=0.0.0.0 opens it to your network)`
    : `${host}: every machine that reaches this address can use it`;
}

function describeAccess(url: string, { credentials, credentialsFile }: Demo): string {
  const tech = credentials.users.find(({ role }) => role === 'technician');
  return `
  Three ways to use it (the credentials are in ${credentialsFile}):
  · A page      <script type="module" src="${url}/widgets/chatterfix.js" data-key="${credentials.publishable_key}"></script>
                To allow pages of other origins: ALLOWED_ORIGINS=https://intranet.example npm start
  · A back end  curl -X POST ${url}/api/auth/token -H "Authorization: Bearer $SECRET_KEY" -H "Content-Type: application/json" \\
                  -d '{"external_user_id":"erp-42","role":"technician"}'          (SECRET_KEY: secret_key in that file)
  · A person    ${tech?.username ?? ''} with the password in that file, in a widget's sign-in or at POST /api/auth/login

  Ctrl-C stops the server.`;
}
