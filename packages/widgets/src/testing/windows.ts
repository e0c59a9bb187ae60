/** Windows that a widget opens, as frames of the page: a test or story says what they tell, and closes them. */
export class Windows {
  readonly opened: HTMLIFrameElement[] = [];
  private readonly real = window.open;

  constructor(private readonly blocked = false) {
    window.open = () => {
      if (this.blocked) return null;
      const frame = document.createElement('iframe');
      frame.hidden = true;
      frame.title = 'A window';
      document.body.append(frame);
      this.opened.push(frame);
      return frame.contentWindow;
    };
  }

  /** What the last window tells the page, from the server's origin unless told otherwise. */
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
  /** As a person closes it, and as a provider's Cross-Origin-Opener-Policy looks from here. */
  close(): void {
    this.opened.at(-1)?.remove();
  }
  restore(): void {
    window.open = this.real;
  }
}
