import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { ChatEvent } from '@chatterfix/sdk/contract';
import type { Context } from '../../context.ts';
import { batchOf, LiveRun, logged, RunReader, type LoggedEvent } from './live-run.ts';

const context = { tenant_id: 1 } as unknown as Context; // only passed on
const text = (words: string): ChatEvent => ({ type: 'text-delta', text: words });
const retrieved: ChatEvent = { type: 'tool-call', name: 'find_parts', summary: 'Looking' };
/** A text event whose JSON has so many characters. */
const ofLength = (characters: number) => text('x'.repeat(characters - 31));
const signal = new AbortController().signal;
const isPending = async (promise: Promise<unknown>) => {
  const pending = Symbol();
  return (
    (await Promise.race([promise, new Promise((resolve) => setImmediate(resolve, pending))])) === pending
  );
};
const numbersOf = (events: readonly LoggedEvent[] | undefined) => events?.map(({ number }) => number);

function begin(lastEvent?: number) {
  let woken = 0;
  const run = new LiveRun(
    { id: 7, run_id: 'r', ...(lastEvent === undefined ? {} : { last_event: lastEvent }) },
    context,
    () => woken++,
  );
  return { run, woken: () => woken };
}

describe('the events of a run', () => {
  it('join the text of one turn, and keep their order', async () => {
    const { run, woken } = begin();
    run.addText('It ');
    run.addText('is ');
    run.add(retrieved);
    run.addText('here');
    expect([run.last, woken()]).toEqual([2, 2]);
    await new Promise(setImmediate);
    expect([run.last, woken()]).toEqual([3, 3]);
    expect(run.nextBatch()).toEqual({
      run: 7,
      first_number: 1,
      last_number: 3,
      events:
        '{"type":"text-delta","text":"It is "}\n{"type":"tool-call","name":"find_parts","summary":"Looking"}\n{"type":"text-delta","text":"here"}\n',
    });
  });

  it('are flushed at the end of the turn, and before they are written', async () => {
    const { run, woken } = begin();
    expect(run).toMatchObject({ id: 7, run_id: 'r', context, last: 0 });
    run.addText('a');
    await new Promise(setImmediate);
    expect([run.last, woken()]).toEqual([1, 1]);
    run.addText('b');
    expect(run.nextBatch()).toMatchObject({ first_number: 1, last_number: 2 });
    run.addText('c');
    expect(run.rest().at(-1)).toMatchObject({ first_number: 3, last_number: 3 });
    run.addText('d');
    run.addText('e');
    await new Promise(setImmediate);
    expect([run.last, woken()]).toEqual([4, 4]);
  });

  it('are written as one batch until that is stored, and the later ones in the next', () => {
    const { run } = begin();
    expect([run.nextBatch(), run.rest()]).toEqual([undefined, []]);
    run.add(text('a'));
    const first = run.nextBatch();
    run.addText('b');
    expect(run.nextBatch()).toBe(first);
    expect(run.rest().map(({ first_number, last_number }) => [first_number, last_number])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    run.stored(first!);
    expect(run.nextBatch()).toMatchObject({ first_number: 2, last_number: 2 });
    expect(run.rest()).toHaveLength(1);
    run.stored(run.nextBatch()!);
    expect([run.nextBatch(), run.rest()]).toEqual([undefined, []]);
  });

  it('go on with the number after the last stored one', () => {
    const { run } = begin(7);
    expect([run.last, run.attach(6), run.attach(7) !== undefined]).toEqual([7, undefined, true]);
    run.add(text('a'));
    expect(run.nextBatch()).toMatchObject({ first_number: 8, last_number: 8 });
  });

  it('that are not stored reach whoever attaches, from the number on that they name', async () => {
    const { run } = begin();
    for (const words of ['a', 'b', 'c']) run.add(text(words));
    const batch = run.nextBatch()!;
    run.add(text('d'));
    expect(numbersOf(await run.attach(0)!.next(signal))).toEqual([1, 2, 3, 4]);
    expect(numbersOf(await run.attach(2)!.next(signal))).toEqual([3, 4]);
    run.stored(batch);
    expect(run.attach(2)).toBeUndefined(); // the third is in the log
    const reader = run.attach(3)!;
    expect(numbersOf(await reader.next(signal))).toEqual([4]);
    run.add(text('e'));
    expect(numbersOf(await reader.next(signal))).toEqual([5]);
    reader.leave();
    run.add(text('f'));
    expect(await isPending(reader.next(signal))).toBe(true);
  });

  it('end with the last ones, and then only the log has them', async () => {
    const { run } = begin();
    const reader = run.attach(0)!;
    expect(await isPending(run.ended)).toBe(true);
    run.finish(logged(1, [text('end')]));
    await run.ended;
    expect(numbersOf(await reader.next(signal))).toEqual([1]);
    expect(await reader.next(signal)).toBeUndefined();
    expect(run.attach(1)).toBeUndefined();
  });
});

describe('a run whose events are not stored', () => {
  it('pauses above 512 KiB of them until enough are', async () => {
    const { run } = begin();
    run.add(ofLength(262_143)); // and the line's end
    run.add(ofLength(262_143));
    expect(await isPending(run.room())).toBe(false);
    const batch = run.nextBatch()!;
    run.add(ofLength(32));
    const waiting = run.room();
    expect(await isPending(waiting)).toBe(true);
    expect(await isPending(run.room())).toBe(true);
    run.stored(batch);
    await waiting;
    expect(await isPending(run.room())).toBe(false);
  });

  it('goes on pausing where too much is left', async () => {
    const { run } = begin();
    run.add(text('a'));
    const batch = run.nextBatch()!;
    run.add(ofLength(600_000));
    const waiting = run.room();
    run.stored(batch);
    expect(await isPending(waiting)).toBe(true);
    run.stored(run.nextBatch()!);
    await waiting;
  });

  it('pauses no more when it is to stop', async () => {
    const { run } = begin();
    run.add(ofLength(600_000));
    const waiting = run.room();
    run.stop('interrupted');
    await waiting;
    expect(await isPending(run.room())).toBe(false);
    expect(run.signal.reason).toBe('interrupted');
    run.stop('stopped');
    expect(run.signal.reason).toBe('interrupted');
  });
});

describe('a reader of a run', () => {
  const open = () => {
    let left = 0;
    return { reader: new RunReader(() => left++), left: () => left };
  };
  const event = (characters: number): LoggedEvent => ({
    number: 1,
    type: 'text-delta',
    json: 'x'.repeat(characters),
  });

  it('may be 256 KiB behind; then it is sent to the log', async () => {
    const { reader, left } = open();
    for (let n = 0; n < 2; n++) {
      reader.give([event(262_143), event(1)]);
      expect(await reader.next(signal)).toHaveLength(2);
    }
    expect(left()).toBe(0);
    reader.give([event(262_144)]);
    reader.give([event(1)]);
    expect(left()).toBe(1);
    expect(await reader.next(signal)).toBeUndefined();
    reader.give([event(1)]);
    expect(await reader.next(signal)).toBeUndefined();
  });

  it('is woken by events, by the end and by its own leaving, and leaves no listener behind', async () => {
    const { reader } = open();
    const leaving = new AbortController();
    for (let n = 0; n < 3; n++) {
      const next = reader.next(leaving.signal);
      expect(await isPending(next)).toBe(true);
      expect(getEventListeners(leaving.signal, 'abort')).toHaveLength(1);
      reader.give([]);
      expect(await isPending(next)).toBe(true);
      reader.give([event(1)]);
      expect(await next).toHaveLength(1);
    }
    expect(getEventListeners(leaving.signal, 'abort')).toHaveLength(0);
    const aborted = reader.next(leaving.signal);
    leaving.abort();
    expect(await aborted).toBeUndefined();
    const ended = reader.next(signal);
    reader.end();
    expect(await ended).toBeUndefined();
  });
});

it('a batch has each event in a line, under the numbers of the first and the last', () => {
  expect(batchOf(3, logged(5, [text('a\nb'), text('c')]))).toEqual({
    run: 3,
    first_number: 5,
    last_number: 6,
    events: '{"type":"text-delta","text":"a\\nb"}\n{"type":"text-delta","text":"c"}\n',
  });
});
