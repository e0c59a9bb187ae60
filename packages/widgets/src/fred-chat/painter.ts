import type { MarkdownTree } from './markdown.ts';
import { yieldToBrowser } from './yield-to-browser.ts';

/** Milliseconds for parsing and building nodes before the browser gets time for other work. */
const BUDGET_MS = 8;
/** While more text waits than that is enough for, a frame shows what was built this often: each lays out and paints. */
const SHOW_MS = 100;
/** Characters parsed before the first look at the clock. */
const SLICE = 1024;
/** A hidden page gets no animation frames; a timer of this many milliseconds paints there. */
const HIDDEN_MS = 250;
/** How many times longer than a frame took for an answer it takes until the next one. */
const PAUSE_FACTOR = 4;
/** Text that arrives in small pieces is written this often at most, in every other frame of most screens. */
const PAUSE_MS = 25;
/** Milliseconds until code that could not be fetched is fetched again. They double each time. */
const RETRY_MS = 1000;
const LONGEST_RETRY_MS = 60_000;

/**
 * One answer on the screen. Text is pushed as it arrives and written into the document with the next frame. It
 * is plain text until the code for Markdown is there.
 */
export class AnswerView {
  readonly element = document.createElement('div');
  private tree: MarkdownTree | undefined;
  /** What is shown as plain text. */
  private plain = '';
  /** Characters painted so far. */
  painted = 0;
  /** What has come and is not painted yet. */
  private text = '';
  private ended = false;
  private readonly whole = Promise.withResolvers<void>();
  /** Parts of the answer that are built, but not shown yet. While there are some, text goes into the last one. */
  readonly unseen = document.createElement('div');
  /** Until when the answer waits for its next frame: a long block is parsed less often. */
  private pausedUntil = 0;

  constructor(
    private readonly painter: Painter,
    private readonly base: string,
    private readonly headingLevel: number,
  ) {
    this.element.className = 'answer';
    void painter.prepare();
  }

  push(text: string): void {
    if (text === '') return;
    this.text += text;
    this.painter.request(this);
  }

  /** Says that no more text will come. Resolves when all of it is in the document. */
  end(): Promise<void> {
    this.ended = true;
    this.painter.request(this);
    return this.whole.promise;
  }

  /**
   * Builds nodes of the text until the deadline. `shows`: puts them into the document, but for a part that text
   * is still being built for. Returns whether text is left.
   */
  paint(deadline: number, shows: boolean): boolean {
    const began = performance.now();
    if (began < this.pausedUntil && this.text.length < SLICE && !this.ended && !this.unseen.firstChild)
      return true;
    let slice = SLICE;
    let now = began;
    for (;;) {
      let piece = this.text.slice(0, slice);
      // The first half of a surrogate pair waits for the second.
      if (!this.ended || slice < this.text.length) piece = piece.replace(/[\ud800-\udbff]$/, '');
      if (piece === '') break;
      this.write(piece);
      this.text = this.text.slice(piece.length);
      this.painted += piece.length;
      const before = now;
      now = performance.now();
      if (now >= deadline) break;
      slice = Math.max(SLICE, (piece.length * (deadline - now)) / (now - before));
    }
    this.pausedUntil = began + Math.max(PAUSE_MS, PAUSE_FACTOR * (now - began));
    const left = this.text.length > (this.ended ? 0 : 1);
    if (!shows) return left;
    if (this.ended && !left) {
      this.tree?.end();
      this.whole.resolve();
    }
    while (this.unseen.childElementCount > (left && this.element.firstChild ? 1 : 0))
      this.element.append(this.unseen.firstChild!);
    return left;
  }

  /** Whether more text waits than a frame should build, and can be built outside the document. */
  get isBehind(): boolean {
    return this.text.length > SLICE && !(this.element.firstChild && !this.unseen.firstChild);
  }

  /** Shows plain text as Markdown, because the code for that has come. */
  showMarkdown(): void {
    if (this.plain === '') return;
    this.text = this.plain + this.text;
    this.painted -= this.plain.length;
    this.plain = '';
    this.element.replaceChildren();
    this.painter.request(this);
  }

  private write(text: string): void {
    const { markdown } = this.painter;
    this.tree ??= markdown && new markdown(this.unseen, this.base, this.headingLevel);
    if (this.tree) return this.tree.write(text);
    const paragraph = this.element.querySelector('p') ?? document.createElement('p');
    paragraph.style.whiteSpace = 'pre-wrap';
    paragraph.append(text);
    this.element.append(paragraph);
    this.plain += text;
  }
}

/** Writes the text of all answers into the document, once per animation frame. */
export class Painter {
  private readonly views = new Set<AnswerView>();
  /** The answers that are plain text until the code for Markdown comes. */
  private readonly plainViews = new Set<AnswerView>();
  /** Whether a frame was asked for. */
  private waits = false;
  /** Whether a task was asked for that builds. */
  private builds = false;
  private frame = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** What writes an answer; undefined where the code for Markdown is not there. */
  markdown: typeof MarkdownTree | undefined;
  private loading: Promise<void> | undefined;
  private failures = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;
  /** When the next frame shows what was built between frames. For the first text none is waited for. */
  private showAt = Infinity;

  constructor(
    private readonly afterPaint: () => void,
    private readonly load: () => Promise<{ MarkdownTree: typeof MarkdownTree }>,
  ) {}

  request(view: AnswerView): void {
    this.views.add(view);
    if (!this.markdown) this.plainViews.add(view);
    if (this.markdown || this.failures) this.schedule();
  }

  /** Fetches the code that shows Markdown. While it cannot be fetched, answers are plain text. */
  prepare(): Promise<void> {
    clearTimeout(this.retry);
    return (this.loading ??= this.load()
      .then(({ MarkdownTree }) => {
        this.markdown = MarkdownTree;
        for (const view of this.plainViews) view.showMarkdown();
        this.plainViews.clear();
      })
      .catch(() => {
        this.loading = undefined; // the next answer tries again at once
        const pause = Math.min(RETRY_MS * 2 ** this.failures++, LONGEST_RETRY_MS);
        this.retry = setTimeout(() => void this.prepare(), pause);
      })
      .finally(() => this.schedule()));
  }

  /** Asks for a task that builds, and for the next frame: for the first text at once, later when it is time to show. */
  private schedule(): void {
    const [view] = this.views;
    if (!view) return;
    const builds = view.isBehind && performance.now() < this.showAt;
    if (builds && !this.builds) {
      this.builds = true;
      void yieldToBrowser().then(this.paint);
    }
    if (this.waits || (builds && this.showAt < Infinity)) return;
    this.waits = true;
    this.frame = requestAnimationFrame(this.paint);
    this.timer = setTimeout(this.paint, HIDDEN_MS, 0);
  }

  /**
   * Builds what has come, and shows it where it is called for a frame. Between frames, nothing in the document
   * changes.
   */
  private readonly paint = (frame: number | void) => {
    const shows = frame !== undefined;
    if (shows) {
      cancelAnimationFrame(this.frame);
      clearTimeout(this.timer);
      this.waits = false;
    } else this.builds = false;
    const began = performance.now();
    const deadline = began + BUDGET_MS;
    for (const view of this.views) {
      if (!shows && !view.isBehind) break;
      const left = view.paint(deadline, shows);
      if (shows && !left) this.views.delete(view);
      if (!shows || performance.now() >= deadline) break;
    }
    if (shows) {
      this.afterPaint();
      this.showAt = this.views.size ? began + SHOW_MS : Infinity;
    }
    this.schedule();
  };
}
