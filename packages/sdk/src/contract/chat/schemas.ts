import * as z from 'zod/mini';
import { Approval } from '../approvals/schemas.ts';
import { ClientToolCall, ClientToolCallEvent, ClientTools } from '../client-tools/schemas.ts';
import { ChatProvider, FinishReason } from '../enum-schemas.ts';
import { ChatFeedback } from '../feedback/schemas.ts';
import { pageFields, pageQuery } from '../page.ts';
import { Problem } from '../problem.ts';
import { Count, described, Id, Instant, text, title } from '../values.ts';

const sourceFields = {
  id: described('The id of the record, or the name of the playbook in addresses', z.string()),
  title: described('The name that people use', z.string()),
  quote: described('The passage on which the answer is based', z.string()),
  href: described('The address of the source: a record in the API, or a playbook', z.string()),
};
const kindOf = <Kind extends string>(kind: Kind) => described('What kind of source it is', z.literal(kind));

export const WorkOrderSource = z.object({ kind: kindOf('work_order'), ...sourceFields });
export const AssetSource = z.object({ kind: kindOf('asset'), ...sourceFields });
export const PartSource = z.object({ kind: kindOf('part'), ...sourceFields });
export const PlaybookSource = z.object({ kind: kindOf('playbook'), ...sourceFields });
/** A source on which an answer is based. */
export const ChatSource = z.discriminatedUnion('kind', [
  WorkOrderSource,
  AssetSource,
  PartSource,
  PlaybookSource,
]);
export type ChatSource = z.infer<typeof ChatSource>;

/** A record, a link or a number that an answer names, checked against what was looked up for the answer. */
export const ChatCitation = z.object({
  text: described('The passage as it stands in the answer, such as `WO-17` or `P-101A`', z.string()),
  kind: described(
    'What it names: a record; `number` for a tag or part number of no certain record; `link` for another address, of which an unchecked one was removed from the answer',
    z.enum(['work_order', 'asset', 'part', 'playbook', 'number', 'link']),
  ),
  id: described(
    'The id of the record, or the name of the playbook; null where no record is meant for certain',
    z.nullable(z.string()),
  ),
  href: described('The address of the record in the API; null like `id`', z.nullable(z.string())),
  checked: described(
    'True if it was looked up for this answer, or the question names it. What is not checked, the model may have made up',
    z.boolean(),
  ),
});
export type ChatCitation = z.infer<typeof ChatCitation>;

export const SessionId = text(64, 8).check(
  z.regex(/^[A-Za-z0-9_-]+$/, 'must be the `session_id` of an earlier answer'),
);

/** What a question has that says nothing else. */
export const DEFAULT_TEMPERATURE = 0.7,
  DEFAULT_MAX_TOKENS = 1000;

export const ChatRequest = z.strictObject({
  message: described('The question', title(8000)),
  context: z._default(
    described(
      'What the conversation is about, such as `maintenance`. The model gets it as data, not as an instruction',
      text(100, 1),
    ),
    'maintenance',
  ),
  provider: z.optional(
    described(
      'The provider that is to answer. By default the configured one, or offline search if there is none',
      ChatProvider,
    ),
  ),
  model: z.optional(described("The model to use; by default the provider's configured model", text(100, 1))),
  temperature: z._default(
    described('Randomness of the answer, from 0 to 2', z.number().check(z.minimum(0), z.maximum(2))),
    DEFAULT_TEMPERATURE,
  ),
  max_tokens: z._default(
    described('Longest answer, in tokens of the model', z.int().check(z.minimum(1), z.maximum(8000))),
    DEFAULT_MAX_TOKENS,
  ),
  session_id: z.optional(described('The conversation to continue; without it a new one begins', SessionId)),
  client_tools: z.optional(
    described(
      'Tools of the page that asks. The model may call them, and the run then waits for the page: see the event `client-tool-call`. Without a model, and for models without tools, they are left out. Anonymous visitors may not bring any',
      ClientTools,
    ),
  ),
});
export type ChatRequest = z.input<typeof ChatRequest>;

export const ChatAnswer = z.object({
  success: described('Always true; a failure is a problem document', z.literal(true)),
  response: described('The answer, in Markdown', z.string()),
  provider: described('Who answered', ChatProvider),
  model: described('The model that answered', z.string()),
  timestamp: described('When the answer was complete', Instant),
  run_id: described('The work on this answer', z.string()),
  session_id: described('The conversation, to continue it', z.string()),
  message_id: described('Identifier of the answer within its conversation', Id),
  finish_reason: described('Why the answer ended', FinishReason),
  limit: described(
    'The limit of the server that the answer reached, in words for people',
    z.optional(z.string()),
  ),
  sources: described('The sources on which the answer is based', z.array(ChatSource)),
  citations: described('The records, links and numbers that the answer names', z.array(ChatCitation)),
  cached: z.optional(described('The answer was written for the same question before', z.literal(true))),
  cached_age_seconds: z.optional(described('How long before it was written', Count)),
  approvals: described(
    'The changes that wait for approval. The answer goes on when they are decided',
    z.optional(z.array(Approval)),
  ),
  client_tool_calls: described(
    'The calls of tools of the page that the answer waits for',
    z.optional(z.array(ClientToolCall)),
  ),
});
export type ChatAnswer = z.infer<typeof ChatAnswer>;

