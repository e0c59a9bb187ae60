import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ConfigError } from './config-error.ts';
import { readModelSettings, type ModelSettings } from './config-models.ts';
import { defaultLimits as defaultRunLimits, type RunLimits } from './assistant/limits.ts';
import { inRanges } from './platform/limits/network.ts';
import { defaultLimits, type RateLimits } from './platform/limits/policies.ts';
import { logLevels, type LogLevel } from './platform/log/log-level.ts';
import { readHosts } from './platform/outgoing/outgoing.ts';
import { newKey } from './platform/secrets/secrets.ts';

export { ConfigError };

/** The settings of the server. They come from flags and the environment, which only `main.ts` reads. */
export interface Config {
  port: number;
  host: string;
  /** The folder of the embedded database, the generated secrets and the demo's credentials. */
  dataDir: string;
  /** The address of PostgreSQL; undefined for the embedded database. */
  databaseUrl: string | undefined;
  /** The most connections to PostgreSQL for requests; undefined means the default. */
  databasePoolSize: number | undefined;
  /** Seconds after which PostgreSQL stops a statement; undefined means the default. */
  databaseStatementTimeout: number | undefined;
  databaseJobStatementTimeout: number | undefined;
  /** The address under which people reach the server. */
  publicUrl: string;
  /** Browsers use https for the subdomains of that address, too. */
  hstsSubdomains: boolean;
  /** Further origins whose pages may use the demo's publishable key. */
  allowedOrigins: string[];
  signingSecret: Uint8Array;
  /** `op_…`: its owner may create tenants through the API. */
  operatorKey: string;
  adminPassword: string | undefined;
  /** Addresses and ranges of the proxies in front of the server. */
  trustedProxies: string[];
  rateLimits: RateLimits;
  /** The address of the Redis in which several servers count their rate limits together. */
  redisUrl: string | undefined;
  /** The maximum of open connections. Undefined means the default, 0 no limit. */
  mostConnections: number | undefined;
  /** The maximum of open connections from one address, likewise. */
  mostConnectionsPerAddress: number | undefined;
  logLevel: LogLevel;
  models: ModelSettings;
  /** What one answer of Fred's may use. */
  runLimits: RunLimits;
  /** Internal hosts (`host` or `host:port`) that addresses set by users may lead to. */
  allowedInternalHosts: string[];
}

export type Environment = Readonly<Record<string, string | undefined>>;
export interface Flags {
  port?: string | undefined;
  host?: string | undefined;
  dataDir?: string | undefined;
  databaseUrl?: string | undefined;
}

/**
 * Reads the settings. Flags take precedence over the environment. Throws `ConfigError` if one is not valid.
 */
