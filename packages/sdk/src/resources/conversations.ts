import type { CallPromise } from '../call-promise.ts';
import type { Caller, CallOptions } from '../caller.ts';
import type { ChatFeedback, ChatFeedbackGive } from '../contract/feedback/schemas.ts';
import type { ChatExport, ChatSessionDeleted, ChatSessionSummary } from '../contract/chat/schemas.ts';

const path = '/api/chat/sessions/{session_id}';

/**
 * What people do with their conversations with Fred besides reading them. It is a class of its own, so that pages
 * without a list of conversations do not load it.
 *
 * @example
 * import { Conversations } from '@chatterfix/sdk/conversations';
 * const conversations = new Conversations(chatterfix);
 * for await (const { session_id } of chatterfix.chat.sessions({ search: 'P-101' })) await conversations.delete(session_id);
 */
export class Conversations {
  readonly #caller: Caller;
  /** Uses the credentials of `client`, a `ChatterFix`. */
  constructor(client: Caller) {
    this.#caller = client;
  }

  /**
   * Renames a conversation; with null, its title is the beginning of its first question again. Throws `not_found`.
   * @example await conversations.rename(session_id, 'Seal of pump 7');
   */
  rename(sessionId: string, title: string | null, options?: CallOptions): CallPromise<ChatSessionSummary> {
    return this.#caller.call(
      `PATCH ${path}`,
      { params: { session_id: sessionId }, body: { title } },
      options,
    );
  }

  /**
   * Deletes a conversation for good. An answer that is being written is stopped first. Throws `not_found`.
   * @example await conversations.delete(session_id);
   */
  delete(sessionId: string, options?: CallOptions): CallPromise<ChatSessionDeleted> {
    return this.#caller.call(`DELETE ${path}`, { params: { session_id: sessionId } }, options);
  }

  /**
   * Gets a conversation with all that is known of its messages. Throws `not_found`.
   * @example const { session, authors } = await conversations.export(session_id);
   */
  export(sessionId: string, options?: CallOptions): CallPromise<ChatExport> {
    return this.#caller.call(`GET ${path}/export`, { params: { session_id: sessionId } }, options);
  }

  /**
   * Gets a conversation as a Markdown document, to keep it or to send it to somebody. Throws `not_found`.
   * @example await writeFile('conversation.md', await conversations.exportMarkdown(session_id));
   */
  async exportMarkdown(sessionId: string, options?: CallOptions): Promise<string> {
    const response = await this.#caller.openStream(
      `GET ${path}/export`,
      { params: { session_id: sessionId }, query: { format: 'markdown' } },
      options,
    );
    return response.text();
  }

  /**
   * Says whether an answer helped, in place of what was said about it before. Admins read it with the question and
   * the answer. Throws `not_found`.
   * @example await conversations.giveFeedback(session_id, message_id, { rating: 'down', reasons: ['out_of_date'] });
   */
  giveFeedback(
    sessionId: string,
    messageId: number,
    feedback: ChatFeedbackGive,
    options?: CallOptions,
  ): CallPromise<ChatFeedback> {
    return this.#caller.call(
      `POST ${path}/messages/{message_id}/feedback`,
      { params: { session_id: sessionId, message_id: messageId }, body: feedback },
      options,
    );
  }
}
