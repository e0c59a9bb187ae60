import { expect, it, onTestFinished } from 'vitest';
import { until } from './testing/page.ts';

const tags = ['work-order-list', 'work-order-card', 'asset-dashboard', 'fred-chat'];

/** A page of its own, in which no widget is defined yet. */
async function openPage(markup: string): Promise<Document> {
  const frame = document.createElement('iframe');
  onTestFinished(() => frame.remove());
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.srcdoc = markup;
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

function addWidgets(page: Document): void {
  const script = page.createElement('script');
  script.type = 'module';
  script.src = new URL('./define.ts', import.meta.url).href;
  page.head.append(script);
}

it('what is inside the tags is seen where the script could not be loaded, and not beside the widgets', async () => {
  const page = await openPage(
    tags.map((tag) => `<${tag}><p>Call 4711</p></${tag}>`).join('') +
      '<script type="module" src="/no-such-script.js"></script>',
  );
  const seen = () =>
    [...page.querySelectorAll('p')]
      .filter((one) => one.checkVisibility())
      .map((one) => one.parentElement!.localName);
  expect(seen()).toEqual(tags);

  addWidgets(page);
  await until(() => tags.every((tag) => page.querySelector(tag)!.shadowRoot));
  expect(seen()).toEqual([]);
});

it('a tag that the page has defined itself stays as it is, and the others are there', async () => {
  const page = await openPage(tags.map((tag) => `<${tag}></${tag}>`).join(''));
  const { customElements: defined, HTMLElement: Element } = page.defaultView! as Window & typeof globalThis;
  class Own extends Element {}
  defined.define(tags[0]!, Own);
  addWidgets(page);
  await until(() => tags.slice(1).every((tag) => page.querySelector(tag)!.shadowRoot));
  expect(defined.get(tags[0]!)).toBe(Own);
});
