import type { Outcome } from '../assistant/runs/outcome.ts';

/** How a run has ended whose answer is complete and rests on nothing. */
export const completeOutcome: Outcome = {
  state: 'complete',
  content: 'Yes.',
  sources: [],
  citations: [],
  uses: [],
  provider: 'openai',
  model: 'big',
  finish_reason: 'stop',
  limit_reached: null,
  cache_key: null,
  cached_at: null,
  problem: null,
};
