import type { PropertyValues } from 'lit';
import type { CallOptions, ChatterFix, WorkOrder } from '@chatterfix/sdk';
import { LiveController } from '../controllers/live.ts';
import { LoadController } from '../controllers/load.ts';
import { property, state } from '../decorators.ts';
import { ChatterFixElement } from '../element.ts';
import { failureOf, type Failure } from '../failure.ts';
import { workOrderCardTexts } from '../i18n/work-order-card/index.ts';
import { SignIn } from '../sign-in.ts';
import { Draft } from './draft.ts';
import { allows, type Transition } from './transitions.ts';
import type { Panel } from './work-order-footer.ts';

/** The field that has the focus once a panel is open. */
const firstFields: Record<Exclude<Panel, 'none'>, string> = {
  complete: '#hours',
  hold: '#reason',
  'sign-in': '#sign-in-username',
};
const firstButton = '.action-buttons button';

/**
 * An element with one work order: loads it, keeps what the reader writes, and performs transitions without
 * overwriting what somebody else has changed. `WorkOrderCard` draws it.
 */
export abstract class WorkOrderElement extends ChatterFixElement {
  /** The work order to show. */
  @property({ attribute: 'work-order-id', type: Number }) workOrderId: number | undefined;
  /** A work order that the page already has; then nothing is fetched. */
  @property({ attribute: false }) workOrder: WorkOrder | undefined;

  @state() protected pending: Transition | undefined;
  @state() protected panel: Panel = 'none';
  /** What the last transition has done. */
  @state() protected message = '';
  /** What was shown before somebody else changed it, until the reader does something. */
  @state() protected changedFrom: WorkOrder | undefined;
  /** Why the last transition was refused. */
  @state() protected refusal: Failure | undefined;

  protected override readonly catalog = workOrderCardTexts;
  protected readonly loaded = new LoadController<WorkOrder>(this, () =>
    this.api && this.shownId !== undefined ? this.api.workOrders.get(this.shownId) : undefined,
  );
  private readonly live = new LiveController(this, {
    concerns: ({ type, resource, resource_id, version }) =>
      !this.workOrder &&
      resource === 'work_orders' &&
      resource_id === this.shownId &&
      (version > (this.order?.version ?? 0) || type === 'work_order.deleted'),
    interval: 500,
    refresh: () => this.showChangeOfOthers(),
  });
  protected readonly draft = new Draft();
  private drawn: WorkOrder | undefined;
  /** Whether somebody else has changed the work order while the reader wrote, and nothing was pressed since. */
  private changedWhileWriting = false;
  /** Settles when no transition is under way. */
  private performing: Promise<void> = Promise.resolve();
  protected readonly signIn = new SignIn(
    this,
    () => this.api,
    // The button that opened the form goes as soon as the server has said who has signed in.
    () => this.closePanel(firstButton),
  );

  protected get t() {
    return this.catalog.in(this.language);
  }

  protected get order(): WorkOrder | undefined {
    return this.loaded.data;
  }

  protected get shownId(): number | undefined {
    const id = this.workOrder?.id ?? this.workOrderId;
    return id !== undefined && Number.isSafeInteger(id) && id > 0 ? id : undefined;
  }

  /** Loads the work order again. */
  async refresh(): Promise<void> {
    this.live.loading();
    await this.loaded.load();
  }

