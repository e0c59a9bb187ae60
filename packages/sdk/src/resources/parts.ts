import type { CallOptions, ChatterFix } from '../client.ts';
import type { parts } from '../contract/parts/endpoints.ts';
import type {
  Part,
  PartCreate,
  PartInventory,
  PartList,
  PartQuery,
  PartSearchQuery,
  PartUpdate,
} from '../contract/parts/schemas.ts';
import { PagePromise } from '../pages.ts';

type Routes = typeof parts;

/** Spare parts and their stock. */
export class Parts {
  readonly #client: ChatterFix;
  constructor(client: ChatterFix) {
    this.#client = client;
  }

  /** Parts that match; await it for a page, iterate it for all. */
  list(query: PartQuery = {}, options?: CallOptions): PagePromise<PartList, Part> {
    return new PagePromise(
      (cursor) =>
        this.#client.call<Routes['list']>(
          'GET /api/parts',
          { query: cursor ? { ...query, page: undefined, cursor } : query },
          options,
        ),
      (page) => page.parts,
    );
  }

  /** @example await chatterfix.parts.search({ q: 'bearing', in_stock: true }) */
  search(query: PartSearchQuery = {}, options?: CallOptions): PagePromise<PartList, Part> {
    return new PagePromise(
      (cursor) =>
        this.#client.call<Routes['search']>(
          'GET /api/parts/search',
          { query: cursor ? { ...query, page: undefined, cursor } : query },
          options,
        ),
      (page) => page.parts,
    );
  }

  /** One part. Throws `not_found`. */
  get(id: number, options?: CallOptions): Promise<Part> {
    return this.#client.call<Routes['get']>('GET /api/parts/{id}', { params: { id } }, options);
  }

  /** The state of the inventory: total, low stock, out of stock, on order. */
  inventory(options?: CallOptions): Promise<PartInventory> {
    return this.#client.call<Routes['inventory']>('GET /api/parts/inventory', {}, options);
  }

  /** Creates a part. Throws `conflict` where its number is taken. */
  create(input: PartCreate, options?: CallOptions): Promise<Part> {
    return this.#client.call<Routes['create']>('POST /api/parts', { body: input }, options);
  }

  /** Changes the fields that are given. */
  update(id: number, fields: PartUpdate, options?: CallOptions): Promise<Part> {
    return this.#client.call<Routes['update']>(
      'PUT /api/parts/{id}',
      { params: { id }, body: fields },
      options,
    );
  }
}
