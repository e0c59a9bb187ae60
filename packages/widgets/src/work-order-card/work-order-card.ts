import { html, nothing, type TemplateResult } from 'lit';
import type { WorkOrder } from '@chatterfix/sdk';
import { property } from '../decorators.ts';
import type { Failure } from '../failure.ts';
import { isFinished } from '../format.ts';
import { notice, signedOutNotice, successNotice } from '../notices.ts';
import { sharedStyles } from '../styles/shared.ts';
import { workOrderCardStyles } from './work-order-card.styles.ts';
import { workOrderFooter } from './work-order-footer.ts';
import { orderLine, workOrderHeader } from './work-order-header.ts';
import { cardSkeleton, safetyNotes, workOrderSummary } from './work-order-summary.ts';
import type { PanelContext } from './panel-context.ts';
import { WorkingElement } from './working-element.ts';

/**
 * A work order with its priority, asset, due date, assignment and hours, and the buttons that its status
 * allows: Start Work, Resume, Complete, Put on hold, Details. They change the work order on the server.
 *
 * @example
 * <work-order-card work-order-id="17" base-url="https://cmms.example.com" key="pk_…"></work-order-card>
 *
 * @tagname work-order-card
 * @attr {number} work-order-id - The work order to show.
 * @attr {string} base-url - The address of the ChatterFix server. Default: what the page has configured.
 * @attr {string} key - A publishable key (`pk_…`). Default: what the page has configured.
 * @attr {'light'|'dark'} theme - Default: the page's `color-scheme`, or what the reader's system prefers.
 * @attr {boolean} expanded - Whether the details are shown; their button changes it.
 * @attr {number} heading-level - The title's level in the page's outline, 1 to 6. Default 2.
 * @slot actions - Further buttons, after the card's own.
 * @csspart card - The whole card.
 * @csspart header - Title, badges, asset and due date.
 * @csspart body - Description, assignment, details and forms.
 * @csspart footer - What was done or could not be done, and the buttons.
 * @csspart badge - A status or priority badge.
 * @csspart notice - A message about an error or a missing permission.
 * @cssprop [--cf-primary=#006fee] - Colour of the main button.
 * @cssprop [--cf-surface=#fff] - Background of the card.
 * @cssprop [--cf-border=#dee2e6] - Borders.
 * @cssprop [--cf-radius=8px] - Corner radius of everything.
 * @cssprop [--cf-density=comfortable] - `compact` makes paddings smaller; what is touched stays at least 44 px high.
 * @cssprop [--cf-font] - Font family.
 * @cssprop [--cf-priority-low=#28a745] - Colour of the edge and the badge; also `-medium`, `-high`, `-critical`.
 * @cssprop [--cf-status-open=#17a2b8] - Colour of the badge; also `-in-progress`, `-on-hold`, `-completed`, `-cancelled`.
 * @event {CustomEvent<{ work_order: WorkOrder }>} cf-work-order-change - Sent after the server has made a change. It bubbles through shadow roots.
 * @event {CustomEvent<{ work_order: WorkOrder }>} cf-work-order-open - The reader goes on to the next job. `preventDefault()` keeps the card as it is, so that the page can open the job elsewhere.
 * @event {CustomEvent<{ work_order: WorkOrder }>} cf-work-order-details - Details was pressed. `preventDefault()` keeps the card closed, so that the page can show its own.
 */
export class WorkOrderCard extends WorkingElement {
  static override styles = [...sharedStyles, workOrderCardStyles];

  /** Whether the details are shown; their button changes it. */
  @property({ type: Boolean, reflect: true }) expanded = false;
  /** The title's level in the page's outline. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

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
    const { failure, loading } = this.loaded;
    return html`<article
      class="work-order-card card"
      part="card"
      lang=${this.locale.tag}
      dir=${this.locale.direction}
      data-priority=${order?.priority ?? nothing}
      data-status=${order?.status ?? nothing}
      data-state=${order ? nothing : failure || !this.shownId || !this.api ? 'error' : 'loading'}
      aria-labelledby=${order ? 'title' : nothing}
      aria-busy=${!order && loading ? 'true' : nothing}
      @keydown=${this.keydown}
    >
      ${content}
    </article>`;
  }

  private body(content: unknown): TemplateResult {
    return html`<div class="card-body" part="body">${content}</div>`;
  }

  /** There is no id, or an impossible one: the page's author is told which. */
  private missingNotice(): TemplateResult | typeof nothing {
    const panels = this.panels.in(this.language);
    return panels?.t
      ? panels.missing(this.getAttribute('work-order-id') ?? this.workOrderId, panels.t)
      : nothing;
  }

