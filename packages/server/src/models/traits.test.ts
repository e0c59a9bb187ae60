import type { ModelProvider } from '@chatterfix/sdk/contract';
import { expect, it } from 'vitest';
import { rememberRefusal, traitsOf } from './traits.ts';

const address = 'https://llm.example';

/** What a model takes: `T` tools, `t` a temperature, `R` whether it reasons; and the tokens that it can read. */
const shortly = (provider: ModelProvider, model: string) => {
  const { tools, temperature, reasoning, contextTokens } = traitsOf(provider, model, address);
  return [`${tools ? 'T' : '-'}${temperature ? 't' : '-'}${reasoning ? 'R' : '-'}`, contextTokens];
};

it.each<[ModelProvider, string, string, number]>([
  ['ollama', 'mistral:7b', 'Tt-', 8_192],
  ['ollama', 'codellama:7b', '-t-', 8_192],
  ['ollama', 'llama2', '-t-', 8_192],
  ['ollama', 'llama3', '-t-', 8_192],
  ['ollama', 'llama3:8b', '-t-', 8_192],
  ['ollama', 'llama3.1:8b', 'Tt-', 8_192],
  ['ollama', 'phi3:mini', '-t-', 8_192],
  ['ollama', 'gemma', '-t-', 8_192],
  ['ollama', 'gemma2:9b', '-t-', 8_192],
  ['ollama', 'gemma3:4b', 'Tt-', 8_192],
  ['ollama', 'vicuna', '-t-', 8_192],
  ['ollama', 'orca-mini', '-t-', 8_192],
  ['ollama', 'tinyllama', '-t-', 8_192],
  ['ollama', 'deepseek-r1:14b', 'TtR', 8_192],
  ['ollama', 'gpt-oss:20b', 'TtR', 8_192],
  ['ollama', 'qwen3:8b', 'TtR', 8_192],
  ['ollama', 'QwQ', 'TtR', 8_192],
  ['ollama', 'magistral', 'TtR', 8_192],
  ['openai', 'gpt-5-chat-latest', 'Tt-', 128_000],
  ['openai', 'gpt-5.1-chat', 'Tt-', 128_000],
  ['openai', 'chatgpt-4o-latest', 'Tt-', 128_000],
  ['openai', 'gpt-4o-mini', 'Tt-', 128_000],
  ['openai', 'gpt-4-turbo', 'Tt-', 128_000],
  ['openai', 'gpt-4-0125-preview', 'Tt-', 128_000],
  ['openai', 'gpt-4-1106-preview', 'Tt-', 128_000],
  ['openai', 'gpt-4.1-nano', 'Tt-', 1_000_000],
  ['openai', 'o1-mini', '--R', 128_000],
  ['openai', 'o1-preview', '--R', 128_000],
  ['openai', 'o1', 'T-R', 200_000],
  ['openai', 'o4-mini', 'T-R', 200_000],
  ['openai', 'gpt-5', 'T-R', 400_000],
  ['openai', 'gpt-5.4-mini', 'T-R', 400_000],
  ['openai', 'gpt-10', 'T-R', 400_000],
  ['openai', 'codex-mini', 'T-R', 400_000],
  ['openai', 'gpt-4-32k', 'Tt-', 32_000],
  ['openai', 'gpt-3.5-turbo', 'Tt-', 16_000],
  ['openai', 'gpt-4', 'Tt-', 8_000],
  ['openai', 'gpt-4-0613', 'Tt-', 8_000],
  ['openai', 'qwen3-32b', 'Tt-', 32_000],
  ['anthropic', 'claude-3-haiku', 'Tt-', 200_000],
  ['anthropic', 'claude-2.1', 'Tt-', 200_000],
  ['anthropic', 'claude-instant-1', 'Tt-', 200_000],
  ['anthropic', 'claude-opus-4-20250514', 'Tt-', 200_000],
  ['anthropic', 'claude-sonnet-4-6', 'Tt-', 200_000],
  ['anthropic', 'claude-haiku-4-5-20251001', 'Tt-', 200_000],
  ['anthropic', 'claude-opus-4-7', 'T--', 200_000],
  ['anthropic', 'claude-sonnet-5-5', 'T--', 200_000],
  ['anthropic', 'something-else', 'Tt-', 200_000],
  ['google', 'gemma-3-27b', '-t-', 128_000],
  ['google', 'gemini-1.5-pro', 'Tt-', 1_000_000],
  ['google', 'gemini-2.0-flash', 'Tt-', 1_000_000],
  ['google', 'gemini-2.5-flash', 'TtR', 1_000_000],
  ['google', 'gemini-3.8-flash', 'T-R', 1_000_000],
  ['google', 'something-else', 'Tt-', 128_000],
  ['xai', 'grok-4-fast-non-reasoning', 'Tt-', 256_000],
  ['xai', 'grok-2', 'Tt-', 128_000],
  ['xai', 'grok-1.5', 'Tt-', 128_000],
  ['xai', 'grok-4.3', 'T-R', 256_000],
  ['xai', 'something-else', 'Tt-', 128_000],
])('%s %s: %s, %i tokens', (provider, model, takes, tokens) => {
  expect(shortly(provider, model)).toEqual([takes, tokens]);
});

it('the tokens that somebody has set come first', () => {
  expect(traitsOf('openai', 'gpt-4', address, 4_000).contextTokens).toBe(4_000);
});

it('a field that a model refused is not sent to it at this address again', () => {
  const model = { provider: 'openai', model: 'gpt-of-the-plant' } as const;
  const at = (
    where: string,
    { provider, model: name } = model as { provider: ModelProvider; model: string },
  ) => {
    const { tools, temperature } = traitsOf(provider, name, where);
    return [tools, temperature];
  };
  rememberRefusal(model, address, 'tools');
  expect(at(address)).toEqual([false, true]);
  rememberRefusal(model, address, 'temperature');
  expect(at(address)).toEqual([false, false]);
  expect(at('https://another.example')).toEqual([true, true]);
  expect(at(address, { provider: 'openai', model: 'another' })).toEqual([true, true]);
  expect(at(address, { provider: 'ollama', model: 'gpt-of-the-plant' })).toEqual([true, true]);
});
