import { describe, expect, it } from 'vitest';
import type { ChatEvent, Problem } from '@chatterfix/sdk/contract';
import type { Context } from '../../context.ts';
import type { DomainError } from '../../errors.ts';
import type { Database, Statement } from '../../platform/db/database.ts';
import { completeOutcome } from '../../testing/outcome.ts';
import { defaultLimits } from '../limits.ts';
import type { LoopState } from '../loop.ts';
import type { Waiting } from './continuation.ts';
import { RunHost } from './host.ts';
import type { LiveRun } from './live-run.ts';
import type { Outcome } from './outcome.ts';
import type { RunRow } from './records.ts';
import { readLog } from './stored-log.ts';

// A server's runs, with a database that the test plays.

const run = { id: 1, run_id: 'run-1', chat_session_id: 5, session_id: 'session-1', answer_id: 8 };
const complete: Outcome = {
  ...completeOutcome,
  uses: [
    {
      number: 1,
      provider: 'openai',
      model: 'big',
      questions: 0,
      input_tokens: 2,
      output_tokens: 5,
      cached_tokens: 0,
      estimated: false,
      cost: 0.5,
    },
  ],
};

interface Played {
  /** What a statement that ends a run, or lets it wait, finds: whether the run is still this server's. */
  isMine?: boolean;
  /** How often the transaction fails before it succeeds, and with what. */
  failures?: Error[];
}

function play({ isMine = true, failures = [] }: Played = {}) {
  const told: unknown[] = [];
  const statements: string[] = [];
  const query = (statement: string) => {
    statements.push(statement);
    if (!isMine && statement.includes('must_be_running'))
      return Promise.reject(Object.assign(new Error('the run has ended'), { code: 'RE001' }));
    return Promise.resolve(/returning "?(?:answer_id|id)/.test(statement) ? [{ answer_id: 8, id: 1 }] : []);
  };
  const db = {
    query,
    transaction: async (work: (run: typeof query, db: object) => Promise<unknown>) => {
      const failure = failures.shift();
      if (failure) throw failure;
      const sent: Promise<unknown>[] = [];
      const result = await work((statement) => {
        const answer = query(statement);
        sent.push(answer);
        return answer;
      }, {});
      await Promise.all(sent);
      return result;
    },
    atOnce: (all: readonly Statement[]) => query(all.at(-1)![0]),
  } as unknown as Database;
  const host = new RunHost({
    db,
    describe: (error, requestId) =>
      ({ ...(error as DomainError), request_id: requestId }) as unknown as Problem,
    limits: defaultLimits,
    onFailure: (failure) => told.push(failure),
  });
  const context = {
    db,
    tenant_id: 1,
    request_id: 'request-1',
    now: () => new Date('2026-03-01T00:00:00Z'),
    actor: { kind: 'user', id: 'ana' },
  } as unknown as Context;
  /** Works on a run, and returns what its readers get last. */
  const work = async (outcome: Outcome | Waiting, before: (live: LiveRun) => void = () => {}) => {
    const live = host.begin(context, run, (live) => {
      before(live);
      return Promise.resolve(outcome);
    });
    const reader = live.attach(0)!;
    await live.ended;
    const events = (await reader.next(new AbortController().signal)) ?? [];
    return events.map(({ json }) => (JSON.parse(json) as ChatEvent).type);
  };
  const usage = () =>
    statements.filter((one) => one.includes('jsonb_to_recordset') && one.includes('ai_usage')).length;
  return { host, context, told, work, usage };
}

describe('a server', () => {
  it('has 250 places for a tenant’s questions, and none when it stops', async () => {
    const { host, context } = play();
    const leave = Array.from({ length: 250 }, () => host.takePlace(context));
    expect(() => host.takePlace(context)).toThrow('250 questions are being answered already');
    leave[0]!();
    expect(() => host.takePlace(context)).not.toThrow();
    expect(() => host.takePlace({ ...context, tenant_id: 2 })).not.toThrow();
    await host.close();
    expect(() => host.takePlace({ ...context, tenant_id: 3 })).toThrow('The server is about to stop');
  });

  it('has the run that it works on until its end is stored', async () => {
    const { host, context } = play();
    const ending = Promise.withResolvers<Outcome>();
    const live = host.begin(context, run, () => ending.promise);
    expect(host.find('run-1')).toBe(live);
    expect(host.find('run-2')).toBeUndefined();
    ending.resolve(complete);
    await live.ended;
    await new Promise(setImmediate);
    expect(host.find('run-1')).toBeUndefined();
  });

  it('tells when it begins to work on a run, or that the time for that is over', async () => {
    const { host, work } = play();
    const began = host.begins('run-1', 3_600_000);
    await work(complete);
    await expect(began).resolves.toBeUndefined();
    await expect(host.begins('run-1', 1)).resolves.toBeUndefined();
  });

  it('stops what is done beside the runs, and their work, when it stops', async () => {
    const { host, context, told } = play();
    const failure = new Error('a defect');
    host.aside(() => Promise.reject(failure));
    await new Promise(setImmediate);
    expect(told).toEqual([failure]);
    let isOver = false;
    host.aside(
      (signal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            setImmediate(() => {
              isOver = true;
              reject(new Error('aborted'));
            });
          });
        }),
    );
    const live = host.begin(context, run, async (live) => {
      await new Promise((resolve) => live.signal.addEventListener('abort', resolve));
      return complete;
    });
    await host.close();
    expect(isOver).toBe(true);
    expect(live.signal.reason).toBe('interrupted');
    expect(told).toEqual([failure]); // that its own stop failed the work is no failure
    host.aside(() => Promise.reject(failure));
    await new Promise(setImmediate);
    expect(told).toHaveLength(1);
  });
});

