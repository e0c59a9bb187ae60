// Checks the packages as they would be published: publint checks their files and attw their types.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const shell = process.platform === 'win32';
const archives = mkdtempSync(join(tmpdir(), 'chatterfix-pack-'));
let failed = false;
for (const name of ['sdk', 'widgets', 'server']) {
  const folder = join('packages', name);
  const run = (command, args) => {
    const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', shell });
    if (status === 0) return;
    failed = true;
    console.log(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  };
  run('publint', ['run', folder, '--strict', '--pack', 'pnpm']);
  run('pnpm', ['--dir', folder, 'pack', '--pack-destination', archives]);
}
for (const archive of readdirSync(archives)) {
  const { status, stdout } = spawnSync(
    'attw',
    [join(archives, archive), '--profile', 'esm-only', '--no-emoji'],
    { encoding: 'utf8', shell },
  );
  if (status !== 0) {
    failed = true;
    console.log(stdout);
  }
}
rmSync(archives, { recursive: true, force: true });
process.exit(failed ? 1 : 0);
