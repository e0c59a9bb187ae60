import { setTimeout as pause } from 'node:timers/promises';
import type { Context } from '../../context.ts';
import { write } from '../../platform/db/transaction.ts';
import { wasStopped } from '../collect-answer.ts';
import type { RunHost } from './host.ts';
import { findRun, requestStop, type RunRow } from './records.ts';
import { endWaiting } from './waiting.ts';

/** How long the stop of a run on another server is waited for, and how often it is looked at. */
const WAIT_MS = 3_000,
  LOOK_MS = 250;

/**
 * Stops a run, and returns it as it is then. A run on another server is stopped with that server's next write: what
 * is returned may still be running if that takes longer than usual.
 */
export async function stopRun(context: Context, host: RunHost, runId: string): Promise<RunRow> {
  let run = await host.current(context, await findRun(context, runId));
  if (run.continuation) return withdraw(context, host, run);
  if (run.state !== 'running') return run;
  const live = host.find(runId);
  if (live) {
    live.stop('stopped');
    await live.ended;
    return findRun(context, runId);
  }
  await requestStop(context, run.id);
  for (const until = Date.now() + WAIT_MS; run.state === 'running' && Date.now() < until;) {
    await pause(LOOK_MS);
    run = await host.current(context, await findRun(context, runId));
    if (run.continuation) return withdraw(context, host, run); // it began to wait meanwhile
  }
  return run;
}

async function withdraw(context: Context, host: RunHost, { id, run_id }: RunRow): Promise<RunRow> {
  await write(context, (tx) =>
    endWaiting(tx, id, 'withdrawn', (run) => host.describe(wasStopped(run), context.request_id)),
  );
  return findRun(context, run_id);
}
