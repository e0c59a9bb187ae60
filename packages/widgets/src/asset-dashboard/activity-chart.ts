import { html, svg, type TemplateResult } from 'lit';
import type { WorkOrderDashboard } from '@chatterfix/sdk';
import { formatDay, formatNumber } from '../format.ts';
import type { AssetDashboardTexts } from '../i18n/asset-dashboard/index.ts';
import { workTarget, type OpenTarget, type Target } from './targets.ts';

const HEIGHT = 60;
/** Of 10 units for a day, each of its two bars takes 4. */
const DAY = 10;
const BAR = 4;

type Days = NonNullable<WorkOrderDashboard['days']>;
const series = ['created', 'completed'] as const;

interface ActivityContext {
  t: AssetDashboardTexts;
  /** The locale of dates and numbers. */
  tag: string;
  direction: 'ltr' | 'rtl';
  /** The day whose figures can be opened, if the reader has chosen one. */
  chosen: string | undefined;
  choose: (day: string) => void;
  openTarget: OpenTarget;
}

/**
 * What was created and completed on each day: bars for the eye, the same as a table for screen readers. A table
 * cannot be made smaller than what it contains, so a block around it hides it. Sixty bars are too narrow to be pressed
 * and too many to be tabbed through, so the chart is one slider, with which a day is chosen. The two figures of that day
 * are buttons below.
 */
export function activityChart(days: Days | null, context: ActivityContext): TemplateResult {
  const { t, tag } = context;
  if (!days)
    return html`<div part="chart">
      <h6 class="section-title" role="presentation">${t.activity}</h6>
      <p class="none">${t.noActivity}</p>
    </div>`;
  const largest = Math.max(1, ...days.flatMap(({ created, completed }) => [created, completed]));
  const known = days.findIndex(({ day }) => day === context.chosen);
  const at = known < 0 ? days.length - 1 : known;
  const bar = (name: string, x: number, n: number) => {
    const height = (n / largest) * HEIGHT;
    return svg`<rect class="value ${name}" x=${x} y=${HEIGHT - height} width=${BAR} height=${height} />`;
  };
  const sum = (name: (typeof series)[number]) =>
    formatNumber(
      days.reduce((total, day) => total + day[name], 0),
      tag,
    );
  return html`<div class="activity" part="chart">
    <div class="section-title" aria-hidden="true">${t.activity}</div>
    <div class="plot">
      <div class="values" aria-hidden="true">
        <span>${formatNumber(largest, tag)}</span><span>${formatNumber(0, tag)}</span>
      </div>
      ${dayChoice(
        days,
        at,
        context,
        html`<svg
          class="bar days"
          viewBox="0 0 ${days.length * DAY} ${HEIGHT}"
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          <rect class="track" width="100%" height="100%" />
          ${days.map(({ created, completed }, index) => [
            bar('created', index * DAY + 1, created),
            bar('completed', index * DAY + 1 + BAR, completed),
          ])}
          <rect class="chosen" x=${at * DAY} width=${DAY} height="100%" />
        </svg>`,
      )}
      <div class="dates" aria-hidden="true">
        ${labelledDays(days).map((day) => html`<span>${formatDate(day, 'short', tag)}</span>`)}
      </div>
    </div>
    <div class="legend" aria-hidden="true">
      ${series.map(
        (name) =>
          html`<span>
            <svg class="bar key" focusable="false">
              <rect class="value ${name}" width="100%" height="100%" />
            </svg>
            ${t[name]} <span class="total">${sum(name)}</span>
          </span>`,
      )}
    </div>
    ${figuresOf(days[at]!, context)}
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

/**
 * The bars under a slider of the browser, which cannot be seen: keys and screen readers move it as they are used to. A
 * pointer does not reach it, because not all browsers take a press beside its handle: the column that is pressed is
 * the day.
 */
function dayChoice(
  days: Days,
  at: number,
  { t, tag, direction, choose }: ActivityContext,
  bars: TemplateResult,
): TemplateResult {
  const press = ({ currentTarget, clientX }: PointerEvent) => {
    const { left, width } = (currentTarget as Element).getBoundingClientRect();
    const share = (clientX - left) / width;
    const column = Math.floor((direction === 'rtl' ? 1 - share : share) * days.length);
    choose(days[Math.min(Math.max(column, 0), days.length - 1)]!.day);
  };
  const { day, created, completed } = days[at]!;
  const words = t.dayFigures(
    formatDate(day, 'long', tag),
    formatNumber(created, tag),
    formatNumber(completed, tag),
  );
  return html`<div
    class="day-choice"
    @click=${(event: PointerEvent) => {
      // A screen reader that activates the slider presses no column.
      if (event.target instanceof HTMLInputElement) return;
      press(event);
      (event.currentTarget as Element).querySelector('input')!.focus({ preventScroll: true });
    }}
    @pointermove=${(event: PointerEvent) => event.buttons === 1 && press(event)}
  >
    <input
      type="range"
      min="0"
      max=${days.length - 1}
      .value=${String(at)}
      aria-label=${t.day}
      aria-valuetext=${words}
      @input=${({ target }: Event) => choose(days[(target as HTMLInputElement).valueAsNumber]!.day)}
    />
    ${bars}
  </div>`;
}

/** The figures of the chosen day. Each opens what it counts, if there is any. */
function figuresOf(figures: Days[number], { t, tag, openTarget }: ActivityContext): TemplateResult {
  const { day } = figures;
  const date = formatDate(day, 'long', tag);
  const targets: Record<(typeof series)[number], Target> = {
    created: workTarget(t.createdOn(date), { created_on: day }, t.createdMeans),
    completed: workTarget(t.completedOn(date), { completed_on: day }, t.completedMeans),
  };
  return html`<div class="day-figures">
    <span id="chosen-day">${date}</span>
    ${series.map(
      (name) =>
        html`<button
          class="btn btn-outline-secondary"
          type="button"
          id="day-${name}"
          aria-labelledby="chosen-day day-${name}"
          aria-disabled=${figures[name] === 0}
          @click=${(event: Event) => figures[name] > 0 && openTarget(targets[name], event)}
        >
          <span>${t[name]}</span>
          <strong>${formatNumber(figures[name], tag)}</strong>
        </button>`,
    )}
  </div>`;
}

const LABELS = 3;

/** The last day of each third, the present one last. */
function labelledDays(days: Days): string[] {
  const third = Math.ceil(days.length / LABELS);
  return days.filter((_, at) => (days.length - 1 - at) % third === 0).map(({ day }) => day);
}

/** `Oct 20`, or `October 20` */
const formatDate = (day: string, month: 'short' | 'long', tag: string) =>
  new Intl.DateTimeFormat(tag, { month, day: 'numeric', timeZone: 'UTC' }).format(new Date(day));
