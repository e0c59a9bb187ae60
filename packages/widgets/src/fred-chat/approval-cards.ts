import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Approval, ChatterFix } from '@chatterfix/sdk';
import { failureOf, type Failure } from '../failure.ts';
import { formatInstant } from '../format.ts';
import { approvalTexts, type ApprovalTexts } from '../i18n/approvals/index.ts';
import type { CommonTexts } from '../i18n/common/index.ts';
import { alertIcon, checkIcon } from '../icons.ts';
import type { Answer } from './answer.ts';
import { approvalCardStyles } from './approval-cards.styles.ts';
import { editableFields, editedArguments, fieldInput } from './approval-fields.ts';
import { fieldName, titleOf, valueText, type ApprovalWords } from './approval-values.ts';
import { safeUrl } from './safe-url.ts';

export interface ApprovalContext {
  common: CommonTexts;
  /** The locale of numbers and dates. */
  tag: string;
  /** The level of the cards' headings in the page's outline. */
  level: number;
  api: ChatterFix | undefined;
  /** The server's address. */
  base: string;
  /** The answer goes on, or is shown as it is now. */
  goOn(answer: Answer): void;
  say(text: string): void;
  failed(failure: Failure): TemplateResult;
}

/** What a person does with one card at the moment. */
interface Work {
  id: string;
  step: 'edit' | 'reject' | undefined;
  sending: 'approve' | 'reject' | undefined;
  failure: Failure | undefined;
  /** The rules that edited values break, by the name of the argument. */
  refusals: Readonly<Record<string, string>>;
}

/** The changes that Fred proposes, each as a card with what it would change and the buttons to decide. */
export class ApprovalCards {
  readonly texts = approvalTexts;
  readonly styles = approvalCardStyles;
  t: ApprovalTexts | undefined;
  private work: Work | undefined;

  constructor(private readonly host: LitElement) {}

  render(answer: Answer, context: ApprovalContext): TemplateResult | typeof nothing {
    const { t } = this;
    if (!t) return nothing;
    const words = { t, common: context.common, tag: context.tag };
    return html`${answer.approvals.map((approval) => this.card(answer, approval, words, context))}`;
  }

  private card(answer: Answer, approval: Approval, words: ApprovalWords, context: ApprovalContext) {
    const { approval_id: id, state, result, target } = approval;
    const record = result ?? target;
    const work = this.work?.id === id ? this.work : undefined;
    const controls =
      work?.step === 'edit' ? this.editForm : work?.step === 'reject' ? this.rejectForm : this.buttons;
    return html`<div
      class="approval"
      part="approval"
      role="group"
      id="approval-${id}"
      data-state=${state}
      aria-labelledby="approval-title-${id}"
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Escape' || !work?.step) return;
        event.preventDefault();
        this.back(id);
      }}
    >
      <div class="title" id="approval-title-${id}" role="heading" aria-level=${context.level} tabindex="-1">
        <span class="sr-only">${words.t.proposal} </span>${titleOf(approval, words)}
      </div>
      ${
        record
          ? html`<button
              class="btn btn-link"
              type="button"
              data-source=${safeUrl(record.href, context.base, ['http:', 'https:']) ?? nothing}
            >
              ${record.title}
            </button>`
          : nothing
      }
      ${approval.changes.length > 0 ? changesTable(approval, words) : nothing} ${outcome(approval, words)}
      ${state === 'pending' ? controls.call(this, answer, approval, work, words, context) : nothing}
      ${work?.failure ? context.failed(work.failure) : nothing}
    </div>`;
  }

  private buttons(
    answer: Answer,
    approval: Approval,
    work: Work | undefined,
    { t }: ApprovalWords,
    context: ApprovalContext,
  ): TemplateResult {
    const { approval_id: id } = approval;
    return html`<div class="buttons">
      <button
        class="btn btn-success"
        type="button"
        aria-disabled=${work?.sending !== undefined}
        @click=${() => this.decide(answer, approval, 'approve', {}, context)}
      >
        ${work?.sending === 'approve' ? t.approving : t.approve}
      </button>
      ${
        editableFields(approval).length > 0
          ? html`<button
              class="btn btn-outline-secondary"
              type="button"
              data-step="edit"
              @click=${() => this.begin(id, 'edit')}
            >
              ${t.edit}
            </button>`
          : nothing
      }
      <button
        class="btn btn-outline-secondary"
        type="button"
        data-step="reject"
        @click=${() => this.begin(id, 'reject')}
      >
        ${t.reject}
      </button>
    </div>`;
  }

