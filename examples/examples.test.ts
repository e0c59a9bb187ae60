import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserFlags, findBrowser } from '../tools/browser.mjs';

// The built server as a process on the demo plant, the examples as processes, and a real browser: what a newcomer would run.

const root = join(import.meta.dirname, '..');
const data_dir = mkdtempSync(join(tmpdir(), 'chatterfix-examples-'));
const processes: ChildProcess[] = [];
let browser: Browser;
let server_url = '', intranet = '', erp = '', order_id = 0, credentials: { secret_key: string; publishable_key: string; users: { username: string; password: string; role: string }[] };

const freePort = () => new Promise<number>((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => { const { port } = probe.address() as { port: number }; probe.close(() => resolve(port)); });
});

/** Starts a process and waits until it has printed the words. */
function run(args: string[], env: Record<string, string>, until: RegExp): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, DATA_DIR: data_dir, ...env } });
    processes.push(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => {
      output += String(chunk);
      if (until.test(output)) resolve(child);
    });
    child.once('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${code}:\n${output}`)));
  });
}

const api = async (method: string, path: string, body?: object) => {
  const response = await fetch(server_url + path, { method, headers: { authorization: `Bearer ${credentials.secret_key}`, ...(body ? { 'content-type': 'application/json' } : {}) }, ...(body ? { body: JSON.stringify(body) } : {}) });
  return (await response.json()) as Record<string, never>;
};

beforeAll(async () => {
  const [port, intranet_port, erp_port] = [await freePort(), await freePort(), await freePort()];
  [server_url, intranet, erp] = [`http://localhost:${port}`, `http://localhost:${intranet_port}`, `http://localhost:${erp_port}`];
  await run(['--disable-warning=ExperimentalWarning', 'packages/server/dist/main.js', 'serve', '--demo'], { PORT: String(port), ALLOWED_ORIGINS: `${intranet},${erp}`, OLLAMA_URL: '', OPENAI_API_KEY: '' }, /ChatterFix is ready/);
  credentials = JSON.parse(readFileSync(join(data_dir, 'demo-credentials.json'), 'utf8'));
  order_id = (await api('POST', '/api/work-orders', { title: 'Replace the drive belt', priority: 'critical' }))['id'] as unknown as number;
  await run(['examples/script-tag/main.mjs'], { PORT: String(intranet_port), WORK_ORDER_ID: String(order_id) }, /page is at/);
  await run(['examples/erp-host/main.mjs'], { PORT: String(erp_port), WORK_ORDER_ID: String(order_id) }, /page is at/);
  browser = await chromium.launch({ executablePath: await findBrowser(), args: browserFlags });
}, 180_000);

afterAll(async () => {
  await browser?.close();
  for (const child of processes.toReversed()) child.kill('SIGTERM');
  await Promise.all(processes.map((child) => child.exitCode !== null || child.signalCode !== null || new Promise((resolve) => child.once('exit', resolve))));
  rmSync(data_dir, { recursive: true, force: true });
  rmSync(`${data_dir}.lock`, { force: true });
});

/** Opens a page and gathers whatever it complains about, and whom it asks. */
async function open(url: string): Promise<{ page: Page; complaints: string[]; hosts: Set<string> }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type()) && !message.location().url.endsWith('/favicon.ico')) complaints.push(message.text()); });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => { if (request.url().startsWith('http')) hosts.add(new URL(request.url()).origin); });
  await page.goto(url);
  return { page, complaints, hosts };
}

describe('an intranet page with one script tag', () => {
  it('shows the plant, lets a person sign in and complete a work order, and asks nobody else', async () => {
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
    await card.locator('form').getByRole('button', { name: 'Complete' }).click();
    await card.getByText('Work is complete.').waitFor();
    expect(await api('GET', `/api/work-orders/${order_id}`)).toMatchObject({ status: 'completed', actual_hours: 1.5, completion_notes: 'Belt replaced, tension 0.8 mm deflection' });
    expect(complaints).toEqual([]);
    expect([...hosts].sort()).toEqual([intranet, server_url].sort());
  }, 60_000);

  it('has Fred answer in offline mode, with sources', async () => {
    const { page } = await open(intranet);
    const chat = page.locator('fred-chat');
    await chat.getByRole('textbox').fill('mech seal lkg on a pump');
    await chat.getByRole('textbox').press('Enter');
    await chat.getByText(/Offline mode/).first().waitFor();
    await chat.getByText(/lock/i).first().waitFor();
  }, 60_000);

  it('is refused, in words, on an origin that the key does not allow', async () => {
    const { page } = await open(intranet.replace('localhost', '127.0.0.1'));
    await page.locator('work-order-card').getByText(/may not|not among the addresses/i).first().waitFor();
  }, 60_000);
});

describe('an ERP page under a strict policy', () => {
  it('works with the tokens that its back end mints, and hears of changes', async () => {
    const id = (await api('POST', '/api/work-orders', { title: 'For the ERP' }))['id'] as unknown as number;
    const { page, complaints } = await open(erp);
    await page.locator('work-order-card').evaluate((card, work_order_id) => card.setAttribute('work-order-id', String(work_order_id)), id);
    const card = page.locator('work-order-card');
    await card.getByText('For the ERP').waitFor();
    await card.getByRole('button', { name: 'Start Work' }).click();
    await page.getByText(`ERP: work order ${id} is now in_progress`).waitFor();
    await page.locator('asset-dashboard').getByText('Total assets').waitFor();
    const chat = page.locator('fred-chat');
    await chat.getByRole('textbox').fill('bearing running hot');
    await chat.getByRole('textbox').press('Enter');
    await chat.getByText(/Offline mode/).first().waitFor();
    expect(complaints).toEqual([]);
    expect(await api('GET', `/api/work-orders/${id}`)).toMatchObject({ status: 'in_progress' });
  }, 60_000);

  it('survives the script loaded twice', async () => {
    const { page, complaints } = await open(erp);
    await page.evaluate(`import('${server_url}/widgets/chatterfix.js?again')`);
    await page.locator('asset-dashboard').getByText('Total assets').waitFor();
    expect(complaints).toEqual([]);
  }, 60_000);
});

describe('a Node program with the SDK', () => {
  it('runs to its end', async () => {
    const child = await run(['examples/sdk-node/main.mjs'], {}, /Fred: [\s\S]*\n/);
    const code = await new Promise((resolve) => (child.exitCode !== null ? resolve(child.exitCode) : child.once('exit', resolve)));
    expect(code).toBe(0);
  }, 60_000);
});

describe('the server as a process', () => {
  it('refuses a second server on its data folder, in words', async () => {
    await expect(run(['--disable-warning=ExperimentalWarning', 'packages/server/dist/main.js', 'serve'], { PORT: String(await freePort()) }, /never printed/)).rejects.toThrow(/in use by another ChatterFix server/);
  });

  it('shows its home page without complaint', async () => {
    const { page, complaints, hosts } = await open(server_url);
    await page.locator('asset-dashboard').getByText('Total assets').waitFor();
    await page.locator('work-order-card').first().getByRole('button', { name: 'Details' }).waitFor();
    expect(complaints).toEqual([]);
    expect([...hosts]).toEqual([server_url]);
  }, 60_000);
});
