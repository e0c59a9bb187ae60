import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// Each snippet is a file of its own, and all of them are linted at once.

const vacuous = {
  'every over an answer': `expect(body.orders.every((order) => order.open)).toBe(true);`,
  'every over an awaited list': `expect((await list()).every(isOpen)).toBe(true);`,
  'forEach over an answer': `body.orders.forEach((order) => { expect(order.open).toBe(true); });`,
  'for-of over a filtered list': `for (const role of roles.filter(isSmall)) expect(role).toBe('x');`,
  'for-of over a variable': `const orders = await list(); for (const order of orders) expect(order).toBe(1);`,
  'for-of over a list that starts empty': `const seen = []; for (const one of seen) expect(one).toBe(1);`,
  'map with an asynchronous assertion': `await Promise.all(orders.map(async (order) => { await expect(order).resolves.toBe(1); }));`,
  'an assertion about the list of another test': `test('a', () => { const list = find(); expect(list).toHaveLength(2); }); test('b', () => { const list = find(); for (const one of list) expect(one).toBe(1); });`,
  'an assertion that comes later': `for (const order of body.orders) expect(order).toBe(1); expect(body.orders).toHaveLength(1);`,
};
const sound = {
  'a literal list': `for (const one of [1, 2]) expect(one).toBe(1);`,
  'a constant with a literal list': `const all = ['a', 'b'] as const; for (const one of all) expect(one).toBe('a');`,
  'the entries of a literal object': `for (const [key] of Object.entries({ a: 1 })) expect(key).toBe('a');`,
  'an imported constant': `import { roles } from './roles.ts'; for (const role of roles) expect(role).toBe('x');`,
  'a sample of an imported constant': `import { roles, sample } from './roles.ts'; for (const role of sample(roles, 0.1)) expect(role).toBe('x');`,
  'a list whose length was asserted': `expect(body.orders).toHaveLength(2); for (const order of body.orders) expect(order).toBe(1);`,
  'a list of which a length was asserted': `expect(body.orders.length).toBeGreaterThan(0); expect(body.orders.every(isOpen)).toBe(true);`,
  'a shared list that another test asserts': `const list = find(); test('a', () => { expect(list).toHaveLength(2); }); test('b', () => { for (const one of list) expect(one).toBe(1); });`,
  'a loop without an assertion': `for (const order of body.orders) order.close();`,
};
const snakeCase = {
  'a variable': `export const work_order = 1;`,
  'a function': `export function find_order() {}`,
  'a parameter': `export const find = (order_id: number) => order_id;`,
  'a parameter with a default': `export function find(order_id = 1) { return order_id; }`,
  'a renamed property': `declare const row: { id: number }; export const { id: order_id } = row;`,
  'a method': `export class Orders { find_one() {} }`,
  'a class': `export class work_order {}`,
  'a private method': `export class Orders { #find_one() {} find() { this.#find_one(); } }`,
  'a method of an object': `export const orders = { find_one() {} };`,
  'an arrow function’s variable': `export const find_order = () => 1;`,
  'a function expression': `export const find = function find_order() {};`,
  'a parameter of a function expression': `export const find = function (order_id: number) { return order_id; };`,
  'what is caught': `try { find(); } catch (some_error) { console.log(some_error); }`,
  'the rest of an object': `declare const row: { id: number }; export const { id, ...other_fields } = row;`,
  'a namespace': `import * as b_c from './x.ts'; export const d = b_c;`,
  'a default import': `import b_c from './x.ts'; export const d = b_c;`,
  'an import under another name': `import { a as b_c } from './x.ts'; export const d = b_c;`,
};
const camelCase = {
  'names in camelCase': `export const workOrder = 1; export function findOrder(orderId: number) { return orderId; }`,
  'a constant in capitals': `export const LONGEST_LIFE = 1;`,
  'a property': `export const order = { work_order: 1, asset_id: 2 };`,
  'what is destructured from data': `declare const row: { asset_id: number }; export const { asset_id } = row; export const f = ({ asset_id }: { asset_id: number }) => asset_id;`,
  'an import under its own name': `import { a_b } from './x.ts'; export const d = a_b;`,
  'underscores around a name': `export const _order_ = 1;`,
  'the name of a type’s property': `export interface Row { tenant_id: number }`,
  'an unused parameter': `export const f = (_workOrder: number) => 1;`,
};
const rootSizes = {
  'in styles': 'export const s = css`a { gap: 0.75rem; }`;',
  'in an element’s style': 'export const t = html`<p style="margin: calc(2px + 1rem)"></p>`;',
};
const ownSizes = {
  'em and px': 'export const s = css`a { gap: 0.75em; margin: 1px; }`;',
  'a word': 'export const s = css`.theorem1, .rem { gap: 1em; }`;',
};
/** The rules of this repository against text that becomes code. */
const evaluation = ['no-eval', 'no-implied-eval', 'no-new-func'];
const evaluated = {
  eval: `eval('1 + 1');`,
  'a function made from text': `export const f = new Function('return 1');`,
  'a timer with text': `setTimeout('run()', 1);`,
};

