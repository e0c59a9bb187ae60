import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { ChatSessionSummary, ChatterFix } from '@chatterfix/sdk';
import { Conversations } from '@chatterfix/sdk/conversations';
import { failureOf, type Failure } from '../failure.ts';
import { formatInstant } from '../format.ts';
import type { CommonTexts } from '../i18n/common/index.ts';
import type { FredChatTexts } from '../i18n/fred-chat/index.ts';
import type { Language, Locale } from '../i18n/locale.ts';
import { sessionListTexts, type SessionListTexts } from '../i18n/session-list/index.ts';
import { adoptStyles } from '../on-demand.ts';
import { backIcon, moreIcon } from './on-demand-icons.ts';
import { sessionListStyles } from './session-list.styles.ts';

export interface SessionListContext {
  common: CommonTexts;
  /** The id of the conversation that is shown. */
  current: string | undefined;
  failed(failure: Failure): TemplateResult;
  close(): void;
  chosen(sessionId: string): void;
  deleted(sessionId: string): void;
  say(text: string): void;
}

/** What the reader does with one conversation. */
interface Work {
  session: ChatSessionSummary;
  step: 'choose' | 'rename' | 'delete';
  sending: boolean;
  failure: Failure | undefined;
}

/** Milliseconds without a key before the conversations are searched. */
const PAUSE_MS = 250;
const PAGE = 30;

/** The list of the reader's earlier conversations, shown over the current one. */
export class SessionList {
  private api: ChatterFix | undefined;
  private t: SessionListTexts | undefined;
  private sessions: readonly ChatSessionSummary[] | 'loading' | Failure | undefined;
  private nextCursor: string | null = null;
  private search = '';
  private work: Work | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Changes when other conversations are asked for: the answer to an earlier request is dropped. */
  private turn = 0;

  constructor(private readonly host: LitElement) {
    adoptStyles(host, sessionListStyles);
  }

  get isOpen(): boolean {
    return this.sessions !== undefined;
  }

  async open(api: ChatterFix, language: Language): Promise<void> {
    this.api = api;
    this.search = '';
    this.work = undefined;
    const texts = sessionListTexts[language]().catch(() => sessionListTexts.en());
    void this.load();
    this.t = await texts;
    this.host.requestUpdate();
  }

  close(): void {
    clearTimeout(this.timer);
    this.turn++;
    this.work = undefined;
    this.set(undefined);
  }

  /** Asks for the conversations that match, or for more of them. */
  private async load(cursor?: string): Promise<void> {
    const { api, search } = this;
    if (!api) return;
    const before = cursor !== undefined && Array.isArray(this.sessions) ? this.sessions : [];
    if (cursor === undefined) this.set('loading');
    const turn = ++this.turn;
    try {
      const page = await api.chat.sessions({
        limit: PAGE,
        ...(search === '' ? {} : { search }),
        ...(cursor === undefined ? {} : { cursor }),
      });
      if (turn !== this.turn) return;
      this.nextCursor = page.next_cursor;
      this.set([...(before as ChatSessionSummary[]), ...page.sessions]);
    } catch (error) {
      if (turn === this.turn) this.set(failureOf(error));
    }
  }

  private set(sessions: typeof this.sessions): void {
    this.sessions = sessions;
    this.host.requestUpdate();
  }

  private setWork(work: Work | undefined): void {
    this.work = work;
    this.host.requestUpdate();
  }

