// The declarations of a built package, as they are published: those of the SDK, whose code is bundled, come with
// them, and what no entry of the package reaches goes.
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ofSdk = /(?<=(?:from |import\()['"])@chatterfix\/sdk[^'"]*(?=['"])/g;
const relativeImport = /(?:from |import\(|import )['"](\.[^'"]*)['"]/g;

/** Completes the declarations in `dist` of the package in `folder`, and removes those that nobody can reach. */
export function completeDeclarations(folder, sdkFolder) {
  const dist = join(folder, 'dist');
  if (folder !== sdkFolder) bringSdk(dist, sdkFolder);
  const reached = reachedFrom(entriesOf(folder));
  for (const file of declarationsIn(dist)) if (!reached.has(file)) rmSync(file);
  removeEmptyFolders(dist);
}

function entriesOf(folder) {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.values(exports).flatMap(({ types }) => (types ? [join(folder, types)] : []));
}

/** Puts the SDK's declarations into `dist/sdk`, and names them there instead of the package. */
function bringSdk(dist, sdkFolder) {
  const { exports } = JSON.parse(readFileSync(join(sdkFolder, 'package.json'), 'utf8'));
  const own = declarationsIn(dist);
  const copied = join(dist, 'sdk');
  cpSync(join(sdkFolder, 'dist'), copied, {
    recursive: true,
    filter: (path) => statSync(path).isDirectory() || path.endsWith('.d.ts'),
  });
  const placeOf = (name) =>
    join(copied, exports[name.replace('@chatterfix/sdk', '.')].types.replace('./dist/', ''));
  for (const file of own) {
    const text = readFileSync(file, 'utf8');
    const changed = text.replace(ofSdk, (name) => {
      const path = relative(dirname(file), placeOf(name))
        .replaceAll('\\', '/')
        .replace(/\.d\.ts$/, '.js');
      return path.startsWith('.') ? path : `./${path}`;
    });
    if (changed !== text) writeFileSync(file, changed);
  }
}

function reachedFrom(entries) {
  const reached = new Set();
  const visit = (file) => {
    if (reached.has(file)) return;
    if (!existsSync(file)) throw new Error(`The declaration ${file} is missing.`);
    reached.add(file);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(relativeImport))
      visit(resolve(dirname(file), path.replace(/\.(?:ts|js)$/, '.d.ts')));
  };
  entries.forEach(visit);
  return reached;
}

function declarationsIn(dist) {
  return readdirSync(dist, { recursive: true })
    .filter((file) => file.endsWith('.d.ts'))
    .map((file) => join(dist, file));
}

function removeEmptyFolders(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) removeEmptyFolders(join(folder, entry.name));
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}
