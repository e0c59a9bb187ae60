import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { ChatterFix, WorkOrder } from '@chatterfix/sdk';
import { sharedClient, type GetToken } from './clients.ts';
import { configuration, onConfigure } from './configuration.ts';
import { SessionController } from './controllers/session.ts';
import { property } from './decorators.ts';
import { failureOf, type Failure } from './failure.ts';
import type { Catalog } from './i18n/catalog.ts';
import { commonTexts, type CommonTexts } from './i18n/common/index.ts';
import { localeOf, type Language, type Locale } from './i18n/locale.ts';
import { failureNotice, notSetUpNotice, otherServerNotice, retryButton } from './notices.ts';
import { followPage } from './page-colors.ts';
import { connectionOf, hostOf, type Connection } from './page-credentials.ts';
import type { SetupProblem } from './report-setup-problem.ts';
import { sharedStyles } from './styles/shared.ts';
import { isField, keepTyping } from './typing.ts';

/** Sent after a widget has changed a work order; the other widgets of the page then load it again. */
export type WorkOrderChangeEvent = CustomEvent<{ work_order: WorkOrder }>;

/**
 * What all widgets share: the client, the session, language and direction, theme, and the notices of states
 * without data.
 *
 * A widget uses the first client that it finds in this order: its `client` property; its own `base-url`,
 * `key` and `getToken`; what the page set with `configure()` or the script tag. Widgets with the same server
 * and key share one client, so that one sign-in serves the page. The page's key and sign-in are never used
 * with a `base-url` that names another server than the page's.
 *
 * A person's access token is kept in memory only. Reloading the page therefore signs the person out, and the
 * page's own session (that of its key) is used again, unless the person has chosen to stay signed in on this
 * device, where the tenant allows it. Then the browser keeps a key that no script can read, and a refresh token
 * that is worth nothing without it.
 */
export abstract class ChatterFixElement extends LitElement {
  static override styles: CSSResultGroup = sharedStyles;

  /** The address of the ChatterFix server. */
  @property({ attribute: 'base-url' }) baseUrl: string | undefined;
  /** A publishable key (`pk_…`). Never a secret key. */
  @property() key: string | undefined;
  /** `light` or `dark`; by default as the page's `color-scheme` says, or the reader's system. */
  @property({ reflect: true }) theme: 'light' | 'dark' | undefined;
  /** A client of the SDK, instead of `base-url` and `key`. */
  @property({ attribute: false }) client: ChatterFix | undefined;
  /** Called for an access token where your own back end signs people in. */
  @property({ attribute: false }) getToken: GetToken | undefined;

