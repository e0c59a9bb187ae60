import { html, nothing, type TemplateResult } from 'lit';
import type { AccessToken, ChatterFix } from '@chatterfix/sdk';
import { signInMethods, signInWith, type PendingSignIn } from '@chatterfix/sdk/sign-in-with';
import { canStaySignedIn, lastingSession, staySignedIn } from '@chatterfix/sdk/stay-signed-in';
import { configuration } from './configuration.ts';
import { property, state } from './decorators.ts';
import { ChatterFixElement } from './element.ts';
import { explain, failureOf, type Failure } from './failure.ts';
import { signInFormTexts } from './i18n/sign-in-form/index.ts';
import { infoIcon } from './icons.ts';
import { notice } from './notices.ts';
import { hostOf, isSameServer } from './page-credentials.ts';
import { hasDevice } from './staying.ts';

interface Provider {
  id: number;
  name: string;
}

/** A sign-in that runs in an identity provider's window. */
interface ProviderSignIn {
  provider: Provider;
  pending: PendingSignIn;
  /**
   * `lost`: the window was closed, or the browser has separated it from this page, and it has told nothing
   * yet.
   */
  window: 'open' | 'lost';
}

/**
 * Signs a person in with user name and password, or with one of the tenant's identity providers. The password
 * is only ever in its field, which is emptied after each attempt; tokens are only in the client's memory. The
 * form renders into the shadow root of the widget around it and takes its styles from there. Internal: pages
 * do not use it.
 */
export class SignInForm extends ChatterFixElement {
  @property({ attribute: false }) heading = '';
  /** The heading's level in the page's outline. */
  @property({ attribute: false }) level = 3;
  /** Closes the form, where the reader has opened it. */
  @property({ attribute: false }) cancel: (() => void) | undefined;
  @property({ attribute: false }) done: (() => void) | undefined;

  @state() private submitting = false;
  /** The server has asked for a code of the second factor. */
  @state() private needsCode = false;
  /** The reader gives a recovery code in place of one from an authenticator app. */
  @state() private recovering = false;
  @state() private failure: Failure | undefined;
  @state() private providerSignIn: ProviderSignIn | undefined;
  @state() private providers: readonly Provider[] = [];
  /** For how many hours the reader can stay signed in on this device. */
  @state() private hours = 0;
  protected override readonly catalog = signInFormTexts;
  private username = '';
  /** The reader wants to stay signed in on this device. */
  private stays = false;

  private get t() {
    return this.catalog.in(this.language);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.style.display = 'block';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.cancelProviderSignIn();
  }

  protected override firstUpdated(): void {
    // Where the reader has not asked for the form, it takes the focus from nothing.
    const { hasEnded } = this.auth;
    if (this.cancel && !(hasEnded && document.activeElement !== document.body))
      this.querySelector<HTMLElement>('#sign-in-username')?.focus({ preventScroll: hasEnded });
  }

  /** Asks in which ways people can sign in. Without an answer, people can still sign in with a password. */
  protected clientChanged(): void {
    const { api } = this;
    this.providers = [];
    this.hours = 0;
    if (!api) return;
    signInMethods(api).then(
      ({ identity_providers, stay_signed_in_hours = 0 }) => {
        if (api !== this.api) return;
        this.providers = identity_providers;
        this.hours = canStaySignedIn() ? stay_signed_in_hours : 0;
      },
      () => undefined,
    );
  }
  protected sessionChanged(): void {}

  protected override render(): TemplateResult {
    const { failure, providerSignIn, providers } = this;
    return html`<form class="form sign-in" aria-label=${this.heading} @submit=${this.submit}>
      <h6 aria-level=${this.level}>${this.heading}</h6>
      ${this.auth.hasEnded ? this.signedOut() : nothing} ${this.serverName()}
      ${failure ? this.explained(failure) : nothing}
      ${providerSignIn ? this.waitingFor(providerSignIn) : this.passwordFields()}
      ${providerSignIn || providers.length === 0 ? nothing : this.providerButtons()}
    </form>`;
  }

