import type {
  ChatCitation,
  ChatProvider,
  ChatSource,
  FinishReason,
  Problem,
  RunState,
} from '@chatterfix/sdk/contract';
import type { Use } from '../usage/use.ts';

/** How a run has ended. */
export interface Outcome {
  state: Exclude<RunState, 'running' | 'waiting'>;
  content: string;
  sources: readonly ChatSource[];
  citations: readonly ChatCitation[];
  /** What its replies took, as far as it is not recorded yet. */
  uses: readonly Use[];
  /** Who answered in the end. */
  provider: ChatProvider;
  model: string;
  finish_reason: FinishReason | null;
  limit_reached: string | null;
  /** The answer's name in the cache of answers, where it is kept there. */
  cache_key: string | null;
  /** When the answer was written, where it came from the cache. */
  cached_at: string | null;
  /** Why there is no complete answer. */
  problem: Problem | null;
}
