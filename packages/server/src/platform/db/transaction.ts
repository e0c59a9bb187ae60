import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { Context } from '../../context.ts';
import { enqueue, type Enqueueable, type EnqueueOptions } from '../jobs/enqueue.ts';
import type { Database } from './database.ts';
import { emission, emitsEvents, type EmittedEvent } from '../events/emit.ts';
import { eventCommits, jobCommits } from './commit-listeners.ts';
import {
  compile,
  noValueFor,
  readsOneRow,
  setsTheTenantItself,
  type RowOf,
  type Statement,
  type Values,
} from './statements.ts';

// The one place where the tenant is set in the database. Row-level security then shows and takes that
// tenant's rows only, and with none set, no rows. Writes also say who acts: the audit log's triggers read it.
// See docs/decisions/0012-one-way-to-read-and-write.md.

/**
 * Reads rows of the context's tenant, in one statement. A query that is a constant is compiled once, with
 * placeholders for what changes.
 *
 * @example
 * const findPart = build.select(partColumns).from(parts).where(and(ofTenant(parts), eq(parts.id, sql.placeholder('id'))));
 * const [part] = await read(context, findPart, { id: 17 });
 */
export function read<S extends Statement>(context: Context, query: S, values?: Values): Promise<RowOf<S>[]> {
  const [text, parameters] = filled(reads, withTenant, query, context, values);
  return context.db.query<RowOf<S>>(text, parameters, {
    quick: readsOneRow(query),
    readsOnlyOf: context.tenant_id,
  });
}

/**
 * What the work of a transaction has: statements, and nothing that leads to a model, a mailbox or another
 * server.
 */
export interface Transaction {
  /**
   * Runs a statement and waits for its rows. Statements sent without waiting for each other travel together.
   */
  run<S extends Statement>(statement: S, values?: Values): Promise<RowOf<S>[]>;
  /**
   * Sends a statement whose rows nobody needs: it travels with the next one or with the commit, and where it
   * fails, so does the write.
   */
  send(statement: Statement, values?: Values): void;
  /**
   * Puts a job on its queue, with the commit: it runs if and only if this transaction commits. A job of a
   * tenant belongs to this transaction's.
   */
  enqueue<Input>(job: Enqueueable<Input>, input: NoInfer<Input>, options?: EnqueueOptions): void;
  /**
   * Writes changes to the log of events, in one statement sent like those of `send`. Whoever may read the
   * records is told after the commit. `withEvents` of `platform/events` makes the events in the statement of the
   * write itself.
   */
  emit(events: EmittedEvent | readonly EmittedEvent[]): void;
  /**
   * To be called between the statements of a long write. On PGlite, which has one session, other tenants read
   * meanwhile, if the write gives way.
   */
  giveWay(): Promise<void>;
  /**
   * The caller, for services that take part in this transaction: what they write is kept or undone with it.
   */
  readonly context: Context;
}

export interface WriteOptions {
  /** The write is long and calls `giveWay`. */
  givesWay?: boolean | undefined;
  /**
   * The first statement of the work sets the tenant and the actor itself. If it did not, row-level security would
   * show and take no rows.
   */
  startsWithTenant?: boolean;
}

/**
 * Writes as the context's actor in a transaction of its tenant: all of it or nothing. A single statement
 * travels together with its transaction. Within another transaction (`tx.context`) it is a part of that one.
 *
 * @example
 * const [part] = await write(context, build.update(parts).set({ name }).where(and(ofTenant(parts), eq(parts.id, id))).returning(partColumns));
 * await write(context, async (tx) => {
 *   const [order] = await tx.run(build.insert(workOrders).values({ … }).returning({ id: workOrders.id }));
 *   tx.send(build.insert(…).values({ work_order_id: order.id }));
 * });
 */
