import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { clearPage, mount } from './testing/mount.ts';
import { Shadow } from './testing/shadow.ts';
import { until } from './testing/page.ts';
import { FakeServer } from './testing/fake-server.ts';

// What a page's author sees who has made a mistake.

const widgets = ['work-order-card', 'asset-dashboard', 'fred-chat'];
const attributes = { 'work-order-id': '17', open: '', 'base-url': 'https://plant.test' };
const told = () => vi.mocked(console.error).mock.calls.map(([words]: unknown[]) => String(words));

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
});
afterEach(() => {
  clearPage();
  vi.restoreAllMocks();
});

it('a key that the server does not know is named as what is wrong: no sign-in is offered, and the console says once what to check', async () => {
  const client = new FakeServer({ keyRefused: true }).client();
  for (const tag of widgets) {
    const shadow = new Shadow(await mount(tag, { client }, { ...attributes, key: 'pk_wrong_key' }));
    await shadow.says('This page’s key is not known, or was revoked.');
    await shadow.button('Try again');
    expect([tag, shadow.has('form'), shadow.text.includes('not signed in')]).toEqual([tag, false, false]);
    expect(await shadow.violations()).toEqual([]);
  }
  await until(() => told().length > 0);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(told()).toEqual([
    expect.stringMatching(/https:\/\/plant\.test does not know the key pk_wrong….*data-key/),
  ]);
});

it('a page without key and sign-in is not set up, whatever the connection is: nothing is asked, and the console says what is missing', async () => {
  for (const tag of widgets) {
    const shadow = new Shadow(await mount(tag, {}, attributes));
    await shadow.says('This part of the page is not set up.');
    expect(shadow.text).not.toContain('cannot be reached');
  }
  await until(() => told().length >= 3);
  for (const tag of widgets)
    expect(told()).toContainEqual(
      expect.stringMatching(
        new RegExp(`<${tag}> is not set up: it has neither a key nor a sign-in.*data-key`),
      ),
    );
  expect(fetch).not.toHaveBeenCalled();
});

it('a page that sets itself up a moment later hears no complaint', async () => {
  const element = await mount<HTMLElement & { key?: string }>('work-order-card', {}, attributes);
  await new Shadow(element).says('This part of the page is not set up.');
  element.key = 'pk_late';
  await new Shadow(element).says('The server cannot be reached.');
  await new Promise((resolve) => setTimeout(resolve, 1300));
  expect(told()).toEqual([]);
});

it('a secret key in a page is refused, and the console says so once', async () => {
  const element = await mount<HTMLElement & { headingLevel: number }>(
    'work-order-card',
    {},
    { ...attributes, key: 'sk_secret_1' },
  );
  await new Shadow(element).says('This part of the page is not set up.');
  element.headingLevel = 4;
  await until(() => told().length > 0);
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(told()).toEqual([expect.stringContaining('A secret key (sk_…, rk_…) must never be in a page.')]);
  expect(told()[0]).not.toContain('sk_secret_1');
});
