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

  const script = page.createElement('script');
  script.type = 'module';
  script.src = new URL('./define.ts', import.meta.url).href;
  page.head.append(script);
  await until(() => tags.every((tag) => page.querySelector(tag)!.shadowRoot));
  expect(seen()).toEqual([]);
});
