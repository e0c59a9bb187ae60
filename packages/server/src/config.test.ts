import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, writePrivate } from './config.ts';
import { defaultLimits as defaultRunLimits } from './assistant/limits.ts';
import { defaultLimits } from './platform/limits/policies.ts';

const secrets = {
  JWT_SECRET_KEY: 'Vq8zJ2mX4tR7wL1nB6kF3hD9sG5pC0yU',
  OPERATOR_KEY: 'op_Vq8zJ2mX4tR7wL1nB6kF3hD9sG5pC0yU',
};
const read = (env: Record<string, string>) => readConfig({ ...secrets, ...env }, {}, '.data');

describe('settings', () => {
  it('have defaults', async () => {
    expect(await read({})).toMatchObject({
      port: 8000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:8000',
      hstsSubdomains: false,
      rateLimits: defaultLimits,
      mostConnections: undefined,
      mostConnectionsPerAddress: undefined,
      logLevel: 'info',
      runLimits: {
        seconds: 300,
        rounds: 6,
        callsPerReply: 8,
        calls: 24,
        tokens: 200_000,
        answerLength: 200_000,
        resultLength: 12_000,
        approvalHours: 72,
        clientToolSeconds: 120,
        costPerDay: null,
      },
      adminPassword: undefined,
      databasePoolSize: undefined,
      databaseStatementTimeout: undefined,
      allowedOrigins: [],
      allowedInternalHosts: [],
      trustedProxies: [],
    });
  });

  it('come from the environment, and from flags before that', async () => {
    const env = {
      ...secrets,
      PORT: '9000',
      HOST: '0.0.0.0',
      DATA_DIR: '/data',
      DATABASE_URL: 'postgres://env',
      PUBLIC_URL: 'https://CMMS.example:8443/path',
      ALLOWED_ORIGINS: 'https://a.example/, https://b.example',
      OPENAI_API_KEY: 'sk-x',
      OPENAI_MODEL: 'm',
    };
    expect(await readConfig(env, {}, '.data')).toMatchObject({
      port: 9000,
      host: '0.0.0.0',
      dataDir: '/data',
      databaseUrl: 'postgres://env',
      publicUrl: 'https://cmms.example:8443',
      allowedOrigins: ['https://a.example', 'https://b.example'],
      models: { connections: { openai: { apiKey: 'sk-x', model: 'm' } }, findOllama: {}, aiFeatures: true },
    });
    const flags = { port: '1', host: '::1', dataDir: '/flag', databaseUrl: 'postgresql://flag' };
    expect(await readConfig(env, flags, '.data')).toMatchObject({
      port: 1,
      host: '::1',
      dataDir: '/flag',
      databaseUrl: 'postgresql://flag',
    });
    // Empty settings are none.
    const none = { ...secrets, HOST: '', DATA_DIR: '', DATABASE_URL: '', PUBLIC_URL: '', OPENAI_API_KEY: '' };
    const fromNone = await readConfig({ ...none, PORT: '0' }, {}, '/default');
    expect(fromNone.models.connections).toEqual({});
    expect(fromNone).toMatchObject({
      port: 0,
      host: '127.0.0.1',
      dataDir: '/default',
      databaseUrl: undefined,
      publicUrl: 'http://localhost:0',
    });
  });

  it('set each limit, and turn each off', async () => {
    const config = await read({
      RATE_LIMIT_USER: '7',
      RATE_LIMIT_KEY: 'off',
      RATE_LIMIT_CHAT_ADDRESS: '0',
      TRUSTED_PROXIES: '10.0.0.0/8, ::1',
      LOG_LEVEL: 'warn',
      HSTS_SUBDOMAINS: 'on',
      REDIS_URL: 'redis://x',
      MAX_CONNECTIONS: '9',
    });
    expect(config.rateLimits).toEqual({
      ...defaultLimits,
      user: { quota: 7, seconds: 60 },
      key: null,
      chat_address: null,
    });
    expect(config).toMatchObject({
      trustedProxies: ['10.0.0.0/8', '::1'],
      hstsSubdomains: true,
      logLevel: 'warn',
      redisUrl: 'redis://x',
      mostConnections: 9,
      mostConnectionsPerAddress: undefined,
    });
  });

  it.each([
    ['ADDRESS', 'address'],
    ['STRANGER', 'stranger'],
    ['USER', 'user'],
    ['KEY', 'key'],
    ['SIGN_IN', 'sign_in'],
    ['ACCOUNT', 'account'],
    ['SECOND_FACTOR', 'second_factor'],
    ['MINT', 'mint'],
    ['CHAT', 'chat'],
    ['CHAT_ADDRESS', 'chat_address'],
    ['CHAT_KEY', 'chat_key'],
    ['WRITES', 'writes'],
    ['REPORT', 'report'],
    ['REPORT_ADDRESS', 'report_address'],
    ['REPORT_KEY', 'report_key'],
  ] as const)('RATE_LIMIT_%s sets that limit and no other, in its usual time', async (name, policy) => {
    const { rateLimits } = await read({ [`RATE_LIMIT_${name}`]: '7' });
    expect(rateLimits).toEqual({
      ...defaultLimits,
      [policy]: { quota: 7, seconds: defaultLimits[policy].seconds },
    });
  });

  it.each([
    ['OPENAI', 'openai'],
    ['ANTHROPIC', 'anthropic'],
    ['GOOGLE', 'google'],
    ['XAI', 'xai'],
  ] as const)('%s_… connect that provider and no other', async (name, provider) => {
    const { models } = await read({
      [`${name}_API_KEY`]: 'key-1',
      [`${name}_BASE_URL`]: 'http://gateway/v1',
      [`${name}_MODEL`]: 'model-1',
      [`${name}_CONTEXT_TOKENS`]: '12345678',
    });
    expect(models.connections).toEqual({
      [provider]: {
        apiKey: 'key-1',
        baseUrl: 'http://gateway/v1',
        model: 'model-1',
        contextTokens: 12_345_678,
      },
    });
    expect((await read({ [`${name}_BASE_URL`]: 'http://gateway/v1' })).models.connections).toEqual({
      [provider]: { baseUrl: 'http://gateway/v1' },
    });
    expect((await read({ [`${name}_MODEL`]: 'model-1' })).models.connections).toEqual({});
  });

  it('that name Ollama: an address, or off in any spelling', async () => {
    for (const off of ['off', 'OFF', 'Off']) {
      const { connections, findOllama } = (await read({ OLLAMA_URL: off, OLLAMA_MODEL: 'm' })).models;
      expect([connections, findOllama]).toEqual([{}, undefined]);
    }
  });

  it('are each read under their name, up to the largest value', async () => {
    expect(
      await read({
        DATABASE_POOL_SIZE: '1000',
        DATABASE_STATEMENT_TIMEOUT: '3600',
        RUN_MAX_SECONDS: '3600',
        RUN_MAX_TOOL_CALLS: '1000',
        RUN_MAX_TOKENS: '10000000',
        RUN_MAX_ANSWER_LENGTH: '1000000',
        RUN_MAX_CALLS_PER_REPLY: '100',
        RUN_MAX_RESULT_LENGTH: '999999',
        APPROVAL_HOURS: '720',
        CLIENT_TOOL_SECONDS: '3599',
        DATABASE_JOB_STATEMENT_TIMEOUT: '86400',
        ADMIN_PASSWORD: 'seal leaks at the gland',
        MAX_CONNECTIONS: '0',
        MAX_CONNECTIONS_PER_ADDRESS: '7',
        REDIS_URL: 'rediss://x',
        ALLOWED_INTERNAL_HOSTS: 'ollama.plant.lan, 10.0.0.5:11434',
        LOG_LEVEL: 'WARN',
        PORT: '65535',
        RATE_LIMIT_USER: ' OFF ',
      }),
    ).toMatchObject({
      databasePoolSize: 1000,
      databaseStatementTimeout: 3600,
      databaseJobStatementTimeout: 86_400,
      runLimits: {
        seconds: 3600,
        rounds: 6,
        calls: 1000,
        callsPerReply: 100,
        tokens: 10_000_000,
        answerLength: 1_000_000,
        resultLength: 999_999,
        approvalHours: 720,
        clientToolSeconds: 3599,
        costPerDay: null,
      },
      adminPassword: 'seal leaks at the gland',
      mostConnections: 0,
      mostConnectionsPerAddress: 7,
      redisUrl: 'rediss://x',
      allowedInternalHosts: ['ollama.plant.lan', '10.0.0.5:11434'],
      logLevel: 'warn',
      port: 65535,
      rateLimits: { user: null },
    });
    expect((await read({ RUN_MAX_TOKENS: '1' })).runLimits).toEqual({ ...defaultRunLimits, tokens: 1 });
    expect((await read({ RUN_MAX_COST_PER_DAY: '2.50' })).runLimits.costPerDay).toBe(2.5);
    const prices = { openai: { 'gpt-4.1': { input: 2, output: 8, cached_input: 0.5 } } };
    expect((await read({ AI_PRICES: JSON.stringify(prices) })).models.prices).toEqual(prices);
    expect((await read(secrets)).operatorKey).toBe(secrets.OPERATOR_KEY);
    expect(new TextDecoder().decode((await read({})).signingSecret)).toBe(secrets.JWT_SECRET_KEY);
  });

  it('have secrets of their own where none is given, which stay, and which only their owner can read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'chatterfix-config-'));
    const dataDir = join(folder, 'below', 'data');
    const first = await readConfig({}, { dataDir }, '.data');
    const second = await readConfig({}, { dataDir }, '.data');
    expect(first.operatorKey).toMatch(/^op_.{30,}/);
    expect(first.signingSecret.length).toBe(64);
    expect([second.operatorKey, second.signingSecret]).toEqual([first.operatorKey, first.signingSecret]);
    const modeOf = (path: string) => statSync(path).mode & 0o777;
    expect(modeOf(dataDir)).toBe(0o700);
    for (const name of ['operator-key', 'signing-secret']) expect(modeOf(join(dataDir, name))).toBe(0o600);
    // An editor ends a file with a line break, which is no part of the secret.
    writeFileSync(join(dataDir, 'operator-key'), `${first.operatorKey}\n`);
    expect((await readConfig({}, { dataDir }, '.data')).operatorKey).toBe(first.operatorKey);
    const open = join(folder, 'open');
    writeFileSync(open, 'x');
    chmodSync(open, 0o644);
    writePrivate(open, 'y');
    expect(modeOf(open)).toBe(0o600);
    rmSync(folder, { recursive: true });
  });

  it('connect the providers of language models', async () => {
    expect((await read({})).models).toEqual({
      connections: {},
      findOllama: {},
      aiFeatures: true,
    });
    expect((await read({ OLLAMA_URL: 'off', ENABLE_AI_FEATURES: 'false' })).models).toEqual({
      connections: {},
      findOllama: undefined,
      aiFeatures: false,
    });
    for (const on of ['true', 'ON', '1', 'yes', ''])
      expect((await read({ ENABLE_AI_FEATURES: on })).models.aiFeatures).toBe(true);
    for (const off of ['false', 'Off', '0', 'no'])
      expect((await read({ ENABLE_AI_FEATURES: off })).models.aiFeatures).toBe(false);
    expect((await read({ OLLAMA_MODEL: 'm', OLLAMA_CONTEXT_TOKENS: '512' })).models.findOllama).toEqual({
      model: 'm',
      contextTokens: 512,
    });
    const { models } = await read({
      OLLAMA_URL: 'http://ollama:11434',
      OLLAMA_MODEL: 'qwen3:8b',
      OLLAMA_CONTEXT_TOKENS: '16000',
      OPENAI_API_KEY: 'sk-1',
      OPENAI_API: 'chat_completions',
      ANTHROPIC_API_KEY: 'sk-2',
      GOOGLE_API_KEY: 'AIza',
      GOOGLE_MODEL: 'gemini-3.8-flash',
      XAI_BASE_URL: 'http://gateway/v1',
    });
    expect(models).toEqual({
      connections: {
        ollama: { baseUrl: 'http://ollama:11434', model: 'qwen3:8b', contextTokens: 16_000 },
        openai: { apiKey: 'sk-1', api: 'chat_completions' },
        anthropic: { apiKey: 'sk-2' },
        google: { apiKey: 'AIza', model: 'gemini-3.8-flash' },
        xai: { baseUrl: 'http://gateway/v1' },
      },
      findOllama: undefined,
      aiFeatures: true,
    });
  });

  it('say as to Node whether the proxy of the environment is used, and never for this machine', async () => {
    const noProxy = async (env: Record<string, string>) => (await read(env)).models.noProxy;
    const here = 'localhost,127.0.0.1,::1,';
    expect(await noProxy({ NODE_USE_ENV_PROXY: '1' })).toBe(here);
    expect(await noProxy({ NODE_OPTIONS: '--no-warnings  --use-env-proxy' })).toBe(here);
    expect(await noProxy({ NODE_USE_ENV_PROXY: '1', NO_PROXY: 'a.lan, b.lan' })).toBe(`${here}a.lan, b.lan`);
    expect(await noProxy({ NODE_USE_ENV_PROXY: '1', NO_PROXY: 'a.lan', no_proxy: '' })).toBe(here);
    expect(await noProxy({ NODE_USE_ENV_PROXY: '0', HTTPS_PROXY: 'http://proxy' })).toBeUndefined();
    expect(await noProxy({ NODE_OPTIONS: '--no-use-env-proxy' })).toBeUndefined();
    process.execArgv.push('--use-env-proxy');
    expect(await noProxy({})).toBe(here);
    process.execArgv.pop();
  });

  it.each([
    ['OPENAI_API', 'soap', /^OPENAI_API must be responses or chat_completions, not “soap”/],
    ['OLLAMA_CONTEXT_TOKENS', '100', /^OLLAMA_CONTEXT_TOKENS must be a whole number of at least 512/],
    ['ENABLE_AI_FEATURES', 'maybe', /^ENABLE_AI_FEATURES must be true or false, not “maybe”/],
    ['RATE_LIMIT_USER', '-1', /^RATE_LIMIT_USER must be a whole number, or off/],
    ['RATE_LIMIT_USER', 'many', /^RATE_LIMIT_USER must be a whole number, or off/],
    ['TRUSTED_PROXIES', '10.0.0.0/33', /^TRUSTED_PROXIES/],
    ['TRUSTED_PROXIES', 'proxy.example', /^TRUSTED_PROXIES/],
    ['HSTS_SUBDOMAINS', 'yes', /^HSTS_SUBDOMAINS must be on or off, not “yes”/],
    ['LOG_LEVEL', 'loud', /^LOG_LEVEL must be one of/],
    ['REDIS_URL', 'http://x', /^REDIS_URL must begin/],
    ['DATABASE_POOL_SIZE', '0', /^DATABASE_POOL_SIZE must be a whole number from 1 to 1000, not “0”/],
    ['DATABASE_POOL_SIZE', '1001', /^DATABASE_POOL_SIZE must be a whole number from 1 to 1000/],
    ['RUN_MAX_SECONDS', '3601', /^RUN_MAX_SECONDS must be a whole number from 1 to 3600/],
    ['RUN_MAX_TOOL_CALLS', '1001', /^RUN_MAX_TOOL_CALLS must be a whole number from 1 to 1000/],
    ['RUN_MAX_ANSWER_LENGTH', '1000001', /^RUN_MAX_ANSWER_LENGTH must be a whole number from 1 to 1000000/],
    ['MAX_CONNECTIONS_PER_ADDRESS', 'many', /^MAX_CONNECTIONS_PER_ADDRESS must be a whole number, not/],
    ['PORT', '80x', /^The port must be a number/],
    ['PORT', 'x80', /^The port must be a number/],
    ['REDIS_URL', 'http://x/redis://y', /^REDIS_URL must begin/],
    ['PUBLIC_URL', 'ftp://cmms.example', /^PUBLIC_URL must be an origin/],
    ['OLLAMA_CONTEXT_TOKENS', '511', /^OLLAMA_CONTEXT_TOKENS must be a whole number of at least 512/],
    [
      'RUN_MAX_COST_PER_DAY',
      '-1',
      /^RUN_MAX_COST_PER_DAY must be an amount of US dollars such as 25 or 2.50/,
    ],
    ['RUN_MAX_COST_PER_DAY', '1e3', /^RUN_MAX_COST_PER_DAY must be an amount/],
    ['AI_PRICES', '{', /^AI_PRICES must be JSON/],
    [
      'AI_PRICES',
      '{"openai": {"gpt": {"input": -1, "output": 1}}}',
      /^AI_PRICES must be like .*openai.gpt.input/,
    ],
    ['AI_PRICES', '{"opnai": {}}', /^AI_PRICES must be like/],
    ['RUN_MAX_SECONDS', '0', /^RUN_MAX_SECONDS must be a whole number from 1 to 3600/],
    ['CLIENT_TOOL_SECONDS', '4000', /^CLIENT_TOOL_SECONDS must be a whole number from 1 to 3600/],
    ['APPROVAL_HOURS', '1000', /^APPROVAL_HOURS must be a whole number from 1 to 720/],
    ['RUN_MAX_TOKENS', 'many', /^RUN_MAX_TOKENS must be a whole number from 1 to 10000000/],
    ['DATABASE_STATEMENT_TIMEOUT', '6s', /^DATABASE_STATEMENT_TIMEOUT must be a whole number from 1 to 3600/],
    [
      'DATABASE_JOB_STATEMENT_TIMEOUT',
      '0',
      /^DATABASE_JOB_STATEMENT_TIMEOUT must be a whole number from 1 to 86400/,
    ],
    ['DATABASE_POOL_SIZE', '2.5', /^DATABASE_POOL_SIZE must be a whole number from 1 to 1000/],
    ['MAX_CONNECTIONS', '1e3', /^MAX_CONNECTIONS must be a whole number, not/],
    ['PORT', 'x', /^The port must be a number/],
    ['PORT', '65536', /^The port must be a number/],
    ['DATABASE_URL', 'mysql://x', /^DATABASE_URL must begin/],
    ['PUBLIC_URL', 'nonsense', /^PUBLIC_URL must be an origin/],
    ['ALLOWED_ORIGINS', 'nonsense', /^ALLOWED_ORIGINS must be an origin/],
    ['ALLOWED_INTERNAL_HOSTS', '10.0.0.0/8', /^ALLOWED_INTERNAL_HOSTS must list host names/],
    ['JWT_SECRET_KEY', 'short', /^JWT_SECRET_KEY must have at least 32/],
    ['JWT_SECRET_KEY', 'changemechangemechangemechangeme', /^JWT_SECRET_KEY is too easy to guess/],
    [
      'JWT_SECRET_KEY',
      'your-super-secret-jwt-token-with-at-least-32-characters-long',
      /^JWT_SECRET_KEY is too easy to guess/,
    ],
    ['ADMIN_PASSWORD', 'admin', /^ADMIN_PASSWORD must have at least 12/],
    ['ADMIN_PASSWORD', 'gläserßürde', /^ADMIN_PASSWORD must have at least 12/], // 11 characters, 14 bytes
    ['RUN_MAX_CALLS_PER_REPLY', '101', /^RUN_MAX_CALLS_PER_REPLY must be a whole number from 1 to 100,/],
    ['RUN_MAX_RESULT_LENGTH', '1000001', /^RUN_MAX_RESULT_LENGTH must be a whole number from 1 to 1000000,/],
    ['APPROVAL_HOURS', '721', /^APPROVAL_HOURS must be a whole number from 1 to 720,/],
    ['CLIENT_TOOL_SECONDS', '3601', /^CLIENT_TOOL_SECONDS must be a whole number from 1 to 3600,/],
    ['RUN_MAX_TOKENS', '10000001', /^RUN_MAX_TOKENS must be a whole number from 1 to 10000000,/],
    ['ADMIN_PASSWORD', 'password1234', /^ADMIN_PASSWORD is too easy to guess/],
    ['OPERATOR_KEY', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', /^OPERATOR_KEY is too easy to guess/],
    ['OPERATOR_KEY', 'Vq8zJ2mX4tR7wL1nB6kF3hD9sG5pC0yU', /^OPERATOR_KEY must begin with op_/],
  ])('refuse %s=%s, and say why', async (name, value, words) => {
    const refusal = await read({ [name]: value }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ConfigError);
    expect((refusal as ConfigError).message).toMatch(words);
  });
});
