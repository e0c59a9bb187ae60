import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChatterFix, Me } from '@chatterfix/sdk';
import { failureOf } from '../failure.ts';

/** Milliseconds until a request that failed is repeated; doubled after each failure. */
const FIRST_PAUSE = 5_000;
const LONGEST_PAUSE = 60_000;
/** Failures that may be over when the same is asked again. */
const mayPass = new Set(['connection', 'web-page', 'server', 'rate-limited']);

/**
 * Who is signed in at one client. Asked once for all widgets that share the client; they are told when it
 * changes.
 */
class ClientSession {
  /** How often somebody has signed in or out. */
  changes = 0;
  /** The person's session has ended elsewhere, and nobody has signed in since. */
  hasEnded = false;
  private me: Promise<Me> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly client: ChatterFix) {
    client.onSessionChange((hasEnded) => {
      this.hasEnded = hasEnded;
      this.changes++;
      this.me = undefined;
      for (const listener of this.listeners) listener();
    });
  }

  ask(): Promise<Me> {
    if (!this.me) {
      const asked = this.client.auth.me();
      this.me = asked;
      // A failed request is not kept: the next widget asks again.
      asked.catch(() => {
        if (this.me === asked) this.me = undefined;
      });
    }
    return this.me;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

const sessions = new WeakMap<ChatterFix, ClientSession>();

function sessionOf(client: ChatterFix): ClientSession {
  const session = sessions.get(client) ?? new ClientSession(client);
  sessions.set(client, session);
  return session;
}

/**
 * Tells a widget who is signed in at its client, and when that changes. It listens only while the widget is
 * on the page.
 */
export class SessionController implements ReactiveController {
  /** Who is signed in. Undefined until `identify()` has an answer, and where the server could not say. */
  me: Me | undefined;
  /** Whether the server has answered `identify()`, or could not, since the session began. */
  identified = false;
  private client: ChatterFix | undefined;
  private seenChanges = 0;
  private unsubscribe: (() => void) | undefined;
  /** The number of the last question, so that late answers to earlier ones are dropped. */
  private lastAsked = 0;
  /** Whether the server could not answer the last question. */
  private unanswered = false;
  private askingAgain: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & { readonly isConnected: boolean },
    private readonly changed: () => void,
  ) {
    host.addController(this);
  }

  /** Follows the session of this client from now on. */
  follow(client: ChatterFix | undefined): void {
    this.stop();
    this.client = client;
    this.me = undefined;
    this.lastAsked++;
    this.unanswered = false;
    this.identified = false;
    if (client) this.seenChanges = sessionOf(client).changes;
    if (this.host.isConnected) this.hostConnected();
  }

  hostConnected(): void {
    if (!this.client || this.unsubscribe) return;
    const session = sessionOf(this.client);
    this.unsubscribe = session.subscribe(() => this.notice(session));
    // Somebody signed in or out while the widget was not on the page.
    if (session.changes !== this.seenChanges) this.notice(session);
    else if (this.unanswered) this.identify();
  }

  hostDisconnected(): void {
    this.stop();
  }

  /**
   * Asks the server who is signed in; `me` has the answer. Where it cannot say now, it is asked again until it
   * can, because without an answer the widget offers to sign in somebody who is signed in.
   */
  identify(pause = FIRST_PAUSE): void {
    const { client } = this;
    if (!client) return;
    clearTimeout(this.askingAgain);
    const asked = ++this.lastAsked;
    const answered = (me: Me | undefined, unanswered = false) => {
      if (asked !== this.lastAsked) return;
      const wasUnanswered = this.unanswered;
      this.me = me;
      this.identified = true;
      this.unanswered = unanswered;
      // What was loaded in the meantime was loaded for nobody.
      if (wasUnanswered && me) this.changed();
      if (unanswered && this.host.isConnected)
        this.askingAgain = setTimeout(() => this.identify(Math.min(2 * pause, LONGEST_PAUSE)), pause);
      this.host.requestUpdate();
    };
    sessionOf(client)
      .ask()
      .then(
        (me) => answered(me),
        (error: unknown) => answered(undefined, mayPass.has(failureOf(error).kind)),
      );
  }

  /** Whether a person is signed in, rather than the page with its key. */
  get isPerson(): boolean {
    return this.me !== undefined && this.me.actor_kind !== 'publishable_key';
  }

  /** Whether the person was signed out, not here but by the server or in another tab, and nobody has signed in since. */
  get hasEnded(): boolean {
    return this.client !== undefined && sessionOf(this.client).hasEnded;
  }

  /** Whether a permission is there. Where nobody could say, it is assumed, and the server decides. */
  may(permission: Me['permissions'][number]): boolean {
    return this.me?.permissions.includes(permission) ?? true;
  }

  /** Ends the person's session; the page's own session is used again. */
  signOut(): void {
    this.me = undefined;
    void this.client?.signOut();
    this.host.requestUpdate();
  }

  private notice(session: ClientSession): void {
    this.seenChanges = session.changes;
    this.lastAsked++;
    this.identified = false;
    this.changed();
  }

  private stop(): void {
    clearTimeout(this.askingAgain);
    this.unsubscribe?.();
    this.unsubscribe = undefined;
  }
}
