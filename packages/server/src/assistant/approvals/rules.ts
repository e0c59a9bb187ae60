import type { ApprovalRules, ApprovalRulesChange } from '@chatterfix/sdk/contract';
import { and, eq } from 'drizzle-orm';
import { authorize, type Context } from '../../context.ts';
import { DomainError } from '../../errors.ts';
import { build, ofTenant, tenantId } from '../../platform/db/statements.ts';
import { read, write } from '../../platform/db/transaction.ts';
import { toolsForRules } from '../tools.ts';
import { approvalRules } from './schema.ts';

/** The tools that Fred may use without asking, by role. */
export async function getApprovalRules(context: Context): Promise<ApprovalRules> {
  authorize(context, 'providers:manage');
  const rows = await read(
    context,
    build
      .select({ role: approvalRules.role, tool: approvalRules.tool })
      .from(approvalRules)
      .where(ofTenant(approvalRules))
      .orderBy(approvalRules.role, approvalRules.tool),
  );
  const byRole = Map.groupBy(rows, ({ role }) => role);
  return { rules: [...byRole].map(([role, tools]) => ({ role, tools: tools.map(({ tool }) => tool) })) };
}

/** Replaces all rules. Throws `invalid_input` for a tool that must ask, or that does not change anything. */
export async function setApprovalRules(
  context: Context,
  { rules }: ApprovalRulesChange,
): Promise<ApprovalRules> {
  authorize(context, 'providers:manage');
  const errors = rules.flatMap(({ tools }, rule) =>
    tools.flatMap((name, at) =>
      toolsForRules.includes(name)
        ? []
        : [{ field: `body.rules.${rule}.tools.${at}`, rule: `must be one of ${toolsForRules.join(', ')}` }],
    ),
  );
  if (errors.length > 0)
    throw new DomainError('invalid_input', 'A rule names a tool that must ask.', { errors });
  const rows = rules.flatMap(({ role, tools }) =>
    [...new Set(tools)].map((tool) => ({ tenant_id: tenantId, role, tool })),
  );
  await write(context, async (tx) => {
    tx.send(build.delete(approvalRules).where(ofTenant(approvalRules)));
    if (rows.length > 0)
      await tx.run(build.insert(approvalRules).values(rows).returning({ id: approvalRules.id }));
  });
  return getApprovalRules(context);
}

/** Whether a rule lets Fred use the tool for people of the caller's role without asking. */
export async function mayWithoutAsking(context: Context, { name }: { name: string }): Promise<boolean> {
  const found = await read(
    context,
    build
      .select({ id: approvalRules.id })
      .from(approvalRules)
      .where(
        and(ofTenant(approvalRules), eq(approvalRules.role, context.role), eq(approvalRules.tool, name)),
      ),
  );
  return found.length > 0;
}
