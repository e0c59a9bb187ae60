/** What one run may use. Reaching a limit ends the answer, or the use of tools, and the reader is told. */
export interface RunLimits {
  /** Seconds from the question to the end of the answer. */
  readonly seconds: number;
  /** Replies of the model that may call tools. Behind the last one it has to answer without. */
  readonly rounds: number;
  /** Tool calls in one reply of the model. */
  readonly callsPerReply: number;
  /** Tool calls in one run. */
  readonly calls: number;
  /** Tokens that the model reads and writes, over all its replies. */
  readonly tokens: number;
  /** Characters of an answer. */
  readonly answerLength: number;
  /** Characters of the result of a tool. */
  readonly resultLength: number;
  /** Hours for which a proposed change can be approved. */
  readonly approvalHours: number;
  /** Seconds for which a run waits for a tool of the page. */
  readonly clientToolSeconds: number;
  /** US dollars that all runs of a tenant may cost in a day, UTC; null where money is not limited. */
  readonly costPerDay: number | null;
}

export const defaultLimits: RunLimits = {
  seconds: 300,
  rounds: 6,
  callsPerReply: 8,
  calls: 24,
  tokens: 200_000,
  answerLength: 200_000,
  resultLength: 12_000,
  approvalHours: 72,
  clientToolSeconds: 120,
  costPerDay: null,
};

/** Thrown where the answer has to end because of a limit. The message says which, for people. */
export class LimitReached extends Error {
  override readonly name = 'LimitReached';
}
