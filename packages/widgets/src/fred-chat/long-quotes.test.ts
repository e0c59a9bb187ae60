import { page, userEvent } from 'vitest/browser';
import { afterEach, expect, it } from 'vitest';
import { streamed } from '../testing/conversations.ts';
import { clearPage, mountChat } from '../testing/mount.ts';
import { until } from '../testing/page.ts';

afterEach(async () => {
  clearPage();
  await page.viewport(414, 896);
});

const steps = ['Prepare', 'Shut down', 'Isolate', 'Lock and tag', 'Relieve stored energy', 'Verify'];
const text = `**Safety first**

- Hot liquid

**Lockout/tagout, in this order:**

${steps.map((step, at) => `> ${at + 1}. ${step}: ${'so that nothing moves. '.repeat(3)}`).join('\n')}

> ${'Words of a manual. '.repeat(30)}[The playbook](/api/playbooks/lockout-tagout)

From the note:

> It leaks.

| A | B |
|---|---|
| 1,000,000 | 2026-11-30 |

> ${'After a table. '.repeat(30)}

- Hot liquid

> ${'After a list. '.repeat(30)}

\`\`\`
code
\`\`\`

> ${'After code. '.repeat(30)}
`;

it('long quotes are folded behind a button that says what it opens; a short one is whole', async () => {
  const { element, shadow } = await mountChat({ answer: (request) => streamed(text, { request }) });
  await element.ask('go');
  const button = await shadow.button('Show all of “Lockout/tagout, in this order”');
  const [lockout, manual, note] = [...shadow.root.querySelectorAll<HTMLElement>('.answer blockquote')];
  const isCut = (quote: HTMLElement) => quote.scrollHeight > quote.clientHeight + 1;
  expect([lockout, manual, note].map((quote) => isCut(quote!))).toEqual([true, true, false]);
  expect([...shadow.root.querySelectorAll('.fold')].map(({ textContent }) => textContent)).toEqual([
    'Show all of “Lockout/tagout, in this order”',
    'Show all of “Words of a manual. Words of a manual. Wo…”',
    'Show all',
    'Show all',
    'Show all',
  ]);
  expect(await shadow.violations()).toEqual([]);
  expect(shadow.smallTargets()).toEqual([]);

  button.focus();
  await userEvent.keyboard('{Enter}');
  expect([isCut(lockout!), button.ariaExpanded]).toEqual([false, 'true']);
  expect(button.textContent).toBe('Show less of “Lockout/tagout, in this order”');
  await userEvent.keyboard('{Enter}');
  expect([isCut(lockout!), button.ariaExpanded]).toEqual([true, 'false']);

  const plain = [...shadow.root.querySelectorAll<HTMLButtonElement>('.fold')].at(-1)!;
  plain.click();
  expect(plain.textContent).toBe('Show less');

  // The focus is never on what cannot be seen.
  manual!.querySelector<HTMLElement>('[data-source]')!.focus();
  expect(isCut(manual!)).toBe(false);

  element.lang = 'de';
  await until(() => button.textContent === '„Lockout/tagout, in this order“ ganz anzeigen');
});

it('quotes of an answer that came while the chat was closed are folded when it is opened', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const { element, shadow } = await mountChat({
    async *answer(request) {
      await promise;
      yield* streamed(text, { request });
    },
  });
  const asked = element.ask('go');
  await shadow.press('Close the chat');
  await until(() => !element.open);
  resolve();
  await asked;
  await shadow.get('.answer-actions');
  await element.updateComplete;
  expect(shadow.has('.fold')).toBe(false);
  await shadow.press('Open the chat');
  await shadow.button('Show all of “Lockout/tagout, in this order”');
});

it('a table is aligned as written, with whole figures and dates, and stands as rows in a narrow chat', async () => {
  await page.viewport(800, 600);
  const { element, shadow } = await mountChat({
    answer: (request) =>
      streamed(
        `| Part | Weight | Ordered | Where |
|:---|---:|:---:|---|
| Cartridge seal | 12 345 kg | 2 March 2026 | ${'Cabinet in the corridor '.repeat(3)}|
| Sleeve | 2,5 kg | 2026-03-01 | |
`,
        { request },
      ),
  });
  element.style.inlineSize = '460px';
  await element.ask('go');
  const table = await shadow.get('.answer table');
  const scroll = table.parentElement!;
  const cells = () => [...table.querySelectorAll<HTMLElement>('tr:nth-child(1) td')];
  const alignments = () => cells().map((cell) => getComputedStyle(cell).textAlign);
  expect(alignments()).toEqual(['left', 'right', 'center', 'start']);
  // One line of text each, though there is too little room.
  const linesOf = (cell: HTMLElement) => {
    const range = document.createRange();
    range.selectNodeContents(cell);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  };
  const dates = [...table.querySelectorAll<HTMLElement>('td:nth-child(2), td:nth-child(3)')];
  element.style.inlineSize = '400px';
  expect(scroll.clientWidth).toBeLessThan(400);
  expect(dates.map(linesOf)).toEqual([1, 1, 1, 1]);
  expect(getComputedStyle(scroll).backgroundAttachment).toBe('local, local, scroll, scroll');

  element.style.inlineSize = '300px';
  await until(() => getComputedStyle(table).display === 'block');
  expect(scroll.scrollWidth).toBe(scroll.clientWidth);
  expect(getComputedStyle(table.querySelector('thead')!).display).toBe('none');
  expect(cells().map((cell) => getComputedStyle(cell, '::before').content)).toEqual(
    ['Part', 'Weight', 'Ordered', 'Where'].map((label) => `"${label}: "`),
  );
  expect(alignments()).toEqual(['start', 'start', 'start', 'start']);
  expect(getComputedStyle(table.querySelector('tr:nth-child(2) td:last-child')!).display).toBe('none');
  expect(await shadow.violations()).toEqual([]);
});
