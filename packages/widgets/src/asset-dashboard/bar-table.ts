import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { formatNumber } from '../format.ts';
import type { OpenTarget, Target } from './targets.ts';

interface Bar {
  /** The CSS class that gives the bar its colour. */
  name: string;
  label: string;
  value: number;
  /** What it counts. */
  target: Target;
}

export interface BarTable {
  caption: string;
  labelHeading: string;
  valueHeading: string;
  bars: readonly Bar[];
  /** The locale of the numbers. */
  tag: string;
}

/** A bar below this percentage would not be seen. */
const SHORTEST_PERCENT = 1.5;

/**
 * A bar chart built as a table: each value is in a cell, so that screen readers have it, and its bar is
 * decoration.
 */
export function barTable(
  { caption, labelHeading, valueHeading, bars, tag }: BarTable,
  open: OpenTarget,
): TemplateResult {
  const largest = Math.max(1, ...bars.map(({ value }) => value));
  return html`<table part="chart">
    <caption>
      ${caption}
    </caption>
    <thead class="sr-only">
      <tr>
        <th scope="col">${labelHeading}</th>
        <th scope="col">${valueHeading}</th>
      </tr>
    </thead>
    <tbody>
      ${bars.map((bar) => row(bar, largest, tag, open))}
    </tbody>
  </table>`;
}

function row({ name, label, value, target }: Bar, largest: number, tag: string, open: OpenTarget) {
  const percent = value === 0 ? 0 : Math.max(SHORTEST_PERCENT, (value / largest) * 100);
  return html`<tr>
    <th scope="row" id="bar-${name}">${label}</th>
    <td>
      <span class="bar-row">
        <svg class="bar ${name}" aria-hidden="true" focusable="false" width="100%" height="12">
          ${rectangle('track', 100)}${rectangle('value', percent)}
        </svg>
        <span class="count" id="count-${name}">${formatNumber(value, tag)}</span>
      </span>
      <button
        class="cover"
        type="button"
        aria-labelledby="bar-${name} count-${name}"
        @click=${(event: Event) => open(target, event)}
      ></button>
    </td>
  </tr>`;
}

function rectangle(name: string, percent: number): SVGTemplateResult {
  return svg`<rect class=${name} width="${percent}%" height="100%" rx="3" />`;
}
