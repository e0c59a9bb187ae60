import type { ChatCitation, ChatMessage, ChatSource } from '@chatterfix/sdk/contract';
import { build, ofTenant, tenantId } from '../platform/db/statements.ts';
import { and, eq } from 'drizzle-orm';
import { aiChatMessages } from './schema.ts';

/** What a message rests on. */
interface Grounds {
  sources: readonly ChatSource[];
  citations: readonly ChatCitation[];
}

/** Adds a message to a conversation. */
export function insertMessage(
  conversationId: number,
  message: Pick<ChatMessage, 'role' | 'content' | 'state'> & Grounds,
  now: string,
) {
  return build
    .insert(aiChatMessages)
    .values({
      tenant_id: tenantId,
      chat_session_id: conversationId,
      role: message.role,
      content: storableText(message.content),
      state: message.state,
      sources: [...message.sources],
      citations: [...message.citations],
      created_at: now,
    })
    .returning({ id: aiChatMessages.id });
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
