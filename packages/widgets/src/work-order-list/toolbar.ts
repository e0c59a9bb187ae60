import { html, nothing, type TemplateResult } from 'lit';
import type { WorkOrderCounts } from '@chatterfix/sdk';
import { formatNumber } from '../format.ts';
import type { CommonTexts } from '../i18n/common/index.ts';
import type { WorkOrderListTexts } from '../i18n/work-order-list/index.ts';
import { countOf, sorts, type Filters, type Segment } from './segments.ts';

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
          class="btn segment"
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
  filters: Filters,
  { t, common }: ToolbarContext,
  change: (changes: Partial<Filters>) => void,
): TemplateResult {
  const select = <Name extends 'status' | 'priority' | 'work_type' | 'sort'>(
    name: Name,
    label: string,
    options: readonly (readonly [value: Filters[Name], text: string])[],
  ) =>
    html`<div class="field">
      <label for=${name}>${label}</label>
      <select
        class="form-control"
        id=${name}
        @change=${(event: Event) =>
          change({ [name]: (event.target as HTMLSelectElement).value } as Partial<Filters>)}
      >
        ${options.map(
          ([value, text]) =>
            html`<option value=${value} .selected=${value === filters[name]}>${text}</option>`,
        )}
      </select>
    </div>`;
  const field = (name: 'words' | 'asset', label: string) =>
    html`<div class="field">
      <label for=${name}>${label}</label>
      <input
        class="form-control"
        id=${name}
        type="search"
        dir="auto"
        maxlength="200"
        autocomplete="off"
        enterkeyhint="search"
        .value=${filters[name]}
        @input=${(event: Event) => change({ [name]: (event.target as HTMLInputElement).value })}
      />
    </div>`;
  const entries = <Names extends string>(texts: Readonly<Record<Names, string>>) =>
    Object.entries(texts) as [Names, string][];
  return html`<form
    class="filters"
    part="filters"
    role="search"
    @submit=${(event: Event) => event.preventDefault()}
  >
    ${field('words', t.search)}
    <details>
      <summary class="btn btn-outline-secondary">${t.filters}</summary>
      <div class="more-filters">
        ${field('asset', t.assetOrPlace)}
        ${select('status', t.status, [['', t.unfinished], ...entries(common.status), ['any', t.anyStatus]])}
        ${select('priority', t.priority, [['', t.anyPriority], ...entries(common.priority).toReversed()])}
        ${select('work_type', t.workType, [['', t.anyWorkType], ...entries(common.workType)])}
        ${select(
          'sort',
          t.sortBy,
          sorts.map((sort) => [sort, t.sort[sort]]),
        )}
      </div>
    </details>
  </form>`;
}
