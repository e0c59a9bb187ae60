import { describe, expect, it } from 'vitest';
import { AnswerBuilder } from './answer-builder.ts';
import { AnswerCounter } from './answer-limits.ts';
import { ResponsesReader } from './openai-responses.ts';
import { argumentsForReturn, toolCallOf, toolCallOfValue } from './tool-arguments.ts';
import { estimateUsage } from './usage.ts';

const newBuilder = () => new AnswerBuilder({ name: 'Acme' }, new AnswerCounter());
const call = (input: object | undefined, argumentsText: string, malformed?: string) => ({
  id: 'c1',
  name: 'find',
  argumentsText,
  input,
  ...(malformed ? { malformed } : {}),
});
const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);

describe('the arguments of a tool call', () => {
  it.each<[text: string, isCut: boolean, expected: object]>([
    ['', false, call({}, '')],
    [' ', false, call({}, ' ')],
    ['', true, call(undefined, '', 'cut_off')],
    ['{"q":1}', false, call({ q: 1 }, '{"q":1}')],
    ['{"q":1}', true, call({ q: 1 }, '{"q":1}')],
    ['{"q":', false, call(undefined, '{"q":', 'invalid')],
    ['{"q":', true, call(undefined, '{"q":', 'cut_off')],
    ['[1]', false, call(undefined, '[1]', 'invalid')],
  ])('as the text “%s” (cut: %s)', (text, isCut, expected) => {
    expect(toolCallOf('c1', 'find', text, { isCut })).toEqual(expected);
  });

  it.each<[value: unknown, expected: object]>([
    [undefined, call({}, '')],
    [{ q: 1 }, call({ q: 1 }, '{"q":1}')],
    ['{"q":1}', call({ q: 1 }, '{"q":1}')],
    [[1], call(undefined, '[1]', 'invalid')],
    [null, call(undefined, 'null', 'invalid')],
    [{ a: nested(64) }, call(undefined, '', 'invalid')],
  ])('as the value %j', (value, expected) => {
    expect(toolCallOfValue('c1', 'find', value)).toEqual(expected);
  });

  it('may be 64 levels deep, in either form', () => {
    const deepest = { a: nested(63) };
    expect(toolCallOfValue('c1', 'find', deepest).input).toEqual(deepest);
    expect(toolCallOf('c1', 'find', JSON.stringify(deepest)).input).toEqual(deepest);
    expect(toolCallOf('c1', 'find', JSON.stringify({ a: nested(64) })).malformed).toBe('invalid');
  });

  it('go back as they were, and a call without an id gets one', () => {
    expect(argumentsForReturn(toolCallOf('c1', 'find', '{"q":1}'))).toEqual({ q: 1 });
    expect(argumentsForReturn(toolCallOf('c1', 'find', '{"q"'))).toEqual({ malformed_arguments: '{"q"' });
    expect(toolCallOf('', 'find', '').id).toMatch(/^[\da-f-]{36}$/);
    expect(toolCallOfValue('', 'find', {}).id).toMatch(/^[\da-f-]{36}$/);
  });
});

