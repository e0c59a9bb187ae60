import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';

// How `npm test` handles the results of the programs that it runs. Shell scripts stand in for the programs.

function npmTest(program: string, script: string, args: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'chatterfix-npm-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, program), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, program), 0o755);
  const { status, stdout } = spawnSync(process.execPath, [join(import.meta.dirname, 'test.mjs'), ...args], {
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: folder + delimiter + process.env['PATH'],
      CHROMIUM_PATH: process.execPath,
      CHATTERFIX_TEST_REPORT: '',
      TZ: '',
    },
  });
  return { status, stdout, lastLine: stdout.trimEnd().split('\n').at(-1) };
}

const counts = (passed: number, failed: number, skipped = 0) =>
  `echo '${JSON.stringify({ passed, failed, skipped })}' > "$CHATTERFIX_TEST_REPORT"`;

describe.skipIf(process.platform === 'win32')('npm test', () => {
  test.each([
    ['all tests passed', `${counts(7, 0, 2)}; exit 0`, 0, '7 passed, 0 failed, 2 skipped'],
    ['a test failed', `${counts(6, 1)}; exit 1`, 1, '6 passed, 1 failed, 0 skipped'],
    ['tests failed, but the exit code is 0', `${counts(5, 2)}; exit 0`, 1, '5 passed, 2 failed, 0 skipped'],
    ['no test failed, but the exit code is 1', `${counts(7, 0)}; exit 1`, 1, '7 passed, 1 failed, 0 skipped'],
    ['nothing was counted', 'exit 0', 1, '0 passed, 1 failed, 0 skipped'],
    ['there was no test', `${counts(0, 0)}; exit 0`, 1, '0 passed, 1 failed, 0 skipped'],
    ['all tests were skipped', `${counts(0, 0, 3)}; exit 0`, 1, '0 passed, 1 failed, 3 skipped'],
    ['vitest was killed', `${counts(7, 0)}; kill -9 $$`, 1, '7 passed, 1 failed, 0 skipped'],
  ])('where %s', (_, script, status, lastLine) => {
    expect(npmTest('vitest', script, ['--only', 'unit'])).toMatchObject({ status, lastLine });
  });

  test('counts a check as one test, and shows the output of one that failed only', () => {
    expect(npmTest('oxfmt', 'echo fine; exit 0', ['--only', 'format'])).toEqual({
      status: 0,
      stdout: expect.not.stringContaining('fine'),
      lastLine: '1 passed, 0 failed, 0 skipped',
    });
    expect(npmTest('oxfmt', 'echo wrong >&2; exit 2', ['--only', 'format'])).toEqual({
      status: 1,
      stdout: expect.stringContaining('wrong'),
      lastLine: '0 passed, 1 failed, 0 skipped',
    });
  });

  test('hands files on to vitest, and runs it far from UTC unless TZ says otherwise', () => {
    const script = `echo "asked: $* in $TZ"; ${counts(1, 0)}`;
    const { stdout } = npmTest('vitest', script, ['--only', 'unit', 'parts.test.ts']);
    expect(stdout).toMatch(/asked: run --project unit .*parts\.test\.ts in Asia\/Kolkata/);
  });

  test('prints the lines of the unit tests as they come, one time zone after the other', () => {
    const script = `printf 'half of a '; sleep 0.1; echo "line in $TZ ✓"; ${counts(1, 0)}`;
    const { stdout } = npmTest('vitest', script, ['--only', 'unit', '--full']);
    expect(
      stdout
        .replaceAll(/ \(\S+ s\)/g, '')
        .trim()
        .split(/\n+/),
    ).toEqual([
      '── unit, time zone UTC',
      'half of a line in UTC ✓',
      'ok: unit, time zone UTC',
      '── unit, time zone Asia/Kolkata',
      'half of a line in Asia/Kolkata ✓',
      'ok: unit, time zone Asia/Kolkata',
      '2 passed, 0 failed, 0 skipped',
    ]);
  });

  test('runs every case, in UTC too, with --full', () => {
    const script = `echo "sample $CHATTERFIX_TEST_SAMPLE in $TZ"; ${counts(1, 0)}`;
    const { stdout, lastLine } = npmTest('vitest', script, ['--only', 'widgets', '--full']);
    expect(stdout).toContain('sample all in UTC');
    expect(stdout).toContain('sample all in Asia/Kolkata');
    expect(lastLine).toBe('2 passed, 0 failed, 0 skipped');
  });

  test.each([
    ['an unknown step', ['--only', 'nothing']],
    ['an unknown option', ['--never']],
    ['a missing step', ['--only']],
  ])('refuses %s', (_, args) => {
    expect(npmTest('oxfmt', 'exit 0', args).status).toBe(2);
  });
});
