import {
  approvalStates,
  type ApprovalChange,
  type ApprovalTarget,
  type Approval,
} from '@chatterfix/sdk/contract';
import { foreignKey, index, integer, jsonb, pgEnum, text, varchar } from 'drizzle-orm/pg-core';
import { userRole } from '../../identity/schema.ts';
import { createdAt, id, instant } from '../../platform/db/column-types.ts';
import { tenantTable } from '../../platform/db/tenant-table.ts';
import { aiRuns } from '../runs/schema.ts';

export const approvalState = pgEnum('approval_state', approvalStates);

/** The changes that Fred proposed. See docs/decisions/0026-approvals.md. */
export const aiApprovals = tenantTable(
  'ai_approvals',
  {
    id: id('ai_approvals'),
    approval_id: varchar({ length: 64 }).notNull().unique(),
    run: integer().notNull(),
    /** Who asked, and may approve: the kind of actor and its id. */
    user_id: varchar({ length: 150 }).notNull(),
    state: approvalState().notNull().default('pending'),
    tool: varchar({ length: 100 }).notNull(),
    /** The model's call that proposed it, to which its result belongs. */
    call_id: text().notNull(),
    title: varchar({ length: 500 }).notNull(),
    target: jsonb().$type<ApprovalTarget>(),
    /** The versions of the records that the change was made for, by kind and id: `{ "part:7": 3 }`. */
    versions: jsonb().$type<Record<string, number>>().notNull().default({}),
    changes: jsonb().$type<ApprovalChange[]>().notNull(),
    arguments: jsonb().$type<Record<string, unknown>>().notNull(),
    created_at: createdAt(),
    expires_at: instant().notNull(),
    decided_at: instant(),
    decided_by: varchar({ length: 150 }),
    reason: text(),
    result: jsonb().$type<NonNullable<Approval['result']>>(),
    /** The approval that shows the change anew, where this one is stale. */
    replaced_by: varchar({ length: 64 }),
  },
  {
    bound: { rows: 50_000_000, what: 'approvals' },
    // The texts are in the conversation, which can be deleted for good.
    audited: {
      without: ['title', 'target', 'versions', 'changes', 'arguments', 'reason', 'result', 'call_id'],
    },
    versioned: false,
    readable: false,
    grants: ['select', 'insert', 'update'],
    uniqueAmongAllTenants: ['approval_id'],
  },
  (t) => [
    foreignKey({
      name: 'ai_approvals_run_fkey',
      columns: [t.tenant_id, t.run],
      foreignColumns: [aiRuns.tenant_id, aiRuns.id],
    }).onDelete('cascade'),
    index('ai_approvals_run_idx').on(t.tenant_id, t.run, t.id),
    index('ai_approvals_user_idx').on(t.tenant_id, t.user_id, t.created_at, t.id),
    index('ai_approvals_expiry_idx').on(t.expires_at),
  ],
);

/** The tools that Fred may use for people of a role without asking them. */
export const approvalRules = tenantTable(
  'approval_rules',
  {
    id: id('approval_rules'),
    role: userRole().notNull(),
    tool: varchar({ length: 100 }).notNull(),
  },
  {
    bound: { because: 'they name tools of the server by role, each once' },
    audited: true,
    versioned: false,
    readable: false,
    grants: ['select', 'insert', 'delete'],
    key: ['role', 'tool'],
  },
);
