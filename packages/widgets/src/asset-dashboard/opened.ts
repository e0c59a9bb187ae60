import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Asset, ChatterFix, WorkOrder } from '@chatterfix/sdk';
import { LoadController } from '../controllers/load.ts';
import type { Failure } from '../failure.ts';
import { backIcon } from '../icons.ts';
import { assetRows, byDayAndUrgency, orderRows, type RowContext } from './order-rows.ts';
import { skeletonRows } from './skeleton.ts';
import type { Target } from './targets.ts';
import { formatTotal, PREVIEW_ROWS } from './work-lists.ts';

const PAGE_SIZE = 50;
/** The server sends no more rows at once. */
const LARGEST_PAGE = 200;

/** The rows of an opened list that were loaded so far. */
export interface Rows {
  orders: WorkOrder[];
  assets: Asset[];
  total: number;
  total_capped: boolean;
  next_cursor: string | null;
}

async function loadPage(
  client: ChatterFix,
  target: Target,
  page: { limit: number; cursor?: string },
): Promise<Rows> {
  if (target.kind === 'assets') {
    const { assets, ...rest } = await client.assets.list({ ...target.query, ...page });
    return { ...rest, assets, orders: [] };
  }
  const { work_orders, ...rest } = await client.workOrders.list({ ...target.query, ...page });
  return { ...rest, orders: work_orders, assets: [] };
}

/** Loads so many rows, if there are, in as many pages as the server needs for them. */
async function loadRows(client: ChatterFix, target: Target, count: number, cursor?: string): Promise<Rows> {
  const limit = Math.min(LARGEST_PAGE, count);
  const rows = await loadPage(client, target, cursor === undefined ? { limit } : { limit, cursor });
  const left = count - sizeOf(rows);
  return left > 0 && rows.next_cursor
    ? joined(rows, await loadRows(client, target, left, rows.next_cursor))
    : rows;
}

const sizeOf = ({ orders, assets }: Rows) => orders.length + assets.length;

const joined = (rows: Rows, next: Rows): Rows => ({
  ...next,
  orders: [...rows.orders, ...next.orders],
  assets: [...rows.assets, ...next.assets],
});

/** What the reader has opened in place of the dashboard: a list, and a work order of it or of the dashboard. */
export class Opened {
  target: Target | undefined;
  order: WorkOrder | undefined;
  readonly loaded: LoadController<Rows>;
  private loadingMore = false;
  /** The buttons that opened what is shown, the last one last. */
  private readonly openers: (HTMLElement | undefined)[] = [];

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly client: () => ChatterFix | undefined,
  ) {
    this.loaded = new LoadController<Rows>(host, () => {
      const api = this.client();
      const { target } = this;
      const { data } = this.loaded;
      // As many as the reader has before them.
      return api && target && loadRows(api, target, Math.max(PAGE_SIZE, data ? sizeOf(data) : 0));
    });
  }

  get isOpen(): boolean {
    return this.target !== undefined || this.order !== undefined;
  }

  openTarget(target: Target, opener: HTMLElement | undefined): void {
    this.loaded.clear();
    this.target = target;
    this.openers.push(opener);
    void this.loaded.load();
  }

  openOrder(order: WorkOrder, opener: HTMLElement | undefined): void {
    void defineCard();
    this.order = order;
    this.openers.push(opener);
    this.host.requestUpdate();
  }

  /** Leaves what is shown. Returns the button that had opened it. */
  back(): HTMLElement | undefined {
    if (this.order) this.order = undefined;
    else this.target = undefined;
    this.host.requestUpdate();
    return this.openers.pop();
  }

  close(): void {
    this.target = this.order = undefined;
    this.openers.length = 0;
    this.loaded.clear();
  }

  readonly more = async (): Promise<void> => {
    const api = this.client();
    const { target } = this;
    const { data } = this.loaded;
    if (!api || !target || !data?.next_cursor || this.loadingMore) return;
    this.loadingMore = true;
    try {
      const next = await loadRows(api, target, PAGE_SIZE, data.next_cursor);
      if (data === this.loaded.data) this.loaded.show(joined(data, next));
    } catch {
      // The button stays, to be pressed again.
    } finally {
      this.loadingMore = false;
    }
  };
}

interface OpenedViewParts {
  back: () => void;
  leave: (event: KeyboardEvent) => void;
  card: (order: WorkOrder) => TemplateResult;
  failure: (failure: Failure) => TemplateResult;
}

/** The list, and over it the card of one of its work orders. */
export function openedView(
  { target, order, loaded: { data, failure }, more }: Opened,
  context: RowContext,
  level: number,
  parts: OpenedViewParts,
): TemplateResult {
  const { t, tag } = context;
  const backButton = (label: string) =>
    html`<button class="btn btn-outline-secondary back" type="button" @click=${parts.back}>
      ${backIcon}<span>${label}</span>
    </button>`;
  const list = () =>
    html`<div class="card-body opened" ?hidden=${order !== undefined} aria-busy=${!data && !failure}>
      ${order ? nothing : backButton(t.back)}
      <div>
        <h6 class="section-title" aria-level=${level}>
          ${target?.title} ${data ? html`<span class="total">(${formatTotal(data, tag)})</span>` : nothing}
        </h6>
        ${target?.definition ? html`<p class="none">${target.definition}</p>` : nothing}
      </div>
      ${failure && !data ? parts.failure(failure) : nothing} ${data ? rows(data) : nothing}
      ${
        data || failure
          ? nothing
          : html`<div class="rows" aria-hidden="true">${skeletonRows(PREVIEW_ROWS)}</div>`
      }
      <span class="sr-only" role="status">${data || failure ? nothing : t.loadingList}</span>
    </div>`;
  const rows = (loaded: Rows) =>
    loaded.total === 0
      ? html`<p class="none">${t.noneFound}</p>`
      : html`${
          target?.kind === 'assets'
            ? assetRows(loaded.assets)
            : orderRows(loaded.orders.toSorted(byDayAndUrgency), 'opened', context)
        }
        ${
          loaded.next_cursor === null
            ? nothing
            : html`<button class="btn btn-outline-secondary" type="button" @click=${more}>${t.more}</button>`
        }`;
  return html`<div @keydown=${parts.leave}>
    ${target ? list() : nothing}
    ${
      order
        ? html`<div class="card-body opened">
            ${backButton(target ? t.backToList : t.back)} ${parts.card(order)}
          </div>`
        : nothing
    }
  </div>`;
}

/** The card's code is fetched when a work order is opened. The page may have defined the tag already. */
async function defineCard(): Promise<void> {
  const { WorkOrderCard } = await import('../work-order-card/work-order-card.ts');
  if (!customElements.get('work-order-card')) customElements.define('work-order-card', WorkOrderCard);
}
