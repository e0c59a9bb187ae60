import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserFlags, findBrowser } from '../tools/browser.mjs';

// What the built bundle loads until a widget is there. The API never answers: nothing here needs its data.

const bundle = join(import.meta.dirname, '../packages/widgets/dist/cdn');
let browser: Browser;
let server: Server;
let url = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://page.test');
    if (pathname.startsWith('/widgets/'))
      response
        .writeHead(200, { 'content-type': 'text/javascript' })
        .end(readFileSync(join(bundle, pathname.slice('/widgets/'.length))));
    else if (pathname === '/')
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(
          `<!doctype html><html lang="${searchParams.get('lang')}"><link rel="icon" href="data:,">` +
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
