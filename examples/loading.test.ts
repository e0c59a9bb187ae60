import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerFrom } from '../bench/widgets/api.ts';
import { FakeServer } from '../packages/widgets/src/testing/fake-server.ts';
import { fullPlant } from '../packages/widgets/src/testing/full-plant.ts';
import { browserFlags, findBrowser } from '../tools/browser.mjs';
import { painted, shiftsOf, watchShifts } from './layout-shift.ts';

// What the built bundle loads until a widget is there, what then moves, and where it stands on a phone. The API
// answers when a test says so.

const bundle = join(import.meta.dirname, '../packages/widgets/dist/cdn');
let browser: Browser;
let server: Server;
let url = '';
let answers = Promise.withResolvers<void>();
/** Whether the page is seen before the code of its widgets comes. */
let code = Promise.resolve();
/** The styles that the README gives to authors. */
const [, room = ''] =
  /```css\n(:is\(work-order-list[\s\S]*?)```/.exec(
    readFileSync(join(import.meta.dirname, '../README.md'), 'utf8'),
  ) ?? [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://page.test');
    if (pathname.startsWith('/widgets/'))
      void code.then(() =>
        response
          .writeHead(200, { 'content-type': 'text/javascript' })
          .end(readFileSync(join(bundle, pathname.slice('/widgets/'.length)))),
      );
    else if (pathname.startsWith('/api/'))
      void answers.promise.then(() => answerFrom(new FakeServer({ orders: fullPlant }), request, response));
    else if (pathname === '/')
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(
          `<!doctype html><html lang="${searchParams.get('lang')}"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">` +
            '<style>body { margin: 0; display: grid; gap: 16px; align-items: start; grid-template-columns: repeat(auto-fit, minmax(min(30em, 100%), 1fr)) }' +
            `${room}</style>` +
            `<script type="module" src="/widgets/chatterfix.js" data-key="pk_x"></script>${searchParams.get('body')}</html>`,
        );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags });
});

afterAll(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
});

/** Loads a page. Returns the scripts that it asked for until an element was there: how many had to come before each. */
async function scriptsUntil(element: string, body: string, lang = 'en'): Promise<Map<string, number>> {
  const page = await browser.newPage();
  page.setDefaultTimeout(30_000 * Number(process.env['CHATTERFIX_TEST_SLOWNESS']));
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  const scripts = new Map<string, number>();
  const nameOf = (address = '') => address.slice(address.lastIndexOf('/') + 1);
  devtools.on('Network.requestWillBeSent', ({ request, initiator, type }) => {
    if (type !== 'Script') return;
    const asker = nameOf(initiator.url ?? initiator.stack?.callFrames[0]?.url);
    scripts.set(nameOf(request.url), (scripts.get(asker) ?? 0) + 1);
  });
  await page.goto(`${url}/?${new URLSearchParams({ body, lang })}`);
  await page.locator(element).first().waitFor({ state: 'attached' });
  await page.close();
  return scripts;
}

/** The widgets, what each shows first, what with its data, and what only its code contains. */
const widgets = [
  { tag: 'work-order-card', shows: '.card-footer', has: '#title', code: 'estimated-hours' },
  { tag: 'work-order-list', shows: '.segment', has: '[role=listitem]', code: 'aria-posinset' },
  { tag: 'asset-dashboard', shows: '.figures', has: '.digits', code: 'dashboard-container' },
  { tag: 'fred-chat', shows: 'textarea', has: '.bubble', code: 'chat-messages' },
];

describe.each(widgets)('<$tag> on a page of its own', ({ tag, shows }) => {
  it('is there after two requests that wait for each other, and without the code of other widgets', async () => {
    const scripts = await scriptsUntil(`${tag} ${shows}`, `<${tag} open work-order-id="1"></${tag}>`);
    expect(scripts.get('chatterfix.js')).toBe(1);
    // The changes that the server reports are followed later: nobody waits for that.
    const late = [...scripts].filter(
      ([name, depth]) => depth > 2 && !/^(change-feed|stream-reader)-/.test(name),
    );
    expect(late).toEqual([]);
    const code = [...scripts.keys()].map((name) => readFileSync(join(bundle, name), 'utf8')).join('\n');
    const contained = widgets.filter((widget) => code.includes(widget.code)).map((widget) => widget.tag);
    expect(contained).toEqual([tag]);
  });
});

