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
import { aiRuns } from './runs/schema.ts';
import { aiChatMessages, aiChatSessions } from './schema.ts';

const messageColumns = contractColumns(aiChatMessages, ChatMessage.shape);
const { tenant_id: _, ...sessionColumns } = getTableColumns(aiChatSessions);

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

/** The caller's conversations, the latest first, each with its first question as title. */
export async function listSessions(
  context: Context,
  query: output<typeof ChatSessionQuery>,
): Promise<{ sessions: ChatSessionSummary[] } & Page> {
  authorize(context, 'chat:use');
  const firstQuestion = sql`select left(content, 120) from ${aiChatMessages}
    where ${aiChatMessages.tenant_id} = ${aiChatSessions.tenant_id} and chat_session_id = ${aiChatSessions.id}
    order by ${aiChatMessages.id} limit 1`;
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
    filters: () => [ofTenant(aiChatSessions), eq(aiChatSessions.user_id, ownerOf(context))],
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
      .where(and(ofTenant(aiChatSessions), eq(aiChatSessions.session_id, sessionId), mayContinue(context))),
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
