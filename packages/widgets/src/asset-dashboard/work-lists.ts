import { html, nothing, type TemplateResult } from 'lit';
import type { ChatterFix, WorkOrder, WorkOrderList } from '@chatterfix/sdk';
import { formatNumber } from '../format.ts';
import type { AssetDashboardTexts } from '../i18n/asset-dashboard/index.ts';
import { byDayAndUrgency, orderRows, type RowContext } from './order-rows.ts';
import { workTarget, type OpenTarget, type Target } from './targets.ts';

/** How many rows of each list are shown before `Show all`. */
export const PREVIEW_ROWS = 5;
/** Those that are due first are loaded, to put the most urgent of a day at its beginning. */
const LOADED_ROWS = 30;

export interface WorkLists {
  overdue: WorkOrderList;
  week: WorkOrderList;
}

export async function loadWorkLists(client: ChatterFix): Promise<WorkLists> {
  const [overdue, week] = await Promise.all([
    client.workOrders.list({ overdue: true, sort: 'due_date', limit: LOADED_ROWS }),
    client.workOrders.list({ due_this_week: true, sort: 'due_date', limit: LOADED_ROWS }),
  ]);
  if (week.next_cursor === null) return { overdue, week };
  // Critical work of a day may come after all others that were loaded.
  const { work_orders: critical } = await client.workOrders.list({
    due_this_week: true,
    priority: ['critical'],
    sort: 'due_date',
    limit: PREVIEW_ROWS,
  });
  const known = new Set(week.work_orders.map(({ id }) => id));
  const missing = critical.filter(({ id }) => !known.has(id));
  return { overdue, week: { ...week, work_orders: [...week.work_orders, ...missing] } };
}

export const overdueTarget = (t: AssetDashboardTexts): Target =>
  workTarget(t.overdueWork, { overdue: true }, t.overdueMeans);
export const weekTarget = (t: AssetDashboardTexts): Target =>
  workTarget(t.weekWork, { due_this_week: true }, t.weekMeans);

const preview = ({ work_orders }: WorkOrderList): WorkOrder[] =>
  work_orders.toSorted(byDayAndUrgency).slice(0, PREVIEW_ROWS);

/** How many there are; `10,000+` where the server counts no further. */
export function formatTotal({ total, total_capped }: { total: number; total_capped: boolean }, tag: string) {
  return total_capped ? `${formatNumber(total, tag)}+` : formatNumber(total, tag);
}

/** What is overdue, and what is due today and in the next seven days. */
export function workLists(
  { overdue, week }: WorkLists,
  headingLevel: number,
  context: RowContext & { openTarget: OpenTarget },
): TemplateResult {
  const { t, tag } = context;
  const section = (name: string, target: Target, none: string, list: WorkOrderList) => {
    const rows = preview(list);
    return html`<section class="work-list ${name}" part=${name} aria-labelledby="list-${name}">
      <h6 class="section-title" id="list-${name}" aria-level=${headingLevel}>
        ${target.title} <span class="total">(${formatTotal(list, tag)})</span>
      </h6>
      ${rows.length === 0 ? html`<p class="none">${none}</p>` : orderRows(rows, name, context)}
      ${
        list.total > rows.length
          ? html`<button
              class="btn btn-outline-secondary show-all"
              type="button"
              aria-describedby="list-${name}"
              @click=${(event: Event) => context.openTarget(target, event)}
            >
              ${t.showAll}
            </button>`
          : nothing
      }
    </section>`;
  };
  return html`<div class="work-lists" part="work">
    ${section('overdue', overdueTarget(t), t.nothingOverdue, overdue)}
    ${section('week', weekTarget(t), t.nothingThisWeek, week)}
  </div>`;
}
