import { html, nothing, type TemplateResult } from 'lit';
import type {
  AssetQuery,
  WorkOrder,
  WorkOrderDashboard,
  WorkOrderQuery,
  WorkOrderSummary,
} from '@chatterfix/sdk';
import { LiveController } from '../controllers/live.ts';
import { LoadController } from '../controllers/load.ts';
import { property, state } from '../decorators.ts';
import { ChatterFixElement } from '../element.ts';
import type { Failure } from '../failure.ts';
import { formatInstant, formatTime } from '../format.ts';
import { assetDashboardTexts } from '../i18n/asset-dashboard/index.ts';
import { refreshIcon } from '../icons.ts';
import { notice, signedOutNotice } from '../notices.ts';
import { SignIn } from '../sign-in.ts';
import { sharedStyles } from '../styles/shared.ts';
import { assetDashboardStyles } from './asset-dashboard.styles.ts';
import { AutoRefresh } from '../controllers/auto-refresh.ts';
import { priorityChart, statusChart } from './charts.ts';
import { activityChart } from './activity-chart.ts';
import { assetFigures, workFigures } from './all-figures.ts';
import { loadDashboard, type Data } from './data.ts';
import { figureTiles } from './figures.ts';
import { Opened, openedView } from './opened.ts';
import type { RowContext } from './order-rows.ts';
import { dashboardSkeleton } from './skeleton.ts';
import type { OpenOrder, OpenTarget } from './targets.ts';
import { workLists, type WorkLists } from './work-lists.ts';

/** A figure, a bar or `Show all` was pressed. Where the page prevents it, the page shows these work orders. */
export type WorkOrdersOpenEvent = CustomEvent<{ query: WorkOrderQuery }>;
/** A figure that counts assets was pressed. Where the page prevents it, the page shows these assets. */
export type AssetsOpenEvent = CustomEvent<{ query: AssetQuery }>;

/**
 * The plant at a glance: figures, what is overdue, what is due today and in the next seven days, and the
 * unfinished work by status and priority. Each figure, bar and row opens what it stands for; of the last 30 days,
 * a reader first chooses one. While it can be seen, it follows the changes that the server reports and loads again
 * every minute, and whenever another widget of the page changes a work order.
 * Where a person has signed in, their name and a button to sign out are at its end.
 *
 * @example
 * <asset-dashboard base-url="https://cmms.example.com" key="pk_…"></asset-dashboard>
 *
 * @tagname asset-dashboard
 * @attr {string} base-url - The address of the ChatterFix server. Default: what the page has configured.
 * @attr {string} key - A publishable key (`pk_…`). Default: what the page has configured.
 * @attr {'light'|'dark'} theme - Default: the page's `color-scheme`, or what the reader's system prefers.
 * @attr {number} heading-level - The title's level in the page's outline, 1 to 6. Default 2.
 * @slot footer - Below what is due, such as a link to the full list.
 * @csspart card - The whole dashboard.
 * @csspart header - Title, the time of the figures, and the button that refreshes them.
 * @csspart figures - The figures.
 * @csspart chart - A chart: a table with bars.
 * @csspart work - Both lists of work.
 * @csspart overdue - The list of overdue work.
 * @csspart week - The list of what is due today and in the next seven days.
 * @csspart due - The rows of a list.
 * @csspart row - One row.
 * @csspart notice - A message about an error or a missing permission.
 * @cssprop [--cf-primary=#006fee] - Accent of the first figure.
 * @cssprop [--cf-surface=#fff] - Background.
 * @cssprop [--cf-radius=8px] - Corner radius of everything.
 * @cssprop [--cf-density=comfortable] - `compact` makes paddings smaller; what is touched stays at least 44 px high.
 * @cssprop [--cf-font] - Font family.
 * @cssprop [--cf-status-open=#17a2b8] - Colour of bars and badges; also `-in-progress`, `-on-hold`, `-completed`, `-cancelled`.
 * @cssprop [--cf-priority-low=#28a745] - Colour of bars and badges; also `-medium`, `-high`, `-critical`.
 * @event {CustomEvent<{ work_order: WorkOrder }>} cf-work-order-open - A row was pressed. `preventDefault()` keeps the dashboard as it is, so that the page can show the work order elsewhere.
 * @event {CustomEvent<{ query: WorkOrderQuery }>} cf-work-orders-open - A figure, a bar or `Show all` of work orders was pressed, with the filter that finds what it counts. `preventDefault()` keeps the dashboard as it is.
 * @event {CustomEvent<{ query: AssetQuery }>} cf-assets-open - The same of a figure that counts assets.
 * @event {CustomEvent<{ work_order: WorkOrder }>} cf-work-order-change - Sent by the opened card after the server has made a change.
 */
