import { css } from 'lit';

export const badges = css`
  .badge {
    display: inline-block;
    padding: 0.25em 0.5em;
    font-size: 0.8571em;
    font-weight: 600;
    line-height: 1.35;
    border-radius: var(--_radius-small);
    text-transform: uppercase;
    letter-spacing: 0.05em;
    white-space: nowrap;
    background: var(--_status-cancelled);
    color: var(--_on-dark);
  }
  .badge-open {
    background: var(--_status-open);
    color: var(--_on-light);
  }
  .badge-in-progress {
    background: var(--_status-in-progress);
    color: var(--_on-light);
  }
  .badge-on-hold {
    background: var(--_status-on-hold);
    color: var(--_on-light);
  }
  .badge-completed {
    background: var(--_status-completed);
    color: var(--_on-light);
  }
  .badge-cancelled {
    background: var(--_status-cancelled);
    color: var(--_on-dark);
  }
  .badge-low {
    background: var(--_priority-low);
    color: var(--_on-light);
  }
  .badge-medium {
    background: var(--_priority-medium);
    color: var(--_on-light);
  }
  .badge-high {
    background: var(--_priority-high);
    color: var(--_on-light);
  }
  .badge-critical {
    background: var(--_priority-critical);
    color: var(--_on-dark);
  }
  .overdue-mark {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    font-weight: 600;
    color: var(--_danger-text);
  }
  @media (forced-colors: active) {
    .badge {
      border: 1px solid;
    }
  }
`;
