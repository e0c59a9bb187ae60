/**
 * At most about this many characters of an answer are announced; the rest can be read in the conversation.
 */
const LIMIT = 400;
/** Milliseconds in which sentences are collected, so that announcements do not interrupt each other. */
const PAUSE_MS = 1200;

/** Announces an answer to screen readers while it is written: in whole sentences rather than in fragments. */
export class Announcer {
  private text = '';
  private said = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly region: () => Element | null) {}

  start(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.text = '';
    this.said = 0;
  }

  push(text: string): void {
    if (this.said + this.text.length > LIMIT) return;
    this.text += text;
    this.timer ??= setTimeout(this.speak, PAUSE_MS);
  }

  /** Announces the rest of the text, and `closing` after it. */
  finish(closing: string): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const rest = this.said + this.text.length > LIMIT ? this.takeSentences() : this.text;
    this.text = '';
    this.say(`${plain(rest)} ${closing}`.trim());
  }

  say(text: string): void {
    const region = this.region();
    if (region && text !== '') region.textContent = text;
  }

  private readonly speak = () => {
    this.timer = undefined;
    const sentences = this.takeSentences();
    this.said += sentences.length;
    this.say(plain(sentences));
  };

  private takeSentences(): string {
    let end = 0;
    for (const match of this.text.matchAll(/[.!?…。؟](?=\s)|\n+/g)) end = match.index + match[0].length;
    const sentences = this.text.slice(0, end);
    this.text = this.text.slice(end);
    return sentences;
  }
}

/** The text without Markdown's marks, which a screen reader would read as "asterisk asterisk". */
function plain(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`#>|~]+/g, '')
    .replace(/(^|[^\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu, '$1') // not in the middle of part numbers
    .replace(/\s+/g, ' ')
    .trim();
}
