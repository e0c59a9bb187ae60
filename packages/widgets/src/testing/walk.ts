// Import this first: it sets the clock before the records of the plant are made.
import { beginning } from './fixed-time.ts';
import '../define.ts';
import { afterAll, beforeAll, it, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import type { ChatterFixElement } from '../element.ts';
import type { FakeServerOptions } from './fake-server.ts';
import { isCodeOnItsWay } from './code-on-its-way.ts';
import { clearPage } from './mount.ts';
import { buttonName, focusPath, keptInBrowser, PageWatch } from './page-watch.ts';
import { frame, until } from './page.ts';
import { RecordedServer } from './recorded-server.ts';
import { changedLines, rendering } from './rendering.ts';

/** All code of the widgets, so that nothing is recorded while code is on its way. */
const code = import.meta.glob([
  '../**/*.ts',
  '!../**/*.{test,stories}.ts',
  '!../**/testing/**',
  '!../**/testing.ts',
  '!../cdn/**',
]);

beforeAll(async () => {
  await Promise.all(Object.values(code).map((load) => load()));
  // A zone that is not the machine's, and whose hours differ from those of UTC by half an hour.
  await zone('Asia/Kolkata');
});
afterAll(() => zone(''));

const zone = (timezoneId: string) => cdp().send('Emulation.setTimezoneOverride', { timezoneId });

/**
 * A test that goes a way through a widget and compares what came of each step with what is recorded: what was sent,
 * what the page and a screen reader were told, what is kept in the browser, where the keyboard is, and what has
 * changed on the page. At its end the widgets leave the page. `npm run recordings` accepts what is new.
 */
export function walk(name: string, go: (walk: Walk) => Promise<void>): void {
  it.for([name])('%s', async (_, { expect }) => {
    const one = new Walk();
    try {
      await go(one);
      await one.leave();
    } finally {
      one.end();
    }
    expect(`\n${one.lines.join('\n')}\n`).toMatchSnapshot();
  });
}

export class Walk {
  readonly lines: string[] = [];
  private noted: string[] = [];
  private readonly watch = new PageWatch((line) => this.noted.push(line));
  private readonly main = document.createElement('main');
  private readonly servers: RecordedServer[] = [];
  private before: readonly string[] = [];
  private kept: readonly string[] = [];
  private focus = 'nothing';
  /** Whether what the walk waits for after each step has come. */
  isReady = (): boolean => true;

  constructor() {
    vi.setSystemTime(beginning);
    document.documentElement.lang = 'en';
    document.body.append(this.main);
    let calls = 0;
    vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
      const bytes = new Uint8Array(array!.buffer, array!.byteOffset, array!.byteLength);
      calls++;
      bytes.forEach((_, at) => (bytes[at] = (calls * 31 + at * 7) % 256));
      return array;
    });
  }

  end(): void {
    this.watch.end();
    clearPage();
    vi.restoreAllMocks();
    vi.clearAllTimers();
    for (const key of Object.keys(localStorage))
      if (key.startsWith('chatterfix')) localStorage.removeItem(key);
  }

  server(options: FakeServerOptions = {}): RecordedServer {
    const server = new RecordedServer(options, (line) => this.noted.push(line));
    this.servers.push(server);
    return server;
  }

  /** Puts a widget on the page, with its attributes and properties. */
  async mount<E extends ChatterFixElement>(
    tag: string,
    server: RecordedServer,
    attributes: Record<string, string> = {},
    properties: object = {},
  ): Promise<E> {
    const element = document.createElement(tag) as E;
    const all = { 'base-url': 'https://plant.test', key: 'pk_test', ...attributes };
    for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
    Object.assign(element, { client: server.client(), ...properties });
    await this.step(`<${tag}> is put on the page`, () => this.main.append(element));
    return element;
  }

  /** Does something, waits until nothing changes any more, and records what has come of it. */
  async step(
    what: string,
    act: () => unknown = () => undefined,
    done: () => unknown = () => true,
  ): Promise<void> {
    await act();
    await until(done, what);
    await this.settled();
    // Reading requests of several parts of a widget are sent in an order that depends on the frames.
    const noted = this.noted.splice(0).filter(isToldOnce);
    const { reads = [], others = [] } = Object.groupBy(noted, (line) =>
      /^(sends|gives up) GET/.test(line) ? 'reads' : 'others',
    );
    this.lines.push(`# ${what}`, ...reads.toSorted(), ...others);
    const [page, kept, focus] = [this.look(), keptInBrowser(), focusPath()];
    this.lines.push(...changedLines(this.kept, kept));
    if (focus !== this.focus) this.lines.push(`focus: ${focus}`);
    this.lines.push(...changedLines(this.before, page));
    [this.before, this.kept, this.focus] = [page, kept, focus];
    this.watch.listen();
  }

  /** Presses a button with the keyboard's focus on it; `nth` of those with the name that are shown. */
  press(name: string | RegExp, nth = 0): Promise<void> {
    return this.step(`“${String(name)}” is pressed${nth > 0 ? ` (${nth + 1})` : ''}`, async () => {
      const button = await this.button(name, nth);
      button.focus();
      button.click();
    });
  }

  /** Presses a button twice before anything can come of it. */
  pressTwice(name: string): Promise<void> {
    return this.step(`“${name}” is pressed twice`, async () => {
      const button = await this.button(name);
      button.focus();
      button.click();
      button.click();
    });
  }

  button(name: string | RegExp, nth = 0): Promise<HTMLElement> {
    const matches = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
    return until(
      () =>
        this.all<HTMLElement>('button, summary, a').filter(
          (one) => one.checkVisibility() && matches(buttonName(one)),
        )[nth],
      `a button “${String(name)}”`,
    );
  }

  type(selector: string, text: string): Promise<void> {
    return this.step(`“${text}” is written into ${selector}`, async () => {
      const field = await this.find<HTMLInputElement>(selector);
      field.focus();
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    });
  }

  choose(selector: string, value: string): Promise<void> {
    return this.step(`“${value}” is chosen in ${selector}`, async () => {
      const field = await this.find<HTMLElement>(selector);
      field.focus();
      if (field instanceof HTMLSelectElement) field.value = value;
      else field.click();
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }

  keys(keys: string): Promise<void> {
    return this.step(`the keys ${keys}`, () => userEvent.keyboard(keys));
  }

  pass(milliseconds: number): Promise<void> {
    return this.step(`${milliseconds / 1000} seconds pass`, () => vi.advanceTimersByTimeAsync(milliseconds));
  }

  find<E extends Element>(selector: string): Promise<E> {
    return until(() => this.all<E>(selector)[0], selector);
  }

  has(selector: string): boolean {
    return this.all(selector).length > 0;
  }

  says(selector: string, words: string): boolean {
    return this.all(selector).some(({ textContent }) => textContent.includes(words));
  }

  private all<E extends Element>(selector: string, root: ParentNode = this.main): E[] {
    return [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element as E] : []),
      ...(element.shadowRoot ? this.all<E>(selector, element.shadowRoot) : []),
    ]);
  }

  async leave(): Promise<void> {
    this.main.replaceChildren();
    this.before = [];
    await this.step('the widgets are removed from the page');
    this.lines.push(`left: ${vi.getTimerCount()} timers`, ...this.watch.leftListeners);
  }

  private look(): string[] {
    return [...this.main.children].flatMap((element) => rendering(element));
  }

  /** Waits until the page has looked the same, and nothing was noted, for some frames, and until it is ready. */
  private async settled(): Promise<void> {
    const state = () => [...this.look(), focusPath(), this.noted.length].join('\n');
    let last = state();
    for (let same = 0; same < 2;) {
      await frame();
      await vi.advanceTimersByTimeAsync(0);
      const now = state();
      const isIdle = !isCodeOnItsWay() && !this.servers.some(({ isAnswering }) => isAnswering);
      same = now === last && isIdle && this.isReady() ? same + 1 : 0;
      last = now;
    }
  }
}

/**
 * Whether a line is to be told. Several requests that are refused at once ask for a new token together or one after the
 * other, as their answers come: within a step that is told once.
 */
const isToldOnce = (line: string, at: number, all: readonly string[]) =>
  !line.startsWith('sends POST /api/auth/session ') || all.indexOf(line) === at;