  private editForm(
    answer: Answer,
    approval: Approval,
    work: Work | undefined,
    words: ApprovalWords,
    context: ApprovalContext,
  ): TemplateResult {
    const { t } = words;
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      const form = event.currentTarget as HTMLFormElement;
      const { edited, unread } = editedArguments(approval, form, words.tag);
      if (unread.length > 0) {
        this.refuse(approval.approval_id, Object.fromEntries(unread.map((name) => [name, t.hoursRule])));
        return;
      }
      void this.decide(answer, approval, 'approve', { arguments: edited }, context);
    };
    return html`<form class="form" aria-label=${t.editTitle} @submit=${submit}>
      ${editableFields(approval).map((field) =>
        fieldInput(field, approval.arguments[field.name], words, work?.refusals[field.name]),
      )}
      <div class="buttons">
        <button class="btn btn-success" type="submit" aria-disabled=${work?.sending !== undefined}>
          ${work?.sending ? t.approving : t.approveEdited}
        </button>
        ${this.backButton(approval, t)}
      </div>
    </form>`;
  }

  private rejectForm(
    answer: Answer,
    approval: Approval,
    work: Work | undefined,
    { t }: ApprovalWords,
    context: ApprovalContext,
  ): TemplateResult {
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      const reason = String(new FormData(event.currentTarget as HTMLFormElement).get('reason')).trim();
      void this.decide(answer, approval, 'reject', reason === '' ? {} : { reason }, context);
    };
    return html`<form class="form" aria-label=${t.rejectTitle} @submit=${submit}>
      <div class="field">
        <label for="reject-reason">${t.reason}</label>
        <textarea
          class="form-control"
          id="reject-reason"
          name="reason"
          rows="2"
          dir="auto"
          maxlength="2000"
        ></textarea>
      </div>
      <div class="buttons">
        <button class="btn btn-primary" type="submit" aria-disabled=${work?.sending !== undefined}>
          ${work?.sending ? t.rejecting : t.reject}
        </button>
        ${this.backButton(approval, t)}
      </div>
    </form>`;
  }

  private backButton({ approval_id: id }: Approval, t: ApprovalTexts): TemplateResult {
    return html`<button class="btn btn-outline-secondary" type="button" @click=${() => this.back(id)}>
      ${t.back}
    </button>`;
  }

  private begin(id: string, step: Work['step']): void {
    if (this.work?.sending) return;
    this.set({ id, step, sending: undefined, failure: undefined, refusals: {} });
    void this.focusOn(`#approval-${id} :is(input, textarea, select)`);
  }

  /** Says beside each field what is wrong with it. */
  private refuse(id: string, refusals: Work['refusals']): void {
    this.set({ id, step: 'edit', sending: undefined, failure: undefined, refusals });
    void this.focusOn(`#approval-${id} [aria-invalid=true]`);
  }

  private back(id: string): void {
    const step = this.work?.step;
    this.set(undefined);
    void this.focusOn(`#approval-${id} [data-step=${step}]`);
  }

  /** Sends a decision. Pressing twice sends it once. */
  private async decide(
    answer: Answer,
    approval: Approval,
    sending: 'approve' | 'reject',
    options: { arguments?: Record<string, unknown>; reason?: string },
    { api, goOn, say }: ApprovalContext,
  ): Promise<void> {
    const { approval_id: id } = approval;
    if (!api || this.work?.sending) return;
    const show = (now: Approval) => {
      answer.approvals = answer.approvals.map((one) => (one.approval_id === id ? now : one));
    };
    const close = (decided: Approval) => {
      show(decided);
      this.set(undefined);
      say(this.t?.states[decided.state] ?? '');
    };
    const step = this.work?.id === id ? this.work.step : undefined;
    this.set({ id, step, sending, failure: undefined, refusals: {} });
    try {
      close(await api.approvals[sending](id, options));
      void this.focusOn(`#approval-title-${id}`);
    } catch (error) {
      const failure = failureOf(error);
      // Decided by somebody else, expired or stale: its card says what has become of it.
      const isOver = failure.code.startsWith('approval_');
      const present = isOver ? await api.approvals.get(id).catch(() => approval) : undefined;
      if (present && present.state !== 'pending') close(present);
      else {
        if (present) show(present);
        this.set({
          id,
          step: isOver ? undefined : step,
          sending: undefined,
          failure,
          refusals: refusalsIn(error),
        });
      }
      void this.focusOn(
        `#approval-${id} [aria-invalid=true]`,
        `#approval-${id} .notice`,
        `#approval-title-${id}`,
      );
    }
    goOn(answer);
    this.host.requestUpdate();
  }

  private set(work: Work | undefined): void {
    this.work = work;
    this.host.requestUpdate();
  }

  private async focusOn(...selectors: string[]): Promise<void> {
    await this.host.updateComplete;
    for (const selector of selectors) {
      const found = this.host.renderRoot.querySelector<HTMLElement>(selector);
      if (found) return found.focus();
    }
  }
}

/** What would change, as a table, so that a screen reader says which value is the one before. */
function changesTable({ changes, target }: Approval, words: ApprovalWords): TemplateResult {
  const { t } = words;
  return html`<table>
    <caption class="sr-only">
      ${t.changes}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t.field}</th>
        ${target ? html`<th scope="col">${t.before}</th>` : nothing}
        <th scope="col">${target ? t.after : t.value}</th>
      </tr>
    </thead>
    <tbody>
      ${changes.map(
        ({ field, label, before, after }) =>
          html`<tr>
            <th scope="row">${fieldName(field, label, words)}</th>
            ${target ? html`<td><del>${valueText(field, before, words)}</del></td>` : nothing}
            <td><ins>${valueText(field, after, words)}</ins></td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function outcome({ state, expires_at, reason }: Approval, { t, tag }: ApprovalWords): TemplateResult {
  if (state === 'pending')
    return html`<p class="hint">${t.states.pending} ${t.until(formatInstant(expires_at, tag))}</p>`;
  return html`<p class="outcome">
    ${state === 'approved' ? checkIcon : alertIcon}<span
      >${t.states[state]} ${reason ? html`<span dir="auto">${t.because(reason)}</span>` : nothing}</span
    >
  </p>`;
}

/** The rules that the server names for single arguments. */
function refusalsIn(error: unknown): Record<string, string> {
  const errors: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, 'errors') : undefined;
  if (!Array.isArray(errors)) return {};
  return Object.fromEntries(
    errors.flatMap((one: { field?: unknown; rule?: unknown }) => {
      const [, name] = /^body\.arguments\.(\w+)/.exec(String(one.field)) ?? [];
      return name === undefined ? [] : [[name, String(one.rule)]];
    }),
  );
}
