import { html, nothing, type TemplateResult } from 'lit';
import type { WorkOrder } from '@chatterfix/sdk';
import { property } from '../decorators.ts';
import type { Failure } from '../failure.ts';
import { isFinished } from '../format.ts';
import { notice, signedOutNotice, successNotice } from '../notices.ts';
import { sharedStyles } from '../styles/shared.ts';
import type { describeChanges } from './changes.ts';
import { allows, type Transition } from './transitions.ts';
import { workOrderCardStyles } from './work-order-card.styles.ts';
import { safetyNotes, workOrderDetails } from './work-order-details.ts';
import { WorkOrderElement } from './work-order-element.ts';
import { workOrderFooter } from './work-order-footer.ts';
import { completeForm, holdForm, type FormContext } from './work-order-forms.ts';
import { workOrderHeader } from './work-order-header.ts';
import { cardSkeleton, workOrderSummary } from './work-order-summary.ts';

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
 * @cssprop [--cf-radius=8px] - Corner radius of the card.
 * @cssprop [--cf-font] - Font family.
 * @cssprop [--cf-priority-low=#28a745] - Colour of the edge and the badge; also `-medium`, `-high`, `-critical`.
 * @cssprop [--cf-status-open=#17a2b8] - Colour of the badge; also `-in-progress`, `-on-hold`, `-completed`, `-cancelled`.
 * @event {CustomEvent<{ work_order: WorkOrder }>} cf-work-order-change - Sent after the server has made a change. It bubbles through shadow roots.
 * @event {CustomEvent<{ work_order: WorkOrder }>} cf-work-order-details - Details was pressed. `preventDefault()` keeps the card closed, so that the page can show its own.
 */
export class WorkOrderCard extends WorkOrderElement {
  static override styles = [...sharedStyles, workOrderCardStyles];

  /** Whether the details are shown; their button changes it. */
  @property({ type: Boolean, reflect: true }) expanded = false;
  /** The title's level in the page's outline. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  private describeChanges: typeof describeChanges | undefined;

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
        ${this.showsHoldForm ? nothing : this.refusalNotice()}
        <div class="message" role="status">${this.outcome()}</div>
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

  private outcome(): TemplateResult | typeof nothing {
    if (this.changedFrom && !this.refusal)
      return notice(
        'info',
        html`<div>${this.common.changed}</div>
          ${this.changes()}`,
      );
    return this.message ? successNotice(this.message) : nothing;
  }

  private refusalNotice(): TemplateResult | typeof nothing {
    return this.refusal ? this.failureNotice(this.refusal, nothing, this.changes()) : nothing;
  }

  /** What somebody else has changed. */
  private changes(): TemplateResult | typeof nothing {
    const { changedFrom, order, t, common, locale } = this;
    if (!changedFrom || !order) return nothing;
    if (!this.describeChanges) {
      void this.loadDescriptions();
      return nothing;
    }
    const changes = this.describeChanges(changedFrom, order, { t, common, tag: locale.tag });
    return changes.length === 0
      ? nothing
      : html`<ul class="changes" dir="auto">
          ${changes.map((change) => html`<li>${change}</li>`)}
        </ul>`;
  }

  /** Few readers see a change of others. Where its words cannot be loaded, the card shows the new values alone. */
  private async loadDescriptions(): Promise<void> {
    const loaded = await import('./changes.ts').catch(() => undefined);
    if (!loaded) return;
    this.describeChanges = loaded.describeChanges;
    this.requestUpdate();
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
      update: () => this.requestUpdate(),
    };
  }

  private canHold(order: WorkOrder): boolean {
    return allows(order, 'hold') && this.api !== undefined && this.mayWork;
  }

  /** The form to put on hold shows a refusal itself. It stays while it is open, whatever others do. */
  private get showsHoldForm(): boolean {
    return this.panel === 'hold' && this.expanded && this.api !== undefined && this.mayWork;
  }

  private detailsPanel(order: WorkOrder): TemplateResult {
    return html`<div class="panel" id="details">
      ${workOrderDetails(order, this.t, this.common, this.locale, this.headingLevel + 1)}
      ${this.canHold(order) && this.panel !== 'hold' ? this.holdButton() : nothing}
      ${this.showsHoldForm ? this.holdForm() : nothing} ${this.signedInAs()}
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
    return holdForm(this.draft, this.refusalNotice(), this.form('hold', this.hold));
  }
}
