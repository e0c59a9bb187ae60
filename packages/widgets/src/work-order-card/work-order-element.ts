import type { PropertyValues } from 'lit';
import type { CallOptions, ChatterFix, WorkOrder } from '@chatterfix/sdk';
import { LiveController } from '../controllers/live.ts';
import { LoadController } from '../controllers/load.ts';
import { property, state } from '../decorators.ts';
import { ChatterFixElement } from '../element.ts';
import { failureOf, type Failure } from '../failure.ts';
import { workOrderCardTexts } from '../i18n/work-order-card/index.ts';
import { SignIn } from '../sign-in.ts';
import { OnDemand } from '../on-demand.ts';
import type { Draft } from './draft.ts';
import { allows, type Transition } from './transitions.ts';
import type { Panel } from './work-order-footer.ts';

/** The main button, or the one that is always there. */
export const firstButton = '.main, [data-opens=details]';
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
  /** Which one it was. */
  protected refused: Transition = 'start';
  /** The reason for a hold was asked for, and not given. */
  @state() protected lacksReason = false;
  /** The reader's next job after a completion: null where there is none, undefined where it is not known. */
  @state() protected next: WorkOrder | null | undefined;
  /** Whether the completion can be taken back. */
  @state() protected mayUndo = false;
  protected undoTimer: ReturnType<typeof setTimeout> | undefined;

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
  protected readonly panels = new OnDemand(
    this,
    async () => new (await import('./work-panels.ts')).WorkPanels(),
  );
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
      const isWriting = this.panel !== 'none' && this.draft?.isWritten === true;
      const hadFocus = this.shadowRoot?.activeElement;
      show();
      await this.updateComplete;
      // The button with the focus may be gone with the status that allowed it.
      if (hadFocus && !this.shadowRoot?.activeElement) await this.focusOn(firstButton);
      if (this.renderRoot.textContent === before) return;
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
    this.draft?.follow(this.drawn, this.order, this.locale.tag);
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
    this.pending = undefined;
    this.panel = 'none';
    this.clearMessages();
    this.draft?.clear();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.undoTimer);
    this.mayUndo = false;
  }

  protected clearMessages(): void {
    this.message = '';
    this.changedFrom = undefined;
    this.changedWhileWriting = false;
    this.refusal = undefined;
    this.lacksReason = false;
    this.next = undefined;
    this.mayUndo = false;
    clearTimeout(this.undoTimer);
  }

  /**
   * Performs a transition on the version that the reader sees, so that what somebody else has changed since
   * is not overwritten. After a change that arrived while the reader was writing, the first press only tells
   * what has changed.
   */
  protected perform(...args: Parameters<WorkOrderElement['attempt']>): Promise<void> {
    return (this.performing = this.attempt(...args));
  }

  /** A transition was made. */
  protected abstract performed(transition: Transition, client: ChatterFix, order: WorkOrder): void;
  /** The server does not start the work: it is assigned to somebody else. */
  protected abstract askToTakeOver(): Promise<void>;

  private async attempt(
    transition: Transition,
    send: (client: ChatterFix, id: number, seen: CallOptions) => Promise<WorkOrder>,
  ): Promise<void> {
    const { api, order: seen } = this;
    if (this.pending || !seen || !api) return;
    this.refused = transition;
    if (this.changedWhileWriting && allows(seen, transition)) {
      this.changedWhileWriting = false;
      this.refusal = failureOf({ status: 412, code: 'version_mismatch' }); // as the server would have answered
      return;
    }
    this.pending = transition;
    this.clearMessages();
    try {
      const order = await send(api, seen.id, { ifMatch: seen.version });
      const hadFocus = this.shadowRoot?.activeElement;
      // In the meantime the page may have given the card another work order.
      const isShown = seen.id === this.shownId;
      if (isShown) {
        this.loaded.show(order);
        this.reset();
        this.message = this.t.done[transition];
        this.performed(transition, api, order);
      }
      this.emit('cf-work-order-change', { work_order: order });
      if (isShown && hadFocus && transition !== 'undo') await this.focusOn(firstButton);
    } catch (error) {
      await this.handleRefusal(transition, failureOf(error), seen);
    } finally {
      if (seen.id === this.shownId) this.pending = undefined;
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
      // Where the same button can be pressed again, its form, its text and the focus stay as they are.
      if (order && !(changed && allows(order, transition))) {
        this.panel = 'none';
        this.message = this.t.changedElsewhere(
          this.common.workOrder(order.id),
          this.common.status[order.status],
        );
        await this.focusOn(firstButton);
        return;
      }
    }
    if (failure.code === 'assigned_to_another') await this.askToTakeOver();
    else if ((failure.kind === 'signed-out' || failure.kind === 'forbidden') && this.maySignIn)
      this.panel = 'sign-in';
    else {
      this.refusal = failure;
      this.mayUndo = transition === 'undo';
      if (changed) this.changedFrom = seen;
    }
  }

  protected closePanel(focused = `[data-opens='${this.panel}']`): void {
    this.panel = 'none';
    this.refusal = undefined;
    void this.focusOn(focused, firstButton);
  }

  /** What the reader has written: nothing before the forms are there. */
  protected get draft(): Draft | undefined {
    return this.panels.loaded?.draft;
  }

  /** Whether the work is assigned to the reader, by name or by id. */
  protected get isMine(): boolean {
    const { me, isPerson } = this.auth;
    const name = this.order?.assigned_to;
    return isPerson && (name === me?.name || name === me?.actor);
  }

  protected get mayWork(): boolean {
    return this.auth.may('work_orders:transition');
  }

  protected get maySignIn(): boolean {
    return this.canSignIn && !this.auth.isPerson;
  }
}