export class AssetDashboard extends ChatterFixElement {
  static override styles = [...sharedStyles, ...assetDashboardStyles];

  /** The title's level in the page's outline. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** The day of the chart that the reader has chosen. */
  @state() private day: string | undefined;

  protected override readonly catalog = assetDashboardTexts;
  private readonly loaded = new LoadController<Data>(this, () => this.api && loadDashboard(this.api));
  private readonly opened = new Opened(this, () => this.api);
  private readonly autoRefresh = new AutoRefresh(this, () => this.reload({ quietly: true }));
  private readonly live = new LiveController(this, {
    concerns: ({ resource }) => resource === 'work_orders' || resource === 'assets',
    interval: 2000,
    refresh: () => {
      this.live.loading();
      void this.opened.loaded.loadUnasked();
      return this.loaded.loadUnasked().finally(() => this.autoRefresh.loaded());
    },
  });
  private readonly signIn = new SignIn(
    this,
    () => this.api,
    () => undefined,
  );

  private get t() {
    return this.catalog.in(this.language);
  }

  /** Loads the figures again. */
  async refresh(): Promise<void> {
    await this.reload();
  }

  private async reload(options?: { quietly: boolean }): Promise<void> {
    this.live.loading();
    void this.opened.loaded.loadUnasked();
    await this.loaded.load(options);
    this.autoRefresh.loaded();
  }

  protected clientChanged(): void {
    this.loaded.clear();
    this.sessionChanged();
    this.live.follow(this.api);
  }

  protected sessionChanged(): void {
    this.opened.close();
    void this.reload({ quietly: true });
    if (this.canSignIn) this.auth.identify();
  }

  protected override workOrderChanged(): void {
    this.autoRefresh.soon();
  }

  protected override render(): TemplateResult {
    const { locale } = this;
    const { data, failure } = this.loaded;
    const loading = !data && !failure && this.api !== undefined;
    return html`<section
      class="dashboard-container card"
      part="card"
      lang=${locale.tag}
      dir=${locale.direction}
      aria-labelledby="title"
      aria-busy=${loading ? 'true' : nothing}
    >
      <div class="card-header dashboard-header" part="header">
        <h5 id="title" aria-level=${this.headingLevel}>${this.t.title}</h5>
        ${data ? this.asOf(data.figures.as_of) : nothing}
      </div>
      <div class="card-body" ?hidden=${this.opened.isOpen}>${this.content()}${this.signedInAs()}</div>
      ${this.opened.isOpen ? this.openedView() : nothing}
    </section>`;
  }

  private get rowContext(): RowContext {
    const { t, common, locale, auth } = this;
    const person = auth.isPerson ? auth.me?.name : undefined;
    return { t, common, tag: locale.tag, person, open: this.openOrder };
  }

  private readonly openTarget: OpenTarget = (target, { currentTarget }) => {
    const event = target.kind === 'assets' ? 'cf-assets-open' : 'cf-work-orders-open';
    if (!this.emit(event, { query: target.query }, { cancelable: true })) return;
    this.opened.openTarget(target, currentTarget as HTMLElement);
    void this.focusOn('.back');
  };

  private readonly openOrder: OpenOrder = (order, { currentTarget }) => {
    if (!this.emit('cf-work-order-open', { work_order: order }, { cancelable: true })) return;
    this.opened.openOrder(order, currentTarget as HTMLElement);
    void this.focusOn('.back');
  };

