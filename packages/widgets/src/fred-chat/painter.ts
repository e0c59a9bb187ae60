import type { MarkdownTree } from './markdown.ts';

/** Milliseconds of each frame for parsing and building nodes; layout and paint need the rest. */
const FRAME_BUDGET_MS = 8;
/** The same while more text waits than a frame of that kind can take: fewer frames lay out less often. */
const BUSY_FRAME_BUDGET_MS = 16;
/** Characters parsed between two looks at the clock. */
const SLICE = 1024;
/** A hidden page gets no animation frames; a timer of this many milliseconds paints there. */
const HIDDEN_MS = 250;
/** How many times longer than a frame took for an answer the answer waits for the next one. */
const PAUSE_FACTOR = 3;
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
  private chunks: string[] = [];
  private ended = false;
  private closed = false;
  private waiting: (() => void)[] = [];
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
    this.chunks.push(text);
    this.painter.request(this);
  }

  /** Says that no more text will come. Resolves when all of it is in the document. */
  end(): Promise<void> {
    if (this.closed) return Promise.resolve();
    this.ended = true;
    const done = new Promise<void>((resolve) => this.waiting.push(resolve));
    this.painter.request(this);
    return done;
  }

  /** Writes text into the document until the deadline. Returns whether text is left. */
  paint(deadline: number): boolean {
    const write = this.writer();
    const text = this.chunks.length === 1 ? (this.chunks[0] ?? '') : this.chunks.join('');
    const began = performance.now();
    if (began < this.pausedUntil && text.length < SLICE && !this.ended) return true;
    let at = 0;
    let now = began;
    while (at < text.length) {
      let to = Math.min(text.length, at + SLICE);
      // The first half of a surrogate pair waits for the second.
      if (isHighSurrogate(text.charCodeAt(to - 1)) && !(this.ended && to === text.length)) to--;
      if (to === at) break;
      write(text.slice(at, to));
      at = to;
      now = performance.now();
      if (now >= deadline) break;
    }
    this.pausedUntil = now + PAUSE_FACTOR * (now - began);
    this.painted += at;
    this.chunks = at < text.length ? [text.slice(at)] : [];
    const left = text.length - at > 1 || (this.ended && text.length > at);
    if (this.ended && !left && !this.closed) {
      this.closed = true;
      this.tree?.end();
      for (const resolve of this.waiting) resolve();
    }
    return left;
  }

  /** Shows plain text as Markdown, because the code for that has come. */
  showMarkdown(): void {
    if (this.plain === '') return;
    this.chunks.unshift(this.plain);
    this.painted -= this.plain.length;
    this.plain = '';
    this.closed = false;
    this.element.replaceChildren();
    this.painter.request(this);
  }

  private writer(): (text: string) => void {
    this.tree ??= this.painter.treeIn(this.element, this.base, this.headingLevel);
    const { tree } = this;
    if (tree) return (text) => tree.write(text);
    const paragraph = this.element.querySelector('p') ?? document.createElement('p');
    paragraph.style.whiteSpace = 'pre-wrap';
    this.element.append(paragraph); // a bubble without elements would be hidden
    return (text) => {
      this.plain += text;
      paragraph.append(text);
    };
  }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** Writes the text of all answers into the document, once per animation frame. */
export class Painter {
  private readonly views = new Set<AnswerView>();
  /** The answers that are plain text until the code for Markdown comes. */
  private readonly plainViews = new Set<AnswerView>();
  private frame = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private markdown: typeof MarkdownTree | undefined;
  private loading: Promise<void> | undefined;
  private failures = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;
  /** Whether text was left over from the last frame. */
  private isBusy = false;

  constructor(
    private readonly afterPaint: () => void,
    private readonly load: () => Promise<{ MarkdownTree: typeof MarkdownTree }>,
  ) {}

  request(view: AnswerView): void {
    this.views.add(view);
    if (!this.markdown) this.plainViews.add(view);
    if (this.markdown || this.failures > 0) this.schedule();
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
      .finally(() => {
        if (this.views.size > 0) this.schedule();
      }));
  }

  /** What writes an answer into `element`, or undefined where the code for Markdown is not there. */
  treeIn(element: HTMLElement, base: string, headingLevel: number): MarkdownTree | undefined {
    return this.markdown && new this.markdown(element, base, headingLevel);
  }

  private schedule(): void {
    if (this.timer !== undefined) return;
    this.frame = requestAnimationFrame(this.paint);
    this.timer = setTimeout(this.paint, HIDDEN_MS);
  }

  private readonly paint = () => {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.timer);
    this.timer = undefined;
    const deadline = performance.now() + (this.isBusy ? BUSY_FRAME_BUDGET_MS : FRAME_BUDGET_MS);
    this.isBusy = false;
    for (const view of this.views) {
      if (!view.paint(deadline)) this.views.delete(view);
      this.isBusy = performance.now() >= deadline;
      if (this.isBusy) break;
    }
    this.afterPaint();
    if (this.views.size > 0) this.schedule();
  };
}
