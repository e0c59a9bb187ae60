import { page } from 'vitest/browser';
import { afterEach, expect, it } from 'vitest';
import type { ChatSource } from '@chatterfix/sdk';
import { streamed } from '../testing/conversations.ts';
import { clearPage, mountChat } from '../testing/mount.ts';

afterEach(async () => {
  clearPage();
  await page.viewport(414, 896);
});

/** What must stand on one line each. */
const held = [
  'P-101A',
  'V-206',
  'T-1-6',
  'MCC-420/2',
  '2026-12-24 10:30',
  '2026-11-30',
  '12 345 kg',
  '2 March 2026',
];
const row = (words: string) =>
  `| ${words} | P-101A | V-206 / T-1-6 | 2026-12-24 10:30 | 2026-11-30 | 12 345 kg | MCC-420/2 |`;
const english = 'Cartridge seal of the pump';
const arabic = 'مانع التسرب لمضخة نقل المنتج';
const text = (
  words: string,
) => `${words} **P-101A**, ${words} V-206, ${words} [MCC-420/2 · ${words}](/api/assets/7).

> - ${words} P-101A, ${words} V-206, ${words} T-1-6, ${words} MCC-420/2
>   1. ${words} 2026-12-24 10:30, ${words} 2026-11-30, ${words} 12 345 kg, ${words} 2 March 2026
>   2. [WO 887 · P-101A: ${words} T-1-6](/api/work-orders/887), 6ES7-315-2EH14-0AB0-1234-5678-9012-3456

| ${words} | A | B | C | D | E | F |
|---|---|---|---|---|---|---|
${row(words)}
${row(words.repeat(2))}
`;

/** Every piece of the text that must stand on one line, and does not. */
function brokenIn(answer: HTMLElement): string[] {
  const texts = document.createTreeWalker(answer, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (texts.nextNode()) nodes.push(texts.currentNode as Text);
  const range = document.createRange();
  return nodes.flatMap((node) =>
    held
      .flatMap((one) => [...node.data.matchAll(new RegExp(one, 'g'))])
      .filter(({ 0: one, index }) => {
        range.setStart(node, index);
        range.setEnd(node, index + one.length);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size !== 1;
      })
      .map(({ 0: one }) => `${one} in ${node.parentElement?.closest('td, li, p')?.tagName}`),
  );
}

it.each([
  ['en', 300],
  ['en', 360],
  ['en', 470],
  ['en', 1280],
  ['ar', 300],
  ['ar', 470],
])(
  'tags, dates and figures stay whole in tables, lists and links: %s, %i pixels wide',
  async (lang, width) => {
    await page.viewport(1300, 900);
    document.documentElement.lang = lang;
    document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
    const written = text(lang === 'ar' ? arabic : english);
    const { element, shadow } = await mountChat({ answer: (request) => streamed(written, { request }) });
    element.style.inlineSize = `${width}px`;
    await element.ask('go');
    const answer = await shadow.get('[data-state=complete] .answer');
    const quote = answer.querySelector('blockquote')!;
    quote.className = 'whole';
    expect(held.filter((one) => !answer.textContent.includes(one))).toEqual([]);
    expect(brokenIn(answer)).toEqual([]);
    // What is longer than a line is broken rather than cut off.
    const body = await shadow.get('.chat-body');
    expect([body.scrollWidth, answer.scrollWidth]).toEqual([body.clientWidth, answer.clientWidth]);
    expect(quote.scrollWidth).toBe(quote.clientWidth);
    expect(await shadow.violations()).toEqual([]);
  },
);

it.each([300, 330, 360, 470])(
  'tags and dates stay whole in the list of sources: %i pixels wide',
  async (width) => {
    const titles = [1, 2, 3].map(
      (times) => `${held.slice(0, 4).join(' · ')} ${'seal '.repeat(times)} 2026-11-30 T-1-6`,
    );
    const found = titles.map((title, id): ChatSource => {
      return { kind: 'asset', id: String(id), title, quote: `Worn ${title}`, href: `/api/assets/${id}` };
    });
    const { element, shadow } = await mountChat({
      async *answer(request) {
        for await (const event of streamed('It leaks.', { request }))
          yield event.type === 'answer-finish'
            ? { ...event, answer: { ...event.answer, sources: found } }
            : event;
      },
    });
    element.style.inlineSize = `${width}px`;
    await element.ask('go');
    const list = await shadow.get('.sources ul');
    expect([...list.querySelectorAll('button')].map((button) => button.textContent.trim())).toEqual(
      titles.map((title) => title.trim()),
    );
    expect(brokenIn(list)).toEqual([]);
    expect(list.scrollWidth).toBe(list.clientWidth);
  },
);

it('what is copied is what was written', async () => {
  const words = 'P-101A, 2026-12-24 10:30 and 12 345 kg at MCC-420/2.';
  const { element, shadow } = await mountChat({ answer: (request) => streamed(words, { request }) });
  await element.ask('go');
  const paragraph = await shadow.get('[data-state=complete] .answer p');
  expect([paragraph.textContent, paragraph.innerText]).toEqual([words, words]);
  getSelection()!.selectAllChildren(paragraph);
  expect(String(getSelection())).toBe(words);
});
