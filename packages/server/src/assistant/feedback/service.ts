import {
  ChatFeedback,
  ChatFeedbackEntry,
  type ChatFeedbackGive,
  type ChatFeedbackQuery,
  type Page,
} from '@chatterfix/sdk/contract';
import { and, eq, gte, lte, sql, type SQL } from 'drizzle-orm';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../../context.ts';
import { invalidInput, notFound } from '../../errors.ts';
import { contractColumns } from '../../platform/db/columns.ts';
import { listPage } from '../../platform/db/page.ts';
import { build, ofTenant, tenantId } from '../../platform/db/statements.ts';
import { read, write } from '../../platform/db/transaction.ts';
import { aiChatMessages, aiChatSessions } from '../schema.ts';
import { mayContinue, ownerOf } from '../sessions.ts';
import { aiChatFeedback } from './schema.ts';

/** Keeps what the reader of an answer thinks of it, in place of what they said before. */
export async function giveFeedback(
  context: Context,
  sessionId: string,
  messageId: number,
  { rating, reasons, comment }: output<typeof ChatFeedbackGive>,
): Promise<ChatFeedback> {
  authorize(context, 'chat:use');
  if (rating === 'up' && reasons.length > 0)
    throw invalidInput('body.reasons', 'may be given only with the rating down');
  const [answer] = await read(
    context,
    build
      .select({ id: aiChatMessages.id })
      .from(aiChatMessages)
      .innerJoin(
        aiChatSessions,
        and(ofTenant(aiChatSessions), eq(aiChatSessions.id, aiChatMessages.chat_session_id)),
      )
      .where(
        and(
          ofTenant(aiChatMessages),
          eq(aiChatMessages.id, messageId),
          eq(aiChatMessages.role, 'assistant'),
          eq(aiChatSessions.session_id, sessionId),
          mayContinue(context),
        ),
      ),
  );
  if (!answer) throw notFound('answer');
  const said = {
    user_id: ownerOf(context),
    rating,
    reasons: [...new Set(reasons)],
    comment: comment?.trim() || null,
    updated_at: context.now().toISOString(),
  };
  const [given] = await write(
    context,
    build
      .insert(aiChatFeedback)
      .values({ tenant_id: tenantId, message_id: messageId, ...said })
      .onConflictDoUpdate({ target: [aiChatFeedback.tenant_id, aiChatFeedback.message_id], set: said })
      .returning(contractColumns(aiChatFeedback, ChatFeedback.shape)),
  );
  return given!; // an insert or update of one row returns it
}

const question = sql<string>`coalesce((
  select asked.content from ${aiChatMessages} asked
  where asked.tenant_id = ${aiChatMessages.tenant_id} and asked.chat_session_id = ${aiChatMessages.chat_session_id}
    and asked.role = 'user' and asked.id < ${aiChatMessages.id}
  order by asked.id desc limit 1), '')`.as('question');
const entryColumns = contractColumns(aiChatFeedback, ChatFeedbackEntry.shape, {
  question,
  answer: sql<string>`${aiChatMessages.content}`.as('answer'),
});

/** What readers think of the answers, the latest first. */
export async function listFeedback(
  context: Context,
  query: output<typeof ChatFeedbackQuery>,
): Promise<{ feedback: ChatFeedbackEntry[] } & Page> {
  authorize(context, 'chat:review');
  const filters = [
    ofTenant(aiChatFeedback),
    query.rating && eq(aiChatFeedback.rating, query.rating),
    query.reason && sql`${query.reason} = any(${aiChatFeedback.reasons})`,
    query.after && gte(aiChatFeedback.updated_at, query.after),
    query.before && lte(aiChatFeedback.updated_at, query.before),
  ].filter((filter): filter is SQL => Boolean(filter));
  const { rows, ...page } = await listPage(context, {
    input: { ...query, sort: '-updated_at' },
    order: {
      direction: 'desc',
      keys: [
        { property: 'updated_at', column: aiChatFeedback.updated_at, type: 'timestamptz' },
        { property: 'id', column: aiChatFeedback.id, type: 'integer' },
      ],
    },
    select: () =>
      build
        .select(entryColumns)
        .from(aiChatFeedback)
        .innerJoin(
          aiChatMessages,
          and(ofTenant(aiChatMessages), eq(aiChatMessages.id, aiChatFeedback.message_id)),
        )
        .$dynamic(),
    table: aiChatFeedback,
    filters: () => filters,
  });
  return { feedback: rows, ...page };
}
