import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { formatNumber } from '../format.ts';
import type { Locale, Messages } from '../i18n/index.ts';
import { sendIcon, stopIcon } from '../icons.ts';

/** The server's own limit. */
const MAX_QUESTION = 8000;

/** The field where a question is written. Its text is lost in no case but being sent. */
export class Composer implements ReactiveController {
  private text = '';

  constructor(
    private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    private readonly on: { typed(text: string): void; send(question: string): boolean; stop(): void },
  ) {
    host.addController(this);
  }

  get draft(): string {
    return this.text;
  }

  set draft(text: string) {
    this.text = text;
    this.on.typed(text);
    this.host.requestUpdate();
  }

  focus(): void {
    this.field?.focus();
  }

  hostUpdated(): void {
    const { field } = this;
    if (!field || CSS.supports('field-sizing', 'content')) return;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
  }

  private get field(): HTMLTextAreaElement | null {
    return this.host.renderRoot.querySelector('textarea');
  }

  private get excess(): number {
    return this.text.trim().length - MAX_QUESTION;
  }

  private readonly keydown = (event: KeyboardEvent) => {
    // While an input method composes, Enter belongs to it.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.submit();
  };

  private readonly submit = (event?: Event) => {
    event?.preventDefault();
    if (this.text.trim() === '' || this.excess > 0 || !this.on.send(this.text)) return;
    this.draft = '';
    this.focus();
  };

  render(t: Messages['chat'], { tag }: Locale, busy: boolean): TemplateResult {
    const { excess } = this;
    return html`<form class="input-group" @submit=${this.submit}>
        <textarea
          class="form-control"
          id="chat-input"
          rows="1"
          dir="auto"
          aria-label=${t.input_label}
          placeholder=${t.placeholder}
          aria-invalid=${excess > 0 ? 'true' : nothing}
          aria-describedby=${excess > 0 ? 'too-long' : nothing}
          .value=${this.text}
          @input=${(event: Event) => (this.draft = (event.target as HTMLTextAreaElement).value)}
          @keydown=${this.keydown}
        ></textarea>
        ${
          busy
            ? html`<button
                class="btn btn-outline-secondary"
                type="button"
                title=${t.stop}
                aria-label=${t.stop}
                @click=${() => {
                  this.on.stop();
                  this.focus();
                }}
              >
                ${stopIcon}
              </button>`
            : html`<button
                class="btn btn-primary"
                type="submit"
                title=${t.send}
                aria-label=${t.send}
                aria-disabled=${this.text.trim() === '' || excess > 0}
              >
                ${sendIcon}
              </button>`
        }
      </form>
      ${excess > 0 ? html`<p class="too-long" id="too-long" role="status">${t.too_long(formatNumber(excess, tag))}</p>` : nothing}`;
  }
}
