import { css } from 'lit';

export const badges = css`
  .badge {
    display: inline-block;
    padding: 0.25em 0.5em;
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.35;
    border-radius: var(--_radius-small);
    text-transform: uppercase;
    letter-spacing: 0.05em;
    white-space: nowrap;
    background: var(--_status-cancelled);
    color: var(--_on-dark);
  }
  /* Each value has a sign: colour alone tells nothing. */
  .badge::before {
    content: var(--sign) / '';
    margin-inline-end: 0.4em;
  }
  .badge-low {
    --sign: '▼';
    background: var(--_priority-low);
    color: var(--_on-light);
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
