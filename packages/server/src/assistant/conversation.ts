import { randomBytes } from 'node:crypto';
import {
  MAX_ID,
  type ChatAnswer,
  type ChatMessage,
  type ChatRequest,
  type ChatSource,
} from '@chatterfix/sdk/contract';
import { and, desc, eq, lt, ne, sql } from 'drizzle-orm';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../context.ts';
import { DomainError, notFound } from '../errors.ts';
import { findKept, keepAnswerOnce, stillInFlight, type Repeatable } from '../platform/db/idempotency.ts';
import { build, ofTenant, tenantId } from '../platform/db/statements.ts';
import { write, type Transaction } from '../platform/db/transaction.ts';
import { aiChatMessages, aiChatSessions } from './schema.ts';
import { mayContinue, ownerOf } from './sessions.ts';

/** An answer, complete or not, as it is stored. */
export interface AnswerRecord {
  content: string;
  state: ChatMessage['state'];
  sources: readonly ChatSource[];
  provider: string;
  model: string;
  tokens: number;
}

/** A conversation whose last question is waiting for an answer. */
export interface Conversation {
  id: number;
  session_id: string;
  /** The message with the question. */
  question_id: number;
  /** The messages before the question. */
  history: Pick<ChatMessage, 'role' | 'content'>[];
  /** The answer that was given already, if the question is a repetition. */
  answer?: ChatAnswer;
}

/** What is stored with the Idempotency-Key of a question. */
interface QuestionRecord {
  conversation: Pick<Conversation, 'id' | 'session_id' | 'question_id'>;
  answer?: ChatAnswer;
  /** The provider failed. A repetition asks the provider again, without storing the question again. */
  failed?: true;
}

/** At most this many earlier messages are sent to the model with a question. */
const HISTORY_MESSAGES = 20;

/**
 * Seconds after which a question without an answer counts as abandoned, because the server that worked on it
 * was stopped.
 */
const ABANDONED_AFTER_SECONDS = 180;

/**
 * Stores the question before any model is asked: in the conversation that it names, or in a new one. Throws
 * `not_found` if the caller may not continue that conversation.
 */
export async function storeQuestion(
  context: Context,
  question: Pick<output<typeof ChatRequest>, 'message' | 'context' | 'session_id'>,
  repeatable: Repeatable | undefined,
): Promise<Conversation> {
  authorize(context, 'chat:use');
  const now = context.now().toISOString();
  return write(context, async (tx) => {
    const earlier = repeatable && (await findKept(tx, repeatable));
    if (earlier?.answer)
      return repeatQuestion(tx, JSON.parse(earlier.answer) as QuestionRecord, earlier.age_seconds);
    const [session] = await tx.run(
      question.session_id === undefined
        ? insertSession(context, question.context, now)
        : touchSession(context, question.session_id, now),
    );
    if (!session) throw notFound('conversation');
    const history = await historyOf(tx, session.id);
    if (question.session_id !== undefined) await assertNotFull(tx, session.id);
    const [message] = await tx.run(
      insertMessage(
        session.id,
        { role: 'user', content: question.message, state: 'complete', sources: [] },
        now,
      ),
    );
    const conversation = { ...session, question_id: message!.id };
    if (repeatable) keepAnswerOnce(tx, repeatable, JSON.stringify({ conversation } satisfies QuestionRecord));
    return { ...conversation, history };
  });
}

/** Questions and answers of one conversation. */
const MOST_MESSAGES = 500;
const countMessages = sql<{ count: number }>`select count(*)::int as count from (
  select 1 from ${aiChatMessages}
  where ${ofTenant(aiChatMessages)} and chat_session_id = ${sql.placeholder('conversation')}
  limit ${sql.raw(String(MOST_MESSAGES))}) counted`;

/** Throws `conflict` if the conversation has as many messages as it can have. */
async function assertNotFull(tx: Transaction, conversation: number): Promise<void> {
  const [messages] = await tx.run(countMessages, { conversation });
  if (messages!.count >= MOST_MESSAGES)
    throw new DomainError(
      'conflict',
      `This conversation has ${MOST_MESSAGES} messages. Begin a new one, without session_id.`,
      {
        errors: [
          {
            field: 'body.session_id',
            rule: `must be a conversation of fewer than ${MOST_MESSAGES} messages`,
          },
        ],
      },
    );
}

