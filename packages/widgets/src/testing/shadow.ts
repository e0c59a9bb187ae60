import { axeViolations } from './axe.ts';
import { until } from './page.ts';

function nameOf(button: HTMLButtonElement): string {
  return (button.ariaLabel ?? button.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The shadow tree of a widget, with what tests do to it. */
export class Shadow {
  constructor(readonly host: HTMLElement) {}

  get text(): string {
    return (this.host.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }
  get root(): ShadowRoot {
    if (!this.host.shadowRoot) throw new Error(`${this.host.localName} has no shadow root`);
    return this.host.shadowRoot;
  }

  get<E extends Element = HTMLElement>(selector: string): Promise<E> {
    return until(() => this.root.querySelector<E>(selector), `${this.host.localName} ${selector}`);
  }
  has(selector: string): boolean {
    return this.root.querySelector(selector) !== null;
  }
  /** Waits until no element matches. */
  gone(selector: string): Promise<true> {
    return until(() => !this.has(selector), `${selector} to go`);
  }
  /** Waits until the text appears. */
  async says(text: string): Promise<void> {
    await until(() => this.text.includes(text), `the text “${text}”`).catch((error: unknown) => {
      throw new Error(`“${this.text.slice(0, 600)}” does not say “${text}”`, { cause: error });
    });
  }
  /** A button by its label. */
  button(name: string): Promise<HTMLButtonElement> {
    return until(
      () => [...this.root.querySelectorAll('button')].find((button) => nameOf(button) === name),
      `a button “${name}”`,
    );
  }
  async press(name: string): Promise<void> {
    (await this.button(name)).click();
  }
  async type(selector: string, text: string): Promise<void> {
    const field = await this.get<HTMLInputElement | HTMLTextAreaElement>(selector);
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
  /** The names of the buttons, in their order. */
  get buttons(): string[] {
    return [...this.root.querySelectorAll('button')].map(nameOf);
  }
  /** The element in the shadow tree that has the focus. */
  get focused(): Element | null {
    return this.root.activeElement;
  }
  violations(): Promise<string[]> {
    return axeViolations(this.host);
  }
  /** Controls smaller than 44 by 44 pixels, which a finger in a glove misses. */
  smallTargets(): string[] {
    return (
      [...this.root.querySelectorAll<HTMLElement>('button, input, textarea, summary')]
        // A label around a control is part of what can be pressed.
        .map((control) => ({ control, box: (control.closest('label') ?? control).getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 43.5))
        .map(
          ({ control, box }) =>
            `${control.outerHTML.slice(0, 80)} ${Math.round(box.width)}×${Math.round(box.height)}`,
        )
    );
  }
}
