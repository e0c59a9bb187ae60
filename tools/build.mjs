// Builds the packages whose sources changed since their last build: first the SDK, then the widgets and the
// server. `--force` builds all of them.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { completeDeclarations } from './declarations.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const order = [['sdk'], ['widgets'], ['server']];
const writeDangerModel = [
  'src/assistant/safety/write-danger-model.ts',
  'node_modules/.cache/danger-model.bin', // where the sources look for it
];

/** Builds what is stale and returns the names of what was built. */
export async function build({ force = false, declarations = false, say = () => {} } = {}) {
  const built = [];
  let below = '';
  // The server's build needs the model of dangers, which takes longest: it is learned beside the other packages.
  const learned = run('node', writeDangerModel, join(root, 'packages', 'server'));
  learned.catch(() => {}); // it is awaited below
  for (const group of order) {
    const states = group.map((name) => ({ name, state: sourceState(name, below) }));
    const stale = states.filter(({ name, state }) => {
      const stamp = stampOf(name);
      return force || (stamp !== withDeclarations(state) && (declarations || stamp !== state));
    });
    for (const { name } of stale) say(`Building ${name} …`);
    await Promise.all(
      stale.map(async ({ name, state }) => {
        const folder = join(root, 'packages', name);
        if (name === 'server') await learned;
        await run('tsup', [], folder);
        if (declarations) await run('tsc', ['-p', 'tsconfig.build.json', '--noCheck'], folder);
        if (declarations && name === 'sdk') await run('node', ['write-types.mjs'], folder);
        if (declarations && name === 'widgets') await run('custom-elements-manifest', ['analyze'], folder);
        if (declarations) completeDeclarations(folder, join(root, 'packages', 'sdk'));
        writeFileSync(
          join(root, 'packages', name, 'dist', '.built'),
          declarations ? withDeclarations(state) : state,
        );
        built.push(name);
      }),
    );
    below = states.map(({ state }) => state).join();
  }
  await learned;
  return built;
}

/** The stamp of a build that has declarations too, and so serves who needs none. */
const withDeclarations = (state) => `${state} with declarations`;

function stampOf(name) {
  const stamp = join(root, 'packages', name, 'dist', '.built');
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
}

/**
 * A hash that changes when a package must be built again. It covers the names, sizes and times of its
 * sources, the lockfile, and the packages that it depends on.
 */
function sourceState(name, below) {
  const folder = join(root, 'packages', name);
  const hash = createHash('sha256').update(below);
  const files = [
    join(root, 'pnpm-lock.yaml'),
    join(folder, 'package.json'),
    join(folder, 'tsup.config.ts'),
    join(folder, 'cdn.build.ts'),
    ...readdirSync(join(folder, 'src'), { recursive: true })
      .map((file) => join(folder, 'src', file))
      .filter((file) => !/\.(test|stories)\.ts$/.test(file)),
  ];
  for (const file of files.sort()) {
    const state = statSync(file, { throwIfNoEntry: false });
    if (state?.isFile()) hash.update(`${file}:${state.size}:${state.mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function run(command, args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += chunk;
      });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} failed in ${cwd}:\n${output}`)),
    );
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = Date.now();
  const built = await build({
    force: process.argv.includes('--force'),
    declarations: true,
    say: console.log,
  });
  console.log(
    built.length
      ? `Built ${built.join(', ')} in ${((Date.now() - started) / 1000).toFixed(1)} s.`
      : 'Nothing to build.',
  );
}
