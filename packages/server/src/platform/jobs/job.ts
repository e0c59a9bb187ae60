import type * as z from 'zod/mini';
import type { Context, Operator } from '../../context.ts';
import type { RunAsOwner } from '../db/as-owner.ts';
import type { Transaction } from '../db/transaction.ts';
import type { Enqueueable, QueueOptions } from './enqueue.ts';

/** How one attempt at a job runs. */
export interface Attempt<Tx> {
  /** Aborted when the time limit has passed, when another server has taken the job, or at shutdown. */
  readonly signal: AbortSignal;
  /** 1 for the first attempt. An attempt that ended with its server counts. */
  readonly number: number;
  /**
   * Writes rows and marks the job as completed in one transaction, so that the rows are written once, even
   * where the server is killed at any moment. Throws, with nothing written, where another server has taken
   * the job meanwhile.
   */
  finish<Result>(write: (tx: Tx) => Promise<Result>): Promise<Result>;
}

interface Declaration<Input> {
  /** Unique among all jobs: `identity.sweep`. */
  readonly name: string;
  /** What the job is given. It is stored as JSON. */
  readonly input: z.core.$ZodType<Input>;
  /** How often a failed job is tried again; 5 where nothing is said. */
  readonly retries?: number;
  /**
   * Seconds until the first retry and at most between two; 5 and 3,600 where nothing is said. The pause
   * doubles with each retry, and its second half is random.
   */
  readonly backoff?: { readonly first: number; readonly longest: number };
  /** Seconds after which an attempt has failed; at most 86,400. */
  readonly timeLimit: number;
  /** How many of these jobs one server runs at the same time; 1 where nothing is said. */
  readonly concurrency?: number;
}

/** A job that works for one tenant: that of the transaction which enqueues it. */
export interface TenantJob<Input> extends Enqueueable<Input> {
  readonly ofTenant: true;
  readonly concurrency: number;
  run(context: Context, input: Input, attempt: Attempt<Transaction>): Promise<void>;
}

/** A job that works above all tenants, such as a sweep. */
export interface SystemJob<Input> extends Enqueueable<Input> {
  readonly ofTenant: false;
  readonly concurrency: number;
  /** Seconds; the job is enqueued once in each interval, whatever the number of servers. */
  readonly every?: number;
  run(server: Operator, input: Input, attempt: Attempt<RunAsOwner>): Promise<void>;
}

export type Job = TenantJob<unknown> | SystemJob<unknown>;

const DAY = 86_400;

/**
 * Declares a job of a tenant. It runs at least once: a server that is killed leaves it to another one, which
 * begins it again. What it writes with `attempt.finish` is written once.
 *
 * @example
 * export const notifyVendor = defineJob({
 *   name: 'vendors.notify',
 *   input: z.object({ vendor_id: z.int() }),
 *   timeLimit: 30,
 *   async run(context, { vendor_id }, { signal, finish }) {
 *     await sendMail(await getVendor(context, vendor_id), { signal });
 *     await finish(async (tx) => tx.send(build.update(vendors).set({ … })));
 *   },
 * });
 * tx.enqueue(notifyVendor, { vendor_id: 17 });
 */
export function defineJob<Input>({
  run,
  ...declaration
}: Declaration<Input> & Pick<TenantJob<Input>, 'run'>): TenantJob<Input> {
  return { ...common(declaration), ofTenant: true, run };
}

/** Declares a job of the server itself. */
export function defineSystemJob<Input>({
  run,
  every,
  ...declaration
}: Declaration<Input> & Pick<SystemJob<Input>, 'run' | 'every'>): SystemJob<Input> {
  return { ...common(declaration), ofTenant: false, run, ...(every === undefined ? {} : { every }) };
}

function common<Input>({
  name,
  input,
  retries = 5,
  backoff = { first: 5, longest: 3600 },
  timeLimit,
  concurrency = 1,
}: Declaration<Input>) {
  const queue: QueueOptions = {
    policy: 'short', // one waiting job for each key; a job without a key has its id instead
    retryLimit: retries,
    retryDelay: backoff.first,
    retryBackoff: true,
    retryDelayMax: backoff.longest,
    expireInSeconds: timeLimit,
    heartbeatSeconds: 10, // the least that pg-boss takes
    retentionSeconds: 365 * DAY, // a job that waits longer is deleted
    deleteAfterSeconds: 7 * DAY,
  };
  return { name, input, concurrency, queue };
}
