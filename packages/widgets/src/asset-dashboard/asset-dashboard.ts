import { html, nothing, type TemplateResult } from 'lit';
import type { AssetDashboard as Figures, ChatterFix, WorkOrder, WorkOrderSummary } from '@chatterfix/sdk';
import { LiveController } from '../controllers/live.ts';
import { LoadController } from '../controllers/load.ts';
import { property } from '../decorators.ts';
import { ChatterFixElement } from '../element.ts';
import type { Failure } from '../failure.ts';
import { formatInstant, formatNumber, formatTime } from '../format.ts';
import { assetDashboardTexts } from '../i18n/asset-dashboard/index.ts';
import { alertIcon, refreshIcon } from '../icons.ts';
import { notice, signedOutNotice } from '../notices.ts';
import { SignIn } from '../sign-in.ts';
import { sharedStyles } from '../styles/shared.ts';
import { assetDashboardStyles } from './asset-dashboard.styles.ts';
import { AutoRefresh } from '../controllers/auto-refresh.ts';
import { priorityChart, statusChart } from './charts.ts';
import { dueList } from './due-list.ts';

interface Data {
  figures: Figures;
  summary: WorkOrderSummary;
  due: readonly WorkOrder[];
}

async function loadDashboard(client: ChatterFix): Promise<Data> {
  const [figures, summary, list] = await Promise.all([
    client.assets.dashboard(),
    client.workOrders.summary(),
    client.workOrders.list({ status: ['open', 'in_progress', 'on_hold'], sort: 'due_date', limit: 10 }),
  ]);
  return { figures, summary, due: list.work_orders.filter((order) => order.due_date !== null) };
}

/**
 * The plant at a glance: four figures, the work orders by status and priority, and what is due next. While it
 * can be seen, it follows the changes that the server reports and loads again every minute, and whenever another
 * widget of the page changes a work order.
 * Where a person has signed in, their name and a button to sign out are at its end.
 *
 * @example
 * <asset-dashboard base-url="https://cmms.example.com" key="pk_…"></asset-dashboard>
 *
 * @tagname asset-dashboard
 * @attr {string} base-url - The address of the ChatterFix server. Default: what the page has configured.
 * @attr {string} key - A publishable key (`pk_…`). Default: what the page has configured.
 * @attr {'light'|'dark'} theme - Default: what the reader's system prefers.
 * @attr {number} heading-level - The title's level in the page's outline, 1 to 6. Default 2.
 * @slot footer - Below what is due, such as a link to the full list.
 * @csspart card - The whole dashboard.
 * @csspart header - Title, the time of the figures, and the button that refreshes them.
 * @csspart figures - The four figures.
 * @csspart chart - A chart: a table with bars.
 * @csspart due - The list of what is due.
 * @csspart notice - A message about an error or a missing permission.
 * @cssprop [--cf-primary=#006fee] - Accent of the first figure.
 * @cssprop [--cf-surface=#fff] - Background.
 * @cssprop [--cf-radius=8px] - Corner radius.
 * @cssprop [--cf-font] - Font family.
 * @cssprop [--cf-status-open=#17a2b8] - Colour of bars and badges; also `-in-progress`, `-on-hold`, `-completed`, `-cancelled`.
 * @cssprop [--cf-priority-low=#3d6fb4] - Colour of bars and badges; also `-medium`, `-high`, `-critical`.
 */
export class AssetDashboard extends ChatterFixElement {
  static override styles = [...sharedStyles, assetDashboardStyles];

  /** The title's level in the page's outline. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  protected override readonly catalog = assetDashboardTexts;
  private readonly loaded = new LoadController<Data>(this, () => this.api && loadDashboard(this.api));
  private readonly autoRefresh = new AutoRefresh(this, () => this.reload({ quietly: true }));
  private readonly live = new LiveController(this, {
    concerns: ({ resource }) => resource === 'work_orders' || resource === 'assets',
    interval: 2000,
    refresh: () => {
      this.live.loading();
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
    await this.loaded.load(options);
    this.autoRefresh.loaded();
  }

  protected clientChanged(): void {
    this.loaded.clear();
    this.sessionChanged();
    this.live.follow(this.api);
  }

  protected sessionChanged(): void {
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
      <div class="card-body">${this.content()}${this.signedInAs()}</div>
    </section>`;
  }

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
    return html`<span class="sr-only" role="status">${this.t.loading}</span>
      <div class="figures">${[1, 2, 3, 4].map(() => html`<span class="skeleton tall"></span>`)}</div>
      <div class="charts"><span class="skeleton chart"></span><span class="skeleton chart"></span></div>
      <span class="skeleton w-70"></span><span class="skeleton w-90"></span>`;
  }

  private wholeDashboard({ figures, summary, due }: Data): TemplateResult {
    const { t } = this;
    if (figures.total_assets === 0 && summary.total === 0)
      return notice('info', html`<div><strong>${t.empty}</strong> ${t.emptyHint}</div>`);
    return html`<dl class="figures" part="figures">
        ${this.figure('total', t.totalAssets, figures.total_assets)}
        ${this.figure('active', t.activeAssets, figures.active_assets)}
        ${this.figure('due', t.maintenanceDue, figures.maintenance_due, figures.maintenance_due > 0)}
        ${this.figure('critical', t.criticalAlerts, figures.critical_alerts, figures.critical_alerts > 0)}
      </dl>
      ${summary.total === 0 ? html`<p class="none">${t.noWorkOrders}</p>` : this.workOrders(summary, due)}
      <slot name="footer"></slot>`;
  }

  private figure(name: string, label: string, value: number, alarming = false): TemplateResult {
    return html`<div class="figure ${name} ${alarming ? 'raised' : ''}">
      <dt>${label}</dt>
      <dd>${formatNumber(value, this.locale.tag)}${alarming ? alertIcon : nothing}</dd>
    </div>`;
  }

  private workOrders(summary: WorkOrderSummary, due: readonly WorkOrder[]): TemplateResult {
    const { t, common, locale } = this;
    return html`<div class="charts">
        ${statusChart(summary, t, common, locale.tag)} ${priorityChart(summary, t, common, locale.tag)}
      </div>
      <div part="due">
        <h6 class="section-title" aria-level=${this.headingLevel + 1}>${t.dueNext}</h6>
        ${due.length === 0 ? html`<p class="none">${t.nothingDue}</p>` : dueList(due, common, locale.tag)}
      </div>`;
  }
}
