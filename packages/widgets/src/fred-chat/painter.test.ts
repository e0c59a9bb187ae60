import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AnswerView, Painter } from './painter.ts';

// Time stands still but where a test lets it pass, so one frame paints all that it may.

const afterPaint = vi.fn();
beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
  afterPaint.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function viewWith(now = () => 0) {
  vi.spyOn(performance, 'now').mockImplementation(now);
  const painter = new Painter(afterPaint, () => import('./markdown.ts'));
  await painter.prepare();
  return new AnswerView(painter, 'https://plant.test/', 3);
}

it('paints what has come with the next frame, or soon where the page is hidden', async () => {
  let now = 0;
  const view = await viewWith(() => now);
  view.push('It ');
  view.push('is the seal.');
  expect(view.element.textContent).toBe('');
  vi.advanceTimersToNextFrame();
  expect(view.element.textContent).toContain('It is the seal');
  expect(afterPaint).toHaveBeenCalledOnce();
  vi.stubGlobal('requestAnimationFrame', () => 0); // as in a hidden page
  now += 1000;
  view.push(' Replace it.');
  vi.advanceTimersByTime(249);
  expect(view.element.textContent).not.toContain('Replace it');
  vi.advanceTimersByTime(1);
  expect(view.element.textContent).toContain('Replace it');
  vi.unstubAllGlobals();
});

it.each([
  [0, '🔧'],
  [1_023, '🔧'],
  [0, '\u{10000}'],
  [0, '\u{10ffff}'],
] as const)('paints no half of a character, which begins at %i: %s', async (at, character) => {
  const view = await viewWith();
  const before = 'x'.repeat(at);
  view.push(`${before}${character[0]}`);
  vi.advanceTimersToNextFrame();
  expect(view.element.textContent.isWellFormed()).toBe(true);
  expect(view.painted).toBe(at);
  view.push(`${character[1]} ready`);
  const ended = view.end();
  vi.advanceTimersToNextFrame();
  await ended;
  expect(view.element.textContent.trim()).toBe(`${before}${character} ready`);
});

it('paints the half of a character that an answer ends with, and tells when all is there', async () => {
  const view = await viewWith();
  view.push('half\ud83d');
  const ended = view.end();
  vi.advanceTimersToNextFrame();
  await ended;
  expect(view.painted).toBe(5);
  await view.end(); // it has ended already
});

it('waits a little between small pieces of text, but not with the end of it', async () => {
  let now = 0;
  const view = await viewWith(() => now);
  const nextFrame = () => {
    now += 16;
    vi.advanceTimersToNextFrame();
  };
  view.push('It ');
  nextFrame();
  expect(view.element.textContent).toBe('It');
  view.push('is the ');
  nextFrame();
  expect(view.element.textContent).toBe('It');
  nextFrame();
  expect(view.element.textContent).toBe('It is the');
  view.push('seal');
  void view.end();
  nextFrame();
  expect(view.element.textContent).toBe('It is the seal');
});

it('builds a long text in short tasks between frames, which show what was built', async () => {
  const turns: (() => void)[] = [];
  vi.spyOn(scheduler, 'yield').mockImplementation(() => new Promise((resolve) => turns.push(resolve)));
  let now = 0;
  const view = await viewWith(() => (now += 5)); // each look at the clock takes 5 ms
  const { element } = view;
  view.push(Array.from({ length: 2000 }, (_, n) => `Line **${n}**.\n\n`).join(''));
  vi.advanceTimersToNextFrame();
  expect(view.painted).toBe(1024);
  expect(element.textContent).toContain('Line 60.'); // at once
  let frames = 1;
  let tasks = 0;
  let ended: Promise<void> | undefined;
  while (view.painted < 30_000 || vi.getTimerCount() > 0 || turns.length > 0) {
    const before = element.innerHTML;
    for (; turns.length > 0; tasks++) {
      turns.shift()!();
      await Promise.resolve();
    }
    expect(element.innerHTML).toBe(before);
    if (view.painted > 20_000 && !ended) {
      view.push('The end.');
      ended = view.end();
    }
    vi.advanceTimersToNextFrame();
    expect(afterPaint).toHaveBeenCalledTimes(++frames);
  }
  await ended;
  const lines = Array.from({ length: 2000 }, (_, n) => `Line ${n}.`).join('');
  expect(element.textContent).toBe(`${lines}The end.`);
  expect(tasks).toBeGreaterThan(frames);
});

