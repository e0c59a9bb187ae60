import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mutants } from './mutants-list.mjs';

const root = join(import.meta.dirname, '..');

test.each(mutants)('$file: $harm', ({ file, find, replace, tests }) => {
  const occurrences = readFileSync(join(root, file), 'utf8').split(find).length - 1;
  expect(occurrences, 'the text to replace occurs exactly once').toBe(1);
  expect(replace).not.toBe(find);
  expect(tests.length).toBeGreaterThan(0);
  expect(tests.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
