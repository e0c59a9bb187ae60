import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { FakeServer } from './testing/fake-server.ts';
import { clearPage, mount, mountCard } from './testing/mount.ts';
import { settle, until } from './testing/page.ts';
import { workOrder } from './testing/plant.ts';
import { problem } from './testing/problems.ts';
import { problemResponse } from './testing/responses.ts';
import { Shadow } from './testing/shadow.ts';

const tags = ['work-order-card', 'work-order-list', 'asset-dashboard', 'fred-chat'] as const;
const attributes = { 'work-order-id': '17', open: '', 'base-url': 'https://plant.test' };
const reported = () => vi.mocked(console.error).mock.calls.map(([message]: unknown[]) => String(message));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
});
afterEach(() => {
  clearPage();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** The addresses that were asked only to find out whether a page of this origin may. */
const lookedInto = () =>
  vi.mocked(fetch).mock.calls.flatMap(([input]) => (typeof input === 'string' ? [input] : []));

/** Lets the time pass that a page has to call `configure()`. */
async function waitForReport(): Promise<void> {
  await settle();
  vi.advanceTimersByTime(1000);
  await settle();
}

describe('a page that is set up wrongly', () => {
  it('with a key that the server does not know: says so, offers no sign-in, and reports it once in the console', async () => {
    vi.useRealTimers(); // This is reported at once, and axe needs a clock.
    const client = new FakeServer({ keyRefused: true }).client();
    for (const tag of tags) {
      const shadow = new Shadow(await mount(tag, { client }, { ...attributes, key: 'pk_wrong_key' }));
      await shadow.says('This page’s key is not known, or was revoked.');
      await shadow.button('Try again');
      expect([tag, shadow.has('form:not([role=search])'), shadow.text.includes('not signed in')]).toEqual([
        tag,
        false,
        false,
      ]);
      expect(await shadow.violations()).toEqual([]);
    }
    await until(() => reported().length > 0);
    await settle();
    expect(reported()).toEqual([
      expect.stringMatching(/https:\/\/plant\.test does not know the key pk_wrong….*data-key/),
    ]);
  });

  describe('whose origin is not allowed', () => {
    const words = 'This page is not connected to the maintenance system. Tell the people who run this page.';
    /** One of the widgets says it, and the console which origin to allow. */
    async function expectSaid(shadows: Shadow[], report: RegExp): Promise<void> {
      const isLoading = (shadow: Shadow) =>
        shadow.text.includes('The server cannot be reached.') || shadow.has('[aria-busy=true], textarea');
      await until(() => {
        if (vi.isFakeTimers()) vi.advanceTimersByTime(1000);
        return !shadows.some(isLoading) && reported().length > 0;
      });
      await settle();
      expect(shadows.filter(({ text }) => text.includes(words))).toHaveLength(1);
      expect(reported()).toEqual([expect.stringMatching(report)]);
    }

    it('with a key: says so once, and reports in the console which origin to add', async () => {
      vi.useRealTimers();
      const client = new FakeServer({ fail: () => 'origin_not_allowed' }).client();
      const shadows: Shadow[] = [];
      for (const tag of tags)
        shadows.push(new Shadow(await mount(tag, { client }, { ...attributes, key: 'pk_elsewhere' })));
      await expectSaid(
        shadows,
        new RegExp(
          `https://plant.test does not allow pages of ${origin} to use the key pk_elsew….*--origins ${origin}`,
        ),
      );
      const opened = new Shadow(
        await mount('fred-chat', { client }, { ...attributes, key: 'pk_elsewhere', floating: '' }),
      );
      await opened.says(words);
    });

    /** The first of so many widgets, and no other. */
    const told = (count: number) => Array.from({ length: count }, (_, at) => at === 0).join();

    it('says so in the first widget of the page, whichever is refused first, and shows nothing of the others', async () => {
      vi.useRealTimers();
      const client = new FakeServer({ fail: () => 'origin_not_allowed' }).client();
      const widgets: { element: HTMLElement; shadow: Shadow }[] = [];
      for (const tag of ['fred-chat', 'work-order-card', 'asset-dashboard', 'work-order-list']) {
        const element = await mount(tag, { client }, { ...attributes, key: 'pk_elsewhere' });
        document.body.prepend(element.parentElement!);
        widgets.unshift({ element, shadow: new Shadow(element) });
        await until(
          () => widgets.map(({ shadow }) => shadow.text.includes(words)).join() === told(widgets.length),
        );
      }
      const heights = widgets.map(({ element }) => element.getBoundingClientRect().height);
      expect(heights.slice(1)).toEqual([0, 0, 0]);
      // The first one does not look as if it worked either.
      expect(heights[0]).toBeLessThan(200);
      const { root } = widgets[0]!.shadow;
      const usable = [...root.querySelectorAll('button, input, select')].filter(
        (control) => control.getClientRects().length > 0,
      );
      expect(usable.map(({ textContent }) => textContent.trim())).toEqual(['Try again']);
      expect(await widgets[0]!.shadow.violations()).toEqual([]);
    });

    it('answers what a reader does in another widget', async () => {
      vi.useRealTimers();
      const refusing = new FakeServer({ fail: () => 'origin_not_allowed' }).client();
      await mount('asset-dashboard', { client: refusing }, { ...attributes, key: 'pk_elsewhere' });
      const fail = (route: string) => (route.startsWith('POST') ? 'origin_not_allowed' : undefined);
      const { shadow } = await mountCard({ fail, orders: [workOrder({ status: 'open' })] });
      await shadow.press('Start Work');
      await shadow.says(words);
      expect(shadow.text).toContain('P-101A');
      await until(
        () => reported().some((message) => message.includes('pk_test')),
        'the report of the second key',
      );
    });

    it('with its own sign-in: finds out that the server can be reached', async () => {
      let isReached = false;
      vi.mocked(fetch).mockImplementation(async (input) => {
        const { pathname } = new URL(input instanceof Request ? input.url : input);
        if (isReached && pathname === '/api/auth/session') return problemResponse(problem('invalid_input'));
        throw new TypeError('Failed to fetch');
      });
      const getToken = () => 'token';
      const mountAll = async () => {
        const shadows: Shadow[] = [];
        for (const tag of tags) shadows.push(new Shadow(await mount(tag, { getToken }, attributes)));
        return shadows;
      };
      const outOfReach = await mountAll();
      for (const shadow of outOfReach)
        await until(
          () => (vi.advanceTimersByTime(1000), shadow.text.includes('The server cannot be reached.')),
        );
      await waitForReport();
      expect(outOfReach.map(({ text }) => text.includes(words))).toEqual(tags.map(() => false));
      expect(reported()).toEqual([]);
      expect(lookedInto()).toHaveLength(tags.length); // once for each failure
      clearPage();

      isReached = true;
      const refused = await mountAll();
      await expectSaid(
        refused,
        new RegExp(`https://plant.test does not allow pages of ${origin}. Create a key`),
      );
    });
  });

  it('that was out of reach for a moment is not called one whose origin is not allowed', async () => {
    let isDown = true;
    vi.mocked(fetch).mockImplementation(async (input) => {
      if (isDown && input instanceof Request) throw new TypeError('Failed to fetch');
      isDown = false;
      return problemResponse(problem('unauthenticated'));
    });
    const settings = { ...attributes, 'base-url': 'https://moment.test/' };
    const shadow = new Shadow(await mount('work-order-card', { getToken: () => 'token' }, settings));
    await until(() => (vi.advanceTimersByTime(1000), shadow.text.includes('The server cannot be reached.')));
    await until(() => lookedInto().length > 0);
    await waitForReport();
    expect(lookedInto()).toEqual(['https://moment.test/api/auth/session']);
    expect(shadow.text).not.toContain('This page is not connected');
    expect(reported()).toEqual([]);
  });

  it('that cannot be reached with a key is not asked a second time', async () => {
    const shadow = new Shadow(await mount('work-order-card', {}, { ...attributes, key: 'pk_down' }));
    await until(() => (vi.advanceTimersByTime(1000), shadow.text.includes('The server cannot be reached.')));
    await waitForReport();
    expect(lookedInto()).toEqual([]);
  });

  it('whose frame hides its origin: names the sandbox in the console', async () => {
    vi.useRealTimers();
    vi.stubGlobal('origin', 'null');
    onTestFinished(() => void vi.unstubAllGlobals());
    const client = new FakeServer({ fail: () => 'origin_not_allowed' }).client();
    await mount('work-order-card', { client }, { ...attributes, key: 'pk_framed' });
    await until(() => reported().length > 0);
    expect(reported()).toEqual([
      "ChatterFix: the page is in a frame that hides its origin from https://plant.test: the frame's sandbox needs allow-same-origin.",
    ]);
  });

  it.each(tags)(
    'without key and sign-in (%s): sends no request, and reports what is missing',
    async (tag) => {
      const shadow = new Shadow(await mount(tag, {}, attributes));
      await shadow.says('This part of the page is not set up.');
      expect(shadow.text).not.toContain('cannot be reached');
      await until(() => vi.getTimerCount() > 0);
      expect(reported()).toEqual([]);
      await waitForReport();
      expect(reported()).toEqual([
        expect.stringMatching(
          new RegExp(`<${tag}> is not set up: it has neither a key nor a sign-in.*data-key`),
        ),
      ]);
      expect(fetch).not.toHaveBeenCalled();
    },
  );

  it('without a server address: reports that', async () => {
    await mount('work-order-card', {}, { 'work-order-id': '17', key: 'pk_test' });
    await until(() => vi.getTimerCount() > 0);
    await waitForReport();
    expect(reported()).toEqual([
      'ChatterFix: <work-order-card> is not set up: it has no server address. Give it base-url, or call configure({ baseUrl }).',
    ]);
  });

  it('with a secret key: refuses it, and reports that once without showing it', async () => {
    const element = await mount<HTMLElement & { headingLevel: number }>(
      'work-order-card',
      {},
      { ...attributes, key: 'sk_secret_1' },
    );
    await new Shadow(element).says('This part of the page is not set up.');
    element.headingLevel = 4;
    await until(() => vi.getTimerCount() > 1);
    await waitForReport();
    expect(reported()).toEqual([
      expect.stringContaining('A secret key (sk_…, rk_…) must never be in a page.'),
    ]);
    expect(reported()[0]).not.toContain('sk_secret_1');
  });
});

it('a page that sets its widgets up a moment later gets no report', async () => {
  const element = await mount<HTMLElement & { key?: string }>('asset-dashboard', {}, attributes);
  await new Shadow(element).says('This part of the page is not set up.');
  await until(() => vi.getTimerCount() > 0);
  element.key = 'pk_late';
  const shadow = new Shadow(element);
  await until(() => {
    vi.advanceTimersByTime(1000); // For the report, and for the pauses between the client's attempts.
    return shadow.text.includes('The server cannot be reached.');
  });
  await waitForReport();
  expect(reported()).toEqual([]);
});

it('a widget that is removed before the report gets none', async () => {
  const element = await mount('fred-chat', {}, { open: '', 'base-url': 'https://other.test' });
  await until(() => vi.getTimerCount() > 0);
  element.remove();
  await waitForReport();
  expect(reported()).toEqual([]);
});
