import type { ScanToken } from 'libpg-query';
import { refuse } from './read-only.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The tokens from one to another, without the second. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Changes to the text of a statement, found by the places in its parse tree (bytes) and its tokens. */
export class Edits {
  readonly #bytes: Buffer;
  readonly #tokens: readonly ScanToken[];
  readonly #byStart: ReadonlyMap<number, number>;
  readonly #edits: Edit[] = [];

  constructor(bytes: Buffer, tokens: readonly ScanToken[]) {
    this.#bytes = bytes;
    this.#tokens = tokens.filter(({ text }) => !/^(--|\/\*)/.test(text));
    this.#byStart = new Map(this.#tokens.map(({ start }, index) => [start, index]));
  }

  /** The index of the token at a place. */
  at(location: unknown): number {
    const index = this.#byStart.get(typeof location === 'number' ? location : 0);
    if (index === undefined) throw refuse('has a call that cannot be read');
    return index;
  }

  /** A token in lower case; empty after the last one. */
  word(index: number): string {
    return (this.#tokens[index]?.text ?? '').toLowerCase();
  }

  /** The token that closes the bracket at an index. */
  closing(open: number): number {
    let depth = 0;
    for (let index = open; index < this.#tokens.length; index++) {
      if (/^[([]$/.test(this.word(index))) depth++;
      else if (/^[)\]]$/.test(this.word(index)) && --depth === 0) return index;
    }
    throw refuse('has a call that cannot be read');
  }

  /** The parts between the commas of a range, outside of brackets. */
  split({ from, to }: Range): Range[] {
    const parts: Range[] = [];
    let start = from;
    for (let index = from; index < to; index++) {
      if (/^[([]$/.test(this.word(index))) index = this.closing(index);
      else if (this.word(index) === ',') {
        parts.push({ from: start, to: index });
        start = index + 1;
      }
    }
    return [...parts, { from: start, to }];
  }

  /** The first token of a range, outside of brackets, that is this word. */
  find(word: string, { from, to }: Range): number | undefined {
    for (let index = from; index < to; index++) {
      if (this.word(index) === word) return index;
      if (/^[([]$/.test(this.word(index))) index = this.closing(index);
    }
    return undefined;
  }

  insertBefore(index: number, text: string): void {
    const { start } = this.#tokens[index]!;
    this.#edits.push({ start, end: start, text });
  }

  insertAfter(index: number, text: string): void {
    const { end } = this.#tokens[index]!;
    this.#edits.push({ start: end, end, text });
  }

  replace({ from, to }: Range, text: string): void {
    this.#edits.push({ start: this.#tokens[from]!.start, end: this.#tokens[to - 1]!.end, text });
  }

  /**
   * The text with all changes. Insertions at one place stand in the order in which they were made. `places`
   * says which characters (counted from 1) are where they were, from which on.
   */
  apply(): { text: string; places: [here: number, before: number][] } {
    const parts: string[] = [];
    const places: [number, number][] = [[1, 1]];
    let end = 0;
    let here = 1;
    let before = 1;
    const edits = this.#edits.toSorted((a, b) => a.start - b.start);
    for (const edit of edits) {
      const kept = this.#bytes.toString('utf8', end, edit.start);
      parts.push(kept, edit.text);
      here += [...kept].length + [...edit.text].length;
      before += [...kept].length + [...this.#bytes.toString('utf8', edit.start, edit.end)].length;
      places.push([here, before]);
      end = edit.end;
    }
    parts.push(this.#bytes.toString('utf8', end));
    return { text: parts.join(''), places };
  }
}
