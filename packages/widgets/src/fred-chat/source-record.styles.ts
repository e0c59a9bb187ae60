import { css } from 'lit';

export const sourceRecordStyles = css`
  .record {
    display: grid;
    gap: 0.75em;
  }
  .record ol,
  .record ul {
    padding-inline-start: 1.6em;
    list-style: revert;
  }
  .record time {
    color: var(--_muted);
  }
`;
