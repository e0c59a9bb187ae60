import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ChatSource, ChatStatus } from '@chatterfix/sdk';
import { configuration } from '../configuration.ts';
import { property, state } from '../decorators.ts';
import { ChatterFixElement } from '../element.ts';
import { failure_of, type Failure } from '../failure.ts';
import { chat as english } from '../i18n/en/chat.ts';
import {
  chat_icon,
  collapse_icon,
  down_icon,
  history_icon,
  offline_icon,
  plus_icon,
  robot_icon,
} from '../icons.ts';
import { shared_styles } from '../shared.styles.ts';
import { SignIn } from '../sign-in.ts';
import { Announcer } from './announcer.ts';
import { Composer } from './composer.ts';
import { Conversation, type Answer } from './conversation.ts';
import { fred_chat_styles } from './fred-chat.styles.ts';
import { keep, keep_unsent, kept, kept_unsent } from './kept.ts';
import {
  answer_message,
  assistant_message,
  is_hopeless,
  question_message,
  type MessageActions,
  type MessageTexts,
} from './message.ts';
import { message_styles } from './message.styles.ts';
import { Painter } from './painter.ts';
import { ReadingPlace } from './reading-place.ts';
import { record_at, safe_url } from './safe-url.ts';
import { SessionList } from './session-list.ts';
import { SourcePanel } from './source-panel.ts';

/** A source of an answer is about to be shown over the conversation; `preventDefault()` to show it in your own way. */
export type SourceOpenEvent = CustomEvent<{ source: ChatSource }>;

/**
 * Fix It Fred: a chat about the plant's own records. Answers arrive as they are given, with what they rest on; earlier conversations can be
 * resumed; without an AI model Fred searches the records and says so. A question that did not reach the server stays in the tab, over a reload too,
 * until it is asked again. Who has signed in here is named below the field, with a way to sign out; a reload ends the sign-in (its token is in memory only).
 *
 * @example
 * <fred-chat open base-url="https://cmms.example.com" key="pk_…"></fred-chat>
 *
 * @tagname fred-chat
 * @attr {boolean} open - Whether the chat is open; its button changes it.
 * @attr {boolean} floating - Fixed at the lower end of the window instead of in the page's flow.
 * @attr {string} base-url - Where the ChatterFix server answers; otherwise as the page has configured.
 * @attr {string} key - A publishable key (`pk_…`); otherwise as the page has configured.
 * @attr {'light'|'dark'} theme - Otherwise as the reader's system prefers.
 * @attr {'keep'|'none'} session - `none` keeps nothing in the browser and begins anew with every page; otherwise the tab's conversation goes on after a reload.
 * @attr {string} context - What the questions are about, as the server's `context`. Default there: `maintenance`.
 * @attr {number} heading-level - The title's level in the page's outline. Default 2.
 * @slot footer - Below the field, such as a note on privacy.
 * @csspart chat - The whole widget.
 * @csspart header - Title and buttons.
 * @csspart body - The conversation.
 * @csspart footer - The field and its button.
 * @csspart question - A question.
 * @csspart answer - An answer.
 * @csspart sources - What an answer rests on.
 * @csspart notice - A message about an error.
 * @cssprop [--cf-chat-height=min(36rem,100dvh - 2rem)] - Height while open.
 * @cssprop [--cf-primary=#006fee] - Header, questions, button.
 * @cssprop [--cf-surface=#fff] - Background.
 * @cssprop [--cf-radius=0.5rem] - Corner radius.
 * @cssprop [--cf-font] - Font family.
 * @cssprop [--cf-z-index=1000] - Of a floating chat.
 * @event {CustomEvent<{ source: ChatSource }>} cf-source-open - A source was pressed. `preventDefault()` keeps it from being shown over the conversation.
 * @event {CustomEvent<{ open: boolean }>} cf-chat-toggle - The reader opened or closed the chat.
 */