  /** Tells a person who was signed in until now, at once and not in their own doing, why the form is here. */
  private signedOut(): TemplateResult {
    const { t } = this;
    return html`<div role="alert">
      ${notice('warning', html`<div><strong>${t.signedOut}</strong> ${t.signedOutHint}</div>`)}
    </div>`;
  }

  /** Says where the password goes, unless it is the server that the page has configured for all widgets. */
  private serverName(): TemplateResult | typeof nothing {
    const { baseUrl = '' } = this.api ?? {};
    return isSameServer(baseUrl, configuration().baseUrl)
      ? nothing
      : html`<p>${this.t.server(hostOf(baseUrl))}</p>`;
  }

  private passwordFields(): TemplateResult {
    const { t, common, cancel } = this;
    return html`<div class="field">
        <label for="sign-in-username">${t.username}</label>
        <input
          class="form-control"
          id="sign-in-username"
          name="username"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          required
          maxlength="100"
          .value=${this.username}
          @input=${this.usernameTyped}
        />
      </div>
      <div class="field">
        <label for="sign-in-password">${t.password}</label>
        <input
          class="form-control"
          id="sign-in-password"
          name="password"
          type="password"
          autocomplete="current-password"
          required
          maxlength="1000"
        />
      </div>
      ${this.needsCode ? this.codeField() : nothing} ${this.hours > 0 ? this.stayField() : nothing}
      <div class="buttons">
        <button class="btn btn-primary" type="submit" aria-disabled=${this.submitting}>
          ${this.submitting ? t.signingIn : common.signIn}
        </button>
        ${cancel ? this.cancelButton(cancel) : nothing}
      </div>`;
  }

  private explained(failure: Failure): TemplateResult {
    // To be asked for a code is no failure of the reader's.
    const kind = failure.code === 'second_factor_required' ? 'info' : 'danger';
    return notice(kind, this.explanation(failure));
  }

  private codeField(): TemplateResult {
    const { t, recovering } = this;
    return html`<div class="field">
      <label for="sign-in-code">${recovering ? t.recoveryCode : t.code}</label>
      <input
        class="form-control"
        id="sign-in-code"
        name="code"
        autocomplete=${recovering ? 'off' : 'one-time-code'}
        inputmode=${recovering ? 'text' : 'numeric'}
        autocapitalize="none"
        spellcheck="false"
        required
        minlength="6"
        maxlength="40"
      />
      <button class="btn btn-link" type="button" @click=${this.changeKindOfCode}>
        ${recovering ? t.useCode : t.useRecoveryCode}
      </button>
    </div>`;
  }

  private stayField(): TemplateResult {
    return html`<label class="choice">
      <input type="checkbox" name="stay" .checked=${this.stays} @change=${this.stayChosen} />
      <span>${this.t.stay(this.hours)}</span>
    </label>`;
  }

  private readonly stayChosen = (event: Event) => {
    this.stays = (event.target as HTMLInputElement).checked;
  };

  /**
   * Keeps the sign-in on this device, if the reader wants it. Otherwise whoever stayed signed in here before does so
   * no longer, or a reload would bring them back.
   */
  private signedIn(api: ChatterFix, answer: AccessToken): void {
    const kept = this.stays
      ? staySignedIn(api, answer)
      : hasDevice(api)
        ? lastingSession(api).end()
        : Promise.resolve();
    this.stays = false;
    // Where it fails, the person is signed in until the page is left.
    kept.catch(() => undefined);
    this.done?.();
  }

  private readonly changeKindOfCode = () => {
    this.recovering = !this.recovering;
    const field = this.querySelector<HTMLInputElement>('#sign-in-code');
    if (field) field.value = '';
    field?.focus();
  };

  private cancelButton(cancel: () => void): TemplateResult {
    return html`<button class="btn btn-outline-secondary" type="button" data-cancel @click=${cancel}>
      ${this.common.cancel}
    </button>`;
  }

  private providerButtons(): TemplateResult {
    const { t, providers } = this;
    return html`<div class="field" role="group" aria-labelledby="sign-in-others">
      <span id="sign-in-others">${t.or}</span>
      <div class="buttons">
        ${providers.map(
          (provider) =>
            html`<button
              class="btn btn-outline-secondary"
              type="button"
              data-provider=${provider.id}
              @click=${() => this.signInWithProvider(provider)}
            >
              ${t.continueWith(provider.name)}
            </button>`,
        )}
      </div>
    </div>`;
  }