describe('the end of a run', () => {
  it('is told to its readers when it is stored', async () => {
    const { work, usage } = play();
    expect(await work(complete)).toEqual(['answer-finish']);
    expect(usage()).toBe(1);
  });

  it('is stored with the next try where the database failed', async () => {
    const failures = [new Error('The database is gone')];
    const { work, told } = play({ failures });
    expect(await work(complete)).toEqual(['answer-finish']);
    expect(told).toHaveLength(1);
  });

  it('is not told where another server has ended the run, or its conversation was deleted: only what it took is recorded', async () => {
    for (const played of [
      { isMine: false },
      { failures: [Object.assign(new Error('orphaned'), { code: '23503' })] },
    ]) {
      const { work, usage, told } = play(played);
      expect(await work(complete)).toEqual([]);
      expect(usage()).toBeGreaterThan(0);
      expect(told).toEqual([]);
    }
    const { work, usage } = play({ isMine: false });
    await work({ ...complete, uses: [] });
    expect(usage()).toBe(1); // within the transaction that is undone
  });

  it('is not stored where the run was lost to another server', async () => {
    const { work, usage } = play();
    expect(await work(complete, (live) => live.stop('lost'))).toEqual([]);
    expect(usage()).toBe(1);
    const loop: LoopState = { messages: [], rounds: 1, calls: 0, tokens: 0 };
    const waiting = {
      state: 'waiting',
      loop,
      outcome: complete,
      proposals: [],
      calls: [],
    } as unknown as Waiting;
    const other = play();
    expect(await other.work(waiting, (live) => live.stop('lost'))).toEqual([]);
    expect(other.usage()).toBe(1);
    expect(await play().work(waiting)).toEqual(['run-wait']);
    expect(await play({ isMine: false }).work(waiting)).toEqual([]);
  });
});

describe('the stored events of a run', () => {
  const answer = {
    content: 'Yes.',
    sources: [{ kind: 'asset', id: '1', title: 'A', quote: '', href: '/a' }],
    citations: [],
  };
  const row = {
    ...run,
    state: 'complete',
    question_id: 7,
    provider: 'openai',
    model: 'big',
    last_event: 9,
    finish_reason: 'stop',
    finished_at: '2026-03-01T00:00:00.000Z',
    limit_reached: null,
    cached_at: null,
    problem: null,
  } as unknown as RunRow;

  async function read(
    after: number,
    rows: object[],
    ended: Partial<RunRow> = {},
    message: object | undefined = answer,
  ) {
    let asked = 0;
    const query = () => Promise.resolve(asked++ === 0 ? rows : message ? [message] : []);
    const context = { tenant_id: 1, db: { query } } as unknown as Context;
    const events = await readLog(context, { ...row, ...ended }, after);
    return events.map(({ number, type }) => `${number} ${type}`);
  }
  const logged = {
    first_number: 3,
    last_number: 5,
    events: '{"type":"text-delta","text":"a"}\n{"type":"usage"}\n{"type":"usage"}\n',
  };

  it('are those after a number, and the last one, which is made from its answer', async () => {
    expect(await read(2, [logged])).toEqual(['3 text-delta', '4 usage', '5 usage', '9 answer-finish']);
    expect(await read(4, [logged])).toEqual(['5 usage', '9 answer-finish']);
    expect(await read(4, [logged], { state: 'running' })).toEqual(['5 usage']);
  });

  it('are given a page at a time, the last one with the last page', async () => {
    const page = Array.from({ length: 20 }, (_, at) => ({
      first_number: at + 1,
      last_number: at + 1,
      events: '{"type":"usage"}\n',
    }));
    expect((await read(0, page, { last_event: 21 })).at(-1)).toBe('20 usage');
    expect(await read(20, [], { last_event: 21 })).toEqual(['21 answer-finish']);
  });

  it('are not given a last one again that an earlier version has stored in the log', async () => {
    const whole = { ...logged, last_number: 3, events: '{"type":"answer-finish"}\n' };
    expect(await read(2, [whole], { last_event: 3 })).toEqual(['3 answer-finish']);
  });

  it('are made from its answer where its log was deleted', async () => {
    expect(await read(0, [])).toEqual(['1 session-start', '2 source-add', '3 text-delta', '9 answer-finish']);
    expect(await read(1, [])).toEqual(['9 answer-finish']);
    expect(await read(8, [])).toEqual(['9 answer-finish']);
    expect(await read(9, [])).toEqual([]);
    expect(await read(0, [], { state: 'running' })).toEqual([]);
    const problem = { code: 'run_stopped' } as Problem;
    expect(await read(0, [], { state: 'stopped', problem }, { ...answer, content: '', sources: [] })).toEqual(
      ['1 session-start', '9 error'],
    );
    expect(await read(0, [], { state: 'stopped', problem, answer_id: null })).toEqual([
      '1 session-start',
      '9 error',
    ]);
  });
});
