import type { PropertyValues } from 'lit';
import type { ChatStatus, ClientTool } from '@chatterfix/sdk';
import { afterPaint } from '../after-paint.ts';
import { LoadController } from '../controllers/load.ts';
import { property, state } from '../decorators.ts';
import { ChatterFixElement } from '../element.ts';
import { failureOf, type Failure } from '../failure.ts';
import { commonTexts } from '../i18n/common/index.ts';
import { fredChatTexts } from '../i18n/fred-chat/index.ts';
import { localeOf } from '../i18n/locale.ts';
import { SignIn } from '../sign-in.ts';
import { Announcer } from './announcer.ts';
import { Composer } from './composer.ts';
import type { Answer } from './answer.ts';
import { Conversation } from './conversation.ts';
import { EARLY_FIELD, type EarlyField } from './early.ts';
import { canBeAskedAgain } from './message.ts';
import type { Overlays } from './overlays.ts';
import { adoptStyles, OnDemand } from '../on-demand.ts';
import { Painter } from './painter.ts';
import { ReadingPlace } from './reading-place.ts';
import type { ClientToolHandler, HostTool, RunDetail, StartPrompt } from './host-api.ts';
import { TabMemory } from './tab-memory.ts';
import { wholeClient } from './whole-client.ts';

/**
 * An element with a conversation: begins and resumes it, sends questions, keeps what was not sent, and follows
 * the session. `FredChat` draws it.
 */
export abstract class ConversationElement extends ChatterFixElement {
  /** Whether the chat is open. */
  @property({ type: Boolean, reflect: true }) open = false;
  /** `none` keeps nothing in the browser. */
  @property() session: 'keep' | 'none' = 'keep';
  /** What the questions are about. */
  @property() context: string | undefined;
  /** The title's level in the page's outline. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;
  /** What Fred says first, instead of the usual greeting. */
  @property() greeting: string | undefined;
  /** A note below the field; empty for none. By default that Fred can make mistakes. */
  @property() disclaimer: string | undefined;
  /** What a reader can begin a conversation with, instead of the usual questions; empty for nothing. */
  @property({ attribute: false }) startPrompts: readonly StartPrompt[] | undefined;
  /** Tools of the page that Fred may use. */
  @property({ attribute: false }) clientTools: readonly HostTool[] = [];
  /** Runs those of the `clientTools` that have no `run` of their own. */
  @property({ attribute: false }) onClientTool: ClientToolHandler | undefined;

  /** Why the kept conversation, or a part of the chat itself, could not be loaded. */
  @state() private loadFailure: Failure | undefined;
  @state() protected resuming = false;
  @state() protected signingIn = false;

  protected override readonly catalog = fredChatTexts;
  protected readonly status = new LoadController<ChatStatus>(this, () =>
    this.api?.call('GET /api/chat/status', {}),
  );
  private readonly memory = new TabMemory(
    () => this.storageName,
    () => this.session !== 'none',
  );
  private readonly painter = new Painter(
    () => this.painted(),
    async () => {
      const [code] = await Promise.all([import('./markdown.ts'), wholeClient()]);
      adoptStyles(this, code.answerStyles);
      return code;
    },
  );
  protected readonly conversation = new Conversation(this.painter, {
    changed: () => this.requestUpdate(),
    textArrived: (text) => this.announcer.push(text),
    lookupBegan: (summary) => this.announcer.say(summary),
    received: (question) => this.memory.removeUnsent(question),
    waits: (answer) => this.waits(answer),
    answered: (answer) => this.answered(answer),
    runStarted: (answer) => this.emit('cf-run-start', this.runDetail(answer)),
    sessionNamed: (sessionId) => (this.memory.sessionId = sessionId),
    clientTools: () => this.toolsOfPage(),
  });
  protected readonly announcer = new Announcer(() => this.renderRoot.querySelector('#live'));
  protected readonly signIn = new SignIn(
    this,
    () => this.api,
    () => this.closeSignIn(),
  );
  protected readonly composer = new Composer(this, {
    typed: (text) => {
      this.memory.draft = text;
      if (text !== '') void this.painter.prepare(); // while the reader writes
    },
    send: (question) => this.send(question),
    stop: () => this.conversation.stop(),
    suggestions: () => this.mentions.in(this.locale.language),
  });
  private readonly mentions = new OnDemand(
    this,
    async () =>
      new (await import('./mention-picker.ts')).MentionPicker(
        this,
        () => this.api,
        (text) => this.announcer.say(text),
        this.composer.write,
      ),
  );
  protected readonly place = new ReadingPlace(
    () => (this.open ? this.renderRoot.querySelector('.chat-body') : null),
    () => this.requestUpdate(),
  );
  /** What is shown over the conversation. Undefined until it is first needed. */
  protected overlays: Overlays | undefined;
  protected begun = false;
  /** Where the reader wrote before the chat's code was there. */
  private early = Reflect.get(this, EARLY_FIELD) as EarlyField | undefined;
  /** The question that was sent there, until the chat sends it. */
  protected earlyQuestion = '';
  private firstTextPainted = false;
  /** Settles when the answer to the last question is complete, or waits for approvals. */
  private asked: Promise<void> = Promise.resolve();
  private waiting = Promise.withResolvers<void>();
  /** What the page was told last. */
  private readonly told: { sessionId?: string | undefined; failure?: Failure | undefined } = {};

