import type { ChatterFix, WorkOrder, WorkOrderStart } from '@chatterfix/sdk';
import { failureOf } from '../failure.ts';
import type { Transition } from './transitions.ts';
import { firstButton, WorkOrderElement } from './work-order-element.ts';
import type { Dialog, Panel } from './work-order-footer.ts';

/** The field that has the focus once a panel is open. */
const firstFields: Record<Exclude<Panel, 'none'>, string> = {
  complete: '#hours',
  hold: '.chip',
  'take-over': '#form-title',
  'sign-in': '#sign-in-username',
};
/** For how long the way back from a completion is offered. */
const UNDO_MS = 30_000;

/** What the card's buttons and forms do. `WorkOrderCard` draws them. */
export abstract class WorkingElement extends WorkOrderElement {
  protected override performed(transition: Transition, client: ChatterFix, order: WorkOrder): void {
    if (transition === 'complete') void this.offerWhatFollows(client, order);
    if (transition === 'undo') void this.openPanel('complete', this.message);
  }

  protected override askToTakeOver(): Promise<void> {
    return this.openPanel('take-over');
  }

  protected readonly openPanel = async (panel: Exclude<Panel, 'none'>, message = '') => {
    const { order } = this;
    this.clearMessages();
    this.message = message;
    if (panel !== 'sign-in' && !(await this.loadPanels(panel))) return;
    if (order?.id !== this.shownId) return; // the page has gone on meanwhile
    this.panel = panel;
    if (panel === 'complete' && this.order) this.draft?.offer(this.order, this.locale.tag);
    // A field with the focus would open the on-screen keyboard over the card.
    const isTouch = panel !== 'sign-in' && matchMedia('(pointer: coarse)').matches;
    await this.reveal('#work-form', isTouch ? '#form-title' : firstFields[panel]);
  };

  /** Focuses an element, and scrolls so far that what is about it is seen. */
  private async reveal(part: string, focused = part): Promise<void> {
    await this.focusOn(focused);
    this.panels.loaded?.reveal(this.renderRoot, part);
  }

  /** Whether the code of the dialogs is there. Says so where it cannot be fetched. */
  private async loadPanels(dialog: Dialog): Promise<boolean> {
    try {
      await this.panels.load(this.language);
      return true;
    } catch {
      this.refused = dialog === 'take-over' ? this.startTransition : dialog;
      this.refusal = failureOf({ code: 'connection_failed' });
      return false;
    }
  }

  private get startTransition(): 'start' | 'resume' {
    return this.order?.status === 'on_hold' ? 'resume' : 'start';
  }

  protected readonly start = () =>
    this.order?.assigned_to && this.auth.isPerson && !this.isMine
      ? this.openPanel('take-over')
      : this.begin({});

  private begin(body: WorkOrderStart): Promise<void> {
    return this.perform(this.startTransition, (client, id, seen) => client.workOrders.start(id, body, seen));
  }

  /** Sends the form that is open. */
  protected readonly submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (this.panel === 'complete') return this.complete();
    if (this.panel === 'hold') return this.hold();
    return this.begin({ take_over: true });
  };

  private complete(): Promise<void> {
    const { draft, order } = this;
    const body = order && draft?.completionOf(order);
    if (!body) {
      this.requestUpdate();
      return this.reveal('#hours');
    }
    return this.perform('complete', (client, id, seen) => client.workOrders.complete(id, body, seen));
  }

  private hold(): Promise<void> {
    const reason = this.draft?.reason ?? '';
    if (reason.trim() === '') {
      this.lacksReason = true;
      return this.reveal('#reason');
    }
    return this.perform('hold', (client, id, seen) =>
      client.workOrders.hold(id, { hold_reason: reason }, seen),
    );
  }

  protected readonly undo = () =>
    this.perform('undo', (client, id, seen) => client.workOrders.reopen(id, { resume: true }, seen));

  /** After a completion: a way back for a while, and the reader's most urgent job. */
  private async offerWhatFollows(client: ChatterFix, { id, version }: WorkOrder): Promise<void> {
    this.mayUndo = this.auth.may('work_orders:update');
    this.undoTimer = setTimeout(() => (this.mayUndo = false), UNDO_MS);
    const { me, isPerson } = this.auth;
    if (!me || !isPerson) return;
    const found = await client.workOrders
      .list({ assigned_to: me.name, status: ['in_progress', 'open'], sort: '-priority', limit: 1 })
      .catch(() => undefined);
    const { order } = this;
    // Nothing else was done meanwhile.
    if (found && order?.id === id && order.version === version && this.message)
      this.next = found.work_orders[0] ?? null;
  }

  /** Shows the reader's next job, unless the page opens it elsewhere. */
  protected readonly openNext = () => {
    const { next } = this;
    if (!next || !this.emit('cf-work-order-open', { work_order: next }, { cancelable: true })) return;
    this.workOrder = undefined;
    this.workOrderId = next.id;
    return this.focusOn(firstButton);
  };
}
