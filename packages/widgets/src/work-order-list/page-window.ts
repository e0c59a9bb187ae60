import type { LitElement, ReactiveController } from 'lit';

/** How far beyond the visible part rows are drawn, and more of them loaded. */
const MARGIN = '800px 0px';

/**
 * Draws the pages of a long list that are near its visible part. The others are empty boxes of the height that
 * they had. Rows may have any height, and the browser scrolls as it always does.
 */
export class PageWindow implements ReactiveController {
  private observer: IntersectionObserver | undefined;
  private readonly observed = new Set<Element>();
  private readonly undrawn = new Set<number>();
  /** While the list is hidden nothing is seen of it, and it keeps what it has drawn. */
  paused = false;

  constructor(
    private readonly host: LitElement,
    private readonly options: {
      /** A page that is drawn wherever it is, because the keyboard is there. */
      keep(): number | undefined;
      /** The end of the list is near. */
      reachedEnd(): void;
    },
  ) {
    host.addController(this);
  }

  isDrawn(page: number): boolean {
    return !this.undrawn.has(page);
  }

  /** Draws everything again, for another list. */
  reset(): void {
    this.undrawn.clear();
    this.hostDisconnected();
  }

  /** Draws a page at once, to move the focus there. */
  draw(page: number): void {
    if (this.undrawn.delete(page)) this.host.requestUpdate();
  }

  hostUpdated(): void {
    const scroller = this.host.renderRoot.querySelector('.scroller');
    if (!scroller) return this.hostDisconnected();
    if (this.observer?.root !== scroller) this.hostDisconnected();
    const observer = (this.observer ??= new IntersectionObserver(this.seen, {
      root: scroller,
      rootMargin: MARGIN,
    }));
    for (const box of this.observed) if (!box.isConnected) this.forget(box);
    for (const box of scroller.querySelectorAll<HTMLElement>('[data-page]')) {
      if (this.isDrawn(Number(box.dataset['page']))) box.style.blockSize = '';
      if (this.observed.has(box)) continue;
      this.observed.add(box);
      observer.observe(box);
    }
    const end = scroller.querySelector('.end');
    if (!end) return;
    // Observed again after each update, because a page of few rows may leave the end where it was.
    observer.unobserve(end);
    observer.observe(end);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.observer = undefined;
    this.observed.clear();
  }

  private forget(box: Element): void {
    this.observer?.unobserve(box);
    this.observed.delete(box);
  }

  private readonly seen = (entries: IntersectionObserverEntry[]) => {
    if (this.paused) return;
    let isChanged = false;
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const { dataset, style } = target as HTMLElement;
      if (dataset['page'] === undefined) {
        if (isIntersecting) this.options.reachedEnd();
        continue;
      }
      const page = Number(dataset['page']);
      if (isIntersecting) isChanged = this.undrawn.delete(page) || isChanged;
      else if (page !== this.options.keep() && this.isDrawn(page) && boundingClientRect.height > 0) {
        style.blockSize = `${boundingClientRect.height}px`;
        this.undrawn.add(page);
        isChanged = true;
      }
    }
    if (isChanged) this.host.requestUpdate();
  };
}
