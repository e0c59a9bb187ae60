import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { WorkOrder } from '@chatterfix/sdk';
import { property, state } from '../decorators.ts';
import { failureOf, type Failure } from '../failure.ts';
import { formatNumber } from '../format.ts';
import { notice, signedOutNotice } from '../notices.ts';
import { SignIn } from '../sign-in.ts';
import { sharedStyles } from '../styles/shared.ts';
import type { Listed } from './listed.ts';
import { listRows, skeletonRows } from './list-rows.ts';
import type { openedCard } from './opened-card.ts';
import type { moreFilters } from './more-filters.ts';
import { PageWindow } from './page-window.ts';
import type { RowContext } from './row.ts';
import { countOf, type Filters } from './segments.ts';
import { filterForm, segmentButtons } from './toolbar.ts';
import { WorkOrderListElement } from './work-order-list-element.ts';
import { workOrderListStyles } from './work-order-list.styles.ts';

/** A row was pressed. Where the page prevents it, the list stays and the page shows the work order. */
export type WorkOrderOpenEvent = CustomEvent<{ work_order: WorkOrder }>;

/**
 * The work to be done: mine, overdue, due today, unassigned and all, each with its count, with a search and filters. A
 * row opens the work order in its place; Back leads to the same place of the list. It loads more rows as the reader
 * scrolls, and follows the changes that the server reports: rows change where they are, and new ones wait for a button.
 *
 * @example
 * <work-order-list base-url="https://cmms.example.com" key="pk_…"></work-order-list>
 *
 * @tagname work-order-list
 * @attr {'mine'|'overdue'|'due_today'|'unassigned'|'all'} segment - What to begin with. Default: `mine` for a person who has signed in, otherwise `all`.
 * @attr {string} base-url - The address of the ChatterFix server. Default: what the page has configured.
 * @attr {string} key - A publishable key (`pk_…`). Default: what the page has configured.
 * @attr {'light'|'dark'} theme - Default: the page's `color-scheme`, or what the reader's system prefers.
 * @attr {number} heading-level - The title's level in the page's outline, 1 to 6. Default 2.
 * @csspart card - The whole list.
 * @csspart header - Title, segments, search and filters.
 * @csspart segments - The buttons for the parts of the list.
 * @csspart filters - Search and filters.
 * @csspart row - One work order.
 * @csspart badge - The priority of a row.
 * @csspart state - The status of a row.
 * @csspart notice - A message about an error or a missing permission.
 * @cssprop [--cf-list-height=clamp(20em, 70vh, 44em)] - Height of the part with the rows, which scrolls.
 * @cssprop [--cf-primary=#006fee] - Colour of the chosen part.
 * @cssprop [--cf-surface=#fff] - Background.
 * @cssprop [--cf-radius=8px] - Corner radius of everything.
 * @cssprop [--cf-density=comfortable] - `compact` makes paddings smaller; what is touched stays at least 44 px high.
 * @cssprop [--cf-font] - Font family.
 * @cssprop [--cf-priority-low=#28a745] - Colour of the badge; also `-medium`, `-high`, `-critical`.
 * @event {CustomEvent<{ work_order: WorkOrder }>} cf-work-order-open - A row was pressed. `preventDefault()` keeps the list as it is, so that the page can show the work order elsewhere.
 * @event {CustomEvent<{ work_order: WorkOrder }>} cf-work-order-change - Sent by the opened card after the server has made a change.
 */
export class WorkOrderList extends WorkOrderListElement {
  static override styles = [...sharedStyles, workOrderListStyles];

  /** The title's level in the page's outline. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** The work order that is open in place of the list. */
  @state() private opened: WorkOrder | undefined;
  /** The code of the card could not be fetched. */
  @state() private openFailure: Failure | undefined;
  private openedCard: typeof openedCard | undefined;
  @state() private signsIn = false;
  /** The work order that was open when the person's session ended. */
  private wanted: WorkOrder | undefined;
  @state() private moreFilters: typeof moreFilters | undefined;
  /** The row that the keyboard reaches. The first one, until another had the focus. */
  @state() private reachable: number | undefined;
  /** The part that was scrolled into view, with its count. */
  private shownSegment = '';
  /** Where the list was scrolled to when a work order was opened. */
  private scrolledTo = 0;
  private readonly window = new PageWindow(this, {
    keep: () => (this.reachable === undefined ? 0 : this.loaded.data?.pageOf(this.reachable)),
    reachedEnd: () => void this.loadMore(),
  });
  private readonly signIn = new SignIn(
    this,
    () => this.api,
    () => {
      this.signsIn = false;
      void this.focusOn('.back', '.segment[aria-pressed=true]', 'input');
    },
  );

  private get scroller(): HTMLElement | null {
    return this.renderRoot.querySelector('.scroller');
  }

  protected listChanged(): void {
    this.reachable = undefined;
    this.window.reset();
    this.scroller?.scrollTo(0, 0);
  }

