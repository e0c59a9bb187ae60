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
  const painter = new Painter(afterPaint);
  await painter.prepare();
  return new AnswerView(painter, 'https://plant.test/', 3);
}

it('paints what has come with the next frame, or soon where the page is hidden', async () => {
  const view = await viewWith();
  view.push('It ');
  view.push('is the seal.');
  expect(view.element.textContent).toBe('');
  vi.advanceTimersToNextFrame();
  expect(view.element.textContent).toContain('It is the seal');
  expect(afterPaint).toHaveBeenCalledOnce();
  vi.stubGlobal('requestAnimationFrame', () => 0); // as in a hidden page
  view.push(' Replace it.');
  vi.advanceTimersByTime(249);
  expect(view.element.textContent).not.toContain('Replace it');
  vi.advanceTimersByTime(1);
  expect(view.element.textContent).toContain('Replace it');
  vi.unstubAllGlobals();
});

it.each([0, 1_023])('paints no half of a character, which begins at %i', async (at) => {
  const view = await viewWith();
  const before = 'x'.repeat(at);
  view.push(`${before}\ud83d`);
  vi.advanceTimersToNextFrame();
  expect(view.element.textContent.isWellFormed()).toBe(true);
  expect(view.painted).toBe(at);
  view.push('\udd27 ready');
  const ended = view.end();
  vi.advanceTimersToNextFrame();
  await ended;
  expect(view.element.textContent.trim()).toBe(`${before}🔧 ready`);
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

it('leaves the rest of a long text to further frames', async () => {
  let now = 0;
  const view = await viewWith(() => (now += 5)); // each look at the clock takes 5 ms
  view.push('word '.repeat(2_000));
  vi.advanceTimersToNextFrame();
  const first = view.painted;
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThan(10_000);
  for (let frames = 0; frames < 30; frames++) vi.advanceTimersToNextFrame();
  expect(view.painted).toBe(10_000);
  expect(afterPaint.mock.calls.length).toBeGreaterThan(1);
});
