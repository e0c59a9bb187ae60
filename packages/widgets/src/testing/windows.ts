/**
 * Replaces `window.open` with frames of the page, so that a test or story can send their messages and close
 * them.
 */
export class Windows {
  readonly opened: HTMLIFrameElement[] = [];
  /** What each was asked to look like. */
  readonly features: (string | undefined)[] = [];
  private readonly realOpen = window.open;
  private readonly realAdd = window.addEventListener;
  private readonly realRemove = window.removeEventListener;
  private listeners = 0;
  private readonly attachedListeners = new Set<unknown>();
  /** How many windows were closed by the page. */
  closed = 0;

  constructor(private readonly blocked = false) {
    window.open = (...[, , features]) => {
      if (this.blocked) return null;
      const frame = document.createElement('iframe');
      frame.hidden = true;
      frame.title = 'A window';
      document.body.append(frame);
      this.opened.push(frame);
      this.features.push(features);
      if (frame.contentWindow) frame.contentWindow.close = () => void this.closed++;
      return frame.contentWindow;
    };
    window.addEventListener = (...args: Parameters<typeof window.addEventListener>) => {
      if (args[0] === 'message') {
        this.listeners++;
        this.attachedListeners.add(args[1]);
      }
      this.realAdd.apply(window, args);
    };
    window.removeEventListener = (...args: Parameters<typeof window.removeEventListener>) => {
      if (args[0] === 'message') this.attachedListeners.delete(args[1]);
      this.realRemove.apply(window, args);
    };
  }

  /** How many sign-ins have begun to listen for messages. Before that, messages are lost. */
  get listening(): number {
    return this.listeners;
  }

  /** How many of them still listen. */
  get attached(): number {
    return this.attachedListeners.size;
  }

  /** Sends the page a message from the last window; by default with the server's origin. */
  tell(
    data: object,
    { origin = 'https://plant.test', source = this.opened.at(-1)?.contentWindow ?? null } = {},
  ): void {
    window.dispatchEvent(
      new MessageEvent('message', {
        data: { type: 'chatterfix-sign-in', attempt: 'attempt-1', ...data },
        origin,
        source,
      }),
    );
  }

  /** Closes the last window. A provider's Cross-Origin-Opener-Policy looks the same to the page. */
  close(): void {
    this.opened.at(-1)?.remove();
  }

  restore(): void {
    window.open = this.realOpen;
    window.addEventListener = this.realAdd;
    window.removeEventListener = this.realRemove;
  }
}
