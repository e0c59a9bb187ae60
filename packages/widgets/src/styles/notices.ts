import { css } from 'lit';

export const notices = css`
  .notice {
    display: flex;
    gap: 0.6em;
    align-items: flex-start;
    padding: 0.6em 0.75em;
    border-radius: var(--_radius-small);
    border: 1px solid transparent;
    border-inline-start: 4px solid currentColor;
    background: var(--_info-surface);
    color: var(--_info-text);
  }
  .notice > svg.icon {
    margin-block-start: 0.15em;
  }
  .notice > div {
    flex: 1;
    min-inline-size: 0;
    display: grid;
    gap: 0.4em;
  }
  .notice .btn-link,
  .notice a {
    color: inherit;
  }
  .notice-warning {
    background: var(--_warning-surface);
    color: var(--_warning-text);
  }
  .notice-danger {
    background: var(--_danger-surface);
    color: var(--_danger-text);
  }
  .notice-success {
    background: var(--_success-surface);
    color: var(--_success-text);
  }
  .notice h6 {
    color: inherit;
  }
  .notice strong {
    font-weight: 600;
  }
  .reference {
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .skeleton {
    display: block;
    block-size: 1em;
    border-radius: var(--_radius-small);
    background: var(--_surface-sunken);
    animation: pulse 1.4s ease-in-out infinite alternate;
  }
  /* As high as a line of text, of which a part is painted. */
  .skeleton.line {
    block-size: 1.5em;
    padding-block: 0.25em;
    background-clip: content-box;
  }
  .w-30 {
    inline-size: 30%;
  }
  .w-50 {
    inline-size: 50%;
  }
  .w-70 {
    inline-size: 70%;
  }
  .w-90 {
    inline-size: 90%;
  }
  @keyframes pulse {
    to {
      opacity: 0.45;
    }
  }
`;
