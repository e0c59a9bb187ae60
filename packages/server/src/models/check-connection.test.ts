import { describe, expect, it, vi } from 'vitest';
import { checkConnection } from './check-connection.ts';

/** Checks a connection whose server gives these answers, one after the other. */
async function check(provider: 'openai' | 'ollama' | 'google', ...answers: (() => Response)[]) {
  const asked: string[] = [];
  const result = await checkConnection(
    provider,
    { apiKey: 'sk-test', baseUrl: 'https://llm.example/v1' },
    async (address) => {
      asked.push(new URL(address instanceof Request ? address.url : address).pathname);
      return answers.shift()!();
    },
  );
  return { ...result, asked };
}
const list = (models: object) => () => Response.json(models);

describe('the check of a connection', () => {
  const longest = 'x'.repeat(100);
  it.each([
    ['OpenAI', 'openai', { data: [{ id: 'b' }, { id: 'a' }] }, ['b', 'a']],
    [
      'Ollama',
      'ollama',
      { models: [{ name: 'llama3:8b', model: 'not this' }, { model: 'm' }] },
      ['llama3:8b', 'm'],
    ],
    [
      'Google',
      'google',
      { models: [{ name: 'models/gemini' }, { name: 'my/models/x' }] },
      ['gemini', 'my/models/x'],
    ],
    [
      'nameless and long names',
      'openai',
      { data: [{}, { id: '' }, { id: longest }, { id: `${longest}x` }] },
      [longest],
    ],
    ['something else', 'openai', { data: 'none' }, []],
  ] as const)('names the models as %s lists them', async (_, provider, sent, models) => {
    expect(await check(provider, list(sent))).toMatchObject({ models });
  });

  it('names at most 200 models', async () => {
    const data = Array.from({ length: 201 }, (_, n) => ({ id: `m-${n}` }));
    const { models } = await check('openai', list({ data }));
    expect([models.length, models.at(-1)]).toEqual([200, 'm-199']);
  });

  it.each([
    ['openai', '/v1/models'],
    ['xai', '/v1/models'],
    ['anthropic', '/v1/models?limit=100'],
    ['google', '/v1/models?pageSize=100'],
    ['ollama', '/v1/api/tags'],
  ] as const)('asks %s for a whole page of its models', async (provider, path) => {
    const asked: string[] = [];
    await checkConnection(provider, { baseUrl: 'https://llm.example/v1' }, async (address) => {
      asked.push(
        (address instanceof Request ? address.url : String(address)).replace('https://llm.example', ''),
      );
      return Response.json({});
    });
    expect(asked).toEqual([path]);
  });

  it('gives up after eight seconds, however often it has asked', async () => {
    const limit = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
    const never: typeof fetch = (_, init) =>
      new Promise((_, reject) => {
        if (init?.signal?.aborted) reject(new DOMException('aborted', 'AbortError'));
      });
    const { failure } = await checkConnection('ollama', { baseUrl: 'https://llm.example' }, never);
    expect(failure).toEqual({ kind: 'timeout', message: 'Ollama did not answer in time.' });
    expect(limit.mock.calls).toEqual([[8_000]]);
    limit.mockRestore();
  });

  it('asks for an answer of a few words', async () => {
    const bodies: unknown[] = [];
    await checkConnection('ollama', { baseUrl: 'https://llm.example' }, async (address, init) => {
      if (String(address).endsWith('/api/tags')) return new Response('', { status: 404 });
      bodies.push(JSON.parse(String(init?.body)));
      return new Response('{}', { status: 500 });
    });
    expect(bodies).toMatchObject([
      { messages: [{ role: 'user', content: 'Say OK.' }], options: { num_predict: 16 } },
    ]);
  });

  it('says why the server refused', async () => {
    const { failure, models, asked } = await check('openai', () => new Response('{}', { status: 401 }));
    expect(failure).toMatchObject({ kind: 'bad_key' });
    expect([models, asked]).toEqual([[], ['/v1/models']]);
  });

  it.each([404, 405])('asks a short question where the server has no list of models (%i)', async (status) => {
    const refusal = () => new Response('{}', { status: 401 });
    const { failure, asked } = await check('openai', () => new Response('Nothing here', { status }), refusal);
    expect(failure).toMatchObject({ kind: 'bad_key' });
    expect(asked[0]).toBe('/v1/models');
    expect(asked.length).toBe(2);
  });
});
