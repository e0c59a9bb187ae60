import { css } from 'lit';

export const mentionPickerStyles = css`
  .mentions {
    position: absolute;
    inset-block-end: 100%;
    inset-inline: 0.75em;
    z-index: 2;
    background: var(--_surface);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow-hover);
  }
  /* The picker covers parts of them. */
  .chat-widget:has(.mentions) .suggestions {
    visibility: hidden;
  }
  .mentions [role='listbox'] {
    max-block-size: min(16em, 40cqb);
    overflow-y: auto;
    padding: 0.35em;
  }
  .mentions [role='listbox']:empty {
    display: none;
  }
  .mentions p {
    padding: 0.5em 0.75em;
    color: var(--_muted);
  }
  .mentions [role='option'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.6em;
    padding: 0.4em 0.5em;
    border-radius: var(--_radius-small);
    cursor: pointer;
  }
  .mentions [role='option'] strong {
    color: var(--_heading);
  }
  .mentions .kind {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .mentions [aria-selected='true'] {
    background: var(--_surface-sunken);
    outline: 2px solid var(--_link);
    outline-offset: -2px;
  }
  .mentions [aria-selected='true'] .kind {
    color: inherit;
  }
  @media (hover: hover) {
    .mentions [role='option']:hover {
      background: var(--_surface-sunken);
    }
  }
  @media (pointer: coarse) {
    .mentions [role='option'] {
      min-block-size: 44px;
      align-content: center;
    }
  }
`;