  protected get t() {
    return this.catalog.in(this.language);
  }

  protected get failure(): Failure | undefined {
    return this.status.failure ?? this.loadFailure;
  }

  private clearFailures(): void {
    this.status.failure = undefined;
    this.loadFailure = undefined;
  }

  /**
   * Opens the chat and asks a question, as if the reader had typed and sent it. Settles when the answer is
   * complete, or waits for the reader's approval. Nothing is asked while another answer is being written.
   */
  async ask(question: string): Promise<void> {
    await this.show();
    this.send(question);
    await this.asked;
  }

  /** Opens the chat, with nothing over the conversation. */
  private async show(): Promise<void> {
    this.open = true;
    this.overlays?.close();
    await this.updateComplete;
  }

  /** Opens the chat with a text in its field, which the reader can change and send. */
  async setDraft(text: string): Promise<void> {
    await this.show();
    this.composer.draft = text;
    await this.focusOn('#chat-input');
  }

  /** Opens the chat with an earlier conversation; without an id with a new one. */
  async openSession(sessionId?: string | null): Promise<void> {
    await this.show();
    if (!sessionId) this.newConversation();
    else await this.resume(sessionId, { quietly: false });
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.early ? this.updateAfter(this.early) : super.scheduleUpdate();
  }

  /** Draws the chat for the first time, in the language that the early field has. */
  private async updateAfter(early: EarlyField): Promise<void> {
    const { language } = localeOf(this);
    await Promise.allSettled([commonTexts, this.catalog].map((catalog) => catalog.load(language)));
    this.earlyQuestion = await early.whenComposed();
    super.scheduleUpdate();
  }

  protected override firstUpdated(): void {
    if (this.early?.giveTo(this.composer.field)) this.readerWrites();
    this.early = undefined;
  }

