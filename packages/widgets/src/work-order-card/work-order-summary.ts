import { html, nothing, type TemplateResult } from 'lit';
import type { WorkOrder } from '@chatterfix/sdk';
import { formatNumber } from '../format.ts';
import type { Locale } from '../i18n/locale.ts';
import type { WorkOrderCardTexts } from '../i18n/work-order-card/index.ts';
import { shieldIcon } from './icons.ts';

/** What is to be done, by whom, and the hours. The description is cut short until the card is expanded. */
export function workOrderSummary(
  order: WorkOrder,
  t: WorkOrderCardTexts,
  { tag }: Locale,
  expanded: boolean,
  isMine: boolean,
): TemplateResult {
  const hours = (name: string, value: number | null, text: (hours: string) => string) =>
    value === null ? nothing : html`<span class=${name}>${text(formatNumber(value, tag))}</span>`;
  return html`${
      order.description
        ? html`<p class="description ${expanded ? '' : 'clamped'}">${order.description}</p>`
        : html`<p class="description none">${t.noDescription}</p>`
    }
    <div class="assignment-info">
      <span class="assigned-to"
        >${isMine ? t.assignedToYou : order.assigned_to ? t.assigned(order.assigned_to) : t.unassigned}</span
      >
      ${hours('estimated-hours', order.estimated_hours, t.estimated)}
      ${hours('actual-hours', order.actual_hours, t.actual)}
    </div>`;
}

/**
 * The safety notes. They must be read before the work: the card shows them until it is finished, then the
 * details do.
 */
export function safetyNotes(
  { safety_notes: notes }: WorkOrder,
  t: WorkOrderCardTexts,
  level: number,
): TemplateResult | typeof nothing {
  return notes
    ? html`<div class="notice notice-warning text safety-notes">
        ${shieldIcon}
        <div>
          <h6 aria-level=${level}>${t.safety}</h6>
          <p>${notes}</p>
        </div>
      </div>`
    : nothing;
}

/** The card's outline while the work order is loaded, as high as a card with safety notes: see its styles. */
export function cardSkeleton(t: WorkOrderCardTexts): TemplateResult {
  return html`<div class="card-header skeletons" part="header">
      <span class="sr-only" role="status">${t.loading}</span>
      <span class="skeleton w-70"></span><span class="skeleton w-50"></span>
    </div>
    <div class="card-body skeletons" part="body">
      <span class="skeleton w-90"></span><span class="skeleton w-70"></span>
      <span class="skeleton notes"></span>
    </div>
    <div class="card-footer skeletons" part="footer"><span class="skeleton w-30"></span></div>`;
}
