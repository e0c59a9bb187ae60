import { describe, expect, it } from 'vitest';
import type { ChatRequest } from '@chatterfix/sdk/contract';
import type { output } from 'zod/mini';
import type { Context } from '../context.ts';
import type { ChatModel, ModelRequest } from '../models/model.ts';
import type { PageTool } from './client-tools/tools.ts';
import { EarlyStart } from './early-start.ts';
import { defaultLimits } from './limits.ts';
import type { LoopEvent } from './loop.ts';
import { modelAnswer } from './model-answer.ts';
import { toolsFor } from './tools.ts';
import { assertMayChoose } from './visitors.ts';
import type { Models } from '../models/registry.ts';

const context = {
  tenant_id: 1,
  tenant: 'demo',
  role: 'technician',
  permissions: new Set(['chat:use', 'parts:read']),
  actor: { kind: 'user', id: 'ana' },
  now: () => new Date('2026-03-01T08:00:00Z'),
  db: { query: () => Promise.resolve([]) },
} as unknown as Context; // as far as a question goes
const request = {
  message: 'Which pump?',
  context: 'boiler',
  temperature: 0.3,
  max_tokens: 100,
} as output<typeof ChatRequest>;
const pageTool: PageTool = {
  effect: 'page',
  name: 'open_door',
  summary: 'Open the door',
  described: { name: 'open_door', description: 'Opens the door', inputSchema: { type: 'object' } },
};

async function answer(options: {
  who?: Context;
  model?: false;
  tools?: boolean;
  contextTokens?: number;
  history?: number;
  isUsedUp?: boolean;
  pageTools?: PageTool[];
}) {
  const asked: ModelRequest[] = [];
  const model = {
    provider: 'openai',
    model: 'big',
    capabilities: { tools: options.tools ?? true, contextTokens: options.contextTokens ?? 100_000 },
    async *stream(one: ModelRequest) {
      asked.push(one);
      yield { type: 'text-delta', text: 'P-1' };
      yield { type: 'finish', reason: 'stop', raw: null };
    },
  } as unknown as ChatModel;
  const long: unknown[] = [];
  const events: LoopEvent[] = [];
  const history = Array.from({ length: options.history ?? 0 }, (_, at) => ({
    id: at + 1,
    role: at % 2 === 0 ? ('user' as const) : ('assistant' as const),
    content: 'x'.repeat(400),
  }));
  for await (const event of modelAnswer(
    options.who ?? context,
    request,
    options.model === false ? undefined : model,
    {
      provider: 'openai',
      run: Promise.resolve({ run_id: 'r' }),
      conversation: 5,
      timeZone: 'Asia/Kolkata',
      pageTools: options.pageTools ?? [],
      history,
      limits: defaultLimits,
      signal: new AbortController().signal,
      beforeNextReply: () => Promise.resolve(),
      whenLong: (part) => long.push(part),
      ...(options.isUsedUp ? { isUsedUp: true } : {}),
    },
  ))
    events.push(event);
  return { events, asked, long, system: asked[0]?.messages[0]?.content ?? '' };
}

describe('a model', () => {
  it('gets its instructions, what was said, the situation and the question, in this order', async () => {
    const { asked, events, long } = await answer({ history: 2 });
    expect(asked[0]).toMatchObject({ temperature: 0.3, maxTokens: 100 });
    expect(asked[0]!.messages.map(({ role, content }) => `${role}: ${content.slice(0, 22)}`)).toEqual([
      'system: You are Fix It Fred, t',
      `user: ${'x'.repeat(22)}`,
      `assistant: ${'x'.repeat(22)}`,
      'user: Now: 2026-03-01T08:00:',
      'user: Which pump?',
    ]);
    const situation = asked[0]!.messages[3]!.content;
    expect(situation).toContain('"boiler"');
    expect(situation).toContain('in the time zone Asia/Kolkata, it is Sunday, 2026-03-01, 13:30:');
    expect(events.at(-1)).toEqual({ type: 'finish', reason: 'stop' });
    expect(long).toEqual([]);
  });

  it('is told what its tools can do', async () => {
    const { system, asked } = await answer({});
    expect(system).toContain('you cannot change them');
    expect(system).not.toContain('act in the page');
    expect(asked[0]!.tools!.map(({ name }) => name)).toContain('find_parts');
    const writing = new Set([...context.permissions, 'work_orders:transition']) as Context['permissions'];
    const more = await answer({ who: { ...context, permissions: writing }, pageTools: [pageTool] });
    expect(more.system).toContain('Some of your tools change records.');
    expect(more.system).toContain('Some of your tools act in the page');
    expect(more.asked[0]!.tools!.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['start_work_order', 'open_door']),
    );
    expect((await answer({ pageTools: [pageTool], tools: false })).system).not.toContain('act in the page');
  });

  it('with a small context gets less of what was said, which is to be summarised', async () => {
    const { asked } = await answer({ history: 10 });
    expect(asked[0]!.messages).toHaveLength(13);
    const small = await answer({ history: 10, contextTokens: 600 });
    expect(small.asked[0]!.messages.length).toBeLessThan(13);
    expect(small.long).toMatchObject([{ after: 0 }]);
  });

  it('is not asked where there is none, or where the money was used up while the run waited', async () => {
    await expect(answer({ model: false })).rejects.toMatchObject({ code: 'provider_not_configured' });
    await expect(answer({ isUsedUp: true })).rejects.toThrow('the money for the answers of one day');
  });
});

