import type { ChatSource } from '@chatterfix/sdk/contract';
import type { LoopEvent, LoopState } from '../loop.ts';
import type { CallRow } from '../client-tools/records.ts';
import { resultOf as pageResultOf } from '../client-tools/results.ts';
import type { Resumed } from './decide.ts';
import type { ApprovalRow } from './records.ts';

// What the model and the reader are told of decisions, and of what the page answered, when a run goes on.

/** The state from which the loop goes on: the calls that waited have their results. */
export function afterDecisions(
  loop: LoopState,
  { approvals, calls }: Pick<Resumed, 'approvals' | 'calls'>,
): LoopState {
  const results = new Map([
    ...approvals
      .filter(({ state }) => state === 'approved' || state === 'rejected')
      .map((approval) => [approval.call_id, resultOf(approval)] as const),
    ...calls.map((call) => [call.model_call_id, pageResultOf(call)] as const),
  ]);
  const asked = loop.messages.findLastIndex(({ role }) => role === 'assistant');
  return {
    ...loop,
    messages: loop.messages.map((message, at) =>
      at > asked && message.role === 'tool' && message.content === ''
        ? { ...message, content: results.get(message.toolCallId ?? '') ?? unknown }
        : message,
    ),
  };
}

const unknown = JSON.stringify({ error: 'Nothing was changed.' });

function resultOf({ state, reason, result, arguments: input, changes }: ApprovalRow): string {
  return JSON.stringify(
    state === 'approved'
      ? { done: true, record: result, arguments: input, changes }
      : {
          done: false,
          error: 'The person rejected this change. Nothing was changed; do not propose it again.',
          ...(reason ? { reason_given_by_the_person: reason } : {}),
        },
  );
}

/**
 * The events of an answer that goes on: first the records that were changed, as its sources. Where the model writes
 * nothing more, the answer says what was done.
 */
export async function* toldDecisions(
  { approvals, calls }: Pick<Resumed, 'approvals' | 'calls'>,
  events: AsyncIterable<LoopEvent>,
): AsyncGenerator<LoopEvent> {
  for (const { result, title } of approvals)
    if (result) yield { type: 'source-add', source: { ...result, quote: title } satisfies ChatSource };
  let hasText = false;
  for await (const event of events) {
    if (event.type === 'text-delta') hasText ||= event.text.trim() !== '';
    if (event.type === 'finish' && !hasText) yield { type: 'text-delta', text: summaryOf(approvals, calls) };
    yield event;
  }
}

function summaryOf(approvals: readonly ApprovalRow[], calls: readonly CallRow[]): string {
  return [
    ...approvals
      .filter(({ state }) => state === 'approved' || state === 'rejected')
      .map(({ state, title }) => `- ${title}: ${state}`),
    ...calls.map(({ summary, state }) => `- ${summary}: ${state === 'answered' ? 'done' : 'not done'}`),
  ].join('\n');
}
