import type { ChatProvider } from '@chatterfix/sdk/contract';
import { boolean, index, integer, smallint, unique, varchar } from 'drizzle-orm/pg-core';
import { id, instant, updatedAt, version } from '../../platform/db/column-types.ts';
import { tenantTable } from '../../platform/db/tenant-table.ts';
import { cost } from './columns.ts';

/**
 * What each reply of a model took. Rows are only added, and stay when a conversation is deleted: otherwise a day's
 * money could be spent twice.
 */
export const aiUsage = tenantTable(
  'ai_usage',
  {
    run: integer().notNull(),
    /** The number of the event in the run's log that says the same, so that nothing is counted twice. */
    number: integer().notNull(),
    at: instant().notNull(),
    /** Whose question it was: the kind of actor and its id. */
    person: varchar({ length: 150 }).notNull(),
    provider: varchar({ length: 50 }).$type<ChatProvider>().notNull(),
    model: varchar({ length: 100 }).notNull(),
    /** 1 in the row that is added when the run ends, so that each question counts once. */
    questions: smallint().notNull().default(0),
    input_tokens: integer().notNull(),
    output_tokens: integer().notNull(),
    cached_tokens: integer().notNull(),
    estimated: boolean().notNull(),
    cost: cost(),
  },
  {
    bound: { because: 'the questions of a tenant and the replies to each are limited' },
    audited: false,
    versioned: false,
    readable: false,
    grants: ['select', 'insert'],
    key: ['run', 'number'],
  },
  (t) => [index('ai_usage_at_idx').on(t.tenant_id, t.at)],
);

/** A tenant's own limits, which are lower than the server's. Null where the server's hold. */
export const aiLimits = tenantTable(
  'ai_limits',
  {
    id: id('ai_limits'),
    seconds: integer(),
    calls_per_reply: integer(),
    calls: integer(),
    tokens: integer(),
    answer_length: integer(),
    result_length: integer(),
    /** US dollars for each day. */
    cost_per_day: cost(),
    updated_at: updatedAt(),
    version: version(),
  },
  {
    bound: { because: 'a tenant has one row' },
    audited: true,
    versioned: true,
    readable: false,
    grants: ['select', 'insert', 'update'],
  },
  (t) => [unique('ai_limits_tenant_key').on(t.tenant_id)],
);
