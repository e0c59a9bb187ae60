import { afterEach, expect, it } from 'vitest';
import type { ChatCitation } from '@chatterfix/sdk';
import { streamed } from '../testing/conversations.ts';
import { clearPage, mountChat } from '../testing/mount.ts';

afterEach(clearPage);

const citation = (text: string, kind: ChatCitation['kind'], checked: boolean): ChatCitation => ({
  text,
  kind,
  id: null,
  href: null,
  checked,
});

it.each([
  [
    [
      citation('WO-17', 'work_order', true),
      citation('WO-4711', 'work_order', false),
      citation('P-9', 'number', false),
    ],
    'Not in the records that Fred looked up: WO-4711, P-9. Check before you rely on it.',
  ],
  [[citation('(link removed)', 'link', false)], 'Links that stand in no record were removed.'],
  [[citation('WO-17', 'work_order', true)], undefined],
])('an answer says in words what in it was not looked up: %#', async (citations, note) => {
  const { element, shadow } = await mountChat({
    async *answer(request) {
      for await (const event of streamed('See WO-4711.', { request }))
        yield event.type === 'answer-finish' ? { ...event, answer: { ...event.answer, citations } } : event;
    },
  });
  await element.ask('go');
  await shadow.get('[data-state=complete]');
  const shown = shadow.root.querySelector('[part=unverified]')?.textContent?.replace(/\s+/g, ' ').trim();
  expect(shown).toBe(note);
  expect(await shadow.violations()).toEqual([]);
});
