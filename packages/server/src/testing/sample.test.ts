import { expect, test } from 'vitest';
import { sample } from './sample.ts';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const withSeed = (seed: number | string) => ({ CHATTERFIX_TEST_SEED: String(seed) });

test('one seed always takes the same cases, in the order of the list', () => {
  const taken = sample(letters, 0.25, withSeed(7));
  expect(taken).toEqual(sample(letters, 0.25, withSeed(7)));
  expect(taken).toEqual(taken.toSorted());
  expect(taken.length).toBeGreaterThanOrEqual(6);
  expect(taken.length).toBeLessThanOrEqual(7);
});

test('as many seeds in a row as there are parts take every case exactly once', () => {
  const taken = [101, 102, 103, 104].flatMap((seed) => sample(letters, 0.25, withSeed(seed)));
  expect(taken.toSorted()).toEqual(letters);
});

test('cases from nested loops do not all come from the same turn of the inner loop', () => {
  const roles = ['viewer', 'technician', 'planner', 'admin'];
  const cases = letters.flatMap((letter) => roles.map((role) => ({ letter, role })));
  const taken = new Set(sample(cases, 0.25, withSeed(0)).map(({ role }) => role));
  expect([...taken].toSorted()).toEqual(['admin', 'planner', 'technician', 'viewer']);
});

test('a short list still gives a case, and an empty list none', () => {
  const seeds = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  expect(seeds.map((seed) => sample(['a', 'b', 'c'], 0.1, withSeed(seed)).length)).toEqual(Array(10).fill(1));
  expect(sample([], 0.1, withSeed(3))).toEqual([]);
});

test('CHATTERFIX_TEST_SAMPLE=all takes everything', () => {
  expect(sample(letters, 0.01, { CHATTERFIX_TEST_SAMPLE: 'all' })).toEqual(letters);
});

test('a share outside of 0 to 1 and a seed that is no whole number are errors', () => {
  for (const share of [0, -1, 1.5, NaN])
    expect(() => sample(letters, share, withSeed(1))).toThrow(RangeError);
  for (const seed of ['x', '-1', '1.5']) expect(() => sample(letters, 0.5, withSeed(seed))).toThrow(/SEED/);
  expect(() => sample(letters, 0.5, {})).toThrow(/SEED/);
});

test('the seed of this run is set for every test file', () => {
  expect(process.env['CHATTERFIX_TEST_SEED']).toMatch(/^\d+$/);
});
