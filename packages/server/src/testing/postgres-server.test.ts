import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import postgres from 'postgres';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { findBinaries, installedBinaries, serverUser } from './postgres-binaries.ts';

/** A temporary folder that other users may enter, or may not. */
function newFolder(mode: 0o755 | 0o700): string {
  const folder = mkdtempSync(join(tmpdir(), 'chatterfix-server-test-'));
  chmodSync(folder, mode);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * A process that starts a PostgreSQL server with files in `folder`, prints its address and runs `afterwards`.
 */
function startInProcess(folder: string, afterwards: string) {
  const server = new URL('./postgres-server.ts', import.meta.url).href;
  const script = `import { startPostgres } from '${server}';
    const { url, stop } = await startPostgres({ fsync: false });
    console.log(url);
    ${afterwards}`;
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', script],
    { env: { ...process.env, TMPDIR: folder } },
  );
  return { child, ended: once(child, 'exit').then(([code]) => code as number | null) };
}

test('leaves the exit code of its process alone, and no files', async () => {
  const folder = newFolder(0o755);
  expect(await startInProcess(folder, 'await stop(); process.exitCode = 3').ended).toBe(3);
  expect(readdirSync(folder)).toEqual([]);
});

test('ends when its process is killed', async () => {
  const folder = newFolder(0o755);
  const { child, ended } = startInProcess(folder, 'setInterval(() => {}, 1000)');
  const [url] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
  const sql = postgres(url.trim(), { max: 1, onnotice: () => {} });
  onTestFinished(() => sql.end({ timeout: 0 }));
  expect(await sql`select 1 as one`).toEqual([{ one: 1 }]);
  child.kill('SIGKILL');
  await ended;
  await vi.waitFor(() => expect(readdirSync(folder)).toEqual([]), { timeout: 20_000 });
  await expect(sql`select 1`).rejects.toThrow(/CONNECTION_(CLOSED|ENDED)|ECONNREFUSED/);
});

describe.skipIf(!serverUser())('as root, who lets another user run the server', () => {
  test('copies the binaries where they are in a folder that only root may enter', () => {
    const home = newFolder(0o700);
    cpSync(installedBinaries(), join(home, 'native'), { recursive: true, verbatimSymlinks: true });
    const folder = newFolder(0o755);
    const binaries = findBinaries(folder, serverUser(), join(home, 'native'));
    expect(binaries).toBe(join(folder, 'native', 'bin'));
    const version = spawnSync(join(binaries, 'initdb'), ['--version'], { ...serverUser(), encoding: 'utf8' });
    expect(version.stdout).toMatch(/^initdb \(PostgreSQL\) 18/);
  });

  test('does not copy them where everyone may run them', () => {
    const folder = newFolder(0o755);
    cpSync(installedBinaries(), join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
    const elsewhere = newFolder(0o755);
    expect(findBinaries(elsewhere, serverUser(), join(folder, 'native'))).toBe(join(folder, 'native', 'bin'));
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test('says what to set where the temporary folder, too, is for root alone', async () => {
    const { child, ended } = startInProcess(newFolder(0o700), '');
    expect(await text(child.stderr)).toMatch(/Set TMPDIR to a folder .* or TEST_DATABASE_URL/);
    expect(await ended).toBe(1);
  });
});
