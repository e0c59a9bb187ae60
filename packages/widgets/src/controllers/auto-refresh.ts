import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How often a dashboard that can be seen is loaded again. */
const REFRESH_MS = 60_000;
/** A timer may fire a little early; data of this age counts as old. */
const STALE_MS = REFRESH_MS - 1000;
/** Work orders are often changed several at a time; one load after this pause serves them all. */
const SETTLE_MS = 150;

/** Loads a widget again every minute while it is on the page and can be seen. */
export class AutoRefresh implements ReactiveController {
  private loadedAt = 0;
  private timer: ReturnType<typeof setInterval> | undefined;
  private settleTimer: ReturnType<typeof setTimeout> | undefined;
  private inView = true;
  private observer: IntersectionObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly refresh: () => Promise<void>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.timer = setInterval(this.refreshIfStale, REFRESH_MS);
    document.addEventListener('visibilitychange', this.refreshIfStale);
    this.observer = new IntersectionObserver((entries) => {
      this.inView = entries.at(-1)?.isIntersecting ?? true;
      this.refreshIfStale();
    });
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    clearInterval(this.timer);
    clearTimeout(this.settleTimer);
    document.removeEventListener('visibilitychange', this.refreshIfStale);
    this.observer?.disconnect();
  }

  /** To be called when a load has ended, whatever its result. */
  loaded(): void {
    this.loadedAt = Date.now();
  }

  /** Loads again once no further call has come for a moment. */
  soon(): void {
    clearTimeout(this.settleTimer);
    this.settleTimer = setTimeout(() => void this.refresh(), SETTLE_MS);
  }

  private readonly refreshIfStale = () => {
    const stale = this.loadedAt > 0 && Date.now() - this.loadedAt >= STALE_MS;
    if (stale && this.inView && document.visibilityState === 'visible') void this.refresh();
  };
}
