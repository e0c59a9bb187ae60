import {
  ApiKeyCreate,
  MAX_ID,
  Problem,
  TenantCreate,
  type ApiKey,
  type ApiKeyCreated,
  type ApiKeyList,
  type TenantCreated,
  type TenantList,
} from '@chatterfix/sdk/contract';
import * as z from 'zod/mini';
import { ConfigError, type Config } from '../config.ts';
import type { Operator } from '../context.ts';
import { DomainError } from '../errors.ts';
import {
  atCommandLine,
  createTenantKey,
  createTenantWithKeys,
  listTenantKeys,
  listTenants,
  revokeTenantKey,
} from '../identity/tenants.ts';
import { explainDatabaseError } from '../platform/db/failures.ts';
import { validate } from '../platform/validate.ts';
import { openDatabase } from './open-database.ts';

/**
 * With `baseUrl`, a command calls a running server with the operator's key; without it, it opens the
 * database.
 */
export interface OperatorOptions {
  baseUrl?: string;
  operatorKey?: string;
  json?: boolean;
}

type Say = (text: string) => void;

/** `chatterfix tenants list`. */
export async function listTenantsAt(
  options: OperatorOptions,
  config: () => Promise<Config>,
  say: Say,
): Promise<void> {
  const { tenants } = options.baseUrl
    ? await request<TenantList>(options, 'GET', '/api/operator/tenants')
    : await inDatabase(config, (operator) => listTenants(operator));
  if (options.json) return say(JSON.stringify({ tenants }));
  if (tenants.length === 0)
    say('There is no tenant yet. Create one with “chatterfix tenants create <tenant>”.');
  for (const { tenant, name, created_at } of tenants)
    say(`${tenant}  ${name}  since ${created_at.slice(0, 10)}`);
}

/** `chatterfix tenants create`. */
export async function createTenantAt(
  tenant: string,
  { name, origins, ...options }: OperatorOptions & { name?: string; origins?: string },
  config: () => Promise<Config>,
  say: Say,
): Promise<void> {
  const allowedOrigins = listOf(origins);
  const created = await namingOptions(async () => {
    const input = validate(
      TenantCreate,
      { tenant, ...(name ? { name } : {}), allowed_origins: allowedOrigins },
      'body',
    );
    return options.baseUrl
      ? await request<TenantCreated>(options, 'POST', '/api/operator/tenants', input)
      : await inDatabase(config, (operator) => createTenantWithKeys(operator, input));
  });
  say(
    options.json
      ? JSON.stringify(created)
      : `Tenant ${created.tenant}. These keys are shown only now:\n  secret key       ${created.secret_key}\n  publishable key  ${created.publishable_key}${allowedOrigins.length ? '' : '\n  (no page can use this publishable key; create one with keys create --kind publishable --origins https://…)'}`,
  );
}

interface OfTenant extends OperatorOptions {
  tenant: string;
}

export interface KeyOptions extends OfTenant {
  kind?: string;
  name?: string;
  role?: string;
  permissions?: string;
  origins?: string;
}

/** `chatterfix keys create`. */
export async function createKeyAt(
  { tenant, kind = 'secret', name, role, permissions, origins, ...options }: KeyOptions,
  config: () => Promise<Config>,
  say: Say,
): Promise<void> {
  const created = await namingOptions(async () => {
    const input = validate(
      ApiKeyCreate,
      {
        kind,
        name: name ?? 'created at the command line',
        allowed_origins: listOf(origins),
        ...(role ? { role } : {}),
        ...(permissions ? { permissions: listOf(permissions) } : {}),
      },
      'body',
    );
    return options.baseUrl
      ? await request<ApiKeyCreated>(options, 'POST', keysOf(tenant), input)
      : await inDatabase(config, (operator) => createTenantKey(operator, tenant, input));
  });
  say(
    options.json
      ? JSON.stringify(created)
      : `${created.kind} key “${created.name}” of ${tenant}. It is shown only now:\n  ${created.key}`,
  );
}

