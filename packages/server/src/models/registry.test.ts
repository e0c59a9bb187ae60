import { describe, expect, it } from 'vitest';
import { combineModels, createModels } from './registry.ts';

const ollama = { baseUrl: 'http://ollama.example' };
const openai = { apiKey: 'x' };

describe('the configured models', () => {
  it('answer by default with Ollama, then OpenAI, then offline', () => {
    expect(createModels({}).defaultProvider).toBe('offline');
    expect(createModels({ openai }).defaultProvider).toBe('openai');
    expect(createModels({ ollama }).defaultProvider).toBe('ollama');
    expect(createModels({ openai, ollama }).defaultProvider).toBe('ollama');
  });

  it('list every provider with its model', () => {
    expect(createModels({}).list()).toEqual([
      { provider: 'ollama', model: 'mistral:7b', configured: false },
      { provider: 'openai', model: 'gpt-4', configured: false },
      { provider: 'anthropic', model: 'claude-sonnet-5-5', configured: false },
      { provider: 'google', model: 'gemini-3.8-flash', configured: false },
      { provider: 'xai', model: 'grok-4.3', configured: false },
    ]);
    expect(createModels({ ollama, openai: { ...openai, model: 'gpt-5' } }).list()).toEqual([
      { provider: 'ollama', model: 'mistral:7b', configured: true },
      { provider: 'openai', model: 'gpt-5', configured: true },
      { provider: 'anthropic', model: 'claude-sonnet-5-5', configured: false },
      { provider: 'google', model: 'gemini-3.8-flash', configured: false },
      { provider: 'xai', model: 'grok-4.3', configured: false },
    ]);
  });

  it('are the configured one of a provider, or the one that is named', () => {
    const models = createModels({ openai: { ...openai, model: 'gpt-5' } });
    expect(models.get('openai')).toMatchObject({ provider: 'openai', model: 'gpt-5' });
    expect(models.get('openai', 'gpt-6')).toMatchObject({ model: 'gpt-6' });
    expect(models.get('ollama')).toBeUndefined();
    expect(models.get('ollama', 'mistral')).toBeUndefined();
  });

  it('lack Ollama if it has no address, because it has no default address', () => {
    const models = createModels({ ollama: { apiKey: 'x' } });
    expect(models.get('ollama')).toBeUndefined();
    expect(models.defaultProvider).toBe('offline');
  });
});

describe('the model that answers', () => {
  const source = (provider: 'openai' | 'xai', more: object = {}) => ({
    provider,
    models: createModels({ [provider]: { apiKey: 'x', model: `of ${provider}` } }),
    ...more,
  });

  it.each([
    ['is of the first source', [source('openai'), source('xai')], 'openai'],
    [
      'is of the first source, whether others may fall back on it or not',
      [source('openai', { fallback: false }), source('xai')],
      'openai',
    ],
    ['is the one that the source names', [source('xai', { model: 'of xai' }), source('openai')], 'xai'],
    [
      'is of the next where a provider is not set up',
      [{ ...source('openai'), models: createModels({}) }, source('xai')],
      'xai',
    ],
  ] as const)('%s', (_, sources, provider) => {
    expect(combineModels(sources).answering()).toMatchObject({ provider, model: `of ${provider}` });
  });

  it('is none without a source', () => {
    expect(combineModels([]).answering()).toBeUndefined();
    expect(combineModels([]).defaultProvider).toBe('offline');
  });
});

describe('the models of several sources', () => {
  const own = createModels({ openai: { apiKey: 'own', model: 'own-model' } });
  const operator = createModels({ ollama, openai: { apiKey: 'operator', model: 'operator-model' } });

  it('come from the first configured source of each provider', () => {
    const models = combineModels([
      { provider: 'openai', models: own },
      { provider: 'openai', models: operator },
      { provider: 'ollama', models: operator },
    ]);
    expect(models.defaultProvider).toBe('openai');
    expect(models.list()).toEqual([
      { provider: 'ollama', model: 'mistral:7b', configured: true },
      { provider: 'openai', model: 'own-model', configured: true },
      { provider: 'anthropic', model: 'claude-sonnet-5-5', configured: false },
      { provider: 'google', model: 'gemini-3.8-flash', configured: false },
      { provider: 'xai', model: 'grok-4.3', configured: false },
    ]);
    expect(models.get('openai')).toMatchObject({ model: 'own-model' });
    expect(models.get('ollama')).toMatchObject({ model: 'mistral:7b' });
  });

  it('skip a source that is not configured', () => {
    const models = combineModels([
      { provider: 'ollama', models: own },
      { provider: 'openai', models: operator },
    ]);
    expect(models.defaultProvider).toBe('openai');
    expect(models.list()).toEqual([
      { provider: 'ollama', model: 'mistral:7b', configured: false },
      { provider: 'openai', model: 'operator-model', configured: true },
      { provider: 'anthropic', model: 'claude-sonnet-5-5', configured: false },
      { provider: 'google', model: 'gemini-3.8-flash', configured: false },
      { provider: 'xai', model: 'grok-4.3', configured: false },
    ]);
    expect(models.get('ollama')).toBeUndefined();
  });

  it('are the named one, else the one of the source, else the configured one', () => {
    const models = combineModels([{ provider: 'openai', models: operator, model: 'preferred' }]);
    expect(models.list()[1]).toEqual({ provider: 'openai', model: 'preferred', configured: true });
    expect(models.get('openai')).toMatchObject({ model: 'preferred' });
    expect(models.get('openai', 'named')).toMatchObject({ model: 'named' });
    expect(combineModels([]).defaultProvider).toBe('offline');
  });
});
