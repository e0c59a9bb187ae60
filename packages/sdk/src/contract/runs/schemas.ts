import * as z from 'zod/mini';
import { Approval } from '../approvals/schemas.ts';
import {
  ApprovalDecisionEvent,
  ApprovalRequestEvent,
  ChatAnswer,
  ChatEvent,
  costWords,
  ModelChangeEvent,
  ToolCallEvent,
  ToolResultEvent,
  unpricedWords,
  UsageEvent,
} from '../chat/schemas.ts';
import { ClientToolCall, ClientToolCallEvent } from '../client-tools/schemas.ts';
import { ChatProvider, FinishReason, RunState } from '../enum-schemas.ts';
import { Problem } from '../problem.ts';
import { Count, described, Id, Instant, text } from '../values.ts';

export const RunId = text(64, 8).check(
  z.regex(/^[A-Za-z0-9_-]+$/, 'must be the `run_id` of an answer or of its first event'),
);

const position =
  'Position in the log of the run; send it as `Last-Event-ID` or `last_event_id` to go on behind it';

/** A part of the answer's text, between two uses of tools. */
export const TextStep = z.object({
  type: described('The kind of step', z.literal('text')),
  text: described('What Fred wrote, in Markdown', z.string()),
});
/** What Fred did for an answer, in order. */
export const RunStep = z.discriminatedUnion('type', [
  TextStep,
  ToolCallEvent,
  ToolResultEvent,
  UsageEvent,
  ModelChangeEvent,
  ApprovalRequestEvent,
  ApprovalDecisionEvent,
  ClientToolCallEvent,
]);
export type RunStep = z.infer<typeof RunStep>;

/** The work on the answer to one question. It goes on when nobody reads it. */
export const Run = z.object({
  run_id: described('The run in addresses', z.string()),
  session_id: described('The conversation', z.string()),
  message_id: described('The question within its conversation', Id),
  state: described('How far the run is', RunState),
  provider: described('Who answers', ChatProvider),
  model: described('The model that answers', z.string()),
  created_at: described('When the question was asked', Instant),
  finished_at: described('When the run ended; null while it is running', z.nullable(Instant)),
  input_tokens: described('Tokens that the model read so far', Count),
  output_tokens: described('Tokens that the model wrote so far', Count),
  cached_tokens: described('Of `input_tokens`, those that the provider read from its cache', Count),
  cost: described(costWords, z.nullable(z.number())),
  unpriced_tokens: described(unpricedWords, Count),
  usage_estimated: described(
    'Whether a provider did not report its tokens, so that they were counted from the text',
    z.boolean(),
  ),
  finish_reason: described(
    'Why the answer ended; null while it is running or where it failed',
    z.nullable(FinishReason),
  ),
  steps: described('What Fred has done so far, in order', z.array(RunStep)),
  last_event_id: described(position, z.string()),
  approvals: described('The changes that wait for approval', z.array(Approval)),
  client_tool_calls: described(
    'The calls of tools of the page that the run waits for',
    z.array(ClientToolCall),
  ),
  answer: described('The answer, once it is complete', z.nullable(ChatAnswer)),
  problem: described(
    'Why there is no complete answer, where the run has ended without one',
    z.nullable(Problem),
  ),
});
export type Run = z.infer<typeof Run>;

export const RunEventQuery = z.strictObject({
  last_event_id: z.optional(
    described(
      'The `id` of the event after which to continue, instead of the header `Last-Event-ID`. Without either, the events from the first on',
      text(9, 1).check(z.regex(/^\d+$/, 'must be the `id` of an event of this run')),
    ),
  ),
});
export type RunEventQuery = z.input<typeof RunEventQuery>;

export const RunEventList = z.object({
  events: described(
    'The events after `last_event_id`, at most 1,000',
    z.array(z.object({ id: described(position, z.string()), event: described('The event', ChatEvent) })),
  ),
  last_event_id: described(position, z.string()),
  finished: described('Whether the run has ended and these are its last events', z.boolean()),
});
export type RunEventList = z.infer<typeof RunEventList>;
