import type { ChatExport } from '@chatterfix/sdk/contract';
import { and, eq, sql } from 'drizzle-orm';
import type { Context } from '../../context.ts';
import { build, ofTenant } from '../../platform/db/statements.ts';
import { read } from '../../platform/db/transaction.ts';
import { aiChatFeedback } from '../feedback/schema.ts';
import { aiRuns } from '../runs/schema.ts';
import { aiChatMessages } from '../schema.ts';
import { findSession, messageColumns } from '../sessions.ts';

/** A conversation of the caller with all its messages and their authors. Throws `not_found`. */
export async function exportSession(context: Context, sessionId: string): Promise<ChatExport> {
  const session = await findSession(context, sessionId);
  const messages = await read(
    context,
    build
      .select({
        ...messageColumns,
        answered_by: sql<string | null>`${aiRuns.provider} || '/' || ${aiRuns.model}`.as('answered_by'),
      })
      .from(aiChatMessages)
      .leftJoin(
        aiChatFeedback,
        and(ofTenant(aiChatFeedback), eq(aiChatFeedback.message_id, aiChatMessages.id)),
      )
      .leftJoin(
        aiRuns,
        and(
          eq(aiRuns.tenant_id, aiChatMessages.tenant_id),
          eq(aiRuns.chat_session_id, aiChatMessages.chat_session_id),
          eq(aiRuns.answer_id, aiChatMessages.id),
        ),
      )
      .where(and(ofTenant(aiChatMessages), eq(aiChatMessages.chat_session_id, session.id)))
      .orderBy(aiChatMessages.id),
  );
  return {
    ...session,
    exported_at: context.now().toISOString(),
    messages: messages.map(({ answered_by, ...message }) => ({
      ...message,
      author: message.role === 'user' ? (session.user_id ?? 'user') : (answered_by ?? 'fred'),
    })),
  };
}
