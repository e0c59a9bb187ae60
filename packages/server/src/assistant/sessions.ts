import {
  ChatMessage,
  type ChatSession,
  type ChatSessionQuery,
  type ChatSessionSummary,
  type Page,
} from '@chatterfix/sdk/contract';
import { and, eq, getTableColumns, sql, type SQL } from 'drizzle-orm';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../context.ts';
import { notFound } from '../errors.ts';
import { contractColumns } from '../platform/db/columns.ts';
import { listPage } from '../platform/db/page.ts';
import { build, ofTenant } from '../platform/db/statements.ts';
import { read } from '../platform/db/transaction.ts';
import { searchSessions } from './conversations/search.ts';
import { aiChatFeedback } from './feedback/schema.ts';
import { aiRuns } from './runs/schema.ts';
import { aiChatMessages, aiChatSessions } from './schema.ts';

const messageColumns = contractColumns(aiChatMessages, ChatMessage.shape, {
  provider: sql<ChatMessage['provider']>`${aiRuns.provider}`.as('provider'),
  feedback: sql<ChatMessage['feedback']>`case when ${aiChatFeedback.id} is not null then jsonb_build_object(
    'rating', ${aiChatFeedback.rating}, 'reasons', ${aiChatFeedback.reasons}, 'comment', ${aiChatFeedback.comment})
    end`.as('feedback'),
});
const {
  tenant_id: _,
  title: __,
  summary: ___,
  summarised_to: ____,
  ...columns
} = getTableColumns(aiChatSessions);
const firstQuestion = sql`select left(content, 120) from ${aiChatMessages}
  where ${aiChatMessages.tenant_id} = ${aiChatSessions.tenant_id} and chat_session_id = ${aiChatSessions.id}
  order by ${aiChatMessages.id} limit 1`;
/** What is shown of a conversation besides its messages. */
const sessionColumns = {
  ...columns,
  title: sql<string>`coalesce(${aiChatSessions.title}, (${firstQuestion}), '')`.as('title'),
};

/** The conversation with this id, if the caller may continue it. */
export function callersSession(context: Context, sessionId: string): SQL | undefined {
  return and(ofTenant(aiChatSessions), eq(aiChatSessions.session_id, sessionId), mayContinue(context));
}

/** The owner of a new conversation. */
export function ownerOf({ actor }: Context): string {
  return `${actor.kind}:${actor.id}`;
}

/**
 * The conversations that the caller may continue. Anonymous visitors of a page share its publishable key, and
 * each gets a new actor whenever the session is renewed; for them, knowing the unguessable id of the
 * conversation is what gives access.
 */
export function mayContinue(context: Context): SQL {
  const owner = ownerOf(context);
  return context.actor.kind === 'publishable_key'
    ? sql`${aiChatSessions.user_id} like ${`${owner.split('.')[0]!.replace(/[\\%_]/g, '\\$&')}.%`}`
    : eq(aiChatSessions.user_id, owner);
}

/** The caller's conversations, the latest first. */
export async function listSessions(
  context: Context,
  query: output<typeof ChatSessionQuery>,
): Promise<{ sessions: ChatSessionSummary[] } & Page> {
  authorize(context, 'chat:use');
  const found =
    query.search === undefined ? undefined : await searchSessions(context, ownerOf(context), query.search);
  const { rows, ...page } = await listPage(context, {
    input: { ...query, sort: '-updated_at' },
    order: {
      direction: 'desc',
      keys: [
        { property: 'updated_at', column: aiChatSessions.updated_at, type: 'timestamptz' },
        { property: 'id', column: aiChatSessions.id, type: 'integer' },
      ],
    },
    select: () => build.select(sessionColumns).from(aiChatSessions).$dynamic(),
    table: aiChatSessions,
    filters: () => [
      ofTenant(aiChatSessions),
      eq(aiChatSessions.user_id, ownerOf(context)),
      ...(found ? [sql`${aiChatSessions.id} = any(${`{${found.join()}}`}::text::integer[])`] : []),
    ],
    ...(found ? { keptTotal: () => Promise.resolve(found.length) } : {}),
  });
  return { sessions: rows, ...page };
}

/** A conversation of the caller. Throws `not_found`. */
export async function findSession(context: Context, sessionId: string): Promise<ChatSessionSummary> {
  authorize(context, 'chat:use');
  const [session] = await read(
    context,
    build.select(sessionColumns).from(aiChatSessions).where(callersSession(context, sessionId)),
  );
  if (!session) throw notFound('conversation');
  return session;
}

/** A conversation of the caller with all its messages. */
export async function getSession(context: Context, sessionId: string): Promise<ChatSession> {
  const session = await findSession(context, sessionId);
  const messages = await read(
    context,
    build
      .select(messageColumns)
      .from(aiChatMessages)
      .leftJoin(
        aiChatFeedback,
        and(ofTenant(aiChatFeedback), eq(aiChatFeedback.message_id, aiChatMessages.id)),
      )
      .leftJoin(
        aiRuns,
        and(
          ofTenant(aiRuns),
          eq(aiRuns.chat_session_id, session.id),
          eq(aiRuns.answer_id, aiChatMessages.id),
        ),
      )
      .where(and(ofTenant(aiChatMessages), eq(aiChatMessages.chat_session_id, session.id)))
      .orderBy(aiChatMessages.id),
  );
  const [running] = await read(
    context,
    build
      .select({ run_id: aiRuns.run_id })
      .from(aiRuns)
      .where(
        and(
          ofTenant(aiRuns),
          eq(aiRuns.chat_session_id, session.id),
          eq(aiRuns.state, 'running'),
          sql`${aiRuns.alive_until} >= now()`,
        ),
      ),
  );
  return { ...session, messages, run_id: running?.run_id ?? null };
}
