import spec from 'commonmark-spec/spec.txt?raw';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { beforeAll, expect, it } from 'vitest';
import { htmlMeaning, shownMeaning } from '../../testing/markdown.ts';
import { MarkdownTree } from '../markdown.ts';
import { loadAllNames } from './character-references.ts';

// Every example is written one character at a time, and as a whole, and has to mean the same as the HTML of the
// specification. What that leaves aside stands in testing/markdown.ts.

/** Examples of CommonMark whose HTML the chat does not show, with the reason. */
const different: Readonly<Record<string, readonly number[]>> = {
  'GitHub’s extension makes a link of an address without angle brackets': [602, 608, 611, 612],
  'a link with neither text nor address cannot be seen': [487],
};

/** Raw HTML is shown as text, also where an example of another section has some. */
const rawHtml = [21, 31, 201, 308, 309, 344, 475, 476, 477, 491, 494, 524, 536, 642, 643];

interface Example {
  number: number;
  markdown: string;
  html: string;
}

function examplesOf(text: string): Example[] {
  const examples: Example[] = [];
  let section = '';
  const pattern = /^`{32} example\n([\s\S]*?)^\.\n([\s\S]*?)^`{32}$|^#{1,6} *(.*)$/gm;
  for (const [, source = '', html = '', heading] of text.matchAll(pattern)) {
    if (heading !== undefined) {
      section = heading;
      continue;
    }
    const number = examples.length + 1;
    const markdown = source.replaceAll('→', '\t');
    const isRaw = /HTML/.test(section) || rawHtml.includes(number);
    // The parser's own HTML has raw HTML as text.
    examples.push({ number, markdown, html: isRaw ? micromark(markdown) : html.replaceAll('→', '\t') });
  }
  return examples;
}