describe('an answer', () => {
  it('joins text of one kind that arrives together, and has its calls in their order', () => {
    const builder = newBuilder();
    builder.addText('a');
    builder.addText('');
    builder.addText('b');
    builder.addReasoning('why');
    builder.addText('c');
    expect(builder.takeEvents()).toEqual([
      { type: 'text-delta', text: 'ab' },
      { type: 'reasoning-delta', text: 'why' },
      { type: 'text-delta', text: 'c' },
    ]);
    expect([builder.hasCalls, builder.isFinished]).toEqual([false, false]);
    const second = builder.startCall('c2', 'second', 1);
    const first = builder.startCall('c1', 'first', 0);
    const third = builder.startCall('c3', 'third');
    builder.addCall(toolCallOf('c4', 'fourth', '{}'));
    for (const [one, text] of [
      [second, '{"n":'],
      [first, '{}'],
      [second, '2}'],
      [third, ''],
    ] as const)
      builder.addArguments(one, text);
    builder.setUsage(10, 5, 3);
    builder.setUsage(10, 5, 3, 2);
    builder.finish('stop', 'end');
    builder.finish('length', 'later');
    expect([builder.hasCalls, builder.isFinished]).toEqual([true, true]);
    const usage = { type: 'usage', input_tokens: 10, output_tokens: 5, cached_tokens: 3, estimated: false };
    expect(builder.end(() => ({ provider: 'openai', model: 'x', content: {} }))).toEqual([
      usage,
      { ...usage, cache_write_tokens: 2 },
      { type: 'tool-call', call: { id: 'c1', name: 'first', argumentsText: '{}', input: {} } },
      { type: 'tool-call', call: { id: 'c2', name: 'second', argumentsText: '{"n":2}', input: { n: 2 } } },
      { type: 'tool-call', call: { id: 'c3', name: 'third', argumentsText: '', input: {} } },
      { type: 'tool-call', call: { id: 'c4', name: 'fourth', argumentsText: '{}', input: {} } },
      { type: 'replay', replay: { provider: 'openai', model: 'x', content: {} } },
      { type: 'finish', reason: 'tool_calls', raw: 'end' },
    ]);
    expect(builder.end()).toEqual([]);
  });

  it('that was cut has neither its calls nor an end', () => {
    const builder = newBuilder();
    builder.addText('half');
    builder.addArguments(builder.startCall('c1', 'first'), '{"n"');
    expect(builder.end(() => ({ provider: 'openai', model: 'x', content: {} }))).toEqual([
      { type: 'text-delta', text: 'half' },
    ]);
  });

  it.each([
    ['stop', '', { reason: 'stop' }],
    ['stop', 'I will not', { reason: 'refusal', refusal: 'I will not' }],
    ['refusal', 'I will not', { reason: 'refusal', refusal: 'I will not' }],
    ['length', 'I will', { reason: 'length', refusal: 'I will' }],
    ['stop', 'x'.repeat(10_001), { reason: 'refusal', refusal: 'x'.repeat(10_000) }],
  ] as const)('that ends with %s and the refusal “%s”', (reason, refusal, expected) => {
    const builder = newBuilder();
    builder.addRefusal(refusal);
    builder.finish(reason, null);
    expect(builder.end()).toEqual([{ type: 'finish', raw: null, ...expected }]);
  });

  it('that failed has what came before, and nothing after', () => {
    for (const [fail, error] of [
      [(builder: AnswerBuilder) => builder.fail({ code: 429 }), { kind: 'rate_limited' }],
      [
        (builder: AnswerBuilder) => builder.failMalformed(),
        { kind: 'malformed', message: 'Acme sent something that is not a valid answer.' },
      ],
    ] as const) {
      const builder = newBuilder();
      builder.addText('half');
      fail(builder);
      builder.finish('stop', 'stop');
      expect(builder.ended).toBe(true);
      expect(builder.end()).toMatchObject([
        { type: 'text-delta', text: 'half' },
        { type: 'error', error },
      ]);
      expect(builder.end()).toEqual([]);
    }
  });

  it('has at most 32 calls', () => {
    const builder = newBuilder();
    for (let n = 0; n < 31; n++) builder.startCall(`c${n}`, 'find');
    builder.addCall(toolCallOf('whole', 'find', ''));
    expect(() => builder.startCall('one more', 'find')).toThrow();
  });
});

