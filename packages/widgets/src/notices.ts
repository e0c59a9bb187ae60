import { html, nothing, type TemplateResult } from 'lit';
import type { WorkOrder } from '@chatterfix/sdk';
import { explain, type Failure } from './failure.ts';
import { formatAgo, isOverdue } from './format.ts';
import type { CommonTexts } from './i18n/common/index.ts';
import { alertIcon, checkIcon, infoIcon, lockIcon } from './icons.ts';

/**
 * A short message with an icon. A screen reader announces `danger` at once; the others are read in their
 * place.
 */
export function notice(
  kind: 'info' | 'warning' | 'danger',
  content: TemplateResult | string,
  buttons: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<div class="notice notice-${kind}" part="notice" role=${kind === 'danger' ? 'alert' : 'note'}>
    ${kind === 'info' ? infoIcon : alertIcon}
    <div>${content}${buttons === nothing ? nothing : html`<div class="buttons">${buttons}</div>`}</div>
  </div>`;
}

/** Something has worked. Goes into a place that is announced, such as one with `role="status"`. */
export function successNotice(message: string): TemplateResult {
  return html`<div class="notice notice-success">
    ${checkIcon}
    <div>${message}</div>
  </div>`;
}

/** What went wrong and what the reader can do about it. */
export function failureNotice(
  failure: Failure,
  common: CommonTexts,
  buttons: TemplateResult | typeof nothing = nothing,
  details: TemplateResult | typeof nothing = nothing,
  /** What could not be done, such as “WO 17 could not be started:”. */
  undone = '',
): TemplateResult {
  const { what, hint } = explain(failure, common);
  return notice(
    'danger',
    html`<div>${undone && html`<strong>${undone}</strong> `}<strong>${what}</strong> ${hint}</div>
      ${details}${failureReference(failure, common)}`,
    buttons,
  );
}

/**
 * The request's id, which an operator can look up in the log. Only a fault of the server has one worth
 * telling.
 */
export function failureReference(
  { kind, request_id }: Failure,
  common: CommonTexts,
): TemplateResult | typeof nothing {
  return kind === 'server' && request_id
    ? html`<div class="reference">${common.reference(request_id)}</div>`
    : nothing;
}

export function retryButton(common: CommonTexts, retry: () => void): TemplateResult {
  return html`<button class="btn btn-outline-secondary" type="button" @click=${retry}>
    ${common.retry}
  </button>`;
}

export function signedOutNotice(common: CommonTexts): TemplateResult {
  return html`<div class="notice" role="note">
    ${lockIcon}
    <div>
      <div><strong>${common.signedOut}</strong> ${common.signedOutHint}</div>
    </div>
  </div>`;
}

export function notSetUpNotice(common: CommonTexts): TemplateResult {
  return notice('warning', html`<div><strong>${common.notSetUp}</strong> ${common.notSetUpHint}</div>`);
}

/** The widget names another server than the page does, and has no key of its own for it. */
export function otherServerNotice(common: CommonTexts, host: string): TemplateResult {
  return notice(
    'warning',
    html`<div><strong>${common.otherServer}</strong> ${common.otherServerHint(host)}</div>`,
  );
}

/** Says in words, beside the colour, that a work order is overdue and for how long. */
export function overdueMark(
  order: WorkOrder,
  common: CommonTexts,
  tag: string,
): TemplateResult | typeof nothing {
  const now = Date.now();
  return order.overdue_at && isOverdue(order, now)
    ? html`<span class="overdue-mark">
        ${alertIcon}<span>${common.overdue} · ${formatAgo(order.overdue_at, now, tag)}</span>
      </span>`
    : nothing;
}
