import { clientToolStates } from '@chatterfix/sdk/contract';
import { foreignKey, index, integer, jsonb, pgEnum, text, varchar } from 'drizzle-orm/pg-core';
import { createdAt, id, instant } from '../../platform/db/column-types.ts';
import { tenantTable } from '../../platform/db/tenant-table.ts';
import { aiRuns } from '../runs/schema.ts';

export const clientToolState = pgEnum('client_tool_state', clientToolStates);

/** What a page returned: the result of its tool, or why the tool failed. */
export type PageAnswer = { result: unknown } | { error: string };

/** The calls of tools that run in a host's page. See docs/decisions/0031-client-tools.md. */
export const aiClientToolCalls = tenantTable(
  'ai_client_tool_calls',
  {
    id: id('ai_client_tool_calls'),
    /** Its name for the page. */
    call_id: varchar({ length: 64 }).notNull().unique(),
    run: integer().notNull(),
    /** The model's name for it, to which the result belongs. */
    model_call_id: text().notNull(),
    state: clientToolState().notNull().default('pending'),
    name: varchar({ length: 64 }).notNull(),
    summary: varchar({ length: 100 }).notNull(),
    arguments: jsonb().$type<Record<string, unknown>>().notNull(),
    /** Names the page that runs the tool; null before one does. */
    claim_id: varchar({ length: 64 }),
    answer: jsonb().$type<PageAnswer>(),
    created_at: createdAt(),
    expires_at: instant().notNull(),
  },
  {
    bound: { rows: 50_000_000, what: 'calls of tools of pages' },
    // They change no record of the plant; what the page did is its own.
    audited: false,
    versioned: false,
    readable: false,
    grants: ['select', 'insert', 'update'],
    uniqueAmongAllTenants: ['call_id'],
  },
  (t) => [
    foreignKey({
      name: 'ai_client_tool_calls_run_fkey',
      columns: [t.tenant_id, t.run],
      foreignColumns: [aiRuns.tenant_id, aiRuns.id],
    }).onDelete('cascade'),
    index('ai_client_tool_calls_run_idx').on(t.tenant_id, t.run, t.id),
  ],
);
