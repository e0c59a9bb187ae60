import { ChatterFix, type ChatEvent, type ClientTool } from '@chatterfix/sdk';
import { ClientToolCalls } from '@chatterfix/sdk/client-tools';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createChatWorld, type ChatWorld } from '../../testing/chat-world.ts';
import { databaseKinds, openSharedDatabase } from '../../testing/databases.ts';
import { until } from '../../testing/until.ts';

// The SDK runs a page's tools against the real application.

const definition = {
  name: 'open_drawing',
  title: 'Opens the drawing',
  description: 'Opens the drawing of an asset in the page.',
  input_schema: {
    type: 'object',
    properties: { asset_tag: { type: 'string' } },
    required: ['asset_tag'],
    additionalProperties: false,
  },
};
const select = { name: 'select_machine', description: 'Selects a machine on the plan.' };
const question = { message: 'Show me the drawing of P-101A.', provider: 'openai' } as const;

describe.each(databaseKinds)('the SDK with tools of its page, on %s', (kind) => {
  let fred: ChatWorld;
  let chatterfix: ChatterFix;
  beforeAll(async () => {
    fred = await createChatWorld(await openSharedDatabase(kind));
    const fetch = async (request: Request) => fred.world.app.fetch(request);
    chatterfix = new ChatterFix({ baseUrl: 'http://server.test', fetch, key: fred.world.secret_key });
  });
  afterAll(() => fred.close());
  beforeEach(() => {
    fred.wire.forget();
    fred.wire.requests.length = 0;
  });
  const told = () =>
    (fred.wire.requests.at(-1)!.body['messages'] as { role: string; content: string }[])
      .filter(({ role }) => role === 'tool')
      .map(({ content }) => JSON.parse(content) as Record<string, unknown>);

  it('runs them while it streams, and tells the model what they return or throw', async () => {
    fred.modelCalls([
      ['open_drawing', { asset_tag: 'P-101A' }],
      ['select_machine', {}],
    ]);
    fred.modelCalls([['open_drawing', { asset_tag: 'P-101B' }]]);
    fred.modelSays('Both are open.');
    const asked: unknown[] = [];
    const clientTools: ClientTool[] = [
      {
        ...definition,
        run: (params) => {
          asked.push(params);
          return asked.length === 1 ? { opened: 'sheet 1', at: new Date(0) } : 'x'.repeat(20_000);
        },
      },
      { ...select, run: () => Promise.reject(new Error('There is no plan on this page.')) },
    ];
    const events: ChatEvent[] = [];
    for await (const event of chatterfix.chat.stream(question, { clientTools })) events.push(event);
    expect(asked).toEqual([{ asset_tag: 'P-101A' }, { asset_tag: 'P-101B' }]);
    expect(told()).toMatchObject([
      { result: { opened: 'sheet 1', at: '1970-01-01T00:00:00.000Z' } },
      { said_by_the_page: 'There is no plan on this page.' },
      { said_by_the_page: expect.stringMatching(/could not be sent.*10000 bytes/) as string },
    ]);
    expect(events.at(-1)).toMatchObject({ type: 'answer-finish', answer: { response: 'Both are open.' } });
    expect(
      events.flatMap((event) => (event.type === 'tool-result' ? [[event.name, event.succeeded]] : [])),
    ).toEqual(
      expect.arrayContaining([
        ['open_drawing', true],
        ['select_machine', false],
        ['open_drawing', false],
      ]),
    );
  });

  it('runs a call on one page only, also where another one follows the same run', async () => {
    fred.modelCalls([['open_drawing', { asset_tag: 'P-101A' }]]);
    let runs = 0;
    const held = Promise.withResolvers<string>();
    const clientTools = [{ ...definition, run: () => (runs++, held.promise) }];
    const first = chatterfix.chat.stream(question, { clientTools });
    const answer = first.answer();
    await until(() => runs === 1);
    const second = chatterfix.runs.stream(first.runId!, { clientTools }).answer();
    await until(
      async () => (await chatterfix.runs.get(first.runId!)).client_tool_calls[0]?.state === 'claimed',
    );
    fred.modelSays('It is open.');
    held.resolve('opened');
    expect((await answer).response).toBe('It is open.');
    expect((await second).response).toBe('It is open.');
    expect(runs).toBe(1);
  });

  it('runs what a page left unanswered that was loaded again, or lets it be answered by hand', async () => {
    const leave = async () => {
      fred.modelCalls([['open_drawing', { asset_tag: 'P-101A' }]]);
      const left = chatterfix.chat.stream({ ...question, client_tools: [definition] });
      const { finish_reason, client_tool_calls = [] } = await left.answer();
      expect(finish_reason).toBe('client_tool');
      fred.modelSays('It is open.');
      return { runId: left.runId!, lastEventId: left.lastEventId, call_id: client_tool_calls[0]!.call_id };
    };
    const { runId, lastEventId } = await leave();
    const clientTools = [{ ...definition, run: () => 'opened' }];
    const reloaded = chatterfix.runs.stream(runId, { lastEventId, clientTools });
    expect((await reloaded.answer()).response).toBe('It is open.');
    expect(told()).toMatchObject([{ result: 'opened' }]);

    const other = await leave();
    const calls = new ClientToolCalls(chatterfix);
    await calls.answer(other.runId, { call_id: other.call_id, result: { sheet: 2 } });
    const { response } = await chatterfix.runs
      .stream(other.runId, { lastEventId: other.lastEventId })
      .answer();
    expect(response).toBe('It is open.');
    expect(told()).toMatchObject([{ result: { sheet: 2 } }]);
  });

  it('stops while a tool runs: the tool is told, and the run ends', async () => {
    fred.modelCalls([['open_drawing', { asset_tag: 'P-101A' }]]);
    const begun = Promise.withResolvers<AbortSignal>();
    const run: ClientTool['run'] = (_, { signal }) => {
      begun.resolve(signal);
      return new Promise(() => {});
    };
    const stream = chatterfix.chat.stream(question, { clientTools: [{ ...definition, run }] });
    const ended = stream.answer().catch((error: unknown) => error);
    const signal = await begun.promise;
    expect(signal.aborted).toBe(false);
    stream.cancel();
    expect(signal.aborted).toBe(true);
    expect(await ended).toMatchObject({ name: 'AbortError' });
    await until(async () => (await chatterfix.runs.get(stream.runId!)).state === 'stopped');
  });
});
