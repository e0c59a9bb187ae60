import { html, nothing, type TemplateResult } from 'lit';
import type { WorkOrder } from '@chatterfix/sdk';
import { formatInstant, formatMoney, formatNumber, isFinished } from '../format.ts';
import type { CommonTexts } from '../i18n/common/index.ts';
import type { Locale } from '../i18n/locale.ts';
import type { WorkOrderCardTexts } from '../i18n/work-order-card/index.ts';
import { shieldIcon } from '../icons.ts';

function fact(label: string, value: string | null): TemplateResult | typeof nothing {
  return value === null
    ? nothing
    : html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
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

/** What the collapsed card leaves out: first the notes, then dates and figures. */
export function workOrderDetails(
  order: WorkOrder,
  t: WorkOrderCardTexts,
  common: CommonTexts,
  { tag }: Locale,
  level: number,
): TemplateResult {
  const instant = (value: string | null) => (value === null ? null : formatInstant(value, tag));
  const money = (value: number | null) => (value === null ? null : formatMoney(value, tag));
  const asset =
    order.asset_name && order.asset_tag
      ? `${order.asset_name} (${order.asset_tag})`
      : (order.asset_name ?? order.asset_tag);
  return html`${isFinished(order) ? safetyNotes(order, t, level) : nothing}
    ${
      order.completion_notes
        ? html`<div class="text completion-notes">
            <h6 aria-level=${level}>${t.completionNotes}</h6>
            <p>${order.completion_notes}</p>
          </div>`
        : nothing
    }
    <dl class="facts">
      ${fact(t.assetLabel, asset)} ${fact(t.workType, common.workType[order.work_type])}
      ${fact(t.created, instant(order.created_at))} ${fact(t.startedAt, instant(order.started_at))}
      ${fact(t.completedAt, instant(order.completed_at))} ${fact(t.updated, instant(order.updated_at))}
      ${fact(t.estimatedLabel, order.estimated_hours === null ? null : formatNumber(order.estimated_hours, tag))}
      ${fact(t.actualHours, order.actual_hours === null ? null : formatNumber(order.actual_hours, tag))}
      ${fact(t.partsCost, money(order.parts_cost))} ${fact(t.laborCost, money(order.labor_cost))}
      ${fact(t.externalRef, order.external_ref)}
    </dl>`;
}
