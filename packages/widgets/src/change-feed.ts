import type { ChatterFix, ResourceEvent } from '@chatterfix/sdk';

/** A hidden tab keeps its stream this long, for readers who come back at once. */
const HIDDEN_MS = 10_000;

/** Called with a change, or without one where changes may have been missed. */
export type Listener = (change?: ResourceEvent) => void;

/** A widget's part in the feed. */
export interface Membership {
  /** Whether the widget can be seen. A feed that no reader can see is not open. */
  inView(inView: boolean): void;
  leave(): void;
}

/**
 * The changes that the server's event stream reports, for all widgets that share a client: one stream for a
 * page and its session. The stream is open while a widget can be seen, and continues after the last event that
 * arrived. Where the server has no such stream, or refuses it, nothing happens until the session changes.
 */
class ChangeFeed {
  private readonly members = new Map<Listener, boolean>();
  private stream: AbortController | undefined;
  private lastEventId: string | undefined;
  private refused = false;
  private hidden = false;
  private hiddenSince: number | undefined;
  private hiddenTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly client: ChatterFix) {
    client.onSessionChange(() => {
      // Another caller sees other events. The widgets load again by themselves.
      this.close();
      this.lastEventId = undefined;
      this.refused = false;
      this.update();
    });
  }

  join(listener: Listener): Membership {
    if (this.members.size === 0) {
      document.addEventListener('visibilitychange', this.visibilityChanged);
      addEventListener('online', this.connectAgain);
    }
    this.members.set(listener, false);
    return {
      inView: (inView) => {
        this.members.set(listener, inView);
        this.update();
      },
      leave: () => {
        this.members.delete(listener);
        if (this.members.size === 0) {
          document.removeEventListener('visibilitychange', this.visibilityChanged);
          removeEventListener('online', this.connectAgain);
        }
        this.update();
      },
    };
  }

  private readonly visibilityChanged = () => {
    clearTimeout(this.hiddenTimer);
    const setHidden = (hidden: boolean) => {
      this.hidden = hidden;
      this.update();
    };
    if (document.visibilityState !== 'visible') {
      this.hiddenSince ??= Date.now();
      this.hiddenTimer = setTimeout(() => setHidden(true), HIDDEN_MS);
      return;
    }
    // While a device sleeps no timer runs, and its connections may be dead without anybody having noticed.
    const slept = Date.now() - (this.hiddenSince ?? Infinity) > HIDDEN_MS;
    this.hiddenSince = undefined;
    if (slept) this.close();
    setHidden(false);
  };

  /** The network is back: connects at once, instead of after the wait that follows failed tries. */
  private readonly connectAgain = () => {
    this.close();
    this.update();
  };

  /** Opens or closes the stream, as the widgets need it. */
  private update(): void {
    const wanted = !this.hidden && !this.refused && [...this.members.values()].some(Boolean);
    if (!wanted) this.close();
    else if (!this.stream) void this.read((this.stream = new AbortController()));
  }

  private close(): void {
    this.stream?.abort();
    this.stream = undefined;
  }

  private async read({ signal }: AbortController): Promise<void> {
    try {
      for await (const event of this.client.events.stream({ lastEventId: this.lastEventId, signal })) {
        if (signal.aborted) return;
        const isFirst = this.lastEventId === undefined;
        this.lastEventId = event.id;
        if ('resource_id' in event) this.tell(event);
        // The widgets began to load before the stream did, and something may have changed in between.
        else if (isFirst || event.type === 'reset') this.tell();
      }
    } catch {
      // The client has tried again where that could help.
      if (signal.aborted) return;
      this.refused = true;
      this.close();
    }
  }

  private tell(change?: ResourceEvent): void {
    for (const listener of this.members.keys()) listener(change);
  }
}

const feeds = new WeakMap<ChatterFix, ChangeFeed>();

/** The feed of a client, which all its widgets share. */
export function feedOf(client: ChatterFix): Pick<ChangeFeed, 'join'> {
  const feed = feeds.get(client) ?? new ChangeFeed(client);
  feeds.set(client, feed);
  return feed;
}
