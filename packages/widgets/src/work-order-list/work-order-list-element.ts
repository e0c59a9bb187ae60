import type { PropertyValues } from 'lit';
import type { ChatterFix, WorkOrder, WorkOrderCounts } from '@chatterfix/sdk';
import { AutoRefresh } from '../controllers/auto-refresh.ts';
import { LiveController } from '../controllers/live.ts';
import { LoadController } from '../controllers/load.ts';
import { property, state } from '../decorators.ts';
import { ChatterFixElement } from '../element.ts';
import { failureOf, type Failure } from '../failure.ts';
import { workOrderListTexts } from '../i18n/work-order-list/index.ts';
import { Listed } from './listed.ts';
import { noFilters, queryOf, segments, type Filters, type Segment } from './segments.ts';

const PAGE_SIZE = 50;
/** After the last key of a search. */
const TYPING_MS = 300;

/** Loads the list in pages, keeps it up to date, and knows what is filtered. `WorkOrderList` draws it. */
export abstract class WorkOrderListElement extends ChatterFixElement {
  /** The part of the list to begin with. By default `mine` for a person, and `all` for visitors of the page. */
  @property() segment: Segment | undefined;

  @state() protected filters: Filters = noFilters;
  /** The part that the reader has chosen. */
  @state() private chosen: Segment | undefined;
  @state() protected loadingMore = false;
  /** Why no more rows could be loaded. */
  @state() protected moreFailure: Failure | undefined;
  /** What is shown could not be brought up to date. */
  @state() protected isStale = false;

  protected override readonly catalog = workOrderListTexts;
  protected readonly loaded = new LoadController<Listed>(this, () => this.api && this.loadFirst(this.api));
  private readonly autoRefresh = new AutoRefresh(this, async () => void (await this.showChanges()));
  private readonly live = new LiveController(this, {
    concerns: ({ resource }) => resource === 'work_orders',
    interval: 2000,
    refresh: () => this.showChanges(),
  });
  /** How much work each segment has, as it was last counted. */
  protected counts: WorkOrderCounts | undefined;
  private drawn: Listed | undefined;
  private mustLoad = false;
  private typing: ReturnType<typeof setTimeout> | undefined;

  /** The list begins anew: nothing of what was drawn of it counts any more. */
  protected abstract listChanged(): void;

  protected get t() {
    return this.catalog.in(this.language);
  }

  /** The signed-in person, by the name that work orders have in `assigned_to`. */
  protected get person(): string | undefined {
    return this.auth.isPerson ? this.auth.me?.name : undefined;
  }

  /** The segments that the reader has; until that is known, those that a reader of this page probably has. */
  protected get available(): readonly Segment[] {
    const hasOwn = this.auth.identified ? this.person !== undefined : !this.canSignIn;
    return segments.filter((name) => hasOwn || name !== 'mine');
  }

  protected get current(): Segment {
    const wanted = this.chosen ?? this.segment;
    const { available } = this;
    return available.find((name) => name === wanted) ?? (available.includes('mine') ? 'mine' : 'all');
  }

  protected get isFiltered(): boolean {
    const { sort: _, ...filters } = this.filters;
    return Object.values(filters).some((value) => value !== '');
  }

  /** Loads the list again, from its beginning. */
  async refresh(): Promise<void> {
    this.live.loading();
    await this.loaded.load({ quietly: this.loaded.data !== undefined });
    this.autoRefresh.loaded();
  }

  private async loadFirst(client: ChatterFix): Promise<Listed> {
    const query = { ...queryOf(this.current, this.filters, this.person), sort: this.filters.sort };
    const [first, counts] = await Promise.all([
      client.workOrders.list({ ...query, limit: PAGE_SIZE }),
      this.count(client),
    ]);
    this.counts = counts;
    return new Listed(query, first, counts.as_of);
  }

  private count(client: ChatterFix) {
    const { person } = this;
    return client.workOrders.counts(person === undefined ? {} : { assigned_to: person });
  }

  /** Loads the next page, if there is one and none is on its way. */
  protected readonly loadMore = async (): Promise<void> => {
    const { api } = this;
    const { data } = this.loaded;
    if (!api || !data?.next || this.loadingMore || this.moreFailure) return;
    this.loadingMore = true;
    try {
      const page = await api.workOrders.list({ ...data.query, cursor: data.next, limit: PAGE_SIZE });
      data.append(page);
    } catch (error) {
      if (data === this.loaded.data) this.moreFailure = failureOf(error);
    } finally {
      this.loadingMore = false;
    }
  };

  protected readonly retryMore = () => {
    this.moreFailure = undefined;
    void this.loadMore();
  };

  /** Brings the rows that are there up to date. Returns false where it failed and is worth trying again. */
  private async showChanges(): Promise<boolean> {
    const { api } = this;
    const { data } = this.loaded;
    if (!api || !this.auth.identified) return true;
    if (!data || data.size === 0) {
      this.live.loading();
      return this.loaded.loadUnasked();
    }
    this.live.loading();
    try {
      const { followChanges } = await import('./changes.ts');
      this.counts = await followChanges(data, api, (client) => this.count(client));
      this.isStale = false;
      this.requestUpdate();
      return true;
    } catch (error) {
      const { kind } = failureOf(error);
      if (kind === 'signed-out' || kind === 'forbidden') return this.loaded.loadUnasked();
      this.isStale = true;
      return false;
    } finally {
      this.autoRefresh.loaded();
    }
  }

  protected override workOrderChanged(order: WorkOrder): void {
    if (this.loaded.data?.replace(order)) this.requestUpdate();
    this.autoRefresh.soon();
  }

  protected clientChanged(): void {
    this.sessionChanged();
    this.live.follow(this.api);
  }

  protected sessionChanged(): void {
    // Whose list it is decides what it begins with, so it is loaded when that is known.
    this.loaded.clear();
    this.counts = undefined;
    this.mustLoad = true;
    this.auth.identify();
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.drawn !== this.loaded.data) {
      this.drawn = this.loaded.data;
      this.moreFailure = undefined;
      this.isStale = false;
      this.listChanged();
    }
    if (changed.has('segment')) {
      this.chosen = undefined;
      this.mustLoad = true;
    }
    if (!this.mustLoad || !this.api || !this.auth.identified) return;
    this.mustLoad = false;
    void this.refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.typing);
  }

  protected choose(segment: Segment): void {
    this.chosen = segment;
    this.reload();
  }

  protected filter(changes: Partial<Filters>): void {
    this.filters = { ...this.filters, ...changes };
    clearTimeout(this.typing);
    const isTyped = 'words' in changes || 'asset' in changes;
    if (isTyped) this.typing = setTimeout(() => void this.refresh(), TYPING_MS);
    else this.reload();
  }

  protected clearFilters(): void {
    this.filters = { ...noFilters, sort: this.filters.sort };
    this.reload();
    void this.focusOn('#words');
  }

  /** Loads another list. What was shown is none of it. */
  private reload(): void {
    this.loaded.clear();
    void this.refresh();
  }
}
