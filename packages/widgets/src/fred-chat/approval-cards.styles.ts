import { css } from 'lit';

export const approvalCardStyles = css`
  .approval {
    display: grid;
    gap: 0.6em;
    padding: 0.75em 0.85em;
    border: 1px solid var(--_border-strong);
    border-inline-start: 4px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .approval[data-state='approved'] {
    border-inline-start-color: var(--_success-strong);
  }
  .approval:is(
    [data-state='rejected'],
    [data-state='stale'],
    [data-state='expired'],
    [data-state='withdrawn']
  ) {
    border-inline-start-color: var(--_border-strong);
  }
  .approval .title {
    font-weight: 600;
    color: var(--_heading);
    unicode-bidi: plaintext;
    text-align: start;
  }
  .approval .btn-link {
    justify-self: start;
    padding-inline: 0;
    text-align: start;
  }
  .approval table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .approval th,
  .approval td {
    padding: 0.35em 0.5em;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
    unicode-bidi: plaintext;
    white-space: pre-line;
  }
  .approval th {
    font-weight: 600;
    color: var(--_muted);
  }
  .approval del {
    color: var(--_muted);
    text-decoration: none;
  }
  .approval ins {
    color: var(--_heading);
    font-weight: 600;
    text-decoration: none;
  }
  .approval .outcome {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
  }
  .approval[data-state='approved'] .outcome {
    color: var(--_success-text);
  }
  .approval .rule {
    color: var(--_danger-text);
  }
  .approval .hint {
    color: var(--_muted);
    font-size: 0.93em;
  }
`;
