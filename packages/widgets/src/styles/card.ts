import { css } from 'lit';

export const card = css`
  .card {
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
    transition: box-shadow 0.15s ease-in-out;
    overflow-wrap: anywhere;
  }
  .card-header {
    padding: var(--_pad);
    border-block-end: 1px solid var(--_border);
    background: var(--_surface-raised);
    border-start-start-radius: calc(var(--_radius) - 1px);
    border-start-end-radius: calc(var(--_radius) - 1px);
  }
  .card-body {
    padding: var(--_pad);
  }
  .card-footer {
    padding: var(--_gap) var(--_pad);
    border-block-start: 1px solid var(--_border);
    background: var(--_surface-raised);
    border-end-start-radius: calc(var(--_radius) - 1px);
    border-end-end-radius: calc(var(--_radius) - 1px);
  }
`;
