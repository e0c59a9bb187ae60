import { css } from 'lit';

export const controls = css`
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-block-size: 2.2857em;
    padding: 0.375em 0.75em;
    font: inherit;
    font-weight: 500;
    line-height: 1.35;
    text-decoration: none;
    color: var(--_text);
    background: transparent;
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    cursor: pointer;
    transition:
      transform 0.15s ease-in-out,
      box-shadow 0.15s ease-in-out,
      background-color 0.15s ease-in-out;
  }
  .btn-primary {
    background: var(--_primary) linear-gradient(135deg, var(--_primary-strong), var(--_primary));
    border-color: var(--_edge);
    color: var(--_on-primary);
  }
  .btn-success {
    background: var(--_success-strong) linear-gradient(135deg, var(--_success-deep), var(--_success-strong));
    border-color: var(--_success-deep);
    color: #fff;
  }
  .btn-outline-secondary {
    border-color: var(--_border-strong);
    background: var(--_surface);
    color: var(--_text);
  }
  .btn-link {
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    padding-inline: 0.25em;
  }
  @media (hover: hover) {
    .btn-primary:hover:not([disabled], [aria-disabled='true']) {
      transform: translateY(-1px);
      box-shadow: 0 4px 8px color-mix(in srgb, var(--_primary) 30%, transparent);
    }
    .btn-success:hover:not([disabled], [aria-disabled='true']) {
      transform: translateY(-1px);
      box-shadow: 0 4px 8px rgb(40 167 69 / 0.3);
    }
    .btn-outline-secondary:hover:not([disabled], [aria-disabled='true']) {
      background: var(--_surface-sunken);
    }
  }
  .pick {
    transition: none;
  }
  .btn.pick[aria-pressed='true'] {
    background: var(--_primary-strong);
    border-color: var(--_edge);
    color: var(--_on-primary);
  }
  @media (forced-colors: active) {
    .btn-primary,
    .btn-success,
    .btn.pick[aria-pressed='true'] {
      forced-color-adjust: none;
      background: ButtonText;
      border-color: ButtonText;
      color: ButtonFace;
    }
    .btn.pick[aria-pressed='true'] {
      background: Highlight;
      border-color: HighlightText;
      color: HighlightText;
    }
  }
  .btn[disabled],
  .btn[aria-disabled='true'] {
    cursor: default;
    opacity: 0.65;
  }
  .field {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
  }
  .field .btn-link {
    justify-self: start;
    padding-inline: 0;
  }
  .field label {
    font-weight: 600;
    color: var(--_heading);
  }
  .form-control {
    inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0.4em 0.65em;
    font: inherit;
    color: var(--_heading);
    background: var(--_surface);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius-small);
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
  }
  .choice input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
  }
  textarea.form-control {
    resize: vertical;
  }
  /* What is typed decides its own direction (dir=auto); the hint reads as the widget does. */
  [dir='rtl'] .form-control:placeholder-shown {
    direction: rtl;
  }
  .form-control::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .form {
    display: grid;
    gap: var(--_gap);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .session {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.4em;
    color: var(--_muted);
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(11em, 100%), 1fr));
    gap: 0.6em 1em;
  }
  .facts dt {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .facts dd {
    color: var(--_heading);
    font-variant-numeric: tabular-nums;
  }
  @media (pointer: coarse) {
    .btn,
    .form-control {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
`;
