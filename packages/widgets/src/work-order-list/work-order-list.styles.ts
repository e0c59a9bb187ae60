import { css } from 'lit';

export const workOrderListStyles = css`
  :host {
    container-type: inline-size;
  }
  /* Clips without a scroll area of its own, so that the buttons of an opened card stay on the screen. */
  .card {
    overflow: clip;
  }
  .card-header {
    display: grid;
    gap: var(--_gap);
  }
  .heading {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
    justify-content: space-between;
  }
  .found,
  .number,
  .where,
  .who {
    color: var(--_muted);
  }
  .found,
  .number,
  .count {
    font-variant-numeric: tabular-nums;
  }
  /* One line, whatever the counts are, so that what follows stays where it is. */
  .segments {
    display: flex;
    gap: 0.5em;
    margin: -5px;
    padding: 5px;
    overflow-x: auto;
  }
  #words {
    text-overflow: ellipsis;
  }
  .segment {
    flex: none;
    border-color: var(--_border-strong);
    background: var(--_surface);
  }
  .filters,
  .more-filters {
    display: grid;
    gap: 0.5em;
  }
  /* The search and the button for more stand in one line, and what the button shows below both. */
  .filters {
    grid-template-columns: 1fr auto;
  }
  details {
    display: contents;
  }
  details::details-content {
    grid-column: 1 / -1;
  }
  .more-filters {
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
  }
  /* On a phone all parts are in sight, as high without their counts, and the first rows. */
  @container (max-width: 30em) {
    .segments {
      flex-wrap: wrap;
    }
    .segment {
      flex: auto;
      flex-direction: column;
      gap: 0;
      padding: 2px 0.4em;
      line-height: 1.2;
      min-block-size: 2.8em;
    }
    .card-header,
    .row {
      --_gap: 0.4em;
      padding-block: var(--_gap);
      line-height: 1.35;
    }
    .where {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .scroller {
    block-size: var(--cf-list-height, clamp(20em, 70vh, 44em));
    overflow-y: auto;
  }
  /* While it loads there is nothing to scroll to. */
  .scroller:has(> .sr-only) {
    overflow: hidden;
  }
  .inset,
  .end {
    padding: var(--_pad);
  }
  .news:not(:empty) {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    justify-content: center;
  }
  .news .btn {
    margin: 0.5em;
    box-shadow: var(--_shadow-hover);
  }
  .row {
    position: relative;
    display: grid;
    gap: 0.15em 0.75em;
    padding: var(--_gap) var(--_pad);
    min-block-size: var(--_least, 64px);
    border-block-end: 1px solid var(--_border);
    border-inline-start: 4px solid transparent;
  }
  .row[data-priority='critical'] {
    border-inline-start-color: var(--_priority-critical);
  }
  .row[data-priority='high'] {
    border-inline-start-color: var(--_priority-high);
  }
  .back,
  .open {
    justify-self: start;
  }
  .open {
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    cursor: pointer;
  }
  .open,
  .own {
    color: var(--_heading);
  }
  .number,
  .count,
  .open,
  .own {
    font-weight: 600;
  }
  /* The whole row is the button. */
  .open::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .open:focus-visible {
    outline: none;
  }
  .open:focus-visible::after {
    outline: 3px solid var(--_link);
    outline-offset: -3px;
  }
  .facts-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 0.5em;
    align-items: center;
  }
  /* Each text has its own direction, and all begin at the same edge. */
  .row [dir] {
    text-align: left;
  }
  [dir='rtl'] .row [dir] {
    text-align: right;
  }
  .state {
    display: inline-block;
    padding: 0.2em 0.5em;
    border: 1px solid var(--_border-strong);
    border-radius: calc(var(--_radius) * 2);
    font-size: 0.875em;
    line-height: 1.35;
    white-space: nowrap;
  }
  .card-footer {
    min-block-size: calc(45px + 2 * var(--_gap));
  }
  .opened {
    --_opened: 100svh;
    display: grid;
    gap: var(--_gap);
    padding: var(--_gap);
  }
  [dir='rtl'] .back-icon {
    transform: scaleX(-1);
  }
  @media (pointer: coarse) {
    .row {
      min-block-size: 64px;
    }
  }
`;
