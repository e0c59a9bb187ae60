import type { CallPromise, WithResponse } from './call-promise.ts';
import type { Page } from './contract/page.ts';
import { unexpectedAnswer } from './errors.ts';

/**
 * A list. Await it for its first page; iterate it for every row of every page, fetched as they are needed.
 *
 * @example
 * const { work_orders, total } = await chatterfix.workOrders.list({ status: ['open'] });
 * for await (const order of chatterfix.workOrders.list({ status: ['open'] })) console.log(order.title);
 */
export class PagePromise<List extends Page, Row> implements PromiseLike<List>, AsyncIterable<Row> {
  readonly #fetchPage: (cursor?: string) => CallPromise<List>;
  readonly #rowsOf: (list: List) => Row[];
  #first: CallPromise<List> | undefined;

  constructor(fetchPage: (cursor?: string) => CallPromise<List>, rowsOf: (list: List) => Row[]) {
    this.#fetchPage = fetchPage;
    this.#rowsOf = rowsOf;
  }

  /**
   * Makes `await` resolve with the first page. It is fetched when it is first awaited, and only once.
   * @example const { total } = await chatterfix.parts.list({ low_stock: true });
   */
  // oxlint-disable-next-line unicorn/no-thenable -- a list is awaited for its first page
  then<A = List, B = never>(
    fulfilled?: ((list: List) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#load().then(fulfilled, rejected);
  }

  /**
   * Like `catch` of a promise.
   * @example const page = await chatterfix.parts.list().catch(() => undefined);
   */
  catch<B = never>(rejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<List | B> {
    return this.#load().catch(rejected);
  }

  /**
   * Like `finally` of a promise.
   * @example await chatterfix.parts.list().finally(() => spinner.hide());
   */
  finally(done?: (() => void) | null): Promise<List> {
    return this.#load().finally(done);
  }

  /**
   * Resolves with the first page and the response.
   * @example const { data, request_id } = await chatterfix.parts.list().withResponse();
   */
  withResponse(): Promise<WithResponse<List>> {
    return this.#load().withResponse();
  }

  /**
   * The pages, one after another, each fetched when it is asked for.
   * @example for await (const { work_orders, page } of chatterfix.workOrders.list().pages()) console.log(page, work_orders.length);
   */
  async *pages(): AsyncGenerator<List> {
    let page = await this.#listOf(this.#load());
    yield page;
    while (page.next_cursor) {
      page = await this.#listOf(this.#fetchPage(page.next_cursor));
      yield page;
    }
  }

  /** The rows of all pages. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Row> {
    for await (const page of this.pages()) yield* this.#rowsOf(page);
  }

  async #listOf(call: CallPromise<List>): Promise<List> {
    const { data, response } = await call.withResponse();
    if (Array.isArray(this.#rowsOf(data))) return data;
    throw unexpectedAnswer(response, 'a list', JSON.stringify(data));
  }

  #load(): CallPromise<List> {
    return (this.#first ??= this.#fetchPage());
  }
}

/** The list of a query. Its later pages come from the same query with a cursor. */
export function listPages<Query extends object, List extends Page, Row>(
  query: Query,
  fetchPage: (query: Query & { page?: undefined; cursor?: string }) => CallPromise<List>,
  rowsOf: (list: List) => Row[],
): PagePromise<List, Row> {
  return new PagePromise(
    (cursor) => fetchPage(cursor === undefined ? query : { ...query, page: undefined, cursor }),
    rowsOf,
  );
}
