import type { ChatAnswer, ChatEvent, ChatProvider, ChatRequest, ChatSource } from '@chatterfix/sdk/contract';
import type { output } from 'zod/mini';
import type { ModelMessage } from '../models/model.ts';
import type { Models } from '../models/registry.ts';
import type { Context } from '../context.ts';
import { enter, type Repeatable } from '../platform/db/idempotency.ts';
import { DomainError } from '../errors.ts';
import { keepAnswer, keepQuestion, type Conversation, type KeptAnswer } from './conversation.ts';
import { askModel, type LoopEvent } from './loop.ts';
import { answerOffline } from './offline/offline.ts';
import { systemPrompt } from './prompt.ts';

type Request = output<typeof ChatRequest>;
type AnswerEvent = Exclude<ChatEvent, { type: 'error' }>;

/** The model of Fred's full-text search, as answers name it. */
export const OFFLINE_MODEL = 'full-text-search';

/**
 * Answers a question, event by event, and keeps question and answer whatever happens: an answer that was stopped or cut off is kept as far as it
 * came, in that state. Throws a domain error that names the conversation where the provider failed.
 */
export async function* answer(
  context: Context,
  models: Models,
  request: Request,
  signal: AbortSignal,
  repeatable: Repeatable | undefined,
): AsyncGenerator<AnswerEvent> {
  const leave = repeatable && enter(context, repeatable);
  try {
    yield* answerOnce(context, models, request, signal, repeatable);
  } finally {
    leave?.();
  }
}

async function* answerOnce(
  context: Context,
  models: Models,
  request: Request,
  signal: AbortSignal,
  repeatable: Repeatable | undefined,
): AsyncGenerator<AnswerEvent> {
  const provider = request.provider ?? models.defaultProvider;
  const model = provider === 'offline' ? undefined : models.get(provider, request.model);
  const conversation = await keepQuestion(context, request, repeatable);
  const { session_id } = conversation;
  if (conversation.answer) return yield* repeatAnswer(conversation, conversation.answer);
  const kept: KeptAnswer = {
    content: '',
    state: 'stopped',
    sources: [],
    provider,
    model: model?.model ?? OFFLINE_MODEL,
    tokens: 0,
  };
  let saved = false;
  const keep = async (state: KeptAnswer['state']) => {
    saved = true;
    return keepAnswer(context, conversation, { ...kept, state }, repeatable, (messageId) =>
      finished(context, session_id, messageId, kept, provider),
    );
  };
  try {
    if (provider !== 'offline' && !model)
      throw new DomainError(
        'provider_not_configured',
        `The provider ${provider} is not set up, or turned off.`,
      );
    yield {
      type: 'session-start',
      session_id,
      message_id: conversation.question_id,
      provider,
      model: kept.model,
    };
    const events = model
      ? askModel(context, model, messagesOf(context, request, conversation), {
          temperature: request.temperature,
          maxTokens: request.max_tokens,
          signal,
        })
      : searchRecords(context, request.message);
    for await (const event of events) {
      if (event.type === 'usage') {
        kept.tokens += event.tokens;
      } else if (event.type === 'source-add') {
        if (addSource(kept, event.source)) yield event;
      } else {
        if (event.type === 'text-delta') kept.content += event.text;
        yield event;
      }
    }
    if (kept.content.trim() === '')
      throw new DomainError('answer_cut_off', 'The provider ended without an answer.');
    yield { type: 'answer-finish', answer: await keep('complete') };
  } catch (error) {
    if (saved || signal.aborted) throw error;
    await keep(error instanceof DomainError && error.code === 'answer_cut_off' ? 'cut_off' : 'failed');
    if (!(error instanceof DomainError)) throw error;
    throw new DomainError(error.code, error.message, {
      session_id,
      ...(error.retryAfter === undefined ? {} : { retryAfter: error.retryAfter }),
    });
  } finally {
    if (!saved) await keep('stopped'); // the reader went away
  }
}

/** The answer that the same question was given before, as a stream of it would have been. */
function* repeatAnswer({ session_id, question_id }: Conversation, given: ChatAnswer): Generator<AnswerEvent> {
  yield {
    type: 'session-start',
    session_id,
    message_id: question_id,
    provider: given.provider,
    model: given.model,
  };
  for (const source of given.sources) yield { type: 'source-add', source };
  yield { type: 'text-delta', text: given.response };
  yield { type: 'answer-finish', answer: given };
}

function addSource(kept: KeptAnswer, source: ChatSource): boolean {
  if (kept.sources.some(({ kind, id }) => kind === source.kind && id === source.id)) return false;
  kept.sources = [...kept.sources, source];
  return true;
}

async function* searchRecords(context: Context, question: string): AsyncGenerator<LoopEvent> {
  const { text, sources } = await answerOffline(context, question);
  for (const source of sources) yield { type: 'source-add', source };
  yield { type: 'text-delta', text };
}

function messagesOf(context: Context, request: Request, { history }: Conversation): ModelMessage[] {
  return [
    { role: 'system', content: systemPrompt(context, request.context) },
    ...history.map(({ role, content }) => ({ role, content })),
    { role: 'user', content: request.message },
  ];
}

function finished(
  context: Context,
  sessionId: string,
  messageId: number,
  { content, sources, model }: KeptAnswer,
  provider: ChatProvider,
): ChatAnswer {
  return {
    success: true,
    response: content,
    provider,
    model,
    timestamp: context.now().toISOString(),
    session_id: sessionId,
    message_id: messageId,
    sources: [...sources],
  };
}
