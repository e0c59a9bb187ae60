import { html, nothing, type TemplateResult } from 'lit';
import type { CommonTexts } from '../i18n/common/index.ts';
import type { WorkOrderCardTexts } from '../i18n/work-order-card/index.ts';
import type { Draft } from './draft.ts';

export interface FormContext {
  t: WorkOrderCardTexts;
  common: CommonTexts;
  /** The level of the form's heading in the page's outline. */
  level: number;
  pending: boolean;
  submit: (event: SubmitEvent) => void;
  cancel: () => void;
  /** Draws the form again. */
  update: () => void;
}

export function completeForm(
  draft: Draft,
  { t, common, level, pending, submit, cancel, update }: FormContext,
): TemplateResult {
  const isUnread = draft.unreadHours !== '' && draft.hours === draft.unreadHours;
  return html`<form class="panel form" aria-labelledby="complete-title" @submit=${submit}>
    <h6 id="complete-title" aria-level=${level}>${t.completeTitle}</h6>
    <div class="field hours">
      <label for="hours">${t.actualHours}</label>
      <input
        class="form-control"
        id="hours"
        inputmode="decimal"
        autocomplete="off"
        aria-invalid=${isUnread}
        aria-describedby=${isUnread ? 'hours-rule' : nothing}
        .value=${draft.hours}
        @input=${(event: Event) => {
          draft.hours = (event.target as HTMLInputElement).value;
          update();
        }}
      />
      ${isUnread ? html`<span class="rule" id="hours-rule" role="alert">${t.hoursRule}</span>` : nothing}
    </div>
    <div class="field">
      <label for="notes">${t.completionNotes}</label>
      <textarea
        class="form-control"
        id="notes"
        rows="3"
        dir="auto"
        aria-describedby="notes-hint"
        .value=${draft.notes}
        @input=${(event: Event) => (draft.notes = (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <span class="hint" id="notes-hint">${t.notesHint}</span>
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
  draft: Draft,
  refusal: unknown,
  { t, common, level, pending, submit, cancel }: FormContext,
): TemplateResult {
  return html`<form class="form" aria-labelledby="hold-title" @submit=${submit}>
    <h6 id="hold-title" aria-level=${level}>${t.holdTitle}</h6>
    <div class="field">
      <label for="reason">${t.holdReason}</label>
      <input
        class="form-control"
        id="reason"
        maxlength="2000"
        dir="auto"
        placeholder=${t.holdHint}
        .value=${draft.reason}
        @input=${(event: Event) => (draft.reason = (event.target as HTMLInputElement).value)}
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
