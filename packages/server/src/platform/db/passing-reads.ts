import type { Database, Query, RunAside, Statement, StatementHint } from './database.ts';

/** Reads that are let past at once; the others follow when the transaction gives way again. */
const AT_ONCE = 20;

interface Waiting {
  tenantId: number;
  statement: Statement;
  resolve: (rows: never[]) => void;
  reject: (error: unknown) => void;
}

/**
 * PGlite has one session, so that a long transaction would keep everybody waiting. A transaction that gives way
 * lets reads of other tenants run between its own statements, each within a savepoint that is undone: so its
 * settings end too. Such a read sees nothing of the transaction, because row-level security shows it the rows of
 * its own tenant only. Reads of the same tenant wait for the end, as they would see what is not committed.
 */
class PassingReads {
  readonly #query: Query;
  #waiting: Waiting[] = [];
  /** The tenants of the transactions that give way and are not over. */
  readonly #open = new Map<object, number>();

  constructor(query: Query) {
    this.#query = query;
  }

  /** Runs a statement now; a read perhaps when a transaction gives way. */
  readonly query: Query = <Row>(text: string, parameters: readonly unknown[], hint: StatementHint = {}) => {
    const { readsOnlyOf: tenantId } = hint;
    return tenantId !== undefined && this.#mustWait(tenantId)
      ? new Promise<Row[]>((resolve, reject) =>
          this.#waiting.push({ tenantId, statement: [text, parameters], resolve, reject }),
        )
      : this.#query<Row>(text, parameters, hint);
  };

  /** Runs a transaction that gives way. */
  async during<Result>(tenantId: number, transaction: () => Promise<Result>): Promise<Result> {
    const key = {};
    this.#open.set(key, tenantId);
    try {
      return await transaction();
    } finally {
      this.#open.delete(key);
      const released = this.#take(({ tenantId: reader }) => !this.#mustWait(reader));
      for (const waiting of released) this.#readNow(waiting);
    }
  }

  /** Lets reads of other tenants pass, if any wait. */
  async giveWay(tenantId: number, runAside: RunAside): Promise<void> {
    const passing = this.#take(({ tenantId: reader }) => reader !== tenantId, AT_ONCE);
    if (passing.length === 0) return;
    const results = await runAside(passing.map(({ statement }) => statement)).catch(() => undefined);
    passing.forEach((waiting, index) => {
      const result = results?.[index];
      if (!result) this.#readNow(waiting); // the transaction had failed before
      else if (result.status === 'fulfilled') waiting.resolve(result.value as never[]);
      else waiting.reject(result.reason);
    });
  }

  #mustWait(tenantId: number): boolean {
    if (this.#open.size === 0) return false;
    for (const other of this.#open.values()) if (other !== tenantId) return true;
    return false;
  }

  #take(matches: (waiting: Waiting) => boolean, most = Infinity): Waiting[] {
    if (this.#waiting.length === 0) return [];
    const taken = this.#waiting.filter(matches).slice(0, most);
    this.#waiting = this.#waiting.filter((waiting) => !taken.includes(waiting));
    return taken;
  }

  #readNow({ statement: [text, parameters], resolve, reject }: Waiting): void {
    this.#query<never>(text, parameters).then(resolve, reject);
  }
}

/** The embedded database, whose long transactions let reads of other tenants pass. */
export function withPassingReads(db: Database): Database {
  const passing = new PassingReads(db.query);
  return {
    ...db,
    query: passing.query,
    transaction: (work, { givesWayOf: tenantId } = {}) =>
      tenantId === undefined
        ? db.transaction(work)
        : passing.during(tenantId, () =>
            db.transaction((query, inside) => {
              inside.giveWay = () => passing.giveWay(tenantId, inside.aside!);
              return work(query, inside);
            }),
          ),
  };
}
