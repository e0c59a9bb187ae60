import type {
  Approval,
  ChatAnswer,
  ChatCitation,
  ChatFeedback,
  ChatMessage,
  ChatSource,
} from '@chatterfix/sdk';
import type { Failure } from '../failure.ts';
import type { AnswerView } from './painter.ts';

export interface Question {
  role: 'user';
  text: string;
}
export interface Answer {
  role: 'assistant';
  question: string;
  view: AnswerView;
  /** `waiting`: Fred goes on when the reader has decided the `approvals`, and the page has run its tools. */
  state: 'streaming' | ChatMessage['state'];
  sources: ChatSource[];
  /** The records, links and numbers that it names. */
  citations: ChatCitation[];
  lookups: Lookup[];
  failure: Failure | undefined;
  /** The work on the answer; undefined before the server has begun it, and for an answer that was loaded again. */
  runId: string | undefined;
  /** The last event of a run that waits: what follows is behind it. */
  lastEventId: string | undefined;
  /** Identifier of the answer in its conversation; undefined until it is complete. */
  messageId: number | undefined;
  /** The answer as Fred wrote it, in Markdown. */
  text: string;
  /** What the reader thinks of it. */
  feedback: ChatFeedback | null;
  /** The changes that Fred proposes, in their order. */
  approvals: readonly Approval[];
  /** Why a complete answer ended; undefined for one that was loaded again. */
  finishReason: ChatAnswer['finish_reason'] | undefined;
  /** Whether the search gave it, without a language model. */
  offline: boolean;
}

/** What Fred does before he answers, such as a search in the records. */
export interface Lookup {
  name: string;
  /** In words for people. */
  summary: string;
  state: 'running' | 'done' | 'failed';
  /** How many of the rows that there are Fred was given; undefined where the result is no list. */
  shown?: number | undefined;
  total?: number | undefined;
}

/** An answer of which nothing is known yet. */
export function newAnswer(question: string, view: AnswerView, state: Answer['state']): Answer {
  return {
    role: 'assistant',
    question,
    view,
    state,
    sources: [],
    citations: [],
    lookups: [],
    failure: undefined,
    runId: undefined,
    lastEventId: undefined,
    messageId: undefined,
    text: '',
    feedback: null,
    approvals: [],
    finishReason: undefined,
    offline: false,
  };
}
