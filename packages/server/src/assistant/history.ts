import type { ModelMessage } from '../models/model.ts';
import type { History } from './runs/start.ts';

/** Characters of an average token, over languages. */
const CHARACTERS_PER_TOKEN = 4;
/** Tokens of earlier messages that are sent with a question at most, however much the model could read. */
const MOST_TOKENS = 16_000;
/** Questions that are named of the part which is left out, and characters of each. */
const NAMED_QUESTIONS = 20,
  QUESTION_LENGTH = 150;

const tokensOf = (text: string) => Math.ceil(text.length / CHARACTERS_PER_TOKEN);

/**
 * The latest messages of a conversation that fit into `room` tokens. Of the earlier ones the model gets the
 * questions, shortened, so that it knows what was talked about.
 */
export function recentHistory(history: History, room: number): ModelMessage[] {
  let left = Math.min(room, MOST_TOKENS);
  let first = history.length;
  while (first > 0 && tokensOf(history[first - 1]!.content) <= left)
    left -= tokensOf(history[--first]!.content);
  const recent = history.slice(first).map(({ role, content }) => ({ role, content }));
  const questions = history.slice(0, first).filter(({ role }) => role === 'user');
  return first === 0 ? recent : [summaryOf(questions), ...recent];
}

function summaryOf(questions: History): ModelMessage {
  const named = questions
    .slice(-NAMED_QUESTIONS)
    .map(({ content }) => `- ${content.slice(0, QUESTION_LENGTH)}`);
  return {
    role: 'user',
    content: `The beginning of this conversation is left out here. I asked before:\n${named.join('\n')}`,
  };
}
