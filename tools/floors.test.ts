import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const server = 'packages/server/src';
let folder: string;

/** Writes a file of the made-up checkout. */
function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function runDependencyCruiser() {
  return spawnSync(
    join(root, 'node_modules/.bin/depcruise'),
    ['packages', '--config', '.dependency-cruiser.mjs', '--output-type', 'json'],
    { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' },
  );
}

/** The names of the rules that the made-up checkout breaks, each once. */
function brokenRules(): string[] {
  const { stdout } = runDependencyCruiser();
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { rule: { name: string } }[]; totalCruised: number };
  };
  expect(summary.totalCruised).toBeGreaterThan(2);
  return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort();
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chatterfix-floors-'));
  cpSync(join(root, '.dependency-cruiser.mjs'), join(folder, '.dependency-cruiser.mjs'));
  cpSync(join(root, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  write(`${server}/context.ts`, 'export interface Context { tenant_id: number }\n');
  write(`${server}/platform/db/rows.ts`, 'export const rows: unknown[] = [];\n');
  write(`${server}/assistant/loop.ts`, 'export const loop = 1;\n');
  write(`${server}/features/pumps/service.ts`, 'export const pumps = 1;\n');
  write(`${server}/features/pumps/feature.ts`, "export const pumpsFeature = { name: 'pumps', uses: [] };\n");
  write(`${server}/features/pumps/routes.ts`, 'export const pumpRoutes = 1;\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('A made-up feature', () => {
  const service = `${server}/features/valves/service.ts`;
  const uses = (...names: string[]) =>
    write(
      `${server}/features/valves/feature.ts`,
      `export const valves = { name: 'valves', uses: [${names.map((name) => `'${name}'`).join(', ')}] };\n`,
    );

  it('may import the context and the platform', () => {
    uses();
    write(
      service,
      "import type { Context } from '../../context.ts';\nimport { rows } from '../../platform/db/rows.ts';\nexport const list = (_context: Context) => rows;\n",
    );
    expect(brokenRules()).toEqual([]);
  });

  it('may import the service of a feature that its feature.ts names', () => {
    uses('pumps');
    write(service, "export { pumps } from '../pumps/service.ts';\n");
    expect(brokenRules()).toEqual([]);
  });

  it('may not import a feature that its feature.ts does not name', () => {
    uses();
    write(service, "export { pumps } from '../pumps/service.ts';\n");
    expect(brokenRules()).toEqual(['feature-valves']);
  });

  it('may not import the routes of another feature', () => {
    uses('pumps');
    write(service, "export { pumpRoutes } from '../pumps/routes.ts';\n");
    expect(brokenRules()).toEqual(['feature-valves']);
  });

  it('may not import the assistant, which stands on the features', () => {
    uses();
    write(service, "export { loop } from '../../assistant/loop.ts';\n");
    expect(brokenRules()).toEqual(['feature-valves']);
  });

  it('may not form a cycle, not even of types', () => {
    uses('pumps');
    write(`${server}/features/pumps/feature.ts`, "export const pumpsFeature = { uses: ['valves'] };\n");
    write(service, "import type { Pump } from '../pumps/types.ts';\nexport interface Valve { pump: Pump }\n");
    write(
      `${server}/features/pumps/types.ts`,
      "import type { Valve } from '../valves/service.ts';\nexport interface Pump { valve: Valve }\n",
    );
    expect(brokenRules()).toEqual(['no-cycles']);
  });

  it('is refused without a feature.ts', () => {
    write(service, 'export const list = 1;\n');
    const { status, stderr } = runDependencyCruiser();
    expect(status).not.toBe(0);
    expect(stderr).toContain('features/valves/feature.ts is missing');
  });
});
