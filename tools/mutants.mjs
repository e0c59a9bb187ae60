// `npm run mutants`: puts the faults of tools/mutants into copies of the checkout, one at a time, and prints
// which of them no test notices.
//
// What was noticed is remembered: a run that was stopped goes on where it ended, and a later run tries only
// the faults whose file or tests have changed.
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPostgres } from '../packages/server/src/testing/postgres-server.ts';
import { copyCheckout } from './checkout-copy.mjs';
import { measureSlowness } from './machine-speed.mjs';
import { mutants } from './mutants-list.mjs';
import { readOptions } from './read-options.mjs';

/** With a fault in the code, a test may wait forever. */
const LONGEST_TEST = 40_000 * measureSlowness();
const LONGEST_RUN = 4 * LONGEST_TEST;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const memory = join(root, 'node_modules', '.cache', 'mutants.json');
const { values, positionals } = readOptions(
  `Usage: npm run mutants -- [TEXT] [--from FILE] [--lanes N] [--again]

  TEXT          Only the faults whose file or harm contains it.
  --from FILE   The faults of another list.
  --lanes N     How many are tried at once; 2 by default.
  --again       All of them, also those that were noticed before and whose file and tests are the same.`,
  {
    again: { type: 'boolean', default: false },
    from: { type: 'string' },
    lanes: { type: 'string', default: '2' },
  },
  { numbers: ['lanes'], positionals: true },
);
const [text = ''] = positionals;
const list = values.from ? JSON.parse(readFileSync(values.from, 'utf8')) : mutants;
const chosen = list.filter(({ file, harm }) => file.includes(text) || harm.includes(text));
if (chosen.length === 0) {
  console.error(`No fault has “${text}” in its file or its harm.`);
  process.exit(2);
}
const misplaced = chosen.filter(
  ({ file, find }) => readFileSync(join(root, file), 'utf8').split(find).length !== 2,
);
for (const { file, find } of misplaced) console.error(`${file} does not contain exactly once: ${find}`);
if (misplaced.length > 0) process.exit(2);

const remembered = readMemory();
const outcomes = { noticed: [], survived: [], undecided: [] };
const waiting = [];
for (const mutant of chosen)
  if (remembered.has(fingerprint(mutant)) && !values.again) outcomes.noticed.push(mutant);
  else waiting.push(mutant);
if (outcomes.noticed.length > 0)
  console.log(
    `${outcomes.noticed.length} were noticed earlier, and neither they nor their tests have changed.`,
  );

/** Whether the tests pass without a fault, by file. */
const healthy = new Map();
const postgres = await startPostgres({ fsync: false });
try {
  await Promise.all(
    Array.from({ length: Math.min(Number(values.lanes), availableParallelism(), waiting.length) }, runLane),
  );
} finally {
  await postgres.stop();
}
for (const outcome of ['survived', 'undecided'])
  for (const { file, harm } of outcomes[outcome]) console.log(`${outcome.toUpperCase()}  ${file}: ${harm}`);
const { noticed, survived, undecided } = outcomes;
console.log(`\n${noticed.length} noticed, ${survived.length} survived, ${undecided.length} undecided`);
process.exit(noticed.length === chosen.length ? 0 : 1);

/** Tries faults in a copy of its own until none is left. */
async function runLane() {
  const lane = { copy: copyCheckout(), runners: new Map() };
  lane.copy.env.TEST_DATABASE_URL = process.env.TEST_DATABASE_URL ?? postgres.url;
  for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
    const started = Date.now();
    const { outcome, output } = await tryMutant(lane, mutant);
    outcomes[outcome].push(mutant);
    if (outcome === 'noticed') remember(mutant);
    const count = Object.values(outcomes).flat().length;
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(
      `[${count}/${chosen.length}] ${outcome === 'noticed' ? outcome : outcome.toUpperCase()} in ${seconds} s  ${mutant.file}: ${mutant.harm}`,
    );
    if (outcome === 'undecided') console.log(output);
  }
  for (const runner of lane.runners.values()) runner.disconnect(); // and so it ends
}

/** A fault is noticed if one of its tests fails with it, and all of them pass without it. */
async function tryMutant(lane, { file, find, replace, tests }) {
  for (const test of tests) {
    if (!healthy.has(test)) healthy.set(test, await runTests(lane, [test], [file]));
    if (healthy.get(test).outcome !== 'survived')
      return { outcome: 'undecided', output: `${test} fails without a fault:\n${healthy.get(test).output}` };
  }
  const path = join(lane.copy.folder, file);
  const original = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    original.replace(find, () => replace),
  );
  const result = await runTests(lane, tests, [file]);
  writeFileSync(path, original);
  for (const runner of lane.runners.values()) runner.changed.add(file);
  return result;
}

async function runTests(lane, tests, changed) {
  for (const [project, files] of Map.groupBy(tests, projectOf)) {
    const result = await runProject(lane, project, files, changed);
    if (result.outcome !== 'survived') return result;
  }
  return { outcome: 'survived', output: '' };
}

function projectOf(test) {
  if (test.startsWith('examples/')) return 'examples';
  if (test.endsWith('.stories.ts')) return 'stories';
  return test.startsWith('packages/widgets/') ? 'widgets' : 'unit';
}

async function runProject(lane, project, files, changed) {
  const runner = lane.runners.get(project) ?? (await startRunner(lane, project));
  const answer = nextMessage(runner);
  runner.send({ files, changed: [...new Set([...runner.changed, ...changed])] });
  runner.changed.clear();
  const timer = setTimeout(() => runner.kill('SIGKILL'), LONGEST_RUN);
  const result = await answer;
  clearTimeout(timer);
  // It had to be stopped, or the fault ended the process of the tests.
  if (!result) return { outcome: 'noticed', output: 'The tests did not end.' };
  const output = [...result.failures, result.output].join('\n');
  if (result.failures.length > 0) return { outcome: 'noticed', output };
  return { outcome: result.passed > 0 ? 'survived' : 'undecided', output };
}

async function startRunner(lane, project) {
  const runner = fork(join(lane.copy.folder, 'tools', 'mutant-runner.mjs'), [project, String(LONGEST_TEST)], {
    cwd: lane.copy.folder,
    env: lane.copy.env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  runner.once('exit', () => lane.runners.delete(project));
  runner.changed = new Set();
  lane.runners.set(project, runner);
  if (!(await nextMessage(runner))) throw new Error(`The tests of ${project} did not start.`);
  return runner;
}

/** What the process says next, or nothing if it ends. */
function nextMessage(runner) {
  return new Promise((resolve) => {
    const end = () => resolve(undefined);
    runner.once('exit', end);
    runner.once('message', (message) => {
      runner.off('exit', end);
      resolve(message);
    });
  });
}

function fingerprint(mutant) {
  const hash = createHash('sha256').update(JSON.stringify(mutant));
  for (const file of [mutant.file, ...mutant.tests]) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 20);
}

function readMemory() {
  return new Set(existsSync(memory) ? JSON.parse(readFileSync(memory, 'utf8')) : []);
}

function remember(mutant) {
  mkdirSync(dirname(memory), { recursive: true });
  writeFileSync(memory, JSON.stringify([...readMemory().add(fingerprint(mutant))]));
}
