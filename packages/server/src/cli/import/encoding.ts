import { isAscii, isUtf8 } from 'node:buffer';
import { ConfigError } from '../../config.ts';

/** Bytes at the beginning of a file that are searched for the zero bytes of UTF-16. */
const SEARCHED_FOR_ZEROS = 65_536;
/** The share of lines whose bytes may contradict what the others say. */
const FEW = 0.01;

/**
 * The encoding of a file, found in its bytes: UTF-8 or UTF-16 by their marks or by their form, Windows-1252
 * where every other byte is a letter or a sign that people write in it.
 *
 * @throws `ConfigError` that asks for the encoding where the bytes decide nothing.
 */
export async function recogniseEncoding(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const lines = new ByteLines();
  let beginning: Uint8Array<ArrayBufferLike> = new Uint8Array();
  let known: string | undefined;
  for await (const chunk of chunks) {
    if (beginning.length < SEARCHED_FOR_ZEROS) {
      beginning = Buffer.concat([beginning, chunk]);
      assertNoWorkbook(beginning);
      known = byMark(beginning) ?? byZeros(beginning);
    }
    if (known === 'utf-16le' || known === 'utf-16be') return known;
    lines.push(chunk);
  }
  return known ?? lines.decide();
}

/** A workbook of Excel or another program is no table of text, and neither is a web page that is named like one. */
function assertNoWorkbook(bytes: Uint8Array): void {
  const start = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart();
  const signature = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  const kind = ['504b0304', 'd0cf11e0'].includes(signature)
    ? 'a workbook'
    : /^<(!doctype html|html|table|\?xml)/i.test(start)
      ? 'a web page or XML'
      : start.startsWith('%PDF')
        ? 'a PDF'
        : undefined;
  if (kind)
    throw new ConfigError(
      `The file is ${kind}, not a text with rows. Open it, save it as “CSV UTF-8”, and import that file.`,
    );
}

function byMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  return undefined;
}

/** A text of mostly Latin letters has a zero byte in each character of UTF-16. */
function byZeros(bytes: Uint8Array): string | undefined {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < bytes.length; at++)
    if (bytes[at] === 0) {
      if (at % 2 === 0) even++;
      else odd++;
    }
  const many = bytes.length * 0.2;
  if (odd > many && even < odd / 10) return 'utf-16le';
  if (even > many && odd < even / 10) return 'utf-16be';
  return undefined;
}

/** What the lines of a file say of its encoding. */
class ByteLines {
  #rest: Uint8Array<ArrayBufferLike> = new Uint8Array();
  #lines = 0;
  #utf8 = 0;
  #windows1252 = 0;
  #neither = 0;
  #firstOther = 0;

  push(chunk: Uint8Array): void {
    const bytes = this.#rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([this.#rest, chunk]);
    let from = 0;
    for (let at = endOfLine(bytes, 0); at >= 0; at = endOfLine(bytes, from)) {
      this.#see(bytes.subarray(from, at));
      from = at + 1;
    }
    this.#rest = bytes.length - from > SEARCHED_FOR_ZEROS ? new Uint8Array() : bytes.subarray(from);
  }

  #see(line: Uint8Array): void {
    this.#lines++;
    if (isAscii(line)) return;
    if (isUtf8(line)) this.#utf8++;
    else {
      this.#firstOther ||= this.#lines;
      if (looksLikeWindows1252(line)) this.#windows1252++;
      else this.#neither++;
    }
  }

  decide(): string {
    this.#see(this.#rest);
    const others = this.#windows1252 + this.#neither;
    if (others === 0 || (this.#utf8 > 0 && others <= this.#utf8)) return 'utf-8';
    if (this.#utf8 === 0 && this.#neither <= this.#windows1252 * FEW) return 'windows-1252';
    if (this.#utf8 === 0 && others <= Math.max(1, this.#lines * FEW)) return 'utf-8';
    throw new ConfigError(
      `The encoding of the file is not clear: line ${this.#firstOther} is not UTF-8, and not clearly Windows-1252. Give it, such as --encoding windows-1252, windows-1250, macintosh, ibm866 or shift_jis.`,
    );
  }
}

/** Where the next LF or CR is; a line of UTF-8 or Windows-1252 has neither byte in a character. */
function endOfLine(bytes: Buffer, from: number): number {
  const lf = bytes.indexOf(10, from);
  const cr = bytes.subarray(from, lf < 0 ? bytes.length : lf).indexOf(13);
  return cr < 0 ? lf : from + cr;
}

const windows1252 = new TextDecoder('windows-1252');

/** Whether each byte above ASCII is a common letter beside another letter, or a common sign outside of words. */
function looksLikeWindows1252(line: Uint8Array): boolean {
  const text = windows1252.decode(line);
  // No Western word has three such letters in a row; words of Cyrillic or Greek bytes do.
  if (/[À-ÿŒœŠšŽž]{3}/.test(text)) return false;
  return [...text.matchAll(/[^\0-\x7f]/g)].every(({ 0: sign, index }) => {
    const before = text[index - 1] ?? '';
    const after = text[index + 1] ?? '';
    if (/[°²³µ½¼¾±×Øø§€£·–—‘“”„…•«»®©™ºª¿¡´\u00a0]/.test(sign))
      return !(/\p{Ll}/u.test(before) && /\p{Ll}/u.test(after)) || /[·–—øØ\u00a0]/.test(sign);
    if (sign === '’' || sign === 'ß') return true;
    if (!/[ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜàáâãäåæçèéêëìíîïñòóôõöùúûüŒœŠšŽž]/.test(sign)) return false;
    // Within a word of small letters there is no capital one: such a byte is of another encoding.
    if (/\p{Lu}/u.test(sign)) return !/\p{Ll}/u.test(before) && /\p{L}/u.test(before + after);
    return /\p{Ll}/u.test(before + after) || /[àáéèóò]/.test(sign);
  });
}