export class FredChat extends ChatterFixElement {
  static override styles = [...shared_styles, fred_chat_styles, message_styles];

  /** Whether the chat is open. */
  @property({ type: Boolean, reflect: true }) open = false;
  /** Fixed at the lower end of the window. */
  @property({ type: Boolean, reflect: true }) floating = false;
  /** `none` keeps nothing in the browser. */
  @property() session: 'keep' | 'none' = 'keep';
  /** What the questions are about. */
  @property() context: string | undefined;
  /** The title's level in the page's outline. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  @state() private status: ChatStatus | undefined;
  @state() private failure: Failure | undefined;
  @state() private resuming = false;
  @state() private signing_in = false;

  private readonly painter = new Painter(() => this.painted());
  private readonly conversation = new Conversation(this.painter, {
    changed: () => this.requestUpdate(),
    text_arrived: (text) => this.announcer.push(text),
    received: (question) => this.forget_unsent(question),
    answered: (answer) => this.answered(answer),
    session_named: (session_id) => this.keep_session(session_id),
  });
  private readonly announcer = new Announcer(() => this.renderRoot.querySelector('#live'));
  private readonly sign_in = new SignIn(
    this,
    () => this.api,
    () => (this.signing_in = false),
  );
  private readonly sessions = new SessionList(this);
  private readonly source = new SourcePanel(this);
  private readonly composer = new Composer(this, {
    typed: (text) => {
      if (this.session !== 'none') keep('draft', this.storage_name, text);
    },
    send: (question) => this.send(question),
    stop: () => this.conversation.stop(),
  });
  private readonly place = new ReadingPlace(
    () => (this.open ? this.renderRoot.querySelector('.chat-body') : null),
    () => this.requestUpdate(),
  );
  private begun = false;
  private first_text_painted = false;
  /** Until the answer is whole. */
  private asked: Promise<void> = Promise.resolve();

  private get t() {
    return this.texts?.chat ?? english;
  }
  private get base(): string {
    return new URL(this.baseUrl ?? configuration().baseUrl ?? '', document.baseURI).href;
  }
  /** Asks a question, as if the reader had typed and sent it. */
  async ask(question: string): Promise<void> {
    this.open = true;
    await this.updateComplete;
    this.send(question);
    await this.asked;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.conversation.heading_level = this.headingLevel + 1;
    if (this.open && this.api && !this.begun) this.begin();
  }

  protected override updated(): void {
    // What opens the chat is read from its beginning.
    if (this.conversation.messages.length > 0 || this.failure) this.place.keep();
  }

  protected client_changed(): void {
    this.begun = false;
    this.status = undefined;
    this.failure = undefined;
    this.me = undefined;
    this.conversation.clear();
  }

  protected override signing_out(): void {
    this.new_conversation();
    this.composer.draft = '';
  }

  protected session_changed(): void {
    // The conversation belongs to who had it. A question that nobody answered does not get lost over it.
    const { unanswered } = this.conversation;
    this.conversation.clear();
    this.keep_session('');
    if (unanswered !== '' && this.composer.draft === '') {
      this.composer.draft = unanswered;
      this.forget_unsent(unanswered);
    }
    this.close_overlays();
    this.failure = undefined;
    if (!this.begun) return;
    this.restore_unsent();
    void this.read_status();
  }

  /** The chat has been opened for the first time: nothing is asked of the server before. */
  private begin(): void {
    this.begun = true;
    if (this.session !== 'none') {
      this.composer.draft ||= kept('draft', this.storage_name);
      const session_id = kept('session', this.storage_name);
      if (session_id !== '') void this.resume(session_id, true);
      else this.restore_unsent();
    }
    void this.read_status();
  }

  private async read_status(): Promise<void> {
    const { api } = this;
    if (!api) return;
    if (this.can_sign_in) this.ask_who();
    this.failure = undefined;
    try {
      const status = await api.chat.status();
      if (api === this.api) this.status = status;
    } catch (error) {
      if (api === this.api) this.failure = failure_of(error);
    }
  }

