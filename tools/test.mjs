// `npm test`: runs all checks and tests. The last line has the totals; a check counts as one test.
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';
import { readOptions } from './read-options.mjs';
import { steps } from './steps.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const {
  values: { only, full },
  positionals: files,
} = readOptions(
  `Usage: npm test -- [--only STEP] [FILE…]

  --only STEP   Run only the steps whose name starts with STEP.
  FILE…         Of the steps that run tests, run only these files.
  --full        Run every case of the lists of which a run otherwise takes a sample, and the tests
                in two time zones (npm run test:full).`,
  { only: { type: 'string', default: '' }, full: { type: 'boolean', default: false } },
  { positionals: true },
);
const chosen = steps.filter(({ name }) => name.startsWith(only));
if (chosen.length === 0) {
  console.error(`There is no step “${only}”: ${steps.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

// Node keeps the compiled code of the modules that it loads there: the steps start hundreds of processes.
process.env.NODE_COMPILE_CACHE ??= join(root, 'node_modules', '.cache', 'node-compile');
if (full) process.env.CHATTERFIX_TEST_SAMPLE = 'all';
process.env.CHATTERFIX_TEST_SEED ??= String(randomInt(1_000_000));
if (chosen.some(({ countsTests }) => countsTests))
  process.env.CHROMIUM_PATH = await findBrowser({ install: true, say: console.log });

/** The output of a step goes through a pipe while others run. */
const colours = process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {};
const reports = mkdtempSync(join(tmpdir(), 'chatterfix-test-'));
const totals = { passed: 0, failed: 0, skipped: 0 };
const failedSteps = [];
await runAll(chosen.flatMap(inZones));
rmSync(reports, { recursive: true, force: true });

if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(totals.failed > 0 ? 1 : 0);

/** Runs as many steps at once as there are processors, in their order as far as their needs allow. */
async function runAll(waiting) {
  const running = new Map();
  const unfinished = new Set(waiting);
  const isNeeded = (name) => [...unfinished].some(({ step }) => step.name === name);
  const runs = (step) => [...running.keys()].some((job) => job.step === step); // in another time zone
  const start = async (job) => {
    await runStep(job, unfinished.size === 1 ? 'inherit' : 'pipe');
    running.delete(job);
    unfinished.delete(job);
  };
  while (unfinished.size > 0) {
    const next = waiting.find(({ step }) => !step.needs?.some(isNeeded) && !runs(step));
    if (next && running.size < availableParallelism()) {
      waiting.splice(waiting.indexOf(next), 1);
      running.set(next, start(next));
    } else await Promise.race(running.values());
  }
}

/**
 * Runs a step and prints its output at the end, or as it comes if the step is `live` or the last one (`inherit`).
 */
async function runStep({ step, zone }, stdio) {
  const started = Date.now();
  const name = zone ? `${step.name}, time zone ${zone}` : step.name;
  const heading = `\n── ${name}\n`;
  const isLive = stdio === 'inherit' || step.live === true;
  if (isLive) process.stdout.write(heading);
  const { counts, output } = await (step.countsTests ? runTests(step, zone, stdio) : runCheck(step));
  for (const key of Object.keys(totals)) totals[key] += counts[key];
  if (counts.failed > 0) failedSteps.push(name);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const result = `${counts.failed > 0 ? 'FAILED' : 'ok'}: ${name} (${seconds} s)`;
  process.stdout.write(`${isLive ? '' : heading}${output}${result}\n`);
}

/**
 * The tests run in a time zone that is hours and a half away from UTC, because code that confuses local time
 * with UTC works on a machine whose zone is UTC. A full run repeats them in UTC. TZ in the environment
 * chooses another zone.
 */
function inZones(step) {
  if (!step.countsTests) return [{ step }];
  const zones = full ? ['UTC', 'Asia/Kolkata'] : ['Asia/Kolkata'];
  return (process.env.TZ ? [process.env.TZ] : zones).map((zone) => ({ step, zone }));
}

/** Runs a check. Its output is only of interest if it fails. */
async function runCheck({ command, args }) {
  const { code, output } = await run(command, args, 'pipe');
  if (code === 0) return { counts: { passed: 1, failed: 0, skipped: 0 }, output: '' };
  return { counts: { passed: 0, failed: 1, skipped: 0 }, output };
}

/**
 * Runs vitest, whose reporter (tools/vitest-reporter.mjs) writes the counts. A run fails if either the counts
 * or the exit code say so, so that neither can hide a failure.
 */
async function runTests({ name, command, args, live }, zone, stdio) {
  const report = join(reports, `${name} ${zone.replaceAll('/', ' ')}.json`);
  const variables = { CHATTERFIX_TEST_REPORT: report, TZ: zone };
  const { code, output } = await run(command, [...args, ...files], stdio, variables, live);
  const counts = readCounts(report);
  const failure = (text, failed = { passed: 0, failed: 1, skipped: 0 }) => ({
    counts: failed,
    output: `${output}${name}: ${text}\n`,
  });
  if (!counts) return failure(`vitest ended with code ${code} before it had counted the tests`);
  if (counts.passed + counts.failed === 0) return failure('no test ran', { ...counts, failed: 1 });
  if ((code === 0) === (counts.failed === 0)) return { counts, output };
  return failure(`vitest counted ${counts.failed} failures but ended with code ${code}`, {
    ...counts,
    failed: Math.max(1, counts.failed),
  });
}

function readCounts(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Runs a program. What a `live` one prints is passed on as whole lines, because other steps print between them. */
function run(command, args, stdio, variables = {}, live = false) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...colours, ...variables },
      stdio: ['ignore', stdio, stdio],
      shell: process.platform === 'win32',
    });
    let text = '';
    const passOnLines = () => {
      const end = text.lastIndexOf('\n') + 1;
      process.stdout.write(text.slice(0, end));
      text = text.slice(end);
    };
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
        if (live) passOnLines();
      });
    child.on('error', (error) => resolve({ code: 1, output: `${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: text }));
  });
}
