import { describe, expect, it } from 'vitest';
import type { Context } from '../context.ts';
import type { ChatModel, ModelEvent, ModelRequest } from '../models/model.ts';
import type { Statement } from '../platform/db/database.ts';
import { summarise, type ToSummarise } from './summary.ts';
import type { Meter } from './usage/meter.ts';

// A summary with a database that the test plays: the messages that are read, and what is written.

interface Message {
  id: number;
  role: 'user' | 'assistant';
  content: string;
}
const usage: ModelEvent = {
  type: 'usage',
  input_tokens: 9,
  output_tokens: 4,
  cached_tokens: 1,
  estimated: false,
};
const text = (words: string): ModelEvent => ({ type: 'text-delta', text: words });
const finish = (reason: 'stop' | 'length' | 'filter'): ModelEvent => ({ type: 'finish', reason, raw: null });

interface Options {
  messages?: readonly Message[];
  contextTokens?: number;
  part?: Partial<ToSummarise>;
  failure?: Error;
}

async function run(events: readonly ModelEvent[], options: Options = {}) {
  const { messages = [{ id: 3, role: 'user', content: 'Why?' }], contextTokens = 100_000, failure } = options;
  const asked: ModelRequest[] = [];
  const written: { summary?: unknown[]; uses?: Record<string, unknown>[]; by?: unknown }[] = [];
  let read: readonly unknown[] = [];
  const model = {
    provider: 'openai',
    model: 'big',
    capabilities: { contextTokens },
    async *stream(request: ModelRequest) {
      asked.push(request);
      yield* events;
    },
  } as unknown as ChatModel; // it is asked for nothing else
  const query = (statement: string, parameters: readonly unknown[] = []) => {
    if (statement.includes('summarised_to')) written.push({ summary: [...parameters] });
    else if (statement.includes('jsonb_to_recordset')) {
      const uses = parameters.find((value) => String(value).startsWith('['));
      written.push({ uses: JSON.parse(String(uses)) as Record<string, unknown>[], by: parameters });
    }
    return Promise.resolve([]);
  };
  const context = {
    tenant_id: 1,
    now: () => new Date('2026-03-01T00:00:00Z'),
    actor: { kind: 'user', id: 'ana' },
    db: {
      query: (_statement: string, parameters: readonly unknown[]) => {
        read = parameters;
        return Promise.resolve(messages);
      },
      transaction: async (work: (run: typeof query, db: object) => Promise<unknown>) => {
        const result = await work(query, {});
        if (failure) throw failure;
        return result;
      },
      atOnce: (statements: readonly Statement[]) => query(...statements.at(-1)!),
    },
  } as unknown as Context;
  const meter = { costOf: (provider: string) => (provider === 'openai' ? 0.5 : null) } as unknown as Meter;
  await summarise(
    context,
    { id: 1, chat_session_id: 5 },
    model,
    { summary: null, after: 2, upTo: 9, ...options.part },
    meter,
    new AbortController().signal,
  );
  return {
    read,
    told: asked[0]?.messages.at(-1)?.content,
    request: asked[0],
    summary: written.flatMap((one) => one.summary ?? []),
    uses: written.flatMap((one) => one.uses ?? []),
    by: written.find((one) => one.by)?.by,
  };
}

