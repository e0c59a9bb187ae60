import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from './decorators.ts';
import { identityProviders, signInWith, type PendingSignIn } from '@chatterfix/sdk/sign-in-with';
import { ChatterFixElement } from './element.ts';
import { explain, failureOf, type Failure } from './failure.ts';
import { signIn as english } from './i18n/en/sign-in.ts';
import type { Messages } from './i18n/index.ts';
import { alertIcon, infoIcon } from './icons.ts';

interface Provider {
  id: number;
  name: string;
}

/** Someone on their way through an identity provider: in its window, or with that window gone and not heard of again. */
interface Way {
  provider: Provider;
  pending: PendingSignIn;
  window: 'open' | 'gone';
}

/**
 * User name and password, and the tenant's identity providers. The password lives in its field only, and is gone after the attempt that succeeds; tokens live in
 * the client's memory only. Part of the widgets, in whose shadow root it stands with their styles; not an element of the product.
 */
export class SignInForm extends ChatterFixElement {
  @property({ attribute: false }) heading = '';
  /** The heading's level in the page's outline. */
  @property({ attribute: false }) level = 3;
  /** Puts the form away, where a person opened it. */
  @property({ attribute: false }) cancel: (() => void) | undefined;
  @property({ attribute: false }) done: (() => void) | undefined;

  @state() private pending = false;
  @state() private problem: Failure | undefined;
  @state() private way: Way | undefined;
  @state() private providers: readonly Provider[] = [];
  private username = '';

  private get t(): Messages['signIn'] {
    return this.texts?.signIn ?? english;
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
    this.leave();
  }

  protected override firstUpdated(): void {
    if (this.cancel) this.querySelector<HTMLElement>('#sign-in-username')?.focus();
  }

  /** Which identity providers there are. Where they cannot be had there is still the password. */
  protected clientChanged(): void {
    const { api } = this;
    this.providers = [];
    if (!api) return;
    identityProviders(api).then(
      (providers) => {
        if (api === this.api) this.providers = providers;
      },
      () => undefined,
    );
  }
  protected sessionChanged(): void {}

  protected override render(): TemplateResult {
    const { t, problem, way } = this;
    return html`<form class="form sign-in" aria-label=${this.heading} @submit=${this.submit}>
      <h6 aria-level=${this.level}>${this.heading}</h6>
      ${
        problem
          ? html`<div class="notice notice-danger" role="alert">
              ${alertIcon}
              <div>${this.explained(problem)}</div>
            </div>`
          : nothing
      }
      ${way ? this.onTheWay(way) : this.fields()}
      ${
        way || this.providers.length === 0
          ? nothing
          : html`<div class="field" role="group" aria-labelledby="sign-in-others">
              <span id="sign-in-others">${t.or}</span>
              <div class="buttons">
                ${this.providers.map(
                  (provider) =>
                    html`<button
                      class="btn btn-outline-secondary"
                      type="button"
                      data-provider=${provider.id}
                      @click=${() => this.go(provider)}
                    >
                      ${t.continue_with(provider.name)}
                    </button>`,
                )}
              </div>
            </div>`
      }
    </form>`;
  }

  private fields(): TemplateResult {
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
          @input=${this.typed}
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
      <div class="buttons">
        <button class="btn btn-primary" type="submit" aria-disabled=${this.pending}>
          ${this.pending ? t.signing_in : common.sign_in}
        </button>
        ${cancel ? html`<button class="btn btn-outline-secondary" type="button" @click=${cancel}>${common.cancel}</button>` : nothing}
      </div>`;
  }

  private onTheWay({ provider, pending, window }: Way): TemplateResult {
    const { t, common } = this;
    return html`<div class="notice" role="status">
      ${infoIcon}
      <div>
        <div>${window === 'open' ? t.waiting(provider.name) : t.window_gone}</div>
        <div class="buttons">
          ${window === 'open' ? nothing : html`<button class="btn btn-primary" type="button" @click=${() => pending.collect()}>${t.finish}</button>`}
          <button class="btn btn-outline-secondary" type="button" data-cancel @click=${() => this.leave()}>
            ${common.cancel}
          </button>
        </div>
      </div>
    </div>`;
  }

  private explained(failure: Failure): TemplateResult {
    const said = this.t.failures[failure.code as keyof Messages['signIn']['failures']];
    const { what, hint } = said ? { what: said, hint: '' } : explain(failure, this.common);
    return html`<div><strong>${what}</strong> ${hint}</div>`;
  }

  /** Called in the click itself: the window must open before anything is waited for. */
  private go(provider: Provider): void {
    const { api } = this;
    if (this.way || this.pending || !api) return;
    const pending = signInWith(api, {
      identity_provider: provider.id,
      onClosed: () => this.windowGone(pending),
    });
    const way: Way = { provider, pending, window: 'open' };
    this.way = way;
    this.problem = undefined;
    void this.handFocusTo('[data-cancel]');
    pending.done.then(
      () => this.ended(way, undefined),
      (error: unknown) => this.ended(way, failureOf(error)),
    );
  }

  private windowGone(pending: PendingSignIn): void {
    if (this.way?.pending !== pending) return;
    this.way = { ...this.way, window: 'gone' };
    void this.handFocusTo('.notice .btn');
  }

  private ended({ pending, provider }: Way, failure: Failure | undefined): void {
    if (this.way?.pending !== pending) return;
    this.way = undefined;
    if (!failure) return this.done?.();
    if (failure.code !== 'sign_in_cancelled') this.problem = failure;
    void this.handFocusTo(`[data-provider="${provider.id}"]`);
  }

  /** Gives up a way through an identity provider that was begun. */
  private leave(): void {
    this.way?.pending.cancel();
  }

  /** Gives the focus to what follows the control that had it, which is gone. */
  private async handFocusTo(selector: string): Promise<void> {
    if (!this.matches(':focus-within')) return;
    await this.updateComplete;
    this.querySelector<HTMLElement>(selector)?.focus();
  }

  private readonly typed = (event: Event) => {
    this.username = (event.target as HTMLInputElement).value;
  };

  private readonly submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { api } = this;
    if (this.pending || this.way || !api) return;
    const password = this.querySelector<HTMLInputElement>('#sign-in-password');
    this.pending = true;
    this.problem = undefined;
    try {
      await api.signIn({ username: this.username, password: password?.value ?? '' });
      this.username = '';
      this.done?.();
    } catch (error) {
      this.problem = failureOf(error);
      password?.focus();
    } finally {
      if (password) password.value = '';
      this.pending = false;
    }
  };
}