/** The extensions of GitHub: tables, tasks, struck text, bare addresses. One example for each of their rules. */
const extensions: readonly [markdown: string, html: string][] = [
  // Tables
  [
    '| Part | Stock |\n| --- | --- |\n| Seal | 2 |\n',
    '<table><thead><tr><th>Part</th><th>Stock</th></tr></thead><tbody><tr><td>Seal</td><td>2</td></tr></tbody></table>',
  ],
  [
    '| a | b | c |\n| :- | :-: | -: |\n| 1 | 2 | 3 |\n',
    '<table><thead><tr><th align="left">a</th><th align="center">b</th><th align="right">c</th></tr></thead><tbody><tr><td align="left">1</td><td align="center">2</td><td align="right">3</td></tr></tbody></table>',
  ],
  [
    'a | b\n-- | --\n1 | 2\n',
    '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
  ],
  [
    '| a\\|b |\n| --- |\n| `c\\|d` **\\|** e |\n',
    '<table><thead><tr><th>a|b</th></tr></thead><tbody><tr><td><code>c|d</code> <strong>|</strong> e</td></tr></tbody></table>',
  ],
  [
    '| a | b |\n| --- | --- |\n| 1 |\n| 1 | 2 | 3 |\n',
    '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td></td></tr><tr><td>1</td><td>2</td></tr></tbody></table>',
  ],
  ['| a | b |\n| --- |\n| 1 |\n', '<p>| a | b |\n| --- |\n| 1 |</p>'],
  ['| a |\n| --- |\n', '<table><thead><tr><th>a</th></tr></thead></table>'],
  [
    '| a |\n| --- |\n| 1 |\n> on\n',
    '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table><blockquote><p>on</p></blockquote>',
  ],
  [
    '- | a |\n  | --- |\n  | 1<br>2 |\n',
    '<ul><li><table><thead><tr><th>a</th></tr></thead><tbody><tr><td>1<br>2</td></tr></tbody></table></li></ul>',
  ],
  // Tasks
  [
    '- [ ] drain\n- [x] lock out\n- [X] tag\n',
    '<ul><li><input type="checkbox"> drain</li><li><input type="checkbox" checked> lock out</li><li><input type="checkbox" checked> tag</li></ul>',
  ],
  [
    '- [x] pump\n  - [ ] seal\n',
    '<ul><li><input type="checkbox" checked> pump<ul><li><input type="checkbox"> seal</li></ul></li></ul>',
  ],
  ['- [x]\n- [y] no\n', '<ul><li>[x]</li><li>[y] no</li></ul>'],
  // Struck text
  ['~~old~~ and ~older~ valve', '<p><del>old</del> and <del>older</del> valve</p>'],
  ['This ~~has a\n\nnew paragraph~~.', '<p>This ~~has a</p><p>new paragraph~~.</p>'],
  ['Not ~~~struck~~~ here', '<p>Not ~~~struck~~~ here</p>'],
  // Bare addresses
  ['www.vendor.test', '<p><a href="http://www.vendor.test">www.vendor.test</a></p>'],
  [
    'Visit www.vendor.test/help for more.',
    '<p>Visit <a href="http://www.vendor.test/help">www.vendor.test/help</a> for more.</p>',
  ],
  ['See https://vendor.test/a.', '<p>See <a href="https://vendor.test/a">https://vendor.test/a</a>.</p>'],
  [
    '(see https://vendor.test/pump_(centrifugal).)',
    '<p>(see <a href="https://vendor.test/pump_(centrifugal)">https://vendor.test/pump_(centrifugal)</a>.)</p>',
  ],
  [
    'www.vendor.test/s?q=(a))+ok',
    '<p><a href="http://www.vendor.test/s?q=(a))+ok">www.vendor.test/s?q=(a))+ok</a></p>',
  ],
  [
    'https://vendor.test/s?q=a&hl;',
    '<p><a href="https://vendor.test/s?q=a">https://vendor.test/s?q=a</a>&amp;hl;</p>',
  ],
  ['www.vendor.test/he<lp', '<p><a href="http://www.vendor.test/he">www.vendor.test/he</a>&lt;lp</p>'],
  [
    '[see https://vendor.test/a] and [www.vendor.test].',
    '<p>[see <a href="https://vendor.test/a">https://vendor.test/a</a>] and [<a href="http://www.vendor.test">www.vendor.test</a>].</p>',
  ],
  [
    '[see (https://vendor.test/a_(b)).]',
    '<p>[see (<a href="https://vendor.test/a_(b)">https://vendor.test/a_(b)</a>).]</p>',
  ],
  ['[no_xhttps://vendor.test]', '<p>[no_xhttps://vendor.test]</p>'],
  ['[WWW.vendor.test/a]', '<p>[<a href="http://WWW.vendor.test/a">WWW.vendor.test/a</a>]</p>'],
  [
    'https://vendor.test/P_101_A_MAX*2',
    '<p><a href="https://vendor.test/P_101_A_MAX*2">https://vendor.test/P_101_A_MAX*2</a></p>',
  ],
  [
    'me@plant.test, a+b@plant.test.',
    '<p><a href="mailto:me@plant.test">me@plant.test</a>, <a href="mailto:a+b@plant.test">a+b@plant.test</a>.</p>',
  ],
  ['me@plant.test_ and me@plant', '<p>me@plant.test_ and me@plant</p>'],
];

/** What people in a plant write, as CommonMark with the extensions shows it. */
const fromThePlant: readonly [markdown: string, html: string][] = [
  ['See [m].\n\n[m]: /m\n"a title\nof two lines"\n', '<p>See <a href="/m">m</a>.</p>'],
  ['&#7;&#xd800;&#x110000;&#xfffe; &#176;&#xB0;', '<p>\ufffd\ufffd\ufffd\ufffd °°</p>'],
  ['Order P_101_A_MAX and snake_case_name.', '<p>Order P_101_A_MAX and snake_case_name.</p>'],
  ['2*3*4 is 24, 2 * 3 is 6', '<p>2<em>3</em>4 is 24, 2 * 3 is 6</p>'],
  ['C:\\temp\\new and D:\\Pumps\\P-101\\read.me', '<p>C:\\temp\\new and D:\\Pumps\\P-101\\read.me</p>'],
  ['`C:\\_old\\*.log` \\\\server\\share', '<p><code>C:\\_old\\*.log</code> \\server\\share</p>'],
  ['one\r\ntwo\r\n\r\n- a\r\n- b\r\n', '<p>one\ntwo</p><ul><li>a</li><li>b</li></ul>'],
  ['one\rtwo\r\r# Three\r', '<p>one\ntwo</p><h1>Three</h1>'],
  ['```\r\na\r\n\r\nb\r\n```\r\n', '<pre><code>a\n\nb\n</code></pre>'],
  ['a<br>b<br/>c<BR />d', '<p>a<br>b<br>c<br>d</p>'],
  ['a  \nb\\\nc', '<p>a<br>b<br>c</p>'],
  [
    '1. Stop\n   - Lock out\n     1. Tag\n   - Drain\n2. Open\n',
    '<ol><li>Stop<ul><li>Lock out<ol><li>Tag</li></ol></li><li>Drain</li></ul></li><li>Open</li></ol>',
  ],
  [
    '- Run:\n\n  ```sh\n  reset --all\n\n  exit\n  ```\n\n- Wait\n',
    '<ul><li><p>Run:</p><pre><code>reset --all\n\nexit\n</code></pre></li><li><p>Wait</p></li></ul>',
  ],
  ['- a\n    ```\n    x\n    ```\n', '<ul><li>a<pre><code>x\n</code></pre></li></ul>'],
  ['**Pressure:** 5 bar, **bold', '<p><strong>Pressure:</strong> 5 bar, **bold</p>'],
  ['Half a `code', '<p>Half a `code</p>'],
  [
    'Half a [link](https://vendor.test/a',
    '<p>Half a [link](<a href="https://vendor.test/a">https://vendor.test/a</a></p>',
  ],
  ['```\nhalf', '<pre><code>half\n</code></pre>'],
  ['| Part | Stock |', '<p>| Part | Stock |</p>'],
  [
    '5 &deg;C &amp; 3 &plusmn; 1 &rarr; &NotEqualTilde; &nosuchname;',
    '<p>5 °C &amp; 3 ± 1 → ≂̸ &amp;nosuchname;</p>',
  ],
  [
    'See [1] and [manual].\n\nMore.\n\n[1]: https://vendor.test/1\n[manual]: /m\n',
    '<p>See <a href="https://vendor.test/1">1</a> and <a href="/m">manual</a>.</p><p>More.</p>',
  ],
];

