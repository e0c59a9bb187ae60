import { html, type TemplateResult } from 'lit';
import { PREVIEW_ROWS } from './work-lists.ts';

// What is loading has the heights of what will be there, so that nothing moves when it comes.

const times = (count: number, part: TemplateResult) => Array.from({ length: count }, () => part);

export const skeletonRows = (count: number): TemplateResult[] =>
  times(
    count,
    html`<div class="row"><span class="skeleton w-70"></span><span class="skeleton w-90 meta"></span></div>`,
  );

const list = html`<div class="work-list">
  <div class="section-title"><span class="skeleton line w-50"></span></div>
  ${skeletonRows(PREVIEW_ROWS)}
  <span class="skeleton line btn"></span>
</div>`;

const tiles = html`<div class="figures" aria-hidden="true">
  ${times(4, html`<span class="skeleton tall"></span>`)}
</div>`;

export const dashboardSkeleton = html`${tiles}
  <div class="work-lists" aria-hidden="true">${list}${list}</div>
  ${tiles}
  <div class="charts" aria-hidden="true">
    ${times(2, html`<span class="skeleton chart"></span>`)}<span class="skeleton chart of-days"></span>
  </div>`;
