import { randomBytes } from 'node:crypto';
import { MAX_ID, type ChatMessage, type ChatRequest } from '@chatterfix/sdk/contract';
import { and, desc, eq, lt, ne, sql } from 'drizzle-orm';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../../context.ts';
import { DomainError, notFound } from '../../errors.ts';
import { findKept, keepAnswerOnce, type Repeatable } from '../../platform/db/idempotency.ts';
import { build, ofTenant, tenantId } from '../../platform/db/statements.ts';
import { write, type Transaction } from '../../platform/db/transaction.ts';
import { approvalsOf } from '../approvals/records.ts';
import type { RunHost } from './host.ts';
import { interruptWithin } from './ending.ts';
import { endWaiting, notDecided } from './waiting.ts';
import { insertRun, runByNumber, runningIn, type RunRow } from './records.ts';
import { insertMessage } from '../messages.ts';
import { aiChatMessages, aiChatSessions } from '../schema.ts';
import { mayContinue, ownerOf } from '../sessions.ts';

/** A conversation whose last question is waiting for an answer. */
interface Conversation {
  id: number;
  session_id: string;
}

/** The messages before a question, the oldest first. */
export type History = Pick<ChatMessage, 'role' | 'content'>[];

/** A question that is stored, and the run that answers it. */
export interface Started {
  run: Pick<
    RunRow,
    'id' | 'run_id' | 'chat_session_id' | 'session_id' | 'question_id' | 'answer_id' | 'provider' | 'model'
  >;
  /** The messages before the question. Undefined if the run was begun by an earlier request with the same key. */
  history: History | undefined;
}

/** What is stored with the Idempotency-Key of a question. */
interface QuestionRecord {
  run: number;
}

/** At most this many earlier messages are read for a question; how many the model gets follows from their length. */
const HISTORY_MESSAGES = 100;

/**
 * Stores the question before any model is asked, in the conversation that it names or in a new one, and begins the
 * run that answers it. Throws `not_found` if the caller may not continue that conversation, `run_in_progress` if
 * its last question is still being answered. A repetition gets the run of the first request, or a new run for the
 * same question where that one ended without an answer.
 */
export async function startRun(
  context: Context,
  host: RunHost,
  request: Pick<output<typeof ChatRequest>, 'message' | 'context' | 'session_id'>,
  by: Pick<RunRow, 'provider' | 'model'>,
  repeatable: Repeatable | undefined,
): Promise<Started> {
  authorize(context, 'chat:use');
  const now = context.now().toISOString();
  return write(context, async (tx) => {
    const begin = async ({ id, session_id }: Conversation, question: number) => {
      const fields = { chat_session_id: id, question_id: question, ...by };
      const run = await insertRun(tx, { ...fields, server: host.server });
      if (repeatable)
        keepAnswerOnce(tx, repeatable, JSON.stringify({ run: run.id } satisfies QuestionRecord));
      return { ...fields, ...run, session_id, answer_id: null };
    };
    const kept = repeatable && (await findKept(tx, repeatable));
    const earlier = kept?.answer && (await runByNumber(tx, (JSON.parse(kept.answer) as QuestionRecord).run));
    if (earlier) {
      if (earlier.state === 'complete' || (earlier.state === 'running' && !earlier.is_abandoned))
        return { run: earlier, history: undefined };
      const { chat_session_id: id, session_id, question_id } = earlier;
      await tx.run(touchSession(context, session_id, now));
      await assertNotRunning(tx, host, id);
      return {
        run: await begin({ id, session_id }, question_id),
        history: await historyOf(tx, id, question_id),
      };
    }
    const [session] = await tx.run(
      request.session_id === undefined
        ? insertSession(context, request.context, now)
        : touchSession(context, request.session_id, now),
    );
    if (!session) throw notFound('conversation');
    if (request.session_id !== undefined) {
      await assertNotRunning(tx, host, session.id);
      await assertNotFull(tx, session.id);
    }
    const history = request.session_id === undefined ? [] : await historyOf(tx, session.id);
    const [message] = await tx.run(
      insertMessage(
        session.id,
        { role: 'user', content: request.message, state: 'complete', sources: [], citations: [] },
        now,
      ),
    );
    return { run: await begin(session, message!.id), history };
  });
}

/** Ends a run that waits for approvals which can no longer be given. Returns whether it has ended. */
async function expireWithin(tx: Transaction, host: RunHost, run: RunRow): Promise<boolean> {
  const approvals = await approvalsOf(tx, run.id);
  if (approvals.some(({ state }) => state === 'pending')) return false;
  return endWaiting(tx, run.id, 'expired', (run) => host.describe(notDecided(run), tx.context.request_id));
}

/** Throws `run_in_progress` if a question of the conversation is being answered. */
async function assertNotRunning(tx: Transaction, host: RunHost, conversation: number): Promise<void> {
  const running = await runningIn(tx, conversation);
  if (!running) return;
  if (running.is_abandoned && (await interruptWithin(tx, running, host.interrupted(tx.context, running))))
    return;
  if (running.continuation && (await expireWithin(tx, host, running))) return;
  const { session_id, run_id } = running;
  throw new DomainError(
    'run_in_progress',
    running.continuation
      ? 'The last answer of this conversation waits for your approval. Approve or reject the change, stop the answer, or begin a new conversation.'
      : 'The last question of this conversation is still being answered. Wait for the answer, stop it, or begin a new conversation.',
    { session_id, run_id, retryAfter: 2 },
  );
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

/** What was said in a run's conversation before its question. */
export function historyBefore(
  context: Context,
  run: Pick<RunRow, 'chat_session_id' | 'question_id'>,
): Promise<History> {
  return write(context, (tx) => historyOf(tx, run.chat_session_id, run.question_id));
}

/** The latest messages before the given one, the oldest first. */
async function historyOf(tx: Transaction, conversationId: number, before = MAX_ID): Promise<History> {
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
