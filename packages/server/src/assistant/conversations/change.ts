import type { ChatSessionDeleted, ChatSessionSummary, ChatSessionUpdate } from '@chatterfix/sdk/contract';
import { and, eq, isNotNull } from 'drizzle-orm';
import { authorize, type Context } from '../../context.ts';
import { notFound } from '../../errors.ts';
import { build, ofTenant } from '../../platform/db/statements.ts';
import { read, write } from '../../platform/db/transaction.ts';
import type { RunHost } from '../runs/host.ts';
import { aiRuns } from '../runs/schema.ts';
import { stopRun } from '../runs/stop.ts';
import { aiChatSessions } from '../schema.ts';
import { callersSession, findSession } from '../sessions.ts';

const ofTheirSession = and(
  eq(aiChatSessions.tenant_id, aiRuns.tenant_id),
  eq(aiChatSessions.id, aiRuns.chat_session_id),
);

/** Renames a conversation of the caller. Throws `not_found`. */
export async function renameSession(
  context: Context,
  sessionId: string,
  { title }: ChatSessionUpdate,
): Promise<ChatSessionSummary> {
  authorize(context, 'chat:use');
  await write(context, build.update(aiChatSessions).set({ title }).where(callersSession(context, sessionId)));
  return findSession(context, sessionId);
}

/** The names in the cache of the answers in a conversation of the caller. */
export async function cachedAnswersOf(context: Context, sessionId: string): Promise<string[]> {
  const cached = await read(
    context,
    build
      .select({ cache_key: aiRuns.cache_key })
      .from(aiRuns)
      .innerJoin(aiChatSessions, ofTheirSession)
      .where(and(ofTenant(aiRuns), isNotNull(aiRuns.cache_key), callersSession(context, sessionId))),
  );
  return cached.flatMap(({ cache_key }) => cache_key ?? []);
}

/** Stops the answer that is being written in a conversation of the caller, if there is one. */
export async function stopAnswerIn(context: Context, host: RunHost, sessionId: string): Promise<void> {
  const running = await read(
    context,
    build
      .select({ run_id: aiRuns.run_id })
      .from(aiRuns)
      .innerJoin(aiChatSessions, ofTheirSession)
      .where(and(ofTenant(aiRuns), eq(aiRuns.state, 'running'), callersSession(context, sessionId))),
  );
  for (const { run_id } of running) await stopRun(context, host, run_id);
}

/**
 * Deletes a conversation of the caller with all that belongs to it. A run that goes on nevertheless, on this server
 * or on another, ends when its server next writes to the log: the run is no longer there. Throws `not_found`.
 */
export async function deleteSession(context: Context, sessionId: string): Promise<ChatSessionDeleted> {
  authorize(context, 'chat:use');
  const [deleted] = await write(
    context,
    build
      .delete(aiChatSessions)
      .where(callersSession(context, sessionId))
      .returning({ session_id: aiChatSessions.session_id }),
  );
  if (!deleted) throw notFound('conversation');
  return { session_id: deleted.session_id, deleted: true };
}
