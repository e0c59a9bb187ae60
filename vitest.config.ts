import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserFlags, findBrowser } from './tools/browser.mjs';
import { measureSlowness } from './tools/machine-speed.mjs';

/** Packages resolve each other's sources, so that the tests need no build. */
const conditions = ['chatterfix-source'];
const executablePath = await findBrowser();

/** Decides which cases of long lists this run takes: see packages/server/src/testing/sample.ts. */
process.env['CHATTERFIX_TEST_SEED'] ??= String(randomInt(1_000_000));

// The tests start many processes. Node keeps the compiled code of the modules that they load there.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules', '.cache', 'node-compile');

/** The tests have more time on a slow or busy machine. */
const slowness = (process.env['CHATTERFIX_TEST_SLOWNESS'] ||= String(measureSlowness()));
const limits = (testSeconds: number) => ({
  testTimeout: testSeconds * 1000 * Number(slowness),
  hookTimeout: 2 * testSeconds * 1000 * Number(slowness),
  expect: { poll: { timeout: 5000 * Number(slowness) } },
});

/** The projects that are run without Storybook, whose loading takes longer than that of everything else. */
const withoutStorybook = ['unit', 'attacks', 'widgets', 'examples'];
const chosen = parseArgs({ options: { project: { type: 'string', multiple: true } }, strict: false }).values;
const plugins = isEachOf(chosen.project, withoutStorybook)
  ? []
  : [(await import('@storybook/addon-vitest/vitest-plugin')).storybookTest({ configDir: '.storybook' })];

/** Whether values are given and each is on the list. */
function isEachOf(values: unknown, list: readonly string[]): boolean {
  return Array.isArray(values) && values.every((value) => list.includes(String(value)));
}

type ContextOptions = NonNullable<NonNullable<Parameters<typeof playwright>[0]>['contextOptions']>;

function browser(width: number, height: number, contextOptions: ContextOptions = {}, flags: string[] = []) {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    viewport: { width, height },
    provider: playwright({
      launchOptions: { executablePath, args: [...browserFlags, ...flags] },
      contextOptions,
    }),
    instances: [{ browser: 'chromium' as const }],
  };
}

/** Whether the stories are compared with pictures: in a full run, and by `npm run pictures`. */
const areAsked =
  plugins.length > 0 &&
  (process.env['CHATTERFIX_TEST_PICTURES'] ??
    (process.env['CHATTERFIX_TEST_SAMPLE'] === 'all' ? 'yes' : 'no')) === 'yes';

/** Whether the browser draws as the one with which the pictures were made: other systems and versions draw other edges. */
function drawsAsInPictures(): boolean {
  const version = (text: string) => /\d+/.exec(text)?.[0];
  const own = spawnSync(executablePath ?? '', ['--version'], { encoding: 'utf8' }).stdout ?? '';
  const made = readFileSync(join(import.meta.dirname, 'packages/widgets/pictures/made-with.txt'), 'utf8');
  const isSame = process.platform === 'linux' && version(own) === version(made);
  if (!isSame)
    console.warn(
      `The stories are not compared with their pictures and recorded styles, which were made with ${made}`,
    );
  return isSame;
}
const isComparable = plugins.length > 0 && drawsAsInPictures();

/** The stories are drawn alike on every machine, so that they can be compared with pictures: see decision 49. */
const stories = {
  ...browser(1024, 768, { locale: 'en-US', timezoneId: 'UTC' }, [
    '--disable-lcd-text',
    '--force-color-profile=srgb',
  ]),
  expect: {
    toMatchScreenshot: {
      comparatorName: 'pixelmatch' as const,
      comparatorOptions: { threshold: 0.09, allowedMismatchedPixels: 40 },
      timeout: 5000 * Number(slowness),
      resolveScreenshotPath: ({ arg, ext, root, testFileDirectory }: PicturePath) =>
        join(root, 'packages/widgets/pictures', basename(testFileDirectory), `${arg}${ext}`),
      resolveDiffPath: ({ arg, ext, root, testFileDirectory }: PicturePath) =>
        join(root, 'test-results/pictures', basename(testFileDirectory), `${arg}${ext}`),
    },
  },
};
type PicturePath = Record<'arg' | 'ext' | 'root' | 'testFileDirectory', string>;

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    reporters: ['default', './tools/vitest-reporter.mjs'],
    // A picture that is missing fails its story, and is written by `npm run pictures` alone.
    update: 'none',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'packages/sdk/src/**/*.test.ts',
            'packages/server/src/**/*.test.ts',
            'tools/**/*.test.ts',
          ],
          exclude: ['**/*.attack.test.ts'],
          environment: 'node',
          setupFiles: ['packages/server/src/testing/hash-cheaply.ts'],
          globalSetup: ['packages/server/src/testing/database-setup.ts'],
          // The files of a worker share its modules, because loading them again for each file would take more
          // than a third of the time. So a test puts back what it changes in them, and `vi.mock` does nothing.
          isolate: false,
          ...limits(120),
        },
      },
      {
        // `npm run test:attacks`. One file after the other, because a quiet caller's time is measured.
        extends: true,
        test: {
          name: 'attacks',
          include: ['packages/server/src/attacks/**/*.attack.test.ts'],
          environment: 'node',
          globalSetup: ['packages/server/src/testing/database-setup.ts'],
          ...limits(120),
          fileParallelism: false,
        },
      },
      {
        extends: true,
        resolve: { conditions: [...conditions, 'module', 'browser', 'development|production'] },
        optimizeDeps: { include: ['axe-core'] },
        // The size of a phone, because that is what technicians use.
        test: {
          name: 'widgets',
          include: ['packages/widgets/src/**/*.test.ts'],
          browser: browser(414, 896, { hasTouch: true, isMobile: true }),
          env: { CHATTERFIX_TEST_SLOWNESS: slowness },
          ...limits(20),
        },
      },
      {
        extends: true,
        plugins,
        test: {
          name: 'stories',
          browser: stories,
          setupFiles: ['.storybook/pictures/compare.ts'],
          env: {
            CHATTERFIX_TEST_SLOWNESS: slowness,
            CHATTERFIX_TEST_PICTURES: areAsked && isComparable ? 'yes' : 'no',
            CHATTERFIX_TEST_STYLES: isComparable ? 'yes' : 'no',
          },
          ...limits(20),
        },
      },
      {
        // The examples run against the built packages, as they do for a user.
        test: {
          name: 'examples',
          include: ['examples/**/*.test.ts'],
          environment: 'node',
          ...limits(120),
          fileParallelism: false,
        },
      },
    ],
  },
});
