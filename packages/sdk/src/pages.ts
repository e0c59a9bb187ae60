import type { Page } from './contract/page.ts';

/**
 * A list: awaited it is its first page; iterated it is every row of every page, fetched as they are needed.
 *
 * @example
 * const { work_orders, total } = await chatterfix.workOrders.list({ status: ['open'] });
 * for await (const order of chatterfix.workOrders.list({ status: ['open'] })) console.log(order.title);
 */
export class PagePromise<List extends Page, Row> implements PromiseLike<List>, AsyncIterable<Row> {
  readonly #fetchPage: (cursor?: string) => Promise<List>;
  readonly #rowsOf: (list: List) => Row[];
  #first: Promise<List> | undefined;

  constructor(fetchPage: (cursor?: string) => Promise<List>, rowsOf: (list: List) => Row[]) {
    this.#fetchPage = fetchPage;
    this.#rowsOf = rowsOf;
  }

  #load(): Promise<List> {
    return (this.#first ??= this.#fetchPage());
  }

  // A list is awaited for its first page, or iterated for all.
  // oxlint-disable-next-line unicorn/no-thenable
  then<A = List, B = never>(
    fulfilled?: ((list: List) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#load().then(fulfilled, rejected);
  }
  catch<B = never>(rejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<List | B> {
    return this.#load().catch(rejected);
  }
  finally(done?: (() => void) | null): Promise<List> {
    return this.#load().finally(done);
  }

  /** Page after page, whole: `for await (const page of list.pages())`. */
  async *pages(): AsyncGenerator<List> {
    let page = await this.#load();
    yield page;
    while (page.next_cursor !== null) {
      page = await this.#fetchPage(page.next_cursor);
      yield page;
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Row> {
    for await (const page of this.pages()) yield* this.#rowsOf(page);
  }
}
