import { setTimeout } from 'node:timers/promises';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roles } from '@chatterfix/sdk/contract';
import * as z from 'zod/mini';
import { writePrivate, type Config } from '../config.ts';
import type { Database } from '../platform/db/database.ts';
import type { Context } from '../context.ts';
import { createKey, setAllowedOrigins } from '../identity/keys.ts';
import { hashKey, newPassword } from '../platform/secrets/secrets.ts';
import {
  atCommandLine,
  createTenant,
  findTenants,
  systemContext,
  type TenantRow,
} from '../identity/tenants.ts';
import { setSignInRules } from '../identity/second-factor.ts';
import { createUser, listUsers, updateUser } from '../identity/users.ts';
import { loadDemoPlant } from './load.ts';
import { createDemoPlant } from './plant.ts';

const Credentials = z.object({
  base_url: z.string(),
  tenant: z.string(),
  secret_key: z.string(),
  publishable_key: z.string(),
  users: z.array(z.object({ username: z.string(), password: z.string(), role: z.enum(roles) })),
});
/** The content of `DATA_DIR/demo-credentials.json`, which examples and scripts read. */
type DemoCredentials = z.infer<typeof Credentials>;

const TENANT = 'demo';
const usernames = {
  admin: 'admin',
  planner: 'planner',
  technician: 'tech',
  requester: 'requester',
  viewer: 'viewer',
} as const;

export interface Demo {
  tenant: TenantRow;
  credentials: DemoCredentials;
  credentialsFile: string;
}

/**
 * Creates the demo plant, its keys and its users if they do not exist, and writes the file with the
 * credentials. Either all of it happens or nothing. A lock keeps two servers from doing it at the same time.
 */
export async function prepareDemo(
  db: Database,
  config: Config,
  progress: (text: string) => void,
): Promise<Demo> {
  for (;;) {
    // Asked again and again instead of waited for: loading takes longer than a statement may.
    const demo = await db.transaction(async (query, inside) => {
      const [lock] = await query<{ mine: boolean }>('select pg_try_advisory_xact_lock(7210349) as mine', []);
      return lock?.mine ? prepare(inside, config, progress) : undefined;
    });
    if (demo) return demo;
    await setTimeout(250);
  }
}

async function prepare(db: Database, config: Config, progress: (text: string) => void): Promise<Demo> {
  const existing = (await findTenants(db)).find(({ slug }) => slug === TENANT);
  const tenant = existing ?? (await loadDemoTenant(db, progress));
  const credentialsFile = join(config.dataDir, 'demo-credentials.json');
  const context = systemContext(db, tenant, 'demo', 'admin');
  const origins = [
    ...new Set([
      config.publicUrl,
      `http://localhost:${config.port}`,
      `http://127.0.0.1:${config.port}`,
      ...config.allowedOrigins,
    ]),
  ];
  const kept = readCredentials(credentialsFile);
  const stillValid =
    kept &&
    (await setAllowedOrigins(context, kept.publishable_key, origins)) &&
    (
      await db.query('select 1 from resolve_key($1) where tenant_id = $2 and not revoked', [
        hashKey(kept.secret_key),
        tenant.id,
      ])
    ).length > 0;
  const credentials = stillValid
    ? { ...kept, base_url: config.publicUrl }
    : await newCredentials(context, config, origins);
  writePrivate(credentialsFile, `${JSON.stringify(credentials, null, 2)}\n`);
  return { tenant, credentials, credentialsFile };
}

async function loadDemoTenant(db: Database, progress: (text: string) => void): Promise<TenantRow> {
  const tenant = await createTenant(atCommandLine(db, 'load-demo'), TENANT, createDemoPlant(new Date()).name);
  const context = systemContext(db, tenant, 'load-demo', 'admin');
  await loadDemoPlant(context, progress);
  await setSignInRules(context, { require_second_factor: false, stay_signed_in_hours: 12 });
  return tenant;
}

async function newCredentials(context: Context, config: Config, origins: string[]): Promise<DemoCredentials> {
  const { users: present } = await listUsers(context);
  const users = await Promise.all(
    roles.toReversed().map(async (role) => {
      const user = {
        username: usernames[role],
        password: (role === 'admin' && config.adminPassword) || newPassword(),
        role,
      };
      const known = present.find(({ username }) => username === user.username);
      await (known
        ? updateUser(context, known.id, { password: user.password, role, disabled: false })
        : createUser(context, user));
      return user;
    }),
  );
  const secret = await createKey(context, { kind: 'secret', name: 'demo back end', allowed_origins: [] });
  const publishable = await createKey(context, {
    kind: 'publishable',
    name: 'demo pages',
    allowed_origins: origins,
  });
  return {
    base_url: config.publicUrl,
    tenant: TENANT,
    secret_key: secret.key,
    publishable_key: publishable.key,
    users,
  };
}

function readCredentials(file: string): DemoCredentials | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return z.parse(Credentials, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined; // it will be written again
  }
}
