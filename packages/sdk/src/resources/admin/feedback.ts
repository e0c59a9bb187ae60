import type { Caller, CallOptions } from '../../caller.ts';
import type {
  ChatFeedbackEntry,
  ChatFeedbackList,
  ChatFeedbackQuery,
} from '../../contract/feedback/schemas.ts';
import { listPages, type PagePromise } from '../../pages.ts';

/** What readers think of Fred's answers. */
export class Feedback {
  readonly #caller: Caller;
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Feedback that matches, the latest first, with the question and the answer. Await it for one page, or iterate it
   * for all entries.
   * @example for await (const { question, reasons } of admin.feedback.list({ rating: 'down' })) console.log(question, reasons);
   */
  list(
    query: ChatFeedbackQuery = {},
    options?: CallOptions,
  ): PagePromise<ChatFeedbackList, ChatFeedbackEntry> {
    return listPages(
      query,
      (query) => this.#caller.call('GET /api/chat/feedback', { query }, options),
      (page) => page.feedback,
    );
  }
}
