import { html, nothing, type TemplateResult } from 'lit';
import type { WorkOrder } from '@chatterfix/sdk';
import { isFinished } from '../format.ts';
import type { WorkOrderCardTexts } from '../i18n/work-order-card/index.ts';
import { lockIcon } from '../icons.ts';
import type { Transition } from './transitions.ts';

/** A form that is open in the card; the footer has its buttons. */
export type Dialog = 'complete' | 'hold' | 'take-over';
/** What is open below the work order. */
export type Panel = 'none' | Dialog | 'sign-in';

export interface FooterState {
  /** Whether a server is there to do the work. */
  connected: boolean;
  mayWork: boolean;
  maySignIn: boolean;
  expanded: boolean;
  panel: Panel;
  pending: Transition | undefined;
  cancelLabel: string;
  takeOverLabel: string | undefined;
  /** The label of the button to the next job, where there is one. */
  nextLabel: string | undefined;
  mayUndo: boolean;
}

export interface FooterActions {
  start(): unknown;
  undo(): unknown;
  openNext(): unknown;
  toggleDetails(): void;
  openPanel(panel: Exclude<Panel, 'none'>): unknown;
  closePanel(): void;
}

interface Button {
  label: string;
  look?: string;
  /** Without it, the button sends the form that is open. */
  press?: () => unknown;
  opens?: string;
  expanded?: boolean;
  pending?: boolean;
}

/**
 * What the card says about what was pressed, and the buttons that the status of the work order and the reader's
 * permissions allow, the main one first.
 */
export function workOrderFooter(
  order: WorkOrder,
  t: WorkOrderCardTexts,
  state: FooterState,
  actions: FooterActions,
  said: TemplateResult,
): TemplateResult {
  const unfinished = !isFinished(order) && state.connected;
  const refused = unfinished && !state.mayWork;
  const isFormOpen = state.panel !== 'none' && state.panel !== 'sign-in';
  // A form stays while it is open, whatever others do.
  const [main, second] =
    isFormOpen || (unfinished && state.mayWork)
      ? workButtons(order, t, state, actions)
      : afterwards(t, state, actions);
  const details: Button = {
    label: t.details,
    press: actions.toggleDetails,
    opens: 'details',
    expanded: state.expanded,
  };
  return html`<div class="card-footer" part="footer">
    ${said}
    <div class="action-buttons">
      ${main ? button(main) : nothing}${second ? button(second) : nothing}${button(details)}
      ${refused && state.maySignIn && state.panel !== 'sign-in' ? signInButton(t, actions) : nothing}
      <slot name="actions"></slot>
    </div>
    ${refused && !state.maySignIn ? html`<p class="footer-note">${t.roleMayNot}</p>` : nothing}
  </div>`;
}

function workButtons(
  { status }: WorkOrder,
  t: WorkOrderCardTexts,
  { panel, pending, cancelLabel, takeOverLabel }: FooterState,
  { start, openPanel, closePanel }: FooterActions,
): [main: Button, second?: Button] {
  const isPending = pending !== undefined;
  const main = (transition: Transition, more: Partial<Button>): Button => ({
    label: pending === transition ? t.doing[transition] : t.do[transition],
    look: 'primary main',
    pending: isPending,
    ...more,
  });
  const first = status === 'on_hold' ? 'resume' : 'start';
  const cancel: Button = { label: cancelLabel, press: closePanel };
  const success = 'success main';
  switch (panel) {
    case 'complete':
      return [main('complete', { look: success }), cancel];
    case 'hold':
      return [main('hold', {}), cancel];
    case 'take-over':
      return [main(first, pending || !takeOverLabel ? {} : { label: takeOverLabel }), cancel];
    default:
      return status === 'in_progress'
        ? [
            main('complete', { look: success, press: () => openPanel('complete'), opens: 'complete' }),
            { label: t.do.hold, press: () => openPanel('hold'), opens: 'hold', pending: isPending },
          ]
        : [main(first, { press: start })];
  }
}

/** After a completion: on to the next job, or back. */
function afterwards(
  t: WorkOrderCardTexts,
  { nextLabel, mayUndo, pending }: FooterState,
  { openNext, undo }: FooterActions,
): [main?: Button | undefined, second?: Button | undefined] {
  return [
    nextLabel ? { label: nextLabel, look: 'primary main', press: openNext } : undefined,
    mayUndo || pending
      ? { label: pending ? t.doing[pending] : t.do.undo, press: undo, pending: pending !== undefined }
      : undefined,
  ];
}

function button({
  label,
  look = 'outline-secondary',
  press,
  opens,
  expanded,
  pending,
}: Button): TemplateResult {
  return html`<button
    class="btn btn-sm btn-${look}"
    type=${press ? 'button' : 'submit'}
    form=${press ? nothing : 'work-form'}
    data-opens=${opens ?? nothing}
    aria-expanded=${expanded ?? nothing}
    aria-disabled=${pending ?? nothing}
    @click=${(event: MouseEvent) => {
      // The second press of a double click was not meant for the button that has come into its place. Nor may
      // the first one send the form that it opens: the button may send it before the browser asks.
      if (press || event.detail > 1) event.preventDefault();
      if (event.detail < 2) press?.();
    }}
  >
    ${label}
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