  /** The client in use. */
  protected api: ChatterFix | undefined;
  protected readonly auth: SessionController = new SessionController(this, () => this.sessionChanged());
  protected locale: Locale = { tag: 'en', language: 'en', direction: 'ltr' };
  /** The language of the texts: the page's, or English until those of the page's language have arrived. */
  protected language: Language = 'en';
  /** The texts that this element shows, besides the common ones. */
  protected readonly catalog: Catalog<object> = commonTexts;
  private stopListening: (() => void)[] = [];
  /** The failure that was looked into last. */
  private examined: Failure | undefined;
  /** Why the settings were refused, where they were. */
  private setupRefusal = '';
  /**
   * Whether it says that the page is not connected. One widget of the page does.
   * @internal
   */
  saysRefusal = false;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' || name === 'dir') this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    keepTyping(root);
    return root;
  }

  /** True while somebody types in a field inside: pages ask the target of a key before they take it. */
  override get isContentEditable(): boolean {
    return isField(this.shadowRoot?.activeElement) || super.isContentEditable;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const update = () => this.requestUpdate();
    const change = (event: Event) => {
      if (event.composedPath()[0] !== this)
        this.workOrderChanged((event as WorkOrderChangeEvent).detail.work_order);
    };
    document.addEventListener('cf-work-order-change', change);
    this.stopListening = [
      onConfigure(update),
      followPage(this, update),
      () => document.removeEventListener('cf-work-order-change', change),
    ];
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.stopListening) stop();
    this.stopListening = [];
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.theme ??= configuration().theme;
    this.chooseLanguage();
    // A late answer updates a removed widget too. It follows the page again when it is put back.
    if (!this.isConnected) return;
    const client = this.client ?? this.makeClient();
    if (client === this.api) return;
    this.api = client;
    this.auth.follow(client);
    this.clientChanged();
  }

  private chooseLanguage(): void {
    this.locale = localeOf(this);
    const { language } = this.locale;
    const catalogs = [commonTexts, this.catalog];
    const loaded = catalogs.every((catalog) => catalog.has(language));
    this.language = loaded ? language : 'en';
    if (loaded) return;
    Promise.all(catalogs.map((catalog) => catalog.load(language))).then(
      () => this.requestUpdate(),
      () => undefined,
    );
  }

  private makeClient(): ChatterFix | undefined {
    const { baseUrl, key, getToken } = this.connection;
    this.setupRefusal = '';
    // Without a key or a sign-in the server would refuse every request.
    if (!baseUrl || !(key || getToken)) return undefined;
    try {
      return sharedClient(baseUrl, key || undefined, getToken);
    } catch (error) {
      // A wrong address, or a secret key: readers see that the widget is not set up, the console says why.
      this.setupRefusal = failureOf(error).detail;
      return undefined;
    }
  }

  /** The server and the credentials that the widget's settings and the page's give together. */
  private get connection(): Connection {
    return connectionOf(this, configuration());
  }

  /** The widget uses another server or another way of signing in: what it shows no longer holds. */
  protected abstract clientChanged(): void;
  /** Somebody signed in or out. */
  protected abstract sessionChanged(): void;
  /** Another widget of the page changed a work order. */
  protected workOrderChanged(_workOrder: WorkOrder): void {}
  /** The reader is about to sign out with the widget's button. */
  protected signingOut(): void {}

  /** Names the server and the key, for what is kept in the browser. */
  protected get storageName(): string {
    const { baseUrl, key } = this.connection;
    return `${baseUrl} ${key}`;
  }

  /** The server's address as an absolute URL, to resolve the addresses in its answers. */
  protected get serverUrl(): string {
    return new URL(this.connection.baseUrl, document.baseURI).href;
  }

  /** The key in use, for widgets inside this one. */
  protected get keyInUse(): string | undefined {
    return this.connection.key || undefined;
  }

  /**
   * Whether people can sign in through the widget's form. That needs a publishable key, which tells the
   * server the tenant; a page that brings its own tokens signs people in itself.
   */
  protected get canSignIn(): boolean {
    const { key, getToken } = this.connection;
    return key !== '' && !getToken;
  }

  protected get common(): CommonTexts {
    return commonTexts.in(this.language);
  }

  /** Sends an event to the page. Returns false where the page prevented what would follow. */
  protected emit(event: string, detail: unknown, { cancelable = false } = {}): boolean {
    return this.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, cancelable, detail }));
  }

  /** Focuses the first of these elements that is there after the update. */
  protected async focusOn(...selectors: string[]): Promise<void> {
    await this.updateComplete;
    for (const selector of selectors) {
      const found = this.renderRoot.querySelector<HTMLElement>(selector);
      if (found) return found.focus();
    }
  }

  /** Who has signed in through a widget's form, with the button that signs out. */
  protected signedInAs(): TemplateResult | typeof nothing {
    const { me, isPerson } = this.auth;
    return this.canSignIn && me && isPerson
      ? html`<div class="session">
          <span>${this.common.signedInAs(me.name)}</span><span aria-hidden="true">·</span>
          <button class="btn btn-link" type="button" @click=${this.signOut}>${this.common.signOut}</button>
        </div>`
      : nothing;
  }

  private readonly signOut = () => {
    this.signingOut();
    this.auth.signOut();
    // The pressed button is gone: the keyboard's focus moves to an element that stays.
    return this.focusOn('textarea', '[data-opens=details]', 'button');
  };

  protected failureNotice(
    failure: Failure,
    buttons: TemplateResult | typeof nothing = nothing,
    details: TemplateResult | typeof nothing = nothing,
    undone = '',
  ): TemplateResult {
    const { kind, code } = failure;
    if (kind === 'key-refused') this.reportProblem(kind);
    // The browser tells a page that may not read the answers no more than one that reaches no server.
    if (kind === 'connection' && failure !== this.examined && this.connection.getToken) {
      this.examined = failure;
      this.reportProblem(kind, failure);
    }
    const notice = failureNotice(failure, this.common, buttons, details, undone);
    if (code !== 'origin_not_allowed') return notice;
    this.reportProblem('origin');
    // Without a button that tries again, it is the answer to what the reader has just done.
    return html`<div class="refused">${this.saysRefusal || buttons === nothing ? notice : nothing}</div>`;
  }

  protected retryButton(retry: () => void): TemplateResult {
    return retryButton(this.common, retry);
  }

  protected notSetUpNotice(): TemplateResult {
    const { withheld, baseUrl } = this.connection;
    this.reportProblem(withheld ? 'other-server' : 'not-set-up');
    return withheld ? otherServerNotice(this.common, hostOf(baseUrl)) : notSetUpNotice(this.common);
  }

  /** Tells the page's author, in the console. Readers cannot repair a page. */
  private reportProblem(kind: SetupProblem['kind'], failure?: Failure): void {
    const problem: SetupProblem = {
      kind,
      widget: this,
      connection: this.connection,
      refusal: this.setupRefusal,
      failure,
      client: () => this.api,
    };
    import('./report-setup-problem.ts').then(
      ({ reportSetupProblem }) => reportSetupProblem(problem),
      () => undefined,
    );
  }
}
