import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ChatSource, ChatStatus } from '@chatterfix/sdk';
import { LoadController } from '../controllers/load.ts';
import { property, state } from '../decorators.ts';
import { ChatterFixElement } from '../element.ts';
import { failureOf, type Failure } from '../failure.ts';
import { fredChatTexts } from '../i18n/fred-chat/index.ts';
import { notice, signedOutNotice } from '../notices.ts';
import { SignIn } from '../sign-in.ts';
import { sharedStyles } from '../styles/shared.ts';
import { Announcer } from './announcer.ts';
import { chatHeader } from './chat-header.ts';
import { conversationSkeleton, offlineNote, suggestions, textBelowButton } from './chat-parts.ts';
import { Composer } from './composer.ts';
import { Conversation, type Answer } from './conversation.ts';
import { fredChatStyles } from './fred-chat.styles.ts';
import { answerMessage, assistantMessage, canBeAskedAgain, questionMessage } from './message.ts';
import { messageStyles } from './message.styles.ts';
import type { Overlays } from './overlays.ts';
import { Painter } from './painter.ts';
import { ReadingPlace } from './reading-place.ts';
import { isLinkActivation, pressedSource } from './source-links.ts';
import { TabMemory } from './tab-memory.ts';

/**
 * A source is about to be shown over the conversation; call `preventDefault()` to show it in your own way.
 */
export type SourceOpenEvent = CustomEvent<{ source: ChatSource }>;

/**
 * Fix It Fred: a chat about the plant's own records. Answers appear while they are written, with the records
 * that they are based on. Earlier conversations can be resumed. Without an AI model Fred searches the records
 * and says so. A question that did not reach the server stays in the tab, also over a reload, until it is
 * asked again. Where a person has signed in, their name and a button to sign out are below the field.
 *
 * @example
 * <fred-chat open base-url="https://cmms.example.com" key="pk_…"></fred-chat>
 *
 * @tagname fred-chat
 * @attr {boolean} open - Whether the chat is open; its button changes it.
 * @attr {boolean} floating - Fixed to the lower corner of the window instead of in the page's flow.
 * @attr {string} base-url - The address of the ChatterFix server. Default: what the page has configured.
 * @attr {string} key - A publishable key (`pk_…`). Default: what the page has configured.
 * @attr {'light'|'dark'} theme - Default: what the reader's system prefers.
 * @attr {'keep'|'none'} session - `none` keeps nothing in the browser, and every page load begins a new conversation; otherwise the tab's conversation continues after a reload.
 * @attr {string} context - What the questions are about, sent as `context`. The server's default is `maintenance`.
 * @attr {number} heading-level - The title's level in the page's outline. Default 2.
 * @slot footer - Below the field, such as a note on privacy.
 * @csspart chat - The whole widget.
 * @csspart header - Title and buttons.
 * @csspart body - The conversation.
 * @csspart footer - The field and its button.
 * @csspart question - A question.
 * @csspart answer - An answer.
 * @csspart sources - The records that an answer is based on.
 * @csspart notice - A message about an error.
 * @cssprop [--cf-chat-height=min(36rem,100dvh - 2rem)] - Height while open.
 * @cssprop [--cf-primary=#006fee] - Header, questions, button.
 * @cssprop [--cf-surface=#fff] - Background.
 * @cssprop [--cf-radius=0.5rem] - Corner radius.
 * @cssprop [--cf-font] - Font family.
 * @cssprop [--cf-z-index=1000] - Of a floating chat.
 * @event {CustomEvent<{ source: ChatSource }>} cf-source-open - A source was pressed. Call `preventDefault()` to show it in your own way; otherwise the chat shows it over the conversation.
 * @event {CustomEvent<{ open: boolean }>} cf-chat-toggle - The reader opened or closed the chat.
 */
export class FredChat extends ChatterFixElement {
  static override styles = [...sharedStyles, fredChatStyles, messageStyles];

  /** Whether the chat is open. */
  @property({ type: Boolean, reflect: true }) open = false;
  /** Fixed to the lower corner of the window. */
  @property({ type: Boolean, reflect: true }) floating = false;
  /** `none` keeps nothing in the browser. */
  @property() session: 'keep' | 'none' = 'keep';
  /** What the questions are about. */
  @property() context: string | undefined;
  /** The title's level in the page's outline. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** Why the kept conversation, or a part of the chat itself, could not be loaded. */
  @state() private loadFailure: Failure | undefined;
  @state() private resuming = false;
  @state() private signingIn = false;

