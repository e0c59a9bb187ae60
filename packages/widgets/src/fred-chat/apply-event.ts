import type { Approval, ChatEvent } from '@chatterfix/sdk';
import type { Answer, Lookup } from './answer.ts';

// Comes with what else a chat needs once it is used: see whole-client.ts.

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
      // What is still held back is written, and what follows later is a paragraph of its own.
      answer.text += '\n\n';
      answer.view.push('\n\n');
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
