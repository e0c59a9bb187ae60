import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('mutants/', import.meta.url);

/**
 * The faults that `npm run mutants` puts into the code, one at a time, from the files in `tools/mutants/`.
 * Each of them must make one of its tests fail.
 *
 * - `file` and `find`: where the fault goes. The text must occur exactly once in the file.
 * - `replace`: the fault.
 * - `harm`: what the fault would do to users.
 * - `tests`: the test files that should notice it.
 *
 * @type {{ file: string, find: string, replace: string, harm: string, tests: string[] }[]}
 */
export const mutants = readdirSync(folder)
  .sort()
  .flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
