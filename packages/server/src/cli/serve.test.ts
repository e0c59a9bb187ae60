import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

// The server as a process, started, stopped and killed.

const main = new URL('../main.ts', import.meta.url).pathname;
const folders: string[] = [];
const running = new Set<ChildProcess>();
afterEach(async () => {
  for (const child of running) child.kill('SIGKILL');
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chatterfix-serve-'));
  folders.push(folder);
  return join(folder, 'data');
}
const freePort = () => new Promise<number>((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => { const { port } = probe.address() as { port: number }; probe.close(() => resolve(port)); });
});

async function start(data_dir: string, options: { port?: number; env?: Record<string, string>; args?: string[] } = {}) {
  const port = options.port ?? await freePort();
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--conditions=chatterfix-source', main, 'serve', ...(options.args ?? ['--demo'])],
    { env: { ...process.env, DATA_DIR: data_dir, PORT: String(port), DATABASE_URL: '', OLLAMA_URL: '', OPENAI_API_KEY: '', ...options.env } });
  running.add(child);
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => { running.delete(child); resolve(code); }));
  const ready = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { output += String(chunk); if (/is ready/.test(output)) resolve(); });
    void ended.then(() => reject(new Error(output)));
  });
  ready.catch(() => {});
  return { child, ready, ended, url: `http://127.0.0.1:${port}`, port, output: () => output };
}
const credentialsOf = (data_dir: string) => JSON.parse(readFileSync(join(data_dir, 'demo-credentials.json'), 'utf8')) as { base_url: string; tenant: string; secret_key: string; publishable_key: string; users: { username: string; password: string; role: string }[] };

describe('chatterfix serve --demo', () => {
  it('loads the plant, tells how to get in, stops cleanly, and starts again with the same keys', async () => {
    const data_dir = newFolder();
    const first = await start(data_dir);
    await first.ready;
    expect(first.output()).toMatch(/Loading the demo plant/);
    const credentials = credentialsOf(data_dir);
    expect(statSync(join(data_dir, 'demo-credentials.json')).mode & 0o777).toBe(0o600);
    expect(statSync(join(data_dir, 'signing-secret')).mode & 0o777).toBe(0o600);
    expect(credentials).toMatchObject({ base_url: `http://localhost:${first.port}`, tenant: 'demo', secret_key: expect.stringMatching(/^sk_/) as string, publishable_key: expect.stringMatching(/^pk_/) as string });
    expect(first.output()).toContain(credentials.publishable_key);
    expect(first.output()).not.toContain(credentials.secret_key);
    const get = (path: string, url = first.url) => fetch(url + path, { headers: { authorization: `Bearer ${credentials.secret_key}` } }).then((response) => response.json()) as Promise<Record<string, never>>;
    expect((await get('/api/work-orders'))['total']).toBeGreaterThanOrEqual(400);
    expect((await get('/api/assets'))['total']).toBeGreaterThanOrEqual(60);
    expect((await get('/api/parts'))['total']).toBeGreaterThanOrEqual(150);
    expect(await get('/health')).toMatchObject({ status: 'healthy', gateway: 'ChatterFix Platform Gateway', database: { database_type: 'pglite' } });
    const { username, password } = credentials.users.find(({ role }) => role === 'technician')!;
    expect((await fetch(`${first.url}/api/auth/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username, password, tenant: 'demo' }) })).status).toBe(200);
    expect((await fetch(`${first.url}/docs`)).status).toBe(200);
    expect((await fetch(`${first.url}/docs/swagger-ui-bundle.js`)).status).toBe(200);
    const seal = await fetch(`${first.url}/api/chat`, { method: 'POST', headers: { authorization: `Bearer ${credentials.secret_key}`, 'content-type': 'application/json' }, body: JSON.stringify({ message: 'Why does P-101A keep leaking at the seal?' }) });
    expect(((await seal.json()) as { response: string }).response).toMatch(/alignment/i);
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
    expect(first.output()).toMatch(/Stopped\./);
    const second = await start(data_dir, { port: first.port });
    await second.ready;
    expect(second.output()).not.toMatch(/Loading the demo plant/);
    expect(credentialsOf(data_dir)).toEqual(credentials);
    expect((await get('/api/work-orders'))['total']).toBeGreaterThanOrEqual(400);
  }, 120_000);

  it('loses no acknowledged work order when it is killed, again and again', async () => {
    const data_dir = newFolder();
    const acknowledged: number[] = [];
    for (let round = 0; round < 4; round++) {
      const server = await start(data_dir);
      await server.ready;
      const { secret_key } = credentialsOf(data_dir);
      const headers = { authorization: `Bearer ${secret_key}`, 'content-type': 'application/json' };
      for (const id of acknowledged) expect((await fetch(`${server.url}/api/work-orders/${id}`, { headers })).status, String(id)).toBe(200);
      const writers = Array.from({ length: 4 }, async () => {
        for (;;) {
          const response = await fetch(`${server.url}/api/work-orders`, { method: 'POST', headers, body: JSON.stringify({ title: `round ${round}` }) }).catch(() => undefined);
          if (!response?.ok) return;
          acknowledged.push(((await response.json()) as { id: number }).id);
        }
      });
      setTimeout(() => server.child.kill('SIGKILL'), 300 + round * 137);
      await Promise.all(writers);
      await server.ended;
    }
    expect(acknowledged.length).toBeGreaterThan(20);
  }, 180_000);

  it('refuses a second server on the same folder, a taken port, and settings that cannot be used, in words', async () => {
    const data_dir = newFolder();
    const first = await start(data_dir);
    await first.ready;
    const second = await start(data_dir);
    expect(await second.ended).toBe(1);
    expect(second.output()).toMatch(/in use by another ChatterFix server/);
    const taken = await start(newFolder(), { port: first.port });
    expect(await taken.ended).toBe(1);
    expect(taken.output()).toMatch(/Port \d+ is taken/);
    for (const [env, words] of [[{ PORT: 'x' }, /port must be a number/], [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL must begin/], [{ JWT_SECRET_KEY: 'short' }, /at least 32/], [{ JWT_SECRET_KEY: 'changemechangemechangemechangeme' }, /too easily guessed/], [{ ADMIN_PASSWORD: 'admin' }, /at least 12/], [{ ADMIN_PASSWORD: 'password1234' }, /too easily guessed/], [{ OPERATOR_KEY: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }, /too easily guessed/],
      [{ ALLOWED_ORIGINS: 'nonsense' }, /ALLOWED_ORIGINS must hold origins/], [{ ALLOWED_INTERNAL_HOSTS: '10.0.0.0/8' }, /ALLOWED_INTERNAL_HOSTS must hold hosts/], [{ DATABASE_URL: 'postgres://u:p@127.0.0.1:9/x' }, /database does not answer/i]] as const) {
      const refused = await start(newFolder(), { env });
      expect(await refused.ended, JSON.stringify(env)).toBe(1);
      expect(refused.output()).toMatch(words);
      expect(refused.output()).not.toMatch(/\n\s+at .*\(/);
    }
    expect((await fetch(`${first.url}/health`)).status).toBe(200);
    expect(existsSync(join(data_dir, 'database'))).toBe(true);
  }, 120_000);
});
