import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Windows that are too narrow for a chat beside something else. */
const NARROW = '(max-width: 30em)';

interface Host extends ReactiveControllerHost {
  readonly open: boolean;
  readonly floating: boolean;
  readonly fullScreen: 'narrow' | 'never';
  readonly renderRoot: ParentNode;
}

/** Whether a chat fills a narrow window. What that takes besides styles is fetched when it is needed. */
export class FullScreen implements ReactiveController {
  private readonly narrow = matchMedia(NARROW);
  /** Whether the reader uses the chat. One that only stands in its page leaves the page visible. */
  private isUsed = false;
  private leave: (() => void) | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  get isOn(): boolean {
    const { open, floating, fullScreen } = this.host;
    return open && fullScreen !== 'never' && this.narrow.matches && (this.isUsed || floating);
  }

  /** The reader has opened the chat, or begins to write. */
  use(): void {
    this.isUsed = true;
    this.host.requestUpdate();
  }

  hostConnected(): void {
    this.narrow.addEventListener('change', this.changed);
    this.changed();
  }

  hostDisconnected(): void {
    this.narrow.removeEventListener('change', this.changed);
    this.end();
  }

  hostUpdate(): void {
    if (!this.host.open) this.isUsed = false;
  }

  hostUpdated(): void {
    const chat = this.host.renderRoot.querySelector<HTMLElement>('.full');
    if (!chat?.isConnected) this.end();
    else if (!this.leave) {
      const loading = () => {};
      this.leave = loading;
      import('./fill-screen.ts').then(
        ({ fillScreen }) => {
          if (this.leave === loading) this.leave = fillScreen(chat);
        },
        () => (this.leave = undefined), // the styles fill the window already; the next drawing tries again
      );
    }
  }

  private end(): void {
    this.leave?.();
    this.leave = undefined;
  }

  private readonly changed = () => this.host.requestUpdate();
}
