import type { Context } from '../../context.ts';
import type { RunHost } from './host.ts';
import type { LoggedEvent } from './live-run.ts';
import { findRun, type RunRow } from './records.ts';
import { readLog } from './stored-log.ts';

/** Milliseconds between two looks at a run that another server works on. */
const LOOK_MS = 250;
/** The same at one that waits for approvals, or for the page. */
const WAITING_LOOK_MS = 1_000;

/**
 * The events of a run after the number `after`, each once, until the run has ended, waits, or the
 * signal aborts. A reader who has the event that says so gets what follows the decision. It reads what is stored, and where this process works on the run, goes on with its events as they come.
 */
export async function* follow(
  host: RunHost,
  context: Context,
  run: Pick<RunRow, 'id' | 'run_id'>,
  after: number,
  signal: AbortSignal,
): AsyncGenerator<readonly LoggedEvent[]> {
  let last = after;
  while (!signal.aborted) {
    const reader = host.find(run.run_id)?.attach(last);
    if (reader) {
      try {
        for (let events = await reader.next(signal); events; events = await reader.next(signal)) {
          yield events;
          last = events.at(-1)!.number;
          if (isLast(events)) return;
        }
      } finally {
        reader.leave();
      }
      if (signal.aborted) return;
    }
    // The state before the log: what a run that has ended wrote is in the log that is read then.
    const row = await host.current(context, await findRun(context, run.run_id));
    const events = await readLog(context, row, last);
    if (events.length > 0) {
      yield events;
      last = events.at(-1)!.number;
      if (isLast(events) && (await isAt(context, run.run_id, last))) return;
    } else if (row.state !== 'running') return;
    else if (!host.find(run.run_id))
      await host.begins(run.run_id, row.continuation ? WAITING_LOOK_MS : LOOK_MS);
  }
}

/** Whether the event is the last one of a run that has ended, or waits. */
async function isAt(context: Context, runId: string, last: number): Promise<boolean> {
  const { state, continuation, last_event } = await findRun(context, runId);
  return state === 'running' ? continuation !== null && last_event === last : last_event <= last;
}

export function isLast(events: readonly LoggedEvent[]): boolean {
  const type = events.at(-1)?.type;
  return type === 'answer-finish' || type === 'run-wait' || type === 'error';
}
