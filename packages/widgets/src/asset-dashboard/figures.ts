import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../format.ts';
import { alertIcon } from '../icons.ts';
import type { OpenTarget, Target } from './targets.ts';

export interface Figure {
  /** The CSS class that gives it its colour. */
  name: string;
  value: number;
  /** Needs attention. */
  isAlarming?: boolean;
  target: Target;
  /** How it changed, in words. */
  change?: string;
}

/** Figures, each of which opens what it counts. */
export function figureTiles(figures: readonly Figure[], tag: string, open: OpenTarget): TemplateResult {
  return html`<dl class="figures" part="figures">${figures.map((figure) => tile(figure, tag, open))}</dl>`;
}

/** A figure is never broken into two lines: one with many digits is written smaller. */
function sizeOf(digits: string): string {
  return digits.length > 9 ? 'longest' : digits.length > 6 ? 'long' : '';
}

function tile({ name, value, isAlarming, target, change }: Figure, tag: string, open: OpenTarget) {
  const digits = formatNumber(value, tag);
  return html`<div class="figure ${name} ${isAlarming ? 'raised' : ''}" title=${target.definition ?? nothing}>
    <dt id="label-${name}">${target.title}</dt>
    <dd>
      <span class="digits ${sizeOf(digits)}">
        <span id="value-${name}">${digits}</span>${isAlarming ? alertIcon : nothing}
      </span>
      ${change === undefined ? nothing : html`<span class="change">${change}</span>`}
      <span class="sr-only" id="definition-${name}">${target.definition}</span>
      <button
        class="cover"
        type="button"
        aria-labelledby="label-${name} value-${name}"
        aria-describedby="definition-${name}"
        @click=${(event: Event) => open(target, event)}
      ></button>
    </dd>
  </div>`;
}
