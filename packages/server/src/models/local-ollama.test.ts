import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { startProviderWire, type ProviderWire } from '../testing/provider-wire.ts';
import { findLocalOllama } from './local-ollama.ts';
import { createModels } from './registry.ts';

let wire: ProviderWire;
beforeAll(async () => {
  wire = await startProviderWire();
});
afterAll(() => wire.close());
beforeEach(() => wire.forget());

const find = async (models: string[] | undefined, model?: string) => {
  wire.next((response) =>
    models
      ? response.end(JSON.stringify({ models: models.map((name) => ({ name })) }))
      : response.writeHead(500).end(),
  );
  const found = findLocalOllama({ address: wire.url, ...(model === undefined ? {} : { model }) });
  await found.ready;
  found.close();
  return found;
};

it('an Ollama on this machine is used without a setting, with a model that it has', async () => {
  for (const [models, chosen, expected] of [
    [['llama3:8b', 'mistral:7b'], undefined, 'mistral:7b'],
    [['llama3:8b', 'qwen3:8b'], undefined, 'llama3:8b'],
    [[], undefined, 'mistral:7b'],
    [['llama3:8b'], 'qwen3:8b', 'qwen3:8b'],
  ] as const) {
    const found = await find([...models], chosen);
    expect(createModels({ foundOllama: found.connection }).list()[0]).toEqual({
      provider: 'ollama',
      model: expected,
      configured: true,
    });
  }
});

it('an Ollama that was found reads as much as is set', async () => {
  wire.next((response) => response.end('{"models":[{"name":"llama3:8b"}]}'));
  const found = findLocalOllama({ address: wire.url, contextTokens: 16_384 });
  await found.ready;
  found.close();
  expect(found.connection()).toEqual({ baseUrl: wire.url, model: 'llama3:8b', contextTokens: 16_384 });
});

it('an Ollama on this machine has a second to answer', async () => {
  const limit = vi.spyOn(AbortSignal, 'timeout');
  const found = await find(['llama3:8b']);
  expect(limit.mock.calls).toEqual([[1_000]]);
  limit.mockRestore();
  expect(found.connection()).toBeDefined();
});

it('an Ollama that is set comes first, and one that fails is not used', async () => {
  const found = await find(['llama3:8b']);
  const models = createModels({
    ollama: { baseUrl: 'http://plant', model: 'set' },
    foundOllama: found.connection,
  });
  expect(models.list()[0]).toMatchObject({ model: 'set' });
  const failing = await find(undefined);
  expect(createModels({ foundOllama: failing.connection }).defaultProvider).toBe('offline');
  const nobody = findLocalOllama({ address: 'http://127.0.0.1:9' });
  await nobody.ready;
  nobody.close();
  expect(nobody.connection()).toBeUndefined();
});

it('an Ollama that starts or stops later is noticed', async () => {
  wire.next((response) => response.writeHead(500).end());
  const found = findLocalOllama({ address: wire.url, interval: 20 });
  const models = createModels({ foundOllama: found.connection });
  await found.ready;
  expect(models.defaultProvider).toBe('offline');
  wire.next((response) => response.end('{"models":[{"name":"llama3:8b"}]}'));
  await expect.poll(() => models.defaultProvider, { interval: 1 }).toBe('ollama');
  await expect.poll(() => models.defaultProvider, { interval: 1 }).toBe('offline'); // unscripted: 500
  found.close();
});

it('an Ollama that goes away is not used, is found again, and is not looked for after the end', async () => {
  vi.useFakeTimers();
  let isThere = true,
    asked = 0;
  const found = findLocalOllama({
    fetch: async () => {
      asked++;
      if (!isThere) throw new TypeError('fetch failed');
      return Response.json({ models: [{ name: 'llama3:8b' }] });
    },
  });
  await found.ready;
  expect(found.connection()).toEqual({ baseUrl: 'http://localhost:11434', model: 'llama3:8b' });
  isThere = false;
  await vi.advanceTimersByTimeAsync(59_999);
  expect([asked, found.connection()?.model]).toEqual([1, 'llama3:8b']);
  await vi.advanceTimersByTimeAsync(1);
  expect([asked, found.connection()]).toEqual([2, undefined]);
  isThere = true;
  await vi.advanceTimersByTimeAsync(60_000);
  expect([asked, found.connection()?.model]).toEqual([3, 'llama3:8b']);
  found.close();
  await vi.advanceTimersByTimeAsync(180_000);
  expect(asked).toBe(3);
  vi.useRealTimers();
});
