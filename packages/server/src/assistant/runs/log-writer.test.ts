import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChatEvent } from '@chatterfix/sdk/contract';
import type { Context } from '../../context.ts';
import type { Statement } from '../../platform/db/database.ts';
import { LiveRun } from './live-run.ts';
import { LogWriter } from './log-writer.ts';

// The writer with a database that the test plays.

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

type Batch = { run: number; first_number?: number; last_number?: number };
type Mine = { id: number; stop_requested: boolean };

const text = (words: string): ChatEvent => ({ type: 'text-delta', text: words });

/** A writer, what it has written, and what the database answers; by default that all runs are its own. */
function play() {
  const written: Batch[][] = [];
  const failures: unknown[] = [];
  let answer = (batches: Batch[]): Mine[] | Promise<Mine[]> =>
    batches.map(({ run }) => ({ id: run, stop_requested: false }));
  const context = {
    tenant_id: 1,
    actor: { kind: 'user', id: 'ana' },
    db: {
      atOnce: async (statements: readonly Statement[]) => {
        const given = statements.at(-1)![1].find((value) => String(value).startsWith('['));
        const batches = JSON.parse(String(given)) as Batch[];
        written.push(
          batches.map(({ run, first_number, last_number }) => ({ run, first_number, last_number })),
        );
        expect(statements.at(-1)![1]).toContain('this server');
        return answer(batches);
      },
    },
  } as unknown as Context; // the writer asks for nothing else
  const writer = new LogWriter('this server', (failure) => failures.push(failure));
  const begin = (id: number) => {
    const run = new LiveRun({ id, run_id: `run ${id}` }, context, (waiting) => writer.wake(waiting));
    writer.add(run);
    return run;
  };
  return {
    writer,
    written,
    failures,
    begin,
    answers: (next: typeof answer) => {
      answer = next;
    },
  };
}
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const silent = (run: number): Batch => ({ run, first_number: undefined, last_number: undefined });

describe('the writer of runs’ logs', () => {
  it('says each second of a silent run that it goes on', async () => {
    const { begin, written } = play();
    begin(1);
    await pass(999);
    expect(written).toEqual([]);
    await pass(1);
    expect(written).toEqual([[silent(1)]]);
    await pass(999);
    expect(written).toHaveLength(1);
    await pass(1);
    expect(written).toHaveLength(2);
  });

  it('writes what came of all runs 50 ms after the first event, and then waits for the next', async () => {
    const { begin, written } = play();
    const [one, two] = [begin(1), begin(2)];
    one.add(text('a'));
    await pass(49);
    two.add(text('b'));
    two.add(text('c'));
    expect(written).toEqual([]);
    await pass(1);
    expect(written).toEqual([
      [
        { run: 1, first_number: 1, last_number: 1 },
        { run: 2, first_number: 1, last_number: 2 },
      ],
    ]);
    await pass(900);
    expect(written).toHaveLength(1);
    one.add(text('d'));
    await pass(50);
    expect(written[1]).toEqual([{ run: 1, first_number: 2, last_number: 2 }, silent(2)]);
  });

  it('is not held up by runs that begin', async () => {
    const { begin, written } = play();
    begin(1).add(text('a'));
    await pass(40);
    begin(2);
    await pass(10);
    expect(written).toEqual([[{ run: 1, first_number: 1, last_number: 1 }, silent(2)]]);
  });

  it('writes at once what is more than 32,000 characters, once until it is stored', async () => {
    const { begin, written } = play();
    const run = begin(1);
    run.add(text('a'.repeat(20_000)));
    await pass(40);
    expect(written).toEqual([]);
    run.add(text('b'.repeat(20_000)));
    run.add(text('c'));
    await pass(1);
    expect(written).toEqual([[{ run: 1, first_number: 1, last_number: 3 }]]);
    run.add(text('d'));
    await pass(49);
    expect(written).toHaveLength(1);
    await pass(1);
    expect(written[1]).toEqual([{ run: 1, first_number: 4, last_number: 4 }]);
  });

  it('writes it at its usual pace while the database fails', async () => {
    const { begin, written, answers } = play();
    const run = begin(1);
    answers(() => Promise.reject(new Error('The database is gone')));
    run.add(text('a'.repeat(40_000)));
    await pass(1);
    expect(written).toHaveLength(1);
    run.add(text('b'));
    await pass(49);
    expect(written).toHaveLength(1);
    await pass(1);
    expect(written).toHaveLength(2);
  });

  it('writes nothing beside a write that takes long; what came meanwhile follows 50 ms behind it', async () => {
    const { begin, written, answers } = play();
    const run = begin(1);
    const slow = Promise.withResolvers<Mine[]>();
    answers(() => slow.promise);
    run.add(text('a'));
    await pass(50);
    run.add(text('b'));
    begin(2);
    await pass(2_000);
    expect(written).toHaveLength(1);
    slow.resolve([{ id: 1, stop_requested: false }]);
    await pass(49);
    expect(written).toHaveLength(1);
    await pass(1);
    expect(written[1]).toEqual([{ run: 1, first_number: 2, last_number: 2 }, silent(2)]);
  });

  it('tells a run that another server ended that it is lost, and one that is to stop so', async () => {
    const { begin, written, answers } = play();
    const [lost, stopped, kept] = [begin(1), begin(2), begin(3)];
    for (const run of [lost, stopped, kept]) run.add(text('a'));
    answers(() => [
      { id: 3, stop_requested: false },
      { id: 2, stop_requested: true },
    ]);
    await pass(50);
    expect([lost, stopped, kept].map(({ signal }) => signal.reason as unknown)).toEqual([
      'lost',
      'stopped',
      undefined,
    ]);
    expect([lost, stopped, kept].map((run) => run.rest().length)).toEqual([1, 0, 0]); // what is not stored
    await pass(1_000);
    expect(written[1]).toEqual([{ run: 1, first_number: 1, last_number: 1 }, silent(2), silent(3)]);
  });

  it('writes the same again where the database failed', async () => {
    const { begin, written, answers, failures } = play();
    const run = begin(1);
    const failure = new Error('The disk is full');
    answers(() => Promise.reject(failure));
    run.add(text('a'));
    await pass(50);
    expect(failures).toEqual([failure]);
    expect(run.signal.aborted).toBe(false);
    run.add(text('b'));
    await pass(50);
    expect(written).toEqual([1, 2].map(() => [{ run: 1, first_number: 1, last_number: 1 }]));
  });

  it('releases a run when the write under way has ended, and writes nothing when no run is left', async () => {
    const { begin, writer, written, answers } = play();
    const run = begin(1);
    const slow = Promise.withResolvers<Mine[]>();
    answers(() => slow.promise);
    run.add(text('a'));
    await pass(50);
    expect(writer.isEmpty).toBe(false);
    let isReleased = false;
    const released = writer.release(run).then(() => (isReleased = true));
    expect(writer.isEmpty).toBe(true);
    await pass(100);
    expect(isReleased).toBe(false);
    slow.resolve([{ id: 1, stop_requested: false }]);
    await released;
    expect(vi.getTimerCount()).toBe(0);
    const other = begin(2);
    await writer.release(other);
    await pass(1_000);
    expect(written).toHaveLength(1);
    begin(3);
    await pass(1_000);
    expect(written[1]).toEqual([silent(3)]);
  });
});
