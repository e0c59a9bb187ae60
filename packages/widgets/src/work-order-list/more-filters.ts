import { html, type TemplateResult } from 'lit';
import type { Filters } from './segments.ts';
import { sorts } from './sorts.ts';
import type { ToolbarContext } from './toolbar.ts';

const entries = <Names extends string>(texts: Readonly<Record<Names, string>>) =>
  Object.entries(texts) as [Names, string][];

/** What the list is narrowed down with besides words. Few readers need it, so its code is fetched for them. */
export function moreFilters(
  filters: Filters,
  { t, common }: ToolbarContext,
  change: (changes: Partial<Filters>) => void,
): TemplateResult {
  const changed = (name: keyof Filters) => (event: Event) =>
    change({ [name]: (event.target as HTMLInputElement | HTMLSelectElement).value } as Partial<Filters>);
  const select = <Name extends 'status' | 'priority' | 'work_type' | 'sort'>(
    name: Name,
    label: string,
    options: readonly (readonly [value: Filters[Name], text: string])[],
  ) =>
    html`<div class="field">
      <label for=${name}>${label}</label>
      <select class="form-control" id=${name} @change=${changed(name)}>
        ${options.map(
          ([value, text]) =>
            html`<option value=${value} .selected=${value === filters[name]}>${text}</option>`,
        )}
      </select>
    </div>`;
  return html`<div class="more-filters">
    <div class="field">
      <label for="asset">${t.assetOrPlace}</label>
      <input
        class="form-control"
        id="asset"
        type="search"
        dir="auto"
        maxlength="200"
        autocomplete="off"
        .value=${filters.asset}
        @input=${changed('asset')}
      />
    </div>
    ${select('status', t.status, [['', t.unfinished], ...entries(common.status), ['any', t.anyStatus]])}
    ${select('priority', t.priority, [['', t.anyPriority], ...entries(common.priority).toReversed()])}
    ${select('work_type', t.workType, [['', t.anyWorkType], ...entries(common.workType)])}
    ${select(
      'sort',
      t.sortBy,
      sorts.map((sort) => [sort, t.sort[sort]]),
    )}
  </div>`;
}
