import type { BatchReport } from './load.ts';
import type { Rejected } from './records.ts';

type Fields = Record<string, unknown>;

/**
 * Assets whose parent is not there yet, but may be in another batch of the same file. They are kept until the
 * other rows are written, so that the order of the rows does not matter, and a dry run, which stores nothing,
 * answers what the run does.
 */
export class WaitingParents {
  readonly #isDryRun: boolean;
  /** Tags of assets that the file has, or names where an asset has no tag. */
  readonly #known = new Set<unknown>();
  #waiting: { record: Fields; rejected: Rejected }[] = [];

  constructor(isDryRun: boolean) {
    this.#isDryRun = isDryRun;
  }

  /** The answer to a batch, without the rows that wait. */
  take(rows: readonly Fields[], answer: BatchReport): BatchReport {
    const byLine = new Map(rows.map((record) => [record['line'], record]));
    const refused = new Set<unknown>(answer.rejected.map(({ line }) => line));
    for (const { asset_tag: tag, name, line } of rows) if (!refused.has(line)) this.#known.add(tag ?? name);
    const rejected: Rejected[] = [];
    for (const one of answer.rejected) {
      const record = byLine.get(one.line);
      if (one.field === 'parent' && record && one.reason.startsWith('no asset'))
        this.#waiting.push({ record, rejected: one });
      else rejected.push(one);
    }
    return { ...answer, rejected };
  }

  /** Rows whose parents are there by now. */
  ready(): Fields[] {
    return this.#waiting.flatMap(({ record }) => (this.#known.has(record['parent']) ? [record] : []));
  }

  /** The rows to be sent: in a dry run without their parents, which the run will have stored. */
  rowsToSend(ready: readonly Fields[]): Fields[] {
    return this.#isDryRun ? ready.map((record) => ({ ...record, parent: undefined })) : [...ready];
  }

  /** The answer to rows that were ready, which wait no longer. */
  takeAnswer(rows: readonly Fields[], answer: BatchReport): BatchReport {
    const lines = new Set(rows.map(({ line }) => line));
    this.#waiting = this.#waiting.filter(({ record }) => !lines.has(record['line']));
    const refused = new Set<unknown>(answer.rejected.map(({ line }) => line));
    for (const row of rows) if (!refused.has(row['line'])) this.#known.add(row['asset_tag'] ?? row['name']);
    // In the run, an asset that is there already gets a new parent, so it changes.
    return this.#isDryRun ? { ...answer, updated: answer.updated + answer.unchanged, unchanged: 0 } : answer;
  }

  /** The rows whose parents are nowhere. */
  rejected(): Rejected[] {
    return this.#waiting.map(({ rejected }) => rejected);
  }
}
