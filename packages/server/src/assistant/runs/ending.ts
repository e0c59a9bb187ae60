import type { ChatEvent, Problem } from '@chatterfix/sdk/contract';
import { and, eq, sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { PgColumn, PgUpdateSetSource } from 'drizzle-orm/pg-core';
import type { Context } from '../../context.ts';
import { isOrphaned } from '../../platform/db/failures.ts';
import { build, ofTenant } from '../../platform/db/statements.ts';
import { write, type Transaction } from '../../platform/db/transaction.ts';
import { answerValues, insertAnswer, updateMessage } from '../messages.ts';
import { ownerOf } from '../sessions.ts';
import { record, recordUsage, usageValues } from '../usage/record.ts';
import type { Use } from '../usage/use.ts';
import type { LiveRun, LoggedEvent } from './live-run.ts';
import { addToLog } from './log-writer.ts';
import { answerOf, type RunRow } from './records.ts';
import type { Outcome } from './outcome.ts';
import { aiRuns } from './schema.ts';
import { wholeLog } from './stored-log.ts';

/** What is known of a run when it begins, or goes on. */
export type StartedRun = Pick<RunRow, 'chat_session_id' | 'session_id' | 'answer_id'>;

/** The state of a message whose run ended so. */
const messageStates = {
  complete: 'complete',
  cut_off: 'cut_off',
  failed: 'failed',
  stopped: 'stopped',
  interrupted: 'cut_off',
} as const;

/**
 * Stores the end of a run in one transaction: the answer as far as it came, the rest of the log and its last
 * event. Returns that event, or undefined if the run has ended already.
 */
export function storeEnd(
  context: Context,
  live: LiveRun,
  run: StartedRun,
  server: string,
  outcome: Outcome,
): Promise<LoggedEvent | undefined> {
  const rest = live.rest();
  return write(context, async (tx) => {
    const now = context.now().toISOString();
    const { id, run_id } = live;
    addToLog(tx, rest);
    const ended = end(
      tx,
      { ...run, id, run_id, user_id: ownerOf(context) },
      outcome,
      now,
      live.last + 1,
      server,
    );
    ended.catch(() => {}); // where it fails, so does the transaction
    return { ended }; // not awaited: it travels with the commit
  })
    .then(({ ended }) => ended)
    .catch((error: unknown) => {
      // Its conversation may have been deleted meanwhile.
      if (!(hasEnded(error) || isOrphaned(error))) throw error;
      return recordLate(context, live, run, outcome);
    });
}

/** Records what the replies of a run took that another server has ended. */
export async function recordLate(
  context: Context,
  { id }: LiveRun,
  run: StartedRun,
  { uses, provider, model }: Outcome,
): Promise<undefined> {
  if (uses.length > 0) await record(context, { ...run, id }, { provider, model }, uses);
}

const noUse = { input_tokens: 0, output_tokens: 0, cached_tokens: 0, estimated: false, cost: null };

const given = (name: string, column: PgColumn) => sql`${sql.param(sql.placeholder(name), column)}`;
const endOf = (set: PgUpdateSetSource<typeof aiRuns>) =>
  build
    .update(aiRuns)
    .set({
      state: given('state', aiRuns.state),
      provider: given('provider', aiRuns.provider),
      model: given('model', aiRuns.model),
      finish_reason: given('finish_reason', aiRuns.finish_reason),
      limit_reached: given('limit_reached', aiRuns.limit_reached),
      cache_key: given('cache_key', aiRuns.cache_key),
      cached_at: given('cached_at', aiRuns.cached_at),
      problem: given('problem', aiRuns.problem),
      finished_at: given('now', aiRuns.finished_at),
      last_event: given('number', aiRuns.last_event),
      continuation: null,
      ...set,
    })
    .where(
      and(
        ofTenant(aiRuns),
        eq(aiRuns.id, sql.placeholder('run')),
        eq(aiRuns.state, 'running'),
        sql`${aiRuns.server_id} = coalesce(${sql.placeholder('server')}, ${aiRuns.server_id})`,
      ),
    )
    .returning({ answer_id: aiRuns.answer_id });
/**
 * A statement that changes a running run and returns its `answer_id`. Where it finds none, it fails with
 * `RUN_HAS_ENDED`, and so does the transaction, though its commit travels with it.
 */
export const ofRunning = (update: SQLWrapper, before = sql``): SQL<{ answer_id: number | null }> =>
  sql`with ${before} changed as (${update.getSQL()})
    select (select answer_id from changed) as answer_id, must_be_running(exists (select 1 from changed))`;
/** Ends a run whose answer is stored already, as far as it came before it waited. */
const endRun = ofRunning(endOf({}));
/** Stores the answer and ends its run: one statement, because readers wait for the end. */
const endRunWithAnswer = ofRunning(
  endOf({ answer_id: sql`(select id from answer)` }),
  sql`answer as (${insertAnswer.getSQL()}),`,
);

const RUN_HAS_ENDED = 'RE001';

/** Whether a transaction was undone because it would have ended a run a second time. */
export function hasEnded(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === RUN_HAS_ENDED;
}

/**
 * Stores the end of a run within a transaction, and returns its last event. That event is not in the log: it is made
 * again from the answer for those who read the log. Fails if the run has ended; see `hasEnded`.
 */
export async function end(
  tx: Transaction,
  run: StartedRun & Pick<RunRow, 'id' | 'run_id' | 'user_id'>,
  outcome: Outcome,
  now: string,
  number: number,
  server?: string,
): Promise<LoggedEvent> {
  const { content, sources, citations, uses, ...kept } = outcome;
  const { provider, model } = outcome;
  const counted = { ...(uses.at(-1) ?? { ...noUse, number, provider, model }), questions: 1 as const };
  tx.send(recordUsage, usageValues(run, run.user_id, now, outcome, [...uses.slice(0, -1), counted]));
  const message = {
    content,
    state: messageStates[outcome.state],
    sources,
    citations,
  } as const;
  const ending = { ...kept, now, number, run: run.id, server: server ?? null };
  if (run.answer_id !== null) tx.send(updateMessage(run.answer_id, message));
  const [ended] = await (run.answer_id === null
    ? tx.run(endRunWithAnswer, { ...ending, ...answerValues(run.chat_session_id, message) })
    : tx.run(endRun, ending));
  const { answer_id } = ended!; // it would have failed
  const event =
    outcome.state === 'complete'
      ? ({
          type: 'answer-finish',
          answer: answerOf({ ...run, ...kept, answer_id, finished_at: now }, { content, sources, citations }),
        } as const)
      : ({ type: 'error', problem: outcome.problem! } as const);
  return { number, type: event.type, json: JSON.stringify(event) };
}

/**
 * Numbers that are left out before the event that ends an abandoned run. Readers may have got events that its
 * server did not store any more; the end comes after those too.
 */
const NUMBERS_LEFT_OUT = 1_000_000;

/** Ends a run on which no server works any more. Does nothing if it has ended, or goes on. */
export async function interruptAbandoned(context: Context, run: RunRow, problem: Problem): Promise<void> {
  const system: Context = { ...context, actor: { kind: 'system', id: 'runs' }, via: 'system' };
  await write(system, (tx) => interruptWithin(tx, run, problem));
}

/** The same within a transaction. Returns whether the run was still abandoned, and has ended now. */
export async function interruptWithin(tx: Transaction, run: RunRow, problem: Problem): Promise<boolean> {
  const [abandoned] = await tx.run(
    build
      .select({ id: aiRuns.id })
      .from(aiRuns)
      .where(
        and(
          ofTenant(aiRuns),
          eq(aiRuns.id, run.id),
          eq(aiRuns.state, 'running'),
          sql`${aiRuns.alive_until} < now()`,
        ),
      )
      .for('update'),
  );
  if (!abandoned) return false;
  const log = (await wholeLog(tx, run.id)).map(({ number, json }) => ({
    number,
    event: JSON.parse(json) as ChatEvent, // as it was logged
  }));
  const seen = log.map(({ event }) => event);
  const outcome: Outcome = {
    state: 'interrupted',
    content: seen.map((event) => (event.type === 'text-delta' ? event.text : '')).join(''),
    sources: seen.flatMap((event) => (event.type === 'source-add' ? [event.source] : [])),
    citations: [],
    uses: usesIn(log, run),
    provider: run.provider,
    model: run.model,
    finish_reason: null,
    limit_reached: null,
    cache_key: null,
    cached_at: null,
    problem,
  };
  const last = (log.at(-1)?.number ?? 0) + NUMBERS_LEFT_OUT;
  await end(tx, run, outcome, tx.context.now().toISOString(), last);
  return true;
}

/** What replies took, as the log of a run says it. What was recorded already is not recorded again. */
function usesIn(log: readonly { number: number; event: ChatEvent }[], run: RunRow): Use[] {
  let { provider, model } = run;
  return log.flatMap(({ number, event }) => {
    if (event.type === 'model-change') ({ provider, model } = event);
    if (event.type !== 'usage') return [];
    const { type: _, ...usage } = event;
    return [{ ...usage, number, provider, model, questions: 0 as const }];
  });
}
