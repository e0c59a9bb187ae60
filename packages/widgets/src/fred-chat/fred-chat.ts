import { html, nothing, type TemplateResult } from 'lit';
import type { ChatSource } from '@chatterfix/sdk';
import { property } from '../decorators.ts';
import type { Failure } from '../failure.ts';
import { notice, signedOutNotice } from '../notices.ts';
import { sharedStyles } from '../styles/shared.ts';
import { chatHeader } from './chat-header.ts';
import { conversationSkeleton, offlineNote, suggestions, textBelowButton } from './chat-parts.ts';
import { ConversationElement } from './conversation-element.ts';
import { FullScreen } from './full-screen.ts';
import { Announcer } from './announcer.ts';
import { AnswerParts } from './answer-parts.ts';
import type { Answer } from './answer.ts';
import { fredChatStyles } from './fred-chat.styles.ts';
import { answerMessage, assistantMessage, questionMessage } from './message.ts';
import { messageStyles } from './message.styles.ts';
import type { Overlays } from './overlays.ts';
import { isLinkActivation, pressedSource } from './source-links.ts';

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
 * In a window under 30em wide the chat fills the screen: a floating one while it is open, one in the page from when
 * its reader opens it or taps its field until they close it.
 *
 * @example
 * <fred-chat open base-url="https://cmms.example.com" key="pk_…"></fred-chat>
 *
 * @tagname fred-chat
 * @attr {boolean} open - Whether the chat is open; its button changes it.
 * @attr {boolean} floating - Fixed to the lower corner of the window instead of in the page's flow.
 * @attr {'narrow'|'never'} full-screen - `never` leaves the chat in its place also in a narrow window. Default `narrow`.
 * @attr {string} base-url - The address of the ChatterFix server. Default: what the page has configured.
 * @attr {string} key - A publishable key (`pk_…`). Default: what the page has configured.
 * @attr {'light'|'dark'} theme - Default: the page's `color-scheme`, or what the reader's system prefers.
 * @attr {'keep'|'none'} session - `none` keeps nothing in the browser, and every page load begins a new conversation; otherwise the tab's conversation continues after a reload.
 * @attr {string} context - What the questions are about, sent as `context`. The server's default is `maintenance`.
 * @attr {number} heading-level - The title's level in the page's outline. Default 2.
 * @attr {string} greeting - What Fred says first.
 * @attr {string} disclaimer - A note below the field; empty for none. Default: that Fred can make mistakes.
 * @prop {readonly StartPrompt[]} startPrompts - What a reader can begin with: `[{ label: 'Overdue here', prompt: 'Which work orders in hall 3 are overdue?' }]`; empty for nothing.
 * @prop {readonly HostTool[]} clientTools - Tools of your page that Fred may use: `[{ name: 'open_drawing', title: 'Opens the drawing', description: 'Opens the drawing of an asset in the page.', input_schema: {…}, run: ({ asset_tag }) => viewer.open(asset_tag) }]`. Not for anonymous visitors.
 * @prop {ClientToolHandler} onClientTool - Runs those of the `clientTools` that have no `run`: `({ name, params }) => …`. What it returns, as JSON, goes to the model.
 * @slot footer - Below the field, such as a note on privacy.
 * @csspart chat - The whole widget.
 * @csspart header - Title and buttons.
 * @csspart body - The conversation.
 * @csspart footer - The field and its button.
 * @csspart question - A question.
 * @csspart answer - An answer.
 * @csspart unverified - What an answer names that was not looked up for it.
 * @csspart sources - The records that an answer is based on.
 * @csspart approval - A change that Fred proposes.
 * @csspart notice - A message about an error.
 * @cssprop [--cf-chat-height=min(576px,100dvh - 32px)] - Height while open.
 * @cssprop [--cf-primary=#006fee] - Header, questions, button.
 * @cssprop [--cf-surface=#fff] - Background.
 * @cssprop [--cf-radius=8px] - Corner radius of everything.
 * @cssprop [--cf-density=comfortable] - `compact` makes paddings smaller; what is touched stays at least 44 px high.
 * @cssprop [--cf-font] - Font family.
 * @cssprop [--cf-z-index=1000] - Of a floating chat.
 * @event {CustomEvent<{ source: ChatSource }>} cf-source-open - A source was pressed. Call `preventDefault()` to show it in your own way; otherwise the chat shows it over the conversation.
 * @event {CustomEvent<{ open: boolean }>} cf-chat-toggle - The reader opened or closed the chat.
 * @event {CustomEvent<{ run_id: string, session_id: string }>} cf-run-start - Fred has begun to work on an answer.
 * @event {CustomEvent<{ run_id: string, session_id: string, message_id: number | null, state: string, finish_reason: string | null }>} cf-run-finish - Fred's work on an answer has ended: `complete`, `cut_off`, `failed` or `stopped`.
 * @event {CustomEvent<{ code: string, detail: string, request_id?: string, session_id: string | null }>} cf-error - Something could not be loaded, asked or answered, or a tool of the page threw (`client_tool_failed`). The chat tells the reader itself.
 * @event {CustomEvent<{ approval: Approval }>} cf-approval-request - Fred proposes a change, which the reader approves, edits or rejects on a card.
 * @event {CustomEvent<{ session_id: string | null }>} cf-session-change - Another conversation is shown; null is a new one.
 */
export class FredChat extends ConversationElement {
  static override styles = [...sharedStyles, fredChatStyles, messageStyles];

  /** Fixed to the lower corner of the window. */
  @property({ type: Boolean, reflect: true }) floating = false;
  /** Whether the chat fills a narrow window. */
  @property({ attribute: 'full-screen' }) fullScreen: 'narrow' | 'never' = 'narrow';
  private readonly screen = new FullScreen(this);
  /** Says what the reader has done to an answer. It has its own region, so that the answer does not take its place. */
  private readonly deeds = new Announcer(() => this.renderRoot.querySelector('#deeds'));
  private readonly parts = new AnswerParts(this, this.conversation, () => ({
    locale: this.locale,
    common: this.common,
    api: this.api,
    base: this.serverUrl,
    level: this.headingLevel + 1,
    ask: this.askSuggestion,
    say: (text) => this.deeds.say(text),
    failed: (failure) => this.failureNotice(failure),
  }));

  private readonly toggle = () => {
    this.open = !this.open;
    this.emit('cf-chat-toggle', { open: this.open });
    if (!this.open) return;
    this.screen.use();
    this.place.begin();
    void this.focusOn('#chat-input');
  };

  private readonly keydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.open) return;
    event.preventDefault();
    event.stopPropagation();
    if (this.overlays?.sessions.isOpen) this.closeHistory(this.overlays);
    else if (this.overlays?.isOpen) this.overlays.close();
    else if (this.signingIn) this.closeSignIn();
    else {
      this.toggle();
      void this.focusOn('.chat-toggle');
    }
  };

  private closeHistory(overlays: Overlays): void {
    overlays.close();
    void this.focusOn('#history');
  }

  private readonly toggleHistory = () => {
    const { api } = this;
    if (this.overlays?.sessions.isOpen || !api) this.overlays?.close();
    else
      void this.openOverlay('.sessions', (overlays) => {
        overlays.close();
        void overlays.sessions.open(api, this.locale.language);
      });
  };

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
    const { kind, code } = this.failure ?? {};
    return (
      code === 'feature_disabled' || kind === 'signed-out' || kind === 'forbidden' || kind === 'key-refused'
    );
  }

  protected override render(): TemplateResult {
    const { open } = this;
    const isFull = this.screen.isOn;
    return html`<section
      class="chat-widget ${open ? 'open' : ''} ${isFull ? 'full' : ''}"
      part="chat"
      role=${isFull ? 'dialog' : nothing}
      aria-modal=${isFull ? 'true' : nothing}
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
      <div class="sr-only" id="deeds" aria-live="polite" aria-atomic="true"></div>
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
        ${this.note()} ${this.content()}
      </div>
      ${this.api && !this.locked && !this.signingIn ? this.footer() : nothing} ${this.renderOverlays()}`;
  }

  private content(): TemplateResult {
    const { t, common, failure } = this;
    if (!this.api) return this.notSetUpNotice();
    if (this.signingIn) return this.signInForm(this.closeSignIn);
    if (failure?.kind === 'signed-out') return this.canSignIn ? this.signInForm() : signedOutNotice(common);
    if (failure?.code === 'feature_disabled') return notice('warning', html`<strong>${t.turnedOff}</strong>`);
    if (failure?.kind === 'forbidden' && failure.code === 'forbidden') {
      const words = html`<div><strong>${t.roleMayNot}</strong> ${common.forbiddenHint}</div>`;
      return html`${notice('warning', words)} ${this.canSignIn ? this.signInForm() : nothing}`;
    }
    if (failure && this.locked) return this.beginningFailed(failure);
    return html`${this.messages()} ${failure ? this.beginningFailed(failure) : nothing}`;
  }

  private messages(): TemplateResult {
    const { t, common, resuming, earlyQuestion: early } = this;
    const { messages, busy } = this.conversation;
    const texts = { t, common };
    const actions = {
      busy,
      hasModel: this.status.data?.mode === 'model',
      askAgain: this.askAgain,
      ask: this.askSuggestion,
      signIn: this.canSignIn ? this.openSignIn : undefined,
      parts: this.parts,
    };
    return html`${assistantMessage(html`<div class="bubble"><p>${this.greeting || t.greeting}</p></div>`, texts)}
    ${messages.length === 0 && !resuming && !early ? suggestions(t, this.startPrompts, this.askSuggestion) : nothing}
    ${resuming ? conversationSkeleton(t) : nothing}
    ${messages.map((message, at) =>
      message.role === 'user'
        ? questionMessage(message, texts)
        : answerMessage(message, texts, { ...actions, last: at === messages.length - 1 }),
    )}
    ${early ? questionMessage({ role: 'user', text: early }, texts) : nothing}`;
  }

  private beginningFailed(failure: Failure): TemplateResult {
    return this.failureNotice(
      failure,
      this.retryButton(() => this.beginAgain()),
    );
  }

  private readonly askAgain = (answer: Answer, offline: boolean) => {
    this.send(answer.question, { offline, again: answer });
    void this.focusOn('#chat-input');
  };

  private readonly footerPressed = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement) this.readerWrites();
  };

  /** Writing needs the room that a narrow window has. */
  protected override readerWrites(): void {
    this.screen.use();
  }

  private readonly askSuggestion = (question: string) => {
    this.screen.use();
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
    return html`<div class="chat-footer" part="footer" @click=${this.footerPressed}>
      ${this.place.textBelow ? textBelowButton(this.t, this.place.goToEnd) : nothing}
      ${this.composer.render(this.t, this.locale, this.conversation.busy)}
      <div class="if-tall">${this.signedInAs()}</div>
      ${this.note()}
      <slot name="footer"></slot>
    </div>`;
  }

  private note(): TemplateResult | typeof nothing {
    const text = this.disclaimer ?? this.t.disclaimer;
    return text && this.api && !this.locked ? html`<p class="disclaimer">${text}</p>` : nothing;
  }

  private renderOverlays(): TemplateResult | typeof nothing {
    const { api, overlays } = this;
    if (!api || !overlays) return nothing;
    const sessions = {
      current: this.conversation.sessionId,
      failed: (failure: Failure) => this.failureNotice(failure),
      close: () => this.closeHistory(overlays),
      chosen: (sessionId: string) => this.resumeChosen(sessionId),
      deleted: (sessionId: string) => this.forget(sessionId),
      say: (text: string) => this.announcer.say(text),
      common: this.common,
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
    void this.focusOn('#chat-input');
  }
}