  private async resume(session_id: string, quietly: boolean): Promise<void> {
    const { api } = this;
    if (!api) return;
    this.resuming = true;
    this.place.begin();
    try {
      await this.conversation.resume(api, session_id, this.base);
      this.keep_session(session_id);
    } catch (error) {
      const failure = failure_of(error);
      if (failure.kind === 'not-found') this.keep_session('');
      if (!quietly || failure.kind === 'connection' || failure.kind === 'server') this.failure = failure;
    } finally {
      this.resuming = false;
      if (api === this.api) this.restore_unsent();
    }
  }

  private keep_session(session_id: string): void {
    if (this.session !== 'none') keep('session', this.storage_name, session_id);
  }

  private restore_unsent(): void {
    if (this.session !== 'none') this.conversation.restore(kept_unsent(this.storage_name), this.base);
  }

  /** The server has it, or it is the reader's no longer. */
  private forget_unsent(question: string): void {
    keep_unsent(
      this.storage_name,
      kept_unsent(this.storage_name).filter((other) => other !== question),
    );
  }

  /** Sends a question; answers whether it could be. */
  private send(question: string, offline = false, again?: Answer): boolean {
    const { api, conversation } = this;
    const text = question.trim();
    if (!api || text === '' || conversation.busy) return false;
    this.place.begin();
    this.failure = undefined;
    this.first_text_painted = false;
    this.announcer.start();
    this.forget_unsent(text);
    if (this.session !== 'none') keep_unsent(this.storage_name, [...kept_unsent(this.storage_name), text]);
    this.asked = conversation.ask(api, text, this.base, {
      context: this.context,
      ...(offline ? { provider: 'offline' } : {}),
      ...(again ? { again } : {}),
    });
    return true;
  }

  private answered(answer: Answer): void {
    const { t } = this;
    if (answer.state !== 'failed' || is_hopeless(answer)) this.forget_unsent(answer.question);
    if (answer.state === 'complete') this.announcer.finish(t.answer_done);
    else this.announcer.finish(answer.state === 'stopped' ? t.stopped : ''); // A failure's own notice is an alert.
  }

  /** After each commit of answer text. */
  private painted(): void {
    if (!this.first_text_painted && this.conversation.busy) {
      this.first_text_painted = true;
      this.requestUpdate(); // "Fred is thinking" ends.
    }
    this.place.text_arrived();
  }

