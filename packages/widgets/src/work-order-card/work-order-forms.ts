import { html, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/index.ts';

/** What a person has written and not yet sent: kept until it is saved. */
export interface Written {
  hours: string;
  notes: string;
  reason: string;
}

export interface FormContext {
  t: Messages['card'];
  common: Messages['common'];
  /** Of the form's heading in the page's outline. */
  level: number;
  pending: boolean;
  submit: (event: SubmitEvent) => void;
  cancel: () => void;
}

export function completeForm(
  written: Written,
  { t, common, level, pending, submit, cancel }: FormContext,
): TemplateResult {
  return html`<form class="panel form" aria-labelledby="complete-title" @submit=${submit}>
    <h6 id="complete-title" aria-level=${level}>${t.complete_title}</h6>
    <div class="field hours">
      <label for="hours">${t.actual_hours}</label>
      <input
        class="form-control"
        id="hours"
        type="number"
        min="0"
        max="999.99"
        step="0.01"
        inputmode="decimal"
        .value=${written.hours}
        @input=${(event: Event) => (written.hours = (event.target as HTMLInputElement).value)}
      />
    </div>
    <div class="field">
      <label for="notes">${t.completion_notes}</label>
      <textarea
        class="form-control"
        id="notes"
        rows="3"
        dir="auto"
        aria-describedby="notes-hint"
        .value=${written.notes}
        @input=${(event: Event) => (written.notes = (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <span class="hint" id="notes-hint">${t.notes_hint}</span>
    </div>
    <div class="buttons">
      <button class="btn btn-success" type="submit" aria-disabled=${pending}>
        ${pending ? t.completing : t.complete}
      </button>
      <button class="btn btn-outline-secondary" type="button" @click=${cancel}>${common.cancel}</button>
    </div>
  </form>`;
}

export function holdForm(
  written: Written,
  refusal: unknown,
  { t, common, level, pending, submit, cancel }: FormContext,
): TemplateResult {
  return html`<form class="form" aria-labelledby="hold-title" @submit=${submit}>
    <h6 id="hold-title" aria-level=${level}>${t.hold_title}</h6>
    <div class="field">
      <label for="reason">${t.hold_reason}</label>
      <input
        class="form-control"
        id="reason"
        maxlength="2000"
        dir="auto"
        placeholder=${t.hold_hint}
        .value=${written.reason}
        @input=${(event: Event) => (written.reason = (event.target as HTMLInputElement).value)}
      />
    </div>
    ${refusal}
    <div class="buttons">
      <button class="btn btn-primary" type="submit" aria-disabled=${pending}>
        ${pending ? t.holding : t.hold}
      </button>
      <button class="btn btn-outline-secondary" type="button" @click=${cancel}>${common.cancel}</button>
    </div>
  </form>`;
}
