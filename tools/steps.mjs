// The steps of `npm test`. The checks come first, because they are quick.

const check = (name, command, ...args) => ({ name, command, args });
const vitest = (project, ...options) => ({
  name: project,
  command: 'vitest',
  args: ['run', '--project', project, ...options],
  countsTests: true,
});

export const steps = [
  check('format', 'oxfmt', '--check'),
  check('types', 'node', 'tools/check-types.mjs'),
  check('lint', 'oxlint', '--max-warnings', '0'),
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
  check('unused', 'knip'),
  check('openapi (redocly)', 'redocly', 'lint', 'packages/server/openapi.json'),
  check('openapi (spectral)', 'spectral', 'lint', 'packages/server/openapi.json', '--fail-severity', 'error'),
  check('build', 'node', 'tools/build.mjs'),
  check('sizes', 'size-limit'),
  check('packages (publint)', 'node', 'tools/check-packages.mjs'),
  check('the checks', 'node', 'tools/check-the-checks.mjs', '--quick'),
  vitest('unit', '--maxWorkers=100%'), // the tests wait for other processes much of the time
  vitest('widgets'),
  vitest('stories'),
  vitest('examples'),
];
