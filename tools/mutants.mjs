// `npm run mutants`: puts the faults of tools/mutants into a copy of the checkout, one at a time, and
// prints which of them no test notices. `npm run mutants -- TEXT` tries only the faults whose file or harm
// contains the text.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPostgres } from '../packages/server/src/testing/postgres-server.ts';
import { copyCheckout } from './checkout-copy.mjs';
import { mutants } from './mutants-list.mjs';

/** With a fault in the code, a test may wait forever. */
const LONGEST_RUN = 15 * 60_000;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [text = ''] = process.argv.slice(2);
const chosen = mutants.filter(({ file, harm }) => file.includes(text) || harm.includes(text));
if (chosen.length === 0) {
  console.error(`No fault has “${text}” in its file or its harm.`);
  process.exit(2);
}
const misplaced = chosen.filter(
  ({ file, find }) => readFileSync(join(root, file), 'utf8').split(find).length !== 2,
);
for (const { file, find } of misplaced) console.error(`${file} does not contain exactly once: ${find}`);
if (misplaced.length > 0) process.exit(2);

console.log('Copying the checkout …');
const copy = copyCheckout();
const postgres = await startPostgres({ fsync: false });
copy.env.TEST_DATABASE_URL = process.env.TEST_DATABASE_URL ?? postgres.url;
const outcomes = { noticed: 0, survived: 0, undecided: 0 };
try {
  console.log('Running the tests without a fault …');
  const healthy = await runTests([...new Set(chosen.flatMap(({ tests }) => tests))]);
  if (healthy.outcome !== 'survived') {
    console.log(`${healthy.output}\nThese tests fail without any fault, so they can say nothing about one.`);
    outcomes.undecided = chosen.length;
  } else {
    for (const mutant of chosen) await tryMutant(mutant);
  }
} finally {
  await postgres.stop();
}
console.log(`\n${outcomes.noticed} noticed, ${outcomes.survived} survived, ${outcomes.undecided} undecided`);
process.exit(outcomes.noticed === chosen.length ? 0 : 1);

async function tryMutant({ file, find, replace, harm, tests }) {
  const path = join(copy.folder, file);
  const original = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    original.replace(find, () => replace),
  );
  const { outcome, output } = await runTests(tests);
  writeFileSync(path, original);
  outcomes[outcome]++;
  console.log(`${outcome === 'noticed' ? outcome : outcome.toUpperCase()}  ${file}: ${harm}`);
  if (outcome === 'undecided') console.log(output);
}

async function runTests(tests) {
  const results = [];
  for (const [project, files] of Map.groupBy(tests, projectOf))
    results.push(await runProject(project, files));
  const outcome = ['noticed', 'undecided', 'survived'].find((one) =>
    results.some((result) => result.outcome === one),
  );
  return { outcome, output: results.map(({ output }) => output).join('') };
}

function projectOf(test) {
  if (test.startsWith('examples/')) return 'examples';
  if (test.endsWith('.stories.ts')) return 'stories';
  return test.startsWith('packages/widgets/') ? 'widgets' : 'unit';
}

function runProject(project, files) {
  const report = join(copy.folder, 'report.json');
  rmSync(report, { force: true });
  return new Promise((resolve) => {
    const child = spawn('vitest', ['run', '--project', project, '--bail', '1', ...files], {
      cwd: copy.folder,
      env: { ...copy.env, CHATTERFIX_TEST_REPORT: report },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      timeout: LONGEST_RUN,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += chunk;
      });
    child.on('error', (error) => resolve({ outcome: 'undecided', output: error.message }));
    child.on('close', (code, signal) => {
      if (signal) return resolve({ outcome: 'noticed', output }); // it had to be stopped
      if (!existsSync(report)) return resolve({ outcome: 'undecided', output });
      const { passed, failed } = JSON.parse(readFileSync(report, 'utf8'));
      resolve({ outcome: failed > 0 ? 'noticed' : passed > 0 ? 'survived' : 'undecided', output });
    });
  });
}