const typeOf = <Type extends string>(type: Type) => described('The kind of event', z.literal(type));

export const SessionStartEvent = z.object({
  type: typeOf('session-start'),
  run_id: described('The work on this answer, to follow or stop it from anywhere', z.string()),
  session_id: described('The conversation, to continue it', z.string()),
  message_id: described('Identifier of the question within its conversation', Id),
  provider: described('Who answers', ChatProvider),
  model: described('The model that answers', z.string()),
});
export const ToolCallEvent = z.object({
  type: typeOf('tool-call'),
  name: described('The tool that Fred uses', z.string()),
  summary: described('What Fred looks up, in words for people', z.string()),
});
export const ToolResultEvent = z.object({
  type: typeOf('tool-result'),
  name: described('The tool that Fred used', z.string()),
  succeeded: described('Whether the tool found out what it was asked', z.boolean()),
  shown: described('Rows that Fred was given; left out where the result is no list', z.optional(Count)),
  total: described('Rows that there are; left out where the result is no list', z.optional(Count)),
});
export const UsageEvent = z.object({
  type: typeOf('usage'),
  input_tokens: described('Tokens that the model read for this reply', Count),
  output_tokens: described('Tokens that the model wrote in this reply', Count),
  cached_tokens: described('Of `input_tokens`, those that the provider read from its cache', Count),
  cost: described(
    'What the reply cost, in US dollars; null where the model’s price is not known',
    z.nullable(z.number()),
  ),
  estimated: described(
    'True if the provider did not report them, so that they were counted from the text',
    z.boolean(),
  ),
});
export const ModelChangeEvent = z.object({
  type: typeOf('model-change'),
  provider: described('Who answers instead, because the first provider failed', ChatProvider),
  model: described('The model that answers instead', z.string()),
});
export const SourceAddEvent = z.object({
  type: typeOf('source-add'),
  source: described('A source on which the answer is based', ChatSource),
});
export const TextDeltaEvent = z.object({
  type: typeOf('text-delta'),
  text: described('The next piece of the answer, in Markdown', z.string()),
});
export const ApprovalRequestEvent = z.object({
  type: typeOf('approval-request'),
  approval: described('A change that Fred proposes', Approval),
});
export const ApprovalDecisionEvent = z.object({
  type: typeOf('approval-decision'),
  approval: described('A proposed change that was decided', Approval),
});
export const RunWaitEvent = z.object({
  type: typeOf('run-wait'),
  answer: described(
    'The answer as far as it came, with the approvals and the calls of the page’s tools that it waits for',
    ChatAnswer,
  ),
});
export const AnswerFinishEvent = z.object({
  type: typeOf('answer-finish'),
  answer: described('The whole answer', ChatAnswer),
});
export const ErrorEvent = z.object({
  type: typeOf('error'),
  problem: described('Why the answer is not complete', Problem),
});
/**
 * What a streamed answer consists of, each as one server-sent event named by its `type`. A stream ends with
 * `answer-finish` or `error`, or with `run-wait` where the answer goes on once a person has decided, or the page has run its tools: who connects
 * again behind that event gets what follows. A stream that ends otherwise was cut off.
 */
export const ChatEvent = z.discriminatedUnion('type', [
  SessionStartEvent,
  ToolCallEvent,
  ToolResultEvent,
  UsageEvent,
  ModelChangeEvent,
  SourceAddEvent,
  TextDeltaEvent,
  ApprovalRequestEvent,
  ApprovalDecisionEvent,
  ClientToolCallEvent,
  RunWaitEvent,
  AnswerFinishEvent,
  ErrorEvent,
]);
export type ChatEvent = z.infer<typeof ChatEvent>;

export const ChatMessage = z.object({
  id: described('Identifier of the message', Id),
  role: described('Who wrote it', z.enum(['user', 'assistant'])),
  content: described('The text; answers are Markdown', z.string()),
  state: described(
    'For an answer, whether it is complete; `waiting`: for approvals or a tool of the page, so that more follows. A question is always complete',
    z.enum(['complete', 'cut_off', 'failed', 'stopped', 'waiting']),
  ),
  sources: described('The sources on which the answer is based', z.array(ChatSource)),
  citations: described('The records, links and numbers that the answer names', z.array(ChatCitation)),
  created_at: described('When it was written', Instant),
  provider: described(
    'Who wrote an answer: `offline` where no language model did, but a search in the records; null for a question, and for an answer of which nobody knows',
    z.nullable(ChatProvider),
  ),
  feedback: described(
    'What its reader thinks of the answer; null if they have not said',
    z.nullable(ChatFeedback),
  ),
});
export type ChatMessage = z.infer<typeof ChatMessage>;

