import { describe, expect, it } from 'vitest';
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
