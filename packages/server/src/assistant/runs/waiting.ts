import type { Approval, ChatEvent, Problem } from '@chatterfix/sdk/contract';
import { and, eq, sql } from 'drizzle-orm';
import type { Context } from '../../context.ts';
import { DomainError } from '../../errors.ts';
import { build, ofTenant } from '../../platform/db/statements.ts';
import { write, type Transaction } from '../../platform/db/transaction.ts';
import { approvalsOf, insertApprovals } from '../approvals/records.ts';
import { aiApprovals } from '../approvals/schema.ts';
import { insertMessage, updateMessage } from '../messages.ts';
import type { RunLimits } from '../limits.ts';
import { ownerOf } from '../sessions.ts';
import { recordUsage, usageValues } from '../usage/record.ts';
import type { Waiting } from './continuation.ts';
import { end, RunHasEnded, type StartedRun } from './ending.ts';
import { batchOf, logged, type LiveRun, type LoggedEvent } from './live-run.ts';
import { aliveUntil, insertBatches } from './log-writer.ts';
import type { Outcome } from './outcome.ts';
import { answerOf, runByNumber, type RunRow } from './records.ts';
import { aiRuns } from './schema.ts';

// A run that waits for approvals: nobody works on it, and the decision can come on any server, also tomorrow.

/**
 * Stores in one transaction that a run waits: the answer so far, the approvals, and the events that tell of them,
 * which are returned. Undefined if the run has ended already.
 */
export function storeWaiting(
  context: Context,
  live: LiveRun,
  run: StartedRun,
  server: string,
  { outcome, loop, request, proposals }: Waiting,
  { approvalHours }: RunLimits,
): Promise<LoggedEvent[] | undefined> {
  const rest = live.rest();
  return write(context, async (tx) => {
    const now = context.now();
    const answerId = await storeAnswer(tx, run, outcome, now.toISOString());
    const approvals = await insertApprovals(tx, { ...run, id: live.id, run_id: live.run_id }, proposals, {
      created_at: now.toISOString(),
      expires_at: new Date(now.getTime() + approvalHours * 3_600_000).toISOString(),
    });
    const row = {
      ...run,
      ...outcome,
      run_id: live.run_id,
      answer_id: answerId,
      finished_at: now.toISOString(),
    };
    const events = logged(live.last + 1, [
      ...approvals.map((approval): ChatEvent => ({ type: 'approval-request', approval })),
      waitEvent(row, outcome, approvals),
    ]);
    const at = now.toISOString();
    tx.send(recordUsage, usageValues({ ...run, id: live.id }, ownerOf(context), at, outcome, outcome.uses));
    const { provider, model } = outcome;
    const [kept] = await tx.run(
      build
        .update(aiRuns)
        .set({
          provider,
          model,
          answer_id: answerId,
          continuation: { request, loop, outcome: { ...outcome, uses: [] } },
          alive_until: sql`'infinity'`,
          last_event: events.at(-1)!.number,
        })
        .where(
          and(
            ofTenant(aiRuns),
            eq(aiRuns.id, live.id),
            eq(aiRuns.state, 'running'),
            eq(aiRuns.server_id, server),
          ),
        )
        .returning({ id: aiRuns.id }),
    );
    if (!kept) throw new RunHasEnded();
    tx.send(insertBatches, { batches: JSON.stringify([...rest, batchOf(live.id, events)]) });
    return events;
  }).catch((error: unknown) => {
    if (error instanceof RunHasEnded) return undefined;
    throw error;
  });
}

/** Stores the answer as far as it came, in place of what was stored of it before. Returns its message. */
async function storeAnswer(
  tx: Transaction,
  { chat_session_id, answer_id }: StartedRun,
  { content, sources, citations }: Outcome,
  now: string,
): Promise<number> {
  const message = { role: 'assistant', content, state: 'waiting', sources, citations } as const;
  if (answer_id !== null) {
    tx.send(updateMessage(answer_id, message));
    return answer_id;
  }
  const [row] = await tx.run(insertMessage(chat_session_id, message, now));
  return row!.id;
}

/** Locks a run, so that one decision after the other is made on it. Undefined unless it waits for approvals. */
export async function lockWaiting(tx: Transaction, id: number): Promise<RunRow | undefined> {
  await tx.run(
    build
      .select({ id: aiRuns.id })
      .from(aiRuns)
      .where(and(ofTenant(aiRuns), eq(aiRuns.id, id)))
      .for('update'),
  );
  const run = await runByNumber(tx, id);
  return run?.continuation ? run : undefined;
}

/**
 * Writes events of decisions to the log of a waiting run. Where approvals are left to decide, the run goes on
 * waiting for them, and the last event says so.
 */
export async function tellDecisions(
  tx: Transaction,
  run: RunRow,
  decisions: readonly ChatEvent[],
): Promise<{ last_event: number; left: readonly Approval[] }> {
  const left = (await approvalsOf(tx, run.id)).filter(({ state }) => state === 'pending');
  const { outcome } = run.continuation!;
  const row = { ...run, ...outcome, finished_at: tx.context.now().toISOString() };
  const events = logged(run.last_event + 1, [
    ...decisions,
    ...(left.length > 0 ? [waitEvent(row, outcome, left)] : []),
  ]);
  const lastEvent = events.at(-1)!.number;
  tx.send(insertBatches, { batches: JSON.stringify([batchOf(run.id, events)]) });
  tx.send(
    build
      .update(aiRuns)
      .set({ last_event: lastEvent })
      .where(and(ofTenant(aiRuns), eq(aiRuns.id, run.id))),
  );
  return { last_event: lastEvent, left };
}

/** Lets a run that waited go on, on this server. */
export function goOn(tx: Transaction, id: number, server: string): void {
  tx.send(
    build
      .update(aiRuns)
      .set({ continuation: null, server_id: server, alive_until: aliveUntil, stop_requested: false })
      .where(and(ofTenant(aiRuns), eq(aiRuns.id, id))),
  );
}

/**
 * Ends a run that waits, with nothing changed by the approvals that are left. Returns whether it still waited.
 * `withdrawn`: somebody stopped it. `expired`: nobody decided in time.
 */
export async function endWaiting(
  tx: Transaction,
  id: number,
  state: 'withdrawn' | 'expired',
  problem: (run: RunRow) => Problem,
): Promise<boolean> {
  const run = await lockWaiting(tx, id);
  if (!run) return false;
  const now = tx.context.now().toISOString();
  tx.send(
    build
      .update(aiApprovals)
      .set({ state, decided_at: now })
      .where(and(ofTenant(aiApprovals), eq(aiApprovals.run, id), eq(aiApprovals.state, 'pending'))),
  );
  const { outcome } = run.continuation!;
  const ended = await end(
    tx,
    run,
    { ...outcome, state: 'stopped', problem: problem(run) },
    now,
    run.last_event + 1,
  );
  tx.send(insertBatches, { batches: JSON.stringify([batchOf(id, [ended])]) });
  return true;
}

/** The problem of a run whose approvals nobody decided in time. */
export const notDecided = ({ session_id, run_id }: RunRow) =>
  new DomainError(
    'approval_expired',
    'Nobody approved the change in time, so that nothing was changed. Ask again.',
    {
      session_id,
      run_id,
    },
  );

function waitEvent(
  run: Parameters<typeof answerOf>[0],
  answer: Parameters<typeof answerOf>[1],
  approvals: readonly Approval[],
): ChatEvent {
  return {
    type: 'run-wait',
    answer: {
      ...answerOf({ ...run, finish_reason: 'approval' }, answer),
      approvals: [...approvals],
    },
  };
}
