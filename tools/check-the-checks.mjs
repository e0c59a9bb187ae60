// `npm run check-the-checks`: shows that every step of `npm test` can fail it. It puts a fault for each step
// into a copy of the checkout, runs the step there, and expects an exit code other than 0, a last line that
// counts a failure, and an output that names the fault. `npm test` itself does this for the steps that take a
// few seconds (`--quick`).
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyCheckout } from './checkout-copy.mjs';
import { steps } from './steps.mjs';

const quick = process.argv.includes('--quick');
const copy = copyCheckout({ forBrowser: !quick });

const failingTest = `import { expect, test } from 'vitest';\ntest('planted', () => expect(1).toBe(2));\n`;
const wrongType = `export const planted: number = 'text';\n`;
const typeCheckedFolders = [
  'packages/sdk/src',
  'packages/widgets/src',
  'packages/server/src',
  'bench',
  'examples',
];

/**
 * The fault for each step: new files (`write`) or changes to existing ones (`change`). The step runs with
 * `args`, and its output must match all of `says`.
 */
const plants = {
  format: {
    quick: true,
    write: { 'packages/sdk/src/planted-format.ts': 'export   const planted = 1\n' },
    says: [/planted-format\.ts/],
  },
  types: {
    write: Object.fromEntries(typeCheckedFolders.map((folder) => [`${folder}/planted-type.ts`, wrongType])),
    says: typeCheckedFolders.map((folder) => new RegExp(`${folder}/planted-type\\.ts`)),
  },
  lint: {
    quick: true,
    write: { 'packages/sdk/src/planted-lint.ts': 'export const planted: any = 1;\n' },
    says: [/planted-lint\.ts/, /no-explicit-any/],
  },
  floors: {
    quick: true,
    write: { 'packages/sdk/src/planted-import.ts': `export * from '../../server/src/config.ts';\n` },
    says: [/error .*planted-import\.ts/],
  },
  unused: {
    quick: true,
    write: { 'packages/sdk/src/planted-unused.ts': 'export const planted = 1;\n' },
    says: [/planted-unused\.ts/],
  },
  'openapi (redocly)': { change: { 'packages/server/openapi.json': plantOperation }, says: [/planted/] },
  'openapi (spectral)': { change: { 'packages/server/openapi.json': plantOperation }, says: [/planted/] },
  sizes: {
    needsBuild: true,
    change: {
      'packages/sdk/dist/index.js': (text) =>
        `${text}\nglobalThis.planted = '${randomBytes(50_000).toString('hex')}';\n`,
    },
    says: [/SDK.*\n\s*Package size limit has exceeded/],
  },
  packages: {
    needsBuild: true,
    change: { 'packages/sdk/package.json': plantExport },
    says: [/planted/],
  },
  unit: {
    quick: true,
    write: {
      'packages/sdk/src/planted-1.test.ts': failingTest,
      'packages/sdk/src/planted-2.test.ts': `throw new Error('planted: a file that does not load');\n`,
      'packages/server/src/planted-3.test.ts': `import { beforeAll, expect, test } from 'vitest';
beforeAll(() => { throw new Error('planted: a hook that fails'); });
test('is skipped', () => expect(1).toBe(1));\n`,
      'tools/planted-4.test.ts': `import { expect, test } from 'vitest';
test('passes', async () => {
  setTimeout(() => { throw new Error('planted: an error outside of a test'); });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(1).toBe(1);
});\n`,
    },
    args: ['planted'],
    says: [/\n1 passed, 4 failed, 1 skipped$/],
  },
  widgets: {
    write: { 'packages/widgets/src/planted.test.ts': failingTest },
    args: ['planted'],
    says: [/\n0 passed, 1 failed, 0 skipped$/],
  },
  stories: {
    write: {
      'packages/widgets/src/planted.stories.ts': `import { html } from 'lit';
export default { title: 'Planted' };
export const PlayFails = { render: () => html\`<p>x</p>\`, play: () => { throw new Error('planted'); } };
export const NotAccessible = { render: () => html\`<button></button>\` };\n`,
    },
    args: ['planted'],
    says: [/\n0 passed, 2 failed, 0 skipped$/],
  },
  examples: {
    write: { 'examples/planted.test.ts': failingTest },
    args: ['planted'],
    says: [/\n0 passed, 1 failed, 0 skipped$/],
  },
  // Last, because this fault would make other steps fail too.
  build: {
    change: { 'packages/sdk/src/index.ts': (text) => `${text}\nplanted planted;\n` },
    says: [/planted planted/],
  },
};

/** Adds an operation that OpenAPI does not allow. */
function plantOperation(text) {
  const document = JSON.parse(text);
  document.paths['/planted'] ??= { get: { operationId: 'planted', responses: 'none' } };
  return JSON.stringify(document);
}

/** Adds an export whose file does not exist. */
function plantExport(text) {
  const manifest = JSON.parse(text);
  manifest.exports['./planted'] = './dist/planted.js';
  return JSON.stringify(manifest, null, 2);
}

const missing = steps.map(({ name }) => name).filter((name) => !plants[name] && name !== 'the checks');
if (missing.length > 0)
  throw new Error(`Plant a failure for the new step in tools/check-the-checks.mjs: ${missing.join(', ')}`);

const chosen = Object.entries(plants).filter(([, plant]) => plant.quick || !quick);
if (chosen.some(([, { needsBuild }]) => needsBuild)) {
  const { code, output } = await runStep('build');
  if (code !== 0) throw new Error(`The copy of the checkout could not be built:\n${output}`);
}
let failed = 0;
for (const [step, { write = {}, change = {}, args = [], says }] of chosen) {
  for (const [file, text] of Object.entries(write)) writeFileSync(inCopy(file), text);
  for (const [file, plant] of Object.entries(change))
    writeFileSync(inCopy(file), plant(readFileSync(inCopy(file), 'utf8')));
  const { code, output } = await runStep(step, args);
  const problems = [
    ...(code === 0 ? ['its exit code was 0'] : []),
    ...(/\n\d+ passed, [1-9]\d* failed, \d+ skipped$/.test(output)
      ? []
      : ['its last line counted no failure']),
    ...says
      .filter((pattern) => !pattern.test(output))
      .map((pattern) => `its output does not match ${pattern}`),
  ];
  if (problems.length > 0) failed++;
  console.log(`${problems.length > 0 ? 'NOT NOTICED' : 'noticed'}: a planted failure in the step “${step}”`);
  if (problems.length > 0) console.log(`${output}\n${problems.join('\n')}\n`);
}
console.log(`\n${chosen.length - failed} noticed, ${failed} not noticed`);
process.exit(failed > 0 ? 1 : 0);

function inCopy(file) {
  return join(copy.folder, file);
}

function runStep(step, args = []) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['tools/test.mjs', '--only', step, ...args], {
      cwd: copy.folder,
      env: { ...copy.env, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += chunk;
      });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output: output.trimEnd() }));
  });
}