  /** Shows what somebody else has changed, and says so. What the reader is writing stays. */
  private async showChangeOfOthers(): Promise<boolean> {
    if (this.workOrder) return true; // the page's own, which nothing was loaded for
    await this.performing;
    this.live.loading();
    return this.loaded.loadUnasked(async (show) => {
      const { order: previous } = this;
      const before = this.renderRoot.textContent;
      const isWriting =
        this.panel !== 'none' && previous !== undefined && this.draft.differsFrom(previous, this.locale.tag);
      const hadFocus = Boolean(this.shadowRoot?.activeElement);
      show();
      await this.updateComplete;
      // The button with the focus may be gone with the status that allowed it.
      if (hadFocus && !this.shadowRoot?.activeElement) await this.focusOn(firstButton);
      if (this.renderRoot.textContent === before) return;
      this.message = '';
      this.changedFrom ??= previous;
      this.changedWhileWriting ||= isWriting;
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    const client = this.api;
    super.willUpdate(changed);
    const isGiven = changed.has('workOrder') || changed.has('workOrderId');
    const isOther = isGiven && this.order?.id !== this.shownId;
    if (isOther) this.reset();
    if (changed.has('workOrder') && this.workOrder) this.loaded.show(this.workOrder);
    else if (isOther && !this.workOrder) {
      // With a new client, clientChanged() has begun to load already.
      if (client === this.api) this.reload();
    }
    this.draft.followHours(this.drawn, this.order, this.locale.tag);
    this.drawn = this.order;
  }

  protected clientChanged(): void {
    if (!this.workOrder) this.reload();
    this.auth.identify();
    this.live.follow(this.api);
  }

  private reload(): void {
    this.loaded.clear();
    void this.refresh();
  }

  protected sessionChanged(): void {
    this.auth.identify();
    if (!this.workOrder) void this.refresh();
  }

  protected override workOrderChanged(workOrder: WorkOrder): void {
    if (workOrder.id === this.shownId) void this.refresh();
  }

  private reset(): void {
    this.panel = 'none';
    this.clearMessages();
    this.draft.clear();
  }

  private clearMessages(): void {
    this.message = '';
    this.changedFrom = undefined;
    this.changedWhileWriting = false;
    this.refusal = undefined;
  }

  /**
   * Performs a transition on the version that the reader sees, so that what somebody else has changed since
   * is not overwritten. After a change that arrived while the reader was writing, the first press only tells
   * what has changed.
   */
  private perform(...args: Parameters<WorkOrderElement['attempt']>): Promise<void> {
    return (this.performing = this.attempt(...args));
  }

  private async attempt(
    transition: Transition,
    send: (client: ChatterFix, id: number, seen: CallOptions) => Promise<WorkOrder>,
  ): Promise<void> {
    const { api, order: seen } = this;
    if (this.pending || !seen || !api) return;
    if (this.changedWhileWriting && allows(seen, transition)) {
      this.changedWhileWriting = false;
      this.refusal = failureOf({ status: 412, code: 'version_mismatch' }); // as the server would have answered
      return;
    }
    this.pending = transition;
    this.clearMessages();
    try {
      const order = await send(api, seen.id, { ifMatch: seen.version });
      const hadFocus = Boolean(this.shadowRoot?.activeElement);
      // In the meantime the page may have given the card another work order.
      if (seen.id === this.shownId) {
        this.loaded.show(order);
        this.reset();
        this.message = { start: this.t.started, hold: this.t.held, complete: this.t.completed }[transition];
      }
      this.emit('cf-work-order-change', { work_order: order });
      this.pending = undefined;
      if (hadFocus) await this.focusOn(firstButton);
    } catch (error) {
      await this.handleRefusal(transition, failureOf(error), seen);
    } finally {
      this.pending = undefined;
    }
  }

  private async handleRefusal(transition: Transition, failure: Failure, seen: WorkOrder): Promise<void> {
    if (seen.id !== this.shownId) return; // nobody looks at it any more
    const changed = failure.kind === 'changed';
    if (changed || failure.kind === 'illegal-transition') {
      await this.refresh();
      if (seen.id !== this.shownId) return;
      // The load failed too: its own notice is shown, and "up to date" would not be true.
      if (changed && this.loaded.failure) return;
      const { order } = this;
      const canPressAgain = changed && order && allows(order, transition);
      // Where the same button can be pressed again, its form, its text and the focus stay as they are.
      if (order && !canPressAgain) {
        this.panel = 'none';
        this.message = this.t.changedElsewhere(this.common.status[order.status]);
        await this.focusOn(firstButton);
        return;
      }
    }
    if ((failure.kind === 'signed-out' || failure.kind === 'forbidden') && this.maySignIn)
      this.panel = 'sign-in';
    else {
      this.refusal = failure;
      if (changed) this.changedFrom = seen;
    }
  }

  protected readonly openPanel = (panel: Exclude<Panel, 'none'>) => {
    this.panel = panel;
    this.clearMessages();
    if (panel === 'complete' && this.order) this.draft.suggestHours(this.order, this.locale.tag);
    void this.focusOn(firstFields[panel]);
  };

  protected closePanel(focused = `[data-opens='${this.panel}']`): void {
    this.panel = 'none';
    this.refusal = undefined;
    void this.focusOn(focused, firstButton);
  }

  protected readonly start = () =>
    this.perform('start', (client, id, seen) => client.workOrders.start(id, {}, seen));

  protected readonly complete = async (event: SubmitEvent) => {
    event.preventDefault();
    const { draft } = this;
    const hours = await draft.readHours().catch(() => null);
    if (hours === null) {
      this.refusal = failureOf({ code: 'connection_failed' });
      return;
    }
    if (draft.unreadHours) {
      this.requestUpdate();
      return this.focusOn('#hours');
    }
    const { notes } = draft;
    const body = {
      ...(hours === undefined ? {} : { actual_hours: hours }),
      ...(notes.trim() === '' ? {} : { completion_notes: notes }),
    };
    return this.perform('complete', (client, id, seen) => client.workOrders.complete(id, body, seen));
  };

  protected readonly hold = (event: SubmitEvent) => {
    event.preventDefault();
    const { reason } = this.draft;
    const body = reason.trim() === '' ? {} : { hold_reason: reason };
    return this.perform('hold', (client, id, seen) => client.workOrders.hold(id, body, seen));
  };

  protected get mayWork(): boolean {
    return this.auth.may('work_orders:transition');
  }

  protected get maySignIn(): boolean {
    return this.canSignIn && !this.auth.isPerson;
  }
}
