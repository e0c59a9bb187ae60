import { css } from 'lit';

export const base = css`
  :host {
    display: block;
    box-sizing: border-box;
    min-inline-size: 0;
    /* What the page's styles say of all elements, or hand down, would be read otherwise than it was designed. */
    font: 400 var(--cf-font-size, 14px) / 1.5 var(--_font) !important;
    color: var(--_text) !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-transform: none !important;
    text-shadow: none !important;
    letter-spacing: normal !important;
    word-spacing: normal !important;
    white-space: normal !important;
    word-break: normal !important;
    hyphens: manual !important;
    user-select: text !important;
    -webkit-user-select: text !important;
    cursor: auto !important;
  }
  /* Read at arm's length; and phones zoom into a field with smaller letters. */
  @media (pointer: coarse) {
    :host {
      font-size: max(16px, var(--cf-font-size, 14px)) !important;
    }
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
