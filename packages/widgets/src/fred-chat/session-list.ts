import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ChatSessionSummary, ChatterFix } from '@chatterfix/sdk';
import { failureOf, type Failure } from '../failure.ts';
import { formatDay } from '../format.ts';
import type { FredChatTexts } from '../i18n/fred-chat/index.ts';
import type { Locale } from '../i18n/locale.ts';

export interface SessionListContext {
  /** The id of the conversation that is shown. */
  current: string | undefined;
  failed(failure: Failure): TemplateResult;
  chosen(sessionId: string): void;
}

/** The list of the reader's earlier conversations, shown over the current one. */
export class SessionList {
  private sessions: readonly ChatSessionSummary[] | 'loading' | Failure | undefined;
  /** Changes when the list is opened or closed: the answer to an earlier request is dropped. */
  private turn = 0;

  constructor(private readonly host: ReactiveControllerHost) {}

  get isOpen(): boolean {
    return this.sessions !== undefined;
  }

  async open(api: ChatterFix): Promise<void> {
    this.set('loading');
    const turn = ++this.turn;
    let sessions: readonly ChatSessionSummary[] | Failure;
    try {
      ({ sessions } = await api.chat.sessions({ limit: 30 }));
    } catch (error) {
      sessions = failureOf(error);
    }
    if (turn === this.turn) this.set(sessions);
  }

  close(): void {
    this.turn++;
    this.set(undefined);
  }

  private set(sessions: typeof this.sessions): void {
    this.sessions = sessions;
    this.host.requestUpdate();
  }

  render(
    t: FredChatTexts,
    { tag }: Locale,
    level: number,
    context: SessionListContext,
  ): TemplateResult | typeof nothing {
    const { sessions } = this;
    if (!sessions) return nothing;
    const content = () => {
      if (sessions === 'loading') return html`<span class="skeleton w-90"></span>`;
      if ('kind' in sessions) return context.failed(sessions);
      if (sessions.length === 0) return html`<p>${t.noConversations}</p>`;
      return html`<ul>
        ${sessions.map((session) => item(session, tag, context))}
      </ul>`;
    };
    return html`<div class="overlay sessions" role="region" aria-labelledby="sessions-title" tabindex="-1">
      <h6 id="sessions-title" aria-level=${level}>${t.conversations}</h6>
      ${content()}
    </div>`;
  }
}

function item(
  { session_id, title, updated_at }: ChatSessionSummary,
  tag: string,
  { current, chosen }: SessionListContext,
): TemplateResult {
  return html`<li>
    <button
      class="btn"
      type="button"
      aria-current=${session_id === current ? 'true' : nothing}
      @click=${() => chosen(session_id)}
    >
      <span>${title}</span><time datetime=${updated_at}>${formatDay(updated_at, tag)}</time>
    </button>
  </li>`;
}
