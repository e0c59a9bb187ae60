// Checks the packages as they are published: publint checks their files and attw their types. Their archives, as
// `npm pack` makes them, are installed with npm, pnpm and Yarn in empty folders, and used there.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const names = ['sdk', 'widgets', 'server'];
const folder = mkdtempSync(join(tmpdir(), 'chatterfix-pack-'));
const root = process.cwd();
/** Lines that are shown of a failure. */
const MOST_LINES = 30;
const failures = [];

/** Runs a program and returns what it printed. Throws if it fails. */
function run(command, args, cwd = root, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(`${command} ${args.join(' ')} in ${cwd}:\n${output}`)),
    );
  });
}

async function check(what, work) {
  try {
    await work();
  } catch (error) {
    failures.push(`${what}: ${error.message.split('\n').slice(0, MOST_LINES).join('\n')}`);
  }
}

const archive = (name) => join(folder, `chatterfix-${name}-${version(name)}.tgz`);
const version = (name) => manifest(join('packages', name)).version;
const manifest = (place) => JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));

/** What a package contains of others is listed there. */
const licensesOfOthers = {
  widgets: ['dist/cdn/THIRD-PARTY-LICENSES.txt'],
  server: ['dist/THIRD-PARTY-LICENSES.txt', 'dist/assets/widgets/THIRD-PARTY-LICENSES.txt'],
};

async function checkFiles(name) {
  const files = (await run('tar', ['-tzf', archive(name)])).trim().split('\n');
  const needed = ['README.md', 'LICENSE', 'package.json', 'dist/index.js', 'dist/index.d.ts'];
  const lacking = [...needed, ...(licensesOfOthers[name] ?? [])].filter(
    (file) => !files.includes(`package/${file}`),
  );
  if (lacking.length > 0) throw new Error(`the archive lacks ${lacking.join(', ')}`);
  const leftovers = files.filter((file) =>
    /\.(test|stories)\.|\/testing\/|\/\.|\.ts$(?<!\.d\.ts)/.test(file),
  );
  if (leftovers.length > 0) throw new Error(`the archive has ${leftovers.join(', ')}`);
  const { license, engines, dependencies } = manifest(join('packages', name));
  if (!license || !engines?.node) throw new Error('package.json lacks license or engines');
  const fixed = Object.entries(dependencies).filter(([, range]) => !range.startsWith('^'));
  if (fixed.length > 0) throw new Error(`these dependencies have no caret range: ${fixed.join(', ')}`);
  await Promise.all([
    run('publint', ['run', archive(name), '--strict']),
    run('attw', [archive(name), '--profile', 'esm-only', '--no-emoji']),
  ]);
}

/** What a developer writes who has nothing but the package. */
const uses = {
  sdk: `import { ChatterFix, ChatterFixError, type WorkOrder } from '@chatterfix/sdk';
const chatterfix = new ChatterFix({ baseUrl: 'http://localhost:1', key: 'sk_x' });
export const title = async (id: number): Promise<WorkOrder['title']> => (await chatterfix.workOrders.get(id)).title;
export const isOurs = (error: unknown): boolean => error instanceof ChatterFixError;
`,
  widgets: `import { configure, FredChat } from '@chatterfix/widgets';
import '@chatterfix/widgets/define';
configure({ baseUrl: 'http://localhost:1' });
export const ask = (chat: FredChat): Promise<unknown> => chat.ask('Why?');
`,
  server: `import { createApp, openPglite, type Database } from '@chatterfix/server';
export const open = (): Promise<Database> => openPglite('./data');
export { createApp };
`,
};

