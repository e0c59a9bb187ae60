import { html, nothing, type TemplateResult } from 'lit';
import {
  workOrderPriorities,
  workOrderStatuses,
  type AssetDashboard as Figures,
  type WorkOrder,
  type WorkOrderSummary,
} from '@chatterfix/sdk';
import { property, state } from '../decorators.ts';
import { ChatterFixElement } from '../element.ts';
import { failureOf, type Failure } from '../failure.ts';
import { formatAgo, formatInstant, formatNumber, formatTime, isOverdue } from '../format.ts';
import { dashboard as english } from '../i18n/en/dashboard.ts';
import { alertIcon, refreshIcon } from '../icons.ts';
import { sharedStyles } from '../shared.styles.ts';
import { SignIn } from '../sign-in.ts';
import { assetDashboardStyles } from './asset-dashboard.styles.ts';
import { barTable } from './bar-table.ts';

interface Data {
  figures: Figures;
  summary: WorkOrderSummary;
  due: readonly WorkOrder[];
}

/** How often the figures are read anew while somebody can see them. */
const REFRESH_MS = 60_000;
/** Changes by other widgets come in bursts; one reading serves them all. */
const SETTLE_MS = 150;

/**
 * The plant at a glance: four figures, the work orders by status and priority, and what is due next. Reads anew every minute while it can
 * be seen, and whenever another widget of the page changes a work order. Who has signed in here is named at the end, with a way to sign out; a reload ends
 * the sign-in (its token is in memory only).
 *
 * @example
 * <asset-dashboard base-url="https://cmms.example.com" key="pk_…"></asset-dashboard>
 *
 * @tagname asset-dashboard
 * @attr {string} base-url - Where the ChatterFix server answers; otherwise as the page has configured.
 * @attr {string} key - A publishable key (`pk_…`); otherwise as the page has configured.
 * @attr {'light'|'dark'} theme - Otherwise as the reader's system prefers.
 * @attr {number} heading-level - The title's level in the page's outline, 1 to 6. Default 2.
 * @slot footer - Below what is due, such as a link to the full list.
 * @csspart card - The whole dashboard.
 * @csspart header - Title, the figures' instant, and the button that refreshes.
 * @csspart figures - The four figures.
 * @csspart chart - A chart: a table with bars.
 * @csspart due - The list of what is due.
 * @csspart notice - A message about an error or a missing right.
 * @cssprop [--cf-primary=#006fee] - Accent of the first figure.
 * @cssprop [--cf-surface=#fff] - Background.
 * @cssprop [--cf-radius=0.5rem] - Corner radius.
 * @cssprop [--cf-font] - Font family.
 * @cssprop [--cf-status-open=#17a2b8] - Likewise `-in-progress`, `-on-hold`, `-completed`, `-cancelled`: bars and badges.
 * @cssprop [--cf-priority-low=#28a745] - Likewise `-medium`, `-high`, `-critical`.
 */
export class AssetDashboard extends ChatterFixElement {
  static override styles = [...sharedStyles, assetDashboardStyles];

  /** The title's level in the page's outline. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  @state() private data: Data | undefined;
  @state() private failure: Failure | undefined;
  @state() private reading = false;
  private turn = 0;
  private readAt = 0;
  private timer: ReturnType<typeof setInterval> | undefined;
  private settle: ReturnType<typeof setTimeout> | undefined;
  private inView = true;
  private view: IntersectionObserver | undefined;
  private readonly signIn = new SignIn(
    this,
    () => this.api,
    () => undefined,
  );

  private get t() {
    return this.texts?.dashboard ?? english;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = setInterval(() => this.refreshIfStale(), REFRESH_MS);
    document.addEventListener('visibilitychange', this.seenAgain);
    this.view = new IntersectionObserver((entries) => {
      this.inView = entries.at(-1)?.isIntersecting ?? true;
      if (this.inView) this.refreshIfStale();
    });
    this.view.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
    clearTimeout(this.settle);
    document.removeEventListener('visibilitychange', this.seenAgain);
    this.view?.disconnect();
  }

  private readonly seenAgain = () => this.refreshIfStale();

  private refreshIfStale(): void {
    const stale = Date.now() - this.readAt >= REFRESH_MS - 1000;
    if (stale && this.readAt > 0 && this.inView && document.visibilityState === 'visible')
      void this.refresh();
  }

  /** Reads the figures again. */
  async refresh(): Promise<void> {
    const { api } = this;
    if (!api) return;
    const turn = ++this.turn;
    this.reading = true;
    try {
      const [figures, summary, list] = await Promise.all([
        api.assets.dashboard(),
        api.workOrders.summary(),
        api.workOrders.list({ status: ['open', 'in_progress', 'on_hold'], sort: 'due_date', limit: 10 }),
      ]);
      if (turn !== this.turn) return;
      this.data = { figures, summary, due: list.work_orders.filter((order) => order.due_date !== null) };
      this.failure = undefined;
    } catch (error) {
      if (turn !== this.turn) return;
      this.failure = failureOf(error);
      if (this.failure.kind === 'signed-out' || this.failure.kind === 'forbidden') this.data = undefined;
    } finally {
      if (turn === this.turn) {
        this.reading = false;
        this.readAt = Date.now();
      }
    }
  }

  protected clientChanged(): void {
    this.data = undefined;
    this.failure = undefined;
    this.me = undefined;
    this.sessionChanged();
  }

