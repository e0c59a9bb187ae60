import { MarkdownTree } from './markdown.ts';

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
  readonly tree: MarkdownTree;
  /** Characters painted so far. */
  painted = 0;
  private chunks: string[] = [];
  private ended = false;
  private closed = false;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly painter: Painter,
    base: string,
    headingLevel: number,
  ) {
    this.tree = new MarkdownTree(base, headingLevel);
  }

  get element(): HTMLElement {
    return this.tree.element;
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
    const text = this.chunks.length === 1 ? (this.chunks[0] ?? '') : this.chunks.join('');
    let at = 0;
    while (at < text.length) {
      let to = Math.min(text.length, at + SLICE);
      // The first half of a surrogate pair waits for the second.
      if (isHighSurrogate(text.charCodeAt(to - 1)) && !(this.ended && to === text.length)) to--;
      if (to === at) break;
      this.tree.write(text.slice(at, to));
      at = to;
      if (performance.now() >= deadline) break;
    }
    this.painted += at;
    this.chunks = at < text.length ? [text.slice(at)] : [];
    const left = text.length - at > 1 || (this.ended && text.length > at);
    if (this.ended && !left && !this.closed) {
      this.closed = true;
      this.tree.end();
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

  constructor(private readonly afterPaint: () => void) {}

  request(view: AnswerView): void {
    this.views.add(view);
    this.schedule();
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
