import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChatterFix, ResourceEvent } from '@chatterfix/sdk';
import type { Membership } from '../change-feed.ts';

/** Several changes in a short time cost one load. */
const SETTLE_MS = 100;
/** The loads of many readers who are told at the same time are spread over this time. */
const SPREAD_MS = 400;
/** After a load that failed. */
const RETRY_MS = 10_000;

/**
 * Loads a widget again when the server reports a change, while the widget can be seen. A widget that cannot
 * be seen loads when the reader comes back to it.
 */
export class LiveController implements ReactiveController {
  private client: ChatterFix | undefined;
  private membership: Membership | undefined;
  private observer: IntersectionObserver | undefined;
  private inView = false;
  /** What was reported since the last load. */
  private reported: ResourceEvent | 'anything' | undefined;
  /** Whether it has followed this client before, so that it may have missed changes in the meantime. */
  private hasFollowed = false;
  private refreshedAt = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly options: {
      /** Whether the widget shows something of what has changed. */
      concerns(change: ResourceEvent): boolean;
      /** At least these milliseconds lie between two loads, however often something changes. */
      interval: number;
      /** Returns false where it failed and is worth trying again. */
      refresh(): Promise<boolean>;
    },
  ) {
    host.addController(this);
  }

  /** Follows the changes at this client from now on. */
  follow(client: ChatterFix | undefined): void {
    this.leave();
    this.client = client;
    this.hasFollowed = false;
    this.seen();
  }

  /** To be called when a load begins: what was reported before is part of its result. */
  loading(): void {
    this.reported = undefined;
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.refreshSoon);
    this.observer = new IntersectionObserver((entries) => {
      this.inView = entries.at(-1)?.isIntersecting ?? false;
      this.seen();
    });
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.refreshSoon);
    this.observer?.disconnect();
    this.inView = false;
    this.leave();
  }

  private seen(): void {
    if (this.membership) this.membership.inView(this.inView);
    else if (this.inView && this.client) void this.join(this.client);
    this.refreshSoon();
  }

  /** The code of the feed is fetched when a widget is first seen. */
  private async join(client: ChatterFix): Promise<void> {
    const feeds = await import('../change-feed.ts').catch(() => undefined); // the widget works without
    if (!feeds || client !== this.client || this.membership || !this.inView) return;
    this.membership = feeds.feedOf(client).join(this.report);
    this.membership.inView(true);
    if (this.hasFollowed) this.report();
    this.hasFollowed = true;
  }

  private readonly report = (change?: ResourceEvent) => {
    if (change && !this.options.concerns(change)) return;
    if (this.reported !== 'anything') this.reported = change ?? 'anything';
    this.refreshSoon();
  };

  private leave(): void {
    this.membership?.leave();
    this.membership = undefined;
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private get isVisible(): boolean {
    return this.inView && document.visibilityState === 'visible';
  }

  private readonly refreshSoon = () => {
    if (!this.reported || !this.isVisible || this.timer !== undefined) return;
    const soon = SETTLE_MS + randomShare() * SPREAD_MS;
    const untilNext = this.refreshedAt + this.options.interval - Date.now();
    this.timer = setTimeout(() => void this.refresh(), Math.max(soon, untilNext));
  };

  private async refresh(): Promise<void> {
    this.timer = undefined;
    const { reported } = this;
    if (!reported || !this.isVisible) return;
    this.refreshedAt = Date.now();
    // The widget may have learned of its own change in the meantime.
    if (reported !== 'anything' && !this.options.concerns(reported)) this.reported = undefined;
    else if (!(await this.options.refresh())) {
      this.reported ??= reported;
      this.timer ??= setTimeout(() => void this.refresh(), RETRY_MS);
    }
  }
}

/** A number between 0 and 1. */
function randomShare(): number {
  const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
  return byte / 255;
}
