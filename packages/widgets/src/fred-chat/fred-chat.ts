import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ChatSource, ChatStatus } from '@chatterfix/sdk';
import { configuration } from '../configuration.ts';
import { property, state } from '../decorators.ts';
import { ChatterFixElement } from '../element.ts';
import { failureOf, type Failure } from '../failure.ts';
import { chat as english } from '../i18n/en/chat.ts';
import { chatIcon, collapseIcon, downIcon, historyIcon, offlineIcon, plusIcon, robotIcon } from '../icons.ts';
import { sharedStyles } from '../shared.styles.ts';
import { SignIn } from '../sign-in.ts';
import { Announcer } from './announcer.ts';
import { Composer } from './composer.ts';
import { Conversation, type Answer } from './conversation.ts';
import { fredChatStyles } from './fred-chat.styles.ts';
import { keep, keepUnsent, kept, keptUnsent } from './kept.ts';
import {
  answerMessage,
  assistantMessage,
  isHopeless,
  questionMessage,
  type MessageActions,
  type MessageTexts,
} from './message.ts';
import { messageStyles } from './message.styles.ts';
import { Painter } from './painter.ts';
import { ReadingPlace } from './reading-place.ts';
import { recordAt, safeUrl } from './safe-url.ts';
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
  static override styles = [...sharedStyles, fredChatStyles, messageStyles];

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
  @state() private signingIn = false;

  private readonly painter = new Painter(() => this.painted());
  private readonly conversation = new Conversation(this.painter, {
    changed: () => this.requestUpdate(),
    textArrived: (text) => this.announcer.push(text),
    received: (question) => this.forgetUnsent(question),
    answered: (answer) => this.answered(answer),
    sessionNamed: (sessionId) => this.keepSession(sessionId),
  });
  private readonly announcer = new Announcer(() => this.renderRoot.querySelector('#live'));
  private readonly signIn = new SignIn(
    this,
    () => this.api,
    () => (this.signingIn = false),
  );
  private readonly sessions = new SessionList(this);
  private readonly source = new SourcePanel(this);
  private readonly composer = new Composer(this, {
    typed: (text) => {
      if (this.session !== 'none') keep('draft', this.storageName, text);
    },
    send: (question) => this.send(question),
    stop: () => this.conversation.stop(),
  });
  private readonly place = new ReadingPlace(
    () => (this.open ? this.renderRoot.querySelector('.chat-body') : null),
    () => this.requestUpdate(),
  );
  private begun = false;
  private firstTextPainted = false;
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
    this.conversation.headingLevel = this.headingLevel + 1;
    if (this.open && this.api && !this.begun) this.begin();
  }

  protected override updated(): void {
    // What opens the chat is read from its beginning.
    if (this.conversation.messages.length > 0 || this.failure) this.place.keep();
  }

  protected clientChanged(): void {
    this.begun = false;
    this.status = undefined;
    this.failure = undefined;
    this.me = undefined;
    this.conversation.clear();
  }

  protected override signingOut(): void {
    this.newConversation();
    this.composer.draft = '';
  }

  protected sessionChanged(): void {
    // The conversation belongs to who had it. A question that nobody answered does not get lost over it.
    const { unanswered } = this.conversation;
    this.conversation.clear();
    this.keepSession('');
    if (unanswered !== '' && this.composer.draft === '') {
      this.composer.draft = unanswered;
      this.forgetUnsent(unanswered);
    }
    this.closeOverlays();
    this.failure = undefined;
    if (!this.begun) return;
    this.restoreUnsent();
    void this.readStatus();
  }

  /** The chat has been opened for the first time: nothing is asked of the server before. */
  private begin(): void {
    this.begun = true;
    if (this.session !== 'none') {
      this.composer.draft ||= kept('draft', this.storageName);
      const sessionId = kept('session', this.storageName);
      if (sessionId !== '') void this.resume(sessionId, true);
      else this.restoreUnsent();
    }
    void this.readStatus();
  }

  private async readStatus(): Promise<void> {
    const { api } = this;
    if (!api) return;
    if (this.canSignIn) this.askWho();
    this.failure = undefined;
    try {
      const status = await api.chat.status();
      if (api === this.api) this.status = status;
    } catch (error) {
      if (api === this.api) this.failure = failureOf(error);
    }
  }

  private async resume(sessionId: string, quietly: boolean): Promise<void> {
    const { api } = this;
    if (!api) return;
    this.resuming = true;
    this.place.begin();
    try {
      await this.conversation.resume(api, sessionId, this.base);
      this.keepSession(sessionId);
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind === 'not-found') this.keepSession('');
      if (!quietly || failure.kind === 'connection' || failure.kind === 'server') this.failure = failure;
    } finally {
      this.resuming = false;
      if (api === this.api) this.restoreUnsent();
    }
  }

  private keepSession(sessionId: string): void {
    if (this.session !== 'none') keep('session', this.storageName, sessionId);
  }

  private restoreUnsent(): void {
    if (this.session !== 'none') this.conversation.restore(keptUnsent(this.storageName), this.base);
  }

  /** The server has it, or it is the reader's no longer. */
  private forgetUnsent(question: string): void {
    keepUnsent(
      this.storageName,
      keptUnsent(this.storageName).filter((other) => other !== question),
    );
  }

  /** Sends a question; answers whether it could be. */
  private send(question: string, offline = false, again?: Answer): boolean {
    const { api, conversation } = this;
    const text = question.trim();
    if (!api || text === '' || conversation.busy) return false;
    this.place.begin();
    this.failure = undefined;
    this.firstTextPainted = false;
    this.announcer.start();
    this.forgetUnsent(text);
    if (this.session !== 'none') keepUnsent(this.storageName, [...keptUnsent(this.storageName), text]);
    this.asked = conversation.ask(api, text, this.base, {
      context: this.context,
      ...(offline ? { provider: 'offline' } : {}),
      ...(again ? { again } : {}),
    });
    return true;
  }

  private answered(answer: Answer): void {
    const { t } = this;
    if (answer.state !== 'failed' || isHopeless(answer)) this.forgetUnsent(answer.question);
    if (answer.state === 'complete') this.announcer.finish(t.answer_done);
    else this.announcer.finish(answer.state === 'stopped' ? t.stopped : ''); // A failure's own notice is an alert.
  }

  /** After each commit of answer text. */
  private painted(): void {
    if (!this.firstTextPainted && this.conversation.busy) {
      this.firstTextPainted = true;
      this.requestUpdate(); // "Fred is thinking" ends.
    }
    this.place.textArrived();
  }

  private async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  private readonly toggle = () => {
    this.open = !this.open;
    this.tell('cf-chat-toggle', { open: this.open });
    if (this.open) {
      this.place.begin();
      void this.focusOn('textarea');
    }
  };

  private readonly keydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.open) return;
    event.preventDefault();
    event.stopPropagation();
    if (this.source.isOpen) this.source.close();
    else if (this.sessions.isOpen) {
      this.sessions.close();
      void this.focusOn('#history');
    } else if (this.signingIn) {
      this.signingIn = false;
      void this.focusOn('textarea');
    } else {
      this.toggle();
      void this.focusOn('.chat-toggle');
    }
  };

  private readonly newConversation = () => {
    this.conversation.clear();
    keepUnsent(this.storageName, []);
    this.keepSession('');
    this.failure = undefined;
    this.closeOverlays();
    this.place.begin();
    void this.focusOn('textarea');
  };

  private closeOverlays(): void {
    this.sessions.close();
    if (this.source.isOpen) this.source.close();
  }

  private readonly toggleSessions = () => {
    if (this.sessions.isOpen || !this.api) {
      this.sessions.close();
      return;
    }
    this.closeOverlays();
    void this.sessions.open(this.api);
    void this.focusOn('.sessions');
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
    const record = recordAt(address);
    const source =
      this.conversation.sources.find(({ href }) => safeUrl(href, this.base) === address) ??
      (record && { ...record, title: target.textContent, quote: '', href: address });
    if (!source) return;
    event.preventDefault();
    if (!this.tell('cf-source-open', { source }, true)) return;
    void this.source.open(source, target);
    void this.focusOn('.source');
  };

  /** In an answer, what shows a record is no button of the browser's own. */
  private readonly keyPressed = (event: KeyboardEvent) => {
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
          ${robotIcon}<span id="title" role="heading" aria-level=${this.headingLevel}>${t.title}</span>
        </div>
        ${
          open && this.api && !this.locked
            ? html`<button
                  class="btn"
                  type="button"
                  title=${t.new_conversation}
                  aria-label=${t.new_conversation}
                  @click=${this.newConversation}
                >
                  ${plusIcon}
                </button>
                <button
                  class="btn"
                  type="button"
                  id="history"
                  title=${t.conversations}
                  aria-label=${t.conversations}
                  aria-expanded=${this.sessions.isOpen}
                  @click=${this.toggleSessions}
                >
                  ${historyIcon}
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
          ${open ? collapseIcon : chatIcon}
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
            ${offlineIcon}
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
        @keydown=${this.keyPressed}
      >
        <div class="if-short">${offline}${this.signedInAs()}</div>
        ${this.content()}
      </div>
      ${this.api && !this.locked && !this.signingIn ? this.footer() : nothing} ${this.overlays()}`;
  }

  private content(): TemplateResult {
    const { t, common, conversation, failure } = this;
    if (!this.api) return this.notSetUp();
    if (this.signingIn)
      return this.signIn.render(
        common,
        t.sign_in_to_ask,
        this.headingLevel + 1,
        () => (this.signingIn = false),
      );
    if (failure?.kind === 'signed-out')
      return this.canSignIn
        ? this.signIn.render(common, t.sign_in_to_ask, this.headingLevel + 1)
        : this.signedOutHint();
    if (failure?.kind === 'forbidden' && failure.code === 'forbidden') {
      return html`${this.notice('warning', html`<div><strong>${t.role_may_not}</strong> ${common.forbidden_hint}</div>`)}
      ${this.canSignIn ? this.signIn.render(common, t.sign_in_to_ask, this.headingLevel + 1) : nothing}`;
    }
    if (failure && this.locked)
      return this.failureNotice(
        failure,
        this.retryButton(() => this.retryBeginning()),
      );
    const texts: MessageTexts = { t, common };
    const { messages } = conversation;
    const actions = (last: boolean): MessageActions => ({
      base: this.base,
      last,
      busy: conversation.busy,
      askAgain: (answer, offline) => {
        this.send(answer.question, offline, answer);
        void this.focusOn('textarea');
      },
      signIn: this.canSignIn ? () => this.openSignIn() : undefined,
    });
    return html`${assistantMessage(html`<div class="bubble"><p class="kept">${t.greeting}</p></div>`, texts)}
    ${messages.length === 0 && !this.resuming ? this.suggestions() : nothing}
    ${
      this.resuming
        ? html`<div class="message-content" role="status">
            <span class="sr-only">${t.loading_conversation}</span><span class="skeleton w-50"></span
            ><span class="skeleton w-90"></span><span class="skeleton w-70"></span>
          </div>`
        : nothing
    }
    ${messages.map((message, at) => (message.role === 'user' ? questionMessage(message, texts) : answerMessage(message, texts, actions(at === messages.length - 1))))}
    ${
      failure
        ? this.failureNotice(
            failure,
            this.retryButton(() => this.retryBeginning()),
          )
        : nothing
    }`;
  }

  private retryBeginning(): void {
    const sessionId = this.session === 'none' ? '' : kept('session', this.storageName);
    if (sessionId !== '' && this.conversation.sessionId === undefined) void this.resume(sessionId, true);
    void this.readStatus();
  }

  private openSignIn(): void {
    this.signingIn = true;
    void this.focusOn('#sign-in-username');
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
        this.place.textBelow
          ? html`<div class="below">
              <button
                class="btn btn-primary"
                type="button"
                aria-label=${t.new_below}
                @click=${this.place.goToEnd}
              >
                ${downIcon}<span>${t.new_below}</span>
              </button>
            </div>`
          : nothing
      }
      ${this.composer.render(t, this.locale, this.conversation.busy)}
      <div class="if-tall">${this.signedInAs()}</div>
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
      this.conversation.sessionId,
      (failure) => this.failureNotice(failure),
      (sessionId) => {
        this.sessions.close();
        void this.resume(sessionId, false);
        void this.focusOn('textarea');
      },
    )}
    ${this.source.render(t, headingLevel + 1, api, { key: this.key ?? configuration().key, theme: this.theme }, (failure, retry) => this.failureNotice(failure, this.retryButton(retry)))}`;
  }
}
