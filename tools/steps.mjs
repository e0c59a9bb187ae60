// The steps of `npm test`. The checks come first, because they are quick. Several steps run at once.

const check = (name, command, ...args) => ({ name, command, args });
const vitest = (project, ...options) => ({
  name: project,
  command: 'vitest',
  args: ['run', '--project', project, ...options],
  countsTests: true,
});

/**
 * - `needs`: the steps that must have ended before it.
 * - `alone`: it keeps all processors busy by itself.
 *
 * Long ones come first among the checks, so that the last one to end is a short one.
 */
export const steps = [
  check('the checks', 'node', 'tools/check-the-checks.mjs', '--quick'),
  check('build', 'node', 'tools/build.mjs'),
  { ...check('packages', 'node', 'tools/check-packages.mjs'), needs: ['build'] },
  { ...check('sizes', 'size-limit'), needs: ['build'] },
  check('types', 'node', 'tools/check-types.mjs'),
  check('openapi (spectral)', 'spectral', 'lint', 'packages/server/openapi.json', '--fail-severity', 'error'),
  check('openapi (redocly)', 'redocly', 'lint', 'packages/server/openapi.json'),
  check('lint', 'oxlint', '--max-warnings', '0'),
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
  check('format', 'oxfmt', '--check'),
  { ...vitest('unit', '--maxWorkers=100%'), alone: true },
  vitest('widgets'),
  { ...vitest('examples'), needs: ['build'] },
  vitest('stories'),
];
