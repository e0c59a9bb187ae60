import { permissions } from '@chatterfix/sdk/contract';
import { eq } from 'drizzle-orm';
import type { PgBoss, Job as Claim } from 'pg-boss';
import * as z from 'zod/mini';
import type { Context, Operator } from '../../context.ts';
import { writeAsOwner } from '../db/as-owner.ts';
import type { Database } from '../db/database.ts';
import { tenants } from '../db/schema.ts';
import { build, tenantId } from '../db/statements.ts';
import { read, write } from '../db/transaction.ts';
import type { JobData } from './enqueue.ts';
import type { Attempt, Job } from './job.ts';
import { inTransaction } from './queue-database.ts';

/** Another server has taken the job, or it is settled already: this attempt must not write. */
export class ClaimLost extends Error {
  override readonly name = 'ClaimLost';
  constructor() {
    super('The job is no longer this attempt’s: another server has taken it, or its time was over');
  }
}

const everyPermission: Context['permissions'] = new Set(permissions);
const findTenant = build.select({ slug: tenants.slug }).from(tenants).where(eq(tenants.id, tenantId));

/** Runs one attempt at a job that this server has claimed. Rejects where it failed. */
export async function runAttempt(
  { db, boss, now }: { db: Database; boss: PgBoss; now: () => Date },
  job: Job,
  claim: Claim<JobData>,
  signal: AbortSignal,
): Promise<void> {
  const server: Operator = {
    db,
    now,
    actor: { kind: 'system', id: job.name },
    via: 'system',
    request_id: claim.data.request_id,
    ip: null,
  };
  const input = z.parse(job.input, claim.data.input);
  const facts = { signal, number: claim.retryCount + 1 };
  /** Marks the job as completed, in the transaction of its effects. */
  const complete = async (transaction: Database) => {
    void transaction.query('set local role none', []);
    const answer = await boss.complete(job.name, claim, null, { db: inTransaction(transaction.query) });
    // pg-boss counts what it settled; its types do not say so.
    if ((answer as { affected?: number }).affected !== 1) throw new ClaimLost();
  };
  if (!job.ofTenant) {
    const attempt: Parameters<typeof job.run>[2] = {
      ...facts,
      finish: (work) =>
        db.transaction(async (_query, transaction) => {
          const result = await writeAsOwner({ ...server, db: transaction }, work);
          await complete(transaction);
          return result;
        }),
    };
    return job.run(server, input, attempt);
  }
  const context = await contextOf(server, Number(claim.groupId));
  const attempt: Attempt<Parameters<Parameters<typeof write>[1]>[0]> = {
    ...facts,
    finish: (work) =>
      write(context, async (tx) => {
        const result = await work(tx);
        await complete(tx.context.db);
        return result;
      }),
  };
  return job.run(context, input, attempt);
}

/** A job acts in its tenant with all permissions: who enqueued it was allowed to. */
async function contextOf(server: Operator, tenant: number): Promise<Context> {
  const context: Context = {
    ...server,
    tenant_id: tenant,
    tenant: '',
    role: 'admin',
    permissions: everyPermission,
  };
  const [found] = await read(context, findTenant);
  if (!found) throw new Error('The job’s tenant does not exist');
  return { ...context, tenant: found.slug };
}
