/** At most this many questions that did not reach the server are kept; the oldest go first. */
const MAX_UNSENT = 20;
/** ASCII's record separator, which no keyboard types. */
const SEPARATOR = '\u001e';

type Item = 'session' | 'draft' | 'unsent';

/**
 * What the chat keeps so that it survives a reload of the page: the id of the conversation, the text that was
 * not sent yet, and the questions that did not reach the server. It is kept in this browser tab only, and
 * never holds a token.
 */
export class TabMemory {
  constructor(
    /** Names the server and key, so that two chats do not share their memory. */
    private readonly owner: () => string,
    /** Whether the page allows it. */
    private readonly enabled: () => boolean,
  ) {}

  get sessionId(): string {
    return this.read('session');
  }
  set sessionId(sessionId: string) {
    this.write('session', sessionId);
  }

  get draft(): string {
    return this.read('draft');
  }
  set draft(text: string) {
    this.write('draft', text);
  }

  /** The questions that did not reach the server, oldest first. */
  get unsent(): string[] {
    return this.read('unsent').split(SEPARATOR).filter(Boolean);
  }
  set unsent(questions: readonly string[]) {
    this.write('unsent', questions.slice(-MAX_UNSENT).join(SEPARATOR));
  }

  addUnsent(question: string): void {
    this.removeUnsent(question);
    this.unsent = [...this.unsent, question];
  }

  removeUnsent(question: string): void {
    this.unsent = this.unsent.filter((other) => other !== question);
  }

  private read(item: Item): string {
    if (!this.enabled()) return '';
    try {
      return sessionStorage.getItem(this.nameOf(item)) ?? '';
    } catch {
      return ''; // The browser forbids storage: the chat works without it.
    }
  }

  private write(item: Item, value: string): void {
    if (!this.enabled()) return;
    try {
      if (value === '') sessionStorage.removeItem(this.nameOf(item));
      else sessionStorage.setItem(this.nameOf(item), value);
    } catch {
      // Storage is full or forbidden: the chat works without it.
    }
  }

  private nameOf(item: Item): string {
    return `chatterfix.${item} ${this.owner()}`;
  }
}
