import { html, nothing, type TemplateResult } from 'lit';
import type { WorkOrderCounts } from '@chatterfix/sdk';
import { formatNumber } from '../format.ts';
import type { CommonTexts } from '../i18n/common/index.ts';
import type { WorkOrderListTexts } from '../i18n/work-order-list/index.ts';
import { countOf, type Filters, type Segment } from './segments.ts';

export interface ToolbarContext {
  t: WorkOrderListTexts;
  common: CommonTexts;
  tag: string;
}

/** The buttons for the parts of the list, each with its count. */
export function segmentButtons(
  available: readonly Segment[],
  current: Segment,
  counts: WorkOrderCounts | undefined,
  { t, tag }: ToolbarContext,
  choose: (segment: Segment) => void,
): TemplateResult {
  const count = (segment: Segment) => {
    const counted = counts && countOf(segment, counts);
    return counted
      ? html` <span class="count">${formatNumber(counted.n, tag)}${counted.capped ? '+' : ''}</span>`
      : nothing;
  };
  return html`<div class="segments" part="segments" role="group" aria-label=${t.segments}>
    ${available.map(
      (segment) =>
        html`<button
          class="btn pick segment"
          type="button"
          data-segment=${segment}
          aria-pressed=${segment === current}
          @click=${() => choose(segment)}
        >
          ${t.segment[segment]}${count(segment)}
        </button>`,
    )}
  </div>`;
}

/** The search, and behind a button what else the list is narrowed down with. */
export function filterForm(
  { words }: Filters,
  { t }: ToolbarContext,
  change: (changes: Partial<Filters>) => void,
  more: TemplateResult | typeof nothing,
  loadMore: () => void,
): TemplateResult {
  return html`<form
    class="filters"
    part="filters"
    role="search"
    @submit=${(event: Event) => event.preventDefault()}
  >
    <div class="field">
      <label class="sr-only" for="words">${t.search}</label>
      <input
        class="form-control"
        id="words"
        type="search"
        placeholder=${t.search}
        dir="auto"
        maxlength="200"
        autocomplete="off"
        .value=${words}
        @input=${(event: Event) => change({ words: (event.target as HTMLInputElement).value })}
      />
    </div>
    <details @toggle=${loadMore}>
      <summary class="btn btn-outline-secondary pick">${t.filters}</summary>
      ${more}
    </details>
  </form>`;
}