export async function readConfig(env: Environment, flags: Flags, defaultDataDir: string): Promise<Config> {
  const port = portOf(flags.port ?? env.PORT ?? '8000');
  const dataDir = resolve(flags.dataDir ?? (env.DATA_DIR || defaultDataDir));
  const databaseUrl = flags.databaseUrl ?? (env.DATABASE_URL || undefined);
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\//.test(databaseUrl))
    throw new ConfigError('DATABASE_URL must begin with postgres:// or postgresql://.');
  await assertHardToGuess('ADMIN_PASSWORD', env.ADMIN_PASSWORD, 12);
  await assertHardToGuess('JWT_SECRET_KEY', env.JWT_SECRET_KEY, 32);
  await assertHardToGuess('OPERATOR_KEY', env.OPERATOR_KEY, 32);
  if (env.OPERATOR_KEY && !env.OPERATOR_KEY.startsWith('op_'))
    throw new ConfigError('OPERATOR_KEY must begin with op_.');
  return {
    port,
    dataDir,
    databaseUrl,
    databasePoolSize: fromOneTo(1000, env.DATABASE_POOL_SIZE, 'DATABASE_POOL_SIZE'),
    runLimits: {
      ...defaultRunLimits,
      ...given('seconds', fromOneTo(3600, env.RUN_MAX_SECONDS, 'RUN_MAX_SECONDS')),
      ...given('calls', fromOneTo(1000, env.RUN_MAX_TOOL_CALLS, 'RUN_MAX_TOOL_CALLS')),
      ...given('tokens', fromOneTo(10_000_000, env.RUN_MAX_TOKENS, 'RUN_MAX_TOKENS')),
      ...given('approvalHours', fromOneTo(720, env.APPROVAL_HOURS, 'APPROVAL_HOURS')),
      ...given('clientToolSeconds', fromOneTo(3600, env.CLIENT_TOOL_SECONDS, 'CLIENT_TOOL_SECONDS')),
      ...given('callsPerReply', fromOneTo(100, env.RUN_MAX_CALLS_PER_REPLY, 'RUN_MAX_CALLS_PER_REPLY')),
      ...given('resultLength', fromOneTo(1_000_000, env.RUN_MAX_RESULT_LENGTH, 'RUN_MAX_RESULT_LENGTH')),
      ...given('costPerDay', dollarsOf(env.RUN_MAX_COST_PER_DAY, 'RUN_MAX_COST_PER_DAY')),
      ...given('answerLength', fromOneTo(1_000_000, env.RUN_MAX_ANSWER_LENGTH, 'RUN_MAX_ANSWER_LENGTH')),
    },
    databaseStatementTimeout: fromOneTo(3600, env.DATABASE_STATEMENT_TIMEOUT, 'DATABASE_STATEMENT_TIMEOUT'),
    databaseJobStatementTimeout: fromOneTo(
      86_400,
      env.DATABASE_JOB_STATEMENT_TIMEOUT,
      'DATABASE_JOB_STATEMENT_TIMEOUT',
    ),
    host: flags.host ?? (env.HOST || '127.0.0.1'),
    publicUrl: env.PUBLIC_URL ? originOf(env.PUBLIC_URL, 'PUBLIC_URL') : `http://localhost:${port}`,
    hstsSubdomains: switchOf(env.HSTS_SUBDOMAINS || 'off', 'HSTS_SUBDOMAINS'),
    allowedOrigins: (env.ALLOWED_ORIGINS ?? '')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((origin) => originOf(origin, 'ALLOWED_ORIGINS')),
    signingSecret: new TextEncoder().encode(
      env.JWT_SECRET_KEY || generated(dataDir, 'signing-secret', () => randomBytes(48).toString('base64url')),
    ),
    operatorKey: env.OPERATOR_KEY || generated(dataDir, 'operator-key', () => newKey('op_')),
    adminPassword: env.ADMIN_PASSWORD || undefined,
    trustedProxies: rangesOf(env.TRUSTED_PROXIES ?? ''),
    rateLimits: limitsOf(env),
    redisUrl: redisUrlOf(env.REDIS_URL),
    mostConnections: countOf(env.MAX_CONNECTIONS, 'MAX_CONNECTIONS'),
    mostConnectionsPerAddress: countOf(env.MAX_CONNECTIONS_PER_ADDRESS, 'MAX_CONNECTIONS_PER_ADDRESS'),
    logLevel: logLevelOf(env.LOG_LEVEL || 'info'),
    models: readModelSettings(env),
    allowedInternalHosts: hostsOf(env.ALLOWED_INTERNAL_HOSTS ?? '', 'ALLOWED_INTERNAL_HOSTS'),
  };
}

function hostsOf(list: string, name: string): string[] {
  const { hosts, wrong } = readHosts(list);
  if (wrong !== undefined)
    throw new ConfigError(
      `${name} must list host names or addresses, such as ollama.plant.lan or 10.0.0.5:11434, not “${wrong}”.`,
    );
  return hosts;
}

function switchOf(text: string, name: string): boolean {
  if (text !== 'on' && text !== 'off') throw new ConfigError(`${name} must be on or off, not “${text}”.`);
  return text === 'on';
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535)
    throw new ConfigError(`The port must be a number from 0 to 65535, not “${text}”.`);
  return port;
}

