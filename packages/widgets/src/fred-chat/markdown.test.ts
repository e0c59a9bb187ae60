import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MarkdownTree } from './markdown.ts';

const base = 'https://plant.test/';
const whole = (text: string) => {
  const tree = new MarkdownTree(base);
  tree.write(text);
  tree.end();
  return tree.element;
};

const fragment = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '**',
    '*',
    '`',
    '```\n',
    '# ',
    '\n',
    '\n\n',
    '- ',
    '1. ',
    '> ',
    '|',
    '| a | b |\n|---|---|\n| 1 | 2 |\n',
    '[x](',
    'javascript:alert(1)',
    ')',
    '![',
    '](https://e.example/a.png)',
    '<img src=x onerror=alert(1)>',
    '<script>',
    '~~',
    '---\n',
    '    ',
    '🔧',
    'مضخة',
  ),
);
const markdown = fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join(''));
const allowed = new Set([
  'DIV',
  'P',
  'BLOCKQUOTE',
  'BR',
  'HR',
  'EM',
  'STRONG',
  'S',
  'CODE',
  'PRE',
  'UL',
  'OL',
  'LI',
  'SPAN',
  'A',
  'TABLE',
  'THEAD',
  'TBODY',
  'TR',
  'TH',
  'TD',
]);

const allowedAttributes = new Set([
  'class',
  'href',
  'rel',
  'target',
  'dir',
  'role',
  'aria-level',
  'start',
  'tabindex',
  'style',
]);

it('makes nothing but harmless elements, of any text', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      const element = whole(text);
      const nodes = [...element.querySelectorAll('*')];
      expect(nodes.filter((node) => !allowed.has(node.tagName))).toEqual([]);
      const attributes = nodes.flatMap((node) => [...node.attributes].map(({ name }) => name));
      expect(attributes.filter((name) => !allowedAttributes.has(name))).toEqual([]);
      const links = nodes.filter((node) => node instanceof HTMLAnchorElement && node.hasAttribute('href'));
      expect(
        links.filter(
          (link) => !['http:', 'https:', 'mailto:'].includes((link as HTMLAnchorElement).protocol),
        ),
      ).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('does not depend on how the text is cut into chunks', () => {
  fc.assert(
    fc.property(markdown, fc.array(fc.nat(400), { maxLength: 8 }), (text, cuts) => {
      const tree = new MarkdownTree(base);
      let at = 0;
      for (const cut of [...new Set(cuts.filter((cut) => cut < text.length)), text.length].sort(
        (a, b) => a - b,
      )) {
        tree.write(text.slice(at, cut));
        at = cut;
      }
      tree.end();
      expect(tree.element.textContent).toBe(whole(text).textContent);
    }),
    { numRuns: 200 },
  );
});

it('ends a table where a line has no bar, and goes on below it', () => {
  const table = '| a | b |\n|---|---|\n| 1 | 2 |\n';
  for (const text of [
    `${table}](https://e.example) and on\n`,
    `${table}And on.\n\nMore.`,
    `${table} | c | d |\n`,
    `${table}\nAnd on.`,
  ]) {
    for (let cut = 0; cut <= text.length; cut++) {
      const tree = new MarkdownTree(base);
      tree.write(text.slice(0, cut));
      tree.write(text.slice(cut));
      tree.end();
      expect(tree.element.querySelector('table')?.textContent, `${text} cut at ${cut}`).toBe(' a  b  1  2 ');
      expect(tree.element.innerHTML, `${text} cut at ${cut}`).toBe(whole(text).innerHTML);
    }
  }
});

it('takes markup that nests without end', () => {
  for (const text of ['> '.repeat(2000), '*'.repeat(5000), '['.repeat(5000), `${'- '.repeat(500)}x`])
    expect(whole(text).isConnected).toBe(false);
});
