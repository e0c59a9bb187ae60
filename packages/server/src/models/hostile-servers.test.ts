import type { ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { askModel, textOf } from '../testing/ask-model.ts';
import { dialects, startProviderWire, type ProviderWire } from '../testing/provider-wire.ts';
import { createModels } from './registry.ts';

// A tenant may name any server as its model. Whatever that server sends, one answer costs a bounded amount of
// time and memory, and changes nothing outside itself.

let wire: ProviderWire;
beforeAll(async () => {
  wire = await startProviderWire();
});
afterAll(() => wire.close());
afterEach(() => wire.forget());

const names = { openai: 'OpenAI', ollama: 'Ollama' };
const failure = (kind: string, message: string) => ({ type: 'error', error: { kind, message } });

describe.each(['openai', 'ollama'] as const)('a hostile server of %s', (provider) => {
  const dialect = dialects[provider];
  const name = names[provider];
  const tooLarge = failure('cut_off', `${name} sent more than it was asked for, so the answer was stopped.`);
  const invalid = failure('malformed', `${name} sent something that is not a valid answer.`);
  const ask = (respond: (response: ServerResponse) => void, maxTokens?: number, total?: number) => {
    wire.next((response) => {
      response.writeHead(200, { 'content-type': dialect.type });
      response.on('error', () => {}); // we leave before it has ended
      respond(response);
    });
    const models = createModels({
      ollama: { baseUrl: wire.url },
      openai: { apiKey: 'k', baseUrl: `${wire.url}/v1` },
      ...(total === undefined ? {} : { total }),
    });
    return askModel(models.get(provider), maxTokens === undefined ? {} : { maxTokens });
  };
  /** Writes the text again and again until the connection is closed. */
  const repeat = (text: string) => (response: ServerResponse) => {
    const write = () => {
      while (!response.destroyed && response.write(text));
      if (!response.destroyed) response.once('drain', write);
    };
    write();
  };

  it('that sends more text than was asked for is stopped', async () => {
    const events = await ask(repeat(dialect.text('x'.repeat(1000))), 100);
    expect(events.at(-1)).toEqual(tooLarge);
    expect(textOf(events).length).toBeLessThanOrEqual(1600);
  });

  it('that sends bytes without an event is stopped', async () => {
    const nothing = provider === 'openai' ? ': nothing\n\n' : '\n';
    expect(await ask(repeat(nothing.repeat(1000)))).toEqual([tooLarge]);
  });

  it('that sends a line without an end is stopped', async () => {
    expect(await ask(repeat('x'.repeat(1000)))).toEqual([tooLarge]);
  });

  it('that sends a line of half a megabyte in small pieces is stopped', async () => {
    const line = `: ${'x'.repeat(500_000)}\n`;
    const events = await ask((response) => {
      for (let at = 0; at < line.length; at += 10_000) response.write(line.slice(at, at + 10_000));
      response.end(dialect.end());
    });
    expect(events).toEqual([tooLarge]);
  });

  it('that calls more tools than an answer may is stopped', async () => {
    const calls = Array.from({ length: 40 }, (): [string, object] => ['find_assets', {}]);
    const events = await ask((response) => response.end(dialect.toolCalls(calls)));
    expect([tooLarge, invalid]).toContainEqual(events.at(-1));
    expect(events.filter(({ type }) => type === 'tool-call').length).toBeLessThanOrEqual(32);
  });

  it('that sends text slowly and without end is stopped', async () => {
    const events = await ask(
      (response) => {
        const timer = setInterval(() => response.write(dialect.text('word ')), 20);
        response.on('close', () => clearInterval(timer));
      },
      undefined,
      300,
    );
    expect(textOf(events)).toMatch(/^(word )+$/);
    expect(events.at(-1)).toEqual({
      type: 'error',
      error: { kind: 'timeout', message: `${name} did not answer in time.`, phase: 'total' },
    });
  });

  it('that names impossible numbers of tokens gives no valid answer', async () => {
    for (const tokens of [-1, 1.5, 1e12]) {
      const events = await ask((response) => response.end(dialect.text('half') + dialect.end(tokens)));
      expect(events.at(-1), String(tokens)).toEqual(invalid);
    }
  });
});

describe('a hostile server of OpenAI', () => {
  const ask = (...parts: unknown[]) => {
    wire.next((response) =>
      response
        .writeHead(200, { 'content-type': 'text/event-stream' })
        .end(
          parts
            .map((part) => `data: ${JSON.stringify({ choices: [{ delta: { tool_calls: [part] } }] })}\n\n`)
            .join('') + dialects.openai.end(),
        ),
    );
    const models = createModels({ openai: { apiKey: 'k', baseUrl: `${wire.url}/v1` } });
    return askModel(models.get('openai'));
  };

  it.each([200_000_000, 32, -1, 0.5, '__proto__', 'length', '0', null, {}])(
    'may not number a tool call %s',
    async (index) => {
      expect(await ask({ index, id: 'c', function: { name: 'polluted', arguments: '{}' } })).toEqual([
        failure('malformed', 'OpenAI sent something that is not a valid answer.'),
      ]);
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(([] as unknown as { name?: string }).name).toBeUndefined();
    },
  );

  it('may not send arguments without end', async () => {
    const part = { index: 0, function: { name: 'find_assets', arguments: 'x'.repeat(10_000) } };
    expect((await ask(...Array.from({ length: 30 }, () => part))).at(-1)).toEqual(
      failure('cut_off', 'OpenAI sent more than it was asked for, so the answer was stopped.'),
    );
  });

  it('may number its calls in any order', async () => {
    const call = (index: number, name: string) => ({ index, id: name, function: { name, arguments: '{}' } });
    const events = await ask(call(3, 'third'), call(1, 'first'), call(2, 'second'));
    expect(events.flatMap((event) => (event.type === 'tool-call' ? [event.call.name] : []))).toEqual([
      'first',
      'second',
      'third',
    ]);
  });

  it.each(['1e309', '-5', 'soon', '99999999'])('is not believed when to ask again: %s', async (after) => {
    wire.next((response) => response.writeHead(429, { 'retry-after': after }).end('{}'));
    const models = createModels({ openai: { apiKey: 'k', baseUrl: `${wire.url}/v1` } });
    expect(await askModel(models.get('openai'))).toEqual([
      failure('rate_limited', 'OpenAI has received too many requests.'),
    ]);
  });
});
