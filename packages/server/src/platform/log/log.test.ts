import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRateLimiter } from '../limits/limiter.ts';
import { defaultLimits } from '../limits/policies.ts';
import { createLog, logRequest } from './log.ts';
import { scrub } from './scrub.ts';
import { openTestDatabase } from '../../testing/databases.ts';
import { createWorld, type World } from '../../testing/world.ts';

const CANARY = 'cAnAry9f3b7e';
const jwt = `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ${CANARY}In0.${CANARY}`;

/** A log whose lines are kept. */
function keptLog(level: Parameters<typeof createLog>[0] = 'trace') {
  let text = '';
  const log = createLog(
    level,
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        text += String(chunk);
        done();
      },
    }),
  );
  return {
    log,
    text: () => text,
    lines: () =>
      text
        .trim()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

describe('what the log never contains', () => {
  const error = (message: string) =>
    Object.assign(new Error(message), {
      config: { headers: { authorization: `Bearer ${CANARY}` }, data: JSON.stringify({ password: CANARY }) },
    });
  it.each<[string, object]>([
    [
      'headers',
      {
        headers: {
          authorization: `Bearer ${CANARY}`,
          Cookie: `a=${CANARY}; b=${CANARY}`,
          'set-cookie': [`a=${CANARY}`, `b=${CANARY}`],
          'x-api-key': CANARY,
          'Proxy-Authorization': `Basic ${CANARY}`,
        },
      },
    ],
    [
      'names',
      {
        password: CANARY,
        admin_password: CANARY,
        apiKey: CANARY,
        api_key: CANARY,
        client_secret: CANARY,
        refresh_token: CANARY,
        token: CANARY,
        password_hash: `scrypt$abc$${CANARY}`,
        raised: `of scrypt$ln=15,r=8,p=3$abc$${CANARY}`,
        deep: [{ openai: { api_key: `"${CANARY}\\"` } }],
      },
    ],
    ...[
      'passwd',
      'secret',
      'api-key',
      'openai_api_key',
      'secret_key',
      'private_key',
      'access_token',
      'refresh_token',
      'id_token',
      'code_verifier',
      'credential',
      'cookie',
      'proxy-authorization',
    ].map((name): [string, object] => [
      `the value of ${name}, as a field and in text`,
      { [name]: CANARY, text: `failed for ${name}=${CANARY}, ${name}: ${CANARY}` },
    ]),
    ['a password that is a number', { password: 48151623 }],
    [
      'keys anywhere',
      {
        a: `sk_${CANARY}`,
        b: `x rk_${CANARY} y`,
        c: [`pk_${CANARY}`],
        d: `key=op_${CANARY}`,
        e: `sk-proj-${CANARY}`,
        f: `xai-${CANARY}`,
        g: `AIza${CANARY}`,
        h: `gsk_${CANARY}`,
      },
    ],
    [
      'tokens anywhere',
      { a: jwt, b: `/cb?id=${jwt}`, c: `bearer ${CANARY}`, d: `Authorization: Bearer ${CANARY}` },
    ],
    [
      'addresses with passwords',
      { a: `postgres://user:${CANARY}@db:5432/x`, b: `redis://:${CANARY}@r:6379` },
    ],
    [
      'errors',
      {
        err: error(
          `failed with sk_${CANARY} and password=${CANARY} for {"password":"${CANARY}","api_key": "${CANARY}"}`,
        ),
      },
    ],
    ['causes', { err: new Error('outer', { cause: error(`Cookie: sid=${CANARY}; other=${CANARY}`) }) }],
    [
      'lists and odd ends',
      {
        'set-cookie': [`a]${CANARY}`, `"${CANARY}`, `${CANARY}\\`],
        password: `${CANARY}\\`,
        token: `'${CANARY}`,
        note: `{'password': '${CANARY}'} {"cookie": ["${CANARY}", "${CANARY}`,
      },
    ],
    [
      'JSON in JSON in JSON',
      { body: JSON.stringify({ inner: JSON.stringify({ password: `a"${CANARY}`, ok: 1 }) }) },
    ],
    ['private keys', { a: `-----BEGIN PRIVATE KEY-----\n${CANARY}\n-----END PRIVATE KEY-----` }],
  ])('%s', (_name, entry) => {
    const kept = keptLog();
    kept.log.error(entry, `tried with rk_${CANARY}`);
    expect(kept.text()).not.toMatch(new RegExp(`${CANARY}|48151623`));
    expect(kept.text()).toContain('[redacted]');
    expect(kept.lines()).toHaveLength(1); // still JSON
  });

  it('but everything that is not a secret remains', () => {
    const harmless = JSON.stringify({
      path: '/api/work_orders/7',
      msg: 'password authentication failed for user "x"',
      actor: 'key-7',
      kind: 'restricted_key',
      disk_usage: 'task_list sk_',
      code: 'origin_not_allowed',
      token_count: 5,
      url: 'http://localhost:8000/a@b',
    });
    expect(scrub(harmless)).toBe(harmless);
  });

  it.each([
    [`{"password":"a\\"b","x":1}`, `{"password":"[redacted]","x":1}`],
    [`{"password":-1.5e3,"x":1}`, `{"password":"[redacted]","x":1}`],
    [`{"token": 48, "x": 49}`, `{"token": "[redacted]", "x": 49}`],
    [`{"set-cookie":["a","b"],"x":["c"]}`, `{"set-cookie":[],"x":["c"]}`],
    [`{"cookie":["a", {"secret":"b","x":1}],"y":2}`, `{"cookie":[{"secret":"[redacted]","x":1}],"y":2}`],
    [
      JSON.stringify({ body: JSON.stringify({ secret: 'a"b\\', x: 1 }), y: 2 }),
      JSON.stringify({ body: JSON.stringify({ secret: '[redacted]', x: 1 }), y: 2 }),
    ],
    [`{'api_key': 'a"b', 'x': 1}`, `{'api_key': '[redacted]', 'x': 1}`],
    [
      JSON.stringify({ body: '{"secret": "cut off', x: 1 }),
      JSON.stringify({ body: '{"secret": "[redacted]"', x: 1 }),
    ],
    [
      `password=abc;x=1 (api-key: def) id_token=ghi&y=2`,
      `password=[redacted];x=1 (api-key: [redacted]) id_token=[redacted]&y=2`,
    ],
    [`Cookie: a=1; b=2\nHost: x`, `Cookie: [redacted]\nHost: x`],
    [`postgres://me:pa:ss@db/x and http://host/a@b`, `postgres://me:[redacted]@db/x and http://host/a@b`],
    [`with Bearer abcdef.ghi, later`, `with Bearer [redacted], later`],
    [`Bearer short`, `Bearer short`],
    [`sk_123456 sk_12345 ask_123456`, `[redacted] sk_12345 ask_123456`],
  ])('%s is logged as %s', (text, expected) => {
    expect(scrub(text)).toBe(expected);
  });

  it('is found quickly, also in hostile text', () => {
    // A pattern whose time grows with the square of the text would take longer than a test may.
    for (const text of [
      '"password":"'.repeat(100_000),
      `"password":"${'\\'.repeat(500_000)}`,
      'eyJ'.repeat(250_000),
      `"${'a'.repeat(250_000)}secret`,
      'a'.repeat(500_000) + 'password',
      `authorization${' '.repeat(500_000)}`,
      '://'.repeat(150_000),
      'http://a:'.repeat(100_000),
      '\\'.repeat(500_000) + 'token',
      'a-'.repeat(250_000) + 'token',
      'a.'.repeat(250_000) + '://',
      '"token":["'.repeat(100_000),
      'eyJ_'.repeat(150_000),
      '-----BEGIN PRIVATE KEY-----'.repeat(25_000),
    ]) {
      expect(scrub(text).length).toBeGreaterThan(0);
    }
  });
});

describe('an error of a database', () => {
  it.each(['pglite', 'postgresql'] as const)(
    '%s: is logged without the values that were bound, and without the row',
    async (kind) => {
      const db = await openTestDatabase(kind);
      const kept = keptLog();
      const failures = [
        () => db.query('select $1::text, 1/0', [CANARY]),
        () => db.query(`insert into parts (tenant_id, part_number, name) values (null, $1, $1)`, [CANARY]),
      ];
      for (const fail of failures)
        await fail().then(
          () => expect.fail('did not fail'),
          (error: unknown) => kept.log.error({ err: error }, 'request failed'),
        );
      await db.close();
      expect(kept.lines().map(({ err }) => (err as { stack: string }).stack)).toEqual([
        expect.stringContaining('division by zero'),
        expect.stringContaining('row-level security'),
      ]);
      expect(kept.text()).not.toContain(CANARY);
    },
  );
});

describe('the log', () => {
  it.each([
    ['/api/assets', 200, 30],
    ['/api/assets', 429, 40],
    ['/api/assets', 499, 30],
    ['/api/assets', 500, 50],
    ['/health', 200, 20],
    ['/health', 399, 20],
    ['/health', 400, 30],
    ['/health', 503, 50],
    ['/healthy', 200, 30],
    ['/widgets/chatterfix.js', 304, 20],
    ['/widgets', 200, 30],
    ['/docs', 200, 20],
    ['/docs/openapi.js', 200, 20],
    ['/api/docs', 200, 30],
  ])('has a request for %s with the answer %i at level %i', (path, status, level) => {
    const kept = keptLog();
    logRequest(kept.log, { request_id: 'r', method: 'GET', path, status, duration_ms: 1, ip: null });
    expect(kept.lines()).toMatchObject([{ name: 'chatterfix', level, path, status, msg: 'request' }]);
  });

  it('has of an error what it is, and not the values in it', () => {
    const kept = keptLog();
    const values = {
      params: [CANARY],
      parameters: [CANARY],
      args: [CANARY],
      query: CANARY,
      detail: CANARY,
      where: CANARY,
    };
    kept.log.error({ err: Object.assign(new Error('relation is missing'), { code: '42P01', ...values }) });
    expect(kept.lines()).toMatchObject([{ err: { message: 'relation is missing', code: '42P01' } }]);
    expect(kept.text()).not.toContain(CANARY);
  });
});

describe('the log of requests', () => {
  let world: World;
  const kept = keptLog('debug');
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase('pglite'), {
      logRequest: (line) => logRequest(kept.log, line),
      limiter: createRateLimiter({ ...defaultLimits, chat: { quota: 1, seconds: 60 } }),
    });
  });
  afterAll(() => world.close());
  const last = () => kept.lines().at(-1)!;

  it('has one line per request: who, what and the result', async () => {
    const answer = await world.call('POST', '/api/assets', {
      role: 'planner',
      from: '192.0.2.1',
      body: { name: 'Press' },
    });
    expect(last()).toMatchObject({
      level: 30,
      msg: 'request',
      request_id: answer.headers.get('x-request-id'),
      method: 'POST',
      path: '/api/assets',
      status: 201,
      duration_ms: expect.any(Number) as number,
      tenant: world.tenants.ours.slug,
      actor_kind: 'user',
      actor: 'planner-user',
      ip: '192.0.2.1',
    });
    // Milliseconds since 1970 in UTC, whatever the machine's time zone.
    expect(Math.abs(Date.now() - (last()['time'] as number))).toBeLessThan(3_600_000);
    const count = kept.lines().length;
    await world.call('GET', '/api/assets/99999999');
    expect(last()).toMatchObject({ level: 30, status: 404, path: '/api/assets/99999999' });
    await world.call('GET', '/api/assets', { headers: { authorization: '' } });
    expect(last()).toMatchObject({ level: 30, status: 401 });
    expect(last()).not.toHaveProperty('actor');
    await world.call('POST', '/api/assets', { role: 'viewer', body: { name: 'Press' } });
    expect(last()).toMatchObject({ level: 30, status: 403, path: '/api/assets', actor: 'viewer-user' });
    await world.app.request('/health');
    expect(last()).toMatchObject({ level: 20, path: '/health' });
    await world.call('POST', '/api/chat', { body: { message: 'x' } });
    await world.call('POST', '/api/chat', { body: { message: 'x' } });
    expect(last()).toMatchObject({ level: 40, status: 429 });
    expect(kept.lines()).toHaveLength(count + 6);
  });

  it('contains no query string, body or credential', async () => {
    const headers = {
      cookie: `sid=${CANARY}`,
      'x-api-key': CANARY,
      'user-agent': CANARY,
      referer: `https://x/?${CANARY}`,
      'x-forwarded-for': CANARY,
    };
    await world.call('GET', `/api/assets?q=${CANARY}`, { headers });
    await world.call('GET', `/api/assets?token=${CANARY}`, {
      headers: { ...headers, authorization: `Bearer sk_${CANARY}` },
    });
    await world.call('POST', `/api/assets?password=${CANARY}`, {
      headers,
      body: { name: CANARY, password: CANARY },
    });
    await world.call('POST', '/api/auth/login', {
      headers: { ...headers, authorization: '' },
      body: { username: 'x', password: CANARY, tenant: 'x' },
    });
    await world.call('GET', `/nothing/sk_${CANARY}/${jwt}`, { headers });
    await world.call('POST', '/api/assets', { headers, body: `{"name":"${CANARY}` });
    expect(kept.lines().length).toBeGreaterThan(6);
    expect(kept.text()).not.toContain(CANARY);
  });
});