  private async focus_on(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  private readonly toggle = () => {
    this.open = !this.open;
    this.tell('cf-chat-toggle', { open: this.open });
    if (this.open) {
      this.place.begin();
      void this.focus_on('textarea');
    }
  };

  private readonly keydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.open) return;
    event.preventDefault();
    event.stopPropagation();
    if (this.source.is_open) this.source.close();
    else if (this.sessions.is_open) {
      this.sessions.close();
      void this.focus_on('#history');
    } else if (this.signing_in) {
      this.signing_in = false;
      void this.focus_on('textarea');
    } else {
      this.toggle();
      void this.focus_on('.chat-toggle');
    }
  };

  private readonly new_conversation = () => {
    this.conversation.clear();
    keep_unsent(this.storage_name, []);
    this.keep_session('');
    this.failure = undefined;
    this.close_overlays();
    this.place.begin();
    void this.focus_on('textarea');
  };

  private close_overlays(): void {
    this.sessions.close();
    if (this.source.is_open) this.source.close();
  }

  private readonly toggle_sessions = () => {
    if (this.sessions.is_open || !this.api) {
      this.sessions.close();
      return;
    }
    this.close_overlays();
    void this.sessions.open(this.api);
    void this.focus_on('.sessions');
  };

  /** A source or a link to one: the record itself is shown here, not the server's JSON. */
  private readonly pressed = (event: Event) => {
    const target = event
      .composedPath()
      .find(
        (node): node is HTMLElement => node instanceof HTMLElement && node.dataset['source'] !== undefined,
      );
    const address = target?.dataset['source'];
    if (!target || address === undefined || !this.api) return;
    const record = record_at(address);
    const source =
      this.conversation.sources.find(({ href }) => safe_url(href, this.base) === address) ??
      (record && { ...record, title: target.textContent, quote: '', href: address });
    if (!source) return;
    event.preventDefault();
    if (!this.tell('cf-source-open', { source }, true)) return;
    void this.source.open(source, target);
    void this.focus_on('.source');
  };

  /** In an answer, what shows a record is no button of the browser's own. */
  private readonly key_pressed = (event: KeyboardEvent) => {
    const [target] = event.composedPath();
    if ((event.key === 'Enter' || event.key === ' ') && target instanceof HTMLAnchorElement)
      this.pressed(event);
  };

  private get locked(): boolean {
    return (
      this.failure?.kind === 'signed-out' ||
      this.failure?.kind === 'forbidden' ||
      this.failure?.kind === 'key-refused'
    );
  }

  protected override render(): TemplateResult {
    const { t, open } = this;
    const label = open ? t.collapse : t.open;
    return html`<section
      class="chat-widget ${open ? 'open' : ''}"
      part="chat"
      lang=${this.locale.tag}
      dir=${this.locale.direction}
      aria-labelledby="title"
      @keydown=${this.keydown}
    >
      <div class="chat-header" part="header">
        <div class="chat-title">
          ${robot_icon}<span id="title" role="heading" aria-level=${this.headingLevel}>${t.title}</span>
        </div>
        ${
          open && this.api && !this.locked
            ? html`<button
                  class="btn"
                  type="button"
                  title=${t.new_conversation}
                  aria-label=${t.new_conversation}
                  @click=${this.new_conversation}
                >
                  ${plus_icon}
                </button>
                <button
                  class="btn"
                  type="button"
                  id="history"
                  title=${t.conversations}
                  aria-label=${t.conversations}
                  aria-expanded=${this.sessions.is_open}
                  @click=${this.toggle_sessions}
                >
                  ${history_icon}
                </button>`
            : nothing
        }
        <button
          class="btn chat-toggle"
          type="button"
          title=${label}
          aria-label=${label}
          aria-expanded=${open}
          aria-controls="panel"
          @click=${this.toggle}
        >
          ${open ? collapse_icon : chat_icon}
        </button>
      </div>
      <div class="panel" id="panel" ?hidden=${!open}>${open || this.begun ? this.panel() : nothing}</div>
      <div class="sr-only" id="live" aria-live="polite" aria-atomic="true"></div>
    </section>`;
  }

  private panel(): TemplateResult {
    const { t } = this;
    const offline =
      this.status?.mode === 'offline' && !this.locked
        ? html`<div class="offline" role="note">
            ${offline_icon}
            <div><strong>${t.offline_title}.</strong> ${t.offline}</div>
          </div>`
        : nothing;
    // Where there is little height, what is not the conversation scrolls with it.
    return html`<div class="if-tall">${offline}</div>
      <div
        class="chat-body"
        id="chat-messages"
        part="body"
        tabindex="0"
        role="region"
        aria-label=${t.conversation}
        aria-busy=${this.resuming ? 'true' : nothing}
        @scroll=${this.place.scrolled}
        @click=${this.pressed}
        @keydown=${this.key_pressed}
      >
        <div class="if-short">${offline}${this.signed_in_as()}</div>
        ${this.content()}
      </div>
      ${this.api && !this.locked && !this.signing_in ? this.footer() : nothing} ${this.overlays()}`;
  }

  private content(): TemplateResult {
    const { t, common, conversation, failure } = this;
    if (!this.api) return this.not_set_up();
    if (this.signing_in)
      return this.sign_in.render(
        common,
        t.sign_in_to_ask,
        this.headingLevel + 1,
        () => (this.signing_in = false),
      );
    if (failure?.kind === 'signed-out')
      return this.can_sign_in
        ? this.sign_in.render(common, t.sign_in_to_ask, this.headingLevel + 1)
        : this.signed_out_hint();
    if (failure?.kind === 'forbidden' && failure.code === 'forbidden') {
      return html`${this.notice('warning', html`<div><strong>${t.role_may_not}</strong> ${common.forbidden_hint}</div>`)}
      ${this.can_sign_in ? this.sign_in.render(common, t.sign_in_to_ask, this.headingLevel + 1) : nothing}`;
    }
    if (failure && this.locked)
      return this.failure_notice(
        failure,
        this.retry_button(() => this.retry_beginning()),
      );
    const texts: MessageTexts = { t, common };
    const { messages } = conversation;
    const actions = (last: boolean): MessageActions => ({
      base: this.base,
      last,
      busy: conversation.busy,
      ask_again: (answer, offline) => {
        this.send(answer.question, offline, answer);
        void this.focus_on('textarea');
      },
      sign_in: this.can_sign_in ? () => this.open_sign_in() : undefined,
    });
    return html`${assistant_message(html`<div class="bubble"><p class="kept">${t.greeting}</p></div>`, texts)}
    ${messages.length === 0 && !this.resuming ? this.suggestions() : nothing}
    ${
      this.resuming
        ? html`<div class="message-content" role="status">
            <span class="sr-only">${t.loading_conversation}</span><span class="skeleton w-50"></span
            ><span class="skeleton w-90"></span><span class="skeleton w-70"></span>
          </div>`
        : nothing
    }
    ${messages.map((message, at) => (message.role === 'user' ? question_message(message, texts) : answer_message(message, texts, actions(at === messages.length - 1))))}
    ${
      failure
        ? this.failure_notice(
            failure,
            this.retry_button(() => this.retry_beginning()),
          )
        : nothing
    }`;
  }

  private retry_beginning(): void {
    const session_id = this.session === 'none' ? '' : kept('session', this.storage_name);
    if (session_id !== '' && this.conversation.session_id === undefined) void this.resume(session_id, true);
    void this.read_status();
  }

  private open_sign_in(): void {
    this.signing_in = true;
    void this.focus_on('#sign-in-username');
  }

  private suggestions(): TemplateResult {
    const { t } = this;
    return html`<div class="suggestions" role="group" aria-label=${t.suggestions_label}>
      ${t.suggestions.map(
        (question) =>
          html`<button
            class="btn btn-outline-secondary"
            type="button"
            @click=${() => {
              this.send(question);
              this.composer.focus();
            }}
          >
            ${question}
          </button>`,
      )}
    </div>`;
  }

  private footer(): TemplateResult {
    const { t } = this;
    return html`<div class="chat-footer" part="footer">
      ${
        this.place.text_below
          ? html`<div class="below">
              <button
                class="btn btn-primary"
                type="button"
                aria-label=${t.new_below}
                @click=${this.place.go_to_end}
              >
                ${down_icon}<span>${t.new_below}</span>
              </button>
            </div>`
          : nothing
      }
      ${this.composer.render(t, this.locale, this.conversation.busy)}
      <div class="if-tall">${this.signed_in_as()}</div>
      <slot name="footer"></slot>
    </div>`;
  }

  private overlays(): TemplateResult {
    const { api, t, locale, headingLevel } = this;
    if (!api) return html``;
    return html`${this.sessions.render(
      t,
      locale,
      headingLevel + 1,
      this.conversation.session_id,
      (failure) => this.failure_notice(failure),
      (session_id) => {
        this.sessions.close();
        void this.resume(session_id, false);
        void this.focus_on('textarea');
      },
    )}
    ${this.source.render(t, headingLevel + 1, api, { key: this.key ?? configuration().key, theme: this.theme }, (failure, retry) => this.failure_notice(failure, this.retry_button(retry)))}`;
  }
}
