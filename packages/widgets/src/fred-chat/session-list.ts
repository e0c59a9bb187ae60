import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ChatSessionSummary, ChatterFix } from '@chatterfix/sdk';
import { failureOf, type Failure } from '../failure.ts';
import { formatDay } from '../format.ts';
import type { Locale, Messages } from '../i18n/index.ts';

/** The reader's earlier conversations, laid over the present one. */
export class SessionList {
  private sessions: readonly ChatSessionSummary[] | 'loading' | Failure | undefined;

  constructor(private readonly host: ReactiveControllerHost) {}

  get isOpen(): boolean {
    return this.sessions !== undefined;
  }

  async open(api: ChatterFix): Promise<void> {
    this.set('loading');
    let sessions: readonly ChatSessionSummary[] | Failure;
    try {
      ({ sessions } = await api.chat.sessions({ limit: 30 }));
    } catch (error) {
      sessions = failureOf(error);
    }
    if (this.isOpen) this.set(sessions);
  }

  close(): void {
    this.set(undefined);
  }

  private set(sessions: typeof this.sessions): void {
    this.sessions = sessions;
    this.host.requestUpdate();
  }

  render(
    t: Messages['chat'],
    { tag }: Locale,
    level: number,
    current: string | undefined,
    failed: (failure: Failure) => TemplateResult,
    chosen: (sessionId: string) => void,
  ): TemplateResult | typeof nothing {
    const { sessions } = this;
    if (!sessions) return nothing;
    return html`<div class="overlay sessions" role="region" aria-labelledby="sessions-title" tabindex="-1">
      <h6 id="sessions-title" aria-level=${level}>${t.conversations}</h6>
      ${
        sessions === 'loading'
          ? html`<span class="skeleton w-90"></span>`
          : 'kind' in sessions
            ? failed(sessions)
            : sessions.length === 0
              ? html`<p>${t.no_conversations}</p>`
              : html`<ul>
                  ${sessions.map(
                    ({ session_id, title, updated_at }) =>
                      html`<li>
                        <button
                          class="btn"
                          type="button"
                          aria-current=${session_id === current ? 'true' : nothing}
                          @click=${() => chosen(session_id)}
                        >
                          <span>${title}</span
                          ><time datetime=${updated_at}>${formatDay(updated_at, tag)}</time>
                        </button>
                      </li>`,
                  )}
                </ul>`
      }
    </div>`;
  }
}
