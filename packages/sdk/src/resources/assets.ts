import type { CallPromise } from '../call-promise.ts';
import type { Caller, CallOptions } from '../caller.ts';
import type { AssetImport, AssetImportReport } from '../contract/assets/import-schemas.ts';
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
import { listPages, type PagePromise } from '../pages.ts';

/** The machines and other equipment that are maintained. */
export class Assets {
  readonly #caller: Caller;
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Lists the assets that match, by name unless `sort` says otherwise. Await it for one page, or iterate it
   * for all entries.
   * @example for await (const asset of chatterfix.assets.list({ maintenance_due: true })) console.log(asset.asset_tag);
   */
  list(query: AssetQuery = {}, options?: CallOptions): PagePromise<AssetList, Asset> {
    return listPages(
      query,
      (query) => this.#caller.call('GET /api/assets', { query }, options),
      (page) => page.assets,
    );
  }

  /**
   * Gets the hierarchy: each asset with its `children`, or only `root_id` and the assets below it. Throws
   * `not_found` for an unknown root.
   * @example const { assets } = await chatterfix.assets.tree({ root_id: 3, depth: 2 });
   */
  tree(query: AssetTreeQuery = {}, options?: CallOptions): CallPromise<AssetTree> {
    return this.#caller.call('GET /api/assets/tree', { query }, options);
  }

  /**
   * An asset with its history, what is due, and its figures. A figure without enough data has a null `value`
   * and the state `insufficient_data`. Throws `not_found`.
   * @example
   * const { performance_metrics } = await chatterfix.assets.get(3);
   * console.log(performance_metrics.mtbf.value, performance_metrics.mtbf.unit);
   */
  get(id: number, options?: CallOptions): CallPromise<AssetDetails> {
    return this.#caller.call('GET /api/assets/{id}', { params: { id } }, options);
  }

  /**
   * Four counts: assets that are not retired, active ones, those with maintenance due, and open work of
   * critical priority.
   * @example const { total_assets, maintenance_due } = await chatterfix.assets.dashboard();
   */
  dashboard(options?: CallOptions): CallPromise<AssetDashboard> {
    return this.#caller.call('GET /api/assets/dashboard', {}, options);
  }

  /**
   * Creates an asset. Throws `invalid_input`, or `conflict` if another one has its tag.
   * @example await chatterfix.assets.create({ name: 'Feed pump', asset_tag: 'P-101' });
   */
  create(input: AssetCreate, options?: CallOptions): CallPromise<Asset> {
    return this.#caller.call('POST /api/assets', { body: input }, options);
  }

  /**
   * Changes the named fields. Throws `not_found`, `version_mismatch` (see `ifMatch`), or `conflict` if
   * another asset has the tag or the asset would stand below itself.
   * @example await chatterfix.assets.update(3, { status: 'retired' });
   */
  update(id: number, fields: AssetUpdate, options?: CallOptions): CallPromise<Asset> {
    return this.#caller.call('PUT /api/assets/{id}', { params: { id }, body: fields }, options);
  }

  /**
   * Imports up to 1,000 rows. Each row creates an asset, or updates the one with the same `asset_tag`, or is
   * rejected with its line and the reason. Importing the same rows again changes nothing.
   * @example const { created, rejected } = await chatterfix.assets.import({ rows, dry_run: true });
   */
  import(input: AssetImport, options?: CallOptions): CallPromise<AssetImportReport> {
    return this.#caller.call('POST /api/assets/import', { body: input }, options);
  }
}
