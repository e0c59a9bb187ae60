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
  .below {
    position: absolute;
    inset-block-end: 100%;
    inset-inline: 0;
    display: flex;
    justify-content: center;
    padding-block-end: 0.5em;
    pointer-events: none;
  }
  .below .btn {
    pointer-events: auto;
    box-shadow: var(--_shadow-hover);
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
    font-size: 0.8571em;
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
    padding: 0.5em 1em;
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
    background: var(--_warning-surface);
    color: var(--_warning-text);
    border-block-end: 1px solid var(--_border);
  }
  .offline svg.icon {
    margin-block-start: 0.15em;
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
  /* A small window, much zoom, a phone's keyboard: the conversation has what there is. */
  @container chat (max-height: 27em) {
    .if-short {
      display: grid;
      gap: 0.5em;
    }
    .if-short .offline {
      border-radius: var(--_radius-small);
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
    .below {
      inset-inline: auto 0.5em;
      padding-block-end: 0.25em;
    }
    .below span {
      display: none;
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
  @media (hover: hover) {
    .chat-header .btn:hover {
      background: rgb(0 0 0 / 0.25);
    }
  }
  @media (pointer: coarse) {
    .input-group textarea,
    .input-group .btn,
    .chat-header .btn,
    .sources summary {
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
