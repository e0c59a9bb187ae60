import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { ChatterFix, Me, WorkOrder } from '@chatterfix/sdk';
import { identity, sharedClient } from './clients.ts';
import { configuration, onConfigure } from './configuration.ts';
import { property, state } from './decorators.ts';
import { explain, failureOf, type Failure } from './failure.ts';
import { common as english } from './i18n/en/common.ts';
import { loadMessages, localeOf, type Locale, type Messages } from './i18n/index.ts';
import { alertIcon, infoIcon, lockIcon } from './icons.ts';
import { sharedStyles } from './shared.styles.ts';

/** Told after a widget has changed a work order; the other widgets of the page refresh. */
export type WorkOrderChangeEvent = CustomEvent<{ work_order: WorkOrder }>;

/**
 * What all widgets share: which server and who signs in, language and direction, theme, and the notices of states without data.
 *
 * A widget finds its client in this order: the `client` property; its own `base-url`, `key` and `getToken`; what the page set with
 * `configure()` or the script tag. Widgets with the same server and key share one client, so one sign-in serves the page.
 *
 * Where people sign in through a widget's form, the token lives in memory only: a reload of the page ends the sign-in, on purpose, and the page's own
 * session (that of its key) is there again, as after signing out. Nothing that a script of the page could read later is left in the browser.
 */
export abstract class ChatterFixElement extends LitElement {
  static override styles: CSSResultGroup = sharedStyles;

  /** Where the ChatterFix server answers. */
  @property({ attribute: 'base-url' }) baseUrl: string | undefined;
  /** A publishable key (`pk_…`). Never a secret key. */
  @property() key: string | undefined;
  /** `light` or `dark`; otherwise as the reader's system prefers. */
  @property({ reflect: true }) theme: 'light' | 'dark' | undefined;
  /** A client of the SDK, instead of `base-url` and `key`. */
  @property({ attribute: false }) client: ChatterFix | undefined;
  /** Called for an access token where your own back end signs people in. */
  @property({ attribute: false }) getToken: (() => string | Promise<string>) | undefined;

