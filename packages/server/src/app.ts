import { randomUUID } from 'node:crypto';
import { chat, feedback, providers as modelProviders, runs } from '@chatterfix/sdk/contract';
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono, type Context as HonoContext } from 'hono';
import { AnswerCache } from './assistant/answer-cache/answer-cache.ts';
import type { RunLimits } from './assistant/limits.ts';
import { assistantRoutes } from './assistant/routes.ts';
import { SettingsOfTenants } from './assistant/settings.ts';
import { RunHost } from './assistant/runs/host.ts';
import { DomainError } from './errors.ts';
import { features } from './features/features.ts';
import { docsRoutes } from './gateway/docs.ts';
import { explainDatabaseError, isDiskFull } from './platform/db/failures.ts';
import { healthRoute } from './gateway/health.ts';
import { homeRoutes, type DemoPage } from './gateway/home.ts';
import { widgetRoutes } from './gateway/widgets.ts';
import { createAccountGuard, unguarded } from './identity/account-guard.ts';
import { createAuthenticate, createOperatorCheck } from './identity/authenticate.ts';
import { createKeyFinder } from './identity/keys.ts';
import { createIssuers } from './identity/oidc/issuers.ts';
import { createProviderCheck } from './identity/oidc/provider.ts';
import { createTenantsOfOrigin } from './identity/origins.ts';
import { identityRoutes } from './identity/routes.ts';
import { createSessions } from './identity/sessions.ts';
import { createTokens } from './identity/tokens.ts';
import { createSessionCheck } from './identity/users.ts';
import { CircuitBreakers } from './models/circuit-breakers.ts';
import { providerRoutes } from './models/providers/routes.ts';
import { providersOf } from './models/providers/tenant-models.ts';
import type { Models } from './models/registry.ts';
import type { Cache } from './platform/cache/cache.ts';
import type { Database } from './platform/db/database.ts';
import { createFairAccess } from './platform/db/fair-access.ts';
import { createEventHub, type EventHub } from './platform/events/hub.ts';
import { createEventIds } from './platform/events/event-ids.ts';
import { eventRoutes } from './platform/events/routes.ts';
import { createAdmission } from './platform/http/admission.ts';
import { addMissing, securityHeaders } from './platform/http/answer-headers.ts';
import { problemAnswer } from './platform/http/answers.ts';
import { createClientAddress } from './platform/http/client-address.ts';
import type { Env } from './platform/http/env.ts';
import type { Mounting } from './platform/http/mount.ts';
import { createPageOrigins } from './platform/http/page-origins.ts';
import { problemOf } from './platform/http/problem.ts';
import { createRequestTurns } from './platform/http/request-turns.ts';
import { createRequestLimits, setHeadersOfRefusal } from './platform/http/rate-limit.ts';
import { jobRoutes } from './platform/jobs/routes.ts';
import type { RateLimiter } from './platform/limits/limiter.ts';
import type { RequestLine } from './platform/log/log.ts';
import { createOutgoing, type Outgoing } from './platform/outgoing/outgoing.ts';
import { createEncryption } from './platform/secrets/encryption.ts';
import { version } from './platform/version.ts';
import { queryRoutes } from './query/routes.ts';

