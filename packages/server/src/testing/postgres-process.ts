// The process that `startPostgres` starts. It runs a PostgreSQL server until its parent disconnects or dies.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBinaries, serverUser } from './postgres-binaries.ts';
import type { Report } from './postgres-server.ts';
import { freePort } from './free-port.ts';

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
${user ? 'The user nobody runs it' : 'It runs'} with files in ${tmpdir()}. Set TMPDIR to a folder that this user may enter, or TEST_DATABASE_URL to the address of a PostgreSQL server.`,
    );
  const port = await freePort();
  await runServer(join(binaries, 'postgres'), [
    ['-D', data],
    ['-p', String(port)],
    ['-c', `fsync=${fsync}`],
    ['-c', `full_page_writes=${fsync}`], // they repair what only a crash of the machine breaks
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

/**
 * Resolves when the server accepts connections. It stops, and this process ends, when the parent is gone or a
 * signal comes.
 */
async function runServer(binary: string, settings: string[][]): Promise<void> {
  const server = spawn(binary, settings.flat(), { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  // Shuts down without writing anything, because the data is deleted anyway.
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