it('builds a long text while it waits for its first frame', async () => {
  const turns: (() => void)[] = [];
  vi.spyOn(scheduler, 'yield').mockImplementation(() => new Promise((resolve) => turns.push(resolve)));
  let now = 0;
  const view = await viewWith(() => (now += 5));
  for (let n = 0; n < 1000; n++) view.push(`Line **${n}**.\n\n`);
  const ended = view.end();
  while (turns.length > 0) {
    turns.shift()!();
    await Promise.resolve();
  }
  expect(view.painted).toBeGreaterThan(14_000);
  expect(view.element.textContent).toBe('');
  vi.advanceTimersToNextFrame();
  await ended;
  expect(view.element.textContent).toBe(Array.from({ length: 1000 }, (_, n) => `Line ${n}.`).join(''));
  expect(afterPaint).toHaveBeenCalledOnce();
});

it('builds a long text where browsers have no `scheduler.yield`', async () => {
  vi.stubGlobal('scheduler', undefined);
  let now = 0;
  const view = await viewWith(() => (now += 5));
  view.push('word '.repeat(2_000));
  const ended = view.end();
  await vi.advanceTimersByTimeAsync(1000);
  await ended;
  expect(view.painted).toBe(10_000);
  vi.unstubAllGlobals();
});

it('shows plain text with its line ends while the code for Markdown cannot be fetched, then Markdown', async () => {
  vi.spyOn(performance, 'now').mockImplementation(() => 0);
  let isOnline = false;
  const load = vi.fn(() => (isOnline ? import('./markdown.ts') : Promise.reject(new Error('no network'))));
  const painter = new Painter(afterPaint, load);
  const view = new AnswerView(painter, 'https://plant.test/', 3);
  await painter.prepare();
  view.push('**Stop** it.\n\n- drain');
  const ended = view.end();
  await vi.advanceTimersByTimeAsync(300);
  await ended;
  expect(view.element.textContent).toBe('**Stop** it.\n\n- drain');
  expect(view.element.querySelector('p')!.style.whiteSpace).toBe('pre-wrap');
  isOnline = true;
  await vi.advanceTimersByTimeAsync(2000);
  expect(load.mock.calls.length).toBe(2); // it was tried again
  await painter.prepare();
  vi.advanceTimersByTime(300);
  expect(view.element.innerHTML).toContain('<p><strong>Stop</strong> it.</p><ul><li>drain</li></ul>');
  expect(view.element.querySelector('p')!.style.whiteSpace).toBe('');
  expect(view.painted).toBe('**Stop** it.\n\n- drain'.length);
});

it('goes on in Markdown with an answer that began as plain text', async () => {
  vi.spyOn(performance, 'now').mockImplementation(() => 0);
  let isOnline = false;
  const painter = new Painter(afterPaint, () =>
    isOnline ? import('./markdown.ts') : Promise.reject(new Error('no network')),
  );
  const view = new AnswerView(painter, 'https://plant.test/', 3);
  view.push('The *seal* ');
  await vi.advanceTimersByTimeAsync(300);
  expect(view.element.textContent).toBe('The *seal* ');
  isOnline = true;
  view.push('is **worn**.');
  await painter.prepare();
  vi.advanceTimersByTime(300);
  const ended = view.end();
  vi.advanceTimersByTime(300);
  await ended;
  expect(view.element.innerHTML).toContain('<p>The <em>seal</em> is <strong>worn</strong>.</p>');
});
