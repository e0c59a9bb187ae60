import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { Statement, Values } from '../db/statements.ts';

/** The settings of a job's queue, as pg-boss names them. Times are seconds. */
export interface QueueOptions {
  policy: 'short';
  retryLimit: number;
  retryDelay: number;
  retryBackoff: true;
  retryDelayMax: number;
  expireInSeconds: number;
  heartbeatSeconds: number;
  retentionSeconds: number;
  deleteAfterSeconds: number;
}

/** What must be known of a job to put it on its queue. */
export interface Enqueueable<Input> {
  readonly name: string;
  readonly input: z.core.$ZodType<Input>;
  /** Whether it works for one tenant, or for the whole server. */
  readonly ofTenant: boolean;
  readonly queue: QueueOptions;
}

export interface EnqueueOptions {
  /** The job does not start before this moment. */
  startAfter?: Date;
  /** While a job of this name waits with the same key, another one is not added. */
  singletonKey?: string;
}

/** What a row of the queue holds beside pg-boss's own columns. */
export interface JobData {
  input: unknown;
  /** The request that enqueued the job. */
  request_id: string;
}

// Cast from text, so that both databases take the JSON as it is.
const enqueueJob = sql`select enqueue_job(${sql.placeholder('queue_name')}, ${sql.placeholder('queue_options')}::text::jsonb,
  ${sql.placeholder('of_tenant')}::boolean, ${sql.placeholder('job_id')}::uuid, ${sql.placeholder('job_data')}::text::jsonb,
  ${sql.placeholder('start_at')}::timestamptz, ${sql.placeholder('job_key')})`;

/**
 * Puts a job on its queue with one statement that nobody waits for. `send` is the transaction's: the job
 * exists if the transaction commits. Throws where the input is not what the job takes.
 */
export function enqueue<Input>(
  send: (statement: Statement, values: Values) => void,
  requestId: string,
  job: Enqueueable<Input>,
  input: Input,
  { startAfter, singletonKey }: EnqueueOptions = {},
): void {
  const data: JobData = { input: z.parse(job.input, input), request_id: requestId };
  send(enqueueJob, {
    queue_name: job.name,
    queue_options: JSON.stringify(job.queue),
    of_tenant: job.ofTenant,
    job_id: randomUUID(),
    job_data: JSON.stringify(data),
    start_at: startAfter?.toISOString() ?? null,
    job_key: singletonKey ?? null,
  });
}
