import {
  ChatMessage,
  MAX_ID,
  type ChatAnswer,
  type ChatSession,
  type ChatSessionQuery,
  type ChatSessionSummary,
  type ChatSource,
  type Page,
} from '@chatterfix/sdk/contract';
import { and, desc, eq, getTableColumns, lt, ne, sql } from 'drizzle-orm';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../context.ts';
import { contractColumns } from '../platform/db/columns.ts';
import { findKept, keepAnswerOnce, stillInFlight, type Repeatable } from '../platform/db/idempotency.ts';
import { listPage } from '../platform/db/page.ts';
import { aiChatMessages, aiChatSessions } from './schema.ts';
import { build, ofTenant, tenantId } from '../platform/db/statements.ts';
import { read, write, type Transaction } from '../platform/db/transaction.ts';
import { notFound } from '../errors.ts';

const messageColumns = contractColumns(aiChatMessages, ChatMessage.shape);
const { tenant_id: _, ...sessionColumns } = getTableColumns(aiChatSessions);

/** An answer as it ended. */
export interface KeptAnswer {
  content: string;
  state: output<typeof ChatMessage>['state'];
  sources: readonly ChatSource[];
  provider: string;
  model: string;
  tokens: number;
}

/** Where a conversation stands: its row, and what was said before. */
export interface Conversation {
  id: number;
  session_id: string;
  /** The message that holds the question. */
  question_id: number;
  history: Pick<output<typeof ChatMessage>, 'role' | 'content'>[];
  /** The answer that the same question, repeated, was given before. */
  answer?: ChatAnswer;
}

/** So many earlier messages go with a question. */
const HISTORY = 20;

/**
 * Whose conversation it is. A visitor of a page with a publishable key is nobody in particular: each session of the key is another actor, and the
 * conversation's own id, which nobody can guess, is what lets the same page go on with it after its session was renewed.
 */
function ownership(context: Context) {
  const owner = `${context.actor.kind}:${context.actor.id}`;
  return context.actor.kind === 'publishable_key'
    ? sql`${aiChatSessions.user_id} like ${`${owner.split('.')[0]!.replace(/[\\%_]/g, '\\$&')}.%`}`
    : sql`${aiChatSessions.user_id} = ${owner}`;
}

/** Keeps the question in its conversation, a new one where none is named, before anyone is asked for an answer. */
export async function keepQuestion(
  context: Context,
  question: { message: string; context: string; session_id?: string | undefined },
  repeatable: Repeatable | undefined,
): Promise<Conversation> {
  authorize(context, 'chat:use');
  const now = context.now().toISOString();
  return write(context, async (tx) => {
    const earlier = repeatable && (await findKept(tx, repeatable));
    if (earlier?.answer) return goOn(tx, JSON.parse(earlier.answer) as Asked, earlier.age_seconds);
    const session =
      question.session_id === undefined
        ? await tx.run(insertSession(context, question.context, now))
        : await tx.run(
            build
              .update(aiChatSessions)
              .set({ updated_at: now })
              .where(
                and(
                  ofTenant(aiChatSessions),
                  eq(aiChatSessions.session_id, question.session_id),
                  ownership(context),
                ),
              )
              .returning({ id: aiChatSessions.id, session_id: aiChatSessions.session_id }),
          );
    const [found] = session;
    if (!found) throw notFound('conversation');
    const history = await historyOf(tx, found.id);
    const [kept] = await tx.run(
      insertMessage(
        found.id,
        { role: 'user', content: question.message, state: 'complete', sources: [] },
        now,
      ),
    );
    const conversation = { ...found, question_id: kept!.id };
    if (repeatable) keepAnswerOnce(tx, repeatable, JSON.stringify({ conversation } satisfies Asked));
    return { ...conversation, history };
  });
}

/** What is kept of a question that carried an Idempotency-Key: where it stands, and how it ended. */
interface Asked {
  conversation: Pick<Conversation, 'id' | 'session_id' | 'question_id'>;
  answer?: ChatAnswer;
  /** The provider failed: asking again asks the provider again, without keeping the question twice. */
  failed?: true;
}
/** An answer takes no longer; after that, whoever was giving it has died. */
const LONGEST_ANSWER_SECONDS = 180;

async function goOn(
  tx: Transaction,
  { conversation, answer, failed }: Asked,
  age_seconds: number,
): Promise<Conversation> {
  if (answer) return { ...conversation, history: [], answer };
  if (!failed && age_seconds < LONGEST_ANSWER_SECONDS) throw stillInFlight();
  return { ...conversation, history: await historyOf(tx, conversation.id, conversation.question_id) };
}

