import { html, nothing, type TemplateResult } from 'lit';
import type { WorkOrder } from '@chatterfix/sdk';
import { isFinished } from '../format.ts';
import type { WorkOrderCardTexts } from '../i18n/work-order-card/index.ts';
import { lockIcon } from '../icons.ts';
import { allows, type Transition } from './transitions.ts';

/** What is open below the work order. */
export type Panel = 'none' | 'complete' | 'hold' | 'sign-in';

export interface FooterState {
  /** Whether a server is there to do the work. */
  connected: boolean;
  mayWork: boolean;
  maySignIn: boolean;
  expanded: boolean;
  panel: Panel;
  pending: Transition | undefined;
}

export interface FooterActions {
  start(): unknown;
  toggleDetails(): void;
  openPanel(panel: Exclude<Panel, 'none'>): void;
}

/** The buttons that the status of the work order and the reader's permissions allow. */
export function workOrderFooter(
  order: WorkOrder,
  t: WorkOrderCardTexts,
  state: FooterState,
  actions: FooterActions,
): TemplateResult {
  const unfinished = !isFinished(order) && state.connected;
  const workable = unfinished && state.mayWork;
  const refused = unfinished && !state.mayWork;
  return html`<div class="card-footer" part="footer">
    <div class="action-buttons">
      ${workable && allows(order, 'start') ? startButton(order, t, state, actions) : nothing}
      <button
        class="btn btn-outline-secondary btn-sm"
        type="button"
        data-opens="details"
        aria-expanded=${state.expanded}
        @click=${actions.toggleDetails}
      >
        ${t.details}
      </button>
      ${
        workable && order.status === 'in_progress' && state.panel !== 'complete'
          ? completeButton(t, state, actions)
          : nothing
      }
      ${refused && state.maySignIn && state.panel !== 'sign-in' ? signInButton(t, actions) : nothing}
      <slot name="actions"></slot>
    </div>
    ${refused && !state.maySignIn ? html`<p class="footer-note">${t.roleMayNot}</p>` : nothing}
  </div>`;
}

function startButton(
  order: WorkOrder,
  t: WorkOrderCardTexts,
  { pending }: FooterState,
  { start }: FooterActions,
): TemplateResult {
  const label = order.status === 'open' ? t.start : t.resume;
  return html`<button
    class="btn btn-primary btn-sm"
    type="button"
    aria-disabled=${pending !== undefined}
    @click=${start}
  >
    ${pending === 'start' ? t.starting : label}
  </button>`;
}

function completeButton(
  t: WorkOrderCardTexts,
  { pending }: FooterState,
  { openPanel }: FooterActions,
): TemplateResult {
  return html`<button
    class="btn btn-success btn-sm"
    type="button"
    data-opens="complete"
    aria-disabled=${pending !== undefined}
    @click=${() => openPanel('complete')}
  >
    ${t.complete}
  </button>`;
}

function signInButton(t: WorkOrderCardTexts, { openPanel }: FooterActions): TemplateResult {
  return html`<button
    class="btn btn-link"
    type="button"
    data-opens="sign-in"
    @click=${() => openPanel('sign-in')}
  >
    ${lockIcon}${t.signInToWork}
  </button>`;
}
