import type { WorkOrder, WorkOrderList, WorkOrderQuery } from '@chatterfix/sdk';
import type { Filters } from './segments.ts';

/** The rows of a list that were loaded so far, in the pages in which they came. */
export class Listed {
  readonly pages: WorkOrder[][] = [];
  /** How many rows the whole list has. Undefined if there are more than the server counts. */
  total: number | undefined;
  /** Work orders that have a row and no longer belong to the list. */
  readonly left = new Set<number>();
  /** New work orders that belong among the rows and are not shown yet. */
  readonly news = new Set<number>();
  /** More has changed than could be followed row by row. */
  hasMissedChanges = false;
  readonly places = new Map<number, [page: number, row: number]>();
  private cursor: string | null = null;

  constructor(
    readonly query: WorkOrderQuery & { sort: Filters['sort'] },
    first: WorkOrderList,
    /** The server's time when it was loaded, or brought up to date. */
    public asOf: string,
  ) {
    this.total = first.total_capped ? undefined : first.total;
    this.append(first);
  }

  get next(): string | null {
    return this.cursor;
  }

  get size(): number {
    return this.places.size;
  }

  /** Adds the next page. A work order that has moved since is not shown twice. */
  append({ work_orders, next_cursor }: WorkOrderList): void {
    const rows = work_orders.filter(({ id }) => !this.places.has(id));
    if (rows.length > 0) this.place(rows, this.pages.push(rows) - 1);
    this.cursor = next_cursor;
  }

  /** Notes where the rows of a page are. */
  place(rows: WorkOrder[], page: number): void {
    for (const [row, { id }] of rows.entries()) this.places.set(id, [page, row]);
  }

  has(id: number): boolean {
    return this.places.has(id);
  }

  pageOf(id: number): number | undefined {
    return this.places.get(id)?.[0];
  }

  /** Shows a changed work order at the place of its row. Returns false if it has none, or shows it already. */
  replace(order: WorkOrder): boolean {
    const place = this.places.get(order.id);
    const rows = place && this.pages[place[0]];
    const shown = place && rows?.[place[1]];
    if (!rows || !shown || shown.version >= order.version) return false;
    rows[place[1]] = order;
    return true;
  }

  /** The row that stands before or after another one. */
  neighbour(id: number, step: 1 | -1): WorkOrder | undefined {
    const [page, row] = this.places.get(id) ?? [];
    if (page === undefined || row === undefined) return undefined;
    return (
      this.pages[page]?.[row + step] ?? (step > 0 ? this.pages[page + 1]?.[0] : this.pages[page - 1]?.at(-1))
    );
  }
}
