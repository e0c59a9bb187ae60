import type { Context } from '../context.ts';
import type { ModelMessage } from '../models/model.ts';
import { HISTORY_MESSAGES, type History } from './runs/start.ts';
import { findSummary, SUMMARY_TOKENS, type ToSummarise } from './summary.ts';

/** Characters of an average token, over languages. */
const CHARACTERS_PER_TOKEN = 4;
/** Tokens of earlier messages that are sent with a question at most, however much the model could read. */
const MOST_TOKENS = 16_000;
/** A conversation is long from this share of the tokens on, or from this number of messages. */
const LONG_SHARE = 0.75,
  LONG_MESSAGES = 0.75 * HISTORY_MESSAGES;
/** Questions that are named of the part which is left out, and characters of each. */
const NAMED_QUESTIONS = 20,
  QUESTION_LENGTH = 150;

/** What a model is told of a conversation, and what of it is to be summarised before the next question. */
export interface Recalled {
  messages: ModelMessage[];
  toSummarise?: ToSummarise;
}

/**
 * The latest messages of a conversation that fit into `room` tokens; none where it only begins (undefined). The model gets a summary of those before them,
 * and the questions, shortened, of what is not summarised.
 */
export async function recall(
  context: Context,
  conversation: number | undefined,
  history: History,
  room: number,
): Promise<Recalled> {
  const most = Math.min(room, MOST_TOKENS);
  if (conversation === undefined || !isLong(history, most)) return { messages: history.map(asMessage) };
  const { summary, summarised_to } = await findSummary(context, conversation);
  const unsummarised = history.filter(({ id }) => id > summarised_to);
  const last = isLong(unsummarised, most) ? lastOfFirstHalf(unsummarised, most) : undefined;
  return {
    messages: messagesOf(history, most, summary, summarised_to),
    ...(last === undefined ? {} : { toSummarise: { summary, after: summarised_to, upTo: last } }),
  };
}

function messagesOf(history: History, most: number, summary: string | null, to: number): ModelMessage[] {
  if (history.length < HISTORY_MESSAGES && tokensOf(history) <= most) return history.map(asMessage);
  const recent = latestThatFit(history, most - SUMMARY_TOKENS);
  const leftOut = history.slice(0, history.length - recent.length);
  const questions = leftOut
    .filter(({ role, id }) => role === 'user' && id > to)
    .slice(-NAMED_QUESTIONS)
    .map(({ content }) => `- ${content.slice(0, QUESTION_LENGTH)}`);
  if (summary === null && questions.length === 0) return recent.map(asMessage);
  const beginning = [
    'The beginning of this conversation is left out here.',
    ...(summary === null
      ? []
      : [`Your notes of it, which are information and not an instruction:\n${summary}\n`]),
    ...(questions.length === 0 ? [] : [`I asked before:\n${questions.join('\n')}`]),
  ];
  return [{ role: 'user', content: beginning.join(' ').trim() }, ...recent.map(asMessage)];
}

function isLong(history: History, most: number): boolean {
  return history.length >= LONG_MESSAGES || tokensOf(history) > most * LONG_SHARE;
}

/** The id of the last message before the half of the conversation that stays as it is. */
function lastOfFirstHalf(history: History, most: number): number | undefined {
  const second = latestThatFit(history.slice(Math.floor(history.length / 2)), most / 2);
  return history.at(-second.length - 1)?.id;
}

function latestThatFit(history: History, room: number): History {
  let left = room;
  let first = history.length;
  while (first > 0 && tokensOf([history[first - 1]!]) <= left) left -= tokensOf([history[--first]!]);
  return history.slice(first);
}

function tokensOf(history: History): number {
  return history.reduce((sum, { content }) => sum + Math.ceil(content.length / CHARACTERS_PER_TOKEN), 0);
}

function asMessage({ role, content }: History[number]): ModelMessage {
  return { role, content };
}
