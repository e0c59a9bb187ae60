import { endpoints, roles, type Role } from '@chatterfix/sdk/contract';
import * as z from 'zod/mini';
import type { Models } from '../models/registry.ts';
import { createModels } from '../models/registry.ts';
import { defaultLimits, type RunLimits } from '../assistant/limits.ts';
import { createApp, createRunHost, type Dependencies } from '../app.ts';
import type { Database } from '../platform/db/database.ts';
import { createKey } from '../identity/keys.ts';
import { loadDeclaredTables } from '../platform/db/declared-tables.ts';
import { declarationOf } from '../platform/db/table-declaration.ts';
import { newKey } from '../platform/secrets/secrets.ts';
import { atCommandLine, createTenant, systemContext, type TenantRow } from '../identity/tenants.ts';
import { createTokens } from '../identity/tokens.ts';

/** Signs the tests' tokens. */
export const signingSecret = new TextEncoder().encode('a secret for the tests, long enough to sign');

export interface Answer {
  status: number;
  body: Record<string, unknown> & { code?: string; errors?: { field: string; rule: string }[] };
  headers: Headers;
}

/** Two tenants with a token for each role, and the whole application on a database. */
export interface World {
  app: ReturnType<typeof createApp>;
  runHost: ReturnType<typeof createRunHost>;
  db: Database;
  unforeseen: unknown[];
  tenants: { ours: TenantRow; theirs: TenantRow };
  tokens: Record<'ours' | 'theirs', Record<Role, string>>;
  operatorKey: string;
  secret_key: string;
  publishable_key: string;
  /**
   * Calls the application as a role of our tenant, from an address where one is given; every success is
   * checked against the contract.
   */
  call(
    method: string,
    path: string,
    options?: {
      role?: Role;
      whose?: 'ours' | 'theirs';
      body?: unknown;
      headers?: Record<string, string>;
      from?: string;
    },
  ): Promise<Answer>;
  close(): Promise<void>;
}

let firstNumbers: Promise<{ table: string; first: number }[]> | undefined;

/** The tables whose rows have numbers, each with a high first number for another tenant's rows. */
async function findFirstNumbers(db: Database): Promise<{ table: string; first: number }[]> {
  const tables = await loadDeclaredTables();
  const numbered = await db.query<{ name: string }>(
    `select relname::text as name from pg_attrdef
     join pg_class on pg_class.oid = adrelid
     where relnamespace = 'public'::regnamespace and pg_get_expr(adbin, adrelid) like 'next_number(%'`,
    [],
  );
  return numbered.map(({ name }) => {
    const bound = declarationOf(tables.get(name)!)?.bound;
    return {
      table: name,
      first: bound && 'rows' in bound ? Math.min(bound.rows / 2, 1_000_000) + 1 : 1_000_001,
    };
  });
}

/**
 * Lets the numbers of a tenant's rows begin higher. Every tenant counts from 1, so a test that takes the number
 * of another tenant's record would mostly find a record of its own by it.
 */
async function startNumbersHigh(db: Database, tenantId: number): Promise<void> {
  const numbers = await (firstNumbers ??= findFirstNumbers(db));
  await db.transaction(async (query) => {
    await query('set local role none', []);
    const creations = numbers.map(
      ({ table, first }) => `create sequence numbers.${table}_${tenantId} start ${first};`,
    );
    await query(`do $$ begin ${creations.join(' ')} end $$`, []);
  });
}

export async function createWorld(
  db: Database,
  options: { models?: Models; now?: () => Date; runLimits?: Partial<RunLimits> } & Partial<Dependencies> = {},
): Promise<World> {
  const unforeseen: unknown[] = [];
  const suffix = crypto.randomUUID().slice(0, 8);
  const operator = atCommandLine(db, 'test');
  const operatorKey = newKey('op_');
  const tenants = {
    ours: await createTenant(operator, `ours-${suffix}`, 'Ours'),
    theirs: await createTenant(operator, `theirs-${suffix}`, 'Theirs'),
  };
  await startNumbersHigh(db, tenants.theirs.id);
  const runHost =
    options.runHost ??
    createRunHost(db, {
      ...(options.now ? { now: options.now } : {}),
      limits: { ...defaultLimits, ...options.runLimits },
      log: (error) => {
        unforeseen.push(error);
        console.error('the work on an answer', error);
      },
    });
  const app = createApp({
    ...options,
    runHost,
    db,
    models: options.models ?? createModels({}),
    signingSecret,
    operatorKey,
    log: ({ error, method, path }) => {
      unforeseen.push(error);
      console.error(`${method} ${path}`, error);
    },
  });
  const issuer = createTokens(signingSecret);
  const tokensOf = async (tenant: TenantRow) =>
    Object.fromEntries(
      await Promise.all(
        roles.map(async (role) => [
          role,
          (
            await issuer.issue(
              {
                tenant_id: tenant.id,
                tenant: tenant.slug,
                actor: { kind: 'user', id: `${role}-user` },
                role,
              },
              3600,
              (options.now ?? (() => new Date()))(),
            )
          ).token,
        ]),
      ),
    ) as Record<Role, string>;
  const tokens = { ours: await tokensOf(tenants.ours), theirs: await tokensOf(tenants.theirs) };
  const call: World['call'] = async (
    method,
    path,
    { role = 'admin', whose = 'ours', body, headers = {}, from } = {},
  ) => {
    const response = await app.request(
      path,
      {
        method,
        headers: {
          authorization: `Bearer ${tokens[whose][role]}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      },
      from === undefined ? {} : { incoming: { socket: { remoteAddress: from } } },
    );
    const text = await response.text();
    const answer: Answer = {
      status: response.status,
      body: text.startsWith('{') ? JSON.parse(text) : { text },
      headers: response.headers,
    };
    if (response.ok && response.headers.get('content-type')?.startsWith('application/json'))
      assertContract(method, path, answer);
    return answer;
  };
  const context = systemContext(db, tenants.ours, 'test', 'admin');
  return {
    app,
    runHost,
    db,
    unforeseen,
    tenants,
    tokens,
    call,
    operatorKey,
    secret_key: (await createKey(context, { kind: 'secret', name: 'test', allowed_origins: [] })).key,
    publishable_key: (
      await createKey(context, {
        kind: 'publishable',
        name: 'test',
        allowed_origins: ['https://intranet.example'],
      })
    ).key,
    close: async () => {
      await runHost.close();
      await db.close();
    },
  };
}

/** The context of a service call in our tenant, with the rights of a role. */
export function contextOf(world: World, role: Role = 'admin', whose: 'ours' | 'theirs' = 'ours') {
  return systemContext(world.db, world.tenants[whose], 'test', role);
}

function assertContract(method: string, path: string, answer: Answer): void {
  const place = path.split('?')[0] ?? '';
  const endpoint = patterns.find((one) => one.endpoint.method === method && one.path.test(place))?.endpoint;
  if (!endpoint) throw new Error(`No endpoint for ${method} ${path}`);
  if (answer.status !== endpoint.status)
    throw new Error(`${endpoint.operationId} answered ${answer.status}, not ${endpoint.status}`);
  z.parse(endpoint.response, answer.body);
}

const patterns = endpoints.map((endpoint) => ({
  endpoint,
  path: new RegExp(`^${endpoint.path.replace(/\{\w+\}/g, '[^/]+')}$`),
}));
