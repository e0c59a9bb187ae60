import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** The folder with all packages; everything else in node_modules is a link to one of them. */
const store = join(root, 'node_modules', '.pnpm');
/** Databases for tests, whose names say what they were made from. To make one takes long. */
const snapshots = join('node_modules', '.cache', 'chatterfix');
const leftOut = new Set(['.git', '.tools', '.data', 'dist', 'coverage', 'storybook-static', 'test-results']);

/**
 * Makes a temporary copy of the checkout and its dependencies, in which a tool can change files. Programs
 * started with `env` use the dependencies of the copy. It is removed when this process ends. Without
 * `forBrowser` it uses the installed packages of the checkout, which is quicker, but a test server serves no
 * files from outside of the copy to a browser.
 */
export function copyCheckout({ forBrowser = true } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'chatterfix-copy-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));
  copyFolder(root, folder, { isDependency: false });
  if (!forBrowser) symlinkSync(store, join(folder, 'node_modules', '.pnpm'), 'junction');
  else copyFolder(store, join(folder, 'node_modules', '.pnpm'), { isDependency: true });
  if (existsSync(join(root, snapshots))) {
    mkdirSync(join(folder, dirname(snapshots)), { recursive: true });
    symlinkSync(join(root, snapshots), join(folder, snapshots), 'junction');
  }
  return {
    folder,
    env: { ...process.env, PATH: join(folder, 'node_modules', '.bin') + delimiter + process.env.PATH },
  };
}

function copyFolder(from, to, { isDependency }) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (isDependency ? isStoreOrCache(from, entry.name) : leftOut.has(entry.name)) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory())
      copyFolder(source, target, { isDependency: isDependency || entry.name === 'node_modules' });
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (isDependency) linkFile(source, target);
    else copyFileSync(source, target);
  }
}

/** Whether the folder is the store, or a tool's cache in node_modules/.<name>. */
function isStoreOrCache(folder, name) {
  return folder === join(root, 'node_modules') && name.startsWith('.') && name !== '.bin';
}

/**
 * Makes a hard link, which is quick and takes no space. It is safe because no program changes its
 * dependencies' files.
 */
function linkFile(source, target) {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target); // hard links do not work between file systems
  }
}
