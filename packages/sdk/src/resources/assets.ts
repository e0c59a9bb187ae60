import type { CallOptions, ChatterFix } from '../client.ts';
import type { assets } from '../contract/assets/endpoints.ts';
import type {
  Asset,
  AssetCreate,
  AssetDashboard,
  AssetDetails,
  AssetList,
  AssetQuery,
  AssetTree,
  AssetTreeQuery,
  AssetUpdate,
} from '../contract/assets/schemas.ts';
import { PagePromise } from '../pages.ts';

type Routes = typeof assets;

/** What is maintained. */
export class Assets {
  readonly #client: ChatterFix;
  constructor(client: ChatterFix) {
    this.#client = client;
  }

  /** Assets that match; await it for a page, iterate it for all. */
  list(query: AssetQuery = {}, options?: CallOptions): PagePromise<AssetList, Asset> {
    return new PagePromise(
      (cursor) =>
        this.#client.call<Routes['list']>(
          'GET /api/assets',
          { query: cursor ? { ...query, page: undefined, cursor } : query },
          options,
        ),
      (page) => page.assets,
    );
  }

  /** The hierarchy: each asset with its `children`. */
  tree(query: AssetTreeQuery = {}, options?: CallOptions): Promise<AssetTree> {
    return this.#client.call<Routes['tree']>('GET /api/assets/tree', { query }, options);
  }

  /**
   * An asset with its history, what is coming, and its figures; a figure without enough data has the state `insufficient_data`. Throws `not_found`.
   * @example const { performance_metrics } = await chatterfix.assets.get(3); console.log(performance_metrics.mtbf.value, 'hours');
   */
  get(id: number, options?: CallOptions): Promise<AssetDetails> {
    return this.#client.call<Routes['get']>('GET /api/assets/{id}', { params: { id } }, options);
  }

  /** The four figures: total, active, maintenance due, critical alerts. */
  dashboard(options?: CallOptions): Promise<AssetDashboard> {
    return this.#client.call<Routes['dashboard']>('GET /api/assets/dashboard', {}, options);
  }

  /** Creates an asset. Throws `conflict` where its tag is taken. */
  create(input: AssetCreate, options?: CallOptions): Promise<Asset> {
    return this.#client.call<Routes['create']>('POST /api/assets', { body: input }, options);
  }

  /** Changes the fields that are given. Throws `conflict` where the asset would stand below itself. */
  update(id: number, fields: AssetUpdate, options?: CallOptions): Promise<Asset> {
    return this.#client.call<Routes['update']>(
      'PUT /api/assets/{id}',
      { params: { id }, body: fields },
      options,
    );
  }
}