/** Throws `request_in_flight` if the question is being answered. */
async function repeatQuestion(
  tx: Transaction,
  { conversation, answer, failed }: QuestionRecord,
  ageSeconds: number,
): Promise<Conversation> {
  if (answer) return { ...conversation, history: [], answer };
  if (!failed && ageSeconds < ABANDONED_AFTER_SECONDS) throw stillInFlight();
  return { ...conversation, history: await historyOf(tx, conversation.id, conversation.question_id) };
}

/** The latest messages before the given one, the oldest first. */
async function historyOf(
  tx: Transaction,
  conversationId: number,
  before = MAX_ID,
): Promise<Conversation['history']> {
  const latest = await tx.run(
    build
      .select({ role: aiChatMessages.role, content: aiChatMessages.content })
      .from(aiChatMessages)
      .where(
        and(
          ofTenant(aiChatMessages),
          eq(aiChatMessages.chat_session_id, conversationId),
          lt(aiChatMessages.id, before),
          ne(aiChatMessages.content, ''),
        ),
      )
      .orderBy(desc(aiChatMessages.id))
      .limit(HISTORY_MESSAGES),
  );
  return latest.toReversed();
}

/**
 * Stores an answer, complete or not, and returns it as a response. `toResponse` gets the id of the new
 * message.
 */
export async function storeAnswer(
  context: Context,
  { id, session_id, question_id }: Conversation,
  record: AnswerRecord,
  repeatable: Repeatable | undefined,
  toResponse: (messageId: number) => ChatAnswer,
): Promise<ChatAnswer> {
  const now = context.now().toISOString();
  return write(context, async (tx) => {
    const [message] = await tx.run(insertMessage(id, { role: 'assistant', ...record }, now));
    tx.send(
      build
        .update(aiChatSessions)
        .set({
          updated_at: now,
          ai_provider: record.provider,
          model_used: record.model,
          total_tokens: sql`${aiChatSessions.total_tokens} + ${record.tokens}`,
        })
        .where(and(ofTenant(aiChatSessions), eq(aiChatSessions.id, id))),
    );
    const response = toResponse(message!.id);
    const questionRecord: QuestionRecord = {
      conversation: { id, session_id, question_id },
      ...(record.state === 'complete' ? { answer: response } : { failed: true }),
    };
    if (repeatable) keepAnswerOnce(tx, repeatable, JSON.stringify(questionRecord));
    return response;
  });
}

function insertSession(context: Context, topic: string, now: string) {
  return build
    .insert(aiChatSessions)
    .values({
      tenant_id: tenantId,
      session_id: randomBytes(24).toString('base64url'),
      user_id: ownerOf(context),
      context: topic,
      created_at: now,
      updated_at: now,
    })
    .returning({ id: aiChatSessions.id, session_id: aiChatSessions.session_id });
}

function touchSession(context: Context, sessionId: string, now: string) {
  return build
    .update(aiChatSessions)
    .set({ updated_at: now })
    .where(and(ofTenant(aiChatSessions), eq(aiChatSessions.session_id, sessionId), mayContinue(context)))
    .returning({ id: aiChatSessions.id, session_id: aiChatSessions.session_id });
}

function insertMessage(
  conversationId: number,
  message: Pick<AnswerRecord, 'content' | 'state' | 'sources'> & Pick<ChatMessage, 'role'>,
  now: string,
) {
  // PostgreSQL cannot store NUL or lone surrogates, which a model may write.
  const content = message.content.replaceAll('\u0000', '').toWellFormed();
  return build
    .insert(aiChatMessages)
    .values({
      tenant_id: tenantId,
      chat_session_id: conversationId,
      role: message.role,
      content,
      state: message.state,
      sources: [...message.sources],
      created_at: now,
    })
    .returning({ id: aiChatMessages.id });
}