  protected sessionChanged(): void {
    void this.refresh();
    if (this.canSignIn) this.askWho();
  }

  protected override workOrderChanged(): void {
    clearTimeout(this.settle);
    this.settle = setTimeout(() => void this.refresh(), SETTLE_MS);
  }

  protected override render(): TemplateResult {
    const { t, data, locale } = this;
    const loading = !data && !this.failure && this.api !== undefined;
    return html`<section
      class="dashboard-container card"
      part="card"
      lang=${locale.tag}
      dir=${locale.direction}
      aria-labelledby="title"
      aria-busy=${loading ? 'true' : nothing}
    >
      <div class="card-header dashboard-header" part="header">
        <h5 id="title" aria-level=${this.headingLevel}>${t.title}</h5>
        ${
          data
            ? html`<span class="as-of">
                <span
                  >${t.as_of}
                  <time datetime=${data.figures.as_of} title=${formatInstant(data.figures.as_of, locale.tag)}
                    >${formatTime(data.figures.as_of, locale.tag)}</time
                  ></span
                >
                <button
                  class="btn btn-outline-secondary"
                  type="button"
                  aria-disabled=${this.reading}
                  @click=${() => this.reading || void this.refresh()}
                >
                  ${refreshIcon}<span>${t.refresh}</span>
                </button>
              </span>`
            : nothing
        }
      </div>
      <div class="card-body">
        ${data ? this.whole(data) : this.failure ? this.unavailable(this.failure) : this.api ? this.loading() : this.notSetUp()}${this.signedInAs()}
      </div>
    </section>`;
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
    return html`<span class="sr-only" role="status">${this.t.loading}</span>
      <div class="figures">${[1, 2, 3, 4].map(() => html`<span class="skeleton tall"></span>`)}</div>
      <div class="charts"><span class="skeleton chart"></span><span class="skeleton chart"></span></div>
      <span class="skeleton w-70"></span><span class="skeleton w-90"></span>`;
  }

  private whole({ figures, summary, due }: Data): TemplateResult {
    const { t, common, locale } = this;
    if (figures.total_assets === 0 && summary.total === 0) {
      return html`${this.staleNotice()}${this.notice('info', html`<div><strong>${t.empty}</strong> ${t.empty_hint}</div>`)}`;
    }
    return html`${this.staleNotice()}
      <dl class="figures" part="figures">
        ${this.figure('total', t.total_assets, figures.total_assets, false)}
        ${this.figure('active', t.active_assets, figures.active_assets, false)}
        ${this.figure('due', t.maintenance_due, figures.maintenance_due, figures.maintenance_due > 0)}
        ${this.figure('critical', t.critical_alerts, figures.critical_alerts, figures.critical_alerts > 0)}
      </dl>
      ${
        summary.total === 0
          ? html`<p class="none">${t.no_work_orders}</p>`
          : html`<div class="charts">
                ${barTable(
                  t.by_status,
                  t.status,
                  t.work_orders,
                  workOrderStatuses.map((status) => ({
                    name: status.replace('_', '-'),
                    label: common.status[status],
                    value: summary.by_status[status],
                  })),
                  locale.tag,
                )}
                ${barTable(
                  t.by_priority,
                  t.priority,
                  t.work_orders,
                  workOrderPriorities.toReversed().map((priority) => ({
                    name: priority,
                    label: common.priority[priority],
                    value: summary.by_priority[priority],
                  })),
                  locale.tag,
                )}
              </div>
              <div part="due">
                <h6 class="section-title" aria-level=${this.headingLevel + 1}>${t.due_next}</h6>
                ${
                  due.length === 0
                    ? html`<p class="none">${t.nothing_due}</p>`
                    : html`<ol class="due-list">
                        ${due.map((order) => this.dueItem(order))}
                      </ol>`
                }
              </div>`
      }
      <slot name="footer"></slot>`;
  }

  private staleNotice(): TemplateResult | typeof nothing {
    return this.failure
      ? this.notice(
          'warning',
          html`<div role="status"><strong>${this.t.refresh_failed}</strong></div>`,
          this.retryButton(() => void this.refresh()),
        )
      : nothing;
  }

  private figure(name: string, label: string, value: number, raised: boolean): TemplateResult {
    return html`<div class="figure ${name} ${raised ? 'raised' : ''}">
      <dt>${label}</dt>
      <dd>${formatNumber(value, this.locale.tag)}${raised ? alertIcon : nothing}</dd>
    </div>`;
  }

  private dueItem(order: WorkOrder): TemplateResult {
    const { common, locale } = this;
    const due = order.due_date ?? '';
    return html`<li>
      <span class="name">${order.title}</span>
      <span
        ><span class="sr-only">${common.priority_label}</span>
        <span class="badge badge-${order.priority}">${common.priority[order.priority]}</span></span
      >
      <span class="meta">
        ${
          isOverdue(order, Date.now())
            ? html`<span class="overdue-mark"
                >${alertIcon}<span>${common.overdue} · ${formatAgo(due, Date.now(), locale.tag)}</span></span
              >`
            : nothing
        }
        <time datetime=${due}>${common.due(formatInstant(due, locale.tag))}</time>
        ${order.asset_tag || order.asset_name ? html`<span>${common.asset(order.asset_tag ?? order.asset_name ?? '')}</span>` : nothing}
        <span>${common.status[order.status]}</span>
      </span>
    </li>`;
  }
}
