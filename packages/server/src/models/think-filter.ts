/** A part of a model's text: shown, or reasoning, which never is. */
export interface TextPart {
  type: 'text-delta' | 'reasoning-delta';
  text: string;
}

const TAG = /<(\/?)(?:think|thinking|thought)>/i;
const CLOSING_TAG = /<(\/)(?:think|thinking|thought)>/i;
/** The end of a text that may become a tag with what follows. */
const UNFINISHED_TAG = /<\/?[a-z]{0,8}$/i;

/**
 * Separates reasoning that a model writes into its text, between `<think>` and `</think>`, from its answer. A tag
 * may be split over any number of pieces. Reasoning that never ends is not shown.
 */
export class ThinkFilter {
  #held = '';
  #isThinking = false;

  add(text: string): TextPart[] {
    if (this.#held === '' && !this.#isThinking && !text.includes('<')) return [{ type: 'text-delta', text }];
    const parts: TextPart[] = [];
    let rest = this.#held + text;
    this.#held = '';
    for (;;) {
      const tag = (this.#isThinking ? CLOSING_TAG : TAG).exec(rest);
      if (!tag) break;
      this.#push(parts, rest.slice(0, tag.index));
      this.#isThinking = tag[1] === '';
      rest = rest.slice(tag.index + tag[0].length);
    }
    const unfinished = UNFINISHED_TAG.exec(rest);
    if (unfinished) {
      this.#held = unfinished[0];
      rest = rest.slice(0, unfinished.index);
    }
    this.#push(parts, rest);
    return parts;
  }

  /** What was held back at the end of the answer. */
  end(): TextPart[] {
    const parts: TextPart[] = [];
    this.#push(parts, this.#held);
    this.#held = '';
    return parts;
  }

  #push(parts: TextPart[], text: string): void {
    if (text !== '') parts.push({ type: this.#isThinking ? 'reasoning-delta' : 'text-delta', text });
  }
}
