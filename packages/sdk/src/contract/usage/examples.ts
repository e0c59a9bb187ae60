import type { ExamplesOf } from '../example.ts';
import type { usage } from './endpoints.ts';
import type { UsageLimits } from './schemas.ts';

const figures = {
  questions: 12,
  input_tokens: 41_200,
  cached_tokens: 30_500,
  output_tokens: 3_900,
  total_tokens: 45_100,
  estimated_tokens: 800,
  unpriced_tokens: 0,
  cost: 0.0112375,
  estimated_cost: 0.0004,
};
const server = {
  seconds: 300,
  calls_per_reply: 8,
  calls: 24,
  tokens: 200_000,
  answer_length: 200_000,
  result_length: 12_000,
  cost_per_day: 25,
};
const limits: UsageLimits = {
  limits: { ...server, tokens: 50_000, cost_per_day: 5 },
  server,
  spent_today: 0.0112375,
  resets_at: '2026-03-03T00:00:00.000Z',
  version: 1,
};

export const usageExamples: ExamplesOf<typeof usage> = {
  getUsage: {
    query: { from: '2026-03-01', to: '2026-03-02', group_by: 'model' },
    response: {
      from: '2026-03-01',
      to: '2026-03-02',
      group_by: 'model',
      usage: [{ provider: 'openai', model: 'gpt-5-mini', ...figures }],
      total: figures,
    },
  },
  getUsageLimits: { response: limits },
  updateUsageLimits: { body: { tokens: 50_000, cost_per_day: 5 }, response: limits },
};
