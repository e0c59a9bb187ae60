import { html, nothing, type TemplateResult } from 'lit';
import type { WorkOrder } from '@chatterfix/sdk';
import { formatInstant } from '../format.ts';
import type { CommonTexts } from '../i18n/common/index.ts';
import type { WorkOrderCardTexts } from '../i18n/work-order-card/index.ts';
import { overdueMark } from '../notices.ts';

export interface HeaderContext {
  t: WorkOrderCardTexts;
  common: CommonTexts;
  /** The locale of dates. */
  tag: string;
  headingLevel: number;
}

/** Title, badges, asset and due date. */
export function workOrderHeader(order: WorkOrder, context: HeaderContext): TemplateResult {
  const { common, headingLevel } = context;
  const asset = order.asset_tag ?? order.asset_name;
  return html`<div class="card-header" part="header">
    <div class="work-order-title">
      <h5 id="title" dir="auto" aria-level=${headingLevel}>${order.title}</h5>
      <span class="badges">
        ${badge(common.priorityLabel, order.priority, common.priority[order.priority])}
        ${badge(common.statusLabel, order.status, common.status[order.status])}
      </span>
    </div>
    <div class="work-order-meta">
      ${asset ? html`<span class="asset-tag">${common.asset(asset)}</span>` : nothing}
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
