import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { CallOptions, WorkOrder } from '@chatterfix/sdk';
import { property, state } from '../decorators.ts';
import { ChatterFixElement } from '../element.ts';
import { failureOf, type Failure } from '../failure.ts';
import { formatAgo, formatInstant, formatNumber, isFinished, isOverdue } from '../format.ts';
import { card as english } from '../i18n/en/card.ts';
import { alertIcon, checkIcon, lockIcon } from '../icons.ts';
import { sharedStyles } from '../shared.styles.ts';
import { SignIn } from '../sign-in.ts';
import { safetyNotes, workOrderDetails } from './work-order-details.ts';
import { completeForm, holdForm, type FormContext, type Written } from './work-order-forms.ts';

const nothingWritten: Written = { hours: '', notes: '', reason: '' };
import { workOrderCardStyles } from './work-order-card.styles.ts';

type Verb = 'start' | 'hold' | 'complete';
type Panel = 'none' | 'complete' | 'hold' | 'sign-in';

/** The states from which the server lets each of them follow. */
const from: Record<Verb, readonly WorkOrder['status'][]> = {
  start: ['open', 'on_hold'],
  hold: ['in_progress'],
  complete: ['in_progress', 'on_hold'],
};

const hoursOf = ({ actual_hours }: WorkOrder) => (actual_hours === null ? '' : String(actual_hours));

