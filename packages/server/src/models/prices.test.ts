import { describe, expect, it } from 'vitest';
import { createModels } from './registry.ts';
import { costOf, sumOfCosts } from './prices.ts';

const now = new Date('2026-11-28T12:00:00Z');
const models = createModels({
  prices: {
    openai: { 'gpt-4.1': { input: 1, output: 4 } },
    xai: { '*': { input: 0.000_001, output: 0 }, 'grok-set': { input: 3, output: 4 } },
  },
});
const cost = (
  provider: Parameters<typeof models.priceOf>[0],
  model: string,
  used: { input?: number; output?: number; cached?: number; written?: number },
  at = now,
  from = models,
) =>
  costOf(from.priceOf(provider, model, at), {
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
    ['openai', 'gpt-4.1-2025-04-14', { input: 1_000_000 }, 2], // the price that is set is of the other name
    ['openai', 'gpt-5-mini-latest', { input: 1000 }, 0.00025],
    ['anthropic', 'claude-haiku-4-5-20251001', { input: 1000 }, 0.001],
    ['xai', 'grok-set', { input: 1_000_000, output: 1_000_000 }, 7], // before what is set for all others
    ['xai', 'grok-of-tomorrow', { input: 4_999 }, 0], // set for all models; half a unit is rounded up
    ['xai', 'grok-of-tomorrow', { input: 5_000 }, 0.00000001],
    ['ollama', 'mistral:7b', { input: 9_000_000, output: 9_000_000 }, 0],
    ['openai', 'gpt-4-from-somebody-else', { input: 1 }, null],
    ['openai', 'toString', { input: 1 }, null],
  ] as const)('%s %s: %j', (provider, model, used, dollars) => {
    expect(cost(provider, model, used)).toBe(dollars);
  });

  // Dollars for 100,000 tokens that go in, for 100,000 that come out, and for 100,000 from the provider's cache.
  it.each([
    ['openai', 'gpt-3.5-turbo', [0.05, 0.15, 0.05]],
    ['openai', 'gpt-3.5-turbo-0125', [0.05, 0.15, 0.05]],
    ['openai', 'gpt-4', [3, 6, 3]],
    ['openai', 'gpt-4-0613', [3, 6, 3]],
    ['openai', 'gpt-4-turbo', [1, 3, 1]],
    ['openai', 'gpt-4o', [0.25, 1, 0.125]],
    ['openai', 'gpt-4o-2024-05-13', [0.5, 1.5, 0.5]],
    ['openai', 'gpt-4o-mini', [0.015, 0.06, 0.0075]],
    ['openai', 'gpt-4.1-mini', [0.04, 0.16, 0.01]],
    ['openai', 'gpt-4.1-nano', [0.01, 0.04, 0.0025]],
    ['openai', 'gpt-5', [0.125, 1, 0.0125]],
    ['openai', 'gpt-5-mini', [0.025, 0.2, 0.0025]],
    ['openai', 'gpt-5-nano', [0.005, 0.04, 0.0005]],
    ['openai', 'gpt-5.1', [0.125, 1, 0.0125]],
    ['openai', 'gpt-5.2', [0.175, 1.4, 0.0175]],
    ['openai', 'gpt-5.4-mini', [0.075, 0.45, 0.0075]],
    ['openai', 'o3', [0.2, 0.8, 0.05]],
    ['openai', 'o3-mini', [0.11, 0.44, 0.055]],
    ['openai', 'o4-mini', [0.11, 0.44, 0.0275]],
    ['anthropic', 'claude-haiku-4-5', [0.1, 0.5, 0.01]],
    ['anthropic', 'claude-haiku-5-5', [0.01, 0.05, 0.001]],
    ['anthropic', 'claude-sonnet-4-5', [0.3, 1.5, 0.03]],
    ['anthropic', 'claude-sonnet-4-6', [0.3, 1.5, 0.03]],
    ['anthropic', 'claude-sonnet-5', [0.2, 1, 0.02]],
    ['anthropic', 'claude-sonnet-5-5', [0.2, 1, 0.01]],
    ['anthropic', 'claude-opus-4-5', [0.5, 2.5, 0.05]],
    ['anthropic', 'claude-opus-4-6', [0.5, 2.5, 0.05]],
    ['anthropic', 'claude-opus-4-7', [0.5, 2.5, 0.05]],
    ['anthropic', 'claude-opus-4-8', [0.5, 2.5, 0.05]],
    ['anthropic', 'claude-opus-5', [0.5, 2.5, 0.05]],
    ['anthropic', 'claude-opus-5-5', [0.4, 2, 0.02]],
    ['google', 'gemini-3.1-pro-preview', [0.2, 1.2, 0.02]],
    ['google', 'gemini-3.5-flash-lite', [0.03, 0.25, 0.003]],
    ['google', 'gemini-3.8-flash', [0.075, 0.375, 0.0075]],
    ['xai', 'grok-4', [0.3, 1.5, 0.075]],
    ['xai', 'grok-4-0709', [0.3, 1.5, 0.075]],
    ['xai', 'grok-4.3', [0.125, 0.25, 0.02]],
    ['xai', 'grok-4.5', [0.2, 0.6, 0.05]],
    ['xai', 'grok-4.6', [0.2, 0.6, 0.05]],
    ['xai', 'grok-4.7', [0.2, 0.6, 0.05]],
  ] as const)('%s %s at its list price', (provider, model, dollars) => {
    const listed = createModels({});
    const of = (used: { input?: number; output?: number; cached?: number }) =>
      cost(provider, model, used, now, listed);
    const n = 100_000;
    expect([of({ input: n }), of({ output: n }), of({ input: n, cached: n })]).toEqual(dollars);
  });

  // Above the limit the whole prompt costs more, and so does its answer: for 100,000 tokens each.
  it.each([
    ['anthropic', 'claude-haiku-5-5', 100_000, [0.05, 0.25, 0.005]],
    ['google', 'gemini-3.1-pro-preview', 200_000, [0.4, 1.8, 0.04]],
    ['xai', 'grok-4', 128_000, [0.6, 3, 0.15]],
    ['xai', 'grok-4-0709', 128_000, [0.6, 3, 0.15]],
    ['xai', 'grok-4.3', 200_000, [0.25, 0.5, 0.04]],
    ['xai', 'grok-4.5', 200_000, [0.4, 1.2, 0.1]],
  ] as const)('%s %s above %i tokens', (provider, model, most, [input, output, cached]) => {
    const listed = createModels({});
    const of = (used: { input?: number; output?: number; cached?: number }) =>
      cost(provider, model, used, now, listed)!;
    const n = most + 100_000;
    expect(of({ input: n })).toBeCloseTo((n / 100_000) * input, 8);
    expect(of({ input: n, cached: n })).toBeCloseTo((n / 100_000) * cached, 8);
    expect(of({ input: n, output: 100_000 }) - of({ input: n })).toBeCloseTo(output, 8);
    expect(of({ input: most + 1 })).toBeGreaterThan(of({ input: most }) * 1.5);
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
