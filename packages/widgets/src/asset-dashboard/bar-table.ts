import { html, svg, type TemplateResult } from 'lit';
import { formatNumber } from '../format.ts';

export interface Bar {
  /** Names the colour. */
  name: string;
  label: string;
  value: number;
}

/** A bar chart that is a table: every value stands in a cell, and the bar beside it is decoration. */
export function barTable(
  caption: string,
  labelHeading: string,
  valueHeading: string,
  bars: readonly Bar[],
  tag: string,
): TemplateResult {
  const longest = Math.max(1, ...bars.map((bar) => bar.value));
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
      ${bars.map(
        ({ name, label, value }) =>
          html`<tr>
            <th scope="row">${label}</th>
            <td>
              <span class="bar-row">
                <svg class="bar ${name}" aria-hidden="true" focusable="false" width="100%" height="12">
                  ${svg`<rect class="track" width="100%" height="100%" rx="3"/><rect class="value" width="${Math.max(value > 0 ? 1.5 : 0, (value / longest) * 100)}%" height="100%" rx="3"/>`}
                </svg>
                <span class="count">${formatNumber(value, tag)}</span>
              </span>
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
