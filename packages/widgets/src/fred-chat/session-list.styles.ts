import { css } from 'lit';

export const sessionListStyles = css`
  .sessions > .btn,
  .sessions h6,
  .sessions .form-control {
    margin-block-end: 0.5em;
  }
  .sessions .row {
    display: flex;
    align-items: stretch;
    border-block-end: 1px solid var(--_border);
  }
  .sessions .row .open {
    flex: 1;
    min-inline-size: 0;
    flex-wrap: wrap;
    justify-content: space-between;
    text-align: start;
    gap: 0 1em;
    padding: 0.55em 0.5em;
  }
  .sessions .open span {
    min-inline-size: 0;
    unicode-bidi: plaintext;
  }
  .sessions time {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .sessions [aria-current='true'] {
    font-weight: 600;
  }
  .sessions .work {
    padding-block: 0.5em;
    display: grid;
    gap: 0.5em;
  }
  @media (hover: hover) {
    .sessions .row .btn:hover {
      background: var(--_surface-raised);
    }
  }
`;
