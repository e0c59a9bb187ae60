import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { CallOptions, ChatterFix, WorkOrder } from '@chatterfix/sdk';
import { LoadController } from '../controllers/load.ts';
import { property, state } from '../decorators.ts';
import { ChatterFixElement } from '../element.ts';
import { failureOf, type Failure } from '../failure.ts';
import { isFinished } from '../format.ts';
import { workOrderCardTexts } from '../i18n/work-order-card/index.ts';
import { notice, signedOutNotice, successNotice } from '../notices.ts';
import { SignIn } from '../sign-in.ts';
import { sharedStyles } from '../styles/shared.ts';
import { Draft } from './draft.ts';
import { allows, type Transition } from './transitions.ts';
import { workOrderCardStyles } from './work-order-card.styles.ts';
import { safetyNotes, workOrderDetails } from './work-order-details.ts';
import { workOrderFooter, type Panel } from './work-order-footer.ts';
import { completeForm, holdForm, type FormContext } from './work-order-forms.ts';
import { workOrderHeader } from './work-order-header.ts';
import { cardSkeleton, workOrderSummary } from './work-order-summary.ts';

/** The field that has the focus once a panel is open. */
const firstFields: Record<Exclude<Panel, 'none'>, string> = {
  complete: '#hours',
  hold: '#reason',
  'sign-in': '#sign-in-username',
};
const firstButton = '.action-buttons button';

/**
 * A work order with its priority, asset, due date, assignment and hours, and the buttons that its status
 * allows: Start Work, Resume, Complete, Details. They change the work order on the server.
 *
 * @example
 * <work-order-card work-order-id="17" base-url="https://cmms.example.com" key="pk_…"></work-order-card>
 *
 * @tagname work-order-card
 * @attr {number} work-order-id - The work order to show.
 * @attr {string} base-url - The address of the ChatterFix server. Default: what the page has configured.
 * @attr {string} key - A publishable key (`pk_…`). Default: what the page has configured.
 * @attr {'light'|'dark'} theme - Default: what the reader's system prefers.
 * @attr {boolean} expanded - Whether the details are shown; their button changes it.
 * @attr {number} heading-level - The title's level in the page's outline, 1 to 6. Default 2.
 * @slot actions - Further buttons, after the card's own.
 * @csspart card - The whole card.
 * @csspart header - Title, badges, asset and due date.
 * @csspart body - Description, assignment, details and forms.
 * @csspart footer - The buttons.
 * @csspart badge - A status or priority badge.
 * @csspart notice - A message about an error or a missing permission.
 * @cssprop [--cf-primary=#006fee] - Colour of the main button.
 * @cssprop [--cf-surface=#fff] - Background of the card.
 * @cssprop [--cf-border=#dee2e6] - Borders.
 * @cssprop [--cf-radius=0.5rem] - Corner radius of the card.
 * @cssprop [--cf-font] - Font family.
 * @cssprop [--cf-priority-low=#28a745] - Colour of the edge and the badge; also `-medium`, `-high`, `-critical`.
 * @cssprop [--cf-status-open=#17a2b8] - Colour of the badge; also `-in-progress`, `-on-hold`, `-completed`, `-cancelled`.
 * @event {CustomEvent<{ work_order: WorkOrder }>} cf-work-order-change - Sent after the server has made a change. It bubbles through shadow roots.
 * @event {CustomEvent<{ work_order: WorkOrder }>} cf-work-order-details - Details was pressed. `preventDefault()` keeps the card closed, so that the page can show its own.
 */
export class WorkOrderCard extends ChatterFixElement {
  static override styles = [...sharedStyles, workOrderCardStyles];

  /** The work order to show. */
  @property({ attribute: 'work-order-id', type: Number }) workOrderId: number | undefined;
  /** A work order that the page already has; then nothing is fetched. */
  @property({ attribute: false }) workOrder: WorkOrder | undefined;
  /** Whether the details are shown; their button changes it. */
  @property({ type: Boolean, reflect: true }) expanded = false;
  /** The title's level in the page's outline. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  @state() private pending: Transition | undefined;
  @state() private panel: Panel = 'none';
  /** What the last transition has done. */
  @state() private message = '';
  /** Why the last transition was refused. */
  @state() private refusal: Failure | undefined;

  protected override readonly catalog = workOrderCardTexts;
  private readonly loaded = new LoadController<WorkOrder>(this, () =>
    this.api && this.shownId !== undefined ? this.api.workOrders.get(this.shownId) : undefined,
  );
  private readonly draft = new Draft();
  private drawn: WorkOrder | undefined;
  private readonly signIn = new SignIn(
    this,
    () => this.api,
    () => this.closePanel(),
  );

  private get t() {
    return this.catalog.in(this.language);
  }

