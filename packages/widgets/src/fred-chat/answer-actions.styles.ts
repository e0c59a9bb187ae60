import { css } from 'lit';

export const answerActionStyles = css`
  .answer-actions,
  .feedback .reasons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em;
  }
  .answer .folded:not(blockquote *, .whole) {
    overflow: hidden;
    mask-image: linear-gradient(#000 calc(100% - 3em), transparent);
  }
  .answer .part > .fold {
    margin-block-start: 0;
    padding-inline: 0;
    text-align: start;
  }
  .answer-actions .btn {
    color: var(--_muted);
  }
  .answer-actions [aria-pressed='true'] {
    color: var(--_link);
  }
  .answer-actions [aria-pressed='true'] svg.icon {
    fill: currentColor;
    fill-opacity: 0.35;
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
  .sources .tag {
    white-space: nowrap;
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
  .feedback {
    padding: 0.6em 0.85em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .feedback .reasons {
    gap: 0.5em;
  }
  .feedback .reasons span {
    flex-basis: 100%;
    font-weight: 600;
    color: var(--_heading);
  }
`;
