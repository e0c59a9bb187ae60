/**
 * Takes a part of a long list of test cases, for lists that take too long to run as a whole each time. A
 * `share` of 0.25 takes a quarter. Which quarter depends on the seed in `CHATTERFIX_TEST_SEED`.
 * vitest.config.ts chooses a new seed for each run, and a failed test prints it. Four consecutive seeds take
 * every case once. `npm run test:full` takes the whole list (`CHATTERFIX_TEST_SAMPLE=all`).
 *
 * The sample keeps the order of the list, and it is empty only if the list is.
 *
 * @example test.each(sample(hostileValues, 0.1))('%s is refused', …)
 */
export function sample<Case>(
  list: readonly Case[],
  share: number,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Case[] {
  if (!(share > 0 && share <= 1)) throw new RangeError(`A share is above 0 and at most 1, not ${share}`);
  if (isWhole(env)) return [...list];
  const seed = Number(env['CHATTERFIX_TEST_SEED']);
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new Error(
      'CHATTERFIX_TEST_SEED must be a whole number: vitest.config.ts sets it where it is missing',
    );
  const parts = Math.max(1, Math.min(Math.round(1 / share), list.length));
  const part = partOfEach(list.length, parts);
  return list.filter((_, index) => part[index] === seed % parts);
}

/** Whether lists are taken whole: for tests that take too long for every run. */
export function isWhole(env: Readonly<Record<string, string | undefined>> = process.env): boolean {
  return env['CHATTERFIX_TEST_SAMPLE'] === 'all';
}

/**
 * Assigns each index to one of `parts` parts of equal size. The indices are shuffled first, always in the
 * same way, because cases often come from nested loops: every fourth of them could have the same role.
 */
function partOfEach(length: number, parts: number): number[] {
  const indices = Array.from({ length }, (_, index) => index);
  let state = 0x9e3779b9;
  for (let i = length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    [indices[i], indices[j]] = [indices[j]!, indices[i]!];
  }
  const part: number[] = [];
  for (const [rank, index] of indices.entries()) part[index] = rank % parts;
  return part;
}