describe('a summary', () => {
  it('is written of the messages since the last one, and stored with what it took', async () => {
    const { read, told, request, summary, uses, by } = await run(
      [text(' The\u0000 seal. '), usage, finish('stop')],
      {
        messages: [
          { id: 3, role: 'user', content: 'Why?' },
          { id: 4, role: 'assistant', content: 'The seal.' },
        ],
      },
    );
    expect(read).toEqual(expect.arrayContaining([5, 2, 9, 200]));
    expect(told).toBe('What was said since then:\n\nPerson: Why?\n\nAssistant: The seal.');
    expect(request).toMatchObject({ maxTokens: 800, messages: [{ role: 'system' }, { role: 'user' }] });
    expect(summary).toEqual(expect.arrayContaining(['The seal.', 4, 5, 2]));
    expect(uses).toEqual([
      {
        number: 0,
        provider: 'openai',
        model: 'big',
        questions: 0,
        input_tokens: 9,
        output_tokens: 4,
        cached_tokens: 1,
        estimated: false,
        cost: 0.5,
      },
    ]);
    expect(by).toEqual(expect.arrayContaining(['user:ana', '2026-03-01T00:00:00.000Z', 'openai', 'big']));
  });

  it('has the notes so far before what was said', async () => {
    const { told } = await run([text('x'), finish('stop')], { part: { summary: 'Notes' } });
    expect(told).toBe('Your earlier notes:\nNotes\n\nWhat was said since then:\n\nPerson: Why?');
  });

  it('is asked for of no message more than the model can read, and of none if there are none', async () => {
    const message = (id: number, length: number): Message => ({
      id,
      role: 'user',
      content: 'x'.repeat(length),
    });
    // (2,512 − 2,500) × 3 characters, 8 of which are “Person: ”.
    const cut = await run([text('x'), finish('stop')], {
      messages: [message(3, 10), message(4, 10), message(5, 1)],
      contextTokens: 2_512,
    });
    expect(cut.told).toBe(
      `What was said since then:\n\nPerson: ${'x'.repeat(10)}\n\nPerson: ${'x'.repeat(10)}`,
    );
    expect(cut.summary).toContain(4);
    const long = await run([text('x'), finish('stop')], { messages: [message(3, 5_000)] });
    expect(long.told).toBe(`What was said since then:\n\nPerson: ${'x'.repeat(4_000)}`);
    const most = await run([text('x'), finish('stop')], {
      messages: Array.from({ length: 30 }, (_, at) => message(at + 3, 4_000)),
    });
    expect(most.told!.match(/Person/g)).toHaveLength(24); // 100,000 characters
    for (const messages of [[], [message(3, 11)]])
      expect(
        (await run([text('x'), finish('stop')], { messages, contextTokens: 2_506 })).request,
      ).toBeUndefined();
  });

  it.each<[string, ModelEvent[], stored: string[]]>([
    ['reaches its longest length', [text('Half'), finish('length')], ['Half']],
    ['is longer than it may be', [text('x'.repeat(3_300)), finish('stop')], ['x'.repeat(3_200)]],
    ['is withheld', [text('Half'), finish('filter')], []],
    ['is empty', [text(' \n'), finish('stop')], []],
    ['breaks off', [text('Half')], []],
    ['fails', [{ type: 'error', error: { kind: 'unavailable', message: 'Down.' } }], []],
  ])('that %s is stored as far as it can be used', async (_, events, stored) => {
    const { summary } = await run(events);
    expect(summary.filter((value) => typeof value === 'string')).toEqual(stored);
  });

  it('counts what each model took, also where no summary came of it', async () => {
    const { uses, summary } = await run([
      { ...usage, by: { provider: 'google', model: 'first' } } as ModelEvent,
      { type: 'model', provider: 'ollama', model: 'small' },
      text('Half'),
      usage,
      { type: 'error', error: { kind: 'unavailable', message: 'Down.' } },
    ]);
    expect(summary).toEqual([]);
    expect(uses).toMatchObject([
      { number: 0, provider: 'google', model: 'first', cost: null },
      { number: -1, provider: 'ollama', model: 'small', cost: null },
    ]);
    expect((await run([finish('stop')])).uses).toEqual([]);
  });

  it('is of no use where its conversation was deleted; any other failure is one', async () => {
    const failure = (code: string) => Object.assign(new Error('The database refuses'), { code });
    await run([text('x'), usage, finish('stop')], { failure: failure('23503') });
    await expect(run([text('x'), usage, finish('stop')], { failure: failure('42P01') })).rejects.toThrow(
      'The database refuses',
    );
    const defect = new Error('a defect in the model');
    const broken = run([
      new Proxy(usage, {
        get: () => {
          throw defect;
        },
      }),
    ]);
    await expect(broken).rejects.toBe(defect);
  });
});