function limitsOf(env: Environment): RateLimits {
  const limits: Record<string, RateLimits[keyof RateLimits]> = {};
  for (const [policy, preset] of Object.entries(defaultLimits)) {
    const name = `RATE_LIMIT_${policy.toUpperCase()}`;
    const text = env[name]?.trim().toLowerCase();
    const quota = text === 'off' ? 0 : (countOf(text, name) ?? preset.quota);
    limits[policy] = quota === 0 ? null : { ...preset, quota };
  }
  return limits as RateLimits; // it has the names of `defaultLimits`
}

function countOf(text: string | undefined, name: string): number | undefined {
  if (!text) return undefined;
  if (!/^\d{1,9}$/.test(text))
    throw new ConfigError(
      `${name} must be a whole number${name.startsWith('RATE_LIMIT_') ? ', or off' : ''}, not “${text}”.`,
    );
  return Number(text);
}

/** The value under its name; nothing where there is none. */
function given<Name extends string, Value>(name: Name, value: Value | undefined) {
  return (value === undefined ? {} : { [name]: value }) as Partial<Record<Name, Value>>; // the one name
}

function fromOneTo(most: number, text: string | undefined, name: string): number | undefined {
  if (!text) return undefined;
  const number = Number(text);
  if (!/^\d{1,8}$/.test(text) || number < 1 || number > most)
    throw new ConfigError(`${name} must be a whole number from 1 to ${most}, not “${text}”.`);
  return number;
}

function dollarsOf(text: string | undefined, name: string): number | undefined {
  if (!text) return undefined;
  if (!/^\d{1,7}(\.\d{1,8})?$/.test(text))
    throw new ConfigError(`${name} must be an amount of US dollars such as 25 or 2.50, not “${text}”.`);
  return Number(text);
}

function rangesOf(text: string): string[] {
  const ranges = text.split(/[\s,]+/).filter(Boolean);
  try {
    inRanges(ranges);
  } catch (error) {
    throw new ConfigError(`TRUSTED_PROXIES: ${error instanceof Error ? error.message : ''}.`);
  }
  return ranges;
}

function redisUrlOf(text: string | undefined): string | undefined {
  if (text && !/^rediss?:\/\//.test(text))
    throw new ConfigError('REDIS_URL must begin with redis:// or rediss://.');
  return text || undefined;
}

function logLevelOf(text: string): LogLevel {
  const level = logLevels.find((one) => one === text.toLowerCase());
  if (!level) throw new ConfigError(`LOG_LEVEL must be one of ${logLevels.join(', ')}, not “${text}”.`);
  return level;
}

function originOf(text: string, name: string): string {
  let url: URL | undefined;
  try {
    url = new URL(text);
  } catch {
    /* reported below */
  }
  if (!url || !/^https?:$/.test(url.protocol))
    throw new ConfigError(`${name} must be an origin such as https://erp.example.com, not “${text}”.`);
  return url.origin;
}

/** Throws if a secret is too short or easy to guess. The word lists are loaded only if a secret is set. */
async function assertHardToGuess(name: string, secret: string | undefined, atLeast: number): Promise<void> {
  if (!secret) return;
  const length = name === 'ADMIN_PASSWORD' ? [...secret].length : Buffer.byteLength(secret);
  if (length < atLeast)
    throw new ConfigError(
      `${name} must have at least ${atLeast} characters; \`openssl rand -base64 48\` makes a good one.`,
    );
  const { isGuessableSecret } = await import('./identity/passwords.ts');
  if (isGuessableSecret(secret))
    throw new ConfigError(
      `${name} is too easy to guess (common words, a repetition or a row of the keyboard); \`openssl rand -base64 48\` makes a good one.`,
    );
}

/**
 * A secret that is generated on the first start and stored in the data folder. Several servers must share one
 * through the environment.
 */
function generated(dataDir: string, name: string, make: () => string): string {
  const file = join(dataDir, name);
  if (!existsSync(file)) writePrivate(file, make());
  return readFileSync(file, 'utf8').trim();
}

/** Writes a file that only its owner can read. Creates the folder if needed. */
export function writePrivate(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, text, { mode: 0o600 });
  chmodSync(file, 0o600); // in case the file existed with other permissions
}
