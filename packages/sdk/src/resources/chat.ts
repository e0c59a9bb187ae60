import type { CallOptions, ChatterFix } from '../client.ts';
import type { chat } from '../contract/chat/endpoints.ts';
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
import { PagePromise } from '../pages.ts';
import { ChatStream } from '../stream.ts';

type Routes = typeof chat;

/** Fix It Fred. */
export class Chat {
  readonly #client: ChatterFix;
  constructor(client: ChatterFix) {
    this.#client = client;
  }

  /** Asks, and waits for the whole answer. Throws `provider_unavailable`, `provider_timeout`, `provider_rate_limited`, `answer_cut_off`; the question is kept. */
  send(request: ChatRequest, options?: CallOptions): Promise<ChatAnswer> {
    return this.#client.call<Routes['send']>('POST /api/chat', { body: request }, options);
  }

  /** Asks, and hands out the answer as it is given; see `ChatStream`. */
  stream(request: ChatRequest, options: CallOptions = {}): ChatStream {
    return new ChatStream(
      (signal) =>
        this.#client.send(
          'POST /api/chat',
          { body: request },
          { ...options, signal, headers: { ...options.headers, accept: 'text/event-stream' } },
        ),
      options.signal,
    );
  }

  /** Who answers: a language model, or the offline search. */
  status(options?: CallOptions): Promise<ChatStatus> {
    return this.#client.call<Routes['status']>('GET /api/chat/status', {}, options);
  }

  /** The caller's conversations, the latest first. */
  sessions(
    query: ChatSessionQuery = {},
    options?: CallOptions,
  ): PagePromise<ChatSessionList, ChatSessionSummary> {
    return new PagePromise(
      (cursor) =>
        this.#client.call<Routes['list_sessions']>(
          'GET /api/chat/sessions',
          { query: cursor ? { ...query, page: undefined, cursor } : query },
          options,
        ),
      (page) => page.sessions,
    );
  }

  /** A conversation with its messages. Throws `not_found`. */
  session(sessionId: string, options?: CallOptions): Promise<ChatSession> {
    return this.#client.call<Routes['get_session']>(
      'GET /api/chat/sessions/{session_id}',
      { params: { session_id: sessionId } },
      options,
    );
  }

  /** A maintenance playbook. Throws `not_found`. */
  playbook(slug: string, options?: CallOptions): Promise<PlaybookDetails> {
    return this.#client.call<Routes['get_playbook']>(
      'GET /api/playbooks/{slug}',
      { params: { slug } },
      options,
    );
  }
}
