import { css } from 'lit';

export const fredChatStyles = css`
  :host {
    max-inline-size: 100%;
  }
  :host([floating]) {
    position: fixed;
    inset-block-end: 16px;
    inset-inline-end: 16px;
    z-index: var(--cf-z-index, 1000);
    inline-size: min(416px, calc(100vw - 32px));
  }
  :host([floating]:not([open])) {
    inline-size: auto;
  }
  .chat-widget,
  .panel,
  .chat-body {
    position: relative;
    display: flex;
    flex-direction: column;
  }
  .panel,
  .chat-body {
    flex: 1;
    min-block-size: 0;
  }
  .chat-header,
  .chat-footer,
  .offline {
    flex: none;
  }
  .chat-widget {
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
    overflow: clip;
    overflow-wrap: anywhere;
  }
  .chat-widget.open {
    block-size: var(--cf-chat-height, min(576px, 100dvh - 32px));
    min-block-size: min(288px, 100dvh - 16px);
    container: chat / size;
  }
  /* In a narrow window; above the on-screen keyboard, whose place fill-screen.ts tells. */
  .chat-widget.full {
    position: fixed;
    z-index: var(--cf-z-index, 1000);
    inset: var(--_screen-top, 0px) auto auto var(--_screen-left, 0px);
    inline-size: var(--_screen-inline-size, 100%);
    block-size: var(--_screen-block-size, 100dvh);
    min-block-size: 0;
    margin: 0;
    padding: 0 env(safe-area-inset-right, 0px) 0 env(safe-area-inset-left, 0px);
    color: inherit;
    border: 0;
    border-radius: 0;
  }
  .full .chat-header {
    padding-block-start: calc(0.5em + env(safe-area-inset-top, 0px));
  }
  .full .chat-footer {
    padding-block-end: calc(0.75em + var(--_screen-inset, env(safe-area-inset-bottom, 0px)));
  }
  /* A finger there would scroll the page behind. */
  .full :is(.chat-header, .chat-footer) {
    touch-action: pinch-zoom;
  }
  :host([floating]) .chat-widget {
    box-shadow: 0 6px 24px rgb(0 0 0 / 0.25);
  }
  .chat-header {
    display: flex;
    align-items: center;
    gap: 0.25em;
    padding: 0.5em;
    padding-inline-start: 1em;
    color: var(--_on-primary);
    background: var(--_primary) linear-gradient(135deg, var(--_primary-strong), var(--_primary));
  }
  .chat-title {
    flex: 1;
    min-inline-size: 0;
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-weight: 600;
    font-size: 1.1429em;
  }
  .chat-header .btn {
    min-inline-size: 2.4em;
    padding: 0.375em;
    color: inherit;
  }
  .chat-header .btn svg.icon {
    inline-size: 1.35em;
    block-size: 1.35em;
  }
  .chat-header :focus-visible {
    outline-color: var(--_on-primary);
    outline-offset: -3px;
  }
  .panel[hidden] {
    display: none;
  }
  .chat-body {
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: var(--_pad);
    gap: var(--_pad);
  }
  .chat-body:focus-visible,
  .sessions:focus-visible {
    outline-offset: -3px;
  }
  .suggestions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding-inline-start: 2.6em;
  }
  .suggestions .btn {
    text-align: start;
    border-radius: calc(var(--_radius) * 2);
    color: var(--_link);
  }
  /* Above the field, so that it covers nothing of the conversation. */
  .below {
    display: flex;
    justify-content: center;
    padding-block-end: 0.5em;
  }
  .below .btn {
    border-radius: calc(var(--_radius) * 2);
  }
  .chat-footer {
    position: relative;
    padding: var(--_gap);
    border-block-start: 1px solid var(--_border);
    background: var(--_surface-raised);
  }
  .input-group {
    display: flex;
    gap: 0.5em;
    align-items: flex-end;
  }
  .input-group textarea {
    flex: 1;
    min-inline-size: 0;
    resize: none;
    field-sizing: content;
    min-block-size: 2.6em;
    max-block-size: min(11em, 30dvh);
    line-height: 1.4;
    unicode-bidi: plaintext;
  }
  .input-group .btn {
    min-block-size: 2.6em;
    min-inline-size: 2.9em;
  }
  .disclaimer {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .chat-footer .disclaimer {
    margin-block-start: 0.35em;
  }
  .chat-body .disclaimer {
    display: none;
  }
  .too-long {
    color: var(--_danger-text);
    margin-block-start: 0.35em;
  }
  .offline {
    padding-inline: 1em;
    color: var(--_warning-text);
    border-block-end: 1px solid var(--_border);
  }
  .offline summary {
    cursor: pointer;
    display: flex;
    align-items: center;
  }
  .offline summary span {
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
    margin-block: 0.35em;
    padding: 0.1em 0.75em;
    font-size: 0.93em;
    font-weight: 600;
    background: var(--_warning-surface);
    border: 1px solid currentColor;
    border-radius: 1em;
  }
  .offline p {
    padding-block-end: 0.5em;
  }
  /* What is covered takes no focus. */
  .panel:has(> .overlay) > :not(.overlay) {
    visibility: hidden;
  }
  .overlay {
    position: absolute;
    inset: 0;
    z-index: 1;
    overflow-y: auto;
    padding: var(--_gap) var(--_pad);
    background: var(--_surface);
  }
  .if-short,
  .if-tall:empty {
    display: none;
  }
  @container chat (max-width: 30em) or (max-height: 27em) {
    .suggestions {
      padding-inline-start: 0;
    }
    .chat-footer:has(.below) {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 0 0.5em;
    }
    .chat-footer > :not(.below, .input-group) {
      grid-column: 1 / -1;
    }
    .below {
      padding: 0;
      align-items: end;
    }
    .below span {
      display: none;
    }
    .input-group textarea:placeholder-shown {
      field-sizing: fixed;
    }
    .input-group ::placeholder {
      white-space: nowrap;
      overflow: hidden;
      text-overflow: ellipsis;
    }
  }
  /* A small window, much zoom, a phone's keyboard: the conversation has what there is. */
  @container chat (max-height: 27em) {
    .if-short {
      display: grid;
      gap: 0.5em;
    }
    .if-short .offline {
      padding: 0;
      border: 0;
    }
    .if-tall {
      display: none;
    }
    .chat-header {
      padding-block: 0;
    }
    .chat-body {
      padding: 0.5em 0.75em;
      gap: 0.75em;
    }
    .chat-footer {
      padding: 0.35em 0.5em;
    }
    .input-group textarea {
      max-block-size: 5em;
    }
  }
  /* The note below the field costs a line of the conversation: in a low chat it scrolls away. */
  @container chat (max-height: 34em) {
    .chat-body .disclaimer {
      display: block;
    }
    .chat-footer .disclaimer {
      display: none;
    }
  }
  .source > .btn {
    margin-block-end: 0.75em;
  }
  [dir='rtl'] .overlay > .btn svg {
    transform: scaleX(-1);
  }
  @media (hover: hover) {
    .chat-header .btn:hover {
      background: rgb(0 0 0 / 0.25);
    }
  }
  @media (pointer: coarse) {
    :host {
      font-size: max(16px, var(--cf-font-size, 14px)) !important;
    }
    .input-group textarea,
    .input-group .btn,
    .chat-header .btn,
    summary {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .user-message .message-content,
    .chat-header {
      border: 1px solid;
    }
  }
`;
