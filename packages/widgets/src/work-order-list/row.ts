import { html, nothing, type TemplateResult } from 'lit';
import type { WorkOrder } from '@chatterfix/sdk';
import { formatInstant } from '../format.ts';
import type { CommonTexts } from '../i18n/common/index.ts';
import type { WorkOrderListTexts } from '../i18n/work-order-list/index.ts';
import { overdueMark } from '../notices.ts';

export interface RowContext {
  t: WorkOrderListTexts;
  common: CommonTexts;
  /** The locale of dates. */
  tag: string;
  /** Who has signed in, as work orders name them. */
  person: string | undefined;
  /** How many rows the whole list has, or -1 where that is not known. */
  size: number;
  /** The row that the keyboard reaches. */
  reachable: number | undefined;
  /** The work orders that no longer belong to the list. */
  left: ReadonlySet<number>;
  open: (order: WorkOrder) => void;
}

/** One row: what, where, when, how urgent, in which state, and who. The whole row opens the work order. */
export function row(order: WorkOrder, position: number, context: RowContext): TemplateResult {
  const { t, common, person, size, reachable } = context;
  const where = [order.asset_tag, order.asset_name, order.asset_location].filter(Boolean).join(' · ');
  const who = order.assigned_to;
  const isOwn = who !== null && who === person;
  return html`<div
    class="row"
    part="row"
    role="listitem"
    aria-posinset=${position}
    aria-setsize=${size}
    data-id=${order.id}
    data-priority=${order.priority}
  >
    <span class="facts-line">
      <span class="number">${t.number(order.id)}</span>
      <span>
        <span class="sr-only">${common.priorityLabel}</span>
        <span class="badge badge-${order.priority}" part="badge">${common.priority[order.priority]}</span>
      </span>
      <span>
        <span class="sr-only">${common.statusLabel}</span>
        <span class="state" part="state">${common.status[order.status]}</span>
      </span>
    </span>
    <button
      class="open"
      type="button"
      dir="auto"
      tabindex=${order.id === reachable ? 0 : -1}
      @click=${() => context.open(order)}
    >
      ${order.title}
    </button>
    ${where ? html`<span class="where" dir="auto">${where}</span>` : nothing}
    <span class="due">
      <bdi class=${isOwn ? 'own' : 'who'}>${isOwn ? t.you : (who ?? t.nobody)}</bdi> · ${due(order, context)}
      ${overdueMark(order, common, context.tag)}
    </span>
    ${context.left.has(order.id) ? html`<strong>${t.left}</strong>` : nothing}
  </div>`;
}

function due(order: WorkOrder, { t, common, tag }: RowContext): TemplateResult | string {
  const { due_date: date } = order;
  if (!date) return t.noDueDate;
  return html`<time datetime=${date}>${common.due(formatInstant(date, tag))}</time>`;
}
