import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { ChatEvent, Problem } from '@chatterfix/sdk/contract';
import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Context } from '../../context.ts';
import { DomainError } from '../../errors.ts';
import type { Env } from '../../platform/http/env.ts';
import type { Mounting } from '../../platform/http/mount.ts';
import type { RunHost } from './host.ts';
import { LiveRun, logged } from './live-run.ts';
import { finalAnswer, streamRun } from './routes.ts';

// The readers of a run that this server works on.

const context = { tenant_id: 1, request_id: 'request-1' } as unknown as Context; // only passed on
const text = (words: string): ChatEvent => ({ type: 'text-delta', text: words });
const begin = () => {
  const live = new LiveRun({ id: 1, run_id: 'run-1' }, context, () => {});
  return { live, host: { find: () => live } as unknown as RunHost };
};

describe('a reader of a stream', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is asked for its credential again, at most every five seconds, and gets nothing more when that is refused', async () => {
    const { live, host } = begin();
    let asked = 0;
    let isRevoked = false;
    const again = () => {
      asked++;
      return isRevoked
        ? Promise.reject(new DomainError('unauthenticated', 'The key was revoked.'))
        : Promise.resolve();
    };
    const to = { admission: { again } } as unknown as Mounting; // it is asked for nothing else
    const response = streamRun(to, host, context, live, 0, {} as Parameters<typeof streamRun>[5]);
    const reader = response.body!.getReader();
    const next = async (words: string) => {
      live.add(text(words));
      const { value, done } = await reader.read();
      return done ? undefined : new TextDecoder().decode(value as Uint8Array);
    };
    expect(await next('a')).toBe('id: 1\nevent: text-delta\ndata: {"type":"text-delta","text":"a"}\n\n');
    vi.advanceTimersByTime(4_999);
    await next('b');
    expect(asked).toBe(0);
    vi.advanceTimersByTime(1);
    await next('c');
    expect(asked).toBe(1);
    await next('d');
    expect(asked).toBe(1);
    vi.advanceTimersByTime(5_000);
    isRevoked = true;
    expect(await next('e')).toBeUndefined();
    expect(asked).toBe(2);
  });
});

it('a reader over a socket gets the headers before the model says anything, and each word when it is said', async () => {
  const { live, host } = begin();
  const app = new Hono<Env>().get('/', (http) => streamRun({} as Mounting, host, context, live, 0, http));
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const starting = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(starting));
  });
  try {
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/`);
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const reader = response.body!.getReader();
    for (const [number, words] of [
      [1, 'a'],
      [2, 'b'],
    ] as const) {
      live.add(text(words));
      const { value } = await reader.read();
      expect(new TextDecoder().decode(value as Uint8Array)).toBe(
        `id: ${number}\nevent: text-delta\ndata: {"type":"text-delta","text":"${words}"}\n\n`,
      );
    }
    await reader.cancel();
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
});

describe('whoever waits for the whole answer', () => {
  const signal = new AbortController().signal;
  const ended = (last: object) => {
    const { live, host } = begin();
    live.add(text('a'));
    const answer = finalAnswer(host, context, live, signal);
    setImmediate(() => live.finish(logged(2, [last as ChatEvent])));
    return answer;
  };

  it('gets it, or the problem with which the run ended', async () => {
    const answer = { response: 'a', run_id: 'run-1' };
    expect(await ended({ type: 'answer-finish', answer })).toEqual(answer);
    const problem = {
      code: 'provider_rate_limited',
      detail: 'Later.',
      errors: [{ field: 'body.model', rule: 'must wait' }],
      retry_after: 7,
      session_id: 'session-1',
      run_id: 'run-1',
    } as unknown as Problem;
    await expect(ended({ type: 'error', problem })).rejects.toMatchObject({
      code: 'provider_rate_limited',
      message: 'Later.',
      errors: problem.errors,
      retryAfter: 7,
    });
  });

  it('and leaves meanwhile is told that the run goes on', async () => {
    const { live, host } = begin();
    const leaving = new AbortController();
    const answer = finalAnswer(host, context, live, leaving.signal);
    setImmediate(() => leaving.abort());
    await expect(answer).rejects.toMatchObject({ code: 'run_in_progress' });
    expect(live.signal.aborted).toBe(false);
  });
});
