import type { Approval, ApprovalApprove, ApprovalReject, ChatEvent } from '@chatterfix/sdk/contract';
import { and, eq } from 'drizzle-orm';
import * as z from 'zod/mini';
import { authorize, type Context } from '../../context.ts';
import { DomainError, notFound } from '../../errors.ts';
import type { Preview, RecordVersions, WriteTool } from '../../features/tool.ts';
import { build, ofTenant } from '../../platform/db/statements.ts';
import { write, type Transaction } from '../../platform/db/transaction.ts';
import type { RunHost } from '../runs/host.ts';
import type { RunRow } from '../runs/records.ts';
import { goOn, lockWaiting, tellDecisions } from '../runs/waiting.ts';
import { ownerOf } from '../sessions.ts';
import { writeToolNamed } from '../tools.ts';
import { callRowsOf, type CallRow } from '../client-tools/records.ts';
import { approvalRowsOf, findApproval, insertApprovals, printed, type ApprovalRow } from './records.ts';
import { aiApprovals } from './schema.ts';

/** A run that goes on, because it has all that it waited for. */
export interface Resumed {
  run: RunRow;
  /** The decisions, the oldest first. */
  approvals: readonly ApprovalRow[];
  /** The calls of tools of the page, the oldest first. */
  calls: readonly CallRow[];
}

interface Decided {
  approval: Approval;
  resumed?: Resumed | undefined;
}

/**
 * Approves a change and makes it, in one transaction. A second approval of the same change gets the answer of the
 * first. Throws `approval_decided`, `approval_expired`, `approval_stale`, and what the change itself throws; then
 * nothing is changed.
 */
export async function approve(
  context: Context,
  host: RunHost,
  approvalId: string,
  { arguments: edited }: z.output<typeof ApprovalApprove>,
): Promise<Decided> {
  const decided = await againIfChanged(() =>
    decide(context, host, approvalId, 'approved', async (tx, approval) => {
      const { tool, input } = checked(context, approval, edited);
      const preview = await tool.preview(tx.context, input);
      if (edited) assertSameRecords(approval, preview);
      if (!isSame(approval.versions, preview.versions)) return { tool, input, preview };
      const by = ownerOf(context);
      const now = context.now().toISOString();
      const change = {
        state: 'approved',
        arguments: input,
        changes: preview.changes,
        title: preview.title,
      } as const;
      tx.send(update(approval, { ...change, decided_at: now, decided_by: by }));
      const fred = { run_id: approval.run_id, approved_by: by };
      const { record } = await tool.run({ ...tx.context, via: 'fred', fred }, input, preview.versions);
      tx.send(update(approval, { result: record }));
      return { ...approval, ...change, decided_at: now, decided_by: by, result: record };
    }),
  );
  if (decided.approval.state === 'stale')
    throw new DomainError(
      'approval_stale',
      'The record was changed after Fred proposed this. Nothing was done: the new approval shows the change to the record as it is now.',
      { approval_id: decided.approval.replaced_by!, run_id: decided.approval.run_id },
    );
  return decided;
}

/** Decides again where the record was changed between the look at it and the change: then it is shown anew. */
async function againIfChanged(decision: () => Promise<Decided>): Promise<Decided> {
  try {
    return await decision();
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'version_mismatch') throw error;
    return decision();
  }
}

/** Rejects a change. Throws `approval_decided`, `approval_expired`, `approval_stale`. */
export function reject(
  context: Context,
  host: RunHost,
  approvalId: string,
  { reason = null }: z.output<typeof ApprovalReject>,
): Promise<Decided> {
  return decide(context, host, approvalId, 'rejected', (tx, approval) => {
    const change = {
      state: 'rejected',
      reason,
      decided_at: context.now().toISOString(),
      decided_by: ownerOf(context),
    } as const;
    tx.send(update(approval, change));
    return Promise.resolve({ ...approval, ...change });
  });
}

/** What is proposed in place of a stale approval. */
interface Replacement {
  tool: WriteTool;
  input: Record<string, unknown>;
  preview: Preview;
}

