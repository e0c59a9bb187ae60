import { css } from 'lit';

/** Questions, answers, and what an answer rests on. */
export const messageStyles = css`
  .message {
    display: flex;
    gap: 0.6em;
    align-items: flex-start;
    max-inline-size: 100%;
  }
  .message-avatar {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    border-radius: 50%;
    color: var(--_on-primary);
    background: var(--_primary);
  }
  .message-content {
    min-inline-size: 0;
    flex: 1;
    display: grid;
    gap: 0.5em;
    grid-template-columns: minmax(0, 1fr);
  }
  .assistant-message .bubble {
    padding: 0.6em 0.85em;
    border-radius: var(--_radius);
    border-start-start-radius: min(0.15em, var(--_radius));
    background: var(--_surface-raised);
    border: 1px solid var(--_border);
    inline-size: fit-content;
    max-inline-size: 100%;
  }
  .user-message {
    justify-content: flex-end;
    padding-inline-start: 2.5em;
  }
  .user-message .message-content {
    flex: 0 1 auto;
    display: block;
    padding: 0.6em 0.85em;
    border-radius: var(--_radius);
    border-end-end-radius: min(0.15em, var(--_radius));
    color: var(--_on-primary);
    background: var(--_primary);
    unicode-bidi: plaintext;
    text-align: start;
  }
  .question-text {
    white-space: pre-wrap;
  }
  .bubble:not(:has(:not(.answer, .part))) {
    display: none;
  }
  .lookups {
    color: var(--_muted);
    display: grid;
    gap: 0.15em;
  }
  .lookups li,
  .thinking {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
  }
  .thinking {
    color: var(--_muted);
  }
  .spinner {
    flex: none;
    inline-size: 0.8em;
    block-size: 0.8em;
    border: 2px solid var(--_border-strong);
    border-block-start-color: transparent;
    border-radius: 50%;
    animation: spin 0.9s linear infinite;
  }
  @keyframes spin {
    to {
      transform: rotate(360deg);
    }
  }
  .state {
    color: var(--_muted);
    font-style: italic;
  }
  /* A narrow chat needs the room for the text. */
  @container chat (max-width: 30em) {
    .message-avatar {
      display: none;
    }
  }
`;
