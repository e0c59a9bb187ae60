import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createWebServer } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openPglite } from '../packages/server/src/platform/db/pglite/open.ts';
import { startIssuer } from '../packages/server/src/testing/issuer.ts';
import { makePgliteSnapshot } from '../packages/server/src/testing/pglite-snapshot.ts';
import { browserFlags, findBrowser } from '../tools/browser.mjs';
import { painted, shiftsOf, watchShifts } from './layout-shift.ts';

// Runs what a newcomer would run: the built server with the demo plant and the examples as processes, and a
// browser.

const root = join(import.meta.dirname, '..');
const dataDir = mkdtempSync(join(tmpdir(), 'chatterfix-examples-'));
const processes: ChildProcess[] = [];
let browser: Browser;
let serverUrl = '',
  intranet = '',
  erp = '',
  strict = '',
  orderId = 0,
  credentials: {
    secret_key: string;
    publishable_key: string;
    users: { username: string; password: string; role: string }[];
  };

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

/** Starts a process and waits until it has printed the words. */
function run(args: string[], env: Record<string, string>, until: RegExp): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, DATA_DIR: dataDir, ...env },
    });
    processes.push(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        output += String(chunk);
        if (until.test(output)) resolve(child);
      });
    child.once('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${code}:\n${output}`)));
  });
}

const api = async (method: string, path: string, body?: object) => {
  const response = await fetch(serverUrl + path, {
    method,
    headers: {
      authorization: `Bearer ${credentials.secret_key}`,
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return (await response.json()) as Record<string, never>;
};

beforeAll(async () => {
  // The step “packages” starts the server on an empty folder, which takes three times as long.
  await (await openPglite(join(dataDir, 'database'), await makePgliteSnapshot())).close();
  const [port, intranetPort, erpPort, strictPort] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  [serverUrl, intranet, erp, strict] = [
    `http://localhost:${port}`,
    `http://localhost:${intranetPort}`,
    `http://localhost:${erpPort}`,
    `http://localhost:${strictPort}`,
  ];
  await run(
    ['--disable-warning=ExperimentalWarning', 'packages/server/dist/main.js', 'serve', '--demo'],
    {
      PORT: String(port),
      ALLOWED_ORIGINS: `${intranet},${erp},${strict}`,
      ALLOWED_INTERNAL_HOSTS: 'localhost',
      OLLAMA_URL: '',
      OPENAI_API_KEY: '',
    },
    /ChatterFix is ready/,
  );
  credentials = JSON.parse(readFileSync(join(dataDir, 'demo-credentials.json'), 'utf8'));
  const { assets } = await api('GET', '/api/assets?q=CV-640');
  const [{ id: conveyor }] = assets as unknown as [{ id: number }];
  const order = await api('POST', '/api/work-orders', {
    title: 'Replace the drive belt',
    description: 'The belt slips under load and smells. A spare one is in store C.',
    priority: 'critical',
    asset_id: conveyor,
    due_date: '2099-12-01',
    safety_notes: 'Lock out and tag the drive. Nobody reaches into a conveyor that can start.',
  });
  orderId = order['id'] as unknown as number;
  await run(
    ['examples/script-tag/main.mjs'],
    { PORT: String(intranetPort), WORK_ORDER_ID: String(orderId) },
    /page is at/,
  );
  await run(
    ['examples/erp-host/main.mjs'],
    { PORT: String(erpPort), WORK_ORDER_ID: String(orderId) },
    /page is at/,
  );
  browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags });
});

afterAll(async () => {
  await browser?.close();
  for (const child of processes.toReversed()) child.kill('SIGTERM');
  await Promise.all(
    processes.map(
      (child) =>
        child.exitCode !== null ||
        child.signalCode !== null ||
        new Promise((resolve) => child.once('exit', resolve)),
    ),
  );
  rmSync(dataDir, { recursive: true, force: true });
  rmSync(`${dataDir}.lock`, { force: true });
});

afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

/** Opens a page, and collects its warnings and errors and the origins that it requests from. */
async function open(
  url: string,
  tabs: Pick<Browser, 'newPage'> = browser,
): Promise<{ page: Page; complaints: string[]; hosts: Set<string> }> {
  const page = await tabs.newPage();
  page.setDefaultTimeout(30_000 * Number(process.env['CHATTERFIX_TEST_SLOWNESS']));
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !message.location().url.endsWith('/favicon.ico'))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (request.url().startsWith('http')) hosts.add(new URL(request.url()).origin);
  });
  await page.goto(url);
  return { page, complaints, hosts };
}

