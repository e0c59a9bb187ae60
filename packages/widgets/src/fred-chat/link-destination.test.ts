import { expect, it } from 'vitest';
import { MarkdownTree } from './markdown.ts';

/** The code that names hosts is fetched with the first link. */
const hostsAreNamed = async () => {
  await import('./link-destination.ts');
  await new Promise((resolve) => setTimeout(resolve));
};

async function linkIn(markdown: string, pieces = [markdown]) {
  const tree = new MarkdownTree(document.createElement('div'), 'https://plant.test/cmms/');
  for (const piece of pieces) tree.write(piece);
  tree.end();
  await hostsAreNamed();
  const link = tree.element.querySelector('a');
  return { text: link?.textContent, host: link?.querySelector('.host')?.textContent };
}

it.each([
  ['another address', '[https://bank.example](https://attacker.test/x)', 'attacker.test'],
  ['another host', '[bank.example](https://attacker.test)', 'attacker.test'],
  ['words', '[the manual](https://vendor.test/manual.pdf)', 'vendor.test'],
  ['a full stop of another script', '[bank\u3002example](https://attacker.test)', 'attacker.test'],
  ['its own host with another path', '[https://vendor.test/a](https://vendor.test/b)', 'vendor.test'],
  ['an image', '![https://bank.example](https://attacker.test/p.png)', 'attacker.test'],
  ['bold text', '[**bank.example**](https://attacker.test)', 'attacker.test'],
  ['nothing that can be seen', '[\u200b](https://attacker.test)', 'attacker.test'],
  ['user-info', '[bank](https://bank.example@attacker.test/)', 'attacker.test'],
  ['encoded user-info', '[bank](https://bank.example%2f@attacker.test/)', 'attacker.test'],
  ['a bare address with user-info', 'https://bank.example@attacker.test/', 'attacker.test'],
  ['a longer host', '[bank.example](https://bank.example.attacker.test/)', 'bank.example.attacker.test'],
  ['a backslash', '[bank.example](https:\\\\\\\\attacker.test/bank.example)', 'attacker.test'],
  ['look-alike letters', '[pаypal.test](https://p\u0430ypal.test)', 'xn--pypal-4ve.test'],
  ['a bare look-alike address', 'https://p\u0430ypal.test/', 'xn--pypal-4ve.test'],
  ['another port', '[bank.example](https://bank.example:8443/)', 'bank.example:8443'],
  ['a path of the server under another address', '[https://bank.example](/page)', 'plant.test'],
  ['another mail address', '[help@bank.example](mailto:me@attacker.test)', 'me@attacker.test'],
])('a link with %s shows where it leads', async (_, markdown, host) => {
  expect((await linkIn(markdown)).host).toBe(host);
  expect((await linkIn(markdown, [...markdown])).host).toBe(host);
});

it.each([
  ['an address that is written out', 'https://vendor.test/manual.pdf'],
  ['a link whose text is its address', '[https://vendor.test/a](https://vendor.test/a)'],
  ['a link whose text is its address without the scheme', '[vendor.test](https://vendor.test/)'],
  ['a mail address', '[me@vendor.test](mailto:me@vendor.test)'],
  ['a page of the server', '[the dashboard](/dashboard)'],
])('%s stays as it is', async (_, markdown) => {
  expect((await linkIn(markdown)).host).toBeUndefined();
});

it.each(['\u202e', '\u2066', '\u200f', '\u00ad', '\ufeff', '\u{e0041}'])(
  'a link has no hidden or directional character (%j)',
  async (character) => {
    expect(await linkIn(`[${character}moc.knab](https://attacker.test)`)).toEqual({
      text: 'moc.knab (attacker.test)',
      host: 'attacker.test',
    });
  },
);

it('a directional override before a link does not reach its host', async () => {
  const tree = new MarkdownTree(document.createElement('div'), 'https://plant.test/');
  tree.write('\u202e [x](https://attacker.test)');
  tree.end();
  expect(tree.element.querySelector('a')!.hasAttribute('href')).toBe(false); // until its host is named
  await hostsAreNamed();
  const host = tree.element.querySelector<HTMLElement>('.host')!;
  expect([host.tagName, host.dir]).toEqual(['BDI', 'ltr']);
});

it.each([
  ['https://vendor.test/manual', 'pdf now', 'https://vendor.test/manual.pdf'],
  ['www.vendor.test/manual', 'pdf now', 'http://www.vendor.test/manual.pdf'],
  ['<https://vendor.test/a>', ' And', 'https://vendor.test/a'],
  ['[the manual](https://vendor.test/a)', ' And', 'https://vendor.test/a'],
])('a link (%s) leads nowhere until its end is known', async (link, rest, address) => {
  const tree = new MarkdownTree(document.createElement('div'), 'https://plant.test/');
  const leadsTo = () => tree.element.querySelector<HTMLAnchorElement>('a[href]')?.href;
  tree.write(`See ${link}`);
  tree.write('.');
  await hostsAreNamed();
  expect(leadsTo()).toBe(/^\w/.test(link) ? undefined : address);
  tree.write(rest);
  await hostsAreNamed();
  expect(leadsTo()).toBe(address);
});
