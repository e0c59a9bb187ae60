import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page, type Route } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FakeServer } from '../packages/widgets/src/testing/fake-server.ts';
import { browserFlags, findBrowser } from '../tools/browser.mjs';

// The field of an open chat, with the built bundle, before the chat's code has arrived and when it takes over. The code
// arrives when a test says so.

const bundle = join(import.meta.dirname, '../packages/widgets/dist/cdn');
const strict =
  "script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html chatterfix";
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags });
});
afterAll(() => browser.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const phone = { viewport: { width: 375, height: 667 }, hasTouch: true, isMobile: true };
const desktop = { viewport: { width: 1280, height: 900 } };

interface Setting {
  body?: string;
  lang?: string;
  policy?: string;
  /** The file of the bundle that does not come. */
  missing?: string;
  /** The API does not answer. */
  isAlone?: boolean;
  context?: BrowserContextOptions;
  /** What the console says; nothing unless given. */
  expected?: unknown[];
}

/** Opens a page with a chat whose code is on its way. */
async function open({
  body = '<fred-chat open></fred-chat>',
  lang = 'en',
  policy,
  missing,
  isAlone = false,
  context = desktop,
}: Setting = {}) {
  const plant = new FakeServer();
  const complaints: string[] = [];
  /** The files of the bundle that the page has asked for. */
  const asked = new Set<string>();
  const isChatCode = (path: string) => /\/(chunk|fred-chat)-/.test(path);
  let code = Promise.withResolvers<void>();
  const tabs = await browser.newContext(context);
  const page = await tabs.newPage();
  page.setDefaultTimeout(30_000 * Number(process.env['CHATTERFIX_TEST_SLOWNESS']));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  await tabs.route('http://page.test/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname.startsWith('/api/')) return isAlone ? undefined : answer(route, plant);
    if (pathname === '/')
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        ...(policy ? { headers: { 'content-security-policy': policy } } : {}),
        body:
          `<!doctype html><html lang="${lang}"><title>Plant</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">` +
          `<script type="module" nonce="abc" src="/widgets/chatterfix.js" data-key="pk_x"></script><main><h1>Plant</h1>${body}</main></html>`,
      });
    const name = pathname.slice('/widgets/'.length);
    asked.add(name.replace(/-[A-Z0-9]+\.js$/, ''));
    try {
      if (isChatCode(pathname)) await code.promise;
      if (missing && name.startsWith(missing)) throw new Error('no connection');
      await route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(bundle, name)) });
    } catch {
      await route.abort();
    }
  });
  await page.goto('http://page.test/');
  return {
    page,
    plant,
    complaints,
    asked,
    field: page.locator('fred-chat #chat-input'),
    arrive: () => code.resolve(),
    failToArrive: () => code.reject(new Error('no connection')),
    /** Loads the page again, and holds the code back again. */
    async reload() {
      code = Promise.withResolvers();
      await page.reload();
    },
  };
}