  protected override sessionChanged(): void {
    const { opened, wanted } = this;
    this.opened = this.wanted = undefined;
    this.window.paused = false;
    if (this.auth.hasEnded) {
      this.wanted = opened;
      this.signsIn = this.canSignIn;
      if (opened) void this.updateComplete.then(() => this.scrollIntoView());
    } else if (wanted) void this.open(wanted);
    super.sessionChanged();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Perhaps with the form of another widget.
    if (this.auth.identified && this.person !== undefined) this.signsIn = false;
  }

  private readonly open = async (order: WorkOrder): Promise<void> => {
    this.reachable = order.id;
    if (!this.emit('cf-work-order-open', { work_order: order }, { cancelable: true })) return;
    this.openFailure = undefined;
    try {
      const [{ openedCard }, { WorkOrderCard }] = await Promise.all([
        import('./opened-card.ts'),
        import('../work-order-card/work-order-card.ts'),
      ]);
      if (!customElements.get('work-order-card')) customElements.define('work-order-card', WorkOrderCard);
      this.openedCard = openedCard;
    } catch {
      this.openFailure = failureOf({ code: 'connection_failed' });
      return;
    }
    this.scrolledTo = this.scroller?.scrollTop ?? 0;
    this.window.paused = true;
    this.opened = order;
    await this.focusOn('.back');
  };

  private readonly close = async (): Promise<void> => {
    const { data } = this.loaded;
    let id = this.opened?.id;
    if (data?.left.size) id = (await import('./changes.ts')).tidy(data, id);
    this.opened = undefined;
    this.reachable = id;
    await this.updateComplete;
    this.scroller?.scrollTo(0, this.scrolledTo);
    this.window.paused = false;
    await this.focusOn(`[data-id='${id}'] .open`, '.segment[aria-pressed=true]');
  };

