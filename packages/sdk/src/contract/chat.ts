import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { chatProviders } from './enums.ts';
import { pageFields, pageQuery } from './page.ts';
import { Problem } from './problem.ts';
import { Count, Id, Instant, text, title } from './values.ts';

/** What an answer rests on. `href` leads to the record in the API, or to the playbook. */
export const ChatSource = z.object({
  kind: z.enum(['work_order', 'asset', 'part', 'playbook']),
  id: z.string(),
  title: z.string(),
  quote: z.string(),
  href: z.string(),
});
export type ChatSource = z.infer<typeof ChatSource>;

const sessionId = text(64, 8).check(
  z.regex(/^[A-Za-z0-9_-]+$/, 'must be the `session_id` of an earlier answer'),
);

export const ChatRequest = z.strictObject({
  message: title(8000),
  context: z._default(text(100, 1), 'maintenance'),
  provider: z.optional(
    z
      .enum(chatProviders)
      .check(
        z.describe('Who shall answer; otherwise the one configured, and offline search where there is none'),
      ),
  ),
  model: z.optional(text(100, 1)),
  temperature: z._default(z.number().check(z.minimum(0), z.maximum(2)), 0.7),
  max_tokens: z._default(z.int().check(z.minimum(1), z.maximum(8000)), 1000),
  session_id: z.optional(sessionId.check(z.describe('Goes on with an earlier conversation'))),
});
export type ChatRequest = z.input<typeof ChatRequest>;

export const ChatAnswer = z.object({
  success: z.literal(true),
  response: z.string().check(z.describe('The answer, in Markdown')),
  provider: z.enum(chatProviders),
  model: z.string(),
  timestamp: Instant,
  session_id: z.string(),
  message_id: Id,
  sources: z.array(ChatSource),
});
export type ChatAnswer = z.infer<typeof ChatAnswer>;

/**
 * What a streamed answer consists of, each as one server-sent event named by its `type`. A stream ends with `answer-finish` or `error`;
 * one that ends otherwise was cut off.
 */
export const ChatEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('session-start'),
    session_id: z.string(),
    message_id: Id,
    provider: z.enum(chatProviders),
    model: z.string(),
  }),
  z.object({
    type: z.literal('tool-call'),
    name: z.string(),
    summary: z.string().check(z.describe('What Fred looks up, for people')),
  }),
  z.object({ type: z.literal('source-add'), source: ChatSource }),
  z.object({ type: z.literal('text-delta'), text: z.string() }),
  z.object({ type: z.literal('answer-finish'), answer: ChatAnswer }),
  z.object({ type: z.literal('error'), problem: Problem }),
]);
export type ChatEvent = z.infer<typeof ChatEvent>;

export const ChatMessage = z.object({
  id: Id,
  role: z.enum(['user', 'assistant']),
  content: z.string(),
  state: z
    .enum(['complete', 'cut_off', 'failed', 'stopped'])
    .check(z.describe('Of an answer: whether it arrived whole. A question is always complete')),
  sources: z.array(ChatSource),
  created_at: Instant,
});
export type ChatMessage = z.infer<typeof ChatMessage>;

const sessionFields = {
  id: Id,
  session_id: z.string(),
  user_id: z.nullable(z.string()),
  context: z.string(),
  ai_provider: z.nullable(z.string()),
  model_used: z.nullable(z.string()),
  created_at: Instant,
  updated_at: Instant,
  total_tokens: Count,
  cost: z.number(),
};
export const ChatSession = z.object({ ...sessionFields, messages: z.array(ChatMessage) });
export type ChatSession = z.infer<typeof ChatSession>;
export const ChatSessionSummary = z.object({
  ...sessionFields,
  title: z.string().check(z.describe('The first question')),
});
export type ChatSessionSummary = z.infer<typeof ChatSessionSummary>;
export const ChatSessionQuery = z.strictObject({ ...pageQuery });
export type ChatSessionQuery = z.input<typeof ChatSessionQuery>;
export const ChatSessionList = z.object({ sessions: z.array(ChatSessionSummary), ...pageFields });
export type ChatSessionList = z.infer<typeof ChatSessionList>;

export const ChatStatus = z.object({
  mode: z.enum(['model', 'offline']),
  provider: z.enum(chatProviders),
  model: z.string(),
  providers: z.array(
    z.object({ provider: z.enum(chatProviders), model: z.string(), configured: z.boolean() }),
  ),
});
export type ChatStatus = z.infer<typeof ChatStatus>;

export const PlaybookDetails = z.object({
  slug: z.string(),
  title: z.string(),
  subject: z.string(),
  symptoms: z.array(z.string()),
  hazards: z.array(z.string()),
  lockout_steps: z
    .array(z.string())
    .check(z.describe('29 CFR 1910.147(d), in order; empty where the job needs none')),
  causes: z.array(z.string()),
  steps: z.array(z.string()),
  parts: z.array(z.string()),
  cost_note: z.string(),
  prevention: z.array(z.string()),
});
export type PlaybookDetails = z.infer<typeof PlaybookDetails>;

const tag = 'Fred';
export const chat = {
  send: endpoint({
    method: 'POST',
    path: '/api/chat',
    operationId: 'sendChatMessage',
    tag,
    summary: 'Ask Fix It Fred',
    description:
      'Answers JSON, or with `Accept: text/event-stream` a stream of events. The question is kept before the answer is asked for, so it is never lost.',
    permission: 'chat:use',
    body: ChatRequest,
    response: ChatAnswer,
    events: ChatEvent,
    repeats: 'by-itself',
    status: 200,
    problems: {
      404: 'No such conversation',
      502: 'The provider cut the answer off, or answered with an error',
      503: 'The provider is not configured, not reachable, or limits its rate',
      504: 'The provider did not answer in time',
    },
  }),
  status: endpoint({
    method: 'GET',
    path: '/api/chat/status',
    operationId: 'getChatStatus',
    tag,
    summary: 'Who answers in the chat',
    permission: 'chat:use',
    response: ChatStatus,
    status: 200,
  }),
  list_sessions: endpoint({
    method: 'GET',
    path: '/api/chat/sessions',
    operationId: 'listChatSessions',
    tag,
    summary: "List the caller's conversations, latest first",
    permission: 'chat:use',
    query: ChatSessionQuery,
    response: ChatSessionList,
    status: 200,
  }),
  get_session: endpoint({
    method: 'GET',
    path: '/api/chat/sessions/{session_id}',
    operationId: 'getChatSession',
    tag,
    summary: 'Get a conversation with its messages',
    permission: 'chat:use',
    params: z.strictObject({ session_id: sessionId }),
    response: ChatSession,
    status: 200,
    problems: { 404: 'No such conversation' },
  }),
  get_playbook: endpoint({
    method: 'GET',
    path: '/api/playbooks/{slug}',
    operationId: 'getPlaybook',
    tag,
    summary: 'Get a maintenance playbook',
    permission: 'chat:use',
    params: z.strictObject({ slug: text(100, 1) }),
    response: PlaybookDetails,
    status: 200,
    problems: { 404: 'No such playbook' },
  }),
};
