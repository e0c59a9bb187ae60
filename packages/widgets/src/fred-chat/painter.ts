import { MarkdownTree } from './markdown.ts';

/** Milliseconds of a frame that parsing and building nodes may take; layout and paint have the rest. */
const FRAME_BUDGET_MS = 8;
const SLICE = 1024;
/** No frame comes in a hidden page; then this clock paints. */
const HIDDEN_MS = 250;

/** An answer on its way to the screen: text is pushed as it arrives, and painted by frames. */
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

  /** No more text will come. Resolves when all of it is on the screen. */
  end(): Promise<void> {
    if (this.closed) return Promise.resolve();
    this.ended = true;
    const done = new Promise<void>((resolve) => this.waiting.push(resolve));
    this.painter.request(this);
    return done;
  }

  /** Paints until the deadline; answers whether text is left. */
  paint(deadline: number): boolean {
    const text = this.chunks.length === 1 ? (this.chunks[0] ?? '') : this.chunks.join('');
    let at = 0;
    while (at < text.length) {
      let to = Math.min(text.length, at + SLICE);
      // Half a surrogate pair waits for its other half.
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

/** One commit to the document per animation frame, whatever number of answers is being painted. */
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
