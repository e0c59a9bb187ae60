import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import requirements from './asvs-requirements.json' with { type: 'json' };

const root = new URL('../', import.meta.url);
const server = new URL('packages/server/src/', root);
const text = readFileSync(new URL('docs/asvs.md', root), 'utf8');

/** The rows of the tables: number, state, and how it is held. */
const rows = [...text.matchAll(/^\| (V[\d.]+|API\d+:2023) +\|[^|]+\| ([^|]+?) +\| ([^|]+?) +\|$/gm)].map(
  ([, number = '', state = '', reason = '']) => ({ number, state, reason }),
);
const ofAsvs = rows.filter(({ number }) => number.startsWith('V'));
const ofApi = rows.filter(({ number }) => number.startsWith('API'));

describe('docs/asvs.md', () => {
  it('has every requirement of level 1 and 2 once, in order', () => {
    const numbers = Object.entries(requirements.sections).flatMap(([section, inSection]) =>
      inSection.map((number) => `${section}.${number}`),
    );
    expect(numbers).toHaveLength(253);
    expect(ofAsvs.map(({ number }) => number)).toEqual(numbers);
  });

  it('has every risk of the API Security Top 10 once, in order', () => {
    expect(ofApi.map(({ number }) => number)).toEqual(
      Array.from({ length: 10 }, (_, index) => `API${index + 1}:2023`),
    );
  });

  it('names only tests and documents that exist', () => {
    const tests = [...text.matchAll(/`([\w./-]+\.test\.ts)`/g)].map(([, path = '']) => path);
    expect(tests.length).toBeGreaterThan(100);
    const missing = tests.filter(
      (path) => !existsSync(new URL(path, /^(packages|tools)\//.test(path) ? root : server)),
    );
    expect(missing).toEqual([]);
    const documents = [...text.matchAll(/\]\((?!https:)([^)#]+)/g)].map(([, path = '']) => path);
    expect(documents.filter((path) => !existsSync(new URL(path, new URL('docs/', root))))).toEqual([]);
  });

  it('names a test or a document in each row that is held', () => {
    const held = rows.filter(({ state }) => state === 'held');
    expect(held.filter(({ reason }) => !/\.test\.ts`|\]\(/.test(reason))).toEqual([]);
  });

  it.each([
    ['ASVS 5.0.0', ofAsvs],
    ['API Top 10', ofApi],
  ])('counts the rows of %s', (list, listed) => {
    const [, ...counts] = new RegExp(`^\\| ${list} +\\| (\\d+) +\\| (\\d+) +\\| (\\d+) +\\|$`, 'm').exec(
      text,
    )!;
    const states = ['held', 'open', 'does not apply'];
    expect(counts.map(Number)).toEqual(
      states.map((wanted) => listed.filter(({ state }) => state === wanted).length),
    );
    expect(listed.filter(({ state }) => !states.includes(state))).toEqual([]);
  });
});
