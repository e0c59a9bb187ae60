import { html, nothing, type TemplateResult } from 'lit';
import type { Listed } from './listed.ts';
import { row, type RowContext } from './row.ts';

/** The rows, page by page. Pages that are far from what is seen are empty boxes. */
export function listRows(
  { pages }: Listed,
  isDrawn: (page: number) => boolean,
  context: RowContext,
): TemplateResult {
  let before = 0;
  return html`<div role="list" aria-labelledby="title">
    ${pages.map((rows, page) => {
      const first = before + 1;
      before += rows.length;
      return html`<div data-page=${page} role="none">
        ${isDrawn(page) ? rows.map((order, index) => row(order, first + index, context)) : nothing}
      </div>`;
    })}
  </div>`;
}

/** The outline of rows while they are loaded. */
export function skeletonRows(): TemplateResult {
  return html`${[1, 2, 3, 4, 5, 6].map(
    () =>
      html`<div class="row">
        <span class="skeleton w-30"></span><span class="skeleton w-70"></span>
        <span class="skeleton w-50"></span>
      </div>`,
  )}`;
}
