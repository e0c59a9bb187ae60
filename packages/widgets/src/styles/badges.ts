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
  /* A status is round, a priority has corners, and each value has a sign: colour alone tells nothing. */
  .badge-open,
  .badge-in-progress,
  .badge-on-hold,
  .badge-completed,
  .badge-cancelled {
    border-radius: 1em;
    padding-inline: 0.75em;
  }
  .badge::before {
    content: var(--sign) / '';
    margin-inline-end: 0.4em;
  }
  .badge-open {
    --sign: '○';
    background: var(--_status-open);
    color: var(--_on-light);
  }
  .badge-in-progress {
    --sign: '◐';
    background: var(--_status-in-progress);
    color: var(--_on-dark);
  }
  .badge-on-hold {
    --sign: '‖';
    background: var(--_status-on-hold);
    color: var(--_on-light);
  }
  .badge-completed {
    --sign: '✓';
    background: var(--_status-completed);
    color: var(--_on-light);
  }
  .badge-cancelled {
    --sign: '✕';
    background: var(--_status-cancelled);
    color: var(--_on-dark);
  }
  .badge-low {
    --sign: '▼';
    background: var(--_priority-low);
    color: var(--_on-dark);
  }
  .badge-medium {
    --sign: '=';
    background: var(--_priority-medium);
    color: var(--_on-light);
  }
  .badge-high {
    --sign: '▲';
    background: var(--_priority-high);
    color: var(--_on-light);
  }
  .badge-critical {
    --sign: '▲▲';
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