it('the texts of another language come together with the widget', async () => {
  const scripts = await scriptsUntil(
    'fred-chat textarea[placeholder^="Fragen"]',
    '<fred-chat open></fred-chat>',
    'de',
  );
  const texts = [...scripts].filter(([name]) => name.startsWith('de-'));
  expect(texts.map(([, depth]) => depth)).toEqual([2, 2]);
});

it('the code that shows answers comes while the reader writes the first question', async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(30_000 * Number(process.env['CHATTERFIX_TEST_SLOWNESS']));
  await page.goto(`${url}/?${new URLSearchParams({ body: '<fred-chat open></fred-chat>', lang: 'en' })}`);
  const field = page.locator('fred-chat textarea');
  const code = page.waitForRequest((request) => request.url().includes('/widgets/markdown-'));
  await field.pressSequentially('W');
  expect((await code).method()).toBe('GET');
  await page.close();
});

// Each has words of the page above it: they are what a reader sees move.
const [card, list, dashboard, chat] = widgets.map(
  ({ tag }) => `<section><h2>${tag}</h2><${tag} open work-order-id="17"></${tag}></section>`,
);

it.each([
  ['a phone', 375, 667, [card, dashboard, list, chat]],
  ['a phone, the list first', 375, 667, [list, chat, card, dashboard]],
  ['a desktop', 1280, 900, [card, dashboard, list, chat]],
  ['a desktop, the list first', 1280, 900, [list, chat, card, dashboard]],
  ['a high window, one widget', 1280, 1400, [list]],
])('almost nothing moves when the code and the data come: %s', async (_, width, height, parts) => {
  answers = Promise.withResolvers();
  const isPhone = width < 600;
  const context = await browser.newContext({
    viewport: { width, height },
    hasTouch: isPhone,
    isMobile: isPhone,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000 * Number(process.env['CHATTERFIX_TEST_SLOWNESS']));
  await watchShifts(page);
  const coming = Promise.withResolvers<void>();
  code = coming.promise;
  const body = `${parts.join('')}<p style="min-block-size: 20em">The page goes on.</p>`;
  await page.goto(`${url}/?${new URLSearchParams({ body, lang: 'en' })}`, { waitUntil: 'commit' });
  // The page is painted without its widgets, as where the code takes a while.
  await page.locator('text=The page goes on.').waitFor();
  await painted(page);
  expect(await page.locator(':not(:defined)').count()).toBe(parts.length);
  coming.resolve();
  const present = widgets.filter(({ tag }) => body.includes(`<${tag}`));
  for (const { tag, shows } of present) await page.locator(`${tag} ${shows}`).first().waitFor();
  answers.resolve();
  for (const { tag, has } of present) await page.locator(`${tag} ${has}`).first().waitFor();
  const { score, moves } = await shiftsOf(page);
  expect(score, moves).toBeLessThanOrEqual(0.02);
  await context.close();
});

it.each([
  'examples/script-tag/index.html',
  'examples/erp-host/page.css',
  'packages/server/src/gateway/home.styles.ts',
])('the page of %s gives its widgets the room that the README names', (file) => {
  const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  expect(oneLine(room)).toContain('min-block-size');
  expect(oneLine(readFileSync(join(import.meta.dirname, '..', file), 'utf8'))).toContain(oneLine(room));
});

it('controls at the edges of a phone stay clear of its notch and its home indicator', async () => {
  const [height, notch, indicator] = [667, 44, 34];
  const context = await browser.newContext({ viewport: { width: 375, height }, hasTouch: true });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000 * Number(process.env['CHATTERFIX_TEST_SLOWNESS']));
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setSafeAreaInsetsOverride', { insets: { top: notch, bottom: indicator } });
  answers.resolve();
  const body = '<work-order-card work-order-id="17"></work-order-card><fred-chat open></fred-chat>';
  await page.goto(`${url}/?${new URLSearchParams({ body, lang: 'en' })}`);
  const boxOf = async (selector: string) => (await page.locator(selector).first().boundingBox())!;
  const start = await boxOf('work-order-card .btn.main');
  const card = await boxOf('work-order-card');
  expect(card.y + card.height - (start.y + start.height)).toBeGreaterThanOrEqual(indicator);

  await page.locator('fred-chat textarea').tap();
  await page.locator('fred-chat .chat-widget.full').waitFor();
  const close = await boxOf('fred-chat .chat-header button');
  const field = await boxOf('fred-chat textarea');
  expect(close.y).toBeGreaterThanOrEqual(notch);
  expect(field.y + field.height).toBeLessThanOrEqual(height - indicator);
  await context.close();
});