  private readonly back = async (): Promise<void> => {
    const opener = this.opened.back();
    await this.updateComplete;
    // The list may have changed meanwhile: then the keyboard's focus goes to an element that stays.
    if (opener?.isConnected) opener.focus();
    else await this.focusOn('.back', '.as-of button');
  };

  private readonly leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    void this.back();
  };

  private content(): TemplateResult {
    const { data, failure } = this.loaded;
    if (data) return html`${failure ? this.staleNotice() : nothing}${this.wholeDashboard(data)}`;
    if (failure) return this.unavailable(failure);
    return this.api ? this.skeleton() : this.notSetUpNotice();
  }

  private asOf(instant: string): TemplateResult {
    const { t, locale } = this;
    return html`<span class="as-of">
      <span>
        ${t.asOf}
        <time datetime=${instant} title=${formatInstant(instant, locale.tag)}>
          ${formatTime(instant, locale.tag)}
        </time>
      </span>
      <button
        class="btn btn-outline-secondary"
        type="button"
        aria-disabled=${this.loaded.loading}
        @click=${() => this.loaded.loading || void this.refresh()}
      >
        ${refreshIcon}<span>${t.refresh}</span>
      </button>
    </span>`;
  }

  private unavailable(failure: Failure): TemplateResult {
    if (failure.kind !== 'signed-out') return this.failureNotice(failure, this.refreshAgainButton());
    return this.canSignIn
      ? this.signIn.render(this.common, this.common.signIn, this.headingLevel + 1)
      : signedOutNotice(this.common);
  }

  /** The last figures stay on screen where they could not be brought up to date. */
  private staleNotice(): TemplateResult {
    return notice(
      'warning',
      html`<div role="status"><strong>${this.t.refreshFailed}</strong></div>`,
      this.refreshAgainButton(),
    );
  }

  private refreshAgainButton(): TemplateResult {
    return this.retryButton(() => void this.refresh());
  }

  private skeleton(): TemplateResult {
    return html`<span class="sr-only" role="status">${this.t.loading}</span>${dashboardSkeleton}`;
  }

  private wholeDashboard({ figures, summary, work, lists }: Data): TemplateResult {
    const { t, common, openTarget } = this;
    const { tag } = this.locale;
    if (figures.total_assets === 0 && summary.total === 0)
      return notice('info', html`<div><strong>${t.empty}</strong> ${t.emptyHint}</div>`);
    const tiles = figureTiles(assetFigures(figures, t), tag, openTarget);
    return html`${
        summary.total === 0
          ? html`${tiles}
              <p class="none">${t.noWorkOrders}</p>`
          : html`${figureTiles(workFigures(work, t, common, tag), tag, openTarget)} ${this.work(lists)}
            ${tiles} ${this.charts(summary, work)}`
      } <slot name="footer"></slot>`;
  }

  private work(lists: WorkLists): TemplateResult {
    return workLists(lists, this.headingLevel + 1, { ...this.rowContext, openTarget: this.openTarget });
  }

  private charts(summary: WorkOrderSummary, { days }: WorkOrderDashboard): TemplateResult {
    const { t, common, locale, openTarget } = this;
    const context = { t, common, tag: locale.tag, openTarget };
    return html`<div class="charts">
      ${statusChart(summary, context)} ${priorityChart(summary, context)}
      ${activityChart(days, { ...context, direction: locale.direction, chosen: this.day, choose: this.choose })}
    </div>`;
  }

  private readonly choose = (day: string) => {
    this.day = day;
  };

  /** What was opened, in place of the dashboard. */
  private openedView(): TemplateResult {
    const { opened, rowContext, headingLevel, back, leave } = this;
    return openedView(opened, rowContext, headingLevel + 1, {
      back,
      leave,
      card: (order) => this.card(order),
      failure: (failure) =>
        this.failureNotice(
          failure,
          this.retryButton(() => void opened.loaded.load()),
        ),
    });
  }

  private card(order: WorkOrder): TemplateResult {
    return html`<work-order-card
      .workOrderId=${order.id}
      .headingLevel=${this.headingLevel + 1}
      .baseUrl=${this.baseUrl}
      .key=${this.key}
      .getToken=${this.getToken}
      .client=${this.client}
      .theme=${this.theme}
    ></work-order-card>`;
  }
}