/** The latest messages before one, in the order in which they were said. */
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
      .limit(HISTORY),
  );
  return latest.toReversed();
}

/** Keeps the answer as it ended, whole or not. */
export async function keepAnswer(
  context: Context,
  conversation: Conversation,
  answer: KeptAnswer,
  repeatable: Repeatable | undefined,
  printed: (messageId: number) => ChatAnswer,
): Promise<ChatAnswer> {
  const now = context.now().toISOString();
  return write(context, async (tx) => {
    const [message] = await tx.run(insertMessage(conversation.id, { role: 'assistant', ...answer }, now));
    tx.send(
      build
        .update(aiChatSessions)
        .set({
          updated_at: now,
          ai_provider: answer.provider,
          model_used: answer.model,
          total_tokens: sql`${aiChatSessions.total_tokens} + ${answer.tokens}`,
        })
        .where(and(ofTenant(aiChatSessions), eq(aiChatSessions.id, conversation.id))),
    );
    const printedAnswer = printed(message!.id);
    const { id, session_id, question_id } = conversation;
    if (repeatable)
      keepAnswerOnce(
        tx,
        repeatable,
        JSON.stringify({
          conversation: { id, session_id, question_id },
          ...(answer.state === 'complete' ? { answer: printedAnswer } : { failed: true }),
        } satisfies Asked),
      );
    return printedAnswer;
  });
}

function insertSession(context: Context, topic: string, now: string) {
  return build
    .insert(aiChatSessions)
    .values({
      tenant_id: tenantId,
      session_id: crypto.randomUUID(),
      user_id: `${context.actor.kind}:${context.actor.id}`,
      context: topic,
      created_at: now,
      updated_at: now,
    })
    .returning({ id: aiChatSessions.id, session_id: aiChatSessions.session_id });
}

function insertMessage(
  chatSessionId: number,
  {
    role,
    content,
    state,
    sources,
  }: Pick<KeptAnswer, 'content' | 'state' | 'sources'> & { role: 'user' | 'assistant' },
  now: string,
) {
  // A model may print what PostgreSQL cannot store.
  const storable = content.replaceAll('\u0000', '').toWellFormed();
  return build
    .insert(aiChatMessages)
    .values({
      tenant_id: tenantId,
      chat_session_id: chatSessionId,
      role,
      content: storable,
      state,
      sources: [...sources],
      created_at: now,
    })
    .returning({ id: aiChatMessages.id });
}

/** The caller's conversations, the latest first, each with its first question as title. */
export async function listSessions(
  context: Context,
  query: output<typeof ChatSessionQuery>,
): Promise<{ sessions: ChatSessionSummary[] } & Page> {
  authorize(context, 'chat:use');
  const firstQuestion = sql`select left(content, 120) from ${aiChatMessages} where ${aiChatMessages.tenant_id} = ${aiChatSessions.tenant_id}
    and chat_session_id = ${aiChatSessions.id} order by ${aiChatMessages.id} limit 1`;
  const { rows, ...page } = await listPage(context, {
    input: { ...query, sort: '-updated_at' },
    order: {
      direction: 'desc',
      keys: [
        { property: 'updated_at', column: aiChatSessions.updated_at, type: 'timestamptz' },
        { property: 'id', column: aiChatSessions.id, type: 'integer' },
      ],
    },
    select: () =>
      build
        .select({ ...sessionColumns, title: sql<string>`coalesce((${firstQuestion}), '')`.as('title') })
        .from(aiChatSessions)
        .$dynamic(),
    table: aiChatSessions,
    filters: [
      ofTenant(aiChatSessions),
      eq(aiChatSessions.user_id, `${context.actor.kind}:${context.actor.id}`),
    ],
  });
  return { sessions: rows, ...page };
}

/** A conversation of the caller with all its messages. */
export async function getSession(context: Context, sessionId: string): Promise<ChatSession> {
  authorize(context, 'chat:use');
  const [session] = await read(
    context,
    build
      .select(sessionColumns)
      .from(aiChatSessions)
      .where(and(ofTenant(aiChatSessions), eq(aiChatSessions.session_id, sessionId), ownership(context))),
  );
  if (!session) throw notFound('conversation');
  const messages = await read(
    context,
    build
      .select(messageColumns)
      .from(aiChatMessages)
      .where(and(ofTenant(aiChatMessages), eq(aiChatMessages.chat_session_id, session.id)))
      .orderBy(aiChatMessages.id),
  );
  return { ...session, messages };
}
