import type { ExamplesOf } from '../example.ts';
import type { feedback } from './endpoints.ts';
import type { ChatFeedback } from './schemas.ts';

const given: ChatFeedback = {
  rating: 'down',
  reasons: ['out_of_date'],
  comment: 'Work order 4711 was closed yesterday.',
};

export const feedbackExamples: ExamplesOf<typeof feedback> = {
  giveChatFeedback: {
    params: { session_id: 'c2Vzc2lvbi0x', message_id: 2 },
    body: given,
    response: given,
  },
  listChatFeedback: {
    query: { rating: 'down', reason: 'out_of_date' },
    response: {
      feedback: [
        {
          id: 1,
          ...given,
          message_id: 2,
          question: 'Why does pump 7 leak?',
          answer: 'Its mechanical seal leaks; work order 4711 is open for it.',
          user_id: 'user:jane.doe',
          updated_at: '2026-03-02T06:50:00.000Z',
        },
      ],
      total: 1,
      total_capped: false,
      page: 1,
      next_cursor: null,
    },
  },
};
