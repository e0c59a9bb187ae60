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
    border-start-start-radius: 0.15em;
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
    border-end-end-radius: 0.15em;
    color: var(--_on-primary);
    background: var(--_primary);
    unicode-bidi: plaintext;
    text-align: start;
  }
  .question-text {
    white-space: pre-wrap;
  }
  .bubble:not(:has(.answer :not(.part))):not(:has(.kept)) {
    display: none;
  }
  .answer p,
  .answer li,
  .answer .h,
  .answer td,
  .answer th {
    unicode-bidi: plaintext;
    text-align: start;
  }
  .answer .part > * + *,
  .answer .part + .part {
    margin-block-start: 0.6em;
  }
  .answer .part > .continued,
  .answer .part + .part:has(> .continued:first-child) {
    margin-block-start: 0;
  }
  .answer .settled {
    content-visibility: auto;
  }
  .answer ul,
  .answer ol {
    padding-inline-start: 1.6em;
    list-style: revert;
  }
  .answer .h {
    font-weight: 600;
    color: var(--_heading);
  }
  .answer .h1,
  .answer .h2 {
    font-size: 1.2em;
  }
  .answer .h3 {
    font-size: 1.1em;
  }
  .answer a:is([href], [data-source]) {
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .answer code {
    font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
    font-size: 0.93em;
    background: var(--_surface-sunken);
    border-radius: 0.2em;
    padding: 0.1em 0.3em;
  }
  .answer pre {
    margin: 0;
    padding: 0.6em 0.75em;
    background: var(--_surface-sunken);
    border-radius: var(--_radius-small);
    white-space: pre-wrap;
  }
  .answer pre.continued {
    padding-block-start: 0;
  }
  .answer pre code {
    padding: 0;
    background: none;
  }
  .answer blockquote {
    margin-inline: 0;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_border-strong);
  }
  .answer hr {
    border: 0;
    border-block-start: 1px solid var(--_border);
  }
  .answer .scroll {
    overflow-x: auto;
  }
  .answer table {
    border-collapse: collapse;
  }
  .answer th,
  .answer td {
    padding: 0.3em 0.6em;
    border: 1px solid var(--_border);
    overflow-wrap: normal;
  }
  .answer [align='left'] {
    text-align: left;
  }
  .answer [align='center'] {
    text-align: center;
  }
  .answer [align='right'] {
    text-align: right;
  }
  .answer .raw {
    white-space: pre-wrap;
  }
  .answer :is(li, blockquote) > * + * {
    margin-block-start: 0.4em;
  }
  .answer li > :is(ul, ol) {
    margin-block-start: 0;
  }
  .answer li:has(> p) + li {
    margin-block-start: 0.4em;
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
  .sources {
    font-size: 0.93em;
  }
  .sources summary {
    cursor: pointer;
    font-weight: 600;
    color: var(--_heading);
    padding-block: 0.35em;
  }
  .sources .btn-link {
    padding: 0;
    text-align: start;
    unicode-bidi: plaintext;
  }
  .sources ul {
    display: grid;
    gap: 0.5em;
  }
  .sources li {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_info-text);
  }
  .sources .kind {
    color: var(--_muted);
  }
  .sources blockquote {
    margin: 0;
    color: var(--_muted);
    unicode-bidi: plaintext;
    text-align: start;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
  }
`;
