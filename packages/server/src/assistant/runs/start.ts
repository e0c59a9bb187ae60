import { MAX_ID, type ChatMessage, type ChatRequest } from '@chatterfix/sdk/contract';
import { and, desc, eq, lt, ne, sql } from 'drizzle-orm';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../../context.ts';
import { DomainError, notFound } from '../../errors.ts';
import { findKept, keepAnswerOnce, type Repeatable } from '../../platform/db/idempotency.ts';
import { build, ofTenant } from '../../platform/db/statements.ts';
import { read, write, type Transaction } from '../../platform/db/transaction.ts';
import { approvalsOf } from '../approvals/records.ts';
import type { RunHost } from './host.ts';
import { interruptWithin } from './ending.ts';
import { callRowsOf, isOpen } from '../client-tools/records.ts';
import { endWaiting, waitedInVain } from './waiting.ts';
import { insertRun, runByNumber, runningIn, type RunRow } from './records.ts';
import { aiChatMessages, aiChatSessions } from '../schema.ts';
import { mayContinue } from '../sessions.ts';
import { assertCurrent, storeFirstQuestion, storeQuestion, type StoredQuestion } from './store-question.ts';

/** A conversation whose last question is waiting for an answer. */
interface Conversation {
  id: number;
  session_id: string;
}

/** The messages before a question, the oldest first. */
export type History = Pick<ChatMessage, 'id' | 'role' | 'content'>[];

/** A question that is stored, and the run that answers it. */
export interface Started {
  run: Pick<
    RunRow,
    'id' | 'run_id' | 'chat_session_id' | 'session_id' | 'question_id' | 'answer_id' | 'provider' | 'model'
  >;
  /** The messages before the question. Undefined if the run was begun by an earlier request with the same key. */
  history: History | undefined;
}

/** A question whose storing travels with the commit. */
interface Storing {
  stored: Promise<StoredQuestion>;
  history: History;
}

/** What is stored with the Idempotency-Key of a question. */
interface QuestionRecord {
  run: number;
}

/** At most this many earlier messages are read for a question; how many the model gets follows from their length. */
export const HISTORY_MESSAGES = 100;

/** What a question is asked after: the messages before it, and their conversation, unless the question begins one. */
export interface Preceding {
  history: History;
  conversation: number | undefined;
}

/** Under which conditions a run begins. */
interface Beginning {
  /** Throws where the run may not begin. */
  assertMayBegin?: () => void;
  /**
   * Called when nothing but the database can refuse the question any more, before it is known that it is stored; again
   * where the transaction has to be repeated.
   */
  onStoring?: (preceding: Preceding) => void;
  /** The version of the settings with which it is to be answered, where they may have changed. */
  settings?: number | undefined;
}

/**
 * Stores the question, in the conversation that it names or in a new one, and begins the run that answers it. Throws
 * `not_found` if the caller may not continue that conversation, `run_in_progress` if its last question is still being
 * answered, `conflict` if the settings have changed, and what `assertMayBegin` throws. A repetition gets the run of the
 * first request, or a new run for the same question where that one ended without an answer.
 */
export async function startRun(
  context: Context,
  host: RunHost,
  request: Pick<output<typeof ChatRequest>, 'message' | 'context' | 'session_id'>,
  by: Pick<RunRow, 'provider' | 'model'>,
  repeatable: Repeatable | undefined,
  { assertMayBegin = () => {}, onStoring = () => {}, settings }: Beginning = {},
): Promise<Started> {
  authorize(context, 'chat:use');
  const now = context.now().toISOString();
  const question = { message: request.message, ...by, server: host.server, now, settings: settings ?? null };
  if (!repeatable && request.session_id === undefined) {
    assertMayBegin();
    const alone: Pick<Transaction, 'run' | 'context'> = {
      run: (statement, values) => write(context, statement, values),
      context,
    };
    const stored = storeFirstQuestion(alone, question, request.context);
    onStoring({ history: [], conversation: undefined });
    return { run: { ...by, ...(await stored), answer_id: null }, history: [] };
  }
  const started = await write(context, async (tx): Promise<Started | Storing> => {
    const keep = (run: number) => {
      if (repeatable) keepAnswerOnce(tx, repeatable, JSON.stringify({ run } satisfies QuestionRecord));
    };
    const kept = repeatable && (await findKept(tx, repeatable));
    const earlier = kept?.answer && (await runByNumber(tx, (JSON.parse(kept.answer) as QuestionRecord).run));
    if (earlier && (earlier.state === 'complete' || (earlier.state === 'running' && !earlier.is_abandoned)))
      return { run: earlier, history: undefined };
    assertMayBegin();
    if (earlier) {
      if (settings !== undefined) await assertCurrent(tx, settings);
      const { chat_session_id, session_id, question_id } = earlier;
      await tx.run(touchSession(context, session_id, now));
      await assertNotRunning(tx, host, chat_session_id);
      const fields = { chat_session_id, question_id, ...by };
      const run = await insertRun(tx, { ...fields, server: host.server });
      keep(run.id);
      return {
        run: { ...fields, ...run, session_id, answer_id: null },
        history: await historyOf(tx, chat_session_id, question_id),
      };
    }
    const { session, history } = await conversationOf(tx, host, request.session_id, now);
    const stored = session
      ? storeQuestion(tx, question, session)
      : storeFirstQuestion(tx, question, request.context);
    stored.catch(() => {}); // where it fails, so does the transaction
    onStoring({ history, conversation: session?.id });
    if (repeatable) keep((await stored).id);
    return { stored, history };
  });
  return 'stored' in started
    ? { run: { ...by, ...(await started.stored), answer_id: null }, history: started.history }
    : started;
}