const base = 'https://plant.test/';

function show(pieces: Iterable<string>): HTMLElement {
  const tree = new MarkdownTree(document.createElement('div'), base);
  for (const piece of pieces) tree.write(piece);
  tree.end();
  return tree.element;
}

/** The examples that do not mean what they should, or mean something else if they come in pieces. */
async function findWrong(examples: readonly Example[]): Promise<object[]> {
  const shown = examples.map((example) => ({
    ...example,
    whole: show([example.markdown]),
    pieces: show(example.markdown),
  }));
  await import('../link-destination.ts'); // after the links have asked for it, too
  await new Promise((resolve) => setTimeout(resolve));
  return shown.flatMap(({ number, markdown, html, whole, pieces }) => {
    const wanted = htmlMeaning(html, base);
    const wrong = [whole, pieces]
      .map((element) => shownMeaning(element, base))
      .filter((meaning) => meaning !== wanted);
    return wrong.length > 0 ? [{ number, markdown, wanted, wrong }] : [];
  });
}

beforeAll(async () => {
  await Promise.all([loadAllNames(), import('../link-destination.ts')]);
});

it('shows the examples of CommonMark as its specification says, one character after the other', async () => {
  const leftOut = Object.values(different).flat();
  const examples = examplesOf(spec).filter(({ number }) => !leftOut.includes(number));
  expect(examples).toHaveLength(652 - leftOut.length);
  expect(await findWrong(examples)).toEqual([]);
});

it.each([
  ['the extensions of GitHub', extensions],
  ['what people in a plant write', fromThePlant],
])('shows %s, one character after the other', async (_, pairs) => {
  const examples = pairs.map(([markdown, html], number) => ({ number, markdown, html }));
  expect(await findWrong(examples)).toEqual([]);
});

/** Of such pieces, texts are made that need no parser, and others that seem so. */
const line = fc
  .tuple(
    fc.constantFrom('', '', '- ', '* ', '+ ', '1. ', '2. ', '0) ', '1) ', '# ', '### ', ' ', '#'),
    fc.constantFrom(
      'word',
      '**bold** x',
      '*em*',
      '(**a b**, y',
      '**Note:** z',
      '**a**b',
      'a * b',
      '*a **b** c*',
      '**x\ny**',
      '"é" 🔧',
      '—',
    ),
    fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\n\n\n', ' \n', '  \n'),
  )
  .map((parts) => parts.join(''));
const simpleText = fc.array(line, { maxLength: 12 }).map((lines) => lines.join(''));

it('shows simple text, which is not given to the parser, as the parser would', () => {
  fc.assert(
    fc.property(simpleText, (text) => {
      // The parser reads all of a text that defines an address.
      expect(show([text]).innerHTML).toBe(show([`${text}\n\n[x]: /x\n`]).innerHTML);
    }),
    { numRuns: 1000 },
  );
});