const folder = mkdtempSync(join(tmpdir(), 'chatterfix-lint-'));
const found = new Map<string, string[]>();
const fileOf = (group: string, name: string) => `${group} ${name}.ts`.replace(/[^\w.]+/g, '-');

beforeAll(() => {
  const groups = { vacuous, sound, snakeCase, camelCase, rootSizes, ownSizes, evaluated };
  const own = JSON.parse(readFileSync(join(import.meta.dirname, '../../.oxlintrc.json'), 'utf8')) as {
    env: Record<string, boolean>;
    rules: Record<string, unknown>;
  };
  for (const [group, snippets] of Object.entries(groups))
    for (const [name, code] of Object.entries(snippets))
      writeFileSync(join(folder, fileOf(group, name)), code);
  const config = {
    plugins: [],
    env: own.env,
    jsPlugins: [join(import.meta.dirname, 'plugin.mjs')],
    categories: { correctness: 'off' },
    rules: {
      'chatterfix/camel-case': 'error',
      'chatterfix/no-root-size': 'error',
      'chatterfix/no-vacuous-assertion': 'error',
      ...Object.fromEntries(evaluation.map((rule) => [rule, own.rules[rule]])),
    },
  };
  writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify(config));
  const { stdout } = spawnSync('oxlint', ['--format', 'json'], { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { filename: string; code: string }[] };
  for (const { filename, code } of diagnostics) found.set(filename, [...(found.get(filename) ?? []), code]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an assertion that may be about nothing', () => {
  test.each(Object.keys(vacuous))('is found: %s', (name) => {
    expect(found.get(fileOf('vacuous', name))).toEqual(['chatterfix(no-vacuous-assertion)']);
  });
  test.each(Object.keys(sound))('is not seen in %s', (name) => {
    expect(found.get(fileOf('sound', name))).toBeUndefined();
  });
});

describe('snake_case', () => {
  test.each(Object.keys(snakeCase))('is found: %s', (name) => {
    expect(found.get(fileOf('snakeCase', name))).toEqual(['chatterfix(camel-case)']);
  });
  test.each(Object.keys(camelCase))('is not seen in %s', (name) => {
    expect(found.get(fileOf('camelCase', name))).toBeUndefined();
  });
});

describe('a size that depends on the root font', () => {
  test.each(Object.keys(rootSizes))('is found: %s', (name) => {
    expect(found.get(fileOf('rootSizes', name))).toEqual(['chatterfix(no-root-size)']);
  });
  test.each(Object.keys(ownSizes))('is not seen in %s', (name) => {
    expect(found.get(fileOf('ownSizes', name))).toBeUndefined();
  });
});

describe('text that becomes code', () => {
  test.each(Object.keys(evaluated))('is found: %s', (name) => {
    expect(found.get(fileOf('evaluated', name))).toEqual([
      expect.stringMatching(/^eslint\(no-(eval|new-func|implied-eval)\)$/),
    ]);
  });
});
