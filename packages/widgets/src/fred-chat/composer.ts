import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { formatNumber } from '../format.ts';
import type { FredChatTexts } from '../i18n/fred-chat/index.ts';
import type { Locale } from '../i18n/locale.ts';
import { sendIcon, stopIcon } from './icons.ts';

/** The server accepts at most this many characters. */
export const MAX_QUESTION = 8000;

/** Suggests what can be written, in a list above the field. */
export interface Suggestions {
  readonly isOpen: boolean;
  /** The id of the option that Enter chooses. */
  readonly activeOption: string | undefined;
  look(field: HTMLTextAreaElement): void;
  /** Whether the key was for the list. */
  keydown(event: KeyboardEvent, field: HTMLTextAreaElement): boolean;
  close(): void;
  render(t: FredChatTexts): TemplateResult | typeof nothing;
}

/** The field for a question. Only sending the text removes it. */
export class Composer implements ReactiveController {
  private text = '';

  constructor(
    private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    private readonly on: {
      typed(text: string): void;
      send(question: string): boolean;
      stop(): void;
      /** What suggests records once the text has an `@`. It is fetched then. */
      suggestions(): Suggestions | undefined;
    },
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

  /** Writes a text, with the caret behind its first characters. */
  readonly write = (text: string, caret: number): void => {
    this.draft = text;
    const { field } = this;
    if (!field) return;
    field.value = text;
    field.focus();
    field.setSelectionRange(caret, caret);
  };

  private get suggestions(): Suggestions | undefined {
    return this.text.includes('@') ? this.on.suggestions() : undefined;
  }

  focus(): void {
    this.field?.focus();
  }

  hostUpdated(): void {
    const { field } = this;
    if (field) this.suggestions?.look(field);
    if (!field || CSS.supports('field-sizing', 'content')) return;
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 2}px`;
  }

  get field(): HTMLTextAreaElement | null {
    return this.host.renderRoot.querySelector<HTMLTextAreaElement>('#chat-input');
  }

  private get excess(): number {
    return this.text.trim().length - MAX_QUESTION;
  }

  private readonly keydown = (event: KeyboardEvent) => {
    if (this.field && this.suggestions?.keydown(event, this.field)) return;
    // While an input method composes a character (229 in older browsers), Enter belongs to it.
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    this.submit();
  };

  private readonly submit = (event?: Event) => {
    event?.preventDefault();
    if (this.text.trim() === '' || this.excess > 0 || !this.on.send(this.text)) return;
    this.draft = '';
    this.focus();
  };

  private readonly stop = () => {
    this.on.stop();
    this.focus();
  };

  render(t: FredChatTexts, { tag }: Locale, busy: boolean): TemplateResult {
    const { excess, suggestions } = this;
    const tooLong = excess > 0;
    return html`${suggestions?.render(t) ?? nothing}
      <form class="input-group" @submit=${this.submit}>
        <textarea
          class="form-control"
          id="chat-input"
          rows="1"
          dir="auto"
          aria-label=${t.inputLabel}
          placeholder=${t.placeholder}
          aria-invalid=${tooLong ? 'true' : nothing}
          aria-describedby=${tooLong ? 'too-long' : nothing}
          aria-autocomplete="list"
          aria-controls=${suggestions?.isOpen ? 'mentions' : nothing}
          aria-activedescendant=${suggestions?.activeOption ?? nothing}
          .value=${this.text}
          @blur=${() => suggestions?.close()}
          @input=${(event: Event) => (this.draft = (event.target as HTMLTextAreaElement).value)}
          @keydown=${this.keydown}
        ></textarea>
        ${busy ? this.stopButton(t) : this.sendButton(t)}
      </form>
      ${
        tooLong
          ? html`<p class="too-long" id="too-long" role="status">${t.tooLong(formatNumber(excess, tag))}</p>`
          : nothing
      }`;
  }

  private stopButton(t: FredChatTexts): TemplateResult {
    return html`<button
      class="btn btn-outline-secondary"
      type="button"
      title=${t.stop}
      aria-label=${t.stop}
      @click=${this.stop}
    >
      ${stopIcon}
    </button>`;
  }

  private sendButton(t: FredChatTexts): TemplateResult {
    return html`<button
      class="btn btn-primary"
      type="submit"
      title=${t.send}
      aria-label=${t.send}
      aria-disabled=${this.text.trim() === '' || this.excess > 0}
    >
      ${sendIcon}
    </button>`;
  }
}
