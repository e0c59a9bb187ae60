import { html, nothing, type TemplateResult } from 'lit';
import type { WorkOrder } from '@chatterfix/sdk';
import { formatInstant } from '../format.ts';
import type { CommonTexts } from '../i18n/common/index.ts';
import { overdueMark } from '../notices.ts';

/** Unfinished work orders in the order of their due dates. */
export function dueList(orders: readonly WorkOrder[], common: CommonTexts, tag: string): TemplateResult {
  return html`<ol class="due-list">
    ${orders.map((order) => item(order, common, tag))}
  </ol>`;
}

function item(order: WorkOrder, common: CommonTexts, tag: string): TemplateResult {
  const { priority, due_date: due } = order;
  const asset = order.asset_tag ?? order.asset_name;
  return html`<li>
    <span class="name">${order.title}</span>
    <span>
      <span class="sr-only">${common.priorityLabel}</span>
      <span class="badge badge-${priority}">${common.priority[priority]}</span>
    </span>
    <span class="meta">
      ${overdueMark(order, common, tag)}
      ${due ? html`<time datetime=${due}>${common.due(formatInstant(due, tag))}</time>` : nothing}
      ${asset ? html`<span>${common.asset(asset)}</span>` : nothing}
      <span>${common.status[order.status]}</span>
    </span>
  </li>`;
}
