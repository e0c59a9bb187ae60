import { readMark } from '../../features/citation-mark.ts';
import { LONGEST_ADDRESS, withoutPunctuation } from './addresses.ts';
import type { Cited, Evidence } from './evidence.ts';

/** Characters of a link's text, of a tag, or of the name in an address of mail. What is longer is none. */
const LONGEST_TEXT = 250,
  LONGEST_TAG = 200,
  LONGEST_NAME = 100;
/** How addresses begin that renderers of Markdown make links of. */
const BEGINNINGS = ['https://', 'http://', 'ftp://', 'www.', 'mailto:', 'xmpp:'];
/**
 * Text in which no link can begin. A letter with which addresses begin is plain before a letter with which
 * none goes on, and within a word, except for the `w` of `www.`.
 */
const PLAIN =
  /^(?:[^\\![<&:/@fhmwx]+|(?<=[\p{L}\p{N}])[fhmx]|f(?!t|$)|h(?!t|$)|m(?!a|$)|w(?!w|$)|x(?!m|$))+/iu;
/** The tags that are kept: they shape words, load nothing, and what is behind them is read as Markdown. */
const SHAPING_TAG = /^\/?(?:b|i|u|s|br|em|strong|sub|sup|del|ins|mark|small|kbd|code)\s?\/?$/i;
/** The signs that cannot become part of a link with what follows them. */
const HARMLESS = /^[\s("'*|>]?$/;
const REMOVED = '(link removed)',
  IMAGE_REMOVED = '(image removed)';

/** What a link or a mark in an answer came to. */
export interface FoundLink {
  text: string;
  /** The kind of record that it means; undefined for another address. */
  kind?: Cited['kind'];
  /** The record that it opens. */
  cited: Cited | undefined;
  /** It was kept. */
  checked: boolean;
}

/** How many characters are decided, what is shown in their place, and what is to be read before what follows. */
type Step = [length: number, text: string, again?: string];

/**
 * Takes from an answer, while it arrives, every link that leads to no record that was looked up and to no address
 * that stands in one, and all images, so that no client can be made to send data to an address that a model made
 * up. Marks of citations become links to their records. Only what may be the beginning of a link is held back.
 */
export class LinkGuard {
  readonly #evidence: Evidence;
  readonly #onLink: (link: FoundLink) => void;
  #buffer = '';
  /** The end of what was shown. */
  #shown = '';
  /** An address that is too long is dropped until its end. */
  #isDropping = false;

  constructor(evidence: Evidence, onLink: (link: FoundLink) => void) {
    this.#evidence = evidence;
    this.#onLink = onLink;
  }

  /** Takes the next piece of an answer, and returns what can be shown. */
  write(text: string): string {
    this.#buffer += text;
    return this.#read(false);
  }

  /** The rest, when the answer has ended. */
  end(): string {
    return this.#read(true);
  }

  #read(isLast: boolean): string {
    let shown = '';
    while (this.#buffer !== '') {
      const step = this.#isDropping ? this.#drop() : this.#step(isLast);
      if (!step) break;
      const [length, text, again = ''] = step;
      this.#buffer = again + this.#buffer.slice(length);
      this.#shown = (this.#shown + text.slice(-LONGEST_NAME)).slice(-LONGEST_NAME);
      shown += text;
    }
    return shown;
  }

  /** The next step; undefined if more must come first. */
  #step(isLast: boolean): Step | undefined {
    const buffer = this.#buffer;
    const plain = PLAIN.exec(buffer);
    if (plain) return [plain[0].length, plain[0]];
    const isWordStart = !/[\p{L}\p{N}]/u.test(this.#shown.at(-1) ?? '');
    switch (buffer[0]) {
      case '\\':
        return this.#escaped(isLast);
      case '@':
        return this.#mail(isLast);
      case '!':
        if (buffer.length === 1 && !isLast) return undefined;
        return buffer[1] === '[' ? this.#link(1, isLast) : [1, '!'];
      case '[':
        return this.#link(0, isLast);
      case '<':
        return this.#tag(isLast);
      case '&':
        if (!isLast && /^&[a-z]{0,6}$/i.test(buffer)) return undefined;
        // An address could be written with entities instead of its signs.
        return /^&(?:#|colon;|sol;|period;|commat;)/i.test(buffer) ? [1, '&amp;'] : [1, '&'];
      case ':':
      case '/':
        if (!isLast && /^(?::\/?|\/\/?)$/.test(buffer)) return undefined;
        if (buffer.startsWith('://')) return this.#address(isLast);
        if (isWordStart && /^\/\/[\w.-]/.test(buffer)) return this.#address(isLast);
        return [1, buffer[0]!];
      default: {
        // Some renderers make a link of `www.` in the middle of a word too.
        const beginnings = isWordStart ? BEGINNINGS : ['www.'];
        const lower = buffer.slice(0, 8).toLowerCase();
        if (beginnings.some((one) => lower.startsWith(one))) return this.#address(isLast);
        if (!isLast && beginnings.some((one) => one.startsWith(lower))) return undefined;
        return [1, buffer[0]!];
      }
    }
  }

  /** A backslash, with the sign behind it. */
  #escaped(isLast: boolean): Step | undefined {
    const buffer = this.#buffer;
    if (!isLast && /^\\[/.@]?$/.test(buffer)) return undefined;
    if (buffer[1] === '<') return [2, '&lt;']; // in HTML, a backslash is no escape
    // Some renderers look for addresses in what is left when the escapes are gone.
    if (/^\\[/.@][\w/]/.test(buffer)) return [2, `\\\\${buffer[1]}`];
    // Only signs can be escaped.
    const length = /^\\[!-/:-@[-`{-~]/.test(buffer) ? 2 : 1;
    return [length, buffer.slice(0, length)];
  }

  /** The part of an address of mail that begins with its `@`. */
  #mail(isLast: boolean): Step | undefined {
    const [name] = /[\w.+-]*$/.exec(this.#shown)!;
    const [host] = /^@[\w.-]*/.exec(this.#buffer)!;
    if (name === '') return [1, '@'];
    if (!isLast && host.length === this.#buffer.length && host.length < LONGEST_ADDRESS) return undefined;
    if (!/^@[\w-]+\.[\w-]/.test(host)) return [1, '@'];
    const rest = withoutPunctuation(host);
    const checked = this.#evidence.hasAddress(name + rest);
    this.#onLink({ text: checked ? name + rest : REMOVED, cited: undefined, checked });
    return [rest.length, checked ? rest : REMOVED];
  }

  #drop(): Step {
    const end = this.#buffer.search(/[\s<>"`]/);
    if (end === 0) this.#isDropping = false;
    return end === 0 ? [1, this.#buffer[0]!] : [end < 0 ? this.#buffer.length : end, ''];
  }

  /** An address that stands in the text by itself. */
  #address(isLast: boolean): Step | undefined {
    const [found] = /^[^\s<>"`]+/.exec(this.#buffer)!;
    if (found.length > LONGEST_ADDRESS) {
      this.#isDropping = true;
      this.#onLink({ text: REMOVED, cited: undefined, checked: false });
      return [found.length, REMOVED];
    }
    if (found.length === this.#buffer.length && !isLast) return undefined;
    const address = withoutPunctuation(found);
    const checked = this.#evidence.hasAddress(address);
    this.#onLink({ text: checked ? address : REMOVED, cited: undefined, checked });
    return [address.length || found.length, checked ? address : REMOVED];
  }

  /** `<…>`: an address, or HTML, of which only tags that shape words are kept. */
  #tag(isLast: boolean): Step | undefined {
    const buffer = this.#buffer;
    if (!isLast && buffer.length === 1) return undefined;
    if (!/^<[a-z/!?]/i.test(buffer)) return [1, '<'];
    const end = buffer.slice(0, LONGEST_TAG).search(/>|.<|\n\s*\n/s);
    if (end < 0 && !isLast && buffer.length < LONGEST_TAG) return undefined;
    if (buffer[end] !== '>') return [1, '&lt;'];
    const inner = buffer.slice(1, end);
    if (/^[a-z][a-z0-9+.-]*:[^\s<]*$/i.test(inner)) {
      const checked = this.#evidence.hasAddress(inner);
      this.#onLink({ text: checked ? inner : REMOVED, cited: undefined, checked });
      return [end + 1, checked ? `<${inner}>` : REMOVED];
    }
    // A space, because the signs around the tag must not come together.
    return [end + 1, SHAPING_TAG.test(inner) ? `<${inner}>` : ' '];
  }

  /** What begins with a bracket at `at`: a link, an image, a mark, or text in brackets. */
  #link(at: number, isLast: boolean): Step | undefined {
    const buffer = this.#buffer;
    const close = closingBracket(buffer, at);
    if (close === 'later' && !isLast) return undefined;
    const sign = at === 1 ? '!' : '';
    if (typeof close === 'string') return [at + 1, `${sign}\\[`];
    if (close + 1 === buffer.length && !isLast) return undefined;
    const text = buffer.slice(at + 1, close);
    if (buffer[close + 1] === '(') {
      const target = targetAt(buffer, close + 1);
      if (target === 'later' && !isLast) return undefined;
      if (typeof target !== 'string') return [target.end, ...this.#linked(at === 1, text, target.address)];
    }
    const marks = text.split(/[,;] */).map((one) => ({ one, cited: readMark(one) }));
    if (marks.every(({ cited }) => cited)) {
      const links = marks.map(({ one, cited }) => {
        const record = this.#evidence.retrieved(cited!.kind, cited!.id);
        this.#onLink({ text: one, kind: cited!.kind, cited: record, checked: record !== undefined });
        return record ? `[${one}](${record.href})` : `\\[${one}]`;
      });
      return [close + 1, links.join(', ')];
    }
    // A colon could define a link that another place refers to, and a parenthesis give the address of one.
    const open = /[:(]/.test(buffer[close + 1] ?? '') ? '\\[' : '[';
    return [close + 1, `${sign}${open}${this.#inner(text)}]`];
  }

  /** A link or an image with this text and address: what is shown in its place, and what is read once more. */
  #linked(isImage: boolean, text: string, address: string): [string, string?] {
    const cited = isImage ? undefined : this.#evidence.recordAt(address);
    if (cited || (!isImage && this.#evidence.hasAddress(address))) {
      const inner = this.#inner(text);
      this.#onLink({ text: plain(inner), cited, checked: true });
      return [`[${inner}](${address})`];
    }
    const left = this.#inner(text, () => {});
    const removed = left.trim() === '' ? (isImage ? IMAGE_REMOVED : REMOVED) : '';
    this.#onLink({ text: plain(removed || left), cited: undefined, checked: false });
    if (removed) return [removed];
    // Its text is read once more, because it may become part of a link with what is before or behind it.
    return [HARMLESS.test(this.#shown.at(-1) ?? '') ? '' : ' ', text];
  }

  /** The text of a link, in which there may be others. */
  #inner(text: string, onLink = this.#onLink): string {
    const guard = new LinkGuard(this.#evidence, onLink);
    return guard.write(text) + guard.end();
  }
}

const plain = (markdown: string) => markdown.replace(/\\(?=[!-/:-@[-`{-~])/g, '');

/** Where the bracket at `at` is closed; `never` where a paragraph ends before, or too much comes. */
function closingBracket(text: string, at: number): number | 'later' | 'never' {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    if (i - at > LONGEST_TEXT) return 'never';
    const sign = text[i];
    if (sign === '\\') i++;
    else if (sign === '\n' && /^\n[ \t\r]*\n/.test(text.slice(i, i + 40))) return 'never';
    else if (sign === '[') depth++;
    else if (sign === ']' && --depth === 0) return i;
  }
  return 'later';
}

/** The address in parentheses at `at`, and where they end; `none` where it is no address of a link. */
function targetAt(text: string, at: number): { address: string; end: number } | 'later' | 'none' {
  const target =
    /\(\s*(?:<([^<>\n]*)>|([^\s()<]*(?:\([^\s()]*\)[^\s()]*)*))(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/y;
  target.lastIndex = at;
  const found = target.exec(text.slice(0, at + LONGEST_ADDRESS));
  if (found) return { address: found[1] ?? found[2] ?? '', end: at + found[0].length };
  const rest = text.slice(at);
  return rest.length > LONGEST_ADDRESS || /\n[ \t\r]*\n|\)\s/.test(rest) ? 'none' : 'later';
}
