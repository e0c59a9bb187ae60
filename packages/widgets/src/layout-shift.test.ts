import { page } from 'vitest/browser';
import { afterEach, expect, it } from 'vitest';
import { FakeServer } from './testing/fake-server.ts';
import { fullPlant } from './testing/full-plant.ts';
import { clearPage, mount } from './testing/mount.ts';
import { settle, until } from './testing/page.ts';

/** A server that answers when it is told to. */
class SlowServer extends FakeServer {
  private readonly waiting = Promise.withResolvers<void>();
  readonly beginToAnswer = this.waiting.resolve;

  override async fetch(request: Request): Promise<Response> {
    await this.waiting.promise;
    return super.fetch(request);
  }
}

const size = { width: window.innerWidth, height: window.innerHeight };
afterEach(async () => {
  clearPage();
  document.body.style.cssText = '';
  await page.viewport(size.width, size.height);
});

const tags = ['work-order-card', 'asset-dashboard', 'work-order-list', 'fred-chat'];

it.each([
  ['a phone', 375, 667, tags],
  [
    'a phone, the list first',
    375,
    667,
    ['work-order-list', 'fred-chat', 'work-order-card', 'asset-dashboard'],
  ],
  ['a desktop', 1280, 900, tags],
])('almost nothing moves when the data comes: %s', async (_, width, height, order) => {
  await page.viewport(width, height);
  document.body.style.cssText =
    'margin: 0; display: grid; gap: 16px; align-items: start; grid-template-columns: repeat(auto-fit, minmax(min(30em, 100%), 1fr))';
  const server = new SlowServer({ orders: fullPlant });
  const attributes = { 'base-url': 'https://plant.test', key: 'pk_test', 'work-order-id': '17', open: '' };
  const widgets = await Promise.all(order.map((tag) => mount(tag, { client: server.client() }, attributes)));
  await settle();
  const moves: { value: number; what: string[] }[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      sources: { node: Element | null; previousRect: DOMRect; currentRect: DOMRect }[];
    })[])
      moves.push({
        value: entry.value,
        what: entry.sources.map(
          ({ node, previousRect, currentRect }) =>
            `${node?.outerHTML?.slice(0, 60)} from ${previousRect.x},${previousRect.y} to ${currentRect.x},${currentRect.y}`,
        ),
      });
  });
  observer.observe({ type: 'layout-shift' });
  server.beginToAnswer();
  const isLoading = ({ shadowRoot }: HTMLElement) => shadowRoot?.querySelector('[aria-busy=true]');
  await until(() => !widgets.some(isLoading), 'the data of all widgets');
  await settle();
  observer.disconnect();
  const score = moves.reduce((sum, { value }) => sum + value, 0);
  expect(score, JSON.stringify(moves)).toBeLessThanOrEqual(0.02);
});
