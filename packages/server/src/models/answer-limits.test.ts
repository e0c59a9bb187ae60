import { describe, expect, it } from 'vitest';
import { AnswerBuilder } from './answer-builder.ts';
import { AnswerCounter, AnswerTooLarge, countEvents } from './answer-limits.ts';
import { CompleteLines } from './complete-lines.ts';
import { JsonLines } from './json-lines.ts';
import type { ModelEvent } from './model.ts';
import { ChatCompletionReader } from './openai-chat.ts';

describe('the limits of an answer', () => {
  it('hold for its bytes and its arguments, all together', () => {
    const bytes = new AnswerCounter();
    for (let n = 0; n < 8; n++) bytes.addBytes(1024 * 1024);
    expect(() => bytes.addBytes(1)).toThrow(AnswerTooLarge);
    const called = new AnswerCounter();
    for (let n = 0; n < 2; n++) called.addArguments('x'.repeat(100_000));
    expect(() => called.addArguments('x')).toThrow(AnswerTooLarge);
  });

  it.each([
    [undefined, 128_000],
    [10, 160],
  ])('hold for its text and its reasoning, with %s tokens: %d characters', (maxTokens, most) => {
    for (const type of ['text-delta', 'reasoning-delta'] as const) {
      const count = countEvents(maxTokens);
      count({ type, text: 'x'.repeat(most - 1) });
      count({ type: 'text-delta', text: 'x' });
      expect(() => count({ type, text: 'x' })).toThrow(AnswerTooLarge);
    }
  });

  it('hold for its calls', () => {
    const count = countEvents();
    const call: ModelEvent = {
      type: 'tool-call',
      call: { id: 'c', name: 'find', argumentsText: '', input: {} },
    };
    for (let n = 0; n < 32; n++) count(call);
    count({ type: 'text-delta', text: 'x' });
    expect(() => count(call)).toThrow(AnswerTooLarge);
  });
});

describe('lines', () => {
  it('are held back until they are complete, wherever they are cut', () => {
    const lines = new CompleteLines();
    expect(['a', 'b\nc', 'd\r', '', '\ne\nf\ng'].map((text) => lines.add(text))).toEqual([
      '',
      'ab\n',
      'cd\r',
      '',
      '\ne\nf\n',
    ]);
    expect([lines.takeRest(), lines.takeRest()]).toEqual(['g', '']);
  });

  it('are at most 400,000 characters long, each', () => {
    const lines = new CompleteLines();
    lines.add('x'.repeat(400_000));
    expect(lines.add('\n')).toHaveLength(400_001);
    lines.add('x'.repeat(200_000));
    lines.add('x'.repeat(200_000));
    expect(() => lines.add('x')).toThrow(AnswerTooLarge);
  });

  const newLines = () => new JsonLines({ name: 'Acme' });
  it('of JSON pass as they are; those that arrived together stay together', () => {
    const lines = newLines();
    expect([lines.add('{"a":1}\n\n  \n{"b":'), lines.add('2}\n{"c":3}\n{"d"'), lines.end()]).toEqual([
      '{"a":1}\n',
      '{"b":2}\n{"c":3}\n',
      '', // the end cut it
    ]);
    const last = newLines();
    expect([last.add('{"a":1}'), last.end()]).toEqual(['', '{"a":1}\n']);
  });

  it('may be one JSON text over several lines', () => {
    const lines = newLines();
    expect([lines.add('{\n  "a": 1,\n'), lines.add('  "b": 2\n}'), lines.end()]).toEqual([
      '',
      '',
      '{"a":1,"b":2}\n',
    ]);
  });

  it('tell of an error of the server, or are no JSON', () => {
    expect(() => newLines().add('{"error":"overloaded"}\n')).toThrow('Acme has too much to do');
    expect(() => newLines().add('{"error":null}\n')).toThrow();
    expect(() => newLines().add('<html>\n')).toThrow(SyntaxError);
    const later = newLines();
    later.add('{"a":1}\n');
    expect(() => later.add('{"b"\n')).toThrow(SyntaxError); // the first line was whole
  });
});

