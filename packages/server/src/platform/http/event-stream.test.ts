import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventStream } from './event-stream.ts';

/** Waits until the signal aborts. */
const aborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));

describe('a stream of events', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('has a comment first, the id of each event that has one, and an end', async () => {
    const response = eventStream(
      'request-1',
      async function* () {
        yield { type: 'ready', id: 'a' };
        yield { type: 'end', text: 'two\nlines' };
      },
      'following',
    );
    expect(response.headers.get('x-request-id')).toBe('request-1');
    expect(await response.text()).toBe(
      ': following\n\n' +
        'id: a\nevent: ready\ndata: {"type":"ready","id":"a"}\n\n' +
        'event: end\ndata: {"type":"end","text":"two\\nlines"}\n\n',
    );
    expect(vi.getTimerCount()).toBe(0);
  });

  it('has a comment every 15 seconds in which nothing happens, for proxies', async () => {
    const response = eventStream('request-1', async function* (signal) {
      yield { type: 'ready' };
      await aborted(signal);
    });
    const reader = response.body!.getReader();
    const next = async () => new TextDecoder().decode((await reader.read()).value);
    expect(await next()).toBe('event: ready\ndata: {"type":"ready"}\n\n');
    for (let n = 0; n < 3; n++) {
      const comment = next();
      vi.advanceTimersByTime(15_000);
      expect(await comment).toBe(': still here\n\n');
    }
    await reader.cancel();
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(0));
  });

  it('tells whoever makes the events that the reader has left', async () => {
    let left = false;
    const response = eventStream('request-1', async function* (signal) {
      yield { type: 'ready' };
      await aborted(signal);
      left = true;
    });
    const reader = response.body!.getReader();
    await reader.read();
    expect(left).toBe(false);
    await reader.cancel();
    await vi.waitFor(() => expect(left).toBe(true));
  });

  it('waits for a reader who is slow, sends no comments meanwhile, and then everything', async () => {
    const text = 'x'.repeat(20_000);
    let made = 0;
    const response = eventStream('request-1', async function* () {
      for (; made < 50; made++) {
        await new Promise((resolve) => setImmediate(resolve));
        yield { type: 'text', text };
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(made).toBeGreaterThan(0);
    expect(made).toBeLessThan(10); // of 64 KiB that may be waiting
    vi.advanceTimersByTime(60_000);
    const body = await response.text();
    expect(made).toBe(50);
    expect(body.split('\n\n').filter(Boolean)).toEqual(
      Array.from({ length: 50 }, () => `event: text\ndata: {"type":"text","text":"${text}"}`),
    );
  });

  it('ends the work for a reader who leaves while it waits for them', async () => {
    let ended = false;
    const response = eventStream('request-1', async function* (signal) {
      while (!signal.aborted) {
        yield { type: 'text', text: 'x'.repeat(70_000) };
        await new Promise((resolve) => setImmediate(resolve));
      }
      ended = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(ended).toBe(false);
    await response.body!.cancel();
    await vi.waitFor(() => expect(ended).toBe(true));
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(0));
  });
});
