import { afterEach, expect, it } from 'vitest';
import { until } from '../testing/page.ts';
import { watchRoots } from './watch-roots.ts';

const { attachShadow } = Element.prototype;
let names = 0;
afterEach(() => {
  Element.prototype.attachShadow = attachShadow;
  document.body.replaceChildren();
});

/** Looks for a made-up tag, and tells whether it was seen. */
function lookFor(tag: string): () => boolean {
  let seen = false;
  watchRoots((at) => {
    seen ||= at.querySelector(tag) !== null || (at instanceof Element && at.localName === tag);
    return !seen;
  });
  return () => seen;
}

const hostWith = (tag: string, mode: ShadowRootMode) => {
  const host = document.createElement('div');
  host.attachShadow({ mode }).innerHTML = `<section><${tag}></${tag}></section>`;
  return host;
};

it.each<[string, (tag: string) => void]>([
  ['is in the document', (tag) => document.body.append(document.createElement(tag))],
  ['is in a shadow root', (tag) => document.body.append(hostWith(tag, 'open'))],
  ['is in a closed one', (tag) => document.body.append(hostWith(tag, 'closed'))],
  [
    'is in a shadow root inside a shadow root',
    (tag) => {
      const outer = document.createElement('div');
      outer.attachShadow({ mode: 'open' }).append(hostWith(tag, 'open'));
      document.body.append(outer);
    },
  ],
])('an element is seen that %s later', async (_, add) => {
  const tag = `cf-later-${++names}`;
  const seen = lookFor(tag);
  expect(seen()).toBe(false);
  add(tag);
  await until(seen);
});

it('an element is seen that is in a shadow root already, or added to a root that was attached late', async () => {
  const [early, late] = [`cf-early-${++names}`, `cf-late-${++names}`];
  document.body.append(hostWith(early, 'open'));
  expect(lookFor(early)()).toBe(true);
  const host = document.createElement('div');
  document.body.append(host);
  const seen = lookFor(late);
  const root = host.attachShadow({ mode: 'closed' });
  await new Promise((resolve) => setTimeout(resolve));
  root.append(document.createElement(late));
  await until(seen);
});

it('watching ends when nothing more is looked for', () => {
  document.body.append(document.createElement('cf-there'));
  expect(lookFor('cf-there')()).toBe(true);
  expect(Element.prototype.attachShadow).toBe(attachShadow);
});

it('what somebody else has put in the place of `attachShadow` stays when watching ends', async () => {
  const tag = `cf-replaced-${++names}`;
  const seen = lookFor(tag);
  const watching = Element.prototype.attachShadow;
  const other = function (this: Element, options: ShadowRootInit) {
    return watching.call(this, options);
  };
  Element.prototype.attachShadow = other;
  document.body.append(document.createElement(tag));
  await until(seen);
  expect(Element.prototype.attachShadow).toBe(other);
  const host = document.createElement('div');
  expect(host.attachShadow({ mode: 'open' })).toBe(host.shadowRoot);
});
