import type { ChatterFix } from '@chatterfix/sdk';
import { failureOf, type Failure } from './failure.ts';
import { openEvents, type Change, type FeedEvent } from './open-events.ts';
import { randomShare } from './random-share.ts';

/** The first wait before the stream is opened again, in milliseconds. It doubles with each failure. */
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 60_000;
/** A stream that was open for this long had no fault: the next one begins with the first wait again. */
const SOUND_MS = 5000;
/** A hidden tab keeps its stream this long, for readers who come back at once. */
const HIDDEN_MS = 10_000;
/** A widget that has just loaded misses nothing if the stream opens within this time. */
const FRESH_MS = 2000;

/** Called with a change, or without one where changes may have been missed. */
export type Listener = (change?: Change) => void;

/** A widget's part in the feed. */
export interface Membership {
  /** Whether the widget can be seen. A feed that no reader can see is not open. */
  inView(inView: boolean): void;
  leave(): void;
}

/**
 * The changes that the server's event stream reports, for all widgets that share a client: one stream for a
 * page and its session. The stream is open while a widget can be seen. It is opened again after a failure,
 * and continues after the last event that arrived. Where the server has no such stream, or refuses it,
 * nothing happens until the session changes.
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
    else if (!this.stream) void this.keepOpen((this.stream = new AbortController()));
  }

  private close(): void {
    this.stream?.abort();
    this.stream = undefined;
  }

  private async keepOpen({ signal }: AbortController): Promise<void> {
    let wait = FIRST_WAIT;
    for (;;) {
      let openedAt = Infinity;
      let failure: Failure | undefined;
      try {
        for await (const event of openEvents(this.client, this.lastEventId, signal)) {
          if (signal.aborted) return;
          if (event.type === 'ready') openedAt = Date.now();
          this.received(event);
        }
      } catch (error) {
        failure = failureOf(error);
      }
      if (signal.aborted) return;
      if (failure && isFinal(failure)) {
        this.refused = true;
        this.close();
        return;
      }
      if (Date.now() - openedAt > SOUND_MS) wait = FIRST_WAIT;
      await pause(Math.max(wait * (0.5 + randomShare() / 2), (failure?.retryAfter ?? 0) * 1000), signal);
      if (signal.aborted) return;
      wait = Math.min(wait * 2, LONGEST_WAIT);
    }
  }

  private received(event: FeedEvent): void {
    // Before the first stream began, changes may have been missed.
    const late = this.lastEventId === undefined && Date.now() - this.joinedAt > FRESH_MS;
    this.lastEventId = event.id ?? this.lastEventId;
    if ('resource' in event) this.tell(event);
    else if (late || event.type === 'reset') this.tell();
  }

  private tell(change?: Change): void {
    for (const listener of this.members.keys()) listener(change);
  }
}

/** There is no such stream, or this caller may not read it. */
function isFinal({ kind, code }: Failure): boolean {
  return finalKinds.has(kind) || code === 'unexpected_answer';
}
const finalKinds = new Set<Failure['kind']>([
  'not-found',
  'forbidden',
  'signed-out',
  'key-refused',
  'invalid',
]);

/** Waits, at most until the browser has a network again. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      globalThis.removeEventListener('online', end);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    globalThis.addEventListener('online', end);
    signal.addEventListener('abort', end);
  });
}

const feeds = new WeakMap<ChatterFix, ChangeFeed>();

/** The feed of a client, which all its widgets share. */
export function feedOf(client: ChatterFix): Pick<ChangeFeed, 'join'> {
  const feed = feeds.get(client) ?? new ChangeFeed(client);
  feeds.set(client, feed);
  return feed;
}