async function answer(route: Route, plant: FakeServer): Promise<void> {
  const request = route.request();
  const body = request.postData();
  const response = await plant.fetch(
    new Request(request.url(), {
      method: request.method(),
      headers: request.headers(),
      ...(body ? { body } : {}),
    }),
  );
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

/** Waits until the chat itself is drawn. */
const chatIsThere = (page: Page) => page.locator('fred-chat #history').waitFor();

/** What the focused field has. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const field = document.querySelector('fred-chat')!.shadowRoot!.activeElement as HTMLTextAreaElement;
    return { id: field.id, value: field.value, selection: [field.selectionStart, field.selectionEnd] };
  });

const questions = (plant: FakeServer) =>
  plant.requests.flatMap(({ route, body }) =>
    route === 'POST /api/chat' ? [(body as { message: string }).message] : [],
  );

describe('a reader who writes before the chat is loaded', () => {
  it('goes on in the field of the chat, where they were', async () => {
    const { page, field, arrive, complaints } = await open();
    await field.click();
    await page.keyboard.type('Why does P-101 leak?');
    await page.keyboard.press('Home');
    for (let step = 0; step < 3; step++) await page.keyboard.press('Shift+ArrowRight');
    arrive();
    await chatIsThere(page);
    expect(await field.count()).toBe(1);
    expect(await focused(page)).toEqual({
      id: 'chat-input',
      value: 'Why does P-101 leak?',
      selection: [0, 3],
    });
    await page.keyboard.type('When');
    expect(await field.inputValue()).toBe('When does P-101 leak?');
    expect(complaints).toEqual([]);
  });

  it.each(['Enter', 'the button'])('sends a question with %s, which the server gets once', async (how) => {
    const { page, plant, field, arrive } = await open();
    await field.fill('Why does P-101 leak?');
    if (how === 'Enter') await field.press('Enter');
    else await page.locator('fred-chat').getByRole('button', { name: 'Send' }).click();
    await field.press('Enter');
    await page.keyboard.type('!');
    expect(await field.inputValue()).toBe('Why does P-101 leak?');
    arrive();
    await page.locator('fred-chat').getByText('Sources (2)').waitFor();
    expect(questions(plant)).toEqual(['Why does P-101 leak?']);
    expect(await page.locator('fred-chat .user-message .question-text').allTextContents()).toEqual([
      'Why does P-101 leak?',
    ]);
    expect(await focused(page)).toMatchObject({ id: 'chat-input', value: '' });
  });

  it('is not interrupted while an input method composes', async () => {
    const { page, field, arrive } = await open({ lang: 'ja' });
    await field.focus();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Input.imeSetComposition', { text: 'ぽん', selectionStart: 2, selectionEnd: 2 });
    arrive();
    await page.evaluate(async () => {
      await customElements.whenDefined('fred-chat');
      for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
    });
    expect(await page.locator('fred-chat #history').count()).toBe(0);
    await devtools.send('Input.imeSetComposition', { text: 'ぽんぷ', selectionStart: 3, selectionEnd: 3 });
    await devtools.send('Input.insertText', { text: 'ポンプ' });
    await chatIsThere(page);
    expect(await focused(page)).toEqual({ id: 'chat-input', value: 'ポンプ', selection: [3, 3] });
  });

  it('has both what the tab has kept and what they wrote', async () => {
    const { page, field, arrive, reload } = await open();
    arrive();
    await chatIsThere(page);
    await field.fill('Why does P-101 leak');
    await reload();
    await field.fill('since May?');
    arrive();
    await chatIsThere(page);
    expect(await focused(page)).toMatchObject({
      value: 'Why does P-101 leak\nsince May?',
      selection: [30, 30],
    });
  });

  it('has a chat that fills a narrow window, as if they had tapped its own field', async () => {
    const { page, field, arrive } = await open({ context: phone });
    await field.tap();
    await page.keyboard.type('Why');
    arrive();
    await page.locator('fred-chat .chat-widget.full').waitFor();
    expect(await focused(page)).toMatchObject({ id: 'chat-input', value: 'Why' });
  });

  it('types nothing that the page takes for a shortcut', async () => {
    const { page, field, arrive } = await open();
    await page.evaluate(() => {
      const taken: string[] = [];
      Object.assign(globalThis, { taken });
      document.addEventListener('keydown', ({ key }) => taken.push(key));
      document.addEventListener(
        'keydown',
        ({ key, target }) => {
          if (!(target as HTMLElement).isContentEditable) taken.push(key);
        },
        true,
      );
    });
    await field.focus();
    await page.keyboard.type('s');
    arrive();
    await chatIsThere(page);
    await page.keyboard.type('s');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'taken') as string[])).toEqual([]);
    expect(await page.evaluate(() => Object.keys(document.querySelector('fred-chat')!))).not.toContain(
      'isContentEditable',
    );
  });

  it('keeps the text and reads what happened, where the code does not come', async () => {
    const { page, field, failToArrive, complaints } = await open({
      lang: 'de',
      body: '<fred-chat open><p>Leitstand: 4711</p></fred-chat>',
    });
    await field.fill('Warum leckt P-101?');
    await field.press('Enter');
    failToArrive();
    const note = page.locator('fred-chat').getByRole('alert');
    await note.getByText('Der Chat konnte nicht geladen werden.').waitFor();
    expect(await page.getByText('Leitstand: 4711').isVisible()).toBe(true);
    await field.press('End');
    await page.keyboard.type('!');
    await field.press('Enter');
    expect(await field.inputValue()).toBe('Warum leckt P-101?!');
    expect(complaints.filter((text) => text.startsWith('ChatterFix'))).toHaveLength(1);
  });
});

it('keeps the text and shows what the page says, where no file comes', async () => {
  const { page, field } = await open({
    body: '<fred-chat open><p>Control room: 4711</p></fred-chat>',
    missing: 'early-rest',
  });
  await field.fill('Why?');
  await page.getByText('Control room: 4711').waitFor();
  expect(await field.inputValue()).toBe('Why?');
});

it('is there once where the page loads the bundle twice', async () => {
  const { page, field, arrive, complaints } = await open({
    body: '<fred-chat open></fred-chat><script type="module" src="/widgets/chatterfix.js?again" data-key="pk_x"></script>',
  });
  await field.fill('Why?');
  arrive();
  await chatIsThere(page);
  expect(await field.inputValue()).toBe('Why?');
  expect(complaints).toEqual([]);
});

it('is there in a chat that the page adds later', async () => {
  const { page, field, arrive, complaints } = await open({ body: '' });
  await page.waitForFunction(() => Symbol.for('chatterfix.widgets') in globalThis);
  await page.evaluate(() => {
    const chat = Object.assign(document.createElement('fred-chat'), { disclaimer: 'Ask your planner.' });
    chat.setAttribute('open', '');
    document.querySelector('main')!.append(chat);
  });
  await page.getByText('Ask your planner.').waitFor();
  await field.fill('Why?');
  arrive();
  await chatIsThere(page);
  expect(await field.inputValue()).toBe('Why?');
  expect(complaints).toEqual([]);
});

interface Look {
  boxes: Record<string, number[]>;
  colors: string[];
}

/** Where the parts of a chat are, and how its field and its band look. */
const lookOf = (page: Page): Promise<Look> =>
  page.evaluate(() => {
    const root = document.querySelector('fred-chat')!.shadowRoot!;
    const part = (selector: string) => root.querySelector(selector)!;
    const boxes = Object.fromEntries(
      ['.chat-widget', '.chat-header', '#title', '#chat-input', '.input-group .btn', '.chat-footer'].map(
        (selector) => {
          const { x, y, width, height } = part(selector).getBoundingClientRect();
          return [selector, [x, y, width, height]];
        },
      ),
    );
    const colors = ['.chat-header', '#chat-input', '.input-group .btn', '.chat-footer', '.chat-widget'].map(
      (selector) => {
        const { color, backgroundColor, borderColor, fontSize } = getComputedStyle(part(selector));
        return [color, backgroundColor, borderColor, fontSize].join(' · ');
      },
    );
    return { boxes, colors };
  });

const looks: [string, Setting][] = [
  ['a desktop', {}],
  ['a phone', { context: phone }],
  ['a dark desktop', { context: { ...desktop, colorScheme: 'dark' } }],
  ['a dark phone, in Arabic', { context: { ...phone, colorScheme: 'dark' }, lang: 'ar' }],
  ['French', { lang: 'fr' }],
  ['a low chat', { body: '<fred-chat open style="--cf-chat-height: 320px"></fred-chat>' }],
  [
    'a page with a colour of its own',
    {
      body: '<fred-chat open style="--cf-primary: #ffd54f"></fred-chat>',
      expected: [expect.stringMatching(/^ChatterFix: --cf-primary is “#ffd54f”, .* shown darker\.$/)],
    },
  ],
  ['a dark theme', { body: '<fred-chat open theme="dark" heading-level="3"></fred-chat>' }],
  [
    'notes of the page',
    {
      body: '<fred-chat open disclaimer="Ask your planner."><p slot="footer">Your questions are stored.</p></fred-chat>',
    },
  ],
  ['no note', { body: '<fred-chat open disclaimer=""></fred-chat>' }],
  ['strict rules for scripts', { policy: strict }],
];

it.each(looks)('nothing moves when the chat takes over: %s', async (_, { expected = [], ...setting }) => {
  const { page, field, arrive, complaints } = await open({ ...setting, isAlone: true });
  await page.evaluate(() => {
    const shift = { score: 0 };
    Object.assign(globalThis, { shift });
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries())
        shift.score += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await field.waitFor();
  const early = await lookOf(page);
  const label = await field.getAttribute('aria-label');
  const hint = await field.getAttribute('placeholder');
  arrive();
  await chatIsThere(page);
  await page.waitForFunction(
    (expected) =>
      document.querySelector('fred-chat')!.shadowRoot!.querySelector('#chat-input')!.ariaLabel === expected,
    label,
  );
  expect(await field.getAttribute('placeholder')).toBe(hint);
  expect(await lookOf(page)).toEqual(early);
  expect(
    await page.evaluate(() => (Reflect.get(globalThis, 'shift') as { score: number }).score),
  ).toBeLessThanOrEqual(0.02);
  expect(complaints).toEqual(expected);
});

it('the field has no accessibility problem that axe finds', async () => {
  const { page, field } = await open();
  await field.waitFor();
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await axe.run()).violations.map(({ id }) => id);
  });
  expect(violations).toEqual([]);
});

it.each([
  ['is not open', '<fred-chat></fred-chat>'],
  ['would be moved by another widget', '<work-order-list></work-order-list><fred-chat open></fred-chat>'],
  ['floats over the page', '<fred-chat open floating></fred-chat>'],
  [
    'names another server, and has no key for it',
    '<fred-chat open base-url="https://other.test"></fred-chat>',
  ],
  [
    'has a shadow root of the page',
    '<fred-chat open><template shadowrootmode="open">Wait</template></fred-chat>',
  ],
])('no field is there before a chat that %s', async (_, body) => {
  const { page, field, arrive, complaints, asked } = await open({ body, isAlone: true });
  await expect.poll(() => asked.has('fred-chat'), { timeout: 30_000 }).toBe(true);
  await page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
  });
  expect(await field.count()).toBe(0);
  arrive();
  await page.waitForFunction(() => document.querySelector('fred-chat')!.matches(':defined'));
  await page.locator('fred-chat .chat-header').waitFor();
  expect(complaints.filter((text) => !/other\.test|not set up/.test(text))).toEqual([]);
});
