import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Canaries } from '../testing/canaries.ts';
import { freePort } from '../testing/free-port.ts';
import { startProviderWire, type ProviderWire } from '../testing/provider-wire.ts';
import { chatterfix, cleanUp, migratedFolder, newFolder, startServer } from '../testing/server-process.ts';

// The operator's secrets, given to the real process: looked for in what it prints, in what it answers, and
// byte by byte in the folder that a backup copies.

let wire: ProviderWire;
beforeAll(async () => {
  wire = await startProviderWire();
});
afterAll(async () => {
  cleanUp();
  await wire.close();
});

function filesIn(path: string): string[] {
  return readdirSync(path).flatMap((name) =>
    statSync(join(path, name)).isDirectory() ? filesIn(join(path, name)) : [join(path, name)],
  );
}

it('the operator’s secrets are in no output, no answer and no file except those made for them', async () => {
  const canaries = new Canaries();
  const data = await migratedFolder();
  const port = await freePort();
  const atOllama = canaries.make('a password in OLLAMA_URL');
  const env = {
    HOST: '127.0.0.1',
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    OPENAI_BASE_URL: `${wire.url}/v1`,
    OLLAMA_URL: wire.url.replace('//', `//user:${atOllama}@`),
    JWT_SECRET_KEY: canaries.make('JWT_SECRET_KEY'),
    ADMIN_PASSWORD: canaries.make('ADMIN_PASSWORD'),
    OPERATOR_KEY: canaries.make('OPERATOR_KEY', 'op_'),
    OPENAI_API_KEY: canaries.make('OPENAI_API_KEY', 'sk-'),
    ALLOWED_INTERNAL_HOSTS: new URL(wire.url).host,
  };
  const server = await startServer(data, { port, env });
  await server.ready;
  const file = join(data, 'demo-credentials.json');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const { secret_key, users } = JSON.parse(readFileSync(file, 'utf8')) as {
    secret_key: string;
    users: { username: string; password: string }[];
  };
  canaries.add('the demo’s secret key', secret_key);
  for (const { username, password } of users)
    if (username !== 'admin') canaries.add(`${username}’s password`, password);
  const call = async (
    method: string,
    path: string,
    body?: object,
    authorization = `Bearer ${secret_key}`,
  ) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    canaries.look(`${method} ${path}`, `${JSON.stringify([...response.headers])}${await response.text()}`);
    return response.status;
  };
  for (const page of [
    '/',
    '/docs',
    '/openapi.json',
    '/health',
    '/api/chat/status',
    '/api/providers',
    '/api/keys',
    '/api/audit?limit=200',
    '/nothing',
  ])
    await call('GET', page);
  let sent = '';
  for (const [status, type] of [
    [401, 'text/plain'],
    [200, 'text/event-stream'],
    [500, 'application/json'],
  ] as const) {
    wire.next((response, request) => {
      sent = String(request.headers.authorization);
      response.writeHead(status, { 'content-type': type }).end(`${sent}\n\n`);
    });
    expect(await call('POST', '/api/chat', { message: 'Why?', provider: 'openai' })).toBeGreaterThan(499);
    expect(sent).toBe(`Bearer ${env.OPENAI_API_KEY}`);
  }
  expect(await call('POST', '/api/chat', { message: 'Why?', provider: 'ollama' })).toBe(503);
  expect(
    await call('POST', '/api/providers/ollama/configure', {
      base_url: wire.url,
      api_key: canaries.make('the tenant’s key'),
    }),
  ).toBe(200);
  wire.next((response, request) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<p>${request.headers.authorization}</p>\n`),
  );
  expect(await call('POST', '/api/chat', { message: 'Why?', provider: 'ollama' })).toBe(502);
  for (const authorization of [
    `Bearer ${env.OPERATOR_KEY}`,
    `Bearer ${env.OPERATOR_KEY}x`,
    `Bearer ${env.JWT_SECRET_KEY}`,
  ])
    await call('GET', '/api/operator/tenants', undefined, authorization);
  await call(
    'POST',
    '/api/auth/login',
    { username: env.ADMIN_PASSWORD, password: env.ADMIN_PASSWORD, tenant: 'demo' },
    '',
  );
  server.child.kill('SIGTERM');
  await server.ended;
  canaries.look('the output', server.output());
  const refused = chatterfix(['serve'], {
    ...env,
    DATA_DIR: newFolder(),
    DATABASE_URL: `postgres://chatterfix:${canaries.make('a password in DATABASE_URL')}@127.0.0.1:9/chatterfix`,
  });
  await refused.ended;
  canaries.look('the output of a start that failed', refused.output());

  const files = filesIn(data);
  expect(files.length).toBeGreaterThan(100);
  for (const path of files) if (path !== file) canaries.look(relative(data, path), readFileSync(path));
  expect(canaries.found()).toEqual([]);
});
