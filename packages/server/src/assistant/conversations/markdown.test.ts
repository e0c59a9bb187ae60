import { expect, it } from 'vitest';
import type { ChatExport, ChatMessage } from '@chatterfix/sdk/contract';
import { printConversation } from './markdown.ts';

const at = '2026-03-01T08:00:00.000Z';
const message = (fields: Partial<ChatMessage>): ChatMessage =>
  ({ role: 'user', state: 'complete', created_at: at, content: '', sources: [], ...fields }) as ChatMessage;
const conversation = (messages: ChatMessage[], authors: string[], userId: string | null = 'user:ana_b') =>
  ({
    exported_at: '2026-03-02T08:00:00.000Z',
    session: { title: ' Why *does*\n it leak?', user_id: userId, context: 'pump `1`\n', messages },
    authors,
  }) as unknown as ChatExport; // what is printed of it

it('a conversation is printed with who wrote what, when, and in which state', () => {
  const source = { kind: 'asset', id: '1', title: 'P-1\n[a]', href: '/api/assets/1', quote: 'a  b' } as const;
  const text = printConversation(
    conversation(
      [
        message({ content: '# Why?\r\n- now & then\n1. <b>' }),
        message({ role: 'assistant', state: 'cut_off', content: '# The **seal**.', sources: [source] }),
      ],
      ['user:ana_b', 'openai/big'],
    ),
  );
  expect(text).toBe(
    [
      '# Why \\*does\\* it leak?',
      "Conversation of user:ana\\_b about `pump '1'`, exported at 2026-03-02T08:00:00.000Z.",
      '---',
      `**user:ana\\_b**, ${at}:`,
      '> \\# Why?\n> \\- now \\& then\n> \\1. \\<b\\>',
      '---',
      `**openai/big**, ${at}, cut off:`,
      '# The **seal**.',
      'Sources:',
      '- P-1 \\[a\\] (/api/assets/1): a b\n',
    ].join('\n\n'),
  );
});

it.each([
  ['complete', ':'],
  ['cut_off', ', cut off:'],
  ['failed', ', failed:'],
  ['stopped', ', stopped:'],
  ['waiting', ', waits for approval:'],
] as const)('an answer that is %s says so', (state, words) => {
  const text = printConversation(conversation([message({ role: 'assistant', state })], [], null));
  expect(text).toContain(`****, ${at}${words}\n`);
  expect(text).toContain('Conversation of somebody about');
});
