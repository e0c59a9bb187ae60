import { randomBytes } from 'node:crypto';
import type {
  ChatAnswer,
  ChatEvent,
  ChatProvider,
  ChatSource,
  FinishReason,
  Problem,
  RunState,
} from '@chatterfix/sdk/contract';
import { and, eq, gt, sql } from 'drizzle-orm';
import type { Context } from '../../context.ts';
import { DomainError, notFound } from '../../errors.ts';
import { build, ofTenant, tenantId } from '../../platform/db/statements.ts';
import { read, write, type Transaction } from '../../platform/db/transaction.ts';
import { insertMessage } from '../messages.ts';
import { aiChatMessages, aiChatSessions } from '../schema.ts';
import { mayContinue } from '../sessions.ts';
import { batchOf, type LiveRun, type LoggedEvent } from './live-run.ts';
import { ALIVE_SECONDS, insertBatches } from './log-writer.ts';
import { aiRunEvents, aiRuns } from './schema.ts';

// Runs as they are stored: how they begin, end, and are found again.

const runColumns = {
  id: aiRuns.id,
  run_id: aiRuns.run_id,
  chat_session_id: aiRuns.chat_session_id,
  session_id: aiChatSessions.session_id,
  question_id: aiRuns.question_id,
  answer_id: aiRuns.answer_id,
  state: aiRuns.state,
  provider: aiRuns.provider,
  model: aiRuns.model,
  last_event: aiRuns.last_event,
  input_tokens: aiRuns.input_tokens,
  output_tokens: aiRuns.output_tokens,
  usage_estimated: aiRuns.usage_estimated,
  finish_reason: aiRuns.finish_reason,
  limit_reached: aiRuns.limit_reached,
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
        run_id: randomBytes(24).toString('base64url'),
        ...fields,
        server_id: server,
        alive_until: sql`now() + make_interval(secs => ${sql.raw(String(ALIVE_SECONDS))})`,
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

/** How a run has ended. */
export interface Outcome {
  state: Exclude<RunState, 'running'>;
  content: string;
  sources: readonly ChatSource[];
  input_tokens: number;
  output_tokens: number;
  usage_estimated: boolean;
  /** Who answered in the end. */
  provider: ChatProvider;
  model: string;
  finish_reason: FinishReason | null;
  limit_reached: string | null;
  /** Why there is no complete answer. */
  problem: Problem | null;
}

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
  run: Pick<RunRow, 'chat_session_id' | 'session_id'>,
  server: string,
  outcome: Outcome,
): Promise<LoggedEvent | undefined> {
  const rest = live.rest();
  return write(context, async (tx) => {
    const now = context.now().toISOString();
    const { id, run_id } = live;
    const ended = await end(tx, { ...run, id, run_id }, outcome, now, live.last + 1, server);
    tx.send(insertBatches, { batches: JSON.stringify([...rest, batchOf(id, [ended])]) });
    return ended;
  }).catch((error: unknown) => {
    if (error instanceof RunHasEnded) return undefined;
    throw error;
  });
}

async function end(
  tx: Transaction,
  run: Pick<RunRow, 'id' | 'run_id' | 'chat_session_id' | 'session_id'>,
  outcome: Outcome,
  now: string,
  number: number,
  server?: string,
): Promise<LoggedEvent> {
  const [message] = await tx.run(
    insertMessage(
      run.chat_session_id,
      {
        role: 'assistant',
        content: outcome.content,
        state: messageStates[outcome.state],
        sources: outcome.sources,
      },
      now,
    ),
  );
  const answer = { answer_id: message!.id, finished_at: now };
  const { content, sources, ...kept } = outcome;
  tx.send(
    build
      .update(aiChatSessions)
      .set({
        updated_at: now,
        ai_provider: outcome.provider,
        model_used: outcome.model,
        total_tokens: sql`${aiChatSessions.total_tokens} + ${outcome.input_tokens + outcome.output_tokens}`,
      })
      .where(and(ofTenant(aiChatSessions), eq(aiChatSessions.id, run.chat_session_id))),
  );
  const [ended] = await tx.run(
    build
      .update(aiRuns)
      .set({ ...kept, ...answer, last_event: number })
      .where(
        and(
          ofTenant(aiRuns),
          eq(aiRuns.id, run.id),
          eq(aiRuns.state, 'running'),
          server === undefined ? undefined : eq(aiRuns.server_id, server),
        ),
      )
      .returning({ id: aiRuns.id }),
  );
  if (!ended) throw new RunHasEnded();
  const event =
    outcome.state === 'complete'
      ? ({
          type: 'answer-finish',
          answer: answerOf({ ...run, ...kept, ...answer }, { content, sources }),
        } as const)
      : ({ type: 'error', problem: outcome.problem! } as const);
  return { number, type: event.type, json: JSON.stringify(event) };
}

