import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { ChatterFix } from '@chatterfix/sdk';
import { failureOf, type Failure } from '../failure.ts';
import { mentionPickerTexts, type MentionPickerTexts } from '../i18n/mention-picker/index.ts';
import type { FredChatTexts } from '../i18n/fred-chat/index.ts';
import { alertIcon } from '../icons.ts';
import { mentionPickerStyles } from './mention-picker.styles.ts';
import { findMentions, type Mention } from './mention-search.ts';

/** Milliseconds without a key before the records are searched. */
const PAUSE_MS = 150;
/** What stands before the caret while a record is named: `@`, and up to three words behind it. */
const NAMING = /(?:^|[\s(])@((?:[^\s@]{1,40} ?){0,3})$/;

interface Opened {
  /** Where the `@` stands. */
  at: number;
  query: string;
  found: readonly Mention[] | 'searching' | Failure;
  /** The option that Enter chooses. */
  active: number;
}

/**
 * Suggests assets, work orders and parts while the reader writes `@` and something behind it. The focus stays in
 * the field; the arrow keys move through the list.
 */
export class MentionPicker {
  readonly texts = mentionPickerTexts;
  readonly styles = mentionPickerStyles;
  t: MentionPickerTexts | undefined;
  private opened: Opened | undefined;
  private seen = '';
  /** The place of the `@` that the reader has dealt with: the list does not open there again. */
  private dismissed = -1;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private search: AbortController | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly api: () => ChatterFix | undefined,
    private readonly say: (text: string) => void,
    /** Puts a text into the field, with the caret after the first `caret` characters. */
    private readonly write: (text: string, caret: number) => void,
  ) {}

  get isOpen(): boolean {
    return this.opened !== undefined;
  }

  /** The id of the option that Enter chooses. */
  get activeOption(): string | undefined {
    const { opened } = this;
    return opened && Array.isArray(opened.found) && opened.found.length > 0
      ? `mention-${opened.active}`
      : undefined;
  }

  /** Looks at the field again, in which the reader may have written something. */
  look({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): void {
    const before = value.slice(0, selectionStart);
    if (before === this.seen) return;
    // As in the next question: what the reader writes character by character has no such step.
    const isWrittenAnew = before.endsWith('@') && Math.abs(before.length - this.seen.length) > 1;
    this.seen = before;
    const naming = selectionStart === selectionEnd ? NAMING.exec(before) : null;
    const query = naming?.[1]?.trim() ?? '';
    const at = naming ? before.lastIndexOf('@') : -1;
    if (at !== this.dismissed || isWrittenAnew) this.dismissed = -1;
    if (!naming || at === this.dismissed) this.close();
    else if (at !== this.opened?.at || query !== this.opened.query) this.open(at, query);
  }

  /** Whether the key was for the list. */
  keydown(event: KeyboardEvent, field: HTMLTextAreaElement): boolean {
    const { opened } = this;
    if (!opened) return false;
    const found = Array.isArray(opened.found) ? (opened.found as Mention[]) : [];
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined && found.length > 0) {
      this.set({ ...opened, active: (opened.active + move + found.length) % found.length });
      void this.host.updateComplete.then(() =>
        this.host.renderRoot
          .querySelector('.mentions [aria-selected=true]')
          ?.scrollIntoView({ block: 'nearest' }),
      );
    } else if ((event.key === 'Enter' && !event.shiftKey) || event.key === 'Tab') {
      const chosen = found[opened.active];
      if (!chosen) return false;
      this.choose(chosen, field);
    } else if (event.key === 'Escape') {
      this.dismissed = opened.at;
      this.close();
    } else return false;
    event.preventDefault();
    return true;
  }

  close(): void {
    clearTimeout(this.timer);
    this.search?.abort();
    if (this.opened) this.set(undefined);
  }

  render(chat: FredChatTexts): TemplateResult | typeof nothing {
    const { opened, t } = this;
    if (!opened || !t) return nothing;
    const { found } = opened;
    const isEmpty = Array.isArray(found) && found.length === 0;
    const words = isEmpty && (opened.query === '' ? t.hint : t.none);
    return html`<div class="mentions" @pointerdown=${(event: Event) => event.preventDefault()}>
      ${words ? html`<p role="status">${words}</p>` : nothing}
      ${isFailure(found) ? html`<p role="status">${alertIcon} ${t.failed}</p>` : nothing}
      ${found === 'searching' ? html`<span class="skeleton w-70"></span>` : nothing}
      <div role="listbox" id="mentions" tabindex="0" aria-label=${t.label}>
        ${Array.isArray(found) ? found.map((mention: Mention, at) => this.option(mention, at, chat)) : nothing}
      </div>
    </div>`;
  }

  private option(mention: Mention, at: number, chat: FredChatTexts): TemplateResult {
    return html`<div
      role="option"
      id="mention-${at}"
      aria-selected=${at === this.opened?.active}
      @click=${() => {
        const field = this.host.renderRoot.querySelector<HTMLTextAreaElement>('#chat-input');
        if (field) this.choose(mention, field);
      }}
    >
      <span class="kind">${chat.sourceKind[mention.kind]}</span>
      <strong dir="auto">${mention.name}</strong>
      ${mention.title === mention.name ? nothing : html`<span dir="auto">${mention.title}</span>`}
    </div>`;
  }

  private open(at: number, query: string): void {
    clearTimeout(this.timer);
    this.search?.abort();
    // What was found stays until more is known, so that the list does not flicker.
    this.set({ at, query, found: this.opened?.found ?? 'searching', active: 0 });
    this.timer = setTimeout(() => void this.find(query), PAUSE_MS);
  }

  private async find(query: string): Promise<void> {
    const api = this.api();
    if (!api) return;
    const search = (this.search = new AbortController());
    let found: Opened['found'];
    try {
      found = await findMentions(api, query, search.signal);
    } catch (error) {
      found = failureOf(error);
    }
    if (search.signal.aborted || !this.opened) return;
    this.set({ ...this.opened, found, active: 0 });
    if (Array.isArray(found) && found.length > 0) this.say(this.t?.found(found.length) ?? '');
  }

  private choose({ name }: Mention, { value, selectionStart }: HTMLTextAreaElement): void {
    const at = this.opened?.at ?? selectionStart;
    this.close();
    const after = value.slice(selectionStart);
    const text = `${value.slice(0, at)}${name}${/^\s/.test(after) ? '' : ' '}`;
    this.write(text + after, text.length);
  }

  private set(opened: Opened | undefined): void {
    this.opened = opened;
    this.host.requestUpdate();
  }
}

function isFailure(found: Opened['found']): found is Failure {
  return typeof found === 'object' && 'kind' in found;
}
