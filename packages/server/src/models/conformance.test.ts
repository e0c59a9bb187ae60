import type { ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { askModel, textOf } from '../testing/ask-model.ts';
import { startProviderWire, type ProviderWire } from '../testing/provider-wire.ts';
import { protocolNames, wireProtocols } from '../testing/wire-protocols.ts';
import type { ChatModel, ModelEvent, ModelMessage, ModelRequest, ToolCall } from './model.ts';
import { createModels } from './registry.ts';
import type { StreamTimeouts } from './stream-guard.ts';

// What every adapter guarantees, whatever its provider sends. Each case runs with each protocol, over HTTP.

let wire: ProviderWire;
beforeAll(async () => {
  wire = await startProviderWire();
});
afterAll(() => wire.close());
afterEach(() => {
  wire.forget();
  wire.requests.length = 0;
});

const slowness = Number(process.env['CHATTERFIX_TEST_SLOWNESS'] ?? 1);
const tools = [{ name: 'find_assets', description: 'Finds assets', inputSchema: { type: 'object' } }];
const usage = (input: number, output: number, cached: number) => ({
  type: 'usage',
  input_tokens: input,
  output_tokens: output,
  cached_tokens: cached,
  estimated: false,
});
const ofType = <Type extends ModelEvent['type']>(events: readonly ModelEvent[], type: Type) =>
  events.filter((event): event is Extract<ModelEvent, { type: Type }> => event.type === type);

describe.each(protocolNames)('%s', (protocol) => {
  const on = wireProtocols[protocol];
  const modelAt = (url = wire.url, options: StreamTimeouts & { fetch?: typeof globalThis.fetch } = {}) =>
    createModels({ [on.provider]: on.connect(url), ...options }).get(on.provider)!;
  const ask = (request: Partial<ModelRequest> = {}, timeouts: StreamTimeouts = {}) =>
    askModel(modelAt(wire.url, timeouts), request);
  const reply = (text: string) =>
    wire.next((response) => response.writeHead(200, { 'content-type': on.contentType }).end(text));
  const begin = (response: ServerResponse, text: string) => {
    response.on('error', () => {});
    response.writeHead(200, { 'content-type': on.contentType });
    response.write(text);
  };
  const failureOf = (events: readonly ModelEvent[]) => ofType(events, 'error').map(({ error }) => error);

  it('reads a recorded answer exactly', async () => {
    reply(on.recordings.text);
    const events = await ask();
    expect(textOf(events)).toBe('Lager prüfen 🔧.');
    expect(wire.requests[0]?.path).toBe(on.path);
    expect(events.slice(-2)).toEqual([
      usage(26, 7, on.provider === 'ollama' ? 0 : 16),
      { type: 'finish', reason: 'stop', raw: expect.any(String) as string },
    ]);
    expect(events.filter(({ type }) => type !== 'text-delta')).toHaveLength(2);
  });

  it('reads recorded calls exactly, and gives reasoning back with their results', async () => {
    reply(on.recordings.tools);
    const events = await ask({ tools });
    const calls = ofType(events, 'tool-call').map(({ call }) => call);
    expect(calls.map(({ name, input }) => [name, input])).toEqual([
      ['find_assets', { q: 'pump 7' }],
      ['count_work_orders', {}],
    ]);
    expect(calls.map(({ id }) => id)).toEqual([expect.stringMatching(/a1$/), expect.stringMatching(/a2$/)]);
    expect(events.slice(-2)).toEqual([
      usage(169, 41, on.provider === 'ollama' ? 0 : 128),
      { type: 'finish', reason: 'tool_calls', raw: expect.any(String) as string },
    ]);
    expect(textOf(events)).toBe('');
    const replay = ofType(events, 'replay')[0]?.replay;
    const reasoning = ofType(events, 'reasoning-delta')
      .map(({ text }) => text)
      .join('');
    expect(reasoning).toBe(on.signature === undefined ? '' : 'Two look-ups.');
    expect(JSON.stringify(replay ?? null).includes(on.signature ?? 'null')).toBe(true);

    const sent = async (state: typeof replay) => {
      reply(on.recordings.text);
      await ask({ messages: conversation(calls, state), tools });
      return JSON.stringify(wire.requests.at(-1)?.body);
    };
    const returned = await sent(replay);
    expect(returned).toContain(on.signature ?? '');
    for (const text of ['pump 7', 'P-101A', 'count_work_orders']) expect(returned).toContain(text);
    const withoutIt = [await sent(undefined), replay ? await sent({ ...replay, model: 'another' }) : ''];
    expect(withoutIt.filter((body) => body.includes(on.signature ?? 'no signature'))).toEqual([]);
  });

  it('gives a call that was malformed back as valid JSON, with what the model wrote', async () => {
    const call: ToolCall = {
      id: 'c1',
      name: 'find_assets',
      argumentsText: '{"q": pump',
      input: undefined,
      malformed: 'invalid',
    };
    reply(on.recordings.text);
    await ask({ messages: conversation([call]), tools });
    const body = JSON.stringify(wire.requests[0]?.body);
    expect(body).toContain('malformed_arguments');
    expect(body).toContain('pump');
  });

  it('never takes an answer for complete that is cut anywhere before its finish', async () => {
    const short = on.begin + on.text('half') + on.tooLong;
    for (const [text, step] of [
      [short, 1],
      [on.recordings.tools, 17],
    ] as const) {
      const bytes = new TextEncoder().encode(text);
      let incomplete = 0;
      for (let length = 0; length < bytes.length; length += step) {
        const fetch = () => Promise.resolve(new Response(bytes.slice(0, length)));
        const events = await askModel(modelAt(wire.url, { fetch: fetch as typeof globalThis.fetch }), {
          tools,
        });
        const isComplete = ofType(events, 'finish').length === 1;
        if (!isComplete) incomplete++;
        const whole = text === short ? [] : [{ q: 'pump 7' }, {}];
        const cut = { kind: 'cut_off', message: `${on.name} ended the answer before it was complete.` };
        expect(
          { calls: ofType(events, 'tool-call').map(({ call }) => call.input), failures: failureOf(events) },
          `cut at ${length}`,
        ).toEqual(isComplete ? { calls: whole, failures: [] } : { calls: [], failures: [cut] });
      }
      expect(incomplete * step).toBeGreaterThan(bytes.length / 2);
    }
  });

  it('reads an answer wherever its bytes are divided', async () => {
    const bytes = new TextEncoder().encode(on.recordings.text);
    for (let at = 0; at <= bytes.length; at += 13) {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(bytes.slice(0, at));
          controller.enqueue(bytes.slice(at));
          controller.close();
        },
      });
      const fetch = () => Promise.resolve(new Response(body));
      const events = await askModel(modelAt(wire.url, { fetch: fetch as typeof globalThis.fetch }));
      expect(textOf(events), `divided at ${at}`).toBe('Lager prüfen 🔧.');
      expect(events.at(-1), `divided at ${at}`).toMatchObject({ type: 'finish', reason: 'stop' });
    }
  });

  it('reports the connection that breaks in the middle, with an estimate of what was used', async () => {
    let breakOff = () => {};
    wire.next((response) => {
      begin(response, on.begin + on.text('half an answer'));
      breakOff = () => response.destroy();
    });
    const events = await read(modelAt(), (event) => {
      if (event.type === 'text-delta') breakOff();
    });
    expect(textOf(events)).toBe('half an answer');
    expect(failureOf(events)).toEqual([
      { kind: 'cut_off', message: `The connection to ${on.name} was lost in the middle of the answer.` },
    ]);
    expect(ofType(events, 'usage')).toHaveLength(1);
  });

  it('takes an answer for complete whose connection breaks, or which never ends, after its finish', async () => {
    const text = on.endMark ? on.recordings.text.replace(on.endMark, '') : on.recordings.text;
    reply(text);
    expect((await ask()).at(-1)).toMatchObject({ type: 'finish', reason: 'stop' });
    wire.next((response) => {
      begin(response, text);
      setTimeout(() => response.destroy(), 20);
    });
    expect((await ask()).at(-1)).toMatchObject({ type: 'finish', reason: 'stop' });
    wire.next((response) => begin(response, text));
    expect((await ask({}, { betweenEvents: 3_600_000 })).at(-1)).toMatchObject({
      type: 'finish',
      reason: 'stop',
    });
  });

  it('tells the longest length and the filter from the end of an answer', async () => {
    reply(on.begin + on.text('half') + on.tooLong);
    expect((await ask()).at(-1)).toMatchObject({ type: 'finish', reason: 'length' });
    if (!on.filtered) return;
    reply(on.begin + on.filtered);
    expect((await ask()).at(-1)).toMatchObject({ type: 'finish', reason: 'filter' });
  });

  it('reports a malformed message, and an error in the middle', async () => {
    reply(on.begin + on.text('half') + on.malformed + on.text('more'));
    expect(failureOf(await ask())).toEqual([
      { kind: 'malformed', message: `${on.name} sent something that is not a valid answer.` },
    ]);
    reply(on.begin + on.text('half') + on.overloaded);
    expect(failureOf(await ask())).toEqual([
      { kind: 'overloaded', message: `${on.name} has too much to do at the moment.` },
    ]);
  });

  it('reads an answer of a server that does not stream', async () => {
    wire.next((response) => response.writeHead(200, { 'content-type': 'application/json' }).end(on.whole));
    const events = await ask();
    expect(textOf(events)).toBe('Check the seal.');
    expect(events.slice(-2)).toEqual([
      usage(9, 4, 0),
      { type: 'finish', reason: 'stop', raw: expect.any(String) as string },
    ]);
    wire.next((response) =>
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end('{"error":{"message":"overloaded"}}'),
    );
    expect(failureOf(await ask())).toMatchObject([{ kind: 'overloaded' }]);
  });

  it('tells apart why a provider refuses, in words of ours', async () => {
    const general: typeof on.refusals = [
      [500, 'canary', 'unavailable'],
      [502, '<html>canary</html>', 'unavailable'],
      [504, '', 'timeout'],
      [408, '', 'timeout'],
      [400, 'canary', 'refused'],
      [402, 'canary', 'quota'],
      [413, 'canary', 'context_length'],
      [429, 'canary', 'rate_limited'],
      [529, 'canary', 'overloaded'],
    ];
    for (const [status, body, kind] of [...on.refusals, ...general]) {
      wire.next((response) => response.writeHead(status).end(body));
      if (status === 404) wire.next((response) => response.writeHead(status).end(body));
      const events = await ask();
      wire.forget();
      expect(
        failureOf(events).map((failure) => failure.kind),
        `${status} ${body}`,
      ).toEqual([kind]);
      expect(events, 'nothing was used').toHaveLength(1);
      expect(JSON.stringify(events)).not.toMatch(/canary|xa\*|x-api-key/);
    }
  });

  it('tells after how many seconds to ask again', async () => {
    const inTenMinutes = new Date(Date.now() + 600_000).toUTCString();
    for (const [headers, expected] of [
      [{ 'retry-after': '7' }, 7],
      [{ 'retry-after-ms': '1500' }, 2],
      [{ 'retry-after': inTenMinutes }, 600],
    ] as const)
      for (const status of [429, 503]) {
        wire.next((response) => response.writeHead(status, { ...headers }).end('{}'));
        const after = failureOf(await ask())[0]?.retryAfter ?? 0;
        const late = expected - after; // a date comes nearer while the test runs
        expect(late).toBeGreaterThanOrEqual(0);
        expect(late).toBeLessThan(expected === 600 ? 30 * slowness : 1);
      }
  });

  it('waits for the first event and between events, but not for a reader who pauses', async () => {
    const never = 3_600_000;
    const soon = 60;
    wire.next(() => {});
    expect(failureOf(await ask({}, { firstEvent: soon, betweenEvents: never, total: never }))).toEqual([
      { kind: 'timeout', message: `${on.name} did not answer in time.`, phase: 'first_event' },
    ]);
    wire.next((response) => begin(response, on.begin + on.text('half')));
    expect(failureOf(await ask({}, { firstEvent: never, betweenEvents: soon, total: never }))).toEqual([
      { kind: 'timeout', message: `${on.name} did not answer in time.`, phase: 'between_events' },
    ]);
    reply(on.recordings.text);
    const limit = 200 * slowness;
    const model = modelAt(wire.url, { firstEvent: limit, betweenEvents: limit, total: limit });
    let isFirst = true;
    const events = await read(model, async () => {
      if (isFirst) await new Promise((resolve) => setTimeout(resolve, 1.5 * limit));
      isFirst = false;
    });
    expect(textOf(events)).toBe('Lager prüfen 🔧.');
    expect(events.at(-1)).toMatchObject({ type: 'finish', reason: 'stop' });
  });

  it.each(['text', 'bytes', 'line', 'calls'] as const)(
    'is stopped if it sends %s without end',
    async (what) => {
      const piece = {
        text: on.text('x'.repeat(1000)),
        bytes: on.contentType === 'text/event-stream' ? ': nothing\n\n'.repeat(500) : '\n'.repeat(5000),
        line: 'x'.repeat(5000),
        calls: on.recordings.tools.replace(
          /(.*)("finish|"stop|response\.completed|"done":true|"message_stop).*/s,
          '$1',
        ),
      }[what];
      const encoder = new TextEncoder();
      let isFirst = true;
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          controller.enqueue(encoder.encode(isFirst ? on.begin + piece : piece));
          isFirst = false;
        },
      });
      const fetch = () => Promise.resolve(new Response(body));
      const events = await askModel(modelAt(wire.url, { fetch: fetch as typeof globalThis.fetch }), {
        maxTokens: 100,
      });
      expect(failureOf(events).map(({ kind }) => kind)).toEqual([
        expect.stringMatching(what === 'calls' ? /^(cut_off|malformed)$/ : /^cut_off$/),
      ]);
      expect(textOf(events).length).toBeLessThanOrEqual(1600);
      expect(ofType(events, 'tool-call').length).toBeLessThanOrEqual(32);
    },
  );

  it('does not show reasoning that the model writes into its text', async () => {
    const pieces = ['<thi', 'nk>Is it the ', 'seal?</thi', 'nk>', 'Yes, ', 'a < b.'];
    reply(on.begin + pieces.map((piece) => on.text(piece)).join('') + on.tooLong);
    const events = await ask();
    expect(textOf(events)).toBe('Yes, a < b.');
    expect(events.at(-1)).toMatchObject({ type: 'finish', reason: 'length' });
  });

  it('asks a model without tools again without them, and remembers it', async () => {
    const model = createModels({
      [on.provider]: { ...on.connect(wire.url), model: `plain-${protocol}` },
    }).get(on.provider)!;
    wire.next((response) =>
      response.writeHead(400).end('{"error":{"message":"this model does not support tools"}}'),
    );
    reply(on.recordings.text);
    expect(textOf(await askModel(model, { tools }))).toBe('Lager prüfen 🔧.');
    reply(on.recordings.text);
    await askModel(model, { tools });
    expect(wire.requests.map(({ body }) => 'tools' in body)).toEqual([true, false, false]);
    expect(model.capabilities.tools).toBe(false);
  });
});

/** Reads an answer with a reader who does something with each event before the next. */
async function read(
  model: ChatModel,
  onEvent: (event: ModelEvent) => void | Promise<void>,
): Promise<ModelEvent[]> {
  const events: ModelEvent[] = [];
  for await (const event of model.stream({
    messages: [{ role: 'user', content: 'Why?' }],
    signal: new AbortController().signal,
  })) {
    events.push(event);
    await onEvent(event);
  }
  return events;
}

/** A conversation in which tools were called and answered. */
function conversation(calls: ToolCall[], replay?: ModelMessage['replay']): ModelMessage[] {
  return [
    { role: 'system', content: 'Be brief.' },
    { role: 'user', content: 'Which pump?' },
    { role: 'assistant', content: '', toolCalls: calls, ...(replay ? { replay } : {}) },
    ...calls.map(({ id, name }): ModelMessage => ({
      role: 'tool',
      content: '["P-101A"]',
      toolCallId: id,
      toolName: name,
    })),
  ];
}