export const costWords =
    'What the tokens cost, in US dollars, without `unpriced_tokens`; null where none of them has a known price',
  unpricedWords = 'Tokens of models whose price is not known: they are not in `cost`';
const sessionFields = {
  id: described('Identifier of the conversation', Id),
  session_id: described('The conversation in addresses, and to continue it', z.string()),
  user_id: described('Whose conversation it is: the kind of actor and its id', z.nullable(z.string())),
  title: described('What its owner calls it; the beginning of the first question until then', z.string()),
  context: described('What the conversation is about', z.string()),
  ai_provider: described('Who answered last; null before the first answer', z.nullable(z.string())),
  model_used: described('The model that answered last; null before the first answer', z.nullable(z.string())),
  created_at: described('When the conversation began', Instant),
  updated_at: described('When the last message was written', Instant),
  total_tokens: described('Tokens that the models read and wrote for it, over all its runs', Count),
  cost: described(costWords, z.nullable(z.number())),
  unpriced_tokens: described(unpricedWords, Count),
};
export const ChatSession = z.object({
  ...sessionFields,
  messages: described('The messages in their order', z.array(ChatMessage)),
  run_id: described('The run that is answering the last question; null if none is', z.nullable(z.string())),
});
export type ChatSession = z.infer<typeof ChatSession>;
export const ChatSessionSummary = z.object(sessionFields);
export type ChatSessionSummary = z.infer<typeof ChatSessionSummary>;
export const ChatSessionQuery = z.strictObject({
  ...pageQuery,
  search: z.optional(
    described(
      'Only conversations whose title, or one of whose messages, contains all these words. The latest 1,000 conversations are searched',
      title(200),
    ),
  ),
});
export type ChatSessionQuery = z.input<typeof ChatSessionQuery>;
export const ChatSessionList = z.object({
  sessions: described('The rows of this page', z.array(ChatSessionSummary)),
  ...pageFields,
});
export type ChatSessionList = z.infer<typeof ChatSessionList>;

export const ChatSessionUpdate = z.strictObject({
  title: described('What to call it; null for the beginning of the first question', z.nullable(title(200))),
});
export type ChatSessionUpdate = z.input<typeof ChatSessionUpdate>;
export const ChatSessionDeleted = z.object({
  session_id: described('The conversation that was deleted', z.string()),
  deleted: described('Always true; a failure is a problem document', z.literal(true)),
});
export type ChatSessionDeleted = z.infer<typeof ChatSessionDeleted>;

export const ChatExportQuery = z.strictObject({
  format: z.optional(
    described(
      'The form of the export. Without it, `Accept: text/markdown` asks for Markdown',
      z.enum(['json', 'markdown']),
    ),
  ),
});
export type ChatExportQuery = z.input<typeof ChatExportQuery>;
export const ChatExport = z.object({
  exported_at: described('When it was exported', Instant),
  session: described('The conversation with its messages', ChatSession),
  authors: described(
    'Who wrote the messages, in their order: the kind of actor and its id, or the provider and its model',
    z.array(z.string()),
  ),
});
export type ChatExport = z.infer<typeof ChatExport>;

export const CacheStats = z.object({
  cache_hits: described('Questions that were answered from the cache', Count),
  cache_misses: described('Questions that were looked up in the cache, and not found', Count),
  hit_rate_percent: described(
    'The part of the questions that were answered from it; 0 where there were none',
    z.number(),
  ),
});
export type CacheStats = z.infer<typeof CacheStats>;

export const ChatStatus = z.object({
  mode: described('Whether a language model answers, or offline search', z.enum(['model', 'offline'])),
  provider: described('Who answers unless a question names another', ChatProvider),
  model: described('The model that answers if a question names no other', z.string()),
  providers: described(
    'All providers that could answer',
    z.array(
      z.object({
        provider: described('The provider', ChatProvider),
        model: described('The model that would answer', z.string()),
        configured: described('Whether it is set up', z.boolean()),
      }),
    ),
  ),
});
export type ChatStatus = z.infer<typeof ChatStatus>;

const list = z.array(z.string());
export const PlaybookDetails = z.object({
  slug: described("The playbook's name in addresses", z.string()),
  title: described('The name that people use', z.string()),
  subject: described('The kind of equipment that it is about', z.string()),
  symptoms: described('What people notice', list),
  hazards: described('What can hurt somebody during the work', list),
  lockout_steps: described(
    'Lockout/tagout, 29 CFR 1910.147(d), in order; empty where the job needs none',
    list,
  ),
  causes: described('Possible causes of the symptoms, the most likely first', list),
  steps: described('What to do, in order', list),
  parts: described('Parts that the job may need', list),
  cost_note: described('What the job usually costs, and why', z.string()),
  prevention: described('How to prevent the problem', list),
});
export type PlaybookDetails = z.infer<typeof PlaybookDetails>;
