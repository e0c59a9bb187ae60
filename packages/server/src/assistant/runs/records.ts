import type { ChatAnswer, ChatCitation, ChatSource } from '@chatterfix/sdk/contract';
import { and, eq, sql } from 'drizzle-orm';
import type { Context } from '../../context.ts';
import { notFound } from '../../errors.ts';
import { build, ofTenant, tenantId } from '../../platform/db/statements.ts';
import { read, write, type Transaction } from '../../platform/db/transaction.ts';
import { aiChatMessages, aiChatSessions } from '../schema.ts';
import { newPublicId } from '../public-id.ts';
import { mayContinue } from '../sessions.ts';
import { aliveUntil } from './log-writer.ts';
import { aiRuns } from './schema.ts';

// Runs as they are stored: how they begin and are found again.

const runColumns = {
  id: aiRuns.id,
  run_id: aiRuns.run_id,
  chat_session_id: aiRuns.chat_session_id,
  session_id: aiChatSessions.session_id,
  user_id: aiChatSessions.user_id,
  question_id: aiRuns.question_id,
  answer_id: aiRuns.answer_id,
  state: aiRuns.state,
  provider: aiRuns.provider,
  model: aiRuns.model,
  continuation: aiRuns.continuation,
  last_event: aiRuns.last_event,
  input_tokens: aiRuns.input_tokens,
  output_tokens: aiRuns.output_tokens,
  cached_tokens: aiRuns.cached_tokens,
  cost: aiRuns.cost,
  unpriced_tokens: aiRuns.unpriced_tokens,
  usage_estimated: aiRuns.usage_estimated,
  finish_reason: aiRuns.finish_reason,
  limit_reached: aiRuns.limit_reached,
  cached_at: aiRuns.cached_at,
  problem: aiRuns.problem,
  created_at: aiRuns.created_at,
  finished_at: aiRuns.finished_at,
  /** No server has worked on it for a while, though it has no end. */
  is_abandoned: sql<boolean>`(${aiRuns.state} = 'running' and ${aiRuns.alive_until} < now())`.as(
    'is_abandoned',
  ),
};
const selectRuns = () =>
  build
    .select(runColumns)
    .from(aiRuns)
    .innerJoin(
      aiChatSessions,
      and(eq(aiChatSessions.tenant_id, aiRuns.tenant_id), eq(aiChatSessions.id, aiRuns.chat_session_id)),
    );

export type RunRow = Awaited<ReturnType<typeof findRun>>;

/** A run of the caller's conversations. Throws `not_found`. */
export async function findRun(context: Context, runId: string) {
  const [run] = await read(
    context,
    selectRuns().where(and(ofTenant(aiRuns), eq(aiRuns.run_id, runId), mayContinue(context))),
  );
  if (!run) throw notFound('run');
  return run;
}

/** A run of anybody's in the context's tenant, for the server itself. */
export async function findAnyRun(context: Context, runId: string): Promise<RunRow | undefined> {
  const [run] = await read(context, selectRuns().where(and(ofTenant(aiRuns), eq(aiRuns.run_id, runId))));
  return run;
}

/** A run by its number, within a transaction. */
export async function runByNumber(tx: Transaction, id: number): Promise<RunRow | undefined> {
  const [run] = await tx.run(selectRuns().where(and(ofTenant(aiRuns), eq(aiRuns.id, id))));
  return run;
}

/** The run that answers the last question of a conversation, within a transaction. */
export async function runningIn(tx: Transaction, conversation: number): Promise<RunRow | undefined> {
  const [run] = await tx.run(
    selectRuns().where(
      and(ofTenant(aiRuns), eq(aiRuns.chat_session_id, conversation), eq(aiRuns.state, 'running')),
    ),
  );
  return run;
}

/** Begins a run for a stored question. */
export async function insertRun(
  tx: Transaction,
  run: Pick<RunRow, 'chat_session_id' | 'question_id' | 'provider' | 'model'> & { server: string },
): Promise<{ id: number; run_id: string }> {
  const { server, ...fields } = run;
  const [row] = await tx.run(
    build
      .insert(aiRuns)
      .values({
        tenant_id: tenantId,
        run_id: newPublicId(),
        ...fields,
        server_id: server,
        alive_until: aliveUntil,
        created_at: tx.context.now().toISOString(),
      })
      .returning({ id: aiRuns.id, run_id: aiRuns.run_id }),
  );
  return row!;
}

/** Marks a run to be stopped by the server that works on it. */
export async function requestStop(context: Context, id: number): Promise<void> {
  await write(
    context,
    build
      .update(aiRuns)
      .set({ stop_requested: true })
      .where(and(ofTenant(aiRuns), eq(aiRuns.id, id), eq(aiRuns.state, 'running'))),
  );
}

/** The answer of a run that is complete. */
export function answerOf(
  run: Pick<
    RunRow,
    | 'run_id'
    | 'session_id'
    | 'answer_id'
    | 'provider'
    | 'model'
    | 'finished_at'
    | 'finish_reason'
    | 'limit_reached'
    | 'cached_at'
  >,
  {
    content,
    sources,
    citations,
  }: { content: string; sources: readonly ChatSource[]; citations: readonly ChatCitation[] },
): ChatAnswer {
  return {
    success: true,
    response: content,
    provider: run.provider,
    model: run.model,
    timestamp: new Date(run.finished_at!).toISOString(),
    run_id: run.run_id,
    session_id: run.session_id,
    message_id: run.answer_id!,
    finish_reason: run.finish_reason ?? 'other',
    ...(run.limit_reached === null ? {} : { limit: run.limit_reached }),
    sources: [...sources],
    citations: [...citations],
    ...(run.cached_at === null ? {} : cachedFields(run.cached_at, run.finished_at!)),
  };
}

/** What an answer from the cache says about its age. */
function cachedFields(writtenAt: string, at: string): Pick<ChatAnswer, 'cached' | 'cached_age_seconds'> {
  const seconds = (new Date(at).getTime() - new Date(writtenAt).getTime()) / 1000;
  return { cached: true, cached_age_seconds: Math.max(0, Math.round(seconds)) };
}

/** The message with a run's answer, as far as it came. */
export async function answerMessage(context: Context, run: RunRow) {
  if (run.answer_id === null) return undefined;
  const [message] = await read(
    context,
    build
      .select({
        content: aiChatMessages.content,
        sources: aiChatMessages.sources,
        citations: aiChatMessages.citations,
      })
      .from(aiChatMessages)
      .where(and(ofTenant(aiChatMessages), eq(aiChatMessages.id, run.answer_id))),
  );
  return message;
}