  private waitingFor({ provider, pending, window }: ProviderSignIn): TemplateResult {
    const { t } = this;
    const finish = html`<button class="btn btn-primary" type="button" @click=${() => pending.collect()}>
      ${t.finish}
    </button>`;
    return html`<div class="notice" role="status">
      ${infoIcon}
      <div>
        <div>${window === 'open' ? t.waiting(provider.name) : t.windowGone}</div>
        <div class="buttons">
          ${window === 'open' ? nothing : finish} ${this.cancelButton(() => this.cancelProviderSignIn())}
        </div>
      </div>
    </div>`;
  }

  private explanation(failure: Failure): TemplateResult {
    const failures: Readonly<Record<string, string>> = this.t.failures;
    const known = failures[failure.code];
    const { what, hint } = known ? { what: known, hint: '' } : explain(failure, this.common);
    return html`<div><strong>${what}</strong> ${hint}</div>`;
  }

  /** Runs in the click itself: browsers block a window that is opened after waiting for something. */
  private signInWithProvider(provider: Provider): void {
    const { api } = this;
    if (this.providerSignIn || this.submitting || !api) return;
    const pending = signInWith(api, {
      identity_provider: provider.id,
      onClosed: () => this.windowLost(pending),
    });
    this.providerSignIn = { provider, pending, window: 'open' };
    this.failure = undefined;
    void this.moveFocusTo('[data-cancel]');
    pending.done.then(
      (answer) => this.providerSignInEnded(pending, undefined, () => this.signedIn(api, answer)),
      (error: unknown) => this.providerSignInEnded(pending, failureOf(error)),
    );
  }

  private windowLost(pending: PendingSignIn): void {
    if (this.providerSignIn?.pending !== pending) return;
    this.providerSignIn = { ...this.providerSignIn, window: 'lost' };
    void this.moveFocusTo('.notice .btn');
  }

  private providerSignInEnded(
    pending: PendingSignIn,
    failure: Failure | undefined,
    signedIn?: () => void,
  ): void {
    if (this.providerSignIn?.pending !== pending) return;
    const { provider } = this.providerSignIn;
    this.providerSignIn = undefined;
    if (!failure) return signedIn?.();
    if (failure.code !== 'sign_in_cancelled') this.failure = failure;
    void this.moveFocusTo(`[data-provider="${provider.id}"]`);
  }

  private cancelProviderSignIn(): void {
    this.providerSignIn?.pending.cancel();
  }

  /** Focuses what took the place of the control that had the focus, unless the reader has gone elsewhere. */
  private async moveFocusTo(selector: string): Promise<void> {
    if (!this.matches(':focus-within')) return;
    await this.updateComplete;
    this.querySelector<HTMLElement>(selector)?.focus();
  }

  private readonly usernameTyped = (event: Event) => {
    this.username = (event.target as HTMLInputElement).value;
  };

  private readonly submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { api } = this;
    if (this.submitting || this.providerSignIn || !api) return;
    const password = this.querySelector<HTMLInputElement>('#sign-in-password');
    const code = this.querySelector<HTMLInputElement>('#sign-in-code');
    this.submitting = true;
    this.failure = undefined;
    let keepsPassword = false;
    try {
      const answer = await api.signIn({
        username: this.username,
        password: password?.value ?? '',
        ...(code ? { code: code.value } : {}),
      });
      this.username = '';
      this.needsCode = this.recovering = false;
      this.signedIn(api, answer);
    } catch (error) {
      this.failure = failureOf(error);
      const { code: problem } = this.failure;
      // The password was right: only the code is asked for.
      keepsPassword = problem === 'second_factor_required' || problem === 'second_factor_wrong';
      this.needsCode ||= keepsPassword;
      await this.updateComplete;
      this.querySelector<HTMLElement>(keepsPassword ? '#sign-in-code' : '#sign-in-password')?.focus();
    } finally {
      if (password && !keepsPassword) password.value = '';
      if (code) code.value = '';
      this.submitting = false;
    }
  };
}
