import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Announcer } from './announcer.ts';

let region: HTMLElement;
let announcer: Announcer;
beforeEach(() => {
  vi.useFakeTimers();
  region = document.createElement('div');
  announcer = new Announcer(() => region);
  announcer.start();
});
afterEach(() => vi.useRealTimers());

it('announces whole sentences after a pause, and keeps the rest for the next announcement', () => {
  announcer.push('Lock out the pump. Then dr');
  expect(region.textContent).toBe('');
  vi.advanceTimersByTime(1200);
  expect(region.textContent).toBe('Lock out the pump.');
  announcer.push('ain it. And');
  vi.advanceTimersByTime(1200);
  expect(region.textContent).toBe('Then drain it.');
  announcer.finish('Done.');
  expect(region.textContent).toBe('And Done.');
});

it('announces what came within a pause together, and then makes a whole pause', () => {
  announcer.push('One. ');
  vi.advanceTimersByTime(600);
  announcer.push('Two. ');
  vi.advanceTimersByTime(600);
  expect(region.textContent).toBe('One. Two.');
  announcer.push('Three. Four');
  vi.advanceTimersByTime(1199);
  expect(region.textContent).toBe('One. Two.');
  vi.advanceTimersByTime(1);
  expect(region.textContent).toBe('Three.');
});

it.each(['.', '!', '?', '…', '。', '؟'])('announces a sentence that ends with %s', (end) => {
  announcer.push(`One${end} Two`);
  vi.advanceTimersByTime(1200);
  expect(region.textContent).toBe(`One${end}`);
});

it('announces a line as a sentence', () => {
  announcer.push('- Lock out\n- Dr');
  vi.advanceTimersByTime(1200);
  expect(region.textContent).toBe('- Lock out');
});

it.each([
  ['See [the playbook](/api/playbooks/1) now.', 'See the playbook now.'],
  ['**Bold** and `code`, ~~struck~~.', 'Bold and code, struck.'],
  ['_Order_ P_101_A_MAX, __now__.', 'Order P_101_A_MAX, now.'],
  ['# Title\n> quoted', 'Title quoted'],
  ['هل أغلقت المضخة؟ نعم.', 'هل أغلقت المضخة؟ نعم.'],
])('announces %j without the marks of Markdown', (markdown, spoken) => {
  announcer.push(markdown);
  announcer.finish('');
  expect(region.textContent).toBe(spoken);
});

it('announces only the beginning of a long answer, in whole sentences', () => {
  for (let sentence = 0; sentence < 60; sentence++) announcer.push(`This is sentence ${sentence}. `);
  announcer.finish('The answer is complete.');
  expect(region.textContent).toMatch(/^This is sentence 0\. .*\. The answer is complete\.$/);
  expect(region.textContent?.length).toBeLessThan(460);
});

it('announces the next answer after a long one', () => {
  for (let sentence = 0; sentence < 60; sentence++) {
    announcer.push(`This is sentence ${sentence}. `);
    vi.advanceTimersByTime(1200);
  }
  announcer.start();
  announcer.push('New. And');
  vi.advanceTimersByTime(1200);
  expect(region.textContent).toBe('New.');
});

it('leaves what was said where there is nothing new to say', () => {
  announcer.push('One. And');
  vi.advanceTimersByTime(1200);
  announcer.push(' then');
  vi.advanceTimersByTime(1200);
  announcer.say('');
  expect(region.textContent).toBe('One.');
});

it('begins afresh with the next answer', () => {
  announcer.push('The old answer without an end');
  announcer.start();
  vi.advanceTimersByTime(5000);
  expect(region.textContent).toBe('');
  announcer.push('New.');
  announcer.finish('');
  expect(region.textContent).toBe('New.');
});
