import type { Database } from '../db/client.ts';

const MEMORY_MS = 10_000;

/** The origins that any tenant's publishable key allows: pages elsewhere get no CORS headers at all. */
export function createKnownOrigins(db: Database): () => Promise<ReadonlySet<string>> {
  let known: Promise<ReadonlySet<string>> = Promise.resolve(new Set<string>());
  let read_at = 0;
  return () => {
    if (Date.now() - read_at > MEMORY_MS) {
      read_at = Date.now();
      known = db.query<{ known_origins: string }>('select known_origins() as known_origins', []).then((rows) => new Set(rows.map((row) => row.known_origins)));
      known.catch(() => { read_at = 0; });
    }
    return known;
  };
}
