import { isDeepStrictEqual } from 'node:util';
import type { ClientToolCall, ClientToolClaim, ClientToolResult } from '@chatterfix/sdk/contract';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../../context.ts';
import { DomainError, invalidInput, notFound } from '../../errors.ts';
import { write, type Transaction } from '../../platform/db/transaction.ts';
import type { Resumed } from '../approvals/decide.ts';
import { approvalRowsOf } from '../approvals/records.ts';
import type { RunHost } from '../runs/host.ts';
import { findRun, type RunRow } from '../runs/records.ts';
import { goOn, lockWaiting, tellDecisions } from '../runs/waiting.ts';
import { storable } from '../storable.ts';
import {
  callRowsOf,
  expireOverdue,
  isOpen,
  printed,
  resultEvent,
  updateCall,
  type CallRow,
} from './records.ts';

interface Answered {
  call: ClientToolCall;
  resumed?: Resumed | undefined;
}

/**
 * Lets one page run the tool: the first that claims the call. Throws `client_tool_claimed` for the others,
 * `client_tool_answered` and `client_tool_expired`.
 */
export async function claim(
  context: Context,
  runId: string,
  { call_id, claim_id }: output<typeof ClientToolClaim>,
): Promise<ClientToolCall> {
  authorize(context, 'chat:use');
  const { id } = await findRun(context, runId);
  return write(context, async (tx) => {
    const run = await lockWaiting(tx, id);
    const call = await callNamed(tx, id, call_id);
    if (call.state === 'claimed' && call.claim_id === claim_id) return printed(call);
    assertOpen(tx, run, runId, call);
    if (call.claim_id !== null)
      throw new DomainError('client_tool_claimed', 'Another page runs this tool already.', { run_id: runId });
    const change = { state: 'claimed', claim_id } as const;
    tx.send(updateCall(call, change));
    return printed({ ...call, ...change });
  });
}

/**
 * Stores what a page answered, and lets the run go on if it waits for nothing else. A repetition gets the answer of the
 * first. Throws `client_tool_answered` and `client_tool_expired`.
 */
export async function answer(
  context: Context,
  host: RunHost,
  runId: string,
  { call_id, result, error }: output<typeof ClientToolResult>,
): Promise<Answered> {
  authorize(context, 'chat:use');
  const { resultLength } = host.limits;
  if (result !== undefined && JSON.stringify(result).length > resultLength)
    throw invalidInput('body.result', `must have at most ${resultLength} characters as JSON`);
  const given = storable(error === undefined ? { result } : { error });
  const { id } = await findRun(context, runId);
  return write(context, async (tx) => {
    const run = await lockWaiting(tx, id);
    const call = await callNamed(tx, id, call_id);
    if (call.answer && isDeepStrictEqual(call.answer, given)) return { call: printed(call) };
    assertOpen(tx, run, runId, call);
    const answered = { ...call, answer: given, state: error === undefined ? 'answered' : 'failed' } as const;
    tx.send(updateCall(call, { answer: given, state: answered.state }));
    return { call: printed(answered), resumed: await proceed(tx, host, run, [answered]) };
  });
}

/** Ends the waiting for pages that did not answer in time. The run goes on if it waits for nothing else. */
export function expire(
  context: Context,
  host: RunHost,
  runNumber: number,
): Promise<{ resumed?: Resumed | undefined }> {
  return write(context, async (tx) => {
    const run = await lockWaiting(tx, runNumber);
    const overdue = run ? await expireOverdue(tx, runNumber) : [];
    return run && overdue.length > 0 ? { resumed: await proceed(tx, host, run, overdue) } : {};
  });
}

async function proceed(
  tx: Transaction,
  host: RunHost,
  run: RunRow,
  calls: readonly CallRow[],
): Promise<Resumed | undefined> {
  const { last_event, isWaiting } = await tellDecisions(tx, run, calls.map(resultEvent));
  if (isWaiting) return undefined;
  goOn(tx, run.id, host.server);
  return {
    run: { ...run, last_event },
    approvals: await approvalRowsOf(tx, run.id),
    calls: await callRowsOf(tx, run.id),
  };
}

async function callNamed(tx: Transaction, run: number, callId: string): Promise<CallRow> {
  const call = (await callRowsOf(tx, run)).find(({ call_id }) => call_id === callId);
  if (!call) throw notFound('call');
  return call;
}

/** Throws unless the run waits for the call, and its time is not over. */
function assertOpen(
  { context }: Transaction,
  run: RunRow | undefined,
  runId: string,
  call: CallRow,
): asserts run is RunRow {
  if (call.state === 'expired' || (isOpen(call) && new Date(call.expires_at) <= context.now()))
    throw new DomainError('client_tool_expired', 'The time to answer this call is over.', { run_id: runId });
  if (!run || !isOpen(call))
    throw new DomainError(
      'client_tool_answered',
      call.state === 'withdrawn' || isOpen(call)
        ? 'The answer was stopped, and with it this call.'
        : 'This call has another answer already.',
      { run_id: runId },
    );
}