/** What `createApp` needs. A program that mounts the application in its own server passes the same. */
export interface Dependencies {
  db: Database;
  /** The language models that the operator configured. Tenants can configure their own. */
  models: Models;
  /** False if there is neither Fred nor any provider of language models. */
  aiFeatures?: boolean;
  /** Sends requests to addresses that users entered. The default reaches public addresses only. */
  outgoing?: Outgoing;
  /** Signs access tokens and encrypts stored secrets. At least 32 bytes. */
  signingSecret: Uint8Array;
  /** The key (`op_…`) that allows its owner to create tenants over the API. Without it nobody can. */
  operatorKey?: string;
  /** The origin at which people reach the server. Identity providers redirect to it. */
  publicUrl?: string;
  /** HSTS covers the subdomains of an https `publicUrl`, too. */
  hstsSubdomains?: boolean;
  now?: () => Date;
  /** Reads the log of events for the streams. A program that stops the server cleanly makes it, to close it. */
  eventHub?: EventHub;
  /** Works on the answers to questions. A program that stops the server cleanly makes it, to close it. */
  runHost?: RunHost;
  /** Keeps answers of language models, to give them again. Without it none are kept. */
  cache?: Cache;
  /** Called with each unexpected failure, for the operator's log. */
  log?: (entry: { error: unknown; request_id: string; method: string; path: string }) => void;
  /** Called with the reason why the database failed a request that can be tried again. */
  databaseFailed?: (error: unknown) => void;
  /** Called for each request once its answer has begun. */
  logRequest?: (line: RequestLine) => void;
  /** Counts requests against the rate limits. Without it there are no limits. */
  limiter?: RateLimiter;
  /** Addresses and ranges of the reverse proxies whose X-Forwarded-For is used. */
  trustedProxies?: readonly string[];
  /** The folder of the widgets' bundle. Without it `/widgets` answers 404. */
  widgetsFolder?: string;
  /** The page at `/` that shows the demo plant. */
  demo?: DemoPage;
}

/** Makes what works on the answers to questions. */
export function createRunHost(
  db: Database,
  {
    now = () => new Date(),
    log,
    limits,
  }: { now?: () => Date; log: (error: unknown) => void; limits?: RunLimits },
): RunHost {
  return new RunHost({
    db,
    now,
    limits,
    describe: (error, requestId) => problemOf(error, requestId, log).problem,
    onFailure: log,
  });
}

