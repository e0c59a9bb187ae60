import { randomBytes } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterEach, describe, expect, it } from 'vitest';
import { createPostgresDatabase } from '../testing/databases.ts';
import { freePort } from '../testing/free-port.ts';
import {
  chatterfix,
  cleanUp,
  credentialsOf,
  migratedFolder,
  newFolder,
  startServer as start,
} from '../testing/server-process.ts';
import { dialects, startProviderWire } from '../testing/provider-wire.ts';
import { until } from '../testing/until.ts';

const { openai: openAi } = dialects;

afterEach(cleanUp);

describe('chatterfix serve --demo', () => {
  it('loads the plant, says how to sign in, stops cleanly and starts again with the same keys', async () => {
    const dataDir = newFolder();
    const first = await start(dataDir);
    await first.ready;
    expect(first.output()).toMatch(/Loading the demo plant/);
    const credentials = credentialsOf(dataDir);
    expect(statSync(join(dataDir, 'demo-credentials.json')).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataDir, 'signing-secret')).mode & 0o777).toBe(0o600);
    expect(credentials).toMatchObject({
      base_url: `http://localhost:${first.port}`,
      tenant: 'demo',
      secret_key: expect.stringMatching(/^sk_/) as string,
      publishable_key: expect.stringMatching(/^pk_/) as string,
    });
    expect(first.output()).toContain(credentials.publishable_key);
    expect(first.output()).not.toContain(credentials.secret_key);
    const get = (path: string, url = first.url) =>
      fetch(url + path, { headers: { authorization: `Bearer ${credentials.secret_key}` } }).then((response) =>
        response.json(),
      ) as Promise<Record<string, never>>;
    expect((await get('/api/work-orders'))['total']).toBeGreaterThanOrEqual(400);
    expect((await get('/api/assets'))['total']).toBeGreaterThanOrEqual(60);
    expect((await get('/api/parts'))['total']).toBeGreaterThanOrEqual(150);
    expect(await get('/health')).toMatchObject({
      status: 'healthy',
      gateway: 'ChatterFix Platform Gateway',
      database: { database_type: 'pglite' },
    });
    const { username, password } = credentials.users.find(({ role }) => role === 'technician')!;
    expect(
      (
        await fetch(`${first.url}/api/auth/login`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ username, password, tenant: 'demo' }),
        })
      ).status,
    ).toBe(200);
    expect((await fetch(`${first.url}/docs`)).status).toBe(200);
    expect((await fetch(`${first.url}/docs/swagger-ui-bundle.js`)).status).toBe(200);
    const seal = await fetch(`${first.url}/api/chat`, {
      method: 'POST',
      headers: { authorization: `Bearer ${credentials.secret_key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ message: 'Why does P-101A keep leaking at the seal?' }),
    });
    expect(((await seal.json()) as { response: string }).response).toMatch(/alignment/i);
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
    expect(first.output()).toMatch(/Stopped\./);
    const second = await start(dataDir, { port: first.port });
    await second.ready;
    expect(second.output()).not.toMatch(/Loading the demo plant/);
    expect(credentialsOf(dataDir)).toEqual(credentials);
    expect((await get('/api/work-orders'))['total']).toBeGreaterThanOrEqual(400);
  });

  it('asks providers through the proxy of the environment, if Node is told to use it', async () => {
    const wire = await startProviderWire();
    const dataDir = await migratedFolder();
    const server = await start(dataDir, {
      env: {
        OPENAI_BASE_URL: 'http://llm.plant.invalid/v1',
        HTTP_PROXY: wire.url,
        http_proxy: wire.url,
        NO_PROXY: '',
        no_proxy: '',
        NODE_USE_ENV_PROXY: '1',
      },
    });
    await server.ready;
    wire.next((response) =>
      response
        .writeHead(200, { 'content-type': openAi.type })
        .end(openAi.text('Through the proxy') + openAi.end()),
    );
    const answer = await fetch(`${server.url}/api/chat`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${credentialsOf(dataDir).secret_key}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ message: 'Which pump leaks?' }),
    });
    expect(await answer.json()).toMatchObject({ response: 'Through the proxy' });
    expect(wire.requests.map(({ path }) => path)).toEqual(['http://llm.plant.invalid/v1/chat/completions']);
    await wire.close();
  });

  it('loads the whole plant after a start that was killed while loading it', async () => {
    const dataDir = await migratedFolder();
    const first = await start(dataDir);
    const loading = new Promise<void>((resolve) =>
      first.child.stdout.on('data', () => {
        if (/\d+ parts/.test(first.output())) resolve();
      }),
    );
    await loading;
    first.child.kill('SIGKILL');
    await first.ended;
    const second = await start(dataDir);
    await second.ready;
    const headers = { authorization: `Bearer ${credentialsOf(dataDir).secret_key}` };
    for (const path of ['/api/work-orders', '/api/assets', '/api/parts'])
      expect(
        ((await (await fetch(second.url + path, { headers })).json()) as { total: number }).total,
        path,
      ).toBeGreaterThanOrEqual(60);
  });

  it('loads the plant and sweeps once if two servers start on an empty PostgreSQL at the same time', async () => {
    const env = {
      DATABASE_URL: await createPostgresDatabase(),
      JWT_SECRET_KEY: randomBytes(48).toString('base64url'),
      OPERATOR_KEY: `op_${randomBytes(32).toString('base64url')}`,
    };
    const folders = [join(newFolder(), 'new'), join(newFolder(), 'new')] as const; // with every secret given, nothing but the credentials asks for them
    const servers = await Promise.all(folders.map((folder) => start(folder, { env })));
    await Promise.all(servers.map(({ ready }) => ready));
    const totals = await Promise.all(
      servers.map(
        async ({ url }, i) =>
          (
            (await (
              await fetch(`${url}/api/assets`, {
                headers: { authorization: `Bearer ${credentialsOf(folders[i]!).secret_key}` },
              })
            ).json()) as { total: number }
          ).total,
      ),
    );
    expect(totals[0]).toBeGreaterThanOrEqual(60);
    expect(totals[1]).toBe(totals[0]);
    const admin = postgres(env.DATABASE_URL, { max: 1 });
    const sweeps = () =>
      admin<{ state: string; hour: string }[]>`
        select state::text, singleton_on::text as hour from pgboss.job where name = 'identity.sweep'`;
    await until(async () => (await sweeps()).some(({ state }) => state === 'completed'));
    const hours = (await sweeps()).map(({ hour }) => hour);
    expect(hours).toEqual([...new Set(hours)]);
    await admin.end();
  });

  it('says what a database owner who may not create roles needs, and starts once it is granted', async () => {
    const url = new URL(await createPostgresDatabase());
    const admin = postgres(url.href, { max: 1, onnotice: () => {} });
    const owner = `owner_${randomBytes(4).toString('hex')}`;
    for (const role of ['chatterfix_app', 'chatterfix_reader'])
      await admin.unsafe(
        `do $$ begin create role ${role} nologin; exception when duplicate_object then null; end $$`,
      );
    await admin.unsafe(
      `create role ${owner} login password 'x'; alter database ${url.pathname.slice(1)} owner to ${owner}; alter schema public owner to ${owner}`,
    );
    Object.assign(url, { username: owner, password: 'x' });
    const refused = await start(newFolder(), { env: { DATABASE_URL: url.href }, args: [] });
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toMatch(/lacks a privilege[\s\S]*GRANT chatterfix_app, chatterfix_reader TO/);
    await admin.unsafe(`grant chatterfix_app, chatterfix_reader to ${owner}`);
    const unlimited = { MAX_CONNECTIONS: '0', MAX_CONNECTIONS_PER_ADDRESS: '0' };
    const allowed = await start(newFolder(), { env: { DATABASE_URL: url.href, ...unlimited }, args: [] });
    await allowed.ready;
    await admin.end();
    expect(await (await fetch(`${allowed.url}/health`)).json()).toMatchObject({ status: 'healthy' });
  });

  it('limits requests and connections, sends security headers and logs no secrets', async () => {
    const canary = 'cAnAry-9f3b7e-Zq8xW2',
      openai = `sk-${canary}`,
      operator = `op_${canary}-Vq8zJ2mX4tR7wL1nB6kF3hD9`,
      password = `${canary} pass phrase`;
    const server = await start(await migratedFolder(), {
      args: [],
      env: {
        PUBLIC_URL: 'https://cmms.example',
        RATE_LIMIT_STRANGER: '4',
        RATE_LIMIT_KEY: '3',
        MAX_CONNECTIONS_PER_ADDRESS: '6',
        REDIS_URL: `redis://:${canary}@127.0.0.1:${await freePort()}`,
        OPENAI_API_KEY: openai,
        OPERATOR_KEY: operator,
        JWT_SECRET_KEY: `${canary}-Vq8zJ2mX4tR7wL1nB6kF3hD9sG5p`,
        ADMIN_PASSWORD: password,
      },
    });
    await server.ready;
    let forged = 0;
    const closing: Socket[] = [];
    const ask = (path: string, headers: Record<string, string> = {}, init: RequestInit = {}) =>
      fetch(server.url + path, {
        headers: { 'x-forwarded-for': `203.0.113.${forged++}`, cookie: `sid=${canary}`, ...headers },
        ...init,
      });
    const health = await ask('/health');
    expect([
      health.headers.get('strict-transport-security'),
      health.headers.get('x-content-type-options'),
      health.headers.get('ratelimit'),
    ]).toEqual(['max-age=31536000', 'nosniff', null]); // a probe is not counted
    const statuses: number[] = [];
    for (let i = 0; i < 5; i++)
      statuses.push((await ask(`/api/assets?q=${canary}`, { authorization: `Bearer sk_${canary}` })).status);
    expect(statuses).toEqual([401, 401, 401, 401, 429]);
    await until(async () => (await ask('/health')).status === 200); // 503 while a busy machine answers late
    const tenants = () => ask('/api/operator/tenants', { authorization: `Bearer ${operator}` });
    expect([
      (await tenants()).status,
      (await tenants()).status,
      (await tenants()).status,
      (await tenants()).status,
    ]).toEqual([200, 200, 200, 429]);
    await ask(
      '/api/auth/login',
      { 'content-type': 'application/json' },
      { method: 'POST', body: JSON.stringify({ username: 'admin', password, tenant: 'x' }) },
    );
    const sockets = Array.from({ length: 12 }, () => {
      const socket = connect(server.port, '127.0.0.1').on('error', () => {});
      socket.write('GET /health HTTP/1.1\r\nHost: x\r\n\r\n');
      return new Promise<'answered' | 'refused'>((resolve) => {
        socket.once('data', () => resolve('answered'));
        socket.once('close', () => resolve('refused'));
      }).finally(() => closing.push(socket));
    });
    const outcomes = await Promise.all(sockets);
    for (const socket of closing) socket.destroy();
    const refused = outcomes.filter((outcome) => outcome === 'refused').length;
    expect(refused).toBeGreaterThanOrEqual(6); // fetch keeps a connection or two of its own
    expect(refused).toBeLessThan(12);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(server.output()).not.toContain(canary);
    expect(server.output()).toMatch(/Redis does not answer/);
    const lines = server
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as { msg: string; path?: string; ip?: string; status?: number });
    expect(lines.filter(({ path }) => path === '/api/assets').map(({ status, ip }) => [status, ip])).toEqual(
      statuses.map((status) => [status, '127.0.0.1']),
    );
    // Asked all day: only failures are logged.
    expect(lines.filter(({ path, status }) => path === '/health' && status !== 503)).toEqual([]);
  });

  it('the command line says that the name of a new tenant is taken', async () => {
    const env = { DATA_DIR: await migratedFolder() };
    expect(await chatterfix(['tenants', 'create', 'north'], env).ended).toBe(0);
    const again = chatterfix(['tenants', 'create', 'north'], env);
    expect(await again.ended).toBe(1);
    expect(again.output().trim()).toBe('<tenant> is taken by another tenant.');
  });

  it('says why it does not start: a folder in use, a port in use, invalid settings', async () => {
    const dataDir = await migratedFolder();
    const first = await start(dataDir, { args: [] });
    await first.ready;
    const refusals = [
      [dataDir, {}, /in use by another ChatterFix server/],
      [newFolder(), { port: first.port }, /^\s*Another program uses port \d+/],
      [newFolder(), { env: { ADMIN_PASSWORD: 'password1234' } }, /too easy to guess/],
      [newFolder(), { env: { DATABASE_URL: 'postgres://u:p@127.0.0.1:9/x' } }, /database does not answer/i],
      ['/dev/null/data', {}, /data folder cannot be written/],
    ] as const;
    const refuse = async ([folder, options, words]: (typeof refusals)[number]) => {
      const server = await start(folder, { ...options, args: [] });
      expect(await server.ended, String(words)).toBe(1);
      expect(server.output()).toMatch(words);
      expect(server.output()).not.toMatch(/\n\s+at .*\(/);
    };
    await Promise.all(refusals.slice(0, 2).map(refuse));
    expect((await fetch(`${first.url}/health`)).status).toBe(200);
    expect(existsSync(join(dataDir, 'database'))).toBe(true);

    // Stopped, it answers the request that still arrives, and does not wait for one that never does.
    const [arrives, hangs] = await Promise.all([halfRequest(first.port), halfRequest(first.port)]);
    first.child.kill('SIGTERM');
    const others = Promise.all(refusals.slice(2).map(refuse)); // while the first takes its time
    await until(() => first.output().includes('Stopping …'));
    arrives.socket.write('{}');
    expect(await arrives.answer).toMatch(/^HTTP\/1\.1 422 /);
    expect(await hangs.answer).toBe('');
    expect(await first.ended).toBe(0);
    await others;
  });
});

/** A request whose headers the server has read; `answer` is everything that comes until the connection ends. */
async function halfRequest(port: number) {
  const socket = connect(port, '127.0.0.1').on('error', () => {});
  socket.write(
    'POST /api/auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n',
  );
  await new Promise<void>((resolve) => {
    socket.once('data', () => resolve()); // 100 Continue
  });
  let received = '';
  socket.on('data', (chunk) => (received += String(chunk)));
  const answer = new Promise<string>((resolve) => {
    socket.once('close', () => resolve(received));
  });
  return { socket, answer };
}
