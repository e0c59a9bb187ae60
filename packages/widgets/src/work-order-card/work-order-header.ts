import { html, nothing, type TemplateResult } from 'lit';
import type { WorkOrder } from '@chatterfix/sdk';
import { formatInstant } from '../format.ts';
import type { CommonTexts } from '../i18n/common/index.ts';
import type { WorkOrderCardTexts } from '../i18n/work-order-card/index.ts';
import { placeIcon } from './icons.ts';
import { overdueMark } from '../notices.ts';

export interface HeaderContext {
  t: WorkOrderCardTexts;
  common: CommonTexts;
  /** The locale of dates. */
  tag: string;
  headingLevel: number;
  /** Whether a long reason is shown whole. */
  expanded: boolean;
}

/** The order's number and its asset: `WO 887 · P-101A · Product transfer pump A`. */
export function orderLine(
  { asset_tag, asset_name }: Pick<WorkOrder, 'asset_tag' | 'asset_name'>,
  label: string,
): TemplateResult {
  return html`<bdi>${label}</bdi>${
      asset_tag ? html` · <bdi class="asset-tag">${asset_tag}</bdi>` : nothing
    }${asset_name ? html` · <bdi>${asset_name}</bdi>` : nothing}`;
}

/** The asset and its place, title, badges, why the work rests, and the due date. */
export function workOrderHeader(order: WorkOrder, context: HeaderContext): TemplateResult {
  const { t, common, headingLevel, expanded } = context;
  const { asset_location: place, hold_reason: reason } = order;
  return html`<div class="card-header" part="header">
    <p class="order-line">${orderLine(order, common.workOrder(order.id))}</p>
    ${place ? html`<p class="place">${placeIcon}<bdi>${place}</bdi></p>` : nothing}
    <div class="work-order-title">
      <h5 id="title" dir="auto" aria-level=${headingLevel}>${order.title}</h5>
      <span class="badges">
        ${badge(common.priorityLabel, order.priority, common.priority[order.priority])}
        ${badge(common.statusLabel, order.status, common.status[order.status])}
      </span>
    </div>
    ${
      order.status === 'on_hold' && reason
        ? html`<p class="held description ${expanded ? '' : 'clamped'}">${t.onHoldBecause(reason)}</p>`
        : nothing
    }
    <div class="work-order-meta">
      <span class="due-date">${dueDate(order, context)}</span>
    </div>
  </div>`;
}

function badge(label: string, value: string, text: string): TemplateResult {
  return html`<span class="sr-only">${label}</span>
    <span class="badge badge-${value.replace('_', '-')}" part="badge">${text}</span>`;
}

function dueDate(order: WorkOrder, { t, common, tag }: HeaderContext): TemplateResult | string {
  const { due_date: due } = order;
  if (!due) return t.noDueDate;
  return html`<time datetime=${due}>${common.due(formatInstant(due, tag))}</time>
    ${overdueMark(order, common, tag)}`;
}
