import {
  copyFileSync,
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
const leftOut = new Set(['.git', '.tools', '.data', 'dist', 'coverage', 'storybook-static', 'test-results']);

/**
 * Makes a temporary copy of the checkout and its dependencies, in which a tool can change files. Programs
 * started with `env` use the dependencies of the copy. It is removed when this process ends.
 */
export function copyCheckout() {
  const folder = mkdtempSync(join(tmpdir(), 'chatterfix-copy-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));
  copyFolder(root, folder, { isDependency: false });
  return {
    folder,
    env: { ...process.env, PATH: join(folder, 'node_modules', '.bin') + delimiter + process.env.PATH },
  };
}

function copyFolder(from, to, { isDependency }) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (isDependency ? isCache(from, entry.name) : leftOut.has(entry.name)) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory())
      copyFolder(source, target, { isDependency: isDependency || entry.name === 'node_modules' });
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (isDependency) linkFile(source, target);
    else copyFileSync(source, target);
  }
}

/** Tools keep caches in node_modules/.<name>. Only .bin and .pnpm belong to the installation. */
function isCache(folder, name) {
  return folder === join(root, 'node_modules') && name.startsWith('.') && !['.bin', '.pnpm'].includes(name);
}

/**
 * Makes a hard link, which is quick and takes no space. It is safe because no program changes its
 * dependencies' files.
 */
function linkFile(source, target) {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target); // on another file system, for example
  }
}
