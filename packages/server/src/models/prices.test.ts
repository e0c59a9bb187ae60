import { describe, expect, it } from 'vitest';
import { createModels } from './registry.ts';
import { costOf, sumOfCosts } from './prices.ts';

const now = new Date('2026-11-28T12:00:00Z');
const models = createModels({
  prices: { openai: { 'gpt-4.1': { input: 1, output: 4 } }, xai: { '*': { input: 0.000_001, output: 0 } } },
});
const cost = (
  provider: Parameters<typeof models.priceOf>[0],
  model: string,
  used: { input?: number; output?: number; cached?: number; written?: number },
  at = now,
) =>
  costOf(models.priceOf(provider, model, at), {
    input_tokens: used.input ?? 0,
    output_tokens: used.output ?? 0,
    cached_tokens: used.cached ?? 0,
    cache_write_tokens: used.written ?? 0,
    estimated: false,
  });

describe('what a reply costs', () => {
  it.each([
    ['openai', 'gpt-4', { input: 2, output: 5 }, 0.00036],
    ['openai', 'gpt-5-mini-2025-08-07', { input: 1000, cached: 400, output: 10 }, 0.00018], // 600 + 400/10, 10 × 8
    ['anthropic', 'claude-sonnet-5-5', { input: 1000, cached: 100, written: 200, output: 1 }, 0.00192],
    ['anthropic', 'claude-sonnet-5-5', { input: 100, cached: 80, written: 50 }, 0.000058], // 20 of the 50 were read
    ['anthropic', 'claude-sonnet-5-5', { input: 100, cached: 300 }, 0.00001],
    ['anthropic', 'claude-haiku-5-5', { input: 100_000 }, 0.01],
    ['anthropic', 'claude-haiku-5-5', { input: 100_001 }, 0.0500005],
    ['google', 'models/gemini-3.8-flash', { input: 1_000_000, output: 1_000_000 }, 4.5],
    ['openai', 'gpt-4.1', { input: 1_000_000, output: 1_000_000 }, 5], // set
    ['xai', 'grok-of-tomorrow', { input: 4_999 }, 0], // set for all models; half a unit is rounded up
    ['xai', 'grok-of-tomorrow', { input: 5_000 }, 0.00000001],
    ['ollama', 'mistral:7b', { input: 9_000_000, output: 9_000_000 }, 0],
    ['openai', 'gpt-4-from-somebody-else', { input: 1 }, null],
    ['openai', 'toString', { input: 1 }, null],
  ] as const)('%s %s: %j', (provider, model, used, dollars) => {
    expect(cost(provider, model, used)).toBe(dollars);
  });

  it('follows a change of price that the provider has announced', () => {
    expect(cost('google', 'gemini-3.8-flash', { input: 1_000_000 }, new Date('2026-12-31T23:59:59Z'))).toBe(
      0.75,
    );
    expect(cost('google', 'gemini-3.8-flash', { input: 1_000_000 }, new Date('2027-01-01T00:00:00Z'))).toBe(
      1.5,
    );
  });
});

it.each([
  [[], 0],
  [[0.1, 0.2], 0.3],
  [Array<number>(10).fill(0.1), 1],
  [[0.000_000_006, 0.000_000_006], 0.000_000_02], // each to the unit of 10⁻⁸ dollars
  [[1.000_000_009_6], 1.000_000_01],
])('the sum of the costs %j is %d dollars', (costs, sum) => {
  expect(sumOfCosts(costs)).toBe(sum);
});
