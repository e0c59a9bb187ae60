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

// What the built bundle loads until a widget is there, and what then moves. The API answers when a test says so.

const bundle = join(import.meta.dirname, '../packages/widgets/dist/cdn');
let browser: Browser;
let server: Server;
let url = '';
let answers = Promise.withResolvers<void>();

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://page.test');
    if (pathname.startsWith('/widgets/'))
      response
        .writeHead(200, { 'content-type': 'text/javascript' })
        .end(readFileSync(join(bundle, pathname.slice('/widgets/'.length))));
    else if (pathname.startsWith('/api/'))
      void answers.promise.then(() => answerFrom(new FakeServer({ orders: fullPlant }), request, response));
    else if (pathname === '/')
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(
          `<!doctype html><html lang="${searchParams.get('lang')}"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">` +
            '<style>body { margin: 0; display: grid; gap: 16px; align-items: start; grid-template-columns: repeat(auto-fit, minmax(min(30em, 100%), 1fr)) }</style>' +
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

/** The widgets, what each shows first, and what only its code contains. */
const widgets = [
  { tag: 'work-order-card', shows: '.card-footer', code: 'estimated-hours' },
  { tag: 'work-order-list', shows: '.segment', code: 'aria-posinset' },
  { tag: 'asset-dashboard', shows: '.figures', code: 'dashboard-container' },
  { tag: 'fred-chat', shows: 'textarea', code: 'chat-messages' },
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

const [card, list, dashboard, chat] = widgets.map(({ tag }) => `<${tag} open work-order-id="17"></${tag}>`);

it.each([
  ['a phone', 375, 667, [card, dashboard, list, chat]],
  ['a phone, the list first', 375, 667, [list, chat, card, dashboard]],
  ['a desktop', 1280, 900, [card, dashboard, list, chat]],
])('almost nothing moves when the data comes: %s', async (_, width, height, parts) => {
  answers = Promise.withResolvers();
  const isPhone = width < 600;
  const context = await browser.newContext({
    viewport: { width, height },
    hasTouch: isPhone,
    isMobile: isPhone,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000 * Number(process.env['CHATTERFIX_TEST_SLOWNESS']));
  await page.addInitScript(() => {
    const moves: { value: number; from: string }[] = [];
    Object.assign(globalThis, { moves });
    new PerformanceObserver((entries) => {
      for (const { value, sources } of entries.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Element | null; previousRect: DOMRect; currentRect: DOMRect }[];
      })[])
        moves.push({
          value,
          from: sources
            .map(({ node, previousRect, currentRect }) =>
              [node?.nodeName, previousRect.y, previousRect.height, currentRect.y, currentRect.height].join(
                ' ',
              ),
            )
            .join(', '),
        });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${url}/?${new URLSearchParams({ body: parts.join(''), lang: 'en' })}`);
  for (const { tag, shows } of widgets) await page.locator(`${tag} ${shows}`).first().waitFor();
  answers.resolve();
  await page.locator('work-order-card #title').waitFor();
  await page.locator('asset-dashboard .digits').first().waitFor();
  await page.locator('work-order-list [role=listitem]').first().waitFor();
  // Moves are reported after the frame in which they happened.
  const moves = await page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return (globalThis as unknown as { moves: { value: number; from: string }[] }).moves;
  });
  const score = moves.reduce((sum, { value }) => sum + value, 0);
  expect(score, JSON.stringify(moves)).toBeLessThanOrEqual(0.02);
  await context.close();
});
