/**
 * The faults that `npm run mutants` puts into the code, one at a time. Each must make one of its tests fail.
 *
 * - `file` and `find`: where the fault goes. The text must occur exactly once in the file.
 * - `replace`: the fault.
 * - `harm`: what would happen to somebody if no test saw it.
 * - `tests`: the test files that should see it.
 */
export const mutants = [
  {
    file: 'packages/server/src/identity/tokens.ts',
    find: 'if (known && known.expires > now.getTime()) return known.claims;',
    replace: 'if (known) return known.claims;',
    harm: 'a token that was used once works after its end',
    tests: ['packages/server/src/identity/sign-in.test.ts'],
  },
  {
    file: 'packages/server/src/features/parts/service.ts',
    find: 'const isLow = sql`${parts.current_stock} <= ${parts.min_stock_level}`;',
    replace: 'const isLow = sql`${parts.current_stock} < ${parts.min_stock_level}`;',
    harm: 'no alarm for a part exactly at its minimum level',
    tests: ['packages/server/src/features/parts/parts.test.ts'],
  },
  {
    file: 'packages/widgets/src/format.ts',
    find: "{ dateStyle: 'medium', timeStyle: 'short' }",
    replace: "{ dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }",
    harm: "the card shows hours of another zone than the reader's",
    tests: ['packages/widgets/src/format.test.ts'],
  },
];
