import { html, svg, type TemplateResult } from 'lit';
import type { WorkOrderDashboard } from '@chatterfix/sdk';
import { formatDay, formatNumber } from '../format.ts';
import type { AssetDashboardTexts } from '../i18n/asset-dashboard/index.ts';

const HEIGHT = 60;
/** Of 10 units for a day, each of its two bars takes 4. */
const DAY = 10;
const BAR = 4;

/**
 * What was created and completed on each day: bars for the eye, the same as a table for screen readers. A table
 * cannot be made smaller than what it contains, so a block around it hides it.
 */
export function activityChart(
  days: WorkOrderDashboard['days'],
  t: AssetDashboardTexts,
  tag: string,
): TemplateResult {
  if (!days)
    return html`<div part="chart">
      <h6 class="section-title" role="presentation">${t.activity}</h6>
      <p class="none">${t.noActivity}</p>
    </div>`;
  const largest = Math.max(1, ...days.flatMap(({ created, completed }) => [created, completed]));
  const bar = (name: string, x: number, n: number) => {
    const height = (n / largest) * HEIGHT;
    return svg`<rect class="value ${name}" x=${x} y=${HEIGHT - height} width=${BAR} height=${height} />`;
  };
  const sum = (name: 'created' | 'completed') =>
    formatNumber(
      days.reduce((total, day) => total + day[name], 0),
      tag,
    );
  return html`<div class="activity" part="chart">
    <div class="section-title" aria-hidden="true">${t.activity}</div>
    <div class="plot" aria-hidden="true">
      <div class="values"><span>${formatNumber(largest, tag)}</span><span>${formatNumber(0, tag)}</span></div>
      <svg
        class="bar days"
        viewBox="0 0 ${days.length * DAY} ${HEIGHT}"
        preserveAspectRatio="none"
        focusable="false"
      >
        <rect class="track" width="100%" height="100%" />
        ${days.map(({ created, completed }, at) => [
          bar('created', at * DAY + 1, created),
          bar('completed', at * DAY + 1 + BAR, completed),
        ])}
      </svg>
      <div class="dates">${labelledDays(days).map((day) => html`<span>${shortDay(day, tag)}</span>`)}</div>
    </div>
    <div class="legend" aria-hidden="true">
      ${(['created', 'completed'] as const).map(
        (name) =>
          html`<span>
            <svg class="bar key" focusable="false">
              <rect class="value ${name}" width="100%" height="100%" />
            </svg>
            ${t[name]} <span class="total">${sum(name)}</span>
          </span>`,
      )}
    </div>
    <div class="sr-only">
      <table>
        <caption>
          ${t.activity}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t.day}</th>
            <th scope="col">${t.created}</th>
            <th scope="col">${t.completed}</th>
          </tr>
        </thead>
        <tbody>
          ${days.map(
            ({ day, created, completed }) =>
              html`<tr>
                <th scope="row">${formatDay(day, tag)}</th>
                <td>${formatNumber(created, tag)}</td>
                <td>${formatNumber(completed, tag)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </div>`;
}

const LABELS = 3;

/** The last day of each third, the present one last. */
function labelledDays(days: NonNullable<WorkOrderDashboard['days']>): string[] {
  const third = Math.ceil(days.length / LABELS);
  return days.filter((_, at) => (days.length - 1 - at) % third === 0).map(({ day }) => day);
}

/** `Oct 20` */
const shortDay = (day: string, tag: string) =>
  new Intl.DateTimeFormat(tag, { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(new Date(day));
