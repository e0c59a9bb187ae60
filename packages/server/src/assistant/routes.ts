import { chat, type ChatAnswer, type ChatEvent, type ChatStatus } from '@chatterfix/sdk/contract';
import type { Models } from '../models/registry.ts';
import type { Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { eventStream } from '../platform/http/event-stream.ts';
import { mount, type Mounting } from '../platform/http/mount.ts';
import { problemOf } from '../platform/http/problem.ts';
import { answer, OFFLINE_MODEL } from './answer.ts';
import { getSession, listSessions } from './sessions.ts';
import { assertMayChoose } from './visitors.ts';
import { findPlaybook } from './offline/playbook-search.ts';

/** Mounts the chat's endpoints. `modelsOf` returns the models that may answer the caller. */
export function assistantRoutes(
  to: Mounting,
  modelsOf: (context: Context) => Promise<Models>,
  log: (error: unknown) => void,
): void {
  mount(to, chat.send, async (context, { body, repeatable }, http) => {
    const models = await modelsOf(context);
    assertMayChoose(context, models, body);
    const wantsStream = (http.req.header('accept') ?? '').includes('text/event-stream');
    if (!wantsStream) return finalAnswer(answer(context, models, body, http.req.raw.signal, repeatable));
    return eventStream(context.request_id, (signal) =>
      withFailure(context, answer(context, models, body, signal, repeatable), signal, log),
    );
  });
  mount(to, chat.status, async (context) => statusOf(await modelsOf(context)));
  mount(to, chat.listSessions, (context, { query }) => listSessions(context, query));
  mount(to, chat.getSession, (context, { params }) => getSession(context, params.session_id));
  mount(to, chat.getPlaybook, async (_context, { params }) => {
    const playbook = findPlaybook(params.slug);
    if (!playbook) throw notFound('playbook');
    return playbook;
  });
}

async function finalAnswer(events: AsyncIterable<ChatEvent>): Promise<ChatAnswer> {
  for await (const event of events) if (event.type === 'answer-finish') return event.answer;
  throw new Error('The answer ended without an answer-finish event');
}

/** Adds a failure as the last event, because the status of a stream that has begun cannot change. */
async function* withFailure(
  context: Context,
  events: AsyncIterable<ChatEvent>,
  signal: AbortSignal,
  log: (error: unknown) => void,
): AsyncGenerator<ChatEvent> {
  try {
    yield* events;
  } catch (error) {
    if (signal.aborted) return; // the reader has left, which stopped the answer
    yield { type: 'error', problem: problemOf(error, context.request_id, log).problem };
  }
}

function statusOf(models: Models): ChatStatus {
  const provider = models.defaultProvider;
  const providers = [
    ...models.list(),
    { provider: 'offline' as const, model: OFFLINE_MODEL, configured: true },
  ];
  return {
    mode: provider === 'offline' ? 'offline' : 'model',
    provider,
    model: providers.find((one) => one.provider === provider)?.model ?? OFFLINE_MODEL,
    providers,
  };
}
