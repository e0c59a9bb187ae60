/** A line of a file as it stands, without its line end. */
export interface Line {
  text: string;
  /** The line end: `\n`, `\r\n`, `\r`, or nothing at the end of the file. */
  end: string;
  /** Why the text is not what the file says. */
  damage?: 'bytes' | 'length';
}

/** Bytes of the longest line. A longer one is cut off, and its row is rejected. */
const LONGEST_LINE = 1024 * 1024;
const LF = 10;
const CR = 13;

/**
 * Splits bytes into lines and decodes each of them by itself, so that a byte that cannot be decoded damages its
 * own line only. Each line may have another end. The bytes may be cut into chunks anywhere.
 */
export class LineSplitter {
  readonly encoding: string;
  readonly #strict: TextDecoder;
  readonly #lenient: TextDecoder;
  /** Bytes of a character that ends a line. */
  readonly #width: 1 | 2;
  readonly #low: 0 | 1;
  #rest: Uint8Array<ArrayBufferLike> = new Uint8Array();
  #isTooLong = false;

  /** `encoding` is a label of the WHATWG; throws `RangeError` for any other. */
  constructor(encoding: string) {
    this.#strict = new TextDecoder(encoding, { fatal: true });
    this.#lenient = new TextDecoder(encoding);
    this.encoding = this.#strict.encoding;
    this.#width = this.encoding.startsWith('utf-16') ? 2 : 1;
    this.#low = this.encoding === 'utf-16be' ? 1 : 0;
  }

  push(chunk: Uint8Array): Line[] {
    return this.#split(this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]), false);
  }

  /** The last line, which has no line end. */
  finish(): Line[] {
    const lines = this.#split(this.#rest, true);
    if (this.#rest.length > 0 || this.#isTooLong) lines.push(this.#decode(this.#rest, ''));
    this.#rest = new Uint8Array();
    return lines;
  }

  #split(bytes: Uint8Array, isLast: boolean): Line[] {
    const lines: Line[] = [];
    const width = this.#width;
    const last = bytes.length - width;
    let from = 0;
    for (let at = 0; at <= last; at += width) {
      const code = this.#codeAt(bytes, at);
      if (code !== LF && code !== CR) continue;
      // Whether a line feed follows is known with the next chunk.
      if (code === CR && at + width > last && !isLast) break;
      const isPair = code === CR && at + width <= last && this.#codeAt(bytes, at + width) === LF;
      lines.push(this.#decode(bytes.subarray(from, at), isPair ? '\r\n' : code === CR ? '\r' : '\n'));
      if (isPair) at += width;
      from = at + width;
    }
    this.#keep(bytes.subarray(from));
    return lines;
  }

  #codeAt(bytes: Uint8Array, at: number): number {
    return this.#width === 1
      ? bytes[at]!
      : (bytes[at + this.#low]! | (bytes[at + 1 - this.#low]! << 8)) >>> 0;
  }

  #keep(bytes: Uint8Array): void {
    this.#isTooLong = this.#isTooLong || bytes.length > LONGEST_LINE;
    // Of a line that is too long, only the end is kept, which may be the first half of a line end.
    this.#rest = this.#isTooLong
      ? bytes.slice(bytes.length - (bytes.length % this.#width) - this.#width)
      : bytes;
  }

  #decode(bytes: Uint8Array, end: string): Line {
    if (this.#isTooLong) {
      this.#isTooLong = false;
      return { text: '', end, damage: 'length' };
    }
    try {
      return { text: this.#strict.decode(bytes), end };
    } catch {
      return { text: this.#lenient.decode(bytes), end, damage: 'bytes' };
    }
  }
}