describe('an answer of the Responses protocol', () => {
  const read = (...events: object[]) => {
    const reader = new ResponsesReader(newBuilder(), { provider: 'openai', model: 'x' });
    for (const event of events) reader.add(JSON.stringify(event));
    return reader.end();
  };
  const whole = (response: unknown) => {
    const reader = new ResponsesReader(newBuilder(), { provider: 'openai', model: 'x' });
    reader.addWhole(JSON.stringify(response));
    return reader.end();
  };
  const completed = { type: 'response.completed', response: { status: 'completed' } };
  const stop = { type: 'finish', reason: 'stop', raw: 'completed' };
  const malformed = [{ type: 'error', error: { kind: 'malformed' } }];
  const text = (...parts: object[]) => ({ type: 'message', content: parts });

  it.each<[what: string, events: object[], expected: object[]]>([
    [
      'text in pieces, and not again as a whole',
      [
        { type: 'response.output_text.delta', delta: 'a' },
        { type: 'response.output_text.delta', delta: 'b' },
        { type: 'response.output_item.done', item: text({ type: 'output_text', text: 'ab' }) },
        completed,
      ],
      [{ type: 'text-delta', text: 'ab' }, stop],
    ],
    [
      'text as a whole',
      [
        {
          type: 'response.output_item.done',
          item: text({ type: 'output_text', text: 'a' }, { type: 'other', text: 'x' }),
        },
        completed,
      ],
      [{ type: 'text-delta', text: 'a' }, stop],
    ],
    [
      'two texts, each as a whole',
      [
        ...['Done. ', 'It was the seal.'].map((one) => ({
          type: 'response.output_item.done',
          item: text({ type: 'output_text', text: one }),
        })),
        completed,
      ],
      [{ type: 'text-delta', text: 'Done. It was the seal.' }, stop],
    ],
    [
      'a thought, and a refusal in pieces',
      [
        { type: 'response.reasoning_text.delta', delta: 'because' },
        { type: 'response.reasoning_summary_text.delta', delta: ' so' },
        { type: 'response.refusal.delta', delta: 'I will ' },
        { type: 'response.refusal.delta', delta: 'not' },
        { type: 'response.output_item.done', item: text({ type: 'refusal', refusal: 'I will not' }) },
        completed,
      ],
      [
        { type: 'reasoning-delta', text: 'because so' },
        { type: 'finish', reason: 'refusal', raw: 'completed', refusal: 'I will not' },
      ],
    ],
    [
      'a call whose arguments come in pieces, then as a whole',
      [
        {
          type: 'response.output_item.added',
          output_index: 0,
          item: { type: 'function_call', call_id: 'c1', name: 'find' },
        },
        { type: 'response.function_call_arguments.delta', output_index: 0, delta: '{"q"' },
        { type: 'response.function_call_arguments.delta', output_index: 0, delta: ':1}' },
        { type: 'response.function_call_arguments.done', output_index: 0, arguments: '{"q":1}' },
        completed,
      ],
      [
        { type: 'tool-call', call: { id: 'c1', name: 'find', argumentsText: '{"q":1}', input: { q: 1 } } },
        { type: 'finish', reason: 'tool_calls', raw: 'completed' },
      ],
    ],
    [
      'two calls in pieces, without places',
      [
        ...['1', '2'].map((n) => ({
          type: 'response.output_item.added',
          item: { type: 'function_call', id: `i${n}`, call_id: `c${n}`, name: 'find' },
        })),
        { type: 'response.function_call_arguments.delta', item_id: 'i1', delta: '{"q"' },
        { type: 'response.function_call_arguments.delta', item_id: 'i2', delta: '{}' },
        { type: 'response.function_call_arguments.delta', item_id: 'i1', delta: ':1}' },
        completed,
      ],
      [
        { type: 'tool-call', call: { id: 'c1', name: 'find', argumentsText: '{"q":1}', input: { q: 1 } } },
        { type: 'tool-call', call: { id: 'c2', name: 'find', argumentsText: '{}', input: {} } },
        { type: 'finish', reason: 'tool_calls', raw: 'completed' },
      ],
    ],
    [
      'a call that comes only as a whole, without a place',
      [
        {
          type: 'response.output_item.done',
          item: { type: 'function_call', id: 'i1', call_id: 'c1', name: 'find', arguments: '{}' },
        },
        completed,
      ],
      [
        { type: 'tool-call', call: { id: 'c1', name: 'find', argumentsText: '{}', input: {} } },
        { type: 'finish', reason: 'tool_calls', raw: 'completed' },
      ],
    ],
    ['an end without a response', [{ type: 'response.completed' }], malformed],
    [
      'an error of its own',
      [{ type: 'error', code: 'rate_limit_exceeded', message: 'x' }],
      [{ type: 'error', error: { kind: 'rate_limited' } }],
    ],
    [
      'an error that is named so',
      [{ type: 'error', error: { code: 'insufficient_quota' } }],
      [{ type: 'error', error: { kind: 'quota' } }],
    ],
    [
      'an error of another protocol',
      [{ error: { code: 429 } }],
      [{ type: 'error', error: { kind: 'rate_limited' } }],
    ],
    ['what is not of the protocol', [['x']], malformed],
    [
      'a failure',
      [{ type: 'response.failed', response: { error: { code: 'server_error' } } }],
      [{ type: 'error', error: { kind: 'unavailable' } }],
    ],
    [
      'an end at the longest answer',
      [{ type: 'response.incomplete', response: { incomplete_details: { reason: 'max_output_tokens' } } }],
      [{ type: 'finish', reason: 'length', raw: 'max_output_tokens' }],
    ],
    ['an event that is not known', [{ type: 'response.in_progress' }, completed], [stop]],
  ])('may have %s', (_, events, expected) => {
    const events_ = read(...events);
    expect(events_).toHaveLength(expected.length);
    expect(events_).toMatchObject(expected);
  });

  it('may come at once', () => {
    const usage = { input_tokens: 7, output_tokens: 2, input_tokens_details: { cached_tokens: 3 } };
    expect(whole({ status: 'completed', output: [text({ type: 'output_text', text: 'a' })], usage })).toEqual(
      [
        { type: 'text-delta', text: 'a' },
        { type: 'usage', input_tokens: 7, output_tokens: 2, cached_tokens: 3, estimated: false },
        stop,
      ],
    );
    expect(whole({ output: [text({ type: 'refusal', refusal: 'no' })] })).toEqual([
      { type: 'finish', reason: 'refusal', raw: 'completed', refusal: 'no' },
    ]);
    expect(whole({ error: { code: 429 } })).toMatchObject([{ error: { kind: 'rate_limited' } }]);
    expect(whole({ status: 'cancelled', output: [] })).toMatchObject([{ error: { kind: 'unavailable' } }]);
    expect(whole({ status: 'completed' })).toMatchObject(malformed);
    expect(whole([1])).toMatchObject(malformed);
  });
});

it('what an answer took is estimated from its text: a token for each four characters begun', () => {
  const tool = { name: 'find', description: 'd', parameters: {} } as never; // only its JSON counts
  const message = { role: 'user', content: 'x'.repeat(8) } as const;
  const asked = { ...message, toolCalls: [toolCallOf('c1', 'find', '{"q":1}')] } as never;
  expect(estimateUsage({ messages: [message] }, 5)).toEqual({
    input_tokens: 2,
    output_tokens: 2,
    cached_tokens: 0,
    estimated: true,
  });
  expect(estimateUsage({ messages: [message, asked] }, 4)).toMatchObject({
    input_tokens: 7,
    output_tokens: 1,
  });
  // {"name":"find","description":"d","parameters":{}} has 49 characters.
  for (let again = 0; again < 2; again++)
    expect(estimateUsage({ messages: [message], tools: [tool] }, 0)).toMatchObject({
      input_tokens: 15,
      output_tokens: 0,
    });
});
