import { feedbackRatings, type FeedbackReason } from '@chatterfix/sdk/contract';
import { foreignKey, index, integer, pgEnum, text, unique, varchar } from 'drizzle-orm/pg-core';
import { id, updatedAt } from '../../platform/db/column-types.ts';
import { tenantTable } from '../../platform/db/tenant-table.ts';
import { aiChatMessages } from '../schema.ts';

export const feedbackRating = pgEnum('feedback_rating', feedbackRatings);

/** What the reader of an answer thinks of it, deleted with the answer. */
export const aiChatFeedback = tenantTable(
  'ai_chat_feedback',
  {
    id: id('ai_chat_feedback'),
    message_id: integer().notNull(),
    /** Who gave it. */
    user_id: varchar({ length: 150 }).notNull(),
    rating: feedbackRating().notNull(),
    reasons: text().array().$type<FeedbackReason[]>().notNull(),
    comment: text(),
    updated_at: updatedAt(),
  },
  {
    bound: { rows: 50_000_000, what: 'feedback' },
    audited: { without: ['comment'] },
    versioned: false,
    readable: false,
  },
  (t) => [
    unique('ai_chat_feedback_message_key').on(t.tenant_id, t.message_id),
    index('ai_chat_feedback_latest_idx').on(t.tenant_id, t.updated_at, t.id),
    foreignKey({
      name: 'ai_chat_feedback_message_fkey',
      columns: [t.tenant_id, t.message_id],
      foreignColumns: [aiChatMessages.tenant_id, aiChatMessages.id],
    }).onDelete('cascade'),
  ],
);
