import {
  ApiKeyCreate,
  Problem,
  TenantCreate,
  type ApiKeyCreated,
  type TenantCreated,
  type TenantList,
} from '@chatterfix/sdk/contract';
import * as z from 'zod/mini';
import { ConfigError, type Config } from '../config.ts';
import type { Operator } from '../context.ts';
import { atCommandLine, createTenantKey, createTenantWithKeys, listTenants } from '../identity/tenants.ts';
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
  const input = validate(
    TenantCreate,
    { tenant, ...(name ? { name } : {}), allowed_origins: listOf(origins) },
    'body',
  );
  const created = options.baseUrl
    ? await request<TenantCreated>(options, 'POST', '/api/operator/tenants', input)
    : await inDatabase(config, (operator) => createTenantWithKeys(operator, input));
  say(
    options.json
      ? JSON.stringify(created)
      : `Tenant ${created.tenant}. These keys are shown only now:\n  secret key       ${created.secret_key}\n  publishable key  ${created.publishable_key}${input.allowed_origins.length ? '' : '\n  (no page can use this publishable key; create one with keys create --kind publishable --origins https://…)'}`,
  );
}

export interface KeyOptions extends OperatorOptions {
  tenant: string;
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
  const created = options.baseUrl
    ? await request<ApiKeyCreated>(
        options,
        'POST',
        `/api/operator/tenants/${encodeURIComponent(tenant)}/keys`,
        input,
      )
    : await inDatabase(config, (operator) => createTenantKey(operator, tenant, input));
  say(
    options.json
      ? JSON.stringify(created)
      : `${created.kind} key “${created.name}” of ${tenant}. It is shown only now:\n  ${created.key}`,
  );
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
  throw new ConfigError(
    `The server refused (${response.status}): ${problem.success ? problem.data.detail : response.statusText}`,
  );
}
