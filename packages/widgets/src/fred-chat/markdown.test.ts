import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MarkdownTree } from './markdown.ts';

const base = 'https://plant.test/';
const whole = (text: string) => {
  const tree = new MarkdownTree(document.createElement('div'), base);
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
  'BDI',
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
  'align',
  'data-label', // only text
]);

it('makes only harmless elements and attributes from any text', () => {
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
      const tree = new MarkdownTree(document.createElement('div'), base);
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

it('divides long paragraphs after sentences and long code after lines, and loses nothing', () => {
  const sentences = Array.from({ length: 500 }, (_, n) => `The pump ran hot on day ${n}.`);
  const paragraphs = [...whole(sentences.join(' ')).querySelectorAll('p')];
  expect(paragraphs.length).toBeGreaterThan(2);
  expect(paragraphs.map(({ textContent }) => textContent).join(' ')).toBe(sentences.join(' '));
  expect(paragraphs.filter(({ textContent }) => !/^The pump .*\.$/s.test(textContent ?? ''))).toEqual([]);
  const lines = Array.from({ length: 1000 }, (_, n) => `  line ${n}`);
  const blocks = [...whole(`\`\`\`\n${lines.join('\n')}\n\`\`\`\n`).querySelectorAll('code')];
  expect(blocks.length).toBeGreaterThan(2);
  expect(blocks.map(({ textContent }) => textContent).join('\n')).toBe(lines.join('\n'));
  const spaceless = 'x'.repeat(20_000);
  expect(whole(spaceless).querySelectorAll('p')).toHaveLength(1);
});

it('ends a table at a blank line or another block, and takes a line without a bar as a row', () => {
  const table = '| a | b |\n|---|---|\n| 1 | 2 |\n';
  for (const [text, inTable] of [
    [`${table}And on.\n\nMore.`, 'ab12And on.'],
    [`${table}> quoted\n`, 'ab12'],
    [`${table} | c | d |\n`, 'ab12cd'],
    [`${table}\nAnd on.`, 'ab12'],
  ] as const) {
    for (let cut = 0; cut <= text.length; cut++) {
      const tree = new MarkdownTree(document.createElement('div'), base);
      tree.write(text.slice(0, cut));
      tree.write(text.slice(cut));
      tree.end();
      expect(tree.element.querySelector('table')?.textContent, `${text} cut at ${cut}`).toBe(inTable);
      expect(tree.element.innerHTML, `${text} cut at ${cut}`).toBe(whole(text).innerHTML);
    }
  }
});

it.each([
  ['quotations', '> '.repeat(2000)],
  ['emphasis', '*'.repeat(5000)],
  ['brackets', '['.repeat(5000)],
  ['lists', `${'- '.repeat(500)}x`],
])('shows the text after %s that nest beyond the limit of the parser', (_, markup) => {
  const element = whole(`${markup}\n\nThe text after it.`);
  expect(element.textContent).toContain('The text after it.');
});

/** Builds a text in slices, as the chat does while an answer arrives. */
const sliced = (text: string) => {
  const tree = new MarkdownTree(document.createElement('div'), base);
  for (let at = 0; at < text.length; at += 1024) tree.write(text.slice(at, at + 1024));
  tree.end();
  return tree.element;
};

const htmlOf = (text: string) => {
  const parts = [...whole(text).children];
  return parts.map((part) => part.innerHTML).join('');
};

it.each([
  ['A *b* **c** `d` ~~e~~.', '<p>A <em>b</em> <strong>c</strong> <code>d</code> <s>e</s>.</p>'],
  ['> quoted', '<blockquote><p>quoted</p></blockquote>'],
  ['one\n\ntwo', '<p>one</p><p>two</p>'],
  ['- a\n- b\n', '<ul><li>a</li><li>b</li></ul>'],
  ['3. a\n4. b\n', '<ol start="3"><li>a</li><li>b</li></ol>'],
  ['---\n', '<hr>'],
  ['```\nx = 1\n```\n', '<pre dir="ltr"><code>x = 1</code></pre>'],
])('turns %j into the elements that it means', (text, html) => {
  expect(htmlOf(text)).toBe(html);
});

it('puts every heading one level below the title of the widget, and shows the size of the answer’s own level', () => {
  const tree = new MarkdownTree(document.createElement('div'), base, 4);
  tree.write('# One\n\n### Three\n');
  tree.end();
  const headings = [...tree.element.querySelectorAll('[role=heading]')];
  expect(
    headings.map((heading) => [heading.className, heading.getAttribute('aria-level'), heading.textContent]),
  ).toEqual([
    ['h h1', '4', 'One'],
    ['h h3', '4', 'Three'],
  ]);
});

it('shows boxes of a list of tasks as ticked or not', () => {
  expect(whole('- [ ] to do\n- [x] done\n').textContent).toMatch(/☐ .*to do.*☑ .*done/s);
});

it('makes a table that can be scrolled with the keyboard', () => {
  const element = whole('| Part | Stock |\n|---|---|\n| Seal | 2 |\n');
  expect(element.querySelector('.scroll')?.getAttribute('tabindex')).toBe('0');
  const cells = (selector: string) =>
    [...element.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim());
  expect([cells('thead th'), cells('tbody td')]).toEqual([
    ['Part', 'Stock'],
    ['Seal', '2'],
  ]);
});

it('divides a very long answer into parts, without losing or repeating anything', () => {
  const sentences = Array.from({ length: 1200 }, (_, at) => `Sentence number ${at} of one paragraph.`);
  const element = sliced(sentences.join(' '));
  expect(element.textContent?.match(/number \d+/g)).toEqual(sentences.map((_, at) => `number ${at}`));
  expect(element.querySelectorAll('.part').length).toBeGreaterThan(5);
  const longest = Math.max(
    ...[...element.querySelectorAll('p')].map(({ textContent }) => textContent.length),
  );
  expect(longest).toBeLessThan(3000 + 1024);
  expect(element.querySelectorAll('.part:not(.settled)').length).toBe(1);
});

it('continues the numbers of a long list in its next part', () => {
  const element = sliced(
    Array.from({ length: 300 }, (_, at) => `${at + 1}. Step ${at + 1} of the procedure\n`).join(''),
  );
  const lists = [...element.querySelectorAll('ol')];
  expect(lists.length).toBeGreaterThan(1);
  let next = 1;
  for (const list of lists) {
    expect(list.start).toBe(next);
    next += list.childElementCount;
  }
  expect(next).toBe(301);
});

/** Writes a text one character at a time, and tells after each what is shown. */
function* growing(text: string): Generator<HTMLElement> {
  const tree = new MarkdownTree(document.createElement('div'), base);
  for (const character of text) {
    tree.write(character);
    yield tree.element;
  }
}

it('never replaces a node whose text only grows, so that a selection in it stays', () => {
  const element = whole('');
  const tree = new MarkdownTree(element, base);
  tree.write('The **seal** of the pump\n\n- drain');
  const [strong, item] = [element.querySelector('strong')!, element.querySelector('li')!];
  const [text, drain] = [strong.nextSibling, item.firstChild];
  const paragraph = strong.parentElement!;
  tree.write(' it\n- open it\n\nThen [look](https://vendor.test).\n');
  tree.end();
  expect([element.querySelector('p'), element.querySelector('strong')]).toEqual([paragraph, strong]);
  expect([strong.nextSibling, item.firstChild]).toEqual([text, drain]);
  expect(element.querySelector('li')).toBe(item);
  expect(item.textContent).toBe('drain it');
});

it('writes at most two characters into the page for each one that it shows', () => {
  const text = [
    'The **mechanical seal** of `P-101A` leaks, *see* the [manual](https://vendor.test/m.pdf).',
    '',
    '1. Stop the pump\n2. Lock it out\n   - tag it\n   - try it',
    '',
    '| Part | Stock |\n|---|---:|\n| Seal | 2 |\n| Gasket | 14 |',
    '',
    '```\nreset --all\n```',
    '',
  ].join('\n');
  let written = 0;
  const count = (records: MutationRecord[]) => {
    for (const { type, target, oldValue, addedNodes } of records)
      if (type === 'characterData') {
        const now = target.nodeValue ?? '';
        written += Math.max(0, now.length - (oldValue ?? '').length);
      } else for (const node of addedNodes) if (node instanceof Text) written += node.data.length;
  };
  const observer = new MutationObserver(() => {});
  let element: HTMLElement | undefined;
  for (element of growing(text.repeat(4))) {
    if (element.childElementCount === 1)
      observer.observe(element, {
        childList: true,
        characterData: true,
        characterDataOldValue: true,
        subtree: true,
      });
    count(observer.takeRecords());
  }
  expect(written / element!.textContent.length).toBeLessThan(2);
});

it.each([
  ['Stop\n- drain', /[-]$/],
  ['Stop\n--- on', /H2|[-]$/],
  ['| Part | Stock |\n|---|---|\n| Seal | 2 |\n', /^\||-/],
  ['See [the manual](https://vendor.test/a_(b).pdf) now', /\]\(|https/],
  ['5 &deg;C', /&/],
  ['a<br>b', /</],
  ['```\nreset\n```\n', /`/],
  ['3. Third', /^\d/],
])('does not show what the beginning of %j could mean before that is decided', (text, wrong) => {
  const shown = Array.from(growing(text), (element) => {
    const heading = element.querySelector('.h') ? 'H2' : '';
    return heading + element.textContent;
  });
  expect(shown).toHaveLength(text.length);
  expect(shown.filter((content) => wrong.test(content))).toEqual([]);
});

it('loosens the whole of a long list where a blank line comes late', () => {
  const items = Array.from({ length: 200 }, (_, at) => `- Item ${at} of the long list\n`).join('');
  const element = sliced(`${items}\n- the last one\n`);
  expect(element.querySelectorAll('ul').length).toBeGreaterThan(1);
  expect(element.querySelectorAll('li:not(:has(> p))')).toHaveLength(0);
});

it('keeps the rows of a long table in one table', () => {
  const rows = Array.from({ length: 300 }, (_, at) => `| Part ${at} | ${at} |\n`).join('');
  const element = sliced(`| Part | Stock |\n|---|--:|\n${rows}\nThat is all.`);
  expect(element.querySelectorAll('table')).toHaveLength(1);
  const cells = [...element.querySelectorAll('tbody td:first-child')].map(({ textContent }) => textContent);
  expect(cells).toEqual(Array.from({ length: 300 }, (_, at) => `Part ${at}`));
  expect(element.querySelector('tbody tr:last-child td:last-child')!.getAttribute('align')).toBe('right');
  expect(element.querySelector('p')!.textContent).toBe('That is all.');
});
