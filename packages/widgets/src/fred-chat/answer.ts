import type {
  Approval,
  ChatAnswer,
  ChatCitation,
  ChatEvent,
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

/** Changes an answer by an event of its stream. Returns whether more than its text changes on the screen. */
export function applyEvent(answer: Answer, event: ChatEvent): boolean {
  switch (event.type) {
    case 'session-start':
      answer.runId = event.run_id;
      answer.offline = event.provider === 'offline';
      return false;
    case 'tool-call':
    case 'client-tool-call': {
      const { name, summary } = event;
      answer.lookups = [...answer.lookups, { name, summary, state: 'running' }];
      answer.state = 'streaming';
      return true;
    }
    case 'tool-result':
      answer.lookups = finished(answer.lookups, event);
      return true;
    case 'source-add':
      answer.sources = [...answer.sources, event.source];
      return false;
    case 'text-delta':
      answer.text += event.text;
      answer.view.push(event.text);
      answer.state = 'streaming';
      return false;
    case 'approval-request':
    case 'approval-decision':
      answer.approvals = withApproval(answer.approvals, event.approval);
      if (!isUndecided(answer)) answer.state = 'streaming';
      return true;
    case 'run-wait':
      answer.sources = event.answer.sources;
      answer.citations = event.answer.citations;
      answer.messageId = event.answer.message_id;
      answer.state = 'waiting';
      paragraphEnds(answer);
      return true;
    case 'answer-finish':
      answer.sources = event.answer.sources;
      answer.citations = event.answer.citations;
      answer.finishReason = event.answer.finish_reason;
      answer.messageId = event.answer.message_id;
      return false;
    default:
      return false;
  }
}

/** Writes what is still held back of the text. What follows later is a paragraph of its own. */
export function paragraphEnds(answer: Answer): void {
  answer.text += '\n\n';
  answer.view.push('\n\n');
}

function isUndecided({ approvals }: Answer): boolean {
  return approvals.some(({ state }) => state === 'pending');
}

/** The approvals with one of them as it is now. */
function withApproval(approvals: readonly Approval[], approval: Approval): Approval[] {
  const others = approvals.filter(({ approval_id }) => approval_id !== approval.approval_id);
  return others.length === approvals.length
    ? [...others, approval]
    : approvals.map((other) => (other.approval_id === approval.approval_id ? approval : other));
}

/** The lookups after a result. Several may run side by side: it belongs to the first of that name. */
function finished(lookups: readonly Lookup[], result: Extract<ChatEvent, { type: 'tool-result' }>): Lookup[] {
  const at = lookups.findIndex(({ name, state }) => name === result.name && state === 'running');
  const { shown, total } = result;
  return lookups.map((lookup, index) =>
    index === at ? { ...lookup, state: result.succeeded ? 'done' : 'failed', shown, total } : lookup,
  );
}
