/** New shapes that are tried, one after the other, before a provider's chunks count as never alike. */
const MOST_USELESS_SHAPES = 3;

/** What is not written as itself in a JSON string, or ends it. */
const SPECIAL = /["\\\p{Cc}]/u;

/**
 * Finds the text of chunks that differ from an earlier chunk in nothing but their text, as nearly all chunks of
 * an answer do. Only the text between the two unchanged parts is then read. Parsing each chunk's JSON would be
 * half of what passing on a token costs.
 */
export class AlikeChunks {
  readonly #read: (chunk: string) => string | undefined;
  #before = '';
  #after = '';
  /** What is before and after the text of a whole message. */
  #message: { head: Pattern; tail: Pattern } | undefined;
  /** Where the bytes of texts are put together, with room for the longest piece of the stream so far. */
  #space = Buffer.alloc(0);
  #used = true;
  #uselessShapes = 0;

  /** `read` parses a chunk, and returns its text if the chunk has nothing else to say. */
  constructor(read: (chunk: string) => string | undefined) {
    this.#read = read;
  }

  /** The text of a chunk that has nothing else to say; undefined for any other chunk. */
  textOf(chunk: string): string | undefined {
    const known = this.#textBetween(chunk);
    if (known) {
      this.#used = true;
      return known;
    }
    const text = this.#read(chunk);
    if (text !== undefined) this.#learn(chunk, text);
    return text;
  }

  /**
   * The text of all messages from `from` on that have nothing else to say, up to the first other one or to a
   * message that is not there as a whole, and where that begins. At `from`, a message must begin.
   */
  takeMessages(bytes: Uint8Array, from: number): { text: string; end: number } {
    const message = this.#message;
    if (!message) return { text: '', end: from };
    const { head, tail } = message;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (this.#space.length < bytes.length) this.#space = Buffer.allocUnsafe(bytes.length);
    const taken = new TakenText(this.#space);
    let end = from;
    while (head.isAt(view, end)) {
      const begin = end + head.length;
      const close = taken.readTo(bytes, begin);
      if (close === begin || !tail.isAt(view, close) || !taken.keep()) break;
      end = close + tail.length;
    }
    if (end > from) this.#used = true;
    return { text: taken.text(), end };
  }

  #textBetween(chunk: string): string | undefined {
    const begin = this.#before.length;
    const end = chunk.length - this.#after.length;
    // Comparing slices is four times as fast as `startsWith` and `endsWith`.
    if (begin === 0 || chunk.slice(0, begin) !== this.#before || chunk.slice(end) !== this.#after)
      return undefined;
    const text = chunk.slice(begin, end);
    if (!SPECIAL.test(text)) return text;
    try {
      // Between two quotes, only one whole string is valid JSON.
      return JSON.parse(chunk.slice(begin - 1, end + 1)) as string;
    } catch {
      return undefined; // the string ends earlier, and other fields follow
    }
  }

  /** Remembers what is before and after the text, if any other text in its place would be read as the text. */
  #learn(chunk: string, text: string): void {
    if (this.#uselessShapes >= MOST_USELESS_SHAPES) return;
    const literal = JSON.stringify(text);
    const at = chunk.lastIndexOf(literal);
    if (at < 0) return;
    const before = chunk.slice(0, at + 1);
    const after = chunk.slice(at + literal.length - 1);
    if (this.#read(`${before}another text${after}`) !== 'another text') return;
    this.#uselessShapes = this.#used ? 0 : this.#uselessShapes + 1;
    this.#before = before;
    this.#after = after;
    this.#message = { head: new Pattern(`data: ${before}`), tail: new Pattern(`${after}\n\n`) };
    this.#used = false;
  }
}

/** Bytes that are looked for at a place, four at a time: each token is compared with two of them. */
class Pattern {
  readonly length: number;
  readonly #words: Int32Array;
  readonly #rest: Uint8Array;

  constructor(text: string) {
    const bytes = Buffer.from(text);
    this.length = bytes.length;
    this.#words = Int32Array.from({ length: bytes.length >> 2 }, (_, at) => bytes.readInt32LE(4 * at));
    this.#rest = bytes.subarray(4 * this.#words.length);
  }

  isAt(view: DataView, at: number): boolean {
    if (at + this.length > view.byteLength) return false;
    const words = this.#words;
    for (let n = 0; n < words.length; n++) if (view.getInt32(at + 4 * n, true) !== words[n]) return false;
    const rest = at + 4 * words.length;
    for (let n = 0; n < this.#rest.length; n++) if (view.getUint8(rest + n) !== this.#rest[n]) return false;
    return true;
  }
}

const QUOTE = 0x22,
  BACKSLASH = 0x5c;

/** Puts the texts of many messages together, without making a string of each. */
class TakenText {
  readonly #plain: Buffer;
  #kept = 0;
  #read = 0;
  /** The text of the message, in JSON, where it is not written as itself. */
  #literal: Buffer | undefined;
  #text = '';

  /** `space` has room for all that is read. */
  constructor(space: Buffer) {
    this.#plain = space;
  }

  /** Reads the text that begins at `begin`, and returns where it ends; `begin` where it must be read otherwise. */
  readTo(bytes: Uint8Array, begin: number): number {
    this.#literal = undefined;
    this.#read = this.#kept;
    // The rest of a character whose beginning another message had.
    if ((bytes[begin]! & 0xc0) === 0x80) return begin;
    let at = begin;
    for (; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte === QUOTE) break;
      if (byte < 0x20) return begin;
      if (byte === BACKSLASH) {
        at = closingQuote(bytes, at);
        if (at >= bytes.length) return begin;
        this.#literal = Buffer.from(bytes.buffer, bytes.byteOffset + begin - 1, at + 2 - begin);
        break;
      }
      this.#plain[this.#read++] = byte;
    }
    return at;
  }

  /** Keeps what was read. False if it cannot be read as JSON. */
  keep(): boolean {
    if (!this.#literal) {
      this.#kept = this.#read;
      return true;
    }
    try {
      const text = JSON.parse(this.#literal.toString()) as string;
      this.#text = this.text() + text;
      this.#kept = 0;
      return true;
    } catch {
      return false;
    }
  }

  text(): string {
    return this.#text + this.#plain.toString('utf8', 0, this.#kept);
  }
}

/** Where a JSON string ends, from a backslash in it on; not within the bytes if it does not. */
function closingQuote(bytes: Uint8Array, backslash: number): number {
  let at = backslash;
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}