/** Installs one package alone, and compiles what uses it. */
async function useAlone(name) {
  const place = emptyProject(`alone-${name}`);
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', archive(name)], place);
  const { packages } = JSON.parse(readFileSync(join(place, 'package-lock.json'), 'utf8'));
  const scripts = Object.keys(packages).filter((one) => packages[one].hasInstallScript);
  if (scripts.length > 0) throw new Error(`its installation runs a script of ${scripts.join(', ')}`);
  writeFileSync(join(place, 'use.ts'), uses[name]);
  const options = {
    target: 'es2022',
    module: 'nodenext',
    strict: true,
    noEmit: true,
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
    // Declarations of Node's modules come from @types/node, which a project that uses the server has.
    ...(name === 'server' ? { skipLibCheck: true } : {}),
  };
  writeFileSync(
    join(place, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: options, files: ['use.ts'] }),
  );
  await run('tsc', ['-p', place]);
  if (name === 'server') await serveDemo(place);
}

/** The first thing that somebody does with the server. */
async function serveDemo(place) {
  const port = await freePort();
  const { promise, resolve, reject } = Promise.withResolvers();
  const server = spawn(process.execPath, [
    join(place, 'node_modules', '@chatterfix', 'server', manifest(join('packages', 'server')).bin.chatterfix),
    'serve',
    '--demo',
    `--port=${port}`,
    `--data-dir=${join(place, 'data')}`,
  ]);
  let output = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk) => {
      output += chunk;
      if (output.includes('is ready')) resolve();
    });
  server.on('close', () => reject(new Error(`chatterfix serve --demo ended:\n${output}`)));
  try {
    await promise;
    for (const path of ['/health', '/docs/swagger-ui-bundle.js', '/widgets/chatterfix.js', '/']) {
      const { status } = await fetch(`http://127.0.0.1:${port}${path}`);
      if (status !== 200) throw new Error(`chatterfix serve --demo answers ${status} at ${path}`);
    }
  } finally {
    server.kill();
  }
}

/** All three in one project, installed by another package manager. */
async function useTogether(manager, install) {
  const place = emptyProject(manager);
  await install(place);
  const printed = await run(join(place, 'node_modules', '.bin', 'chatterfix'), ['--version'], place);
  if (printed.trim() !== version('server')) throw new Error(`chatterfix --version printed ${printed}`);
  writeFileSync(
    join(place, 'use.mjs'),
    `import { ChatterFix } from '@chatterfix/sdk';
import { createApp } from '@chatterfix/server';
import.meta.resolve('@chatterfix/widgets/define');
if (typeof ChatterFix + typeof createApp !== 'functionfunction') throw new Error('an export is missing');
`,
  );
  await run(process.execPath, ['use.mjs'], place);
}

function emptyProject(name) {
  const place = join(folder, name);
  mkdirSync(place);
  const dependencies = Object.fromEntries(names.map((one) => [`@chatterfix/${one}`, `file:${archive(one)}`]));
  const isTogether = !name.startsWith('alone');
  writeFileSync(
    join(place, 'package.json'),
    JSON.stringify({ private: true, type: 'module', ...(isTogether ? { dependencies } : {}) }),
  );
  return place;
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

try {
  for (const name of names)
    // one after the other, because the first one builds all
    await check(name, () => run('npm', ['pack', '--pack-destination', folder], join('packages', name)));
  if (failures.length === 0) await Promise.all(names.map((name) => check(name, () => checkFiles(name))));
  if (failures.length === 0)
    await Promise.all([
      ...names.map((name) => check(`${name} alone, with npm`, () => useAlone(name))),
      check('with pnpm', () =>
        useTogether('pnpm', (place) =>
          run('pnpm', ['install', '--prefer-offline', '--ignore-workspace'], place),
        ),
      ),
      check('with Yarn', () =>
        useTogether('yarn', (place) =>
          run('npx', ['--yes', '@yarnpkg/cli-dist@4.18.1', 'install'], place, {
            YARN_NODE_LINKER: 'node-modules',
            YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
            YARN_ENABLE_TELEMETRY: 'false',
          }),
        ),
      ),
    ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const failure of failures) console.log(failure);
process.exit(failures.length > 0 ? 1 : 0);
