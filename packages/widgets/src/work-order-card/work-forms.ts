import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../format.ts';
import { parseHours } from '../hours.ts';
import type { Draft } from './draft.ts';
import type { PanelContext } from './panel-context.ts';

function form(
  title: string,
  { level, submit }: Pick<PanelContext, 'level' | 'submit'>,
  content: TemplateResult,
): TemplateResult {
  return html`<form
    class="panel form"
    id="work-form"
    novalidate
    aria-labelledby="form-title"
    @submit=${submit}
  >
    <h6 id="form-title" tabindex="-1" aria-level=${level}>${title}</h6>
    ${content}
  </form>`;
}

export function completeForm(draft: Draft, context: PanelContext): TemplateResult {
  const { t, tag, update } = context;
  const isUnread = draft.unreadHours !== '' && draft.hours === draft.unreadHours;
  const step = (quarters: -1 | 1) => () => {
    const hours = draft.hours.trim() === '' ? 0 : parseHours(draft.hours);
    if (hours === undefined) draft.unreadHours = draft.hours;
    else draft.hours = formatNumber(nextQuarter(hours, quarters), tag);
    update();
  };
  const stepButton = (quarters: -1 | 1, label: string, sign: string) =>
    html`<button class="btn btn-outline-secondary" type="button" aria-label=${label} @click=${step(quarters)}>
      ${sign}
    </button>`;
  return form(
    t.completeTitle,
    context,
    html`<div class="field hours">
        <label for="hours">${t.actualHours}</label>
        <div class="stepper">
          ${stepButton(-1, t.less, '−')}
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
          ${stepButton(1, t.more, '+')}
          <output class="sr-only" for="hours">${draft.hours}</output>
        </div>
        ${isUnread ? html`<span class="rule" id="hours-rule" role="alert">${t.hoursRule}</span>` : nothing}
      </div>
      <div class="field">
        <label for="notes">${t.completionNotes}</label>
        <textarea
          class="form-control"
          id="notes"
          rows="3"
          maxlength="20000"
          dir="auto"
          aria-describedby="notes-hint"
          .value=${draft.notes}
          @input=${(event: Event) => (draft.notes = (event.target as HTMLTextAreaElement).value)}
        ></textarea>
        <span class="hint" id="notes-hint">${t.notesHint}</span>
      </div>`,
  );
}

/** The next full quarter of an hour, up or down. */
function nextQuarter(hours: number, quarters: -1 | 1): number {
  const whole = quarters > 0 ? Math.floor(hours * 4) : Math.ceil(hours * 4);
  return Math.min(Math.max((whole + quarters) / 4, 0), 999.75);
}

export function holdForm(draft: Draft, isRefused: boolean, context: PanelContext): TemplateResult {
  const { t, update } = context;
  const choose = (reason: string) => () => {
    draft.reason = draft.reason === reason ? '' : reason;
    update();
  };
  const isMissing = isRefused && draft.reason.trim() === '';
  return form(
    t.holdTitle,
    context,
    html`<div class="chips" role="group" aria-label=${t.holdReason}>
        ${t.reasons.map(
          (reason) =>
            html`<button
              class="btn btn-outline-secondary pick chip"
              type="button"
              aria-pressed=${draft.reason === reason}
              @click=${choose(reason)}
            >
              ${reason}
            </button>`,
        )}
      </div>
      <div class="field">
        <label for="reason">${t.holdReason}</label>
        <input
          class="form-control"
          id="reason"
          maxlength="2000"
          autocomplete="off"
          dir="auto"
          placeholder=${t.holdHint}
          aria-invalid=${isMissing}
          aria-describedby=${isMissing ? 'reason-rule' : nothing}
          .value=${draft.reason}
          @input=${(event: Event) => {
            draft.reason = (event.target as HTMLInputElement).value;
            update();
          }}
        />
        ${isMissing ? html`<span class="rule" id="reason-rule" role="alert">${t.reasonRule}</span>` : nothing}
      </div>`,
  );
}

/** Asks before somebody else's work is taken over. */
export function takeOverForm(name: string, context: PanelContext): TemplateResult {
  return form(context.t.takeOverTitle(name), context, html`<p>${context.t.takeOverHint}</p>`);
}