/** Thrown to undo a transaction that would end a run a second time. */
class RunHasEnded extends Error {
  override readonly name = 'RunHasEnded';
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
  >,
  { content, sources }: { content: string; sources: readonly ChatSource[] },
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
  };
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
  const log = await tx.run(selectLog(run.id, 0));
  const seen = log.flatMap(eventsOf).map(({ json }) => JSON.parse(json) as ChatEvent); // as it was logged
  const usage = seen.filter((event) => event.type === 'usage');
  const outcome: Outcome = {
    state: 'interrupted',
    content: seen.map((event) => (event.type === 'text-delta' ? event.text : '')).join(''),
    sources: seen.flatMap((event) => (event.type === 'source-add' ? [event.source] : [])),
    input_tokens: usage.reduce((sum, { input_tokens }) => sum + input_tokens, 0),
    output_tokens: usage.reduce((sum, { output_tokens }) => sum + output_tokens, 0),
    usage_estimated: usage.some(({ estimated }) => estimated),
    provider: run.provider,
    model: run.model,
    finish_reason: null,
    limit_reached: null,
    problem,
  };
  const last = (log.at(-1)?.last_number ?? 0) + NUMBERS_LEFT_OUT;
  const ended = await end(tx, run, outcome, tx.context.now().toISOString(), last);
  tx.send(insertBatches, { batches: JSON.stringify([batchOf(run.id, [ended])]) });
  return true;
}

interface LogRow {
  first_number: number;
  last_number: number;
  events: string;
}

function selectLog(run: number, after: number) {
  return build
    .select({
      first_number: aiRunEvents.first_number,
      last_number: aiRunEvents.last_number,
      events: aiRunEvents.events,
    })
    .from(aiRunEvents)
    .where(and(ofTenant(aiRunEvents), eq(aiRunEvents.run, run), gt(aiRunEvents.last_number, after)))
    .orderBy(aiRunEvents.last_number);
}

function eventsOf({ first_number, events }: LogRow): LoggedEvent[] {
  return events
    .trimEnd()
    .split('\n')
    .map((json, at) => ({ number: first_number + at, type: typeOf(json), json }));
}

/** Every event is written with its type first. */
function typeOf(json: string): LoggedEvent['type'] {
  return json.slice(9, json.indexOf('"', 9)) as LoggedEvent['type'];
}

/** Rows of the log that are read at once. */
const ROWS_AT_ONCE = 20;

/**
 * The next stored events after a number; none if there are no more. The log of a run is deleted a day after it
 * ended: then the events are made again from its answer.
 */
export async function readLog(context: Context, run: RunRow, after: number): Promise<LoggedEvent[]> {
  const rows = await read(context, selectLog(run.id, after).limit(ROWS_AT_ONCE));
  if (rows.length === 0 && run.state !== 'running' && after < run.last_event)
    return eventsOfEnded(context, run, after);
  return rows.flatMap(eventsOf).filter(({ number }) => number > after);
}

async function eventsOfEnded(context: Context, run: RunRow, after: number): Promise<LoggedEvent[]> {
  const { content = '', sources = [] } = (await answerMessage(context, run)) ?? {};
  const { run_id, session_id, provider, model } = run;
  const begun: ChatEvent[] = [
    { type: 'session-start', run_id, session_id, message_id: run.question_id, provider, model },
    ...sources.map((source): ChatEvent => ({ type: 'source-add', source })),
    ...(content === '' ? [] : [{ type: 'text-delta' as const, text: content }]),
  ];
  const last: ChatEvent = run.problem
    ? { type: 'error', problem: run.problem }
    : { type: 'answer-finish', answer: answerOf(run, { content, sources }) };
  const logged = (event: ChatEvent, number: number) => ({
    number,
    type: event.type,
    json: JSON.stringify(event),
  });
  return [
    // Who has some of the events has the whole text in the last one.
    ...(after === 0 ? begun.map((event, at) => logged(event, at + 1)) : []),
    logged(last, run.last_event),
  ];
}

/** The message with a run's answer, as far as it came. */
export async function answerMessage(context: Context, run: RunRow) {
  if (run.answer_id === null) return undefined;
  const [message] = await read(
    context,
    build
      .select({ content: aiChatMessages.content, sources: aiChatMessages.sources })
      .from(aiChatMessages)
      .where(and(ofTenant(aiChatMessages), eq(aiChatMessages.id, run.answer_id))),
  );
  return message;
}

/** Throws the problem with which a run ended. */
export function throwProblem({ code, detail, errors, retry_after, session_id, run_id }: Problem): never {
  throw new DomainError(code, detail, {
    ...(errors ? { errors } : {}),
    retryAfter: retry_after,
    session_id,
    run_id,
  });
}
