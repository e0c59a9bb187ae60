import type { ChatAnswer, ChatEvent, ChatRequest, ChatSource } from '@chatterfix/sdk/contract';
import type { output } from 'zod/mini';
import type { ModelMessage } from '../models/model.ts';
import type { Models } from '../models/registry.ts';
import type { Context } from '../context.ts';
import { enter, type Repeatable } from '../platform/db/idempotency.ts';
import { DomainError } from '../errors.ts';
import { storeAnswer, storeQuestion, type AnswerRecord, type Conversation } from './conversation.ts';
import { askModel, type LoopEvent } from './loop.ts';
import { answerOffline, type OfflineAnswer } from './offline/offline.ts';
import { inTurn } from './offline/turns.ts';
import { systemPrompt, topicMessage } from './prompt.ts';
import { safetyNotice } from './safety/safety-notice.ts';

type Request = output<typeof ChatRequest>;
type AnswerEvent = Exclude<ChatEvent, { type: 'error' }>;

/** The name in answers of the full-text search that answers offline. */
export const OFFLINE_MODEL = 'full-text-search';

/**
 * Answers a question, event by event. Question and answer are always stored: an answer that was stopped or
 * cut off is stored as far as it came. If the provider fails, throws a domain error with the `session_id` of
 * the conversation.
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
  const { conversation, search } =
    provider === 'offline'
      ? await searchInTurn(context, request, repeatable)
      : { conversation: await storeQuestion(context, request, repeatable), search: undefined };
  const { session_id } = conversation;
  if (conversation.answer) return yield* repeatAnswer(conversation, conversation.answer);
  const record: AnswerRecord = {
    content: '',
    state: 'stopped',
    sources: [],
    provider,
    model: model?.model ?? OFFLINE_MODEL,
    tokens: 0,
  };
  const opening = safetyNotice(request.message);
  let stored = false;
  const store = (state: AnswerRecord['state']) => {
    stored = true;
    return storeAnswer(context, conversation, { ...record, state }, repeatable, (messageId) => ({
      success: true,
      response: record.content,
      provider,
      model: record.model,
      timestamp: context.now().toISOString(),
      session_id,
      message_id: messageId,
      sources: [...record.sources],
    }));
  };
  try {
    if (provider !== 'offline' && !model)
      throw new DomainError(
        'provider_not_configured',
        `The provider ${provider} is not configured, or it is disabled.`,
      );
    yield {
      type: 'session-start',
      session_id,
      message_id: conversation.question_id,
      provider,
      model: record.model,
    };
    const events = model
      ? askModel(context, model, messagesOf(context, request, conversation), {
          temperature: request.temperature,
          maxTokens: request.max_tokens,
          signal,
        })
      : searchedRecords(search!);
    for await (const event of opened(opening, events)) {
      if (event.type === 'usage') {
        record.tokens += event.tokens;
      } else if (event.type === 'source-add') {
        if (addSource(record, event.source)) yield event;
      } else {
        if (event.type === 'text-delta') record.content += event.text;
        yield event;
      }
    }
    if (record.content.trim() === (opening ?? ''))
      throw new DomainError('answer_cut_off', 'The provider ended without an answer.');
    yield { type: 'answer-finish', answer: await store('complete') };
  } catch (error) {
    if (stored || signal.aborted) throw error;
    await store(error instanceof DomainError && error.code === 'answer_cut_off' ? 'cut_off' : 'failed');
    if (!(error instanceof DomainError)) throw error;
    throw new DomainError(error.code, error.message, {
      session_id,
      ...(error.retryAfter === undefined ? {} : { retryAfter: error.retryAfter }),
    });
  } finally {
    // The reader has left.
    if (!stored) await store('stopped');
  }
}

/** Gives the answer to a repeated question again, in the events of a stream. */
function* repeatAnswer(
  { session_id, question_id }: Conversation,
  earlier: ChatAnswer,
): Generator<AnswerEvent> {
  yield {
    type: 'session-start',
    session_id,
    message_id: question_id,
    provider: earlier.provider,
    model: earlier.model,
  };
  for (const source of earlier.sources) yield { type: 'source-add', source };
  yield { type: 'text-delta', text: earlier.response };
  yield { type: 'answer-finish', answer: earlier };
}

/** Adds a source to the answer. Returns false if the answer has it already. */
function addSource(record: AnswerRecord, source: ChatSource): boolean {
  if (record.sources.some(({ kind, id }) => kind === source.kind && id === source.id)) return false;
  record.sources = [...record.sources, source];
  return true;
}

/**
 * Stores a question and searches for its answer, when its turn comes. A search that failed rejects when it is
 * awaited.
 */
function searchInTurn(context: Context, request: Request, repeatable: Repeatable | undefined) {
  return inTurn(context, async () => {
    const conversation = await storeQuestion(context, request, repeatable);
    const search = conversation.answer ? undefined : answerOffline(context, request.message);
    await search?.catch(() => {});
    return { conversation, search };
  });
}

async function* searchedRecords(search: Promise<OfflineAnswer>): AsyncGenerator<LoopEvent> {
  const { text, sources } = await search;
  for (const source of sources) yield { type: 'source-add', source };
  yield { type: 'text-delta', text };
}

/** The events of an answer, after its opening. */
async function* opened(
  opening: string | undefined,
  events: AsyncIterable<LoopEvent>,
): AsyncGenerator<LoopEvent> {
  if (opening) yield { type: 'text-delta', text: `${opening}\n\n` };
  yield* events;
}

function messagesOf(context: Context, request: Request, { history }: Conversation): ModelMessage[] {
  return [
    { role: 'system', content: systemPrompt(context) },
    { role: 'user', content: topicMessage(request.context) },
    ...history.map(({ role, content }) => ({ role, content })),
    { role: 'user', content: request.message },
  ];
}
