import type { ModelEvent } from './model.ts';

// A model's server may send anything: a tenant chooses it. These limits hold for one answer of a model, so that
// a server that lies, repeats itself or never ends costs no more than one that keeps to the protocol.

/** Milliseconds from the request to the end of an answer. */
export const LONGEST_ANSWER_TIME = 5 * 60_000;
/** Bytes of an answer as the provider sends it. */
const LARGEST_ANSWER = 8 * 1024 * 1024;
/** Tool calls of one answer. */
export const MOST_TOOL_CALLS = 32;
/** Characters of the arguments of all tool calls of one answer. */
const LONGEST_ARGUMENTS = 200_000;
/** No model's token has more characters than this on average over an answer. */
const CHARACTERS_PER_TOKEN = 16;
/** Tokens that an answer may have if the request names no number. */
const DEFAULT_TOKENS = 8_000;

/** Thrown when an answer exceeds a limit. */
export class AnswerTooLarge extends Error {
  override readonly name = 'AnswerTooLarge';
}

/** Counts what a provider sends; each method throws `AnswerTooLarge` when its limit is exceeded. */
export class AnswerCounter {
  #bytes = 0;
  #argumentsLength = 0;

  addBytes(count: number): void {
    this.#bytes += count;
    if (this.#bytes > LARGEST_ANSWER) throw new AnswerTooLarge();
  }

  addArguments(text: string): void {
    this.#argumentsLength += text.length;
    if (this.#argumentsLength > LONGEST_ARGUMENTS) throw new AnswerTooLarge();
  }
}

/**
 * Counts the events of an answer to a request for at most `maxTokens`.
 *
 * @returns A function to call with each event. It throws `AnswerTooLarge` when the answer is longer than was
 * asked, with its reasoning, or calls too many tools.
 */
export function countEvents(maxTokens = DEFAULT_TOKENS): (event: ModelEvent) => void {
  const longestText = maxTokens * CHARACTERS_PER_TOKEN;
  let text = 0;
  let calls = 0;
  return (event) => {
    if (event.type === 'text-delta' || event.type === 'reasoning-delta') text += event.text.length;
    else if (event.type === 'tool-call') calls++;
    if (text > longestText || calls > MOST_TOOL_CALLS) throw new AnswerTooLarge();
  };
}
