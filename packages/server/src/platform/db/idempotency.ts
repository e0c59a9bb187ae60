import { sql } from 'drizzle-orm';
import type { Context } from '../../context.ts';
import { DomainError } from '../../errors.ts';
import { idempotencyKeys } from './schema.ts';
import { build, tenantId } from './statements.ts';
import { write, type Transaction, type WriteOptions } from './transaction.ts';

// A request that carries an Idempotency-Key takes effect once: its answer is kept in the transaction of its
// effect, and given again to whoever repeats it.

/** How many days an answer is kept. */
export const KEPT_DAYS = 30;

/** A request as its repetitions must be: the same operation, by the same actor, asking the same. */
export interface Repeatable {
  key: string;
  /** The operation's id. */
  route: string;
  /**
   * Of what is asked: path, query and body, as checked. Keyed with the server's secret, because passwords may
   * be among it.
   */
  fingerprint: string;
}

interface Kept {
  fingerprint: string;
  answer: string | null;
  age_seconds: number;
}

/**
 * Requests with a key that this process is working on: PGlite has one session, where a lock of the database
 * would not tell them apart.
 */
const keysInFlight = new Set<string>();

/**
 * Runs a request's services in one transaction with the record of its key, or returns the answer that was
 * kept. `secret` answers are not kept: who repeats one is told that it is done. Throws
 * `idempotency_key_reused` for another request under the same key, `request_in_flight` while the first runs.
 */
export function once(
  context: Context,
  request: Repeatable,
  { secret, givesWay }: { secret: boolean } & Pick<WriteOptions, 'givesWay'>,
  run: (context: Context) => Promise<string>,
): Promise<{ answer: string; replayed: boolean }> {
  const keep = (tx: Transaction, answer: string) => {
    keepAnswerOnce(tx, request, secret ? null : answer);
    return { answer, replayed: false };
  };
  const options = { givesWay, startsWithTenant: true };
  const asFirst = () =>
    write(
      context,
      async (tx) => {
        const claimed = tx.run(claimKey, lookedFor(tx, request));
        // The work is sent behind the claim. If that fails, PostgreSQL does nothing of the work.
        const [claim, work] = await Promise.allSettled([claimed, run(tx.context)]);
        if (claim.status === 'rejected') throw claim.reason;
        if (work.status === 'rejected') throw work.reason;
        return keep(tx, work.value);
      },
      options,
    );
  const asRepetition = () =>
    write(
      context,
      async (tx) => {
        const kept = await findKept(tx, request);
        if (!kept) return keep(tx, await run(tx.context)); // the other transaction was undone meanwhile
        if (kept.answer === null)
          throw new DomainError(
            'already_done',
            'This request has taken effect already. Its answer held a secret, which is shown only once.',
          );
        return { answer: kept.answer, replayed: true };
      },
      options,
    );
  return alone(context, request, () =>
    asFirst().catch((error: unknown) => {
      if (isTaken(error)) return asRepetition();
      throw error;
    }),
  );
}

/** Runs what must not run twice at once in this process. */
async function alone<Result>(
  context: Context,
  request: Repeatable,
  run: () => Promise<Result>,
): Promise<Result> {
  const leave = enter(context, request);
  try {
    return await run();
  } finally {
    leave();
  }
}

/** Begins what must not run twice at once in this process; returns how to end it. */
export function enter(context: Context, request: Repeatable): () => void {
  const name = nameOf(context, request);
  if (keysInFlight.has(name)) throw stillInFlight();
  keysInFlight.add(name);
  return () => keysInFlight.delete(name);
}

const lookUpOfKey = sql`(
  ${sql.placeholder('tenant_id')}, ${sql.placeholder('actor_setting')}, ${sql.placeholder('name')},
  ${sql.placeholder('actor')}, ${sql.placeholder('route')}, ${sql.placeholder('key')},
  ${sql.raw(String(KEPT_DAYS))})`;

/**
 * Takes the lock of the key, and looks in a new snapshot for what is kept under it (migration 0023). It sets the
 * tenant and the actor first.
 */
const findKeptAnswer = sql<
  { mine: boolean } & (Kept | { fingerprint: null })
>`select * from find_kept_answer${lookUpOfKey}`;

/** The same, but it fails where the lock is not free or something is kept (migration 0029). */
const claimKey = sql`select claim_key${lookUpOfKey}`;
const isTaken = (error: unknown) => (error as { code?: unknown } | null)?.code === 'IK001';

function lookedFor({ context }: Transaction, request: Repeatable) {
  const { route, key } = request;
  return { name: nameOf(context, request), actor: actorOf(context), route, key };
}

/**
 * What is kept under the key, within the transaction that will keep it where nothing is. Other replicas that
 * ask meanwhile are told that it is in flight.
 */
export async function findKept(tx: Transaction, request: Repeatable): Promise<Kept | undefined> {
  const [kept] = await tx.run(findKeptAnswer, lookedFor(tx, request));
  if (!kept?.mine) throw stillInFlight();
  if (kept.fingerprint === null) return undefined;
  if (kept.fingerprint !== request.fingerprint) {
    throw new DomainError(
      'idempotency_key_reused',
      'This Idempotency-Key was used for another request. Use a new key for each request, and the same one only to repeat it.',
      { errors: [{ field: 'header.Idempotency-Key', rule: 'must not be used again for another request' }] },
    );
  }
  return kept;
}

const setTenant = sql`select set_config('app.tenant', ${sql.placeholder('tenant_setting')}, true)`;
const keepAnswer = build
  .insert(idempotencyKeys)
  .values({
    tenant_id: tenantId,
    actor: sql.placeholder('actor'),
    route: sql.placeholder('route'),
    key: sql.placeholder('key'),
    fingerprint: sql.placeholder('fingerprint'),
    answer: sql`${sql.placeholder('answer')}`,
  })
  .onConflictDoUpdate({
    target: [idempotencyKeys.tenant_id, idempotencyKeys.actor, idempotencyKeys.route, idempotencyKeys.key],
    set: { fingerprint: sql`excluded.fingerprint`, answer: sql`excluded.answer`, created_at: sql`now()` },
  });

/**
 * Keeps an answer under the key, in the transaction of its effect, with whose commit it travels; an earlier
 * one under the same key gives way.
 */
export function keepAnswerOnce(tx: Transaction, request: Repeatable, answer: string | null): void {
  // The operator's record belongs to no tenant, and its effect may have set one.
  if (tx.context.tenant_id === 0) tx.send(setTenant);
  tx.send(keepAnswer, { ...request, actor: actorOf(tx.context), answer });
}

function stillInFlight(): DomainError {
  return new DomainError(
    'request_in_flight',
    'A request with this Idempotency-Key is still being worked on.',
    { retryAfter: 1 },
  );
}

/**
 * A page's visitors get a new session, and so another actor, each quarter of an hour; the key of their page
 * stays.
 */
function actorOf({ actor }: Context): string {
  return `${actor.kind}:${actor.kind === 'publishable_key' ? actor.id.split('.')[0] : actor.id}`;
}

function nameOf(context: Context, { route, key }: Repeatable): string {
  return JSON.stringify([context.tenant_id, actorOf(context), route, key]);
}
