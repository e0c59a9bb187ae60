import { AnswerTooLarge } from './answer-limits.ts';

/** Characters. A tool call with all its arguments may be one line. */
const LONGEST_LINE = 400_000;

/**
 * Holds text back until its line is complete. A line that arrives byte by byte costs no more than one that
 * arrives at once. Throws `AnswerTooLarge` for a line that is too long.
 */
export class CompleteLines {
  #pieces: string[] = [];
  #length = 0;

  /** The lines that are complete with this text, with their ends; empty if none is. */
  add(text: string): string {
    const newline = text.lastIndexOf('\n');
    // Only behind it: most streams have no carriage return, and it would be looked for in all of the text.
    const end = newline + text.slice(newline + 1).lastIndexOf('\r') + 2;
    if (end === 0) {
      this.#hold(text);
      return '';
    }
    const complete = this.takeRest() + text.slice(0, end);
    this.#hold(text.slice(end));
    return complete;
  }

  /** What is left at the end of the stream. */
  takeRest(): string {
    const rest = this.#pieces.join('');
    this.#pieces = [];
    this.#length = 0;
    return rest;
  }

  #hold(text: string): void {
    if (text === '') return;
    this.#pieces.push(text);
    this.#length += text.length;
    if (this.#length > LONGEST_LINE) throw new AnswerTooLarge();
  }
}
