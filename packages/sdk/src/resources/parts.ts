import type { CallPromise } from '../call-promise.ts';
import type { Caller, CallOptions } from '../caller.ts';
import type { PartImport, PartImportReport } from '../contract/parts/import-schemas.ts';
import type {
  Part,
  PartCreate,
  PartInventory,
  PartList,
  PartQuery,
  PartSearchQuery,
  PartUpdate,
} from '../contract/parts/schemas.ts';
import { listPages, type PagePromise } from '../pages.ts';

/** Spare parts and their stock. */
export class Parts {
  readonly #caller: Caller;
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the parts that match, by part number unless `sort` says otherwise. Await it for one page, or iterate
   * it for all entries.
   * @example for await (const part of chatterfix.parts.list({ low_stock: true })) console.log(part.part_number, part.current_stock);
   */
  list(query: PartQuery = {}, options?: CallOptions): PagePromise<PartList, Part> {
    return listPages(
      query,
      (query) => this.#caller.call('GET /api/parts', { query }, options),
      (page) => page.parts,
    );
  }

  /**
   * Parts whose number, name, description, maker or supplier has all the words of `q`.
   * @example const { parts } = await chatterfix.parts.search({ q: 'bearing', in_stock: true });
   */
  search(query: PartSearchQuery = {}, options?: CallOptions): PagePromise<PartList, Part> {
    return listPages(
      query,
      (query) => this.#caller.call('GET /api/parts/search', { query }, options),
      (page) => page.parts,
    );
  }

  /**
   * Gets a part. Throws `not_found`.
   * @example const part = await chatterfix.parts.get(5);
   */
  get(id: number, options?: CallOptions): CallPromise<Part> {
    return this.#caller.call('GET /api/parts/{id}', { params: { id } }, options);
  }

  /**
   * The state of the inventory, as counts of parts: all, low in stock, out of stock, on order.
   * @example const { low_stock_alerts } = await chatterfix.parts.inventory();
   */
  inventory(options?: CallOptions): CallPromise<PartInventory> {
    return this.#caller.call('GET /api/parts/inventory', {}, options);
  }

  /**
   * Creates a part. Stock is in pieces, `unit_cost` in the tenant's currency. Throws `invalid_input`, or
   * `conflict` if another one has its number.
   * @example await chatterfix.parts.create({ part_number: 'BRG-6205', name: 'Bearing', min_stock_level: 4, unit_cost: 12.5 });
   */
  create(input: PartCreate, options?: CallOptions): CallPromise<Part> {
    return this.#caller.call('POST /api/parts', { body: input }, options);
  }

  /**
   * Changes the named fields. Throws `not_found`, `conflict`, or `version_mismatch` (see `ifMatch`).
   * @example await chatterfix.parts.update(5, { current_stock: 11 }, { ifMatch: part.version });
   */
  update(id: number, fields: PartUpdate, options?: CallOptions): CallPromise<Part> {
    return this.#caller.call('PUT /api/parts/{id}', { params: { id }, body: fields }, options);
  }

  /**
   * Imports up to 1,000 rows. Each row creates a part, or updates the one with the same `part_number`, or is
   * rejected with its line and the reason. Importing the same rows again changes nothing.
   * @example const { created, rejected } = await chatterfix.parts.import({ rows, dry_run: true });
   */
  import(input: PartImport, options?: CallOptions): CallPromise<PartImportReport> {
    return this.#caller.call('POST /api/parts/import', { body: input }, options);
  }
}
