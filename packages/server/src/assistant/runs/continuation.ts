import type { ChatRequest } from '@chatterfix/sdk/contract';
import type { output } from 'zod/mini';
import type { PageCall } from '../client-tools/tools.ts';
import type { LoopState, Proposal } from '../loop.ts';
import type { Outcome } from './outcome.ts';

/** What a run that waits for approvals, or for tools of the page, needs to go on, on any server. */
export interface Continuation {
  /** The question, and the settings with which it was asked. */
  request: output<typeof ChatRequest>;
  loop: LoopState;
  /** The answer so far. */
  outcome: Outcome;
}

/** How the work on a run ends where a person must approve something first, or the page must run its tools. */
export interface Waiting extends Continuation {
  state: 'waiting';
  proposals: readonly Proposal[];
  calls: readonly PageCall[];
}