  private get order(): WorkOrder | undefined {
    return this.loaded.data;
  }

  private get shownId(): number | undefined {
    const id = this.workOrder?.id ?? this.workOrderId;
    return id !== undefined && Number.isSafeInteger(id) && id > 0 ? id : undefined;
  }

  /** Loads the work order again. */
  async refresh(): Promise<void> {
    await this.loaded.load();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const client = this.api;
    super.willUpdate(changed);
    if (changed.has('workOrder') && this.workOrder) this.loaded.show(this.workOrder);
    else if (changed.has('workOrderId') && !this.workOrder && this.order?.id !== this.workOrderId) {
      this.reset();
      // With a new client, clientChanged() has begun to load already.
      if (client === this.api) this.reload();
    }
    this.draft.followHours(this.drawn, this.order);
    this.drawn = this.order;
  }

  protected clientChanged(): void {
    if (!this.workOrder) this.reload();
    this.auth.identify();
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
    this.message = '';
    this.refusal = undefined;
    this.draft.clear();
  }

  /**
   * Performs a transition on the version that the reader sees, so that what somebody else has changed since
   * is not overwritten.
   */
  private async perform(
    transition: Transition,
    send: (client: ChatterFix, id: number, seen: CallOptions) => Promise<WorkOrder>,
  ): Promise<void> {
    const { api, order: seen } = this;
    if (this.pending || !seen || !api) return;
    this.pending = transition;
    this.message = '';
    this.refusal = undefined;
    try {
      const order = await send(api, seen.id, { ifMatch: seen.version });
      const hadFocus = Boolean(this.shadowRoot?.activeElement);
      this.loaded.show(order);
      this.reset();
      this.message = { start: this.t.started, hold: this.t.held, complete: this.t.completed }[transition];
      this.emit('cf-work-order-change', { work_order: order });
      this.pending = undefined;
      if (hadFocus) await this.focusOn(firstButton);
    } catch (error) {
      await this.handleRefusal(transition, failureOf(error));
    } finally {
      this.pending = undefined;
    }
  }

