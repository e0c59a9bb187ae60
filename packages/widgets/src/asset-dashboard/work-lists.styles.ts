import { css } from 'lit';

export const workListStyles = css`
  .work-lists {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(24em, 100%), 1fr));
    gap: calc(var(--_pad) * 1.25) calc(var(--_pad) * 2);
    align-items: start;
  }
  .work-list > .btn {
    margin-block-start: var(--_gap);
  }
  span.total {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.15em 0.75em;
    align-items: start;
    min-block-size: var(--_least, 64px);
    padding-block: calc(var(--_pad) * 0.6);
    border-block-start: 1px solid var(--_border);
  }
  .row .name {
    font-weight: 600;
    color: var(--_heading);
    text-align: start;
  }
  .row .meta {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.1em;
    color: var(--_muted);
  }
  .row .who {
    color: var(--_heading);
  }
  .number {
    white-space: nowrap;
  }
  .opened {
    --_opened: 100svh;
    display: grid;
    gap: var(--_gap);
  }
  .opened > .btn {
    justify-self: start;
  }
  [hidden] {
    display: none !important;
  }
  [dir='rtl'] .back-icon {
    transform: scaleX(-1);
  }
  .row:has(.skeleton) {
    min-block-size: 5.9em;
  }
  @container (max-width: 30em) {
    .row:has(.skeleton) {
      min-block-size: 8.9em;
    }
  }
`;