/** Makes the whole server as a Hono application. */
export function createApp({
  db,
  models,
  aiFeatures = true,
  outgoing = createOutgoing(),
  signingSecret,
  operatorKey,
  now = () => new Date(),
  eventHub = createEventHub(db, { now }),
  log = () => {},
  runHost = createRunHost(db, {
    now,
    log: (error) => log({ error, request_id: '', method: 'POST', path: '/api/chat' }),
  }),
  cache,
  databaseFailed = () => {},
  logRequest,
  limiter,
  trustedProxies = [],
  publicUrl = 'http://localhost:8000',
  hstsSubdomains,
  widgetsFolder,
  demo,
}: Dependencies): Hono<Env> {
  const app = new Hono<Env>();
  const tokens = createTokens(signingSecret);
  const encryption = createEncryption(signingSecret);
  const providers = { operator: models, encryption, outgoing, breakers: new CircuitBreakers() };
  const accessOf = createFairAccess(db);
  // What is asked before a tenant is known takes turns of its own: strangers can ask any number of questions.
  const findKey = createKeyFinder(accessOf('keys'));
  const origins = createPageOrigins(createTenantsOfOrigin(accessOf('origins')), publicUrl);
  const sessions = createSessions(accessOf('sessions'));
  const limits = limiter && createRequestLimits(limiter);
  const clientAddress = createClientAddress(trustedProxies);
  const defaultHeaders = securityHeaders({ https: publicUrl.startsWith('https:'), hstsSubdomains });
  const authenticate = createAuthenticate({
    accessOf,
    tokens,
    findKey,
    isSessionValid: createSessionCheck(accessOf('sessions')),
    isProviderUnchanged: createProviderCheck(accessOf('sessions')),
    sessions,
    now,
  });
  const settings = new SettingsOfTenants((context) => providersOf(context, providers), runHost.limits);
  const mounting: Mounting = {
    app,
    db,
    admission: createAdmission({
      authenticate,
      authenticateOperator: createOperatorCheck(operatorKey, { db, now }, authenticate),
      limits,
      origins,
    }),
    fingerprint: encryption.fingerprint,
    turns: createRequestTurns(db.connections),
    settingsChanged: (context) => settings.forget(context),
  };

  let diskFullAt = -Infinity;
  const fail = (error: Error, http: HonoContext<Env>): Response => {
    const requestId = http.get('request_id');
    setHeadersOfRefusal(http, error);
    if (explainDatabaseError(error)?.code === 'database_unavailable') {
      databaseFailed(error);
      if (isDiskFull(error)) diskFullAt = performance.now();
    }
    const { problem, retryAfter } = problemOf(error, requestId, (unforeseen) =>
      log({ error: unforeseen, request_id: requestId, method: http.req.method, path: http.req.path }),
    );
    return problemAnswer(http, problem, retryAfter);
  };
  app.onError(fail);
  // This is one middleware because each middleware costs time in every request.
  app.use(async (http, next) => {
    const began = performance.now();
    http.set('request_id', randomUUID());
    http.set('headers', { ...defaultHeaders });
    // Only Node's server has a socket that knows the address.
    http.set(
      'ip',
      clientAddress(
        hasSocket(http.env) ? getConnInfo(http).remote.address : undefined,
        http.req.header('x-forwarded-for'),
      ),
    );
    const refusal = await refuseOverLimit(http);
    if (refusal) http.res = refusal;
    else await next();
    if (!http.get('complete')) addMissing(http.get('headers'), http.res);
    logRequest?.(lineOf(http, performance.now() - began));
  });
  /**
   * Returns the answer if the address is over its limit. Preflight requests are not counted: they are cheap,
   * and a page cannot read why one was refused.
   */
  const refuseOverLimit = async (http: HonoContext<Env>): Promise<Response | undefined> => {
    try {
      if (http.req.header('origin') !== undefined && http.req.path.startsWith('/api/'))
        await origins.begin(http); // before counting, so that the page can read a refusal
      if (http.req.method !== 'OPTIONS') await limits?.everyone(http);
      return undefined;
    } catch (error) {
      return fail(error as Error, http);
    }
  };
  app.options('/api/*', origins.preflight);
  app.notFound((http) =>
    problemAnswer(
      http,
      problemOf(
        new DomainError(
          'not_found',
          `There is nothing at ${http.req.method} ${http.req.path.slice(0, 200)}.`,
        ),
        http.get('request_id'),
        () => {},
      ).problem,
    ),
  );

  if (!aiFeatures) disableRoutes(app, [chat, feedback, runs, modelProviders]);
  healthRoute(mounting, version, () => diskFullAt);
  const signIn = {
    db: accessOf('sign-in'),
    tokens,
    findKey,
    now,
    encryption,
    guard: limiter ? createAccountGuard(limiter) : unguarded,
    sessions,
  };
  identityRoutes(mounting, { signIn, issuers: createIssuers(outgoing, encryption), publicUrl });
  for (const feature of features) feature.routes(mounting);
  jobRoutes(mounting);
  queryRoutes(mounting);
  providerRoutes(mounting, providers);
  eventRoutes(mounting, eventHub, createEventIds(eventHub, encryption), (error) =>
    log({ error, request_id: '', method: 'GET', path: '/api/events' }),
  );
  assistantRoutes(mounting, settings, runHost, cache && new AnswerCache(cache));
  docsRoutes(app, version);
  if (widgetsFolder) widgetRoutes(app, widgetsFolder);
  if (demo) homeRoutes(app, demo, db, now);
  return app;
}

/** Answers all requests to endpoints with the problem that they are turned off. */
function disableRoutes(app: Hono<Env>, groups: readonly Record<string, { path: string }>[]): void {
  for (const { path } of groups.flatMap((group) => Object.values(group)))
    app.all(path.replaceAll(/\{(\w+)\}/g, ':$1'), () => {
      throw new DomainError(
        'feature_disabled',
        'The operator of this server has turned off its AI features (ENABLE_AI_FEATURES).',
      );
    });
}

function hasSocket(env: unknown): boolean {
  return typeof env === 'object' && env !== null && 'incoming' in env;
}

function lineOf(http: HonoContext<Env>, durationMs: number): RequestLine {
  const caller = http.get('caller');
  return {
    request_id: http.get('request_id'),
    method: http.req.method,
    path: http.req.path.slice(0, 500),
    status: http.res.status,
    duration_ms: Math.round(durationMs * 10) / 10,
    ...(caller ? { tenant: caller.tenant, actor_kind: caller.actor.kind, actor: caller.actor.id } : {}),
    ip: http.get('ip'),
  };
}