describe('the tools of a caller', () => {
  const namesFor = (permissions: string[], kind = 'user') =>
    toolsFor({
      ...context,
      permissions: new Set(permissions),
      actor: { kind, id: 'x' },
    } as unknown as Context).map(({ name }) => name);

  it('are those whose permissions they have, all of them', () => {
    expect(namesFor([])).toEqual([]);
    expect(namesFor(['chat:use'])).toEqual(['find_playbooks']);
    expect(namesFor(['parts:read'])).toContain('find_parts');
    const adding = ['work_orders:update', 'work_orders:read', 'parts:read', 'parts:write'];
    expect(namesFor(adding)).toContain('add_part_to_work_order');
    for (const missing of adding)
      expect(namesFor(adding.filter((one) => one !== missing))).not.toContain('add_part_to_work_order');
  });

  it('change nothing for a visitor of a page', () => {
    const permissions = ['work_orders:transition', 'work_orders:read'];
    expect(namesFor(permissions)).toContain('start_work_order');
    expect(namesFor(permissions, 'publishable_key')).toEqual([
      'search_work_orders',
      'get_work_order',
      'count_work_orders',
      ...namesFor(permissions, 'publishable_key').slice(3),
    ]);
    expect(namesFor(permissions, 'publishable_key')).not.toContain('start_work_order');
  });
});

describe('a visitor of a page', () => {
  const visitor = { actor: { kind: 'publishable_key', id: 'pk.1' } } as Context;
  const models = { defaultProvider: 'openai' } as Models;
  const fieldsOf = (fields: object, who = visitor) => {
    try {
      assertMayChoose(who, models, { temperature: 0.7, max_tokens: 500, ...fields } as output<
        typeof ChatRequest
      >);
      return [];
    } catch (error) {
      return (error as { errors: { field: string }[] }).errors.map(({ field }) => field);
    }
  };

  it('chooses nothing that the tenant pays for', () => {
    expect(fieldsOf({})).toEqual([]);
    for (const fields of [
      { provider: 'offline' },
      { provider: 'openai' },
      { client_tools: [] },
      { max_tokens: 1 },
    ])
      expect(fieldsOf(fields), JSON.stringify(fields)).toEqual([]);
    const chosen = {
      model: 'gpt-4',
      provider: 'google',
      temperature: 0.6,
      max_tokens: 100_000,
      client_tools: [{}],
    };
    expect(fieldsOf(chosen)).toEqual(Object.keys(chosen).map((name) => `body.${name}`));
    expect(fieldsOf(chosen, context)).toEqual([]);
  });
});

describe('a stream that begins early', () => {
  it('gives all its events to its reader, and ends with the reader’s signal', async () => {
    const seen: unknown[] = [];
    const begin = () => {
      let stopped: unknown;
      const begun = Promise.withResolvers<void>();
      const early = new EarlyStart<number>(async function* (signal) {
        signal.addEventListener('abort', () => (stopped = signal.reason));
        begun.resolve();
        yield* [1, 2, 3];
      });
      return { early, begun: begun.promise, stopped: () => stopped };
    };
    const whole = begin();
    for await (const event of whole.early.read(new AbortController().signal)) seen.push(event);
    expect(seen).toEqual([1, 2, 3]);

    const leaving = new AbortController();
    const left = begin();
    const events = left.early.read(leaving.signal);
    expect(await events.next()).toEqual({ value: 1, done: false });
    leaving.abort('stopped');
    expect(left.stopped()).toBe('stopped');

    const late = begin();
    await late.begun;
    late.early.read(AbortSignal.abort('interrupted'));
    expect(late.stopped()).toBe('interrupted');

    const abandoned = begin();
    await abandoned.begun;
    abandoned.early.abandon();
    expect(abandoned.stopped()).toBeInstanceOf(Error);
  });

  it('begins when requests have left that were begun with it, and does other work when its own has left', async () => {
    const order: string[] = [];
    /** Sends as the database's driver and the provider's client do: some promises later, in `setImmediate`. */
    const send = async (name: string) => {
      for (let step = 0; step < 20; step++) await undefined;
      setImmediate(() => order.push(name));
    };
    const done = Promise.withResolvers<void>();
    const early = new EarlyStart<number>(
      async function* () {
        order.push('the stream begins');
        void send('its request');
        yield 1;
      },
      () => {
        order.push('other work');
        done.resolve();
      },
    );
    void send('the statement');
    await done.promise;
    early.abandon();
    expect(order).toEqual(['the statement', 'the stream begins', 'its request', 'other work']);
  });
});
