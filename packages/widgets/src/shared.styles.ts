import { css } from 'lit';
import { tokens } from './tokens.ts';

const base = css`
  :host {
    display: block;
    box-sizing: border-box;
    min-inline-size: 0;
    font-family: var(--_font);
    font-size: var(--cf-font-size, max(0.875rem, 14px));
    line-height: 1.5;
    color: var(--_text);
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h5,
  h6,
  p,
  dl,
  dd,
  ul,
  ol {
    margin: 0;
  }
  ul,
  ol {
    padding: 0;
    list-style: none;
  }
  h5,
  h6 {
    font-weight: 600;
    color: var(--_heading);
    overflow-wrap: anywhere;
  }
  h5 {
    font-size: 1.4286em;
    line-height: 1.3;
  }
  h6 {
    font-size: 1.1429em;
  }
  a {
    color: var(--_link);
  }
  svg.icon {
    inline-size: 1.15em;
    block-size: 1.15em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.2em;
  }
  .sr-only {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 3px solid var(--_link);
    outline-offset: 2px;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
`;

const card = css`
  .card {
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
    transition: box-shadow 0.15s ease-in-out;
    overflow-wrap: anywhere;
  }
  .card-header {
    padding: 1em;
    border-block-end: 1px solid var(--_border);
    background: var(--_surface-raised);
    border-start-start-radius: calc(var(--_radius) - 1px);
    border-start-end-radius: calc(var(--_radius) - 1px);
  }
  .card-body {
    padding: 1em;
  }
  .card-footer {
    padding: 0.75em 1em;
    border-block-start: 1px solid var(--_border);
    background: var(--_surface-raised);
    border-end-start-radius: calc(var(--_radius) - 1px);
    border-end-end-radius: calc(var(--_radius) - 1px);
  }
`;

const badges = css`
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

const controls = css`
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
    border-color: var(--_primary-strong);
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
      box-shadow: 0 4px 8px rgb(0 111 238 / 0.3);
    }
    .btn-success:hover:not([disabled], [aria-disabled='true']) {
      transform: translateY(-1px);
      box-shadow: 0 4px 8px rgb(40 167 69 / 0.3);
    }
    .btn-outline-secondary:hover:not([disabled], [aria-disabled='true']) {
      background: var(--_surface-sunken);
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
    gap: 0.75em;
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
    font-size: 0.8571em;
    color: var(--_muted);
  }
  .facts dd {
    color: var(--_heading);
    font-variant-numeric: tabular-nums;
  }
  .text h6 {
    margin-block-end: 0.2em;
  }
  .text p {
    white-space: pre-line;
    unicode-bidi: plaintext;
    text-align: start;
  }
  @media (pointer: coarse) {
    .btn,
    .form-control {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
`;

const notices = css`
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
    font-size: 0.8571em;
    overflow-wrap: anywhere;
  }
  .skeleton {
    display: block;
    block-size: 1em;
    border-radius: var(--_radius-small);
    background: var(--_surface-sunken);
    animation: pulse 1.4s ease-in-out infinite alternate;
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

/** What every widget's shadow root adopts first. */
export const sharedStyles = [tokens, base, card, badges, controls, notices];
