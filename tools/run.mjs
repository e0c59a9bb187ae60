// Every npm script starts here. It downloads the Node and pnpm that the project needs where the machine has
// none, installs the dependencies when the lockfile has changed, and runs the script. It is the first thing
// that runs on a new machine: plain JavaScript for Node 18 and later, without dependencies.
// The versions of Node and pnpm, and the hashes that a download must have, are in tools/toolchain/.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tools = join(root, '.tools');
const windows = process.platform === 'win32';
const NODE_MINIMUM = [22, 18];

const scripts = {
  start: ['node', ['--disable-warning=ExperimentalWarning', 'tools/start.mjs']],
  test: ['node', ['tools/test.mjs']],
  'test:attacks': ['vitest', ['run', '--project', 'attacks']],
  'test:full': ['node', ['tools/test.mjs', '--full']],
  'check-the-checks': ['node', ['tools/check-the-checks.mjs']],
  mutants: ['node', ['--disable-warning=ExperimentalWarning', 'tools/mutants.mjs']],
  format: ['oxfmt', []],
  build: ['node', ['tools/build.mjs', '--force']],
  prepack: ['node', ['tools/build.mjs']],
  bench: [
    'node',
    ['--conditions=chatterfix-source', '--disable-warning=ExperimentalWarning', 'bench/run.ts'],
  ],
  'bench:fred': [
    'node',
    ['--conditions=chatterfix-source', '--disable-warning=ExperimentalWarning', 'bench/fred.ts'],
  ],
  'bench:widgets': [
    'node',
    ['--conditions=chatterfix-source', '--disable-warning=ExperimentalWarning', 'bench/widgets.ts'],
  ],
  openapi: ['node', ['--conditions=chatterfix-source', 'packages/server/src/gateway/write-openapi.ts']],
  chatterfix: [
    'node',
    [
      '--disable-warning=ExperimentalWarning',
      '--conditions=chatterfix-source',
      'packages/server/src/main.ts',
    ],
  ],
  vitest: ['vitest', ['run']],
  migration: [
    'node',
    ['--conditions=chatterfix-source', 'packages/server/src/platform/db/write-migration.ts'],
  ],
  pictures: ['node', ['tools/pictures.mjs']],
  // With the names of files and folders, as vitest filters them.
  recordings: [
    'vitest',
    [
      'run',
      '--update=all',
      '--project=unit',
      '--project=widgets',
      '--project=stories',
      'packages/server/src/recorded',
      'packages/server/src/assistant/evaluation/record',
      '.walk.test.ts',
      '.stories.ts',
    ],
  ],
  storybook: ['pnpm', ['exec', 'storybook', 'dev', '-p', '6006', '--no-open']],
};

const [name, ...args] = process.argv.slice(2);
const script = scripts[name];
if (!script) {
  console.error(`Usage: node tools/run.mjs <${Object.keys(scripts).join(' | ')}> [arguments]`);
  process.exit(2);
}

const quiet = name === 'chatterfix';
const say = (text) => (quiet ? process.stderr : process.stdout).write(`${text}\n`);

/**
 * Installs what `tools/toolchain/<tool>` names into a folder of .tools and returns the folder. npm refuses a
 * package whose hash is not the one in the lockfile there. The folder gets its name last, so an interrupted
 * download is not used.
 */
function fetchTool(tool) {
  const pinned = join(root, 'tools', 'toolchain', tool);
  const version = createHash('sha256')
    .update(readFileSync(join(pinned, 'package-lock.json')))
    .digest('hex');
  const target = join(tools, `${tool}-${version.slice(0, 12)}-${process.platform}-${process.arch}`);
  if (existsSync(target)) return target;
  say(`Downloading ${tool} …`);
  const partial = `${target}.${process.pid}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(join(pinned, file), join(partial, file));
  const result = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: partial,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: windows,
    // npm passes its settings on as environment variables; these would put the package elsewhere.
    env: { ...process.env, npm_config_global: 'false', npm_config_prefix: '', npm_config_omit: '' },
  });
  if (result.status !== 0) {
    rmSync(partial, { recursive: true, force: true });
    console.error(
      `\nCould not download ${tool} from the npm registry. If npm names a wrong integrity (EINTEGRITY), the registry gave another file than the project expects: do not use it. Otherwise check the network and the registry (npm config get registry), then run the same command again.`,
    );
    process.exit(1);
  }
  try {
    renameSync(partial, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
    rmSync(partial, { recursive: true, force: true }); // another run has installed it meanwhile
  }
  return target;
}

function findNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const enough = major > NODE_MINIMUM[0] || (major === NODE_MINIMUM[0] && minor >= NODE_MINIMUM[1]);
  if (enough) return dirname(process.execPath);
  const packages = join(fetchTool('node'), 'node_modules');
  const [name] = existsSync(packages)
    ? readdirSync(packages).filter((entry) => entry.startsWith('node-'))
    : [];
  if (name === undefined) {
    console.error(
      `\nThis project needs Node ${NODE_MINIMUM.join('.')} or later, and can install none for ${process.platform} ${process.arch}. Install it from nodejs.org, then run the same command again.`,
    );
    process.exit(1);
  }
  return join(packages, name, 'bin');
}

const findPnpm = () => join(fetchTool('pnpm'), 'node_modules', '.bin');

const path = [findNode(), findPnpm(), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
const env = { ...process.env, PATH: path, CHATTERFIX_TOOLS: 'ready' };
// Variables that npm sets for its scripts would change what pnpm does.
for (const key of Object.keys(env))
  if (
    /^npm_(config_(?!registry|.*proxy|cafile|userconfig)|lifecycle|package|command|execpath|node_execpath)/i.test(
      key,
    )
  )
    delete env[key];

function installDependencies() {
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'package.json', 'pnpm-workspace.yaml']) {
    const full = join(root, file);
    hash.update(file).update(existsSync(full) ? readFileSync(full) : '');
  }
  const wanted = hash.digest('hex');
  const stamp = join(root, 'node_modules', '.chatterfix-installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Installing dependencies …');
  const frozen = existsSync(join(root, 'pnpm-lock.yaml')) ? ['--frozen-lockfile'] : [];
  const result = spawnSync(
    'pnpm',
    [
      'install',
      ...frozen,
      '--prefer-offline',
      '--reporter=append-only',
      '--config.confirm-modules-purge=false',
    ],
    {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: windows,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (result.status !== 0) {
    console.error(result.stdout ?? '', result.error?.message ?? '');
    console.error(
      '\nThe dependencies could not be installed; the lines above say why. Check the network and the free disk space, then run the same command again.',
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
installDependencies();

// Chats of others, which nothing but this benchmark needs.
// All recordings, but no pictures.
if (name === 'recordings')
  Object.assign(env, { CHATTERFIX_TEST_SAMPLE: 'all', CHATTERFIX_TEST_PICTURES: 'no' });
if (name === 'bench:widgets') env.CHATTERFIX_PEERS = fetchTool('peers');

const [command, fixed] = script;
const child = spawn(command, [...fixed, ...args], { cwd: root, env, stdio: 'inherit', shell: windows });
// A terminal sends Ctrl-C to the child as well. Other signals reach this process alone, so they are passed
// on. This process ends when the child has ended.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  });
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