  protected override readonly catalog = fredChatTexts;
  private readonly status = new LoadController<ChatStatus>(this, () => this.api?.chat.status());
  private readonly memory = new TabMemory(
    () => this.storageName,
    () => this.session !== 'none',
  );
  private readonly painter = new Painter(() => this.painted());
  private readonly conversation = new Conversation(this.painter, {
    changed: () => this.requestUpdate(),
    textArrived: (text) => this.announcer.push(text),
    received: (question) => this.memory.removeUnsent(question),
    answered: (answer) => this.answered(answer),
    sessionNamed: (sessionId) => (this.memory.sessionId = sessionId),
  });
  private readonly announcer = new Announcer(() => this.renderRoot.querySelector('#live'));
  private readonly signIn = new SignIn(
    this,
    () => this.api,
    () => (this.signingIn = false),
  );
  private readonly composer = new Composer(this, {
    typed: (text) => (this.memory.draft = text),
    send: (question) => this.send(question),
    stop: () => this.conversation.stop(),
  });
  private readonly place = new ReadingPlace(
    () => (this.open ? this.renderRoot.querySelector('.chat-body') : null),
    () => this.requestUpdate(),
  );
  /** What is shown over the conversation. Undefined until it is first needed. */
  private overlays: Overlays | undefined;
  private begun = false;
  private firstTextPainted = false;
  /** Settles when the answer to the last question is complete. */
  private asked: Promise<void> = Promise.resolve();

  private get t() {
    return this.catalog.in(this.language);
  }

  private get failure(): Failure | undefined {
    return this.status.failure ?? this.loadFailure;
  }

  private clearFailures(): void {
    this.status.failure = undefined;
    this.loadFailure = undefined;
  }

