import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { inject } from 'vitest';
import { openPglite } from '../platform/db/pglite/open.ts';
import { freePort } from './free-port.ts';

// The server as an operator runs it: a process, which can be stopped and killed.

const main = new URL('../main.ts', import.meta.url).pathname;
const quickDrizzle = new URL('./quick-drizzle.ts', import.meta.url).href;
const cheapHashes = new URL('./hash-cheaply.ts', import.meta.url).href;
const folders: string[] = [];
const running = new Set<ChildProcess>();

/** Kills what still runs and removes the folders; for `afterEach`. */
export function cleanUp(): void {
  for (const child of running) child.kill('SIGKILL');
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A data folder that does not exist yet. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chatterfix-serve-'));
  folders.push(folder);
  return join(folder, 'data');
}

let migrated: Promise<string> | undefined;

/**
 * A data folder whose embedded database was migrated before: a server starts on it many times faster than on
 * a new one.
 */
export async function migratedFolder(): Promise<string> {
  migrated ??= makeMigratedFolder();
  const folder = newFolder();
  cpSync(await migrated, folder, { recursive: true });
  return folder;
}

async function makeMigratedFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'chatterfix-migrated-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const db = await openPglite(join(folder, 'database'), inject('pgliteSnapshot'));
  await db.close();
  return folder;
}

/**
 * Runs a command of `chatterfix`, or of another program with the same commands. What the environment of the
 * tests holds of settings does not reach it.
 */
export function chatterfix(args: readonly string[], env: Readonly<Record<string, string>>, program = main) {
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--conditions=chatterfix-source',
      `--import=${quickDrizzle}`,
      `--import=${cheapHashes}`,
      program,
      ...args,
    ],
    { env: { ...process.env, DATABASE_URL: '', OLLAMA_URL: '', OPENAI_API_KEY: '', ...env } },
  );
  running.add(child);
  const printed = { out: '', err: '', output: '' };
  const collect = (stream: Readable, name: 'out' | 'err') =>
    stream.on('data', (chunk: Buffer) => {
      printed[name] += String(chunk);
      printed.output += String(chunk);
    });
  collect(child.stdout, 'out');
  collect(child.stderr, 'err');
  const ended = new Promise<number | null>((resolve) =>
    child.once('close', (code) => {
      running.delete(child);
      resolve(code);
    }),
  );
  return {
    child,
    ended,
    out: () => printed.out,
    err: () => printed.err,
    /** Both, in the order in which they came. */
    output: () => printed.output,
  };
}

/** Starts a server on a data folder; `ready` rejects with what it printed where it ends instead. */
export async function startServer(
  dataDir: string,
  options: { port?: number; env?: Record<string, string>; args?: string[]; program?: string } = {},
) {
  const port = options.port ?? (await freePort());
  const server = chatterfix(
    ['serve', ...(options.args ?? ['--demo'])],
    { DATA_DIR: dataDir, PORT: String(port), ...options.env },
    options.program,
  );
  const ready = new Promise<void>((resolve, reject) => {
    for (const stream of [server.child.stdout, server.child.stderr])
      stream.on('data', () => {
        if (/is ready/.test(server.output())) resolve();
      });
    void server.ended.then(() => reject(new Error(server.output())));
  });
  ready.catch(() => {});
  return { ...server, ready, url: `http://127.0.0.1:${port}`, port };
}

export function credentialsOf(dataDir: string) {
  return JSON.parse(readFileSync(join(dataDir, 'demo-credentials.json'), 'utf8')) as {
    base_url: string;
    tenant: string;
    secret_key: string;
    publishable_key: string;
    users: { username: string; password: string; role: string }[];
  };
}
