import type { Browser, CDPSession, Page } from 'playwright';
import { lastWords } from './answers.ts';
import type { WidgetServer } from './server.ts';
import { watchPage, watchWriting, type Counts } from './watch-page.ts';

export interface Subject {
  name: string;
  path: string;
  /** The element whose shadow tree holds the chat; empty where the chat is in the document itself. */
  host: string;
  /** What one types a question into. */
  field: string;
  /** What is there when all of the chat is, where that is later than the field. */
  whole?: string;
}

export interface Conditions {
  /** How many times slower than it is the processor shall be. */
  slowness?: number;
  /** Milliseconds that each request waits, at 10 Mbit/s; undefined for the bare local network. */
  latency?: number;
  width?: number;
  height?: number;
  touch?: boolean;
}

/** A tab of its own, with an empty cache. */
export class Tab {
  /** What was transferred so far, without the page's own HTML. */
  bytes = 0;
  requests = 0;

  private readonly page: Page;
  private readonly cdp: CDPSession;
  private readonly subject: Subject;
  private readonly server: WidgetServer;

  private constructor(page: Page, cdp: CDPSession, subject: Subject, server: WidgetServer) {
    this.page = page;
    this.cdp = cdp;
    this.subject = subject;
    this.server = server;
  }

  static async open(
    browser: Browser,
    server: WidgetServer,
    subject: Subject,
    { slowness = 1, latency, width = 1280, height = 900, touch = false }: Conditions = {},
    { countWriting = false } = {},
  ): Promise<Tab> {
    const context = await browser.newContext({
      viewport: { width, height },
      hasTouch: touch,
      isMobile: touch,
    });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const tab = new Tab(page, cdp, subject, server);
    await cdp.send('Network.enable');
    await cdp.send('Performance.enable');
    const scripts = new Set<string>();
    cdp.on('Network.requestWillBeSent', ({ requestId, type }) => {
      if (type !== 'Document' && type !== 'Other') scripts.add(requestId);
    });
    cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (!scripts.has(requestId)) return;
      tab.requests++;
      tab.bytes += encodedDataLength;
    });
    if (latency !== undefined)
      await cdp.send('Network.emulateNetworkConditions', {
        offline: false,
        latency,
        downloadThroughput: 1_250_000,
        uploadThroughput: 1_250_000,
      });
    if (slowness > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    await page.addInitScript(watchPage, { host: subject.host, field: subject.field });
    if (countWriting) await page.addInitScript(watchWriting);
    await page.goto(server.url + subject.path, { waitUntil: 'commit' });
    return tab;
  }

  /** Milliseconds from the navigation to the first frame in which one could type a question and send it. */
  usable(): Promise<number> {
    return this.page.evaluate(() => counted.usable);
  }

  /** Waits until all of the chat is there. */
  async whole(): Promise<void> {
    const { host, whole } = this.subject;
    if (whole) await this.page.locator(`${host} ${whole}`).waitFor({ state: 'attached' });
  }

  /** What was counted so far. */
  counts(): Promise<Counts> {
    return this.page.evaluate(() => counted.counts);
  }

  /** Types a question and sends it. Returns when the server has it. */
  async ask(): Promise<void> {
    const { questions } = this.server;
    await this.page.evaluate(({ host, field }) => {
      const root = host ? document.querySelector(host)!.shadowRoot! : document;
      root.querySelector<HTMLElement>(field)!.focus();
    }, this.subject);
    await this.page.keyboard.type('Why?');
    await this.page.keyboard.press('Enter');
    for (let waited = 0; this.server.questions === questions; waited++) {
      if (waited > 1000) throw new Error(`${this.subject.name} did not send the question`);
      await this.page.waitForTimeout(10);
    }
  }

  /** Asks, and measures until the last words of the answer are painted. */
  async stream(): Promise<Streamed> {
    const before = await this.processorTime();
    await this.page.evaluate(() => (counted.counts.longestTask = 0));
    const ended = Promise.withResolvers<number>();
    this.server.ended = ended.resolve;
    await this.ask();
    const lastByte = await ended.promise;
    const painted = await this.page.evaluate(
      ({ host, lastWords }) => {
        const root = host ? document.querySelector(host)!.shadowRoot! : document.body;
        return new Promise<number>((resolve) => {
          const look = () => {
            if (!root.textContent?.includes(lastWords)) requestAnimationFrame(look);
            else requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
          };
          look();
        });
      },
      { ...this.subject, lastWords },
    );
    // What the page still does when all is shown counts as well.
    await this.page.waitForTimeout(500);
    const { longestTask, written } = await this.counts();
    return {
      cpu: (await this.processorTime()) - before,
      lastByteToPainted: painted - lastByte,
      longestTask,
      written,
    };
  }

  /** Seconds of processor time of all threads of the page's process. */
  private async processorTime(): Promise<number> {
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ProcessTime')!.value;
  }

  /** Scrolls with a finger from the middle of the window, by so many pixels. */
  async fling(pixels: number): Promise<void> {
    const { width, height } = this.page.viewportSize()!;
    await this.cdp.send('Input.synthesizeScrollGesture', {
      x: width / 2,
      y: height / 2,
      yDistance: -pixels,
      speed: 8000,
      gestureSourceType: 'touch',
    });
  }

  /** Waits until no widget loads any more, and nothing has moved since. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(() => {
      const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      return roots.length === 4 && roots.every((root) => !root.querySelector('[aria-busy=true], .skeleton'));
    });
    await this.page.waitForTimeout(1000);
  }

  /** Scrolls a list to its end again and again, until all rows are loaded. */
  async loadAll(rows: number): Promise<void> {
    await this.page.evaluate(async (rows) => {
      const { shadowRoot } = document.querySelector('work-order-list')!;
      const scroller = shadowRoot!.querySelector('.scroller')!;
      const isThere = () => shadowRoot!.querySelector(`[aria-posinset='${rows}']`) !== null;
      for (; !isThere(); await new Promise(requestAnimationFrame))
        scroller.scrollTo(0, scroller.scrollHeight);
    }, rows);
  }

  /** The times between frames, the longest task, and the most rows that were in the page, while `run` runs. */
  async watchFrames(
    run: () => Promise<void>,
  ): Promise<{ frames: number[]; longestTask: number; rows: number }> {
    await this.page.evaluate(() => {
      const { shadowRoot } = document.querySelector('work-order-list')!;
      const counts = Object.assign(counted.counts, { longestTask: 0, frames: [], rows: 0 });
      let before = performance.now();
      const look = (now: number) => {
        counts.frames.push(now - before);
        before = now;
        counts.rows = Math.max(counts.rows, shadowRoot!.querySelectorAll('[role=listitem]').length);
        counted.watching = requestAnimationFrame(look);
      };
      look(before);
    });
    await run();
    return this.page.evaluate(() => {
      cancelAnimationFrame(counted.watching);
      return counted.counts;
    });
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

export interface Streamed {
  cpu: number;
  longestTask: number;
  lastByteToPainted: number;
  written: number;
}
