import { axeViolations } from './axe.ts';
import { until } from './page.ts';
import '../define.ts';

/** Puts a widget on the page with properties and attributes, and takes it away after the test. */
export async function mount<E extends HTMLElement>(
  tag: string,
  properties: object = {},
  attributes: Record<string, string> = {},
): Promise<E> {
  const main = document.createElement('main');
  const element = document.createElement(tag) as E;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, properties);
  main.append(element);
  document.body.append(main);
  await (element as E & { updateComplete: Promise<boolean> }).updateComplete;
  return element;
}

export function clearPage(): void {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('lang');
  document.documentElement.removeAttribute('dir');
  sessionStorage.clear();
}

/** The shadow tree of a mounted widget, as a test looks at it. */
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
  gone(selector: string): Promise<true> {
    return until(() => !this.has(selector), `the end of ${selector}`);
  }
  async says(text: string): Promise<void> {
    await until(() => this.text.includes(text), `“${text}” in “${this.text.slice(0, 400)}”`);
  }
  /** A button by the words on it. */
  button(name: string): Promise<HTMLButtonElement> {
    return until(
      () =>
        [...this.root.querySelectorAll('button')].find(
          (button) => (button.ariaLabel ?? button.textContent ?? '').trim() === name,
        ),
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
  violations(): Promise<string[]> {
    return axeViolations(this.host);
  }
  /** What a gloved finger misses: controls smaller than 44 by 44 pixels. */
  smallTargets(): string[] {
    return [...this.root.querySelectorAll<HTMLElement>('button, input, textarea, summary')]
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 43.5))
      .map(
        ({ control, box }) =>
          `${control.outerHTML.slice(0, 80)} ${Math.round(box.width)}×${Math.round(box.height)}`,
      );
  }
  /** By how many pixels the content is wider than its place. */
  overflow(): number {
    return document.documentElement.scrollWidth - document.documentElement.clientWidth;
  }
}
