import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ChatterFix } from '@chatterfix/sdk';
import type { CommonTexts } from './i18n/common/index.ts';
import { notice, retryButton } from './notices.ts';

const tag = 'chatterfix-sign-in';

/**
 * The sign-in form inside a widget. Its code is fetched when the form is first shown, because most readers
 * never need it.
 */
export class SignIn {
  private state: 'not-loaded' | 'loading' | 'loaded' | 'failed' = 'not-loaded';

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly client: () => ChatterFix | undefined,
    private readonly done: () => void,
  ) {}

  /**
   * The form, with a title at `level` of the page's outline. `cancel` is given where the reader opened the
   * form and can close it again.
   */
  render(common: CommonTexts, title: string, level: number, cancel?: () => void): TemplateResult {
    if (this.state === 'failed')
      return notice(
        'danger',
        common.noConnection,
        retryButton(common, () => void this.load()),
      );
    if (this.state === 'not-loaded') void this.load();
    if (this.state !== 'loaded') return html`<div class="skeleton w-70" aria-busy="true"></div>`;
    return html`<chatterfix-sign-in
      .client=${this.client()}
      .heading=${title}
      .level=${level}
      .cancel=${cancel}
      .done=${this.done}
    ></chatterfix-sign-in>`;
  }

  private async load(): Promise<void> {
    this.state = 'loading';
    try {
      const { SignInForm } = await import('./sign-in-form.ts');
      // The page may hold another version of the widgets, which has defined the tag already.
      if (!customElements.get(tag)) customElements.define(tag, SignInForm);
      this.state = 'loaded';
    } catch {
      this.state = 'failed';
    }
    this.host.requestUpdate();
  }
}
