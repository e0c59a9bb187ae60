/**
 * A part of a long list of test cases, because running all of them each time takes too long. `share` is the part to
 * take: 0.25 takes a quarter. Which quarter depends on the seed in `CHATTERFIX_TEST_SEED`, which vitest.config.ts draws
 * anew for each run and prints when a test fails; four seeds in a row take every case once. With
 * `CHATTERFIX_TEST_SAMPLE=all` (`npm run test:full`) it takes the whole list.
 *
 * The order of the list is kept, and a list that is not empty never gives an empty sample.
 *
 * @example test.each(sample(hostileValues, 0.1))('%s is refused', …)
 */
export function sample<Case>(
  list: readonly Case[],
  share: number,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Case[] {
  if (!(share > 0 && share <= 1)) throw new RangeError(`A share is above 0 and at most 1, not ${share}`);
  if (env['CHATTERFIX_TEST_SAMPLE'] === 'all') return [...list];
  const seed = Number(env['CHATTERFIX_TEST_SEED']);
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new Error(
      'CHATTERFIX_TEST_SEED must be a whole number: vitest.config.ts sets it where it is missing',
    );
  const parts = Math.max(1, Math.min(Math.round(1 / share), list.length));
  const part = partOfEach(list.length, parts);
  return list.filter((_, index) => part[index] === seed % parts);
}

/**
 * Deals the indices out to `parts` parts of equal size. They are shuffled first, always in the same way: cases often come
 * from nested loops, and every fourth of them would be the same role or the same field each time.
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
