import { sql } from 'drizzle-orm';
import { tenantId } from '../../platform/db/statements.ts';
import { write, type Transaction } from '../../platform/db/transaction.ts';
import type { LiveRun, LogBatch } from './live-run.ts';
import { aiRunEvents, aiRuns } from './schema.ts';

/** Seconds for which others believe that a server works on a run, after it said so. */
const ALIVE_SECONDS = 18;
/** The end of that time, from now on. */
export const aliveUntil = sql`now() + make_interval(secs => ${sql.raw(String(ALIVE_SECONDS))})`;
/** Milliseconds between two writes of the same tenant's runs. */
const PAUSE_MS = 50;
/** Characters of a run's events that are not held back so long: at the end of a long answer, less is left to store. */
const MUCH = 32 * 1024;
/** Milliseconds after which a run without events says that it goes on, and asks whether it is to stop. */
const SILENCE_MS = 1_000;

const values = sql`jsonb_to_recordset(${sql.placeholder('batches')}::text::jsonb)
  as given (run integer, first_number integer, last_number integer, events text)`;

const addBatch = sql`insert into ${aiRunEvents} (tenant_id, run, first_number, last_number, events)
  values (${tenantId}, ${sql.placeholder('run')}, ${sql.placeholder('first_number')},
    ${sql.placeholder('last_number')}, ${sql.placeholder('events')})
  on conflict do nothing`;

/**
 * Adds batches to the log, with the statements of a transaction. One that was written already, though its answer was
 * lost, is left as it is. Each has a statement, because JSON of all would take PostgreSQL twice as long to read as to
 * store.
 */
export function addToLog(tx: Transaction, batches: readonly LogBatch[]): void {
  for (const batch of batches) tx.send(addBatch, { ...batch });
}

/** Writes the events of many runs, and returns those of the runs that are still this server's. */
const writeEvents = sql<{ id: number; stop_requested: boolean }>`
  with given as materialized (select * from ${values}),
  mine as materialized (
    select id, stop_requested, alive_until from ${aiRuns}
    where tenant_id = ${tenantId} and id in (select run from given) and state = 'running'
      and server_id = ${sql.placeholder('server')}),
  alive as (
    update ${aiRuns} set alive_until = ${aliveUntil}
    where tenant_id = ${tenantId}
      and id in (select id from mine where alive_until < now() + make_interval(secs => ${sql.raw(String(ALIVE_SECONDS - 4))}))),
  added as (
    insert into ${aiRunEvents} (tenant_id, run, first_number, last_number, events)
    select ${tenantId}, run, first_number, last_number, events from given
    where events is not null and run in (select id from mine)
    on conflict do nothing)
  select id, stop_requested from mine`;

/**
 * Writes the events of all runs of one tenant that this process works on: what came since the last write, in one
 * statement. It also tells other servers that the runs go on, and learns which are to stop.
 */
export class LogWriter {
  readonly #server: string;
  readonly #onFailure: (error: unknown) => void;
  readonly #runs = new Set<LiveRun>();
  #timer: NodeJS.Timeout | undefined;
  /** Milliseconds until the next write, from the last one or from what made it urgent. */
  #pause = SILENCE_MS;
  #hasFailed = false;
  #writing: Promise<void> | undefined;

  constructor(server: string, onFailure: (error: unknown) => void) {
    this.#server = server;
    this.#onFailure = onFailure;
  }

  get isEmpty(): boolean {
    return this.#runs.size === 0;
  }

  add(run: LiveRun): void {
    this.#runs.add(run);
    if (!this.#timer && !this.#writing) this.#schedule();
  }

  /** Stops writing the run's events, so that its end can be written. */
  async release(run: LiveRun): Promise<void> {
    this.#runs.delete(run);
    await this.#writing;
  }

  /** To be called when a run has new events: `waiting` characters are not stored. */
  wake(waiting: number): void {
    const pause = waiting > MUCH && !this.#hasFailed ? 0 : PAUSE_MS;
    if (pause >= this.#pause) return;
    this.#pause = pause;
    if (!this.#writing) this.#schedule();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#pause = SILENCE_MS;
      this.#writing = this.#write().finally(() => {
        this.#writing = undefined;
        if (this.#runs.size > 0) this.#schedule();
      });
    }, this.#pause);
  }

  async #write(): Promise<void> {
    const runs = [...this.#runs];
    const [first] = runs;
    if (!first) return;
    const batches = runs.map((run): [LiveRun, LogBatch | { run: number }] => [
      run,
      run.nextBatch() ?? { run: run.id },
    ]);
    try {
      const mine = await write(first.context, writeEvents, {
        batches: JSON.stringify(batches.map(([, batch]) => batch)),
        server: this.#server,
      });
      const found = new Map(mine.map(({ id, stop_requested }) => [id, stop_requested]));
      for (const [run, batch] of batches) {
        const stop = found.get(run.id);
        if (stop === undefined) run.stop('lost');
        else if (stop) run.stop('stopped');
        if (stop !== undefined && 'events' in batch) run.stored(batch);
      }
      this.#hasFailed = false;
    } catch (error) {
      this.#hasFailed = true;
      this.#onFailure(error); // the next write tries the same again
    }
  }
}
