import type { ChatProvider } from '@chatterfix/sdk/contract';

/** What one reply of a model took, as a row of `ai_usage`. */
export interface Use {
  number: number;
  provider: ChatProvider;
  model: string;
  questions: 0 | 1;
  input_tokens: number;
  output_tokens: number;
  cached_tokens: number;
  estimated: boolean;
  /** US dollars; null where the price is not known. */
  cost: number | null;
}