describe.each([
  ['the demo page', () => serverUrl],
  ['the intranet page', () => intranet],
  ['the ERP page', () => erp],
])('%s', (_, address) => {
  it.each([
    ['a phone', 375, 667],
    ['a desktop', 1280, 900],
  ])('has room for its widgets before their code is there: %s', async (__, width, height) => {
    const isPhone = width < 600;
    const context = await browser.newContext({
      viewport: { width, height },
      hasTouch: isPhone,
      isMobile: isPhone,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000 * Number(process.env['CHATTERFIX_TEST_SLOWNESS']));
    const code = Promise.withResolvers<void>();
    await page.route('**/widgets/*.js', async (route) => {
      await code.promise;
      await route.continue();
    });
    await watchShifts(page);
    await page.goto(`${address()}/`, { waitUntil: 'commit' });
    await page.locator('fred-chat').waitFor({ state: 'attached' });
    await painted(page);
    expect(await page.locator('fred-chat:not(:defined)').count()).toBe(1);
    code.resolve();
    for (const shown of ['work-order-card #title', 'asset-dashboard .digits', 'fred-chat .bubble'])
      await page.locator(shown).first().waitFor();
    const { score, moves } = await shiftsOf(page);
    expect(score, moves).toBeLessThanOrEqual(0.02);
    await context.close();
  });
});

describe('an intranet page with one script tag', () => {
  it('lets a person sign in and complete a work order, and requests nothing from other origins', async () => {
    const { page, complaints, hosts } = await open(intranet);
    const card = page.locator('work-order-card');
    await card.getByText('Replace the drive belt').waitFor();
    await page.locator('asset-dashboard').getByText('Total assets').waitFor();
    await card.getByRole('button', { name: /Sign in/ }).click();
    const { username, password } = credentials.users.find(({ role }) => role === 'technician')!;
    await card.getByLabel('User name').fill(username);
    await card.getByLabel('Password').fill(password);
    await card.getByRole('button', { name: 'Sign in', exact: true }).click();
    await card.getByRole('button', { name: 'Start Work' }).click();
    await card.getByRole('button', { name: 'Complete' }).first().click();
    await card.getByLabel('Actual hours').fill('1.5');
    await card.getByLabel('Completion notes').fill('Belt replaced, tension 0.8 mm deflection');
    await card.getByRole('button', { name: 'Complete' }).first().click();
    await card.getByText('Completed.').waitFor();
    expect(await api('GET', `/api/work-orders/${orderId}`)).toMatchObject({
      status: 'completed',
      actual_hours: 1.5,
      completion_notes: 'Belt replaced, tension 0.8 mm deflection',
    });
    expect(complaints).toEqual([]);
    expect([...hosts].sort()).toEqual([intranet, serverUrl].sort());
    await api('POST', `/api/work-orders/${orderId}/reopen`, {}); // for the next reader of the page
  });

  it('keeps a person signed in over a reload and in a second tab, until they sign out', async () => {
    const context = await browser.newContext();
    const { page, complaints } = await open(intranet, context);
    const cardOf = (tab: Page) => tab.locator('work-order-card');
    await cardOf(page)
      .getByRole('button', { name: /Sign in/ })
      .click();
    const { username, password } = credentials.users.find(({ role }) => role === 'planner')!;
    await cardOf(page).getByLabel('User name').fill(username);
    await cardOf(page).getByLabel('Password').fill(password);
    await cardOf(page).getByLabel('Stay signed in on this device for 12 hours').check();
    const registered = page.waitForResponse((response) => response.url().endsWith('/api/auth/device'));
    await cardOf(page).getByRole('button', { name: 'Sign in', exact: true }).click();
    expect((await registered).status()).toBe(200);
    await page.waitForFunction(() => Object.keys(localStorage).some((name) => /-device /.test(name)));
    const askedFor: string[] = [];
    page.on('request', (request) => askedFor.push(new URL(request.url()).pathname));
    await page.reload();
    await cardOf(page).getByRole('button', { name: 'Details' }).click();
    await cardOf(page).getByText(`Signed in as ${username}`).waitFor();
    expect(askedFor).toContain('/api/auth/device');
    expect(askedFor).not.toContain('/api/auth/session');
    const { page: second } = await open(intranet, context);
    await cardOf(second).getByRole('button', { name: 'Details' }).click();
    await cardOf(second).getByText(`Signed in as ${username}`).waitFor();
    const signedOut = second.waitForResponse((response) => response.url().endsWith('/api/auth/sign-out'));
    await cardOf(second).getByRole('button', { name: 'Sign out' }).click();
    await signedOut;
    await page.reload();
    await cardOf(page)
      .getByRole('button', { name: /Sign in/ })
      .waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('shows an answer of Fred in offline mode', async () => {
    const { page } = await open(intranet);
    const chat = page.locator('fred-chat');
    await chat.getByRole('textbox').fill('mech seal lkg on a pump');
    await chat.getByRole('textbox').press('Enter');
    await chat
      .getByText(/Offline mode/)
      .first()
      .waitFor();
    await chat.getByText(/lock/i).first().waitFor();
  });

  it("says that the key does not allow the page's origin", async () => {
    const { page } = await open(intranet.replace('localhost', '127.0.0.1'));
    await page.getByText('This page is not connected to the maintenance system.').first().waitFor();
  });
});

describe('an ERP page under a strict policy', () => {
  it('works with the tokens of its back end, and receives an event for a change', async () => {
    const id = (await api('POST', '/api/work-orders', { title: 'For the ERP' }))['id'] as unknown as number;
    const { page, complaints } = await open(erp);
    await page
      .locator('work-order-card')
      .evaluate((card, workOrderId) => card.setAttribute('work-order-id', String(workOrderId)), id);
    const card = page.locator('work-order-card');
    await card.getByText('For the ERP').waitFor();
    await card.getByRole('button', { name: 'Start Work' }).click();
    await page.getByText(`ERP: work order ${id} is now in_progress`).waitFor();
    await page.locator('asset-dashboard').getByText('Total assets').waitFor();
    const chat = page.locator('fred-chat');
    await chat.getByRole('textbox').fill('bearing running hot');
    await chat.getByRole('textbox').press('Enter');
    await chat
      .getByText(/Offline mode/)
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
    expect(await api('GET', `/api/work-orders/${id}`)).toMatchObject({ status: 'in_progress' });
  });

  it('still works when the script is loaded twice', async () => {
    const { page, complaints } = await open(erp);
    await page.evaluate(`import('${serverUrl}/widgets/chatterfix.js?again')`);
    await page.locator('asset-dashboard').getByText('Total assets').waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('single sign-on in a popup window', () => {
  /** A page with a publishable key under the ERP's policy. */
  const strictPage = () =>
    createWebServer((request, response) => {
      if (request.url === '/page.css')
        return response.writeHead(200, { 'content-type': 'text/css' }).end('body { margin: 0; }');
      response
        .writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': `script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; connect-src 'self' ${serverUrl}; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html chatterfix`,
        })
        .end(
          `<!doctype html><html lang="en"><title>Strict</title><script type="module" nonce="abc" src="${serverUrl}/widgets/chatterfix.js" data-key="${credentials.publishable_key}"></script><work-order-card work-order-id="2"></work-order-card></html>`,
        );
    });
  const register = async (name: string, issuer: Awaited<ReturnType<typeof startIssuer>>) => {
    const row = (await api('POST', '/api/identity-providers', {
      name,
      issuer: issuer.url,
      client_id: 'cmms',
      default_role: 'requester',
      role_claim: 'groups',
      role_map: { maintenance: 'technician' },
      scopes: ['openid', 'profile', 'email', 'groups'],
    })) as unknown as { id: number; redirect_uri: string };
    issuer.register('cmms', [row.redirect_uri]);
    return row;
  };
  /** Presses the button and signs in on the pages of the issuer. */
  async function logIn(page: Page, name: string): Promise<Page> {
    const card = page.locator('work-order-card');
    const id = (await api('POST', '/api/work-orders', { title: `For ${name}` }))['id'] as unknown as number;
    await card.evaluate(
      (element, workOrderId) => element.setAttribute('work-order-id', String(workOrderId)),
      id,
    );
    await card.getByText(`For ${name}`).waitFor();
    await card.getByRole('button', { name: /Sign in/ }).click();
    const [popup] = await Promise.all([
      page.waitForEvent('popup'),
      card.getByRole('button', { name: `Continue with ${name}` }).click(),
    ]);
    await popup.locator('[name=login]').fill('tech');
    await popup.locator('[name=password]').fill('any');
    await popup.getByRole('button', { name: 'Sign-in' }).click();
    await popup.getByRole('button', { name: 'Continue' }).click();
    return popup;
  }
  async function expectSignedIn(page: Page): Promise<void> {
    const card = page.locator('work-order-card');
    // Visitors have no such button. Their card has details too, which are closed when somebody signs in.
    await card.getByRole('button', { name: 'Start Work' }).waitFor();
    await card.getByRole('button', { name: 'Details' }).click();
    await card
      .getByText('Signed in as Tech Ruiz')
      .waitFor()
      .catch(async (cause: unknown) => {
        const shown = await card.evaluate((element) => element.shadowRoot?.textContent?.replace(/\s+/g, ' '));
        throw new Error(`Nobody is signed in; the card says: ${shown}`, { cause });
      });
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).toBe('{}');
    await card.getByRole('button', { name: 'Sign out' }).click();
    await card.getByRole('button', { name: /Sign in/ }).waitFor();
  }

  it('signs a person in on a page with a strict policy, without secrets in URLs', async () => {
    const issuer = await startIssuer();
    const server = strictPage().listen(Number(new URL(strict).port), '127.0.0.1');
    try {
      const { redirect_uri } = await register('Plant login', issuer);
      const { page, complaints, hosts } = await open(strict);
      const tokens: string[] = [],
        addresses: string[] = [];
      page.context().on('request', (request) => addresses.push(request.url()));
      page.on('response', async (response) => {
        if (response.url().endsWith('/api/auth/oidc/finish'))
          tokens.push(((await response.json()) as { token: string }).token);
      });
      const popup = await logIn(page, 'Plant login');
      await (popup.isClosed() || popup.waitForEvent('close'));
      await expectSignedIn(page);
      expect(tokens).toHaveLength(1);
      expect(addresses.some((address) => address.startsWith(redirect_uri))).toBe(true);
      expect(addresses.filter((address) => address.includes(tokens[0]!))).toEqual([]);
      expect(complaints).toEqual([]);
      expect([...hosts].sort()).toEqual([strict, serverUrl].sort());
    } finally {
      server.close();
      server.closeAllConnections();
      await issuer.close();
    }
  });

  it('finishes with a button if the issuer sends Cross-Origin-Opener-Policy', async () => {
    const issuer = await startIssuer({ coop: true });
    try {
      await register('Careful login', issuer);
      const { page } = await open(intranet);
      const popup = await logIn(page, 'Careful login');
      await popup.getByText('press “Finish signing in”').waitFor();
      await popup.close();
      await page.locator('work-order-card').getByRole('button', { name: 'Finish signing in' }).click();
      await expectSignedIn(page);
    } finally {
      await issuer.close();
    }
  });
});

describe('a Node program with the SDK', () => {
  it('exits with code 0', async () => {
    const child = await run(['examples/sdk-node/main.mjs'], {}, /Fred: [\s\S]*\n/);
    const code = await new Promise((resolve) =>
      child.exitCode !== null ? resolve(child.exitCode) : child.once('exit', resolve),
    );
    expect(code).toBe(0);
  });
});

describe('the server as a process', () => {
  it('refuses to share its data folder with a second server', async () => {
    await expect(
      run(
        ['--disable-warning=ExperimentalWarning', 'packages/server/dist/main.js', 'serve'],
        { PORT: String(await freePort()) },
        /never printed/,
      ),
    ).rejects.toThrow(/in use by another ChatterFix server/);
  });

  it('shows its home page without errors', async () => {
    const { page, complaints, hosts } = await open(serverUrl);
    await page.locator('asset-dashboard').getByText('Total assets').waitFor();
    await page.locator('work-order-card').first().getByRole('button', { name: 'Details' }).waitFor();
    expect(complaints).toEqual([]);
    expect([...hosts]).toEqual([serverUrl]);
  });
});
