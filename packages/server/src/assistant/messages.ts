import type { ChatCitation, ChatMessage, ChatSource } from '@chatterfix/sdk/contract';
import { build, ofTenant, tenantId } from '../platform/db/statements.ts';
import { and, eq, sql } from 'drizzle-orm';
import { aiChatMessages } from './schema.ts';

/** What a message rests on. */
interface Grounds {
  sources: readonly ChatSource[];
  citations: readonly ChatCitation[];
}

/** Adds an answer to a conversation; its values are `answerValues`. */
export const insertAnswer = build
  .insert(aiChatMessages)
  .values({
    tenant_id: tenantId,
    chat_session_id: sql.placeholder('conversation'),
    role: 'assistant',
    content: sql.placeholder('content'),
    state: sql.placeholder('message_state'),
    sources: sql.placeholder('sources'),
    citations: sql.placeholder('citations'),
    created_at: sql.placeholder('now'),
  })
  .returning({ id: aiChatMessages.id });

/** The values of `insertAnswer`, but for `now`. */
export function answerValues(
  conversation: number,
  { content, state, sources, citations }: Pick<ChatMessage, 'content' | 'state'> & Grounds,
) {
  return { conversation, content: storableText(content), message_state: state, sources, citations };
}

/** Replaces what was stored of an answer that went on. */
export function updateMessage(
  id: number,
  { content, state, sources, citations }: Pick<ChatMessage, 'content' | 'state'> & Grounds,
) {
  return build
    .update(aiChatMessages)
    .set({ content: storableText(content), state, sources: [...sources], citations: [...citations] })
    .where(and(ofTenant(aiChatMessages), eq(aiChatMessages.id, id)));
}

/** PostgreSQL cannot store NUL or lone surrogates, which a model may write. */
export function storableText(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed();
}
