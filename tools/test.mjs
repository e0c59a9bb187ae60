// `npm test`: everything that can fail, in order of speed. Prints one closing line with the sums; a check counts as one.
// `npm test -- --only unit` runs one step. `--full` (`npm run test:full`) runs every case of the lists of which it otherwise takes a
// sample (packages/server/src/testing/sample.ts).
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const results = mkdtempSync(join(tmpdir(), 'chatterfix-test-'));
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
if (process.argv.includes('--full')) process.env.CHATTERFIX_TEST_SAMPLE = 'all';
process.env.CHATTERFIX_TEST_SEED ??= String(randomInt(1_000_000));
const totals = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

const check = (name, command, ...args) => ({ name, command, args });
const vitest = (project, ...options) => ({
  name: project,
  command: 'vitest',
  args: ['run', '--project', project, ...options],
  vitest: true,
});

const steps = [
  check('format', 'oxfmt', '--check'),
  check('types', 'node', 'tools/check-types.mjs'),
  check('lint', 'oxlint', '--max-warnings', '0'),
  check(
    'floors',
    'depcruise',
    'packages/sdk/src',
    'packages/widgets/src',
    'packages/server/src',
    '--config',
    '.dependency-cruiser.mjs',
    '--output-type',
    'err-long',
  ),
  check('unused', 'knip'),
  check('openapi (redocly)', 'redocly', 'lint', 'packages/server/openapi.json'),
  check('openapi (spectral)', 'spectral', 'lint', 'packages/server/openapi.json', '--fail-severity', 'error'),
  check('build', 'node', 'tools/build.mjs'),
  check('sizes', 'size-limit'),
  check('packages (publint)', 'node', 'tools/check-packages.mjs'),
  vitest('unit', '--maxWorkers=100%'), // much of it waits: for processes to start, for other threads to hash
  vitest('widgets'),
  vitest('stories'),
  vitest('examples'),
];

const chosen = steps.filter(({ name }) => !only || name.startsWith(only));
if (chosen.length === 0) {
  console.error(`There is no step “${only}”: ${steps.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

process.env.CHROMIUM_PATH = await findBrowser({ install: true, say: console.log });

for (const step of chosen) {
  const started = Date.now();
  process.stdout.write(`\n── ${step.name}\n`);
  const report = join(results, `${step.name}.json`);
  const args = step.vitest
    ? [...step.args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    : step.args;
  const code = await run(step.command, args, step.vitest);
  const counted = step.vitest ? countTests(report) : undefined;
  if (counted && counted.passed + counted.failed > 0) {
    for (const key of Object.keys(totals)) totals[key] += counted[key];
    if (code !== 0 && counted.failed === 0) totals.failed++; // a suite that did not load, an error outside of a test
  } else {
    totals[code === 0 ? 'passed' : 'failed']++;
  }
  if (code !== 0) failures.push(step.name);
  process.stdout.write(
    `${code === 0 ? 'ok' : 'FAILED'}: ${step.name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`,
  );
}

rmSync(results, { recursive: true, force: true });
if (failures.length) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(
  `\nSeed of the samples: ${process.env.CHATTERFIX_TEST_SEED}; CHATTERFIX_TEST_SEED=… takes the same cases again`,
);
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(failures.length ? 1 : 0);

/** Checks are quiet unless they fail; tests show what they do. */
function run(command, args, loud) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', loud ? 'inherit' : 'pipe', loud ? 'inherit' : 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => {
        output += chunk;
      });
    child.on('error', (error) => {
      output += error.message;
      resolve(1);
    });
    child.on('exit', (code) => {
      if (code !== 0) process.stdout.write(output);
      resolve(code ?? 1);
    });
  });
}

function countTests(file) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
  } catch {
    return undefined;
  }
}