  private rowButton(id: number | undefined): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-id='${id}'] .open`);
  }

  /** Arrow keys move from row to row; Tab leaves the rows. */
  private readonly moveInRows = async (event: KeyboardEvent): Promise<void> => {
    const { data } = this.loaded;
    const from = (event.target as Element).closest<HTMLElement>('[data-id]')?.dataset['id'];
    if (!data || from === undefined) return;
    const to =
      event.key === 'ArrowDown'
        ? data.neighbour(Number(from), 1)
        : event.key === 'ArrowUp'
          ? data.neighbour(Number(from), -1)
          : event.key === 'Home'
            ? data.pages[0]?.[0]
            : event.key === 'End'
              ? data.pages.at(-1)?.at(-1)
              : undefined;
    if (!to) return;
    event.preventDefault();
    this.reachable = to.id;
    this.window.draw(data.pageOf(to.id) ?? 0);
    await this.updateComplete;
    this.rowButton(to.id)?.focus();
  };

  protected override render(): TemplateResult {
    const { locale, opened } = this;
    const { data, failure } = this.loaded;
    const isLoading = this.api !== undefined && !failure && (!data || this.loaded.loading);
    return html`<section
      class="card"
      part="card"
      lang=${locale.tag}
      dir=${locale.direction}
      aria-labelledby="title"
      aria-busy=${isLoading ? 'true' : nothing}
    >
      <div class="list" ?hidden=${opened !== undefined}>
        ${this.header()}
        <div class="scroller" @keydown=${this.moveInRows}>${this.content()}</div>
        ${this.footer()}
      </div>
      ${opened ? this.openedCard?.(opened, this, this.t.back, this.close) : nothing}
    </section>`;
  }

  /** Scrolls the chosen part to the middle of the others, and nothing else of the page. */
  protected override updated(): void {
    const chosen = this.renderRoot.querySelector('.segment[aria-pressed=true]');
    const bar = chosen?.parentElement;
    if (!bar?.clientWidth || chosen!.textContent === this.shownSegment) return;
    this.shownSegment = chosen!.textContent;
    const [box, room] = [chosen!.getBoundingClientRect(), bar.getBoundingClientRect()];
    bar.scrollLeft += (box.left + box.right - room.left - room.right) / 2;
  }

  private readonly loadFilters = async (): Promise<void> => {
    this.moreFilters ??= (await import('./more-filters.ts').catch(() => undefined))?.moreFilters;
  };

  private header(): TemplateResult {
    const { t } = this;
    const { data, failure } = this.loaded;
    // There is nothing to choose from where the page is not connected, or before a person signs in again.
    const hasTools = failure?.code !== 'origin_not_allowed' && !(this.signsIn && this.auth.hasEnded);
    return html`<div class="card-header" part="header">
      <div class="heading">
        <h5 id="title" aria-level=${this.headingLevel}>${t.title}</h5>
        <span class="found" role="status">${data && hasTools ? this.found(data) : nothing}</span>
      </div>
      ${hasTools ? this.tools() : nothing}
    </div>`;
  }

  private tools(): TemplateResult {
    const { t, common, locale, filters } = this;
    const context = { t, common, tag: locale.tag };
    const change = (changes: Partial<Filters>) => this.filter(changes);
    return html`${segmentButtons(this.available, this.current, this.counts, context, (segment) => this.choose(segment))}
    ${filterForm(filters, context, change, this.moreFilters?.(filters, context, change) ?? nothing, this.loadFilters)}`;
  }

  /** How many work orders belong to the list: as many as the chosen part says, where nothing narrows it down. */
  private found({ total, size, left, news }: Listed): string {
    const { t, locale, counts } = this;
    const part = this.isFiltered || !counts ? undefined : countOf(this.current, counts);
    const count = part?.capped === false ? part.n : total && total - left.size + news.size;
    return count === undefined
      ? t.foundMore(formatNumber(10_000, locale.tag))
      : t.found(formatNumber(Math.max(count, size - left.size), locale.tag));
  }

  private content(): TemplateResult {
    const { data, failure } = this.loaded;
    if (this.signsIn) return html`<div class="inset">${this.signInForm()}</div>`;
    if (failure && !data) return html`<div class="inset">${this.unavailable(failure)}</div>`;
    if (!this.api) return html`<div class="inset">${this.notSetUpNotice()}</div>`;
    if (!data) return html`<span class="sr-only" role="status">${this.t.loading}</span>${skeletonRows()}`;
    return html`${this.news(data)}${failure || this.isStale ? this.staleNotice() : nothing}
    ${this.openFailure ? html`<div class="inset">${this.failureNotice(this.openFailure)}</div>` : nothing}
    ${data.size === 0 ? this.emptyNotice() : this.rows(data)}`;
  }

  private rows(data: Listed): TemplateResult {
    const { t, common, locale, person } = this;
    const context: RowContext = {
      t,
      common,
      person,
      tag: locale.tag,
      size: data.total === undefined ? -1 : Math.max(data.total, data.size),
      reachable: this.reachable ?? data.pages[0]?.[0]?.id,
      left: data.left,
      open: this.open,
    };
    return html`${listRows(data, (page) => this.window.isDrawn(page), context)}
      ${this.moreFailure ? html`<div class="inset">${this.failureNotice(this.moreFailure, this.retryButton(this.retryMore))}</div>` : nothing}
      <div class="end">
        ${data.next !== null && !this.moreFailure ? html`<span class="skeleton w-50"></span>` : nothing}
      </div>`;
  }

  /** Work orders that came to the list wait until the reader wants to see them. */
  private news({ news, hasMissedChanges }: Listed): TemplateResult {
    const { t } = this;
    const text = news.size > 0 ? t.showNew(formatNumber(news.size, this.locale.tag)) : t.showChanges;
    return html`<div class="news" role="status">
      ${
        news.size > 0 || hasMissedChanges
          ? html`<button class="btn btn-primary" type="button" @click=${this.showNews}>${text}</button>`
          : nothing
      }
    </div>`;
  }

  private readonly showNews = async (): Promise<void> => {
    await this.refresh();
    await this.focusOn('.open');
  };

  private emptyNotice(): TemplateResult {
    const { t, current } = this;
    return html`<div class="inset">
      ${
        this.isFiltered
          ? notice(
              'info',
              t.noMatch,
              html`<button
                class="btn btn-outline-secondary"
                type="button"
                @click=${() => this.clearFilters()}
              >
                ${t.clearFilters}
              </button>`,
            )
          : notice('info', t.none[current])
      }
    </div>`;
  }

  private unavailable(failure: Failure): TemplateResult {
    if (failure.kind !== 'signed-out')
      return this.failureNotice(
        failure,
        this.retryButton(() => void this.refresh()),
      );
    return this.canSignIn ? this.signInForm() : signedOutNotice(this.common);
  }

  private staleNotice(): TemplateResult {
    return html`<div class="inset">
      ${notice(
        'warning',
        html`<div role="status"><strong>${this.t.refreshFailed}</strong></div>`,
        this.retryButton(() => void this.refresh()),
      )}
    </div>`;
  }

  private signInForm(): TemplateResult {
    const cancel = this.signsIn
      ? () => {
          this.signsIn = false;
          this.wanted = undefined;
          void this.focusOn('.sign-in');
        }
      : undefined;
    return this.signIn.render(this.common, this.t.signInForMine, this.headingLevel + 1, cancel);
  }

  /** Who has signed in; a visitor of the page can do so. */
  private footer(): TemplateResult | typeof nothing {
    if (!this.canSignIn || !this.api || this.signsIn) return nothing;
    const isVisitor = this.loaded.data !== undefined && this.person === undefined;
    return html`<div class="card-footer">${isVisitor ? this.signInButton() : this.signedInAs()}</div>`;
  }

  private signInButton(): TemplateResult {
    const open = () => {
      this.signsIn = true;
      void this.focusOn('chatterfix-sign-in');
    };
    return html`<button class="btn btn-outline-secondary sign-in" type="button" @click=${open}>
      ${this.t.signInForMine}
    </button>`;
  }
}
