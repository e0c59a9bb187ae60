import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChatterFix } from '@chatterfix/sdk';
import { configure } from './configuration.ts';
import { FakeServer } from './testing/fake-server.ts';
import { clearPage, mount } from './testing/mount.ts';
import { until } from './testing/page.ts';
import { workOrder } from './testing/plant.ts';
import { Shadow } from './testing/shadow.ts';
import type { WorkOrderCard } from './work-order-card/work-order-card.ts';

// A list or a dashboard of another server than the page's opens its work orders there, too.

const asked: string[] = [];

beforeEach(() => {
  const server = new FakeServer({ orders: [workOrder()] });
  asked.length = 0;
  vi.spyOn(globalThis, 'fetch').mockImplementation((input) => {
    const request = input as Request;
    asked.push(`${request.method} ${request.url} ${request.headers.get('authorization')}`);
    return server.fetch(request);
  });
  configure({ baseUrl: 'https://plant.test', key: 'pk_page' });
});
afterEach(() => {
  clearPage();
  configure({ baseUrl: undefined, key: undefined });
  vi.restoreAllMocks();
});

const baseUrl = 'https://own.test';

describe.each([
  ['work-order-list', '.row .open'],
  ['asset-dashboard', '.row .cover'],
])('the card that <%s> opens', (tag, row) => {
  it.each([
    ['a key', { baseUrl, key: 'pk_own' }, 'page'],
    ['a sign-in', { baseUrl, getToken: () => 'own' }, 'own'],
    ['a client', { client: new ChatterFix({ baseUrl, token: 'own' }) }, 'own'],
  ])('has the server, the look and the level of what opened it, with %s', async (_, settings, token) => {
    const element = await mount(tag, { ...settings, theme: 'dark', headingLevel: 3 });
    const shadow = new Shadow(element);
    (await shadow.get(row)).click();
    const card = await shadow.get<WorkOrderCard>('work-order-card');
    const request = `GET https://own.test/api/work-orders/17 Bearer ${token}`;
    await until(() => asked.includes(request), request);
    expect([card.theme, card.headingLevel]).toEqual(['dark', 4]);
    expect(asked.filter((one) => !one.includes(' https://own.test/'))).toEqual([]);
  });
});