/** `chatterfix keys list`. */
export async function listKeysAt(
  { tenant, ...options }: OfTenant,
  config: () => Promise<Config>,
  say: Say,
): Promise<void> {
  const { keys } = options.baseUrl
    ? await request<ApiKeyList>(options, 'GET', keysOf(tenant))
    : await inDatabase(config, (operator) => listTenantKeys(operator, tenant));
  if (options.json) return say(JSON.stringify({ keys }));
  if (keys.length === 0)
    say(`${tenant} has no keys. Create one with “chatterfix keys create --tenant ${tenant}”.`);
  for (const key of keys) say(describeKey(key));
}

/** `chatterfix keys revoke`. */
export async function revokeKeyAt(
  id: string,
  { tenant, ...options }: OfTenant,
  config: () => Promise<Config>,
  say: Say,
): Promise<void> {
  const number = Number(id);
  if (!/^\d+$/.test(id) || number < 1 || number > MAX_ID)
    throw new ConfigError(
      `<id> must be the number of a key, as “chatterfix keys list --tenant ${tenant}” shows it.`,
    );
  const revoked = options.baseUrl
    ? await request<ApiKey>(options, 'POST', `${keysOf(tenant)}/${number}/revoke`)
    : await inDatabase(config, (operator) => revokeTenantKey(operator, tenant, number));
  say(options.json ? JSON.stringify(revoked) : `Revoked: ${describeKey(revoked)}`);
}

function keysOf(tenant: string): string {
  return `/api/operator/tenants/${encodeURIComponent(tenant)}/keys`;
}

function describeKey({ id, kind, name, hint, last_used_at, revoked_at }: ApiKey): string {
  const state = revoked_at
    ? `revoked on ${revoked_at.slice(0, 10)}`
    : last_used_at
      ? `last used on ${last_used_at.slice(0, 10)}`
      : 'never used';
  return `${id}  ${kind}  …${hint}  ${name}  ${state}`;
}

function listOf(text: string | undefined): string[] {
  return text?.split(/[\s,]+/).filter(Boolean) ?? [];
}

async function inDatabase<Result>(
  config: () => Promise<Config>,
  run: (operator: Operator) => Promise<Result>,
): Promise<Result> {
  const db = await openDatabase(await config());
  try {
    return await run(atCommandLine(db, 'command-line'));
  } finally {
    await db.close();
  }
}

async function request<Answer>(
  { baseUrl = '', operatorKey }: OperatorOptions,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  if (!operatorKey?.startsWith('op_'))
    throw new ConfigError(
      "This command needs the operator's key: OPERATOR_KEY or --operator-key. The server keeps it in DATA_DIR/operator-key.",
    );
  const response = await fetch(baseUrl.replace(/\/+$/, '') + path, {
    method,
    headers: {
      authorization: `Bearer ${operatorKey}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch((error: unknown) => {
    throw new ConfigError(
      `The server at ${baseUrl} does not answer: ${error instanceof Error ? String(error.cause ?? error.message) : ''}`,
    );
  });
  const answer: unknown = await response.json().catch(() => ({}));
  if (response.ok) return answer as Answer; // the server has the same contract
  const problem = z.safeParse(Problem, answer);
  if (problem.success && problem.data.errors)
    throw new DomainError(problem.data.code, problem.data.detail, { errors: problem.data.errors });
  throw new ConfigError(
    `The server refused (${response.status}): ${problem.success ? problem.data.detail : response.statusText}`,
  );
}

/** What sets each field at the command line. */
const optionOf: Record<string, string> = {
  tenant: '<tenant>',
  kind: '--kind',
  name: '--name',
  role: '--role',
  permissions: '--permissions',
  allowed_origins: '--origins',
};

/** Runs a command; where a field is refused, the message names its option instead. */
async function namingOptions<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    const known = error instanceof DomainError ? error : explainDatabaseError(error);
    if (!known?.errors) throw error;
    const rules = known.errors.map(({ field, rule }) => {
      const [, name = '', at] = field.split('.');
      const item = at === undefined ? '' : `, item ${Number(at) + 1},`;
      return `${optionOf[name] ?? name}${item} ${rule}.`;
    });
    throw new ConfigError([...new Set(rules)].join('\n'));
  }
}
