import type { ChatterFix, ResourceEvent } from '@chatterfix/sdk';

/** A hidden tab keeps its stream this long, for readers who come back at once. */
const HIDDEN_MS = 10_000;
/** A widget that has just loaded misses nothing if the stream opens within this time. */
const FRESH_MS = 2000;

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
  private hiddenTimer: ReturnType<typeof setTimeout> | undefined;
  /** When the first widget began to load: as it joined, or as the session changed. */
  private joinedAt = 0;

  constructor(private readonly client: ChatterFix) {
    client.onSessionChange(() => {
      // Another caller sees other events. The widgets load again by themselves.
      this.close();
      this.lastEventId = undefined;
      this.joinedAt = Date.now();
      this.refused = false;
      this.update();
    });
  }

  join(listener: Listener): Membership {
    this.joinedAt ||= Date.now();
    if (this.members.size === 0) document.addEventListener('visibilitychange', this.visibilityChanged);
    this.members.set(listener, false);
    return {
      inView: (inView) => {
        this.members.set(listener, inView);
        this.update();
      },
      leave: () => {
        this.members.delete(listener);
        if (this.members.size === 0) document.removeEventListener('visibilitychange', this.visibilityChanged);
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
    if (document.visibilityState === 'visible') setHidden(false);
    else this.hiddenTimer = setTimeout(() => setHidden(true), HIDDEN_MS);
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
        const isLate = this.lastEventId === undefined && Date.now() - this.joinedAt > FRESH_MS;
        this.lastEventId = event.id;
        if (event.type !== 'ready' && event.type !== 'reset') this.tell(event);
        else if (event.type === 'reset' || isLate) this.tell();
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
