import { afterEach, expect, it, vi } from 'vitest';
import type { ModelEvent } from './model.ts';
import { guardStream } from './stream-guard.ts';

afterEach(() => vi.useRealTimers());

it.each([
  ['first_event', 0, 60_000],
  ['between_events', 1, 30_000],
  ['total', 20, 300_000], // with an event every 15 seconds
] as const)('waits for a provider as long as is usual: %s', async (phase, events, milliseconds) => {
  vi.useFakeTimers();
  const request = { messages: [], signal: new AbortController().signal };
  let sent = 0;
  const silent: AsyncIterable<ModelEvent> = {
    [Symbol.asyncIterator]: () => ({
      async next() {
        if (sent++ >= events) return new Promise(() => {});
        if (events > 1) await new Promise((resolve) => setTimeout(resolve, 15_000));
        return { done: false, value: { type: 'text-delta', text: 'x' } };
      },
    }),
  };
  const ends: unknown[] = [];
  const reading = (async () => {
    const open = () => Promise.resolve(silent);
    for await (const event of guardStream('Acme', request, {}, open, () => ({
      kind: 'unavailable',
      message: '',
    })))
      if (event.type === 'error') ends.push(event.error);
  })();
  await vi.advanceTimersByTimeAsync(milliseconds - 1);
  expect(ends).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  await reading;
  expect(ends).toEqual([{ kind: 'timeout', message: 'Acme did not answer in time.', phase }]);
});

it('ends when its caller stops, also where the provider’s stream never does', async () => {
  const caller = new AbortController();
  const endless: AsyncIterable<ModelEvent> = {
    [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }),
  };
  const request = { messages: [], signal: caller.signal };
  const open = () => Promise.resolve(endless);
  const stream = guardStream('Acme', request, {}, open, () => ({ kind: 'unavailable', message: 'Down.' }));
  const next = stream.next();
  setImmediate(() => caller.abort());
  await expect(next).rejects.toMatchObject({ name: 'AbortError' });
}, 10_000);
