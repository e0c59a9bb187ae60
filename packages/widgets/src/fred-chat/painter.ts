import type { MarkdownTree } from './markdown.ts';

/** Milliseconds of each frame for parsing and building nodes; layout and paint need the rest. */
const FRAME_BUDGET_MS = 8;
/** Characters parsed between two looks at the clock. */
const SLICE = 1024;
/** A hidden page gets no animation frames; a timer of this many milliseconds paints there. */
const HIDDEN_MS = 250;

/**
 * One answer on the screen. Text is pushed as it arrives and written into the document with the next frame.
 */
export class AnswerView {
  readonly element = document.createElement('div');
  private tree: Pick<MarkdownTree, 'write' | 'end'> | undefined;
  /** Characters painted so far. */
  painted = 0;
  private chunks: string[] = [];
  private ended = false;
  private closed = false;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly painter: Painter,
    private readonly base: string,
    private readonly headingLevel: number,
  ) {
    this.element.className = 'answer';
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
    const tree = (this.tree ??= this.painter.treeIn(this.element, this.base, this.headingLevel));
    const text = this.chunks.length === 1 ? (this.chunks[0] ?? '') : this.chunks.join('');
    let at = 0;
    while (at < text.length) {
      let to = Math.min(text.length, at + SLICE);
      // The first half of a surrogate pair waits for the second.
      if (isHighSurrogate(text.charCodeAt(to - 1)) && !(this.ended && to === text.length)) to--;
      if (to === at) break;
      tree.write(text.slice(at, to));
      at = to;
      if (performance.now() >= deadline) break;
    }
    this.painted += at;
    this.chunks = at < text.length ? [text.slice(at)] : [];
    const left = text.length - at > 1 || (this.ended && text.length > at);
    if (this.ended && !left && !this.closed) {
      this.closed = true;
      tree.end();
      for (const resolve of this.waiting) resolve();
    }
    return left;
  }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** Writes the text of all answers into the document, once per animation frame. */
export class Painter {
  private readonly views = new Set<AnswerView>();
  private frame = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private markdown: typeof MarkdownTree | undefined;
  private loading: Promise<void> | undefined;

  constructor(private readonly afterPaint: () => void) {}

  request(view: AnswerView): void {
    this.views.add(view);
    if (this.markdown) this.schedule();
    else void this.prepare();
  }

  /** Fetches the code that shows Markdown, so that it is there when the first answer comes. */
  prepare(): Promise<void> {
    return (this.loading ??= import('./markdown.ts')
      .then(({ MarkdownTree }) => {
        this.markdown = MarkdownTree;
      })
      .catch(() => {
        this.loading = undefined; // the next text tries again
      })
      .finally(() => {
        if (this.views.size > 0) this.schedule();
      }));
  }

  /** What writes an answer into `element`: as plain text where the code for Markdown could not be fetched. */
  treeIn(element: HTMLElement, base: string, headingLevel: number): Pick<MarkdownTree, 'write' | 'end'> {
    if (this.markdown) return new this.markdown(element, base, headingLevel);
    element.style.whiteSpace = 'pre-wrap';
    return { write: (text) => element.append(text), end: () => {} };
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
    const deadline = performance.now() + FRAME_BUDGET_MS;
    for (const view of this.views) {
      if (!view.paint(deadline)) this.views.delete(view);
      if (performance.now() >= deadline) break;
    }
    this.afterPaint();
    if (this.views.size > 0) this.schedule();
  };
}