  private async handleRefusal(transition: Transition, failure: Failure): Promise<void> {
    const changed = failure.kind === 'changed';
    if (changed || failure.kind === 'illegal-transition') {
      await this.refresh();
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
    else this.refusal = failure;
  }

  private readonly openPanel = (panel: Exclude<Panel, 'none'>) => {
    this.panel = panel;
    this.message = '';
    this.refusal = undefined;
    if (panel === 'complete' && this.order) this.draft.suggestHours(this.order);
    void this.focusOn(firstFields[panel]);
  };

  private closePanel(): void {
    const opener = this.panel;
    this.panel = 'none';
    this.refusal = undefined;
    void this.focusOn(`[data-opens='${opener}']`, firstButton);
  }

  private readonly keydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (this.panel !== 'none') this.closePanel();
    else if (this.expanded) {
      this.expanded = false;
      void this.focusOn('[data-opens=details]');
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  private readonly toggleDetails = () => {
    const { order } = this;
    if (!order) return;
    if (this.expanded) this.expanded = false;
    else this.expanded = this.emit('cf-work-order-details', { work_order: order }, { cancelable: true });
  };

  private readonly start = () =>
    this.perform('start', (client, id, seen) => client.workOrders.start(id, {}, seen));

  private readonly complete = (event: SubmitEvent) => {
    event.preventDefault();
    const { hours, notes } = this.draft;
    const body = {
      ...(hours === '' ? {} : { actual_hours: Number(hours) }),
      ...(notes.trim() === '' ? {} : { completion_notes: notes }),
    };
    return this.perform('complete', (client, id, seen) => client.workOrders.complete(id, body, seen));
  };

  private readonly hold = (event: SubmitEvent) => {
    event.preventDefault();
    const { reason } = this.draft;
    const body = reason.trim() === '' ? {} : { hold_reason: reason };
    return this.perform('hold', (client, id, seen) => client.workOrders.hold(id, body, seen));
  };

  private get mayWork(): boolean {
    return this.auth.may('work_orders:transition');
  }

  private get maySignIn(): boolean {
    return this.canSignIn && !this.auth.isPerson;
  }

  protected override render(): TemplateResult {
    const { order } = this;
    const { failure } = this.loaded;
    if (order) return this.frame(this.wholeCard(order), order);
    if (this.shownId === undefined) return this.frame(this.body(this.missingNotice()));
    if (!this.api) return this.frame(this.body(this.notSetUpNotice()));
    return this.frame(failure ? this.body(this.unavailable(failure)) : cardSkeleton(this.t));
  }

  private frame(content: TemplateResult, order?: WorkOrder): TemplateResult {
    const { failure } = this.loaded;
    return html`<article
      class="work-order-card card"
      part="card"
      lang=${this.locale.tag}
      dir=${this.locale.direction}
      data-priority=${order?.priority ?? nothing}
      data-status=${order?.status ?? nothing}
      data-state=${order ? nothing : failure ? 'error' : 'loading'}
      aria-labelledby=${order ? 'title' : nothing}
      aria-busy=${!order && !failure && this.api ? 'true' : nothing}
      @keydown=${this.keydown}
    >
      ${content}
    </article>`;
  }

  private body(content: TemplateResult): TemplateResult {
    return html`<div class="card-body" part="body">${content}</div>`;
  }

  /** There is no id, or an impossible one: the page's author is told which. */
  private missingNotice(): TemplateResult {
    const { t } = this;
    const given = this.getAttribute('work-order-id') ?? this.workOrderId;
    return notice(
      'info',
      html`<div><strong>${t.missing}</strong> ${given ? t.badId(given) : t.missingHint}</div>`,
    );
  }

  private unavailable(failure: Failure): TemplateResult {
    if (failure.kind !== 'signed-out') return this.loadFailureNotice(failure);
    return this.canSignIn
      ? this.signIn.render(this.common, this.common.signIn, this.headingLevel + 1)
      : signedOutNotice(this.common);
  }

  private loadFailureNotice(failure: Failure): TemplateResult {
    return this.failureNotice(
      failure,
      this.retryButton(() => void this.refresh()),
    );
  }

  private wholeCard(order: WorkOrder): TemplateResult {
    const { t, common, headingLevel } = this;
    const { failure } = this.loaded;
    const heldBecause = order.status === 'on_hold' ? order.hold_reason : null;
    return html`${workOrderHeader(order, { t, common, tag: this.locale.tag, headingLevel })}
      <div class="card-body" part="body">
        ${workOrderSummary(order, t, this.locale, this.expanded)}
        ${isFinished(order) ? nothing : safetyNotes(order, t, headingLevel + 1)}
        ${heldBecause ? notice('info', t.onHoldBecause(heldBecause)) : nothing}
        ${failure ? this.loadFailureNotice(failure) : nothing}
        ${this.expanded ? this.detailsPanel(order) : nothing}
        ${this.panel === 'complete' ? completeForm(this.draft, this.form('complete', this.complete)) : nothing}
        ${this.panel === 'sign-in' ? this.signInPanel() : nothing}
        ${this.refusal && !this.showsHoldForm(order) ? this.failureNotice(this.refusal) : nothing}
        <div class="message" role="status">${this.message ? successNotice(this.message) : nothing}</div>
      </div>
      ${workOrderFooter(
        order,
        t,
        {
          connected: this.api !== undefined,
          mayWork: this.mayWork,
          maySignIn: this.maySignIn,
          expanded: this.expanded,
          panel: this.panel,
          pending: this.pending,
        },
        { start: this.start, toggleDetails: this.toggleDetails, openPanel: this.openPanel },
      )}`;
  }

  private signInPanel(): TemplateResult {
    return html`<div class="panel">
      ${this.signIn.render(this.common, this.t.signInToWork, this.headingLevel + 1, () => this.closePanel())}
    </div>`;
  }

  private form(transition: Transition, submit: FormContext['submit']): FormContext {
    return {
      t: this.t,
      common: this.common,
      level: this.headingLevel + 1,
      pending: this.pending === transition,
      submit,
      cancel: () => this.closePanel(),
    };
  }

  private canHold(order: WorkOrder): boolean {
    return allows(order, 'hold') && this.api !== undefined && this.mayWork;
  }

  /** The form to put on hold shows a refusal itself. */
  private showsHoldForm(order: WorkOrder): boolean {
    return this.panel === 'hold' && this.expanded && this.canHold(order);
  }

  private detailsPanel(order: WorkOrder): TemplateResult {
    return html`<div class="panel" id="details">
      ${workOrderDetails(order, this.t, this.common, this.locale, this.headingLevel + 1)}
      ${this.canHold(order) && this.panel !== 'hold' ? this.holdButton() : nothing}
      ${this.showsHoldForm(order) ? this.holdForm() : nothing} ${this.signedInAs()}
    </div>`;
  }

  private holdButton(): TemplateResult {
    return html`<div class="buttons">
      <button
        class="btn btn-outline-secondary"
        type="button"
        data-opens="hold"
        @click=${() => this.openPanel('hold')}
      >
        ${this.t.hold}
      </button>
    </div>`;
  }

  private holdForm(): TemplateResult {
    return holdForm(
      this.draft,
      this.refusal ? this.failureNotice(this.refusal) : nothing,
      this.form('hold', this.hold),
    );
  }
}