  private unavailable(failure: Failure): TemplateResult {
    if (failure.kind !== 'signed-out') return this.loadFailureNotice(failure);
    return this.canSignIn
      ? this.signIn.render(this.common, this.common.signIn, this.headingLevel + 1)
      : signedOutNotice(this.common);
  }

  private loadFailureNotice(failure: Failure): TemplateResult {
    const { shownId, common, t } = this;
    return this.failureNotice(
      failure,
      this.retryButton(() => void this.refresh()),
      nothing,
      shownId === undefined ? '' : t.failed.load(common.workOrder(shownId)),
    );
  }

  private wholeCard(order: WorkOrder): TemplateResult {
    const { t, common, headingLevel } = this;
    const panelTexts = this.panels.loaded?.t;
    return html`${workOrderHeader(order, { t, common, tag: this.locale.tag, headingLevel, expanded: this.expanded })}
      <div class="card-body" part="body">
        ${workOrderSummary(order, t, this.locale, this.expanded, this.isMine)}
        ${isFinished(order) ? nothing : safetyNotes(order, t, headingLevel + 1)} ${this.openPanels(order)}
        ${this.panel === 'sign-in' ? this.signInPanel() : nothing}
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
          cancelLabel: common.cancel,
          takeOverLabel: panelTexts?.takeOver,
          nextLabel: this.next ? panelTexts?.nextJob : undefined,
          mayUndo: this.mayUndo,
        },
        {
          start: this.start,
          undo: this.undo,
          openNext: this.openNext,
          toggleDetails: this.toggleDetails,
          openPanel: this.openPanel,
          closePanel: () => this.closePanel(),
        },
        this.said(),
      )}`;
  }

  /** Those of work in progress are fetched before they are opened: the connection may go. */
  private openPanels(order: WorkOrder): TemplateResult | typeof nothing {
    const { panel, expanded, mayWork, headingLevel } = this;
    const showsForm = this.api && panel !== 'none' && panel !== 'sign-in';
    const isUnderWay = this.api && mayWork && order.status === 'in_progress';
    if (!expanded && !showsForm && !isUnderWay) return nothing;
    const panels = this.panels.in(this.language);
    const context = this.panelContext();
    if (!panels || !context) return nothing;
    return html`${
      expanded
        ? panels.details(
            order,
            context,
            isFinished(order) ? safetyNotes(order, this.t, headingLevel + 1) : nothing,
            this.signedInAs(),
          )
        : nothing
    }${showsForm ? panels.form(panel, order, this.lacksReason, context) : nothing}`;
  }

  private panelContext(): PanelContext | undefined {
    const t = this.panels.loaded?.t;
    return (
      t && {
        t,
        card: this.t,
        common: this.common,
        tag: this.locale.tag,
        level: this.headingLevel + 1,
        submit: this.submit,
        update: () => this.requestUpdate(),
      }
    );
  }

  private nextJob(): TemplateResult | typeof nothing {
    const { next } = this;
    const panels = this.panels.loaded;
    return panels?.t && next !== undefined
      ? panels.next(next, next && orderLine(next, this.common.workOrder(next.id)), panels.t)
      : nothing;
  }

  /** What came of what was pressed, and what others did. Where it is long, it scrolls in its place. */
  private said(): TemplateResult {
    const { failure } = this.loaded;
    return html`<div class="said" tabindex=${this.refusal || this.changedFrom ? 0 : nothing}>
      ${failure ? this.loadFailureNotice(failure) : nothing}${this.refusalNotice()}
      <div class="message" role="status">${this.outcome()}${this.nextJob()}</div>
    </div>`;
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
    const { refusal, order, t, common } = this;
    if (!refusal || !order) return nothing;
    const undone = t.failed[this.refused](common.workOrder(order.id));
    return this.failureNotice(refusal, nothing, this.changes(), undone);
  }

  /** What somebody else has changed. Where its words cannot be loaded, the card shows the new values alone. */
  private changes(): TemplateResult | typeof nothing {
    const { changedFrom, order } = this;
    if (!changedFrom || !order) return nothing;
    const panels = this.panels.in(this.language);
    const context = this.panelContext();
    return panels && context ? panels.changes(changedFrom, order, context) : nothing;
  }

  private signInPanel(): TemplateResult {
    return html`<div class="panel">
      ${this.signIn.render(this.common, this.t.signInToWork, this.headingLevel + 1, () => this.closePanel())}
    </div>`;
  }
}
