import { and, eq } from 'drizzle-orm';
import * as z from 'zod/mini';
import { assets } from '../features/assets/schema.ts';
import { build, ofTenant, tenantId } from '../platform/db/statements.ts';
import { read } from '../platform/db/transaction.ts';
import { defineJob, type Job, type TenantJob } from '../platform/jobs/job.ts';
import { startJobs, type Jobs } from '../platform/jobs/workers.ts';
import { createLog } from '../platform/log/log.ts';
import { openTestDatabase, type DatabaseKind } from './databases.ts';
import { contextOf, createWorld, type World } from './world.ts';

const Numbered = z.object({ n: z.int() });
let made = 0;

/** A job of a new name that does what the test says. */
export function newJob(
  run: TenantJob<z.infer<typeof Numbered>>['run'],
  more: Partial<
    Pick<Parameters<typeof defineJob>[0], 'retries' | 'timeLimit' | 'backoff' | 'concurrency'>
  > = {},
) {
  return defineJob({
    name: `test.job-${++made}`,
    input: Numbered,
    timeLimit: 60,
    backoff: { first: 1, longest: 1 },
    ...more,
    run,
  });
}

/** The insertion of an asset of this name, as the effect of a job. */
export const asset = (name: string) => build.insert(assets).values({ tenant_id: tenantId, name });

/** What the queue holds of a job. */
interface JobRow {
  state: string;
  attempts: number;
  output: { message: string } | null;
}

/** A world whose servers work on jobs. */
export interface JobWorld {
  world: World;
  servers: Jobs[];
  /** Starts to work on these jobs, as a server of its own does. */
  serve(...jobs: Job[]): Promise<Jobs>;
  stopServers(): Promise<void>;
  asOwner<Row>(statement: string, parameters?: unknown[]): Promise<Row[]>;
  rowsOf(job: Job): Promise<JobRow[]>;
  /** The states of all jobs of this kind, in alphabetical order: `completed,created`. */
  stateOf(job: Job): Promise<string>;
  countAssets(name: string): Promise<number>;
}

export async function createJobWorld(kind: DatabaseKind): Promise<JobWorld> {
  const world = await createWorld(await openTestDatabase(kind));
  const servers: Jobs[] = [];
  const asOwner = <Row>(statement: string, parameters: unknown[] = []) =>
    world.db.transaction(async (query) => {
      await query('set local role none', []);
      return query<Row>(statement, parameters);
    });
  const rowsOf = (job: Job) =>
    asOwner<JobRow>('select state, retry_count + 1 as attempts, output from pgboss.job where name = $1', [
      job.name,
    ]);
  const findAssets = (name: string) =>
    build
      .select({ id: assets.id })
      .from(assets)
      .where(and(ofTenant(assets), eq(assets.name, name)));
  return {
    world,
    servers,
    serve: async (...jobs) => {
      const server = await startJobs({
        db: world.db,
        jobs,
        log: createLog('silent'),
        poll: 0.5,
        grace: 200,
      });
      servers.push(server);
      return server;
    },
    stopServers: async () => {
      await Promise.all(servers.splice(0).map((server) => server.stop()));
    },
    asOwner,
    rowsOf,
    stateOf: async (job) =>
      (await rowsOf(job))
        .map(({ state }) => state)
        .toSorted()
        .join(),
    countAssets: async (name) => (await read(contextOf(world), findAssets(name))).length,
  };
}
