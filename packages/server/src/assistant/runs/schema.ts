import { finishReasons, type ChatProvider, type Problem } from '@chatterfix/sdk/contract';
import { sql } from 'drizzle-orm';
import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  text,
  uniqueIndex,
  varchar,
} from 'drizzle-orm/pg-core';
import { createdAt, id, instant } from '../../platform/db/column-types.ts';
import { tenantTable } from '../../platform/db/tenant-table.ts';
import { aiChatSessions } from '../schema.ts';
import type { Continuation } from './continuation.ts';
import { cost } from '../usage/columns.ts';

/** A run that waits for approvals is running, and has a `continuation`. */
export const runState = pgEnum('run_state', [
  'running',
  'complete',
  'cut_off',
  'failed',
  'stopped',
  'interrupted',
]);
export const finishReason = pgEnum('finish_reason', finishReasons);

/** The work on the answer to one question. See docs/decisions/0025-durable-runs.md. */
export const aiRuns = tenantTable(
  'ai_runs',
  {
    id: id('ai_runs'),
    run_id: varchar({ length: 64 }).notNull().unique(),
    chat_session_id: integer().notNull(),
    /** The message with the question. */
    question_id: integer().notNull(),
    /** The message with the answer, as far as it came; null before the run ends or waits for approvals. */
    answer_id: integer(),
    state: runState().notNull().default('running'),
    provider: varchar({ length: 50 }).$type<ChatProvider>().notNull(),
    model: varchar({ length: 100 }).notNull(),
    /**
     * The process that works on it, and until when others must believe that it does: `infinity` while it waits
     * for approvals and nobody needs to.
     */
    server_id: varchar({ length: 64 }).notNull(),
    alive_until: instant().notNull(),
    stop_requested: boolean().notNull().default(false),
    /** How the work goes on once its approvals are decided; null unless it waits for some. */
    continuation: jsonb().$type<Continuation>(),
    /** The number of the last event; kept when the run ends, because events are deleted after a day. */
    last_event: integer().notNull().default(0),
    input_tokens: integer().notNull().default(0),
    output_tokens: integer().notNull().default(0),
    cached_tokens: integer().notNull().default(0),
    cost: cost(),
    unpriced_tokens: integer().notNull().default(0),
    /** A provider did not report its tokens, so that they were counted from the text. */
    usage_estimated: boolean().notNull().default(false),
    finish_reason: finishReason(),
    /** The limit of the server that the answer reached, in words. */
    limit_reached: varchar({ length: 200 }),
    /** Why there is no complete answer. */
    problem: jsonb().$type<Problem>(),
    /** The name of its answer in the cache of answers; null where it is not kept there. */
    cache_key: varchar({ length: 64 }),
    /** When the answer was written that was given again from the cache; null for an answer of its own. */
    cached_at: instant(),
    created_at: createdAt(),
    finished_at: instant(),
  },
  {
    bound: { rows: 50_000_000, what: 'runs' },
    // The messages are audited; a run says only how the answer came about.
    audited: false,
    versioned: false,
    readable: false,
    grants: ['select', 'insert', 'update'],
    uniqueAmongAllTenants: ['run_id'],
  },
  (t) => [
    foreignKey({
      name: 'ai_runs_session_fkey',
      columns: [t.tenant_id, t.chat_session_id],
      foreignColumns: [aiChatSessions.tenant_id, aiChatSessions.id],
    }).onDelete('cascade'),
    index('ai_runs_session_idx').on(t.tenant_id, t.chat_session_id),
    // A conversation has one run at a time.
    uniqueIndex('ai_runs_running_key')
      .on(t.tenant_id, t.chat_session_id)
      .where(sql`state = 'running'`),
    index('ai_runs_alive_idx')
      .on(t.alive_until)
      .where(sql`state = 'running'`),
  ],
);

/**
 * The log of a run: its events by number, many in one row, because they come faster than rows can be written.
 * The server adds rows and changes none.
 */
export const aiRunEvents = tenantTable(
  'ai_run_events',
  {
    run: integer().notNull(),
    last_number: integer().notNull(),
    first_number: integer().notNull(),
    /** The events as JSON, one in a line. */
    events: text().notNull(),
    at: instant().notNull().defaultNow(),
  },
  {
    bound: {
      because: 'they are kept for a day, and the questions of a tenant and their answers are limited',
    },
    audited: false,
    versioned: false,
    readable: false,
    grants: ['select', 'insert'],
    key: ['run', 'last_number'],
  },
  (t) => [
    foreignKey({
      name: 'ai_run_events_run_fkey',
      columns: [t.tenant_id, t.run],
      foreignColumns: [aiRuns.tenant_id, aiRuns.id],
    }).onDelete('cascade'),
    index('ai_run_events_age_idx').using('brin', t.at),
  ],
);
