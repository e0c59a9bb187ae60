import { html, nothing, type TemplateResult } from 'lit';
import type { WorkOrder } from '@chatterfix/sdk';
import { formatInstant, formatMoney, formatNumber } from '../format.ts';
import type { PanelContext } from './panel-context.ts';

function fact(label: string, value: string | null): TemplateResult | typeof nothing {
  return value === null
    ? nothing
    : html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`;
}

/** What the collapsed card leaves out: first the notes, then dates and figures. `safety` are the notes of finished work. */
export function workOrderDetails(
  order: WorkOrder,
  { t, common, tag, level }: PanelContext,
  safety: unknown,
): TemplateResult {
  const instant = (value: string | null) => (value === null ? null : formatInstant(value, tag));
  const money = (value: number | null) => (value === null ? null : formatMoney(value, tag));
  const asset =
    order.asset_name && order.asset_tag
      ? `${order.asset_name} (${order.asset_tag})`
      : (order.asset_name ?? order.asset_tag);
  return html`${safety}
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
