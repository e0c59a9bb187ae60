import type { Context } from '../../context.ts';
import type { Database } from '../../platform/db/database.ts';

/** Thrown where what is asked differently needs rows that were not read before. */
export class NeedsOtherRows extends Error {}

/** A context that keeps the rows that it reads, and one that has only those and asks the database for nothing. */
export function keepingRows(context: Context): { keeping: Context; repeating: Context } {
  const kept = new Map<string, Promise<unknown[]>>();
  const now = context.now();
  const keyOf = (text: string, parameters: readonly unknown[]) => JSON.stringify([text, parameters]);
  const withQuery = (query: Database['query']): Context => ({
    ...context,
    now: () => now,
    db: Object.create(context.db, { query: { value: query } }) as Database,
  });
  return {
    keeping: withQuery(<Row>(...[text, parameters, hint]: Parameters<Database['query']>) => {
      const rows = context.db.query<Row>(text, parameters, hint);
      kept.set(keyOf(text, parameters), rows);
      return rows;
    }),
    repeating: withQuery(
      <Row>(...[text, parameters]: Parameters<Database['query']>) =>
        (kept.get(keyOf(text, parameters)) as Promise<Row[]> | undefined) ??
        Promise.reject(new NeedsOtherRows()),
    ),
  };
}