  /** The reader begins to write. */
  protected abstract readerWrites(): void;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.conversation.headingLevel = this.headingLevel + 1;
    if (this.open && this.api && !this.begun) this.begin();
    if (this.api && this.clientTools[0] && changed.has('clientTools'))
      this.conversation.toolsArrived(this.api);
  }

  protected override updated(): void {
    // An empty chat is read from its beginning.
    if (this.conversation.messages.length > 0 || this.failure) this.place.keep();
    this.tellPage();
  }

  /** Tells the page which conversation is shown, and that something could not be loaded. */
  private tellPage(): void {
    const { failure } = this;
    const { sessionId } = this.conversation;
    if (!this.resuming && sessionId !== this.told.sessionId) {
      this.told.sessionId = sessionId;
      this.emit('cf-session-change', { session_id: sessionId ?? null });
    }
    if (failure && failure !== this.told.failure) this.emitError(failure);
    this.told.failure = failure;
  }

  private emitError({ code, detail, request_id }: Pick<Failure, 'code' | 'detail' | 'request_id'>): void {
    this.emit('cf-error', { code, detail, request_id, session_id: this.conversation.sessionId ?? null });
  }

  /** The tools of the page, whose code is fetched where it has some. Without it Fred answers without them. */
  private toolsOfPage(): Promise<readonly ClientTool[]> | undefined {
    const { api, clientTools: tools } = this;
    if (!api || tools.length === 0) return undefined;
    return import('./page-tools.ts').then(
      ({ pageTools }) =>
        pageTools({
          api,
          tools,
          onClientTool: this.onClientTool,
          mayHaveVisitors: this.canSignIn,
          failed: (detail) => this.emitError({ code: 'client_tool_failed', detail, request_id: undefined }),
        }),
      () => [],
    );
  }

  private runDetail({ runId }: Answer): RunDetail {
    return { run_id: runId ?? '', session_id: this.conversation.sessionId ?? '' };
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
    const { api } = this;
    this.begun = true;
    this.composer.draft ||= this.memory.draft;
    const { sessionId } = this.memory;
    if (sessionId !== '') void this.resume(sessionId, { quietly: true });
    else this.restoreUnsent();
    // The reader can write without it, and sees the field sooner.
    afterPaint(() => {
      if (api === this.api) this.loadStatus();
    });
  }

  private loadStatus(): void {
    if (this.canSignIn) this.auth.identify();
    void this.status.load();
  }

  /**
   * Shows a conversation that the server has kept. `quietly`: a conversation that no longer exists is no
   * failure.
   */
  protected async resume(sessionId: string, { quietly }: { quietly: boolean }): Promise<void> {
    const { api } = this;
    if (!api) return;
    this.resuming = true;
    this.place.begin();
    try {
      await wholeClient();
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
    if (this.send(this.earlyQuestion)) this.earlyQuestion = '';
  }

  /** Sends a question. Returns whether it could be sent. */
  protected send(question: string, { offline = false, again }: { offline?: boolean; again?: Answer } = {}) {
    const { api, conversation } = this;
    const text = question.trim();
    if (!api || text === '' || conversation.busy) return false;
    this.place.begin();
    this.clearFailures();
    this.firstTextPainted = false;
    this.announcer.start();
    this.memory.addUnsent(text);
    this.waiting = Promise.withResolvers();
    const answered = conversation.ask(api, text, this.serverUrl, {
      context: this.context,
      ...(offline ? { provider: 'offline' } : {}),
      ...(again ? { again } : {}),
    });
    this.asked = Promise.race([answered, this.waiting.promise]);
    return true;
  }

  /** Fred proposes a change, and goes on when the reader has decided it. */
  private waits(answer: Answer): void {
    this.announcer.finish(this.t.waits);
    for (const approval of answer.approvals)
      if (approval.state === 'pending') this.emit('cf-approval-request', { approval });
    this.waiting.resolve();
  }

  private answered(answer: Answer): void {
    const { t } = this;
    if (answer.failure) this.emitError(answer.failure);
    if (answer.runId)
      this.emit('cf-run-finish', {
        ...this.runDetail(answer),
        message_id: answer.messageId ?? null,
        state: answer.state,
        finish_reason: answer.finishReason ?? null,
      });
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

  protected readonly newConversation = () => {
    this.conversation.clear();
    this.memory.unsent = [];
    this.memory.sessionId = '';
    this.clearFailures();
    this.overlays?.close();
    this.place.begin();
    void this.focusOn('#chat-input');
  };

  /** The reader has signed in, or would rather not. */
  protected readonly closeSignIn = () => {
    this.signingIn = false;
    void this.focusOn('#chat-input');
  };

  /** The reader has deleted a conversation for good. */
  protected forget(sessionId: string): void {
    if (sessionId !== this.conversation.sessionId) return;
    this.conversation.clear();
    this.memory.sessionId = '';
  }

  /** Opens something over the conversation and focuses it. Its code is fetched the first time. */
  protected async openOverlay(selector: string, open: (overlays: Overlays) => void): Promise<void> {
    try {
      this.overlays ??= new (await import('./overlays.ts')).Overlays(this);
      open(this.overlays);
      await this.focusOn(selector);
    } catch (error) {
      this.loadFailure = { ...failureOf(error), kind: 'connection' };
    }
  }

  protected beginAgain(): void {
    const { sessionId } = this.memory;
    this.loadFailure = undefined;
    if (sessionId !== '' && this.conversation.sessionId === undefined)
      void this.resume(sessionId, { quietly: true });
    this.loadStatus();
  }
}
