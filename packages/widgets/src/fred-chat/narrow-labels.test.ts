import { page } from 'vitest/browser';
import { afterEach, expect, it } from 'vitest';
import { streamed } from '../testing/conversations.ts';
import { clearPage, mountChat } from '../testing/mount.ts';
import { settle } from '../testing/page.ts';

afterEach(async () => {
  clearPage();
  await page.viewport(414, 896);
});

/** The words of the chat itself, not of an answer, that are broken into two lines. */
function brokenWords(root: ParentNode): string[] {
  const range = document.createRange();
  return [...root.querySelectorAll('*:not(style, .answer, .answer *)')].flatMap((element) =>
    [...element.childNodes]
      .filter((node) => node instanceof Text)
      .flatMap((node) =>
        [...node.data.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
          .filter(({ 0: word, index }) => {
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
            return boxes.some(({ top }) => Math.abs(top - boxes[0]!.top) > 8);
          })
          .map(({ 0: word }) => word),
      ),
  );
}

it.each(['de', 'es', 'fr', 'ar'])(
  'no label of the chat is broken inside a word in 320 pixels: %s',
  async (lang) => {
    await page.viewport(320, 568);
    document.documentElement.lang = lang;
    document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
    const { element, shadow } = await mountChat({ answer: (request) => streamed('P-101A.', { request }) });
    const isWhole = async () => {
      await element.updateComplete;
      await settle();
      expect(brokenWords(shadow.root)).toEqual([]);
      expect(element.scrollWidth).toBeLessThanOrEqual(320);
    };
    await isWhole();
    await element.ask('P-101A?');
    const thumbs = await shadow.get('.answer-actions');
    await isWhole();
    thumbs.querySelectorAll('button')[2]!.click();
    await shadow.get('.feedback');
    await isWhole();
    (await shadow.get('#history')).click();
    await shadow.get('.sessions');
    await isWhole();
  },
);
