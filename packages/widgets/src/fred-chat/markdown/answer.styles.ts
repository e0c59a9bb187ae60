import { css } from 'lit';

/** The blocks of an answer. */
export const answerStyles = css`
  .answer :is(p, li, .h, td, th) {
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
    border-radius: min(0.2em, var(--_radius));
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
  /* Four lines of a quote. The button for the rest comes when the answer is complete: until then it scrolls. */
  .answer blockquote:not(blockquote *, .whole) {
    max-block-size: 6em;
    overflow: auto;
  }
  .answer hr {
    border: 0;
    border-block-start: 1px solid var(--_border);
  }
  /* A shadow at each edge, behind a cover that scrolls with the table and so is there only at its own edge. */
  .answer .scroll {
    --cover: var(--_surface-raised) 40%, transparent;
    --shadow: var(--_border-strong), transparent;
    overflow-x: auto;
    background:
      linear-gradient(to right, var(--cover)) 0 / 2em 100% local,
      linear-gradient(to left, var(--cover)) right / 2em 100% local,
      linear-gradient(to right, var(--shadow)) 0 / 0.6em 100%,
      linear-gradient(to left, var(--shadow)) right / 0.6em 100%;
    background-repeat: no-repeat;
  }
  .answer span {
    white-space: nowrap;
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
  /* In a narrow chat a row is a list of its cells, each behind its label. */
  @container chat (max-width: 24em) {
    .answer table:has(td) thead,
    .answer .scroll td:empty {
      display: none;
    }
    .answer .scroll :is(table, tbody, tr, td) {
      display: block;
    }
    .answer .scroll tr {
      padding-block: 0.35em;
      border-block-end: 1px solid var(--_border);
    }
    .answer .scroll td {
      padding: 0;
      border: 0;
      text-align: start;
      overflow-wrap: anywhere;
    }
    .answer [data-label]::before {
      content: attr(data-label) ': ';
      font-weight: 600;
      color: var(--_heading);
    }
  }
  @media (forced-colors: active) {
    .answer .scroll {
      background: none;
      border-inline: 1px solid;
    }
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
`;
