import { html, nothing, type TemplateResult } from 'lit';
import type { Asset, WorkOrder } from '@chatterfix/sdk';
import { formatInstant } from '../format.ts';
import type { AssetDashboardTexts } from '../i18n/asset-dashboard/index.ts';
import type { CommonTexts } from '../i18n/common/index.ts';
import { overdueMark } from '../notices.ts';
import type { OpenOrder } from './targets.ts';

export interface RowContext {
  t: AssetDashboardTexts;
  common: CommonTexts;
  /** The locale of dates. */
  tag: string;
  /** Who has signed in, as work orders name them. */
  person: string | undefined;
  open: OpenOrder;
}

const urgency: readonly WorkOrder['priority'][] = ['critical', 'high', 'medium', 'low'];

/** The day on which work is due, where the reader is; a day is that day everywhere. Work without a date is last. */
function dayOf({ due_date: due }: WorkOrder): string {
  if (!due || due.length === 10) return due ?? '9';
  const at = new Date(due);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The earliest day first, within a day the most urgent, then the earliest. */
export function byDayAndUrgency(one: WorkOrder, other: WorkOrder): number {
  return (
    dayOf(one).localeCompare(dayOf(other)) ||
    urgency.indexOf(one.priority) - urgency.indexOf(other.priority) ||
    (one.overdue_at ?? '').localeCompare(other.overdue_at ?? '') ||
    one.id - other.id
  );
}

/** Work orders: what, where, how urgent, in which state, until when, and who. `list` makes the ids of a list its own. */
export function orderRows(orders: readonly WorkOrder[], list: string, context: RowContext): TemplateResult {
  return html`<ol class="rows" part="due">
    ${orders.map((order) => orderRow(order, `${list}-${order.id}`, context))}
  </ol>`;
}

function orderRow(
  order: WorkOrder,
  id: string,
  { t, common, tag, person, open }: RowContext,
): TemplateResult {
  const { priority, due_date: due, assigned_to: who } = order;
  const where = [order.asset_tag, order.asset_name].filter(Boolean).join(' · ');
  return html`<li class="row" part="row">
    <span class="name" id=${id} dir="auto">${order.title}</span>
    <span>
      <span class="sr-only">${common.priorityLabel}</span>
      <span class="badge badge-${priority}">${common.priority[priority]}</span>
    </span>
    <span class="meta">
      ${overdueMark(order, common, tag)}
      ${due ? html`<time datetime=${due}>${common.due(formatInstant(due, tag))}</time>` : nothing}
      <span class="who" dir="auto">${who === null ? t.nobody : who === person ? t.you : who}</span>
      <span class="number">${t.number(order.id)}</span>
      ${where ? html`<span dir="auto">${where}</span>` : nothing}
      <span>${common.status[order.status]}</span>
    </span>
    <button
      class="cover"
      type="button"
      aria-labelledby=${id}
      @click=${(event: Event) => open(order, event)}
    ></button>
  </li>`;
}

/** Assets with their tag and place. */
export function assetRows(assets: readonly Asset[]): TemplateResult {
  return html`<ol class="rows">
    ${assets.map(
      ({ name, asset_tag, location }) =>
        html`<li class="row" part="row">
          <span class="name" dir="auto">${name}</span>
          <span class="meta">
            ${[asset_tag, location].map((text) => (text ? html`<span dir="auto">${text}</span>` : nothing))}
          </span>
        </li>`,
    )}
  </ol>`;
}
