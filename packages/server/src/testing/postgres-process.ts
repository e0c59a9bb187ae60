// The process that `startPostgres` forks: runs a PostgreSQL server until its parent lets go of it or dies.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBinaries, serverUser } from './postgres-binaries.ts';
import type { Report } from './postgres-server.ts';
import { freePort } from './server-process.ts';

const [fsync] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'chatterfix-postgres-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
chmodSync(folder, 0o755);
const user = serverUser();
const options = { ...user, cwd: folder, env: { ...process.env, LC_ALL: 'C' } };

try {
  const binaries = findBinaries(folder, user);
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, 'postgres\n', { mode: 0o600 });
  if (user) for (const path of [data, passwordFile]) chownSync(path, user.uid, user.gid);
  const initdb = spawnSync(
    join(binaries, 'initdb'),
    [
      `--pgdata=${data}`,
      '--username=postgres',
      '--auth=password',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale=C',
      '--no-sync',
    ],
    { ...options, encoding: 'utf8' },
  );
  if (initdb.status !== 0)
    throw new Error(
      `initdb failed: ${initdb.error?.message ?? initdb.stderr}
It runs as ${user ? 'the user nobody' : 'this user'} with its files in ${tmpdir()}. Set TMPDIR to a folder that this user may enter, or TEST_DATABASE_URL to the address of a PostgreSQL server.`,
    );
  const port = await freePort();
  await runServer(join(binaries, 'postgres'), [
    ['-D', data],
    ['-p', String(port)],
    ['-c', `fsync=${fsync}`],
    ['-c', 'max_connections=200'],
    ['-c', 'shared_buffers=512MB'],
    ['-c', 'unix_socket_directories='],
  ]);
  report({ url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres` });
} catch (error) {
  report({ error: error instanceof Error ? error.message : String(error) });
  process.exitCode = 1;
  process.disconnect?.();
}

function report(message: Report): void {
  process.send?.(message);
}

/** Resolves when the server takes connections. Where the parent is gone or a signal comes, stops it and ends this process. */
async function runServer(binary: string, settings: string[][]): Promise<void> {
  const server = spawn(binary, settings.flat(), { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  // Nobody needs the data any more, so nothing is to be written: an immediate shutdown.
  const stop = () => server.kill('SIGQUIT');
  process.on('disconnect', stop);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  let output = '';
  await new Promise<void>((resolve, reject) => {
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.includes('ready to accept connections')) resolve();
    });
    server.on('error', reject);
    server.on('exit', () => reject(new Error(output)));
  });
  server.stderr.removeAllListeners('data').resume();
  server.on('exit', () => process.exit());
}