  private readonly typed = (event: Event) => {
    this.search = (event.target as HTMLInputElement).value.trim();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.load(), PAUSE_MS);
  };

  private readonly keydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.work) return;
    event.preventDefault();
    this.leave();
  };

  render(
    chat: FredChatTexts,
    { tag }: Locale,
    level: number,
    context: SessionListContext,
  ): TemplateResult | typeof nothing {
    const { sessions, t } = this;
    if (!sessions) return nothing;
    return html`<div
      class="overlay sessions"
      role="region"
      aria-labelledby="sessions-title"
      tabindex="-1"
      @keydown=${this.keydown}
    >
      <button class="btn btn-outline-secondary" type="button" @click=${context.close}>
        ${backIcon}${chat.back}
      </button>
      <h6 id="sessions-title" aria-level=${level}>${chat.conversations}</h6>
      ${
        t
          ? html`<input
                class="form-control"
                type="search"
                maxlength="200"
                dir="auto"
                aria-label=${t.search}
                placeholder=${t.search}
                .value=${this.search}
                @input=${this.typed}
              />
              ${this.list(sessions, chat, t, tag, context)}`
          : html`<span class="skeleton w-90"></span>`
      }
    </div>`;
  }

  private list(
    sessions: NonNullable<typeof this.sessions>,
    chat: FredChatTexts,
    t: SessionListTexts,
    tag: string,
    context: SessionListContext,
  ): TemplateResult {
    if (sessions === 'loading') return html`<span class="skeleton w-90"></span>`;
    if ('kind' in sessions) return context.failed(sessions);
    if (sessions.length === 0)
      return html`<p role="status">${this.search === '' ? chat.noConversations : t.none}</p>`;
    const { nextCursor } = this;
    return html`<ul>
        ${sessions.map((session) => this.item(session, t, tag, context))}
      </ul>
      ${
        nextCursor === null
          ? nothing
          : html`<button class="btn btn-link" type="button" @click=${() => this.load(nextCursor)}>
              ${t.showMore}
            </button>`
      }`;
  }

  private item(
    session: ChatSessionSummary,
    t: SessionListTexts,
    tag: string,
    context: SessionListContext,
  ): TemplateResult {
    const { session_id: id, title, updated_at } = session;
    const work = this.work?.session.session_id === id ? this.work : undefined;
    return html`<li>
      <div class="row">
        <button
          class="btn open"
          type="button"
          aria-current=${id === context.current ? 'true' : nothing}
          @click=${() => context.chosen(id)}
        >
          <span>${title}</span><time datetime=${updated_at}>${formatInstant(updated_at, tag)}</time>
        </button>
        <button
          class="btn"
          type="button"
          data-more=${id}
          title=${t.more(title)}
          aria-label=${t.more(title)}
          aria-expanded=${work !== undefined}
          @click=${() => (work ? this.leave() : this.begin(session, 'choose'))}
        >
          ${moreIcon}
        </button>
      </div>
      ${work ? this.workArea(work, t, context) : nothing}
    </li>`;
  }

  private workArea(work: Work, t: SessionListTexts, context: SessionListContext): TemplateResult {
    const { session, step, sending, failure } = work;
    const button = (label: string, press: () => void, kind = 'btn-outline-secondary') =>
      html`<button class="btn ${kind}" type="button" aria-disabled=${sending} @click=${press}>
        ${label}
      </button>`;
    const cancel = button(context.common.cancel, () => this.leave());
    const area = {
      choose: () =>
        html`<div class="buttons">
          ${button(t.rename, () => this.begin(session, 'rename'))}
          ${button(t.export, () => this.export(session))}
          ${button(t.delete, () => this.begin(session, 'delete'))}
        </div>`,
      rename: () =>
        html`<form class="form" @submit=${(event: SubmitEvent) => this.rename(event, session)}>
          <div class="field">
            <label for="session-title">${t.newName}</label>
            <input
              class="form-control"
              id="session-title"
              maxlength="200"
              required
              dir="auto"
              .value=${session.title}
            />
          </div>
          <div class="buttons">
            <button class="btn btn-primary" type="submit" aria-disabled=${sending}>${t.save}</button>
            ${cancel}
          </div>
        </form>`,
      delete: () =>
        html`<p>${t.confirm}</p>
          <div class="buttons">
            ${cancel} ${button(t.delete, () => this.delete(session, t, context), 'btn-primary')}
          </div>`,
    }[step];
    return html`<div class="work">${area()} ${failure ? context.failed(failure) : nothing}</div>`;
  }

  private begin(session: ChatSessionSummary, step: Work['step']): void {
    this.setWork({ session, step, sending: false, failure: undefined });
    void this.focusOn('.sessions .work :is(input, button)');
  }

  private leave(): void {
    const id = this.work?.session.session_id;
    this.setWork(undefined);
    void this.focusOn(`.sessions [data-more="${id}"]`);
  }

  /** Does the work at the server. Returns whether it succeeded. */
  private async send(action: (conversations: Conversations) => Promise<unknown>): Promise<boolean> {
    const { api, work } = this;
    if (!api || !work || work.sending) return false;
    this.setWork({ ...work, sending: true, failure: undefined });
    try {
      await action(new Conversations(api));
      return true;
    } catch (error) {
      this.setWork({ ...work, failure: failureOf(error) });
      return false;
    }
  }

  private async rename(event: SubmitEvent, { session_id: id }: ChatSessionSummary): Promise<void> {
    event.preventDefault();
    const title = (event.currentTarget as HTMLFormElement).querySelector('input')?.value.trim() ?? '';
    if (title === '' || !(await this.send((conversations) => conversations.rename(id, title)))) return;
    this.change((session) => [session.session_id === id ? { ...session, title } : session]);
    this.leave();
  }

  private async delete(
    { session_id: id }: ChatSessionSummary,
    t: SessionListTexts,
    { deleted, say }: SessionListContext,
  ): Promise<void> {
    if (!(await this.send((conversations) => conversations.delete(id)))) return;
    this.change((session) => (session.session_id === id ? [] : [session]));
    this.setWork(undefined);
    say(t.deleted);
    deleted(id);
    void this.focusOn('.sessions input');
  }

  private async export({ session_id: id, title }: ChatSessionSummary): Promise<void> {
    let text = '';
    if (!(await this.send(async (conversations) => (text = await conversations.exportMarkdown(id))))) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
    link.download = `${
      title
        .replace(/[^\p{L}\p{N} .-]+/gu, ' ')
        .trim()
        .slice(0, 60) || 'conversation'
    }.md`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    this.leave();
  }

  private change(change: (session: ChatSessionSummary) => ChatSessionSummary[]): void {
    if (Array.isArray(this.sessions)) this.set((this.sessions as ChatSessionSummary[]).flatMap(change));
  }

  private async focusOn(selector: string): Promise<void> {
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