/** The conversation that goes on, with what was said in it before. Throws if the caller may not continue it now. */
async function conversationOf(
  tx: Transaction,
  host: RunHost,
  sessionId: string | undefined,
  now: string,
): Promise<{ session: Conversation | undefined; history: History }> {
  if (sessionId === undefined) return { session: undefined, history: [] };
  const [session] = await tx.run(touchSession(tx.context, sessionId, now));
  if (!session) throw notFound('conversation');
  await assertNotRunning(tx, host, session.id);
  const [history] = await Promise.all([historyOf(tx, session.id), assertNotFull(tx, session.id)]);
  return { session, history };
}

/**
 * What a run waits for. One that waits for approvals which can no longer be given, or for a page whose time is over, is
 * ended: then undefined.
 */
async function awaited(tx: Transaction, host: RunHost, run: RunRow): Promise<string | undefined> {
  const approvals = await approvalsOf(tx, run.id);
  if (approvals.some(({ state }) => state === 'pending'))
    return 'The last answer of this conversation waits for your approval. Approve or reject the change, stop the answer, or begin a new conversation.';
  const { context } = tx;
  if (
    (await callRowsOf(tx, run.id)).some((call) => isOpen(call) && new Date(call.expires_at) > context.now())
  )
    return 'The last answer of this conversation waits for the page on which it was asked. Wait for it, stop the answer, or begin a new conversation.';
  await endWaiting(tx, run.id, 'expired', (run, approval) =>
    host.describe(waitedInVain(run, approval), context.request_id),
  );
  return undefined;
}

/** Throws `run_in_progress` if a question of the conversation is being answered. */
async function assertNotRunning(tx: Transaction, host: RunHost, conversation: number): Promise<void> {
  const running = await runningIn(tx, conversation);
  if (!running) return;
  if (running.is_abandoned && (await interruptWithin(tx, running, host.interrupted(tx.context, running))))
    return;
  const waiting = running.continuation && (await awaited(tx, host, running));
  if (waiting === undefined) return;
  const { session_id, run_id } = running;
  throw new DomainError(
    'run_in_progress',
    waiting ??
      'The last question of this conversation is still being answered. Wait for the answer, stop it, or begin a new conversation.',
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
export async function historyBefore(
  context: Context,
  { chat_session_id, question_id }: Pick<RunRow, 'chat_session_id' | 'question_id'>,
): Promise<History> {
  return (await read(context, latestMessages(chat_session_id, question_id))).toReversed();
}

/** The latest messages before the given one, the oldest first, within a transaction. */
async function historyOf(tx: Transaction, conversationId: number, before = MAX_ID): Promise<History> {
  return (await tx.run(latestMessages(conversationId, before))).toReversed();
}

function latestMessages(conversationId: number, before: number) {
  return build
    .select({ id: aiChatMessages.id, role: aiChatMessages.role, content: aiChatMessages.content })
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
    .limit(HISTORY_MESSAGES);
}

function touchSession(context: Context, sessionId: string, now: string) {
  return build
    .update(aiChatSessions)
    .set({ updated_at: now })
    .where(and(ofTenant(aiChatSessions), eq(aiChatSessions.session_id, sessionId), mayContinue(context)))
    .returning({ id: aiChatSessions.id, session_id: aiChatSessions.session_id });
}
