import * as z from 'zod/mini';
import { SessionId } from '../chat/schemas.ts';
import { endpoint } from '../endpoint.ts';
import { described, Id } from '../values.ts';
import { ChatFeedback, ChatFeedbackGive, ChatFeedbackList, ChatFeedbackQuery } from './schemas.ts';

const tag = 'Fred';
export const feedback = {
  give: endpoint({
    method: 'POST',
    path: '/api/chat/sessions/{session_id}/messages/{message_id}/feedback',
    operationId: 'giveChatFeedback',
    tag,
    summary: 'Say whether an answer helped',
    description:
      'Replaces what was said about the same answer before. Admins read it with the question and the answer.',
    permission: 'chat:use',
    params: z.strictObject({
      session_id: described('The conversation', SessionId),
      message_id: described('The answer', Id),
    }),
    body: ChatFeedbackGive,
    response: ChatFeedback,
    status: 200,
    problems: { 404: 'No such conversation, or no such answer in it' },
  }),
  list: endpoint({
    method: 'GET',
    path: '/api/chat/feedback',
    operationId: 'listChatFeedback',
    tag,
    summary: "List what readers think of Fred's answers, latest first",
    permission: 'chat:review',
    query: ChatFeedbackQuery,
    response: ChatFeedbackList,
    status: 200,
  }),
};
