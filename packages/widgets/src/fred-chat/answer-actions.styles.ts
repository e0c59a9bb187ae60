import { css } from 'lit';

export const answerActionStyles = css`
  .answer-actions,
  .feedback .reasons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em;
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
