import type { ChatExport } from '@chatterfix/sdk/contract';
import { and, eq, isNotNull } from 'drizzle-orm';
import type { Context } from '../../context.ts';
import { build, ofTenant } from '../../platform/db/statements.ts';
import { read } from '../../platform/db/transaction.ts';
import { aiRuns } from '../runs/schema.ts';
import { getSession } from '../sessions.ts';

/** A conversation of the caller with all its messages and their authors. Throws `not_found`. */
export async function exportSession(context: Context, sessionId: string): Promise<ChatExport> {
  const session = await getSession(context, sessionId);
  const runs = await read(
    context,
    build
      .select({ answer_id: aiRuns.answer_id, provider: aiRuns.provider, model: aiRuns.model })
      .from(aiRuns)
      .where(and(ofTenant(aiRuns), eq(aiRuns.chat_session_id, session.id), isNotNull(aiRuns.answer_id))),
  );
  const answeredBy = new Map(
    runs.map(({ answer_id, provider, model }) => [answer_id, `${provider}/${model}`]),
  );
  return {
    exported_at: context.now().toISOString(),
    session,
    authors: session.messages.map(({ id, role }) =>
      role === 'user' ? (session.user_id ?? 'user') : (answeredBy.get(id) ?? 'fred'),
    ),
  };
}
