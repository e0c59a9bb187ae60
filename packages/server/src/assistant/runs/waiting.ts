import type { Approval, ChatEvent, ClientToolCall, Problem } from '@chatterfix/sdk/contract';
import { and, eq, sql } from 'drizzle-orm';
import type { Context } from '../../context.ts';
import { DomainError } from '../../errors.ts';
import { build, ofTenant } from '../../platform/db/statements.ts';
import { write, type Transaction } from '../../platform/db/transaction.ts';
import { approvalsOf, insertApprovals } from '../approvals/records.ts';
import { aiApprovals } from '../approvals/schema.ts';
import {
  callEvent,
  callRowsOf,
  closeCalls,
  expireOverdue,
  insertCalls,
  isOpen,
  printed as printedCall,
  resultEvent,
} from '../client-tools/records.ts';
import { answerValues, insertAnswer, updateMessage } from '../messages.ts';
import type { RunLimits } from '../limits.ts';
import { ownerOf } from '../sessions.ts';
import { recordUsage, usageValues } from '../usage/record.ts';
import type { Waiting } from './continuation.ts';
import { end, hasEnded, ofRunning, type StartedRun } from './ending.ts';
import { batchOf, logged, type LiveRun, type LoggedEvent } from './live-run.ts';
import { addToLog, aliveUntil } from './log-writer.ts';
import type { Outcome } from './outcome.ts';
import { answerOf, runByNumber, type RunRow } from './records.ts';
import { aiRuns } from './schema.ts';

// A run that waits for approvals, or for tools of the page: nobody works on it, and what it waits for can come on any
// server, approvals also tomorrow.

/**
 * Stores in one transaction that a run waits: the answer so far, the approvals and the calls, and the events that
 * tell of them, which are returned. Undefined if the run has ended already.
 */
export function storeWaiting(
  context: Context,
  live: LiveRun,
  run: StartedRun,
  server: string,
  { outcome, loop, request, proposals, calls: proposedCalls }: Waiting,
  { approvalHours, clientToolSeconds }: RunLimits,
): Promise<LoggedEvent[] | undefined> {
  const rest = live.rest();
  return write(context, async (tx) => {
    const now = context.now();
    const answerId = await storeAnswer(tx, run, outcome, now.toISOString());
    const during = (seconds: number) => ({
      created_at: now.toISOString(),
      expires_at: new Date(now.getTime() + seconds * 1000).toISOString(),
    });
    const calls = await insertCalls(tx, live.id, proposedCalls, during(clientToolSeconds));
    const approvals = await insertApprovals(
      tx,
      { ...run, id: live.id, run_id: live.run_id },
      proposals,
      during(approvalHours * 3600),
    );
    const row = {
      ...run,
      ...outcome,
      run_id: live.run_id,
      answer_id: answerId,
      finished_at: now.toISOString(),
    };
    const events = logged(live.last + 1, [
      ...approvals.map((approval): ChatEvent => ({ type: 'approval-request', approval })),
      ...calls.map(callEvent),
      waitEvent(row, outcome, approvals, calls),
    ]);
    const at = now.toISOString();
    tx.send(recordUsage, usageValues({ ...run, id: live.id }, ownerOf(context), at, outcome, outcome.uses));
    const { provider, model } = outcome;
    tx.send(
      ofRunning(
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
          .returning({ answer_id: aiRuns.answer_id }),
      ),
    );
    addToLog(tx, [...rest, batchOf(live.id, events)]);
    return events;
  }).catch((error: unknown) => {
    if (hasEnded(error)) return undefined;
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
  const message = { content, state: 'waiting', sources, citations } as const;
  if (answer_id !== null) {
    tx.send(updateMessage(answer_id, message));
    return answer_id;
  }
  const [row] = await tx.run(insertAnswer, { ...answerValues(chat_session_id, message), now });
  return row!.id;
}

/** Locks a run, so that one decision after the other is made on it. Undefined unless it waits. */
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
 * Writes events of decisions, and of what the page answered, to the log of a waiting run. Where approvals are left to
 * decide, or calls to answer, the run goes on waiting for them, and the last event says so.
 */
export async function tellDecisions(
  tx: Transaction,
  run: RunRow,
  decisions: readonly ChatEvent[],
): Promise<{ last_event: number; isWaiting: boolean }> {
  const late = await expireOverdue(tx, run.id);
  const approvals = (await approvalsOf(tx, run.id)).filter(({ state }) => state === 'pending');
  const calls = (await callRowsOf(tx, run.id)).filter(isOpen).map(printedCall);
  const isWaiting = approvals.length + calls.length > 0;
  const { outcome } = run.continuation!;
  const row = { ...run, ...outcome, finished_at: tx.context.now().toISOString() };
  const events = logged(run.last_event + 1, [
    ...decisions,
    ...late.map(resultEvent),
    ...(isWaiting ? [waitEvent(row, outcome, approvals, calls)] : []),
  ]);
  const lastEvent = events.at(-1)!.number;
  addToLog(tx, [batchOf(run.id, events)]);
  tx.send(
    build
      .update(aiRuns)
      .set({ last_event: lastEvent })
      .where(and(ofTenant(aiRuns), eq(aiRuns.id, run.id))),
  );
  return { last_event: lastEvent, isWaiting };
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
 * `withdrawn`: somebody stopped it. `expired`: nobody decided in time, and no page answered.
 */
export async function endWaiting(
  tx: Transaction,
  id: number,
  state: 'withdrawn' | 'expired',
  problem: (run: RunRow, waitedForApproval: boolean) => Problem,
): Promise<boolean> {
  const run = await lockWaiting(tx, id);
  if (!run) return false;
  const now = tx.context.now().toISOString();
  const approvals = await tx.run(
    build
      .update(aiApprovals)
      .set({ state, decided_at: now })
      .where(and(ofTenant(aiApprovals), eq(aiApprovals.run, id), eq(aiApprovals.state, 'pending')))
      .returning({ id: aiApprovals.id }),
  );
  closeCalls(tx, id, state);
  const { outcome } = run.continuation!;
  await end(
    tx,
    run,
    { ...outcome, state: 'stopped', problem: problem(run, approvals.length > 0) },
    now,
    run.last_event + 1,
  );
  return true;
}

/** The problem of a run whose approvals nobody decided in time, or whose page did not answer. */
export const waitedInVain = ({ session_id, run_id }: RunRow, waitedForApproval: boolean) =>
  waitedForApproval
    ? new DomainError(
        'approval_expired',
        'Nobody approved the change in time, so that nothing was changed. Ask again.',
        { session_id, run_id },
      )
    : new DomainError(
        'client_tool_expired',
        'The page did not answer in time, and the server that waited for it was stopped. Ask again.',
        { session_id, run_id },
      );

function waitEvent(
  run: Parameters<typeof answerOf>[0],
  answer: Parameters<typeof answerOf>[1],
  approvals: readonly Approval[],
  calls: readonly ClientToolCall[],
): ChatEvent {
  return {
    type: 'run-wait',
    answer: {
      ...answerOf({ ...run, finish_reason: approvals.length > 0 ? 'approval' : 'client_tool' }, answer),
      ...(approvals.length > 0 ? { approvals: [...approvals] } : {}),
      ...(calls.length > 0 ? { client_tool_calls: [...calls] } : {}),
    },
  };
}