async function decide(
  context: Context,
  host: RunHost,
  approvalId: string,
  decision: 'approved' | 'rejected',
  work: (tx: Transaction, approval: ApprovalRow) => Promise<ApprovalRow | Replacement>,
): Promise<Decided> {
  const { run: runNumber } = await findApproval(context, approvalId);
  return write(context, async (tx) => {
    const run = await lockWaiting(tx, runNumber);
    // Read behind the lock, so that of many decisions at once the later ones see what the first one did.
    const present = (await approvalRowsOf(tx, runNumber)).find(
      ({ approval_id }) => approval_id === approvalId,
    );
    if (!present) throw notFound('approval');
    if (present.state === decision) return { approval: printed(present) };
    if (present.state !== 'pending' || !run) throw wasDecided(present);
    const outcome = await work(tx, present);
    const events: ChatEvent[] = [];
    let approval: Approval;
    if ('preview' in outcome) {
      const [replacement] = await insertApprovals(tx, run, [{ ...outcome, call_id: present.call_id }], {
        created_at: context.now().toISOString(),
        expires_at: present.expires_at,
      });
      const change = { state: 'stale', replaced_by: replacement!.approval_id } as const;
      tx.send(update(present, { ...change, decided_at: context.now().toISOString() }));
      approval = printed({ ...present, ...change });
      events.push(
        { type: 'approval-decision', approval },
        { type: 'approval-request', approval: replacement! },
      );
    } else {
      approval = printed(outcome);
      events.push({ type: 'approval-decision', approval });
    }
    const { last_event, isWaiting } = await tellDecisions(tx, run, events);
    if (isWaiting) return { approval };
    goOn(tx, run.id, host.server);
    return {
      approval,
      resumed: {
        run: { ...run, last_event },
        approvals: await approvalRowsOf(tx, run.id),
        calls: await callRowsOf(tx, run.id),
      },
    };
  });
}

function update({ id }: ApprovalRow, fields: Partial<typeof aiApprovals.$inferInsert>) {
  return build
    .update(aiApprovals)
    .set(fields)
    .where(and(ofTenant(aiApprovals), eq(aiApprovals.id, id)));
}

/** The tool of an approval, and its arguments as proposed or as the person edited them; rights are checked again. */
function checked(
  context: Context,
  approval: ApprovalRow,
  edited: Record<string, unknown> | undefined,
): { tool: WriteTool; input: Record<string, unknown> } {
  const tool = writeToolNamed(approval.tool);
  if (!tool)
    throw new DomainError(
      'conflict',
      `This server no longer has the tool ${approval.tool}: reject the change.`,
    );
  for (const permission of [tool.permission, ...(tool.alsoNeeds ?? [])]) authorize(context, permission);
  const input = z.safeParse(tool.input, edited ?? approval.arguments);
  if (input.success) return { tool, input: input.data as Record<string, unknown> }; // all inputs are objects
  const errors = input.error.issues.map(({ path, message }) => ({
    field: ['body', 'arguments', ...path].join('.'),
    rule: message,
  }));
  throw new DomainError('invalid_input', errors.map(({ field, rule }) => `${field} ${rule}.`).join(' '), {
    errors,
  });
}

/** The person approves a change of this record, and edits only what is changed of it. */
function assertSameRecords(approval: ApprovalRow, { versions }: Preview): void {
  const names = (records: RecordVersions) => Object.keys(records).toSorted().join();
  if (names(approval.versions) !== names(versions))
    throw new DomainError('invalid_input', 'body.arguments must change the same record.', {
      errors: [{ field: 'body.arguments', rule: 'must change the same record' }],
    });
}

function isSame(approved: RecordVersions, present: RecordVersions): boolean {
  return Object.entries(present).every(([record, version]) => approved[record] === version);
}

function wasDecided({ state, replaced_by, run_id }: ApprovalRow): DomainError {
  if (state === 'expired')
    return new DomainError('approval_expired', 'The time to approve this change is over. Ask Fred again.', {
      run_id,
    });
  if (state === 'stale')
    return new DomainError(
      'approval_stale',
      'The record was changed after Fred proposed this: the new approval shows the change to the record as it is now.',
      { run_id, approval_id: replaced_by ?? undefined },
    );
  return new DomainError(
    'approval_decided',
    state === 'withdrawn'
      ? 'The answer was stopped, and with it this change.'
      : `This change was ${state} already.`,
    { run_id },
  );
}
