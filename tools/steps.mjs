// The steps of `npm test`. Several run at once.

const check = (name, command, ...args) => ({ name, command, args });
const vitest = (project, ...options) => ({
  name: project,
  command: 'vitest',
  args: ['run', '--project', project, ...options],
  countsTests: true,
});

/**
 * - `needs`: the steps that must have ended before it.
 * - `live`: its output is printed as it comes.
 *
 * The unit tests take longest, and for a part of their time they wait for processes and databases. So they start as
 * soon as the packages are built, and the other steps run beside them: the checks first, because they are quick. Two
 * steps of middling length come last, because one of them can run when the unit tests have ended.
 */
export const steps = [
  check('build', 'node', 'tools/build.mjs'),
  check('types', 'node', 'tools/check-types.mjs'),
  { ...vitest('unit', '--maxWorkers=100%'), needs: ['build'], live: true },
  check('lint', 'oxlint', '--max-warnings', '0'),
  check('format', 'oxfmt', '--check'),
  check('unused', 'knip'),
  check(
    'floors',
    'depcruise',
    'packages/sdk/src',
    'packages/widgets/src',
    'packages/server/src',
    '--config',
    '.dependency-cruiser.mjs',
    '--output-type',
    'err-long',
  ),
  check('openapi (spectral)', 'spectral', 'lint', 'packages/server/openapi.json', '--fail-severity', 'error'),
  check('openapi (redocly)', 'redocly', 'lint', 'packages/server/openapi.json'),
  { ...check('sizes', 'size-limit'), needs: ['build'] },
  vitest('widgets'),
  vitest('stories'),
  { ...vitest('examples'), needs: ['build'] },
  { ...check('packages', 'node', 'tools/check-packages.mjs'), needs: ['build'] },
  check('the checks', 'node', 'tools/check-the-checks.mjs', '--quick'),
];
