import { css } from 'lit';
import { workListStyles } from './work-lists.styles.ts';

const dashboard = css`
  :host {
    container-type: inline-size;
  }
  .dashboard-header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    justify-content: space-between;
    /* Of the button that comes with the figures. */
    min-block-size: calc(4.2857em + 1px);
  }
  .as-of {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .card-body {
    display: grid;
    gap: calc(var(--_pad) * 1.25);
  }
  .figures {
    display: grid;
    /* Two beside two, and a long word makes its column wider rather than breaks. */
    grid-template-columns: repeat(2, minmax(min-content, 1fr));
    gap: var(--_gap);
  }
  @container (min-width: 42em) {
    .figures {
      grid-template-columns: repeat(4, minmax(min-content, 1fr));
    }
  }
  .figure {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    padding: var(--_gap) 0.9em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    border-block-start: 4px solid var(--figure, var(--_border-strong));
    background: var(--_surface-raised);
  }
  .figure dt {
    color: var(--_muted);
    font-weight: 500;
    overflow-wrap: break-word;
  }
  .figure dd {
    color: var(--_heading);
  }
  .digits {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.4em;
    font-size: 2em;
    font-weight: 600;
    line-height: 1.2;
    /* The line of the largest size, so that all figures are equally high. */
    min-block-size: 1.2em;
    white-space: nowrap;
    overflow-wrap: normal;
    font-variant-numeric: tabular-nums;
  }
  .digits.long {
    font-size: 1.4em;
    min-block-size: calc(2.4em / 1.4);
  }
  .digits.longest {
    font-size: 1.05em;
    min-block-size: calc(2.4em / 1.05);
  }
  .digits svg.icon {
    inline-size: 0.75em;
    block-size: 0.75em;
  }
  .change {
    display: block;
    color: var(--_muted);
  }
  .figure,
  .row,
  tbody td {
    position: relative;
  }
  /* The button of a whole figure, row or bar: what it covers is seen through it. */
  .cover {
    position: absolute;
    inset: 0;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-small);
    background: none;
    cursor: pointer;
  }
  .cover:focus-visible {
    outline-offset: -3px;
  }
  .row .cover {
    inset-inline: -0.6em;
  }
  @media (hover: hover) {
    .figure:hover,
    .row:has(.cover):hover {
      background: var(--_surface-sunken);
    }
    /* The colour goes on beside the text. */
    .row:has(.cover):hover {
      box-shadow:
        0.6em 0 var(--_surface-sunken),
        -0.6em 0 var(--_surface-sunken);
    }
    tbody tr:hover {
      text-decoration: underline;
    }
  }
  .figure.total {
    --figure: var(--_primary);
  }
  .figure.active {
    --figure: var(--_success);
  }
  .figure.overdue,
  .figure.critical-open {
    --figure: var(--_priority-critical);
  }
  .figure.this-week {
    --figure: var(--_primary);
  }
  .figure.held {
    --figure: var(--_status-on-hold);
  }
  .figure.due {
    --figure: var(--_priority-high);
  }
  .figure.critical {
    --figure: var(--_priority-critical);
  }
  .figure.raised.due svg {
    color: var(--_warning-text);
  }
  .figure.raised.critical svg,
  .figure.raised.overdue svg,
  .figure.raised.critical-open svg {
    color: var(--_danger-text);
  }
  .charts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(19em, 100%), 1fr));
    gap: calc(var(--_pad) * 1.25) calc(var(--_pad) * 2);
    align-items: start;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption,
  .section-title {
    text-align: start;
    font-size: 1.1429em;
    font-weight: 600;
    color: var(--_heading);
    padding-block-end: 0.4em;
  }
  tbody th {
    font-weight: 400;
    text-align: start;
    white-space: nowrap;
    padding-block: 0.25em;
    padding-inline-end: 0.75em;
    inline-size: 1%;
  }
  tbody td {
    padding-block: 0.25em;
  }
  td .bar-row {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }
  .bar {
    display: block;
    flex: 1;
    min-inline-size: 2em;
    block-size: 0.85em;
  }
  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }
  .bar .track {
    fill: var(--_surface-sunken);
  }
  /* As light or as dark as gives a contrast of at least 3 to the track, whatever the colour is. */
  .bar .value {
    fill: var(--_heading);
  }
  @supports (color: light-dark(oklch(from red l c h), red)) {
    .bar .value {
      fill: light-dark(oklch(from var(--bar) min(l, 0.52) c h), oklch(from var(--bar) max(l, 0.72) c h));
    }
  }
  .count {
    white-space: nowrap;
    overflow-wrap: normal;
    min-inline-size: 3.2em;
    text-align: end;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    color: var(--_heading);
  }
  .created {
    --bar: var(--_status-open);
  }
  .completed {
    --bar: var(--_status-completed);
  }
  .open {
    --bar: var(--_status-open);
  }
  .in-progress {
    --bar: var(--_status-in-progress);
  }
  .on-hold {
    --bar: var(--_status-on-hold);
  }
  .low {
    --bar: var(--_priority-low);
  }
  .medium {
    --bar: var(--_priority-medium);
  }
  .high {
    --bar: var(--_priority-high);
  }
  .critical {
    --bar: var(--_priority-critical);
  }
  .plot {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.4em;
  }
  .bar.days {
    block-size: 4.8em;
    inline-size: 100%;
    overflow: visible;
  }
  .bar .chosen {
    fill: none;
    stroke: var(--_heading);
    stroke-width: 2px;
    vector-effect: non-scaling-stroke;
  }
  /* A finger that moves across chooses days, and one that moves down scrolls the page. */
  .day-choice {
    position: relative;
    cursor: pointer;
    touch-action: pan-y;
    user-select: none;
  }
  .day-choice input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    font: inherit;
    opacity: 0;
    pointer-events: none;
  }
  .day-choice input:focus-visible + svg {
    outline: 3px solid var(--_link);
    outline-offset: 2px;
  }
  .day-figures {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.4em var(--_gap);
    padding-block-start: 0.6em;
  }
  #chosen-day {
    grid-column: 1 / -1;
    font-weight: 600;
    color: var(--_heading);
  }
  /* A line for the number alone: the chart stays as high as it is, whatever the day has. */
  .day-figures .btn {
    flex-direction: column;
    gap: 0;
    min-block-size: 44px;
    padding-inline: 0.25em;
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }
  .values,
  .dates {
    display: flex;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .values {
    flex-direction: column;
    justify-content: space-between;
    align-items: end;
    line-height: 1;
  }
  .dates {
    grid-column: 2;
  }
  /* Each ends where its day ends. */
  .dates span {
    flex: 1;
    text-align: end;
    padding-inline-end: 0.3em;
    border-inline-end: 1px solid var(--_border-strong);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    padding-block-start: 0.4em;
  }
  .legend .bar.key {
    display: inline-block;
    inline-size: 0.85em;
    min-inline-size: 0;
  }
  .none {
    color: var(--_muted);
  }
  .skeleton.tall {
    block-size: calc(4.4em + 2 * var(--_gap));
  }
  /* The figures of the work have a line more. */
  .sr-only + .figures .skeleton.tall {
    block-size: calc(7.2em + 2 * var(--_gap));
  }
  .skeleton.chart {
    block-size: 10.1em;
  }
  .skeleton.of-days {
    block-size: 18.1em;
  }
  @container (max-width: 22em) {
    .figure {
      padding-inline: 0.5em;
    }
    .digits:not(.long, .longest) {
      font-size: 1.6em;
    }
  }
  @media (pointer: coarse) {
    .row,
    .figure dt,
    .change,
    th,
    .none {
      font-size: max(1em, 16px);
    }
    tbody td {
      block-size: 44px;
    }
    .row {
      min-block-size: 64px;
    }
    .dashboard-header {
      min-block-size: calc(2em + 45px);
    }
    .skeleton.chart:not(.of-days) {
      block-size: 12.1em;
    }
  }
  @media (forced-colors: active) {
    .bar .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .bar .value {
      fill: CanvasText;
    }
    .bar .value.completed {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;

export const assetDashboardStyles = [dashboard, workListStyles];
