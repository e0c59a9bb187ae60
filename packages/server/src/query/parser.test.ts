import { EventEmitter } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createStatementReader, type ParserRequest } from './parser.ts';

// The thread that reads queries, replaced by one that does what the test says.

class FakeThread extends EventEmitter {
  readonly requests: ParserRequest[] = [];
  terminated = false;
  keepsProcess = true;
  postMessage(request: ParserRequest) {
    this.requests.push(request);
  }
  ref() {
    this.keepsProcess = true;
  }
  unref() {
    this.keepsProcess = false;
  }
  async terminate() {
    if (this.terminated) return;
    this.terminated = true;
    this.emit('exit', 1);
  }
}
const threads: FakeThread[] = [];
const readStatement = createStatementReader(() => {
  const thread = new FakeThread();
  threads.push(thread);
  return thread as unknown as Worker; // as far as the reader uses one
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  threads.at(-1)?.emit('exit', 0);
  threads.length = 0;
  vi.useRealTimers();
});

const ask = (query: string) => {
  const answer = readStatement(query, []).catch((error: unknown) => error);
  return { answer, thread: threads.at(-1)!, id: threads.at(-1)!.requests.at(-1)!.id };
};
const statementOf = (text: string) => ({ text, parameters: [], textLimit: 1, places: undefined });

it('each query gets its own answer from one thread, which keeps the process while somebody waits', async () => {
  const [first, second] = [ask('one'), ask('two')];
  expect(threads).toHaveLength(1);
  const [thread] = threads as [FakeThread];
  thread.emit('message', { id: second.id, statement: statementOf('2') });
  expect([await second.answer, thread.keepsProcess]).toEqual([statementOf('2'), true]);
  thread.emit('message', { id: first.id, refusal: { field: 'body.query', rule: 'must be a SELECT' } });
  expect(await first.answer).toMatchObject({
    code: 'invalid_input',
    errors: [{ field: 'body.query', rule: 'must be a SELECT' }],
  });
  expect(thread.keepsProcess).toBe(false);
  const failing = ask('three');
  expect(thread.keepsProcess).toBe(true);
  thread.emit('message', { id: failing.id, failure: 'out of memory' });
  expect(await failing.answer).toEqual(new Error('The parser failed: out of memory'));
  await vi.advanceTimersByTimeAsync(20_000);
  expect([threads.length, thread.terminated]).toEqual([1, false]);
});

it('a query that takes more than 10 s to read is refused, and the next one is read by another thread', async () => {
  const slow = ask('slow');
  let isRefused = false;
  void slow.answer.then(() => (isRefused = true));
  await vi.advanceTimersByTimeAsync(9_999);
  expect(isRefused).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await slow.answer).toMatchObject({
    code: 'invalid_input',
    errors: [{ field: 'body.query', rule: 'takes too long to read' }],
  });
  expect(slow.thread.terminated).toBe(true);
  const next = ask('next');
  expect(next.thread).not.toBe(slow.thread);
  slow.thread.emit('exit', 1); // late: the new thread stays
  next.thread.emit('message', { id: next.id, statement: statementOf('n') });
  expect(await next.answer).toEqual(statementOf('n'));
  expect(ask('after').thread).toBe(next.thread);
});

it.each([
  ['error', new Error('It broke'), 'It broke'],
  ['error', 'broken', 'broken'],
  ['exit', 1, 'The parser has ended'],
])(
  'where the thread ends (%s), all that wait are told, and another begins',
  async (event, value, message) => {
    const waiting = [ask('one'), ask('two')];
    waiting[0]!.thread.emit(event, value);
    for (const { answer } of waiting) expect(await answer).toEqual(new Error(message));
    expect(ask('next').thread).not.toBe(waiting[0]!.thread);
  },
);