export function write<S extends Statement>(
  context: Context,
  statement: S,
  values?: Values,
): Promise<RowOf<S>[]>;
export function write<Result>(
  context: Context,
  work: (tx: Transaction) => Promise<Result>,
  options?: WriteOptions,
): Promise<Result>;
export async function write<Result>(
  context: Context,
  work: Statement | ((tx: Transaction) => Promise<Result>),
  more?: Values | WriteOptions,
): Promise<unknown> {
  if (typeof work !== 'function') {
    const statement = filled(writes, same, work, context, more as Values | undefined);
    const rows = await context.db.atOnce(
      setsTheTenantItself(work) ? [statement] : [settings(context), statement],
    );
    if (emitsEvents(work)) eventCommits.written(context.db);
    return rows;
  }
  const { givesWay, startsWithTenant } = (more ?? {}) as WriteOptions;
  let inside: Database | undefined;
  const result = await context.db.transaction(
    (query, db) => {
      inside = db;
      if (!startsWithTenant) void query(...settings(context)); // travels with the first statement
      return work(transactionOf(context, query, db));
    },
    givesWay ? { givesWayOf: context.tenant_id } : {},
  );
  if (inside) for (const commits of [eventCommits, jobCommits]) commits.committed(inside, context.db);
  return result;
}

function transactionOf(context: Context, query: Database['query'], db: Database): Transaction {
  const run = <S extends Statement>(statement: S, values?: Values) => {
    if (emitsEvents(statement)) eventCommits.written(db);
    return query<RowOf<S>>(...filled(writes, same, statement, context, values));
  };
  const send = (statement: Statement, values?: Values) => void run(statement, values);
  return {
    run,
    send,
    emit: (events) => send(...emission(events)),
    giveWay: () => db.giveWay?.() ?? Promise.resolve(),
    enqueue: (job, input, options) => {
      enqueue(send, context.request_id, job, input, options);
      jobCommits.written(db);
    },
    context: { ...context, db },
  };
}

/** Who acts, as the database function `acting()` reads it. */
export function actorSetting({
  actor: { kind, id },
  via,
  request_id,
  ip,
  fred,
}: Pick<Context, 'actor' | 'via' | 'request_id' | 'ip' | 'fred'>): string {
  return JSON.stringify({ kind, id, via, request_id, ip, ...fred });
}

const settings = (context: Context): [text: string, parameters: unknown[]] => [
  `select set_config('app.tenant', $1, true), set_config('app.actor', $2, true)`,
  [String(context.tenant_id), actorSetting(context)],
];

function withTenant(query: SQL): SQL {
  // The setting and the query are one statement, hence one round trip and no transaction. The lateral part
  // needs `s`, and `offset 0` keeps PostgreSQL from merging it with the outer query, so the setting comes
  // first; were it evaluated late, no tenant would be set and no row returned.
  return sql`select t.* from set_config('app.tenant', ${sql.placeholder('tenant_setting')}, true) s
    cross join lateral (select q.* from (${query}) q where s is not null offset 0) t`;
}
const same = (statement: SQL) => statement;

type Cache = WeakMap<SQLWrapper, ReturnType<typeof compile>>;
const reads: Cache = new WeakMap();
const writes: Cache = new WeakMap();

/**
 * The statement's text and parameters; compiled once for each statement object, so that a constant costs
 * nothing again.
 */
function filled(
  cache: Cache,
  wrap: (statement: SQL) => SQL,
  statement: Statement,
  context: Context,
  values?: Values,
): [text: string, parameters: unknown[]] {
  let compiled = cache.get(statement);
  if (!compiled) cache.set(statement, (compiled = compile(statement, wrap)));
  return [
    compiled.text,
    compiled.parametersFor((name) => {
      if (name === 'tenant_id') return context.tenant_id;
      if (name === 'tenant_setting') return String(context.tenant_id);
      if (name === 'actor_setting') return actorSetting(context);
      return values && name in values ? values[name] : noValueFor(name);
    }),
  ];
}
