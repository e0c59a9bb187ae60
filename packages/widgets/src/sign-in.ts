import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ChatterFix } from '@chatterfix/sdk';
import type { Messages } from './i18n/index.ts';

const tag = 'chatterfix-sign-in';

/** The inline sign-in of a widget. The form itself is fetched when a person first sees one: most readers never do. */
export class SignIn {
  private state: 'not-here' | 'loading' | 'here' | 'unreachable' = 'not-here';

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly client: () => ChatterFix | undefined,
    private readonly done: () => void,
  ) {}

  /** The form, with a title at `level` of the page's outline; `cancel` where it was opened and can be put away. */
  render(common: Messages['common'], title: string, level: number, cancel?: () => void): TemplateResult {
    if (this.state === 'here')
      return html`<chatterfix-sign-in
        .client=${this.client()}
        .heading=${title}
        .level=${level}
        .cancel=${cancel}
        .done=${this.done}
      ></chatterfix-sign-in>`;
    if (this.state === 'unreachable') {
      return html`<div class="notice notice-danger" role="alert">
        <div>
          ${common.no_connection}
          <div class="buttons">
            <button class="btn btn-outline-secondary" type="button" @click=${this.load}>
              ${common.retry}
            </button>
          </div>
        </div>
      </div>`;
    }
    if (this.state === 'not-here') void this.load();
    return html`<div class="skeleton w-70" aria-busy="true"></div>`;
  }

  private readonly load = async () => {
    this.state = 'loading';
    try {
      const { SignInForm } = await import('./sign-in-form.ts');
      if (!customElements.get(tag)) customElements.define(tag, SignInForm); // another version on the page may have: the first stays
      this.state = 'here';
    } catch {
      this.state = 'unreachable';
    }
    this.host.requestUpdate();
  };
}