  /** Who is signed in, where the widget has asked and the server has answered. */
  @state() protected me: Me | undefined;
  /** The client in use. */
  protected api: ChatterFix | undefined;
  protected locale: Locale = { tag: 'en', language: 'en', direction: 'ltr' };
  protected texts: Messages | undefined;
  private stops: (() => void)[] = [];
  private stopSession: (() => void) | undefined;
  /** Why there is no client, where that is not plain. */
  private refusedSetup = '';

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' || name === 'dir') this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const update = () => this.requestUpdate();
    const page = new MutationObserver(update);
    page.observe(document.documentElement, { attributes: true, attributeFilter: ['lang', 'dir'] });
    const change = (event: Event) => {
      if (event.composedPath()[0] !== this)
        this.workOrderChanged((event as WorkOrderChangeEvent).detail.work_order);
    };
    document.addEventListener('cf-work-order-change', change);
    this.stops = [
      onConfigure(update),
      () => page.disconnect(),
      () => document.removeEventListener('cf-work-order-change', change),
    ];
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.stops) stop();
    this.stops = [];
    this.stopSession?.();
    this.stopSession = undefined;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const page = configuration();
    this.theme ??= page.theme;
    this.locale = localeOf(this);
    this.texts = loadMessages(this.locale.language, () => this.requestUpdate());
    const client =
      this.client ?? this.makeClient(this.baseUrl ?? page.baseUrl, this.key ?? page.key, this.ownGetToken);
    const switched = client !== this.api;
    if (switched) this.stopSession?.();
    if (client && this.isConnected && (switched || !this.stopSession))
      this.stopSession = identity(client).subscribe(() => this.sessionChanged());
    this.api = client;
    if (switched) this.clientChanged();
  }

  private makeClient(
    baseUrl: string | undefined,
    key: string | undefined,
    getToken: typeof this.getToken,
  ): ChatterFix | undefined {
    this.refusedSetup = '';
    // Without a key or a sign-in the server would refuse every question.
    if (!baseUrl || !(key || getToken)) return undefined;
    try {
      return sharedClient(baseUrl, key, getToken);
    } catch (error) {
      // A wrong address, or a secret key in a page: the element says that it is not set up, the console says why.
      this.refusedSetup = failureOf(error).detail;
      return undefined;
    }
  }

  private get ownGetToken() {
    return this.getToken ?? (this.key ? undefined : configuration().getToken);
  }

  /** Asks who is signed in; `me` has the answer. */
  protected askWho(): void {
    const { api } = this;
    if (!api) return;
    const answered = (me?: Me) => {
      if (api === this.api) this.me = me;
    };
    // Unknown rights: the buttons show, and the server decides.
    identity(api)
      .get()
      .then(answered, () => answered());
  }

  /** Who has signed in through a widget's form, and the way out: to the page's own session. */
  protected signedInAs(): TemplateResult | typeof nothing {
    return this.canSignIn && this.me && this.me.actor_kind !== 'publishable_key'
      ? html`<div class="session">
          <span>${this.common.signed_in_as(this.me.name)}</span><span aria-hidden="true">·</span>
          <button class="btn btn-link" type="button" @click=${this.signOut}>${this.common.sign_out}</button>
        </div>`
      : nothing;
  }

  /** Somebody signs out on purpose: what they wrote is not for who comes next. */
  protected signingOut(): void {}

  private readonly signOut = async () => {
    this.signingOut();
    this.me = undefined;
    this.api?.signOut();
    await this.updateComplete;
    // The pressed button is gone: the keyboard goes on at a place that stays.
    (
      this.renderRoot.querySelector<HTMLElement>('textarea') ?? this.renderRoot.querySelector('button')
    )?.focus();
  };

  /** Another server or another sign-in: what is shown no longer holds. */
  protected abstract clientChanged(): void;
  /** Somebody signed in or out. */
  protected abstract sessionChanged(): void;
  /** Another widget of the page changed a work order. */
  protected workOrderChanged(_work_order: WorkOrder): void {}

  /** Names this server and sign-in, for what is kept in the browser. */
  protected get storageName(): string {
    const page = configuration();
    return `${this.baseUrl ?? page.baseUrl ?? ''} ${this.key ?? page.key ?? ''}`;
  }
  /** Whether people can sign in here: with a publishable key the server knows the tenant; otherwise the page signs in. */
  protected get canSignIn(): boolean {
    const page = configuration();
    return Boolean(this.key ?? page.key) && !this.ownGetToken;
  }

  protected get common(): Messages['common'] {
    return this.texts?.common ?? english;
  }

  /** Tells the page. False where it prevented what would follow. */
  protected tell(event: string, detail: unknown, cancelable = false): boolean {
    return this.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, cancelable, detail }));
  }

  /** A short message with an icon. Danger is announced at once, the rest when the reader pauses. */
  protected notice(
    kind: 'info' | 'warning' | 'danger' | 'success',
    content: TemplateResult | string,
    buttons: TemplateResult | typeof nothing = nothing,
  ): TemplateResult {
    return html`<div class="notice notice-${kind}" part="notice" role=${kind === 'danger' ? 'alert' : 'note'}>
      ${kind === 'danger' || kind === 'warning' ? alertIcon : infoIcon}
      <div>${content}${buttons === nothing ? nothing : html`<div class="buttons">${buttons}</div>`}</div>
    </div>`;
  }

  /** What happened and what to do. */
  protected failureNotice(
    failure: Failure,
    buttons: TemplateResult | typeof nothing = nothing,
  ): TemplateResult {
    const { what, hint } = explain(failure, this.common);
    if (failure.kind === 'key-refused') this.tellAuthor(failure.kind);
    return this.notice(
      'danger',
      html`<div><strong>${what}</strong> ${hint}</div>
        ${failure.request_id && failure.kind === 'server' ? html`<div class="reference">${this.common.reference(failure.request_id)}</div>` : nothing}`,
      buttons,
    );
  }

  protected retryButton(retry: () => void): TemplateResult {
    return html`<button class="btn btn-outline-secondary" type="button" @click=${retry}>
      ${this.common.retry}
    </button>`;
  }

  /** In the console, once: readers cannot mend a page, its author can. The words are fetched only where they are needed. */
  private tellAuthor(trouble: 'not-set-up' | 'key-refused'): void {
    import('./author.ts').then(
      ({ tellAuthor }) =>
        tellAuthor(trouble, this, this.storageName, this.refusedSetup, () => this.isConnected && !this.api),
      () => undefined,
    );
  }

  protected notSetUp(): TemplateResult {
    this.tellAuthor('not-set-up');
    return this.notice(
      'warning',
      html`<div><strong>${this.common.not_set_up}</strong> ${this.common.not_set_up_hint}</div>`,
    );
  }

  protected signedOutHint(): TemplateResult {
    return html`<div class="notice" role="note">
      ${lockIcon}
      <div>
        <div><strong>${this.common.signed_out}</strong> ${this.common.signed_out_hint}</div>
      </div>
    </div>`;
  }
}
