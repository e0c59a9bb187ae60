import { css } from 'lit';

export const workOrderCardStyles = css`
  :host {
    container-type: inline-size;
  }
  .work-order-card {
    --accent: var(--_priority-medium);
    position: relative;
    isolation: isolate;
    border-inline-start: 4px solid var(--accent);
  }
  .work-order-card[data-priority='low'] {
    --accent: var(--_priority-low);
  }
  .work-order-card[data-priority='high'] {
    --accent: var(--_priority-high);
  }
  .work-order-card[data-priority='critical'] {
    --accent: var(--_priority-critical);
  }
  .work-order-card[data-state] {
    --accent: var(--_border-strong);
  }
  @media (hover: hover) {
    .work-order-card:hover {
      box-shadow: var(--_shadow-hover);
    }
  }
  /* The buttons stay in reach, however long the safety notes are; a card that has just begun shows its header. */
  .card-header {
    position: relative;
    z-index: 2;
  }
  .card-body:not(:has(chatterfix-sign-in)) + .card-footer {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
  }
  .card-body :is(a, button, input, textarea) {
    scroll-margin-block: 1em calc(var(--bar, 9em) + 1em);
  }
  .said {
    max-block-size: 50vh;
    overflow: auto;
  }
  .said > :not(:empty) {
    margin-block-end: var(--_gap);
  }
  .order-line {
    font-weight: 600;
    color: var(--_muted);
  }
  .place {
    display: flex;
    gap: 0.25em;
    align-items: center;
    color: var(--_muted);
    margin-block-end: 0.25em;
  }
  .work-order-title {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.75em;
    align-items: flex-start;
    justify-content: space-between;
    margin-block-end: 0.5em;
  }
  .work-order-title h5 {
    flex: 1 1 10em;
    min-inline-size: 0;
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    padding-block-start: 0.15em;
  }
  .work-order-meta,
  .assignment-info {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    color: var(--_muted);
  }
  .due-date {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
  }
  .card-body,
  .panel,
  .message,
  .skeletons {
    display: grid;
    gap: var(--_gap);
    align-content: start;
  }
  /* A status is a round frame, a priority a filled box. */
  .badge-open,
  .badge-in-progress,
  .badge-on-hold,
  .badge-completed,
  .badge-cancelled {
    border-radius: calc(var(--_radius) * 2);
    padding-inline: 0.75em;
    background: var(--_surface);
    color: var(--_heading);
    box-shadow: inset 0 0 0 2px var(--frame);
  }
  .badge-open {
    --sign: '○';
    --frame: var(--_status-open);
  }
  .badge-in-progress {
    --sign: '◐';
    --frame: var(--_status-in-progress);
  }
  .badge-on-hold {
    --sign: '‖';
    --frame: var(--_status-on-hold);
  }
  .badge-completed {
    --sign: '✓';
    --frame: var(--_status-completed);
  }
  .badge-cancelled {
    --sign: '✕';
    --frame: var(--_status-cancelled);
  }
  .text h6 {
    margin-block-end: 0.2em;
  }
  .text p,
  .description {
    white-space: pre-line;
    unicode-bidi: plaintext;
    text-align: start;
  }
  .description.clamped {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .description.none {
    color: var(--_muted);
    font-style: italic;
  }
  .action-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .footer-note {
    color: var(--_muted);
    margin-block-start: 0.5em;
  }
  .panel {
    border-block-start: 1px solid var(--_border);
    padding-block-start: var(--_gap);
  }
  /* What most work orders need, so that little moves below the card when it comes. */
  .card-header.skeletons {
    min-block-size: 9.2em;
  }
  .card-body.skeletons {
    min-block-size: 14.7em;
    grid-template-rows: auto auto 1fr;
  }
  .card-footer.skeletons {
    min-block-size: calc(3.7857em + 1px);
    align-content: center;
  }
  .skeleton.notes {
    block-size: auto;
  }
  @container (max-width: 30em) {
    /* A list or dashboard that shows the card in its place gives it the screen, with the buttons at the end. */
    .work-order-card {
      display: flex;
      flex-direction: column;
      min-block-size: var(--_opened);
    }
    .card-body {
      flex: 1;
    }
    .card-footer {
      padding-block-end: calc(var(--_gap) + env(safe-area-inset-bottom, 0px));
    }
    .action-buttons > .btn {
      flex: 1 1 30%;
      min-block-size: 44px;
      overflow-wrap: break-word;
    }
    /* On a very low screen there is no room for two rows. */
    @media (min-height: 20em) {
      .action-buttons > .main {
        flex-basis: 100%;
        min-block-size: 56px;
        font-size: 1.1429em;
      }
    }
    .card-header.skeletons {
      min-block-size: 13.2em;
    }
    .card-body.skeletons {
      min-block-size: 19.2em;
    }
    .card-footer.skeletons {
      min-block-size: calc(2em + 101px);
    }
  }
`;
