import { html, type TemplateResult } from 'lit';
import type { WorkOrder } from '@chatterfix/sdk';
import type { ChatterFixElement } from '../element.ts';
import { backIcon } from '../icons.ts';

/** The card of a work order in place of the list, with the list's own settings, and the way back. */
export function openedCard(
  { id }: WorkOrder,
  list: ChatterFixElement & { headingLevel: number },
  back: string,
  close: () => void,
): TemplateResult {
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return html`<div class="opened" @keydown=${leave}>
    <button class="btn btn-outline-secondary back" type="button" @click=${close}>
      ${backIcon}<span>${back}</span>
    </button>
    <work-order-card
      .workOrderId=${id}
      .headingLevel=${list.headingLevel + 1}
      .baseUrl=${list.baseUrl}
      .key=${list.key}
      .getToken=${list.getToken}
      .client=${list.client}
      .theme=${list.theme}
    ></work-order-card>
  </div>`;
}
