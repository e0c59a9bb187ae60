import { css } from 'lit';

export const assetDashboardStyles = css`
  :host {
    container-type: inline-size;
  }
  .dashboard-header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    justify-content: space-between;
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
    gap: 1.25em;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9.5em, 100%), 1fr));
    gap: 0.75em;
  }
  .figure {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    padding: 0.75em 0.9em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    border-block-start: 4px solid var(--figure, var(--_border-strong));
    background: var(--_surface-raised);
  }
  .figure dt {
    color: var(--_muted);
    font-weight: 500;
  }
  .figure dd {
    display: flex;
    align-items: center;
    gap: 0.4em;
    font-size: 2em;
    font-weight: 600;
    line-height: 1.2;
    color: var(--_heading);
    font-variant-numeric: tabular-nums;
  }
  .figure dd svg.icon {
    inline-size: 0.75em;
    block-size: 0.75em;
  }
  .figure.total {
    --figure: var(--_primary);
  }
  .figure.active {
    --figure: var(--_success);
  }
  .figure.due {
    --figure: var(--_priority-high);
  }
  .figure.critical {
    --figure: var(--_priority-critical);
  }
  .figure.raised.due dd svg {
    color: var(--_warning-text);
  }
  .figure.raised.critical dd svg {
    color: var(--_danger-text);
  }
  .charts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(19em, 100%), 1fr));
    gap: 1.25em 2em;
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
  .bar .value {
    fill: var(--bar);
  }
  .count {
    min-inline-size: 3.2em;
    text-align: end;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    color: var(--_heading);
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
  .completed {
    --bar: var(--_status-completed);
  }
  .cancelled {
    --bar: var(--_status-cancelled);
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
  .due-list > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.15em 0.75em;
    align-items: start;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_border);
  }
  .due-list .name {
    font-weight: 600;
    color: var(--_heading);
    unicode-bidi: plaintext;
    text-align: start;
  }
  .due-list .meta {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.1em;
    color: var(--_muted);
  }
  .none {
    color: var(--_muted);
  }
  .skeleton.tall {
    block-size: 5.2em;
  }
  .skeleton.chart {
    block-size: 8em;
  }
  @container (max-width: 22em) {
    .figures {
      grid-template-columns: 1fr 1fr;
    }
    .figure dd {
      font-size: 1.6em;
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
  }
`;
