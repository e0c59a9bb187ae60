// Compares each story of the tests with what is recorded of it, after the story has been played: with a text in every
// run, and with pictures where they are asked for.
import type { CDPSession } from '@vitest/browser-playwright';
import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi, type TestContext } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { settle } from '../../packages/widgets/src/testing/page.ts';
import { Recording, shownIn } from './record.ts';
import { states, variants, type Variant } from './variants.ts';
import './fonts.css';

/** Loaded now, so that no picture is taken while code of a widget is on its way. */
const code = import.meta.glob([
  '../../packages/widgets/src/**/*.ts',
  '!**/*.{test,stories}.ts',
  '!**/testing/**',
  '!**/testing.ts',
  '!**/cdn/**',
]);
/** Times of stories are relative to now. */
vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T14:30:00Z') });

const PHONE_HEIGHT = 667;
/** For what floats over the page and takes no room in it. */
const WINDOW_HEIGHT = 640;

beforeAll(async () => {
  await Promise.all(Object.values(code).map((load) => load()));
  await Promise.all([...document.fonts].map((font) => font.load()));
});

/** What all stories of the file show. It is complete where all of them run. */
const recording = new Recording();
let last: TestContext | undefined;

beforeEach(async (context) => {
  last = context;
  setLanguage('en');
  await draw({});
});

/** The parts of a story that say how it is drawn. */
interface Story {
  id: string;
  storyName: string;
  parameters: Record<string, unknown>;
  globals: Record<string, unknown>;
}

afterEach(async (context) => {
  const { story } = context as typeof context & { story?: Story };
  if (!story || context.task.result?.state === 'fail') return;
  const hasPictures = import.meta.env['CHATTERFIX_TEST_PICTURES'] === 'yes';
  const isState = states.some((state) => state === story.storyName.replaceAll(' ', ''));
  const differences: unknown[] = [];
  const note = (difference: unknown) => differences.push(difference);
  for (const [name, variant] of Object.entries(variants)) {
    if (!(isState && hasPictures) && !variant.always) continue;
    await arrange(story, variant);
    if (variant.theme === 'dark') await checkColors().catch(note);
    if (hasPictures) await compare(`${story.id.replace(/^.+--/, '')}-${name}`).catch(note);
  }
  // After the pictures: it shows the story in other languages for a while, and letters are drawn a little otherwise then.
  if (hasPictures) await arrange(story, variants['phone-dark']!);
  await compareText(context).catch(note);
  fail(differences);
});

/** Fails with all differences, if there are any. */
function fail(differences: readonly unknown[]): void {
  if (differences.length > 0)
    throw new AggregateError(differences, differences.map((one) => (one as Error).message).join('\n'));
}

/** Compares what the story shows with the text that is recorded of it. */
async function compareText({ expect: expectIn, task }: TestContext): Promise<void> {
  const main = document.querySelector<HTMLElement>('.story')!;
  expectIn(shownIn(main)).toMatchSnapshot();
  if (!runsWhole(task.file)) return;
  await recording.lookAtStyles(main);
  await recording.lookAtTexts(main, setLanguage);
}

type Suite = TestContext['task']['file'];
const eachOf = (suite: Suite, holds: (task: TestContext['task']) => boolean): boolean =>
  suite.tasks.every((task) => (task.type === 'suite' ? eachOf(task as Suite, holds) : holds(task)));
/** Whether no story of the file was left out. */
const runsWhole = (file: Suite) => eachOf(file, ({ mode }) => mode === 'run');

afterAll(async () => {
  if (!last) return;
  const { expect: expectIn, task } = last;
  if (!runsWhole(task.file) || !eachOf(task.file, ({ result }) => result?.state !== 'fail')) return;
  const { styles, texts } = recording;
  const compared = await Promise.allSettled([
    // Browsers of other versions print some styles in other words.
    import.meta.env['CHATTERFIX_TEST_STYLES'] === 'yes' &&
      expectIn(styles.text).toMatchFileSnapshot('./__snapshots__/styles.txt'),
    expectIn(texts).toMatchFileSnapshot('./__snapshots__/texts.txt'),
  ]);
  fail(compared.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : [])));
});

/** How the browser draws: as for a mouse or a finger, and with which colours. */
async function draw({ width, forcedColors }: Variant): Promise<void> {
  const browser: CDPSession = cdp();
  await browser.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
    ],
  });
  await browser.send('Emulation.setTouchEmulationEnabled', { enabled: width !== undefined });
}

function setLanguage(language: string): void {
  document.documentElement.lang = language;
  if (language === 'ar') document.documentElement.dir = 'rtl';
  else document.documentElement.removeAttribute('dir');
}

async function arrange({ parameters, globals }: Story, variant: Variant): Promise<void> {
  await draw(variant);
  const main = document.querySelector<HTMLElement>('.story')!;
  const theme = variant.theme ?? String(globals['theme']);
  const language = variant.language ?? String(globals['locale']);
  main.dataset['theme'] = theme;
  main.lang = language;
  for (const element of main.querySelectorAll('*')) if ('theme' in element) element.theme = theme;
  setLanguage(language);
  const width = variant.width ?? (parameters['width'] === 'narrow' ? 452 : 992);
  await page.viewport(width, variant.width ? PHONE_HEIGHT : WINDOW_HEIGHT);
  drawLettersAlike(document);
  await settle();
  const content = main.scrollHeight;
  const least = variant.width ? PHONE_HEIGHT : content > 100 ? 0 : WINDOW_HEIGHT;
  await page.viewport(width, Math.max(content, least));
  scrollTo(0, 0);
  showEnds(main);
  await settle();
  await new Promise(requestAnimationFrame);
}

/** A conversation follows its end as long as it has no button that leads there. How far it came depends on the machine. */
function showEnds(root: ParentNode): void {
  if (!root.querySelector('.below'))
    for (const conversation of root.querySelectorAll('.chat-body')) conversation.scrollTop = 1e6;
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) showEnds(shadowRoot);
}

const letters = new CSSStyleSheet();
// For each element, because buttons and fields do not take it from what is around them.
letters.replaceSync('* { text-rendering: geometricPrecision !important; }');

/** Draws all letters without the system's hinting. */
function drawLettersAlike(root: Document | ShadowRoot): void {
  if (!root.adoptedStyleSheets.includes(letters)) root.adoptedStyleSheets.push(letters);
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) drawLettersAlike(shadowRoot);
}

/** Storybook checks the story in light colours with all rules. These depend on colours and sizes. */
async function checkColors(): Promise<void> {
  const { violations } = await axe.run('.story', {
    runOnly: ['color-contrast', 'target-size'],
    resultTypes: ['violations'],
  });
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
}

/** Looks again before a difference counts: the first picture may have come between two frames. */
async function compare(name: string): Promise<void> {
  const look = () => expect(document.body).toMatchScreenshot(name);
  await look().catch(async () => {
    await settle();
    await look();
  });
}
