import { html, nothing, type TemplateResult } from 'lit';
import type { WorkOrder } from '@chatterfix/sdk';
import { formatInstant, formatMoney, formatNumber, isFinished } from '../format.ts';
import type { Locale, Messages } from '../i18n/index.ts';
import { shieldIcon } from '../icons.ts';

function fact(label: string, value: string | null): TemplateResult | typeof nothing {
  return value === null
    ? nothing
    : html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`;
}

/** What must be read before the work: on the card itself until the work is done, then among the details. */
export function safetyNotes(
  { safety_notes: notes }: WorkOrder,
  t: Messages['card'],
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

/** Everything that the closed card leaves out: notes first, then the figures and dates. */
export function workOrderDetails(
  order: WorkOrder,
  t: Messages['card'],
  common: Messages['common'],
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
            <h6 aria-level=${level}>${t.completion_notes}</h6>
            <p>${order.completion_notes}</p>
          </div>`
        : nothing
    }
    <dl class="facts">
      ${fact(t.asset_label, asset)} ${fact(t.work_type, common.work_type[order.work_type])}
      ${fact(t.created, instant(order.created_at))} ${fact(t.started_at, instant(order.started_at))}
      ${fact(t.completed_at, instant(order.completed_at))} ${fact(t.updated, instant(order.updated_at))}
      ${fact(t.estimated_label, order.estimated_hours === null ? null : formatNumber(order.estimated_hours, tag))}
      ${fact(t.actual_hours, order.actual_hours === null ? null : formatNumber(order.actual_hours, tag))}
      ${fact(t.parts_cost, money(order.parts_cost))} ${fact(t.labor_cost, money(order.labor_cost))}
      ${fact(t.external_ref, order.external_ref)}
    </dl>`;
}
