import type { CallPromise } from '../call-promise.ts';
import type { Caller, CallOptions } from '../caller.ts';
import type { ClientTool } from '../client-tool.ts';
import { callRunner } from '../client-tools.ts';
import type {
  ChatAnswer,
  ChatRequest,
  ChatSession,
  ChatSessionList,
  ChatSessionQuery,
  ChatSessionSummary,
  ChatStatus,
  PlaybookDetails,
} from '../contract/chat/schemas.ts';
import { listPages, type PagePromise } from '../pages.ts';
import { newIdempotencyKey } from '../request.ts';
import { ChatStream } from '../stream.ts';
import { runConnection } from './runs.ts';

/** Fix It Fred, who answers questions about maintenance. */
export class Chat {
  readonly #caller: Caller;
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Asks a question and resolves with the whole answer. The question is kept even if the answer fails. Throws
   * `provider_not_configured`, `provider_unavailable`, `provider_timeout`, `provider_rate_limited`,
   * `answer_cut_off`, `run_in_progress` while the last question of the conversation is being answered, or `not_found`
   * for an unknown `session_id`.
   * @example const { response, sources } = await chatterfix.chat.send({ message: 'Why does P-101 leak?' });
   */
  send(request: ChatRequest, options?: CallOptions): CallPromise<ChatAnswer> {
    return this.#caller.call('POST /api/chat', { body: request }, options);
  }

  /**
   * Asks a question and streams the answer. The question is sent when the first event is requested. The server
   * works on the answer whether it is read or not: see `ChatStream`. `clientTools` are tools of your page that Fred may
   * use: they run while the loop goes on. Throws the same errors as `send`.
   * @example
   * for await (const event of chatterfix.chat.stream({ message: 'Why does P-101 leak?' }))
   *   if (event.type === 'text-delta') process.stdout.write(event.text);
   */
  stream(
    request: ChatRequest,
    { clientTools, ...options }: CallOptions & { clientTools?: readonly ClientTool[] | undefined } = {},
  ): ChatStream {
    // Asking again under one key does not ask twice.
    const { idempotencyKey = newIdempotencyKey() } = options;
    return new ChatStream(
      {
        ...runConnection(this.#caller, options),
        open: (signal) =>
          this.#caller.openStream(
            'POST /api/chat',
            { body: { ...request, ...(clientTools?.length ? { client_tools: [...clientTools] } : {}) } },
            { ...options, idempotencyKey, signal },
          ),
      },
      { signal: options.signal, runCalls: callRunner(this.#caller, clientTools) },
    );
  }

  /**
   * Tells who answers: a language model, or the offline search in records and playbooks.
   * @example const { mode, model } = await chatterfix.chat.status();
   */
  status(options?: CallOptions): CallPromise<ChatStatus> {
    return this.#caller.call('GET /api/chat/status', {}, options);
  }

  /**
   * The caller's chat sessions, the latest first. Await it for one page, or iterate it for all entries.
   * @example for await (const session of chatterfix.chat.sessions()) console.log(session.title);
   */
  sessions(
    query: ChatSessionQuery = {},
    options?: CallOptions,
  ): PagePromise<ChatSessionList, ChatSessionSummary> {
    return listPages(
      query,
      (query) => this.#caller.call('GET /api/chat/sessions', { query }, options),
      (page) => page.sessions,
    );
  }

  /**
   * Gets a chat session with its messages. Throws `not_found`.
   * @example const { messages } = await chatterfix.chat.session(answer.session_id);
   */
  session(sessionId: string, options?: CallOptions): CallPromise<ChatSession> {
    return this.#caller.call(
      'GET /api/chat/sessions/{session_id}',
      { params: { session_id: sessionId } },
      options,
    );
  }

  /**
   * Gets a maintenance playbook by its `slug`. Throws `not_found`.
   * @example const { lockout_steps } = await chatterfix.chat.playbook('pump-cavitation');
   */
  playbook(slug: string, options?: CallOptions): CallPromise<PlaybookDetails> {
    return this.#caller.call('GET /api/playbooks/{slug}', { params: { slug } }, options);
  }
}
