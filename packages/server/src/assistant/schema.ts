import type { ChatCitation, ChatSource } from '@chatterfix/sdk/contract';
import { foreignKey, index, integer, jsonb, pgEnum, text, varchar } from 'drizzle-orm/pg-core';
import { createdAt, id, updatedAt } from '../platform/db/column-types.ts';
import { cost } from './usage/columns.ts';
import { tenantTable } from '../platform/db/tenant-table.ts';

export const messageRole = pgEnum('message_role', ['user', 'assistant']);
export const messageState = pgEnum('message_state', ['complete', 'cut_off', 'failed', 'stopped', 'waiting']);

export const aiChatSessions = tenantTable(
  'ai_chat_sessions',
  {
    id: id('ai_chat_sessions'),
    session_id: varchar({ length: 255 }).notNull().unique(),
    user_id: varchar({ length: 150 }).notNull(),
    context: varchar({ length: 100 }).notNull(),
    /** What its owner calls it; null until then. */
    title: varchar({ length: 200 }),
    ai_provider: varchar({ length: 50 }),
    model_used: varchar({ length: 100 }),
    created_at: createdAt(),
    updated_at: updatedAt(),
    total_tokens: integer().notNull().default(0),
    cost: cost(),
    unpriced_tokens: integer().notNull().default(0),
    /** What a model wrote of the messages up to the one with the id `summarised_to`, for its own use. */
    summary: text(),
    summarised_to: integer(),
  },
  {
    bound: { rows: 5_000_000, what: 'conversations' },
    audited: {
      without: [
        'title',
        'updated_at',
        'total_tokens',
        'cost',
        'unpriced_tokens',
        'ai_provider',
        'model_used',
        'summary',
        'summarised_to',
      ],
    },
    versioned: false,
    readable: {
      // Without session_id: whoever knows it can continue the conversation of a page's visitor
      // (docs/decisions/0010-query-safely.md).
      columns: [
        'id',
        'user_id',
        'context',
        'title',
        'ai_provider',
        'model_used',
        'created_at',
        'updated_at',
        'total_tokens',
        'cost',
      ],
      computed: {
        messages: `(
          SELECT coalesce(jsonb_agg(
            jsonb_build_object('id', m.id, 'role', m.role, 'content', m.content, 'state', m.state, 'sources', m.sources, 'created_at', m.created_at)
            ORDER BY m.id), '[]')
          FROM public.ai_chat_messages m WHERE m.chat_session_id = ai_chat_sessions.id)`,
      },
    },
    uniqueAmongAllTenants: ['session_id'],
  },
  (t) => [index('ai_chat_sessions_user_idx').on(t.tenant_id, t.user_id, t.updated_at, t.id)],
);

/**
 * The messages of a session, one row each, so that a new message does not rewrite the conversation. The
 * reference's column `messages` is computed from them.
 */
export const aiChatMessages = tenantTable(
  'ai_chat_messages',
  {
    id: id('ai_chat_messages'),
    chat_session_id: integer().notNull(),
    role: messageRole().notNull(),
    content: text().notNull(),
    state: messageState().notNull().default('complete'),
    sources: jsonb().$type<ChatSource[]>().notNull().default([]),
    citations: jsonb().$type<ChatCitation[]>().notNull().default([]),
    created_at: createdAt(),
  },
  {
    bound: { rows: 50_000_000, what: 'messages' },
    audited: { without: ['content', 'sources', 'citations'] },
    versioned: false,
    readable: { view: false },
  },
  (t) => [
    foreignKey({
      name: 'ai_chat_messages_session_fkey',
      columns: [t.tenant_id, t.chat_session_id],
      foreignColumns: [aiChatSessions.tenant_id, aiChatSessions.id],
    }).onDelete('cascade'),
    index('ai_chat_messages_session_idx').on(t.tenant_id, t.chat_session_id, t.id),
  ],
);
