import { css } from 'lit';

export const workPanelStyles = css`
  #form-title {
    outline: none;
  }
  .form,
  .field,
  .rule {
    scroll-margin-block: 1em calc(var(--bar, 9em) + 1em);
  }
  .notice .changes {
    list-style: disc;
    margin: 0;
    padding-inline-start: 1.25em;
  }
  .stepper {
    display: flex;
    gap: 0.5em;
    max-inline-size: 16em;
  }
  .stepper .btn {
    flex: none;
    min-inline-size: 44px;
    min-block-size: 44px;
    font-size: 1.2857em;
  }
  .stepper input {
    min-inline-size: 0;
    text-align: center;
  }
  .hint {
    color: var(--_muted);
  }
  .rule {
    color: var(--_danger-text);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chip {
    min-block-size: 44px;
    border-radius: calc(var(--_radius) * 4);
  }
  /* The sign keeps its room, so that the chips do not move when one is chosen. */
  .chip::before {
    content: '○' / '';
    inline-size: 1em;
  }
  .chip[aria-pressed='true']::before {
    content: '✓' / '';
  }
`;