describe('an answer of chat completions', () => {
  const read = (...chunks: unknown[]) => {
    const reader = new ChatCompletionReader(new AnswerBuilder({ name: 'Acme' }, new AnswerCounter()), {
      provider: 'openai',
      model: 'x',
    });
    for (const chunk of chunks) reader.add(typeof chunk === 'string' ? chunk : JSON.stringify(chunk));
    return { events: reader.end(), isClosed: reader.builder.isClosed };
  };
  const delta = (fields: object, more: object = {}) => ({ choices: [{ index: 0, delta: fields, ...more }] });
  const finish = (reason: string) => ({ choices: [{ index: 0, delta: {}, finish_reason: reason }] });
  const called = (...calls: object[]) => delta({ tool_calls: calls });
  const piece = (
    index: number | undefined,
    id: string | undefined,
    name: string | undefined,
    text: string,
  ) => ({
    ...(index === undefined ? {} : { index }),
    ...(id === undefined ? {} : { id }),
    function: { ...(name === undefined ? {} : { name }), arguments: text },
  });
  const callsOf = (...chunks: unknown[]) =>
    read(...chunks, finish('tool_calls')).events.flatMap((event) =>
      event.type === 'tool-call' ? [[event.call.id, event.call.name, event.call.argumentsText]] : [],
    );
  const stop = { type: 'finish', reason: 'stop', raw: 'stop' };

  it.each<[what: string, chunks: unknown[], events: object[]]>([
    [
      'text',
      [delta({ content: 'a' }), delta({ content: 'b' }), delta({ content: 'c' }), finish('stop')],
      [{ type: 'text-delta', text: 'abc' }, stop],
    ],
    [
      'text with its end',
      [delta({ content: 'a' }, { finish_reason: 'stop' })],
      [{ type: 'text-delta', text: 'a' }, stop],
    ],
    [
      'text and reasoning in parts',
      [
        delta({
          content: [
            { type: 'thinking', thinking: [{ text: 'why' }, { text: 5 }, 'x'] },
            { type: 'thinking', text: ' so' },
            { type: 'text', text: 'a' },
            'x',
          ],
        }),
        finish('stop'),
      ],
      [{ type: 'reasoning-delta', text: 'why so' }, { type: 'text-delta', text: 'a' }, stop],
    ],
    [
      'reasoning, under either name',
      [delta({ reasoning_content: 'a', content: 'x' }), delta({ reasoning: 'b' }), finish('stop')],
      [
        { type: 'reasoning-delta', text: 'a' },
        { type: 'text-delta', text: 'x' },
        { type: 'reasoning-delta', text: 'b' },
        stop,
      ],
    ],
    [
      'a refusal beside its text',
      [delta({ content: 'a', refusal: 'no' }), finish('stop')],
      [
        { type: 'text-delta', text: 'a' },
        { ...stop, reason: 'refusal', refusal: 'no' },
      ],
    ],
    [
      'its usage',
      [
        delta({ content: 'a' }),
        finish('STOP'),
        {
          choices: [],
          usage: { prompt_tokens: 7, completion_tokens: 2, prompt_tokens_details: { cached_tokens: 3 } },
        },
      ],
      [
        { type: 'text-delta', text: 'a' },
        { type: 'usage', input_tokens: 7, output_tokens: 2, cached_tokens: 3, estimated: false },
        { ...stop, raw: 'STOP' },
      ],
    ],
    ['an end of its own', [finish('paused')], [{ type: 'finish', reason: 'other', raw: 'paused' }]],
    ['an end as an error', [finish('error')], [{ type: 'error', error: { kind: 'unavailable' } }]],
    [
      'an error beside its text',
      [{ ...delta({ content: 'a' }), error: { code: 429 } }],
      [{ type: 'error', error: { kind: 'rate_limited' } }],
    ],
    ['what is not of the protocol', ['<html>'], [{ type: 'error', error: { kind: 'malformed' } }]],
  ])('may have %s', (_, chunks, expected) => {
    const { events, isClosed } = read(...chunks);
    expect(events).toHaveLength(expected.length);
    expect(events).toMatchObject(expected);
    expect(isClosed).toBe(false);
    expect(read(...chunks, ' [DONE] ').isClosed).toBe(true);
  });

  it.each<[what: string, chunks: unknown[], calls: string[][]]>([
    [
      'by their index',
      [
        called(piece(0, 'a', 'find', '{"q"'), piece(1, 'b', 'count', '')),
        called(piece(1, undefined, undefined, '{}')),
        called(piece(0, undefined, undefined, ':1}')),
      ],
      [
        ['a', 'find', '{"q":1}'],
        ['b', 'count', '{}'],
      ],
    ],
    [
      'by their id where all have one index',
      [called(piece(0, 'a', 'find', '{}')), called(piece(0, 'b', 'count', '{}'))],
      [
        ['a', 'find', '{}'],
        ['b', 'count', '{}'],
      ],
    ],
    [
      'by their id where there is no index',
      [
        called(piece(undefined, 'a', 'find', '{"q"')),
        called(piece(undefined, 'b', 'count', '{}')),
        called(piece(undefined, 'a', undefined, ':1}')),
      ],
      [
        ['a', 'find', '{"q":1}'],
        ['b', 'count', '{}'],
      ],
    ],
    [
      'by their name where there is neither',
      [
        called(piece(undefined, '', 'find', '{"q"')),
        called(piece(undefined, '', '', ':1}')),
        called(piece(undefined, '', 'find', '{}')),
        called(piece(undefined, '', 'count', '{}')),
      ],
      [
        [expect.any(String) as string, 'find', '{"q":1}'],
        [expect.any(String) as string, 'find', '{}'],
        [expect.any(String) as string, 'count', '{}'],
      ],
    ],
    [
      'with arguments that are an object',
      [called({ index: 0, id: 'a', function: { name: 'find', arguments: { q: 1 } } })],
      [['a', 'find', '{"q":1}']],
    ],
  ])('tells its calls apart %s', (_, chunks, calls) => {
    expect(callsOf(...chunks)).toEqual(calls);
  });

  it('gives its reasoning back with the results of its calls, and only then', () => {
    const thought = delta({ reasoning_content: 'why' });
    const { events } = read(thought, thought, called(piece(0, 'a', 'find', '{}')), finish('tool_calls'));
    expect(events.filter(({ type }) => type === 'replay')).toEqual([
      {
        type: 'replay',
        replay: {
          provider: 'openai',
          model: 'x',
          content: { api: 'chat_completions', reasoning_content: 'whywhy' },
        },
      },
    ]);
    for (const chunks of [
      [thought, finish('stop')],
      [called(piece(0, 'a', 'find', '{}')), finish('tool_calls')],
    ])
      expect(read(...chunks).events.some(({ type }) => type === 'replay')).toBe(false);
  });
});
