import type { ChatMessage, ChatSource } from '@chatterfix/sdk/contract';
import { build, tenantId } from '../platform/db/statements.ts';
import { aiChatMessages } from './schema.ts';

/** Adds a message to a conversation. */
export function insertMessage(
  conversationId: number,
  message: Pick<ChatMessage, 'role' | 'content' | 'state'> & { sources: readonly ChatSource[] },
  now: string,
) {
  // PostgreSQL cannot store NUL or lone surrogates, which a model may write.
  const content = message.content.replaceAll('\u0000', '').toWellFormed();
  return build
    .insert(aiChatMessages)
    .values({
      tenant_id: tenantId,
      chat_session_id: conversationId,
      role: message.role,
      content,
      state: message.state,
      sources: [...message.sources],
      created_at: now,
    })
    .returning({ id: aiChatMessages.id });
}
