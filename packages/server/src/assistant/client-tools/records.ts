import type { ChatEvent, ClientToolCall } from '@chatterfix/sdk/contract';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Context } from '../../context.ts';
import { build, ofTenant, tenantId } from '../../platform/db/statements.ts';
import { read, type Transaction } from '../../platform/db/transaction.ts';
import { newPublicId } from '../public-id.ts';
import { aiClientToolCalls } from './schema.ts';
import type { PageCall } from './tools.ts';

// Calls of pages' tools as they are stored, and how they are found again.

const callColumns = {
  id: aiClientToolCalls.id,
  call_id: aiClientToolCalls.call_id,
  model_call_id: aiClientToolCalls.model_call_id,
  state: aiClientToolCalls.state,
  name: aiClientToolCalls.name,
  summary: aiClientToolCalls.summary,
  arguments: aiClientToolCalls.arguments,
  claim_id: aiClientToolCalls.claim_id,
  answer: aiClientToolCalls.answer,
  expires_at: aiClientToolCalls.expires_at,
};

const selectCalls = (run: number) =>
  build
    .select(callColumns)
    .from(aiClientToolCalls)
    .where(and(ofTenant(aiClientToolCalls), eq(aiClientToolCalls.run, run)))
    .orderBy(aiClientToolCalls.id);

export type CallRow = Awaited<ReturnType<typeof callRowsOf>>[number];

/** The calls of a run, the oldest first, within a transaction. */
export function callRowsOf(tx: Transaction, run: number) {
  return tx.run(selectCalls(run));
}

/** The calls that a run waits for. */
export async function openCalls(context: Context, run: number): Promise<ClientToolCall[]> {
  const rows = await read(context, selectCalls(run));
  return rows.filter(isOpen).map(printed);
}

/** Whether a page can still answer it, unless its time is over. */
export function isOpen({ state }: CallRow): boolean {
  return state === 'pending' || state === 'claimed';
}

/** A call as its readers get it. */
export function printed(row: CallRow): ClientToolCall {
  const { id: _id, model_call_id: _model, claim_id: _claim, answer: _answer, ...fields } = row;
  return { ...fields, expires_at: new Date(fields.expires_at).toISOString() };
}

export function updateCall({ id }: CallRow, fields: Partial<typeof aiClientToolCalls.$inferInsert>) {
  return build
    .update(aiClientToolCalls)
    .set(fields)
    .where(and(ofTenant(aiClientToolCalls), eq(aiClientToolCalls.id, id)));
}

/** Stores the calls for which a run waits, and returns them. */
export async function insertCalls(
  tx: Transaction,
  run: number,
  calls: readonly PageCall[],
  times: { created_at: string; expires_at: string },
): Promise<ClientToolCall[]> {
  if (calls.length === 0) return [];
  const rows = calls.map((call) => ({ ...call, call_id: newPublicId(), run, ...times }));
  tx.send(build.insert(aiClientToolCalls).values(rows.map((row) => ({ tenant_id: tenantId, ...row }))));
  return rows.map(({ call_id, name, summary, arguments: input, expires_at }) => ({
    call_id,
    name,
    summary,
    arguments: input,
    expires_at,
    state: 'pending',
  }));
}

/** Marks the calls of a run as expired whose time is over, and returns them as they are then. */
export async function expireOverdue(tx: Transaction, run: number): Promise<CallRow[]> {
  const now = tx.context.now();
  const overdue = (await callRowsOf(tx, run)).filter(
    (call) => isOpen(call) && new Date(call.expires_at) <= now,
  );
  for (const call of overdue) tx.send(updateCall(call, { state: 'expired' }));
  return overdue.map((call) => ({ ...call, state: 'expired' }));
}

/** Closes the calls of a run that has ended. */
export function closeCalls(tx: Transaction, run: number, state: 'withdrawn' | 'expired'): void {
  tx.send(
    build
      .update(aiClientToolCalls)
      .set({ state })
      .where(
        and(
          ofTenant(aiClientToolCalls),
          eq(aiClientToolCalls.run, run),
          inArray(aiClientToolCalls.state, ['pending', 'claimed']),
        ),
      ),
  );
}

/** Whether a page can still answer a call of the run `r`, or could until just now. */
export const hasOpenCalls = sql`exists (
  select 1 from ${aiClientToolCalls} c
  where c.tenant_id = r.tenant_id and c.run = r.id and c.state in ('pending', 'claimed')
    and c.expires_at > now() - interval '15 seconds')`;

export function callEvent({ state: _state, ...call }: ClientToolCall): ChatEvent {
  return { type: 'client-tool-call', ...call };
}

/** The event that tells what came of a call. */
export function resultEvent({ name, state }: Pick<CallRow, 'name' | 'state'>): ChatEvent {
  return { type: 'tool-result', name, succeeded: state === 'answered' };
}
