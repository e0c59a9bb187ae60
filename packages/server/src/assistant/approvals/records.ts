import type { Approval, ApprovalQuery, Page } from '@chatterfix/sdk/contract';
import { and, eq, sql, type SQL } from 'drizzle-orm';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../../context.ts';
import { notFound } from '../../errors.ts';
import { listPage } from '../../platform/db/page.ts';
import { build, ofTenant, tenantId } from '../../platform/db/statements.ts';
import { read, type Transaction } from '../../platform/db/transaction.ts';
import type { Proposal } from '../loop.ts';
import { newPublicId } from '../public-id.ts';
import { aiRuns } from '../runs/schema.ts';
import { aiChatSessions } from '../schema.ts';
import { ownerOf } from '../sessions.ts';
import { inputSchemaOf, writeToolNamed } from '../tools.ts';
import { aiApprovals } from './schema.ts';

// Approvals as they are stored, and how they are found again.

/** An approval that nobody decided in time is expired, also before its row says so. */
const state = sql<
  Approval['state']
>`(case when ${aiApprovals.state} = 'pending' and ${aiApprovals.expires_at} <= now()
  then 'expired' else ${aiApprovals.state} end)`;

const approvalColumns = {
  id: aiApprovals.id,
  run: aiApprovals.run,
  call_id: aiApprovals.call_id,
  versions: aiApprovals.versions,
  user_id: aiApprovals.user_id,
  approval_id: aiApprovals.approval_id,
  run_id: aiRuns.run_id,
  session_id: aiChatSessions.session_id,
  state: state.as('state'),
  tool: aiApprovals.tool,
  title: aiApprovals.title,
  target: aiApprovals.target,
  changes: aiApprovals.changes,
  arguments: aiApprovals.arguments,
  created_at: aiApprovals.created_at,
  expires_at: aiApprovals.expires_at,
  decided_at: aiApprovals.decided_at,
  decided_by: aiApprovals.decided_by,
  reason: aiApprovals.reason,
  result: aiApprovals.result,
  replaced_by: aiApprovals.replaced_by,
};

const selectApprovals = () =>
  build
    .select(approvalColumns)
    .from(aiApprovals)
    .innerJoin(aiRuns, and(eq(aiRuns.tenant_id, aiApprovals.tenant_id), eq(aiRuns.id, aiApprovals.run)))
    .innerJoin(
      aiChatSessions,
      and(eq(aiChatSessions.tenant_id, aiRuns.tenant_id), eq(aiChatSessions.id, aiRuns.chat_session_id)),
    )
    .$dynamic();

export type ApprovalRow = Awaited<ReturnType<typeof approvalRowsOf>>[number];

/** An approval as its readers get it. */
export function printed(row: ApprovalRow): Approval {
  const { id: _id, run: _run, call_id: _call, versions: _versions, user_id, ...fields } = row;
  const tool = writeToolNamed(fields.tool);
  return {
    ...fields,
    created_at: instantOf(fields.created_at),
    expires_at: instantOf(fields.expires_at),
    decided_at: fields.decided_at && instantOf(fields.decided_at),
    arguments_schema: inputSchemaOf(fields.tool),
    may_approve: { user: user_id, permissions: tool ? [tool.permission, ...(tool.alsoNeeds ?? [])] : [] },
  };
}

/** An instant in the same words whether it was read from the database or is about to be stored. */
const instantOf = (instant: string) => new Date(instant).toISOString();

/** The changes that Fred proposed to the caller, the latest first. */
export async function listApprovals(
  context: Context,
  { status, run_id, ...query }: output<typeof ApprovalQuery>,
): Promise<{ approvals: Approval[] } & Page> {
  authorize(context, 'chat:use');
  const filters = [
    ofTenant(aiApprovals),
    eq(aiApprovals.user_id, ownerOf(context)),
    status && sql`${state} = ${status}`,
    run_id &&
      sql`${aiApprovals.run} = (select id from ${aiRuns} where ${ofTenant(aiRuns)} and ${aiRuns.run_id} = ${run_id})`,
  ].filter((filter): filter is SQL => Boolean(filter));
  const input = { ...query, status, run_id, sort: '-created_at' };
  const { rows, ...page } = await listPage(context, {
    input,
    order: {
      direction: 'desc',
      keys: [
        { property: 'created_at', column: aiApprovals.created_at, type: 'timestamptz' },
        { property: 'id', column: aiApprovals.id, type: 'integer' },
      ],
    },
    select: selectApprovals,
    table: aiApprovals,
    filters: () => filters,
  });
  return { approvals: rows.map(printed), ...page };
}

/** An approval of the caller's. Throws `not_found`. */
export async function findApproval(context: Context, approvalId: string): Promise<ApprovalRow> {
  authorize(context, 'chat:use');
  const [row] = await read(
    context,
    selectApprovals().where(
      and(
        ofTenant(aiApprovals),
        eq(aiApprovals.approval_id, approvalId),
        eq(aiApprovals.user_id, ownerOf(context)),
      ),
    ),
  );
  if (!row) throw notFound('approval');
  return row;
}

/** The approvals of a run, the oldest first, within a transaction. */
export function approvalRowsOf(tx: Transaction, run: number) {
  return tx.run(
    selectApprovals()
      .where(and(ofTenant(aiApprovals), eq(aiApprovals.run, run)))
      .orderBy(aiApprovals.id),
  );
}

/** The same as their readers get them. */
export async function approvalsOf(tx: Transaction, run: number): Promise<Approval[]> {
  return (await approvalRowsOf(tx, run)).map(printed);
}

/** The approvals that a run waits for. */
export async function pendingApprovals(context: Context, run: number): Promise<Approval[]> {
  const rows = await read(
    context,
    selectApprovals()
      .where(and(ofTenant(aiApprovals), eq(aiApprovals.run, run), sql`${state} = 'pending'`))
      .orderBy(aiApprovals.id),
  );
  return rows.map(printed);
}

/** Stores what a run proposes, and returns it. */
export async function insertApprovals(
  tx: Transaction,
  { id, run_id, session_id }: { id: number; run_id: string; session_id: string },
  proposals: readonly Proposal[],
  times: { created_at: string; expires_at: string },
): Promise<Approval[]> {
  if (proposals.length === 0) return [];
  const rows = proposals.map(({ call_id, tool, input, preview }) => ({
    approval_id: newPublicId(),
    run: id,
    user_id: ownerOf(tx.context),
    tool: tool.name,
    call_id,
    ...preview,
    versions: { ...preview.versions },
    arguments: input,
    ...times,
  }));
  const stored = await tx.run(
    build
      .insert(aiApprovals)
      .values(rows.map((row) => ({ tenant_id: tenantId, ...row })))
      .returning({ id: aiApprovals.id, approval_id: aiApprovals.approval_id }),
  );
  const undecided = { decided_at: null, decided_by: null, reason: null, result: null, replaced_by: null };
  return rows.map((row, at) =>
    printed({ ...row, ...undecided, id: stored[at]!.id, run_id, session_id, state: 'pending' }),
  );
}
