import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { Models } from './ai/registry.ts';
import { assetRoutes } from './assets/routes.ts';
import type { Database } from './db/client.ts';
import { DomainError } from './errors.ts';
import { fredRoutes } from './fred/routes.ts';
import { docsRoutes } from './gateway/docs.ts';
import { healthRoute } from './gateway/health.ts';
import { homeRoutes, type DemoPage } from './gateway/home.ts';
import { widgetRoutes } from './gateway/widgets.ts';
import { problemResponse, type Env, type Mounting } from './http/mount.ts';
import { problemOf } from './http/problem.ts';
import { importRoutes } from './imports/routes.ts';
import { partRoutes } from './parts/routes.ts';
import { providerRoutes } from './providers/routes.ts';
import { modelsOf } from './providers/service.ts';
import { reliabilityRoutes } from './reliability/routes.ts';
import { createAuthenticate, createOperatorCheck } from './security/authenticate.ts';
import { createEncryption } from './security/encryption.ts';
import { createKeyFinder } from './security/keys.ts';
import { createKnownOrigins } from './security/origins.ts';
import { createOutgoing, type Outgoing } from './security/outgoing.ts';
import { securityRoutes } from './security/routes.ts';
import { createTokens } from './security/tokens.ts';
import { createSessionCheck } from './security/users.ts';
import { version } from './version.ts';
import { workOrderRoutes } from './work-orders/routes.ts';

/** What the application is made from; a host that mounts it in a server of its own gives the same. */
export interface Dependencies {
  db: Database;
  /** The models that the operator set up; tenants may set up their own. */
  models: Models;
  /** The way to addresses that users set; without one, public addresses only. */
  outgoing?: Outgoing;
  /** Signs access tokens: at least 32 bytes. */
  signing_secret: Uint8Array;
  /** `op_…`: who has it may make tenants. Without one, nobody may over the API. */
  operator_key?: string;
  now?: () => Date;
  /** Failures that we did not foresee, for the operator. */
  log?: (entry: { error: unknown; request_id: string; method: string; path: string }) => void;
  /** The folder with the widgets' bundle; without it `/widgets` answers 404. */
  widgets_folder?: string;
  /** The page at `/` that shows the demo plant. */
  demo?: DemoPage;
}

/** The whole server as a Hono application. */
export function createApp({ db, models, outgoing = createOutgoing(), signing_secret, operator_key, now = () => new Date(), log = () => {}, widgets_folder, demo }: Dependencies): Hono<Env> {
  const app = new Hono<Env>();
  const tokens = createTokens(signing_secret);
  const encryption = createEncryption(signing_secret);
  const providers = { operator: models, encryption, outgoing };
  const findKey = createKeyFinder(db);
  const known_origins = createKnownOrigins(db);
  const authenticate = createAuthenticate({ db, tokens, findKey, sessionHolds: createSessionCheck(db), now });
  const mounting: Mounting = { app, db, authenticate, authenticateOperator: createOperatorCheck(operator_key, { db, now }, authenticate) };

  app.use((http, next) => {
    http.set('request_id', randomUUID());
    http.set('ip', null);
    return next();
  });
  const forPages = cors({
    // The exchange of a publishable key answers every page: one that may not use the key must be able to read why.
    origin: async (origin, http) => (http.req.path === '/api/auth/session' || (await known_origins()).any.has(origin) ? origin : null),
    allowMethods: ['GET', 'POST', 'PUT'],
    allowHeaders: ['Authorization', 'Content-Type', 'Accept', 'X-Request-Id', 'Idempotency-Key', 'If-Match'],
    exposeHeaders: ['X-Request-Id', 'Retry-After', 'ETag', 'Idempotent-Replayed'],
    maxAge: 600,
  });
  // Only browsers send an origin; without one, the middleware would cost every request a copy of its response.
  app.use('/api/*', (http, next) => (http.req.header('origin') === undefined ? next() : forPages(http, next)));
  app.onError((error, http) => {
    const request_id = http.get('request_id');
    const { problem, retry_after } = problemOf(error, request_id, (unforeseen) => log({ error: unforeseen, request_id, method: http.req.method, path: http.req.path }));
    return withCors(http.res.headers, problemResponse(problem, retry_after));
  });
  app.notFound((http) => problemResponse(problemOf(new DomainError('not_found', `There is nothing at ${http.req.method} ${http.req.path.slice(0, 200)}.`), http.get('request_id'), () => {}).problem));

  healthRoute(mounting, version);
  securityRoutes(mounting, { db, tokens, findKey, now, encryption });
  workOrderRoutes(mounting);
  importRoutes(mounting);
  assetRoutes(mounting);
  reliabilityRoutes(mounting); // its /api/assets/{id} after the fixed names
  partRoutes(mounting);
  providerRoutes(mounting, providers);
  fredRoutes(mounting, (context) => modelsOf(context, providers), (error) => log({ error, request_id: '', method: 'POST', path: '/api/chat' }));
  docsRoutes(app, version);
  if (widgets_folder) widgetRoutes(app, widgets_folder);
  if (demo) homeRoutes(app, demo, db, now);
  return app;
}

function withCors(from: Headers, response: Response): Response {
  for (const [name, value] of from) if (name.startsWith('access-control-') || name === 'vary') response.headers.set(name, value);
  return response;
}