  /** Asks a question, as if the reader had typed and sent it. Settles when the answer is complete. */
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
    // An empty chat is read from its beginning.
    if (this.conversation.messages.length > 0 || this.failure) this.place.keep();
  }

  protected clientChanged(): void {
    this.begun = false;
    this.status.clear();
    this.loadFailure = undefined;
    this.conversation.clear();
  }

  protected override signingOut(): void {
    // What a person has written is not for whoever uses the page next.
    this.newConversation();
    this.composer.draft = '';
  }

  protected sessionChanged(): void {
    // A conversation belongs to the person who had it. A question that nobody answered goes back into the
    // field.
    const { unanswered } = this.conversation;
    this.conversation.clear();
    this.memory.sessionId = '';
    if (unanswered !== '' && this.composer.draft === '') {
      this.composer.draft = unanswered;
      this.memory.removeUnsent(unanswered);
    }
    this.overlays?.close();
    this.clearFailures();
    if (!this.begun) return;
    this.restoreUnsent();
    this.loadStatus();
  }

  /** Runs when the chat is first opened: before that, nothing is asked of the server. */
  private begin(): void {
    this.begun = true;
    this.composer.draft ||= this.memory.draft;
    const { sessionId } = this.memory;
    if (sessionId !== '') void this.resume(sessionId, { quietly: true });
    else this.restoreUnsent();
    this.loadStatus();
  }

  private loadStatus(): void {
    if (this.canSignIn) this.auth.identify();
    this.loadFailure = undefined;
    void this.status.load();
  }

  /**
   * Shows a conversation that the server has kept. `quietly`: a conversation that no longer exists is no
   * failure.
   */
  private async resume(sessionId: string, { quietly }: { quietly: boolean }): Promise<void> {
    const { api } = this;
    if (!api) return;
    this.resuming = true;
    this.place.begin();
    try {
      if (await this.conversation.resume(api, sessionId, this.serverUrl)) this.memory.sessionId = sessionId;
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind === 'not-found') this.memory.sessionId = '';
      const temporary = failure.kind === 'connection' || failure.kind === 'server';
      if (!quietly || temporary) this.loadFailure = failure;
    } finally {
      this.resuming = false;
      if (api === this.api) this.restoreUnsent();
    }
  }

  private restoreUnsent(): void {
    this.conversation.restore(this.memory.unsent, this.serverUrl);
  }

  /** Sends a question. Returns whether it could be sent. */
  private send(question: string, { offline = false, again }: { offline?: boolean; again?: Answer } = {}) {
    const { api, conversation } = this;
    const text = question.trim();
    if (!api || text === '' || conversation.busy) return false;
    this.place.begin();
    this.clearFailures();
    this.firstTextPainted = false;
    this.announcer.start();
    this.memory.addUnsent(text);
    this.asked = conversation.ask(api, text, this.serverUrl, {
      context: this.context,
      ...(offline ? { provider: 'offline' } : {}),
      ...(again ? { again } : {}),
    });
    return true;
  }

  private answered(answer: Answer): void {
    const { t } = this;
    if (answer.state !== 'failed' || !canBeAskedAgain(answer)) this.memory.removeUnsent(answer.question);
    if (answer.state === 'complete') this.announcer.finish(t.answerDone);
    else this.announcer.finish(answer.state === 'stopped' ? t.stopped : ''); // A failure has a notice of its own.
  }

  /** Runs after text of an answer was written into the document. */
  private painted(): void {
    if (!this.firstTextPainted && this.conversation.busy) {
      this.firstTextPainted = true;
      this.requestUpdate(); // Takes "Fred is thinking" away.
    }
    this.place.textArrived();
  }

  private readonly toggle = () => {
    this.open = !this.open;
    this.emit('cf-chat-toggle', { open: this.open });
    if (!this.open) return;
    this.place.begin();
    void this.focusOn('textarea');
  };

  private readonly keydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.open) return;
    event.preventDefault();
    event.stopPropagation();
    if (this.overlays?.isOpen) {
      const opener = this.overlays.sessions.isOpen ? '#history' : undefined;
      this.overlays.close();
      if (opener) void this.focusOn(opener);
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
    this.memory.unsent = [];
    this.memory.sessionId = '';
    this.clearFailures();
    this.overlays?.close();
    this.place.begin();
    void this.focusOn('textarea');
  };

  private readonly toggleHistory = () => {
    const { api } = this;
    if (this.overlays?.sessions.isOpen || !api) this.overlays?.close();
    else
      void this.openOverlay('.sessions', (overlays) => {
        overlays.close();
        void overlays.sessions.open(api);
      });
  };

  /** Opens something over the conversation and focuses it. Its code is fetched the first time. */
  private async openOverlay(selector: string, open: (overlays: Overlays) => void): Promise<void> {
    try {
      this.overlays ??= new (await import('./overlays.ts')).Overlays(this);
      open(this.overlays);
      await this.focusOn(selector);
    } catch (error) {
      this.loadFailure = { ...failureOf(error), kind: 'connection' };
    }
  }

  private readonly openPressedSource = (event: Event) => {
    const pressed = pressedSource(event, this.conversation.sources, this.serverUrl);
    if (!pressed || !this.api) return;
    const { source, opener } = pressed;
    event.preventDefault();
    if (!this.emit('cf-source-open', { source }, { cancelable: true })) return;
    void this.openOverlay('.source', (overlays) => void overlays.source.open(source, opener));
  };

  private readonly linkKeydown = (event: KeyboardEvent) => {
    if (isLinkActivation(event)) this.openPressedSource(event);
  };

  /** The reader cannot ask anything until this is solved. */
  private get locked(): boolean {
    const kind = this.failure?.kind;
    return kind === 'signed-out' || kind === 'forbidden' || kind === 'key-refused';
  }

  protected override render(): TemplateResult {
    const { open } = this;
    return html`<section
      class="chat-widget ${open ? 'open' : ''}"
      part="chat"
      lang=${this.locale.tag}
      dir=${this.locale.direction}
      aria-labelledby="title"
      @keydown=${this.keydown}
    >
      ${chatHeader(
        this.t,
        {
          headingLevel: this.headingLevel,
          open,
          canConverse: this.api !== undefined && !this.locked,
          historyOpen: this.overlays?.sessions.isOpen ?? false,
        },
        { toggle: this.toggle, newConversation: this.newConversation, toggleHistory: this.toggleHistory },
      )}
      <div class="panel" id="panel" ?hidden=${!open}>${open || this.begun ? this.panel() : nothing}</div>
      <div class="sr-only" id="live" aria-live="polite" aria-atomic="true"></div>
    </section>`;
  }

  private panel(): TemplateResult {
    const offline = this.status.data?.mode === 'offline' && !this.locked ? offlineNote(this.t) : nothing;
    // In a low window, what is not the conversation scrolls with it.
    return html`<div class="if-tall">${offline}</div>
      <div
        class="chat-body"
        id="chat-messages"
        part="body"
        tabindex="0"
        role="region"
        aria-label=${this.t.conversation}
        aria-busy=${this.resuming ? 'true' : nothing}
        @scroll=${this.place.scrolled}
        @click=${this.openPressedSource}
        @keydown=${this.linkKeydown}
      >
        <div class="if-short">${offline}${this.signedInAs()}</div>
        ${this.content()}
      </div>
      ${this.api && !this.locked && !this.signingIn ? this.footer() : nothing} ${this.renderOverlays()}`;
  }

  private content(): TemplateResult {
    const { t, common, failure } = this;
    if (!this.api) return this.notSetUpNotice();
    if (this.signingIn) return this.signInForm(() => (this.signingIn = false));
    if (failure?.kind === 'signed-out') return this.canSignIn ? this.signInForm() : signedOutNotice(common);
    if (failure?.kind === 'forbidden' && failure.code === 'forbidden') {
      const words = html`<div><strong>${t.roleMayNot}</strong> ${common.forbiddenHint}</div>`;
      return html`${notice('warning', words)} ${this.canSignIn ? this.signInForm() : nothing}`;
    }
    if (failure && this.locked) return this.beginningFailed(failure);
    return html`${this.messages()} ${failure ? this.beginningFailed(failure) : nothing}`;
  }

  private messages(): TemplateResult {
    const { t, common, resuming } = this;
    const { messages, busy } = this.conversation;
    const texts = { t, common };
    const actions = {
      base: this.serverUrl,
      busy,
      askAgain: this.askAgain,
      signIn: this.canSignIn ? this.openSignIn : undefined,
    };
    return html`${assistantMessage(html`<div class="bubble"><p class="kept">${t.greeting}</p></div>`, texts)}
    ${messages.length === 0 && !resuming ? suggestions(t, this.askSuggestion) : nothing}
    ${resuming ? conversationSkeleton(t) : nothing}
    ${messages.map((message, at) =>
      message.role === 'user'
        ? questionMessage(message, texts)
        : answerMessage(message, texts, { ...actions, last: at === messages.length - 1 }),
    )}`;
  }

  private beginningFailed(failure: Failure): TemplateResult {
    return this.failureNotice(
      failure,
      this.retryButton(() => this.beginAgain()),
    );
  }

  private beginAgain(): void {
    const { sessionId } = this.memory;
    if (sessionId !== '' && this.conversation.sessionId === undefined)
      void this.resume(sessionId, { quietly: true });
    this.loadStatus();
  }

  private readonly askAgain = (answer: Answer, offline: boolean) => {
    this.send(answer.question, { offline, again: answer });
    void this.focusOn('textarea');
  };

  private readonly askSuggestion = (question: string) => {
    this.send(question);
    this.composer.focus();
  };

  private readonly openSignIn = () => {
    this.signingIn = true;
    void this.focusOn('#sign-in-username');
  };

  private signInForm(cancel?: () => void): TemplateResult {
    return this.signIn.render(this.common, this.t.signInToAsk, this.headingLevel + 1, cancel);
  }

  private footer(): TemplateResult {
    return html`<div class="chat-footer" part="footer">
      ${this.place.textBelow ? textBelowButton(this.t, this.place.goToEnd) : nothing}
      ${this.composer.render(this.t, this.locale, this.conversation.busy)}
      <div class="if-tall">${this.signedInAs()}</div>
      <slot name="footer"></slot>
    </div>`;
  }

  private renderOverlays(): TemplateResult | typeof nothing {
    const { api, overlays } = this;
    if (!api || !overlays) return nothing;
    const sessions = {
      current: this.conversation.sessionId,
      failed: (failure: Failure) => this.failureNotice(failure),
      chosen: (sessionId: string) => this.resumeChosen(sessionId),
    };
    const source = {
      client: api,
      key: this.keyInUse,
      theme: this.theme,
      failed: (failure: Failure, retry: () => void) => this.failureNotice(failure, this.retryButton(retry)),
    };
    return overlays.render(this.t, this.locale, this.headingLevel + 1, sessions, source);
  }

  private resumeChosen(sessionId: string): void {
    this.overlays?.close();
    void this.resume(sessionId, { quietly: false });
    void this.focusOn('textarea');
  }
}