/**
 * A work order with its priority, asset, due date, assignment and hours, and the buttons that its state allows: Start Work, Complete,
 * Resume, Details. They work on the server.
 *
 * @example
 * <work-order-card work-order-id="17" base-url="https://cmms.example.com" key="pk_…"></work-order-card>
 *
 * @tagname work-order-card
 * @attr {number} work-order-id - The work order to show.
 * @attr {string} base-url - Where the ChatterFix server answers; otherwise as the page has configured.
 * @attr {string} key - A publishable key (`pk_…`); otherwise as the page has configured.
 * @attr {'light'|'dark'} theme - Otherwise as the reader's system prefers.
 * @attr {boolean} expanded - Whether the details are shown; their button changes it.
 * @attr {number} heading-level - The title's level in the page's outline, 1 to 6. Default 2.
 * @slot actions - Further buttons, after the card's own.
 * @csspart card - The whole card.
 * @csspart header - Title, badges, asset and due date.
 * @csspart body - Description, assignment, and what is opened inline.
 * @csspart footer - The buttons.
 * @csspart badge - A status or priority badge.
 * @csspart notice - A message about an error or a missing right.
 * @cssprop [--cf-primary=#006fee] - Colour of the main button.
 * @cssprop [--cf-surface=#fff] - Background of the card.
 * @cssprop [--cf-border=#dee2e6] - Borders.
 * @cssprop [--cf-radius=0.5rem] - Corner radius of the card.
 * @cssprop [--cf-font] - Font family.
 * @cssprop [--cf-priority-low=#28a745] - Likewise `-medium`, `-high`, `-critical`: accent and badge.
 * @cssprop [--cf-status-open=#17a2b8] - Likewise `-in-progress`, `-on-hold`, `-completed`, `-cancelled`.
 * @event {CustomEvent<{ work_order: WorkOrder }>} cf-work-order-change - After the server has made a change. Bubbles out of shadow roots.
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

  @state() private order: WorkOrder | undefined;
  @state() private failure: Failure | undefined;
  @state() private pending: Verb | undefined;
  @state() private panel: Panel = 'none';
  @state() private message = '';
  @state() private refusal: Failure | undefined;

  private readonly written: Written = { ...nothingWritten };
  private turn = 0;
  private readonly signIn = new SignIn(
    this,
    () => this.api,
    () => this.closePanel(),
  );

  private get t() {
    return this.texts?.card ?? english;
  }

  private get shownId(): number | undefined {
    const id = this.workOrder?.id ?? this.workOrderId;
    return id !== undefined && Number.isSafeInteger(id) && id > 0 ? id : undefined;
  }

  /** Fetches the work order again. */
  async refresh(): Promise<void> {
    const { api, shownId: id } = this;
    if (!api || id === undefined) return;
    const turn = ++this.turn;
    this.failure = undefined;
    try {
      const order = await api.workOrders.get(id);
      if (turn === this.turn) this.order = order;
    } catch (error) {
      if (turn !== this.turn) return;
      const failure = failureOf(error);
      // What was read before stays on screen, unless the reader may no longer see it.
      if (failure.kind === 'signed-out' || failure.kind === 'forbidden' || failure.kind === 'not-found')
        this.order = undefined;
      this.failure = failure;
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('workOrder') && this.workOrder) {
      this.order = this.workOrder;
      this.failure = undefined;
    } else if (changed.has('workOrderId') && !this.workOrder && this.order?.id !== this.workOrderId) {
      this.order = undefined;
      this.putAway();
      void this.refresh();
    }
    // Hours that came from the work order and that nobody has typed over follow it: sent back, they would undo what somebody else has written.
    const before = changed.get('order') as WorkOrder | undefined;
    if (before && before.id === this.order?.id && this.written.hours === hoursOf(before))
      this.written.hours = hoursOf(this.order);
  }

  protected clientChanged(): void {
    this.me = undefined;
    if (!this.workOrder) {
      this.order = undefined;
      void this.refresh();
    }
    this.askWho();
  }

  protected sessionChanged(): void {
    this.askWho();
    if (!this.workOrder) void this.refresh();
  }

  protected override workOrderChanged(workOrder: WorkOrder): void {
    if (workOrder.id === this.shownId) void this.refresh();
  }

  private putAway(): void {
    this.panel = 'none';
    this.message = '';
    this.refusal = undefined;
    Object.assign(this.written, nothingWritten);
  }

  /** Only on the version that the reader sees: what somebody else has changed since is not overwritten. */
  private async act(verb: Verb, run: (id: number, seen: CallOptions) => Promise<WorkOrder>): Promise<void> {
    const seen = this.order;
    if (this.pending || !seen) return;
    this.pending = verb;
    this.message = '';
    this.refusal = undefined;
    try {
      const order = await run(seen.id, { ifMatch: seen.version });
      const focused = Boolean(this.shadowRoot?.activeElement);
      this.turn++; // An older answer of the server must not undo this one.
      this.order = order;
      this.panel = 'none';
      Object.assign(this.written, nothingWritten);
      this.message = { start: this.t.started, hold: this.t.held, complete: this.t.completed }[verb];
      this.tell('cf-work-order-change', { work_order: order });
      this.pending = undefined;
      if (focused) await this.focusOn('.action-buttons button');
    } catch (error) {
      await this.refused(verb, failureOf(error));
    } finally {
      this.pending = undefined;
    }
  }

  private async refused(verb: Verb, failure: Failure): Promise<void> {
    const changed = failure.kind === 'changed';
    if (changed || failure.kind === 'illegal-transition') {
      await this.refresh();
      // Not read anew: the notice about that is there, and "up to date" would not be true.
      if (changed && this.failure) return;
      const { order } = this;
      // Where the same press can still be made, its form stays open as it was written, with the notice; the focus stays too.
      if (order && !(changed && from[verb].includes(order.status))) {
        this.panel = 'none'; // The text stays in its field, should the form be opened again.
        this.message = this.t.changed_elsewhere(this.common.status[order.status]);
        await this.focusOn('.action-buttons button');
        return;
      }
    }
    if ((failure.kind === 'signed-out' || failure.kind === 'forbidden') && this.maySignIn)
      this.panel = 'sign-in';
    else this.refusal = failure;
  }

  /** To the first of these places that is there once the card is drawn. */
  private async focusOn(...selectors: string[]): Promise<void> {
    await this.updateComplete;
    for (const selector of selectors) {
      const place = this.renderRoot.querySelector<HTMLElement>(selector);
      if (place) return place.focus();
    }
  }

  private openPanel(panel: Panel, selector: string): void {
    this.panel = panel;
    this.message = '';
    this.refusal = undefined;
    if (panel === 'complete' && this.order) this.written.hours ||= hoursOf(this.order);
    void this.focusOn(selector);
  }

  private closePanel(): void {
    const opener = this.panel;
    this.panel = 'none';
    this.refusal = undefined;
    void this.focusOn(`[data-opens='${opener}']`, '.action-buttons button');
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
    if (this.expanded) {
      this.expanded = false;
      return;
    }
    this.expanded = this.tell('cf-work-order-details', { work_order: order }, true);
  };

  private readonly start = () =>
    this.act('start', (id, seen) => this.mustApi().workOrders.start(id, {}, seen));

  private readonly complete = (event: SubmitEvent) => {
    event.preventDefault();
    const { hours, notes } = this.written;
    return this.act('complete', (id, seen) =>
      this.mustApi().workOrders.complete(
        id,
        {
          ...(hours === '' ? {} : { actual_hours: Number(hours) }),
          ...(notes.trim() === '' ? {} : { completion_notes: notes }),
        },
        seen,
      ),
    );
  };

  private readonly hold = (event: SubmitEvent) => {
    event.preventDefault();
    return this.act('hold', (id, seen) =>
      this.mustApi().workOrders.hold(
        id,
        this.written.reason.trim() === '' ? {} : { hold_reason: this.written.reason },
        seen,
      ),
    );
  };

  private mustApi() {
    if (!this.api) throw new Error('work-order-card: no client'); // The buttons are not there without one.
    return this.api;
  }

  private get mayWork(): boolean {
    return !this.me || this.me.permissions.includes('work_orders:transition');
  }
  /** Somebody signed in on this page, in whatever way. */
  private get signedIn(): boolean {
    return this.me !== undefined && this.me.actor_kind !== 'publishable_key';
  }
  private get maySignIn(): boolean {
    return this.canSignIn && !this.signedIn;
  }

  protected override render(): TemplateResult {
    const { order } = this;
    if (order) return this.frame(this.whole(order), order);
    if (this.shownId === undefined) return this.frame(this.body(this.noOrder()));
    if (!this.api) return this.frame(this.body(this.notSetUp()));
    if (this.failure) return this.frame(this.body(this.unavailable(this.failure)));
    return this.frame(this.loading());
  }

  private frame(content: TemplateResult, order?: WorkOrder): TemplateResult {
    return html`<article
      class="work-order-card card"
      part="card"
      lang=${this.locale.tag}
      dir=${this.locale.direction}
      data-priority=${order?.priority ?? nothing}
      data-status=${order?.status ?? nothing}
      data-state=${order ? nothing : this.failure ? 'error' : 'loading'}
      aria-labelledby=${order ? 'title' : nothing}
      aria-busy=${!order && !this.failure && this.api ? 'true' : nothing}
      @keydown=${this.keydown}
    >
      ${content}
    </article>`;
  }

  private body(content: TemplateResult): TemplateResult {
    return html`<div class="card-body" part="body">${content}</div>`;
  }

  /** No id, or one that cannot be: its author is told which. */
  private noOrder(): TemplateResult {
    const { t } = this;
    const named = this.getAttribute('work-order-id') ?? this.workOrderId;
    return this.notice(
      'info',
      html`<div><strong>${t.missing}</strong> ${named ? t.bad_id(named) : t.missing_hint}</div>`,
    );
  }

  private unavailable(failure: Failure): TemplateResult {
    if (failure.kind === 'signed-out')
      return this.canSignIn
        ? this.signIn.render(this.common, this.common.sign_in, this.headingLevel + 1)
        : this.signedOutHint();
    return this.failureNotice(
      failure,
      this.retryButton(() => void this.refresh()),
    );
  }

  private loading(): TemplateResult {
    return html`<div class="card-header skeletons" part="header">
        <span class="sr-only" role="status">${this.t.loading}</span>
        <span class="skeleton w-70"></span><span class="skeleton w-50"></span>
      </div>
      <div class="card-body skeletons" part="body">
        <span class="skeleton w-90"></span><span class="skeleton w-70"></span>
      </div>
      <div class="card-footer" part="footer"><span class="skeleton w-30"></span></div>`;
  }

  private whole(order: WorkOrder): TemplateResult {
    const { t, common, locale } = this;
    const overdue = isOverdue(order, Date.now());
    return html`<div class="card-header" part="header">
        <div class="work-order-title">
          <h5 id="title" dir="auto" aria-level=${this.headingLevel}>${order.title}</h5>
          <span class="badges">
            <span class="sr-only">${common.priority_label}</span>
            <span class="badge badge-${order.priority}" part="badge">${common.priority[order.priority]}</span>
            <span class="sr-only">${common.status_label}</span>
            <span class="badge badge-${order.status.replace('_', '-')}" part="badge"
              >${common.status[order.status]}</span
            >
          </span>
        </div>
        <div class="work-order-meta">
          ${order.asset_tag || order.asset_name ? html`<span class="asset-tag">${common.asset(order.asset_tag ?? order.asset_name ?? '')}</span>` : nothing}
          ${
            order.due_date
              ? html`<span class="due-date">
                  <time datetime=${order.due_date}
                    >${common.due(formatInstant(order.due_date, locale.tag))}</time
                  >
                  ${overdue ? html`<span class="overdue-mark">${alertIcon}<span>${common.overdue} · ${formatAgo(order.due_date, Date.now(), locale.tag)}</span></span>` : nothing}
                </span>`
              : html`<span class="due-date">${t.no_due_date}</span>`
          }
        </div>
      </div>
      <div class="card-body" part="body">
        ${
          order.description
            ? html`<p class="description ${this.expanded ? '' : 'clamped'}">${order.description}</p>`
            : html`<p class="description none">${t.no_description}</p>`
        }
        <div class="assignment-info">
          <span class="assigned-to">${order.assigned_to ? t.assigned(order.assigned_to) : t.unassigned}</span>
          ${order.estimated_hours === null ? nothing : html`<span class="estimated-hours">${t.estimated(formatNumber(order.estimated_hours, locale.tag))}</span>`}
          ${order.actual_hours === null ? nothing : html`<span class="actual-hours">${t.actual(formatNumber(order.actual_hours, locale.tag))}</span>`}
        </div>
        ${isFinished(order) ? nothing : safetyNotes(order, t, this.headingLevel + 1)}
        ${order.status === 'on_hold' && order.hold_reason ? this.notice('info', t.on_hold_because(order.hold_reason)) : nothing}
        ${
          this.failure
            ? this.failureNotice(
                this.failure,
                this.retryButton(() => void this.refresh()),
              )
            : nothing
        }
        ${this.expanded ? this.detailsPanel(order) : nothing}
        ${this.panel === 'complete' ? completeForm(this.written, this.form('complete', this.complete)) : nothing}
        ${this.panel === 'sign-in' ? html`<div class="panel">${this.signIn.render(common, t.sign_in_to_work, this.headingLevel + 1, () => this.closePanel())}</div>` : nothing}
        ${this.refusal && !this.holding(order) ? this.failureNotice(this.refusal) : nothing}
        <div class="message" role="status">
          ${
            this.message
              ? html`<div class="notice notice-success">
                  ${checkIcon}
                  <div>${this.message}</div>
                </div>`
              : nothing
          }
        </div>
      </div>
      ${this.footer(order)}`;
  }

  private footer(order: WorkOrder): TemplateResult {
    const { t } = this;
    const workable = !isFinished(order) && this.api !== undefined;
    return html`<div class="card-footer" part="footer">
      <div class="action-buttons">
        ${workable && this.mayWork ? this.transitionButton(order) : nothing}
        <button
          class="btn btn-outline-secondary btn-sm"
          type="button"
          data-opens="details"
          aria-expanded=${this.expanded}
          @click=${this.toggleDetails}
        >
          ${t.details}
        </button>
        ${
          workable && this.mayWork && order.status === 'in_progress' && this.panel !== 'complete'
            ? html`<button
                class="btn btn-success btn-sm"
                type="button"
                data-opens="complete"
                aria-disabled=${this.pending !== undefined}
                @click=${() => this.openPanel('complete', '#hours')}
              >
                ${t.complete}
              </button>`
            : nothing
        }
        ${
          workable && !this.mayWork && this.maySignIn && this.panel !== 'sign-in'
            ? html`<button
                class="btn btn-link"
                type="button"
                data-opens="sign-in"
                @click=${() => this.openPanel('sign-in', '#sign-in-username')}
              >
                ${lockIcon}${t.sign_in_to_work}
              </button>`
            : nothing
        }
        <slot name="actions"></slot>
      </div>
      ${workable && !this.mayWork && !this.maySignIn ? html`<p class="footer-note">${t.role_may_not}</p>` : nothing}
    </div>`;
  }

  private transitionButton(order: WorkOrder): TemplateResult | typeof nothing {
    if (!from.start.includes(order.status)) return nothing;
    const label = order.status === 'open' ? this.t.start : this.t.resume;
    return html`<button
      class="btn btn-primary btn-sm"
      type="button"
      aria-disabled=${this.pending !== undefined}
      @click=${this.start}
    >
      ${this.pending === 'start' ? this.t.starting : label}
    </button>`;
  }

  private form(verb: Verb, submit: FormContext['submit']): FormContext {
    const { t, common } = this;
    return {
      t,
      common,
      level: this.headingLevel + 1,
      pending: this.pending === verb,
      submit,
      cancel: () => this.closePanel(),
    };
  }

  private holdable(order: WorkOrder): boolean {
    return from.hold.includes(order.status) && this.api !== undefined && this.mayWork;
  }
  /** The form that says what was refused itself. */
  private holding(order: WorkOrder): boolean {
    return this.panel === 'hold' && this.expanded && this.holdable(order);
  }

  private detailsPanel(order: WorkOrder): TemplateResult {
    const { t, common } = this;
    return html`<div class="panel" id="details">
      ${workOrderDetails(order, t, common, this.locale, this.headingLevel + 1)}
      ${
        this.holdable(order) && this.panel !== 'hold'
          ? html`<div class="buttons">
              <button
                class="btn btn-outline-secondary"
                type="button"
                data-opens="hold"
                @click=${() => this.openPanel('hold', '#reason')}
              >
                ${t.hold}
              </button>
            </div>`
          : nothing
      }
      ${
        this.holding(order)
          ? holdForm(
              this.written,
              this.refusal ? this.failureNotice(this.refusal) : nothing,
              this.form('hold', this.hold),
            )
          : nothing
      }
      ${this.signedInAs()}
    </div>`;
  }
}
