import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ChatterFix } from '@chatterfix/sdk';
import { explain, failure_of, type Failure } from './failure.ts';
import type { Messages } from './i18n/index.ts';
import { alert_icon } from './icons.ts';

/** The inline sign-in of a widget. The password lives in its field only, and is gone after the attempt that succeeds. */
export class SignIn implements ReactiveController {
  private username = '';
  private pending = false;
  private failure: Failure | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly client: () => ChatterFix | undefined,
    private readonly done: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {}

  /** The form, with a title at `level` of the page's outline; `cancel` where it can be put away. */
  render(common: Messages['common'], title: string, level: number, cancel?: () => void): TemplateResult {
    return html`<form class="form sign-in" aria-label=${title} @submit=${this.submit}>
      <h6 aria-level=${level}>${title}</h6>
      ${this.failure ? html`<div class="notice notice-danger" role="alert">${alert_icon}<div>${this.explained(common)}</div></div>` : nothing}
      <div class="field">
        <label for="sign-in-username">${common.username}</label>
        <input class="form-control" id="sign-in-username" name="username" autocomplete="username" autocapitalize="none" spellcheck="false" required maxlength="100"
          .value=${this.username} @input=${this.typed} />
      </div>
      <div class="field">
        <label for="sign-in-password">${common.password}</label>
        <input class="form-control" id="sign-in-password" name="password" type="password" autocomplete="current-password" required maxlength="1000" />
      </div>
      <div class="buttons">
        <button class="btn btn-primary" type="submit" aria-disabled=${this.pending}>${this.pending ? common.signing_in : common.sign_in}</button>
        ${cancel ? html`<button class="btn btn-outline-secondary" type="button" @click=${cancel}>${common.cancel}</button>` : nothing}
      </div>
    </form>`;
  }

  private explained(common: Messages['common']): TemplateResult {
    const { what, hint } = explain(this.failure ?? failure_of(undefined), common);
    return html`<div><strong>${what}</strong> ${hint}</div>`;
  }

  private readonly typed = (event: Event) => {
    this.username = (event.target as HTMLInputElement).value;
  };

  private readonly submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const client = this.client();
    if (this.pending || !client) return;
    const form = event.target as HTMLFormElement;
    const password = form.elements.namedItem('password') as HTMLInputElement;
    this.pending = true;
    this.failure = undefined;
    this.host.requestUpdate();
    try {
      await client.signIn({ username: this.username, password: password.value });
      password.value = '';
      this.username = '';
      this.done();
    } catch (error) {
      this.failure = failure_of(error);
      password.value = '';
      password.focus();
    } finally {
      this.pending = false;
      this.host.requestUpdate();
    }
  };
}
