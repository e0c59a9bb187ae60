/** The styles of the page at `/`. */
export const homeStyles = `
:root {
  color-scheme: light dark;
  --ink: #212529;
  --quiet: #495057;
  --paper: #f8f9fa;
  --card: #fff;
  --line: #dee2e6;
  --brand: #0056b3;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e9ecef;
    --quiet: #adb5bd;
    --paper: #121417;
    --card: #1c1f23;
    --line: #343a40;
    --brand: #8ab4ff;
  }
}
* {
  box-sizing: border-box;
}
body {
  margin: 0;
  font:
    14px/1.5 -apple-system,
    BlinkMacSystemFont,
    'Segoe UI',
    Roboto,
    'Helvetica Neue',
    Arial,
    sans-serif;
  color: var(--ink);
  background: var(--paper);
}
.top {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 1.5rem;
  align-items: baseline;
  justify-content: space-between;
  padding: 0.75rem 1.25rem;
  background: var(--card);
  border-block-end: 1px solid var(--line);
}
h1 {
  font-size: 1.25rem;
  margin: 0;
  color: var(--brand);
}
h1 span {
  color: var(--quiet);
  font-weight: 400;
}
h2 {
  font-size: 1.125rem;
  margin: 0 0 0.5rem;
}
a {
  color: var(--brand);
}
nav a {
  margin-inline-start: 1rem;
  padding-block: 0.5rem;
}
main {
  display: grid;
  gap: 1.5rem;
  padding: 1.25rem;
  max-width: 80rem;
  margin: 0 auto;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
}
.wide {
  grid-column: 1 / -1;
}
section {
  min-width: 0;
}
/* Room for the widgets until their code is there, so that nothing moves when they come. */
:is(work-order-list, work-order-card, asset-dashboard, fred-chat[open]):not(:defined) {
  display: block;
  min-block-size: var(--room);
}
work-order-list {
  --room: calc(clamp(280px, 70vh, 616px) + 278px);
}
work-order-card {
  --room: 391px;
}
asset-dashboard {
  --room: 1087px;
}
fred-chat {
  --room: min(576px, 100vh - 32px);
}
@media (max-width: 30em) {
  work-order-list {
    --room: calc(clamp(280px, 70vh, 616px) + 416px);
  }
  work-order-card {
    --room: 653px;
  }
  asset-dashboard {
    --room: 3004px;
  }
}
.hint {
  margin: 0 0 0.5rem;
  color: var(--quiet);
}
.tree {
  list-style: none;
  margin: 0;
  padding-inline-start: 1rem;
}
section > .tree {
  padding: 1rem;
  background: var(--card);
  border: 1px solid var(--line);
  border-radius: 0.5rem;
}
.tree summary {
  cursor: pointer;
  padding-block: 0.25rem;
}
.leaf {
  padding-block: 0.125rem;
  padding-inline-start: 1rem;
}
.tag {
  font-weight: 600;
  font-variant-numeric: tabular-nums;
}
pre {
  overflow: auto;
  padding: 1rem;
  background: var(--card);
  border: 1px solid var(--line);
  border-radius: 0.5rem;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
:focus-visible {
  outline: 3px solid var(--brand);
  outline-offset: 2px;
}
`;
