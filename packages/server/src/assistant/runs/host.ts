import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Problem } from '@chatterfix/sdk/contract';
import { sql } from 'drizzle-orm';
import { partyOf, type Context } from '../../context.ts';
import { DomainError, serverBusy } from '../../errors.ts';
import { writeAsOwner } from '../../platform/db/as-owner.ts';
import type { Database } from '../../platform/db/database.ts';
import { Places } from '../../platform/limits/places.ts';
import { systemContext } from '../../identity/tenants.ts';
import { defaultLimits, type RunLimits } from '../limits.ts';
import { aiApprovals } from '../approvals/schema.ts';
import { hasOpenCalls } from '../client-tools/records.ts';
import { write } from '../../platform/db/transaction.ts';
import { LiveRun } from './live-run.ts';
import { LogWriter } from './log-writer.ts';
import type { Waiting } from './continuation.ts';
import { interruptAbandoned, recordLate, storeEnd, type StartedRun } from './ending.ts';
import type { Outcome } from './outcome.ts';
import { findAnyRun, findRun, type RunRow } from './records.ts';
import { endWaiting, storeWaiting, waitedInVain } from './waiting.ts';
import { aiRuns } from './schema.ts';

/** Runs of one tenant, or of all visitors of its pages, that one server works on at once. */
const MOST_RUNS = 250;
/** Milliseconds between two looks for runs of servers that have ended. */
const LOOK_MS = 8_000;
/** Seconds between the tries to store the end of a run. */
const END_PAUSES = [0.2, 0.5, 1, 2, 4];

/** The work of a run: adds its events to `run` and returns how it ended, or what it waits for. */
type Work = (run: LiveRun) => Promise<Outcome | Waiting>;

export interface RunHostOptions {
  db: Database;
  now?: () => Date;
  /** The problem document of a failure; `request_id` is that of the question. */
  describe: (error: unknown, requestId: string) => Problem;
  limits?: RunLimits | undefined;
  /** Called with each failure that nobody is told of. */
  onFailure?: (error: unknown) => void;
}

/** The runs that this process works on, whoever reads them. */
export class RunHost {
  /** Names this process in the rows of its runs. */
  readonly server = randomUUID();
  readonly describe: RunHostOptions['describe'];
  /** What each run may use. */
  readonly limits: RunLimits;
  /**
   * Whether the last question could be stored. If not, no model is asked before the next one is: it would be asked
   * in vain, and nobody would count what that costs.
   */
  storesQuestions = true;
  readonly #db: Database;
  readonly #now: () => Date;
  readonly #onFailure: (error: unknown) => void;
  readonly #runs = new Map<string, LiveRun>();
  readonly #writers = new Map<number, LogWriter>();
  readonly #places = new Places(MOST_RUNS);
  /** Work that nobody waits for. */
  readonly #asides = new Set<Promise<void>>();
  readonly #closing = new AbortController();
  /** Lets a run of this process go on when the time is over for which it waits for the page. */
  whenPageIsLate: (context: Context, run: number) => Promise<void> = () => Promise.resolve();
  readonly #beginnings = new EventEmitter().setMaxListeners(0);
  #look: NodeJS.Timeout | undefined;
  #closed = false;

  constructor({
    db,
    now = () => new Date(),
    describe,
    limits = defaultLimits,
    onFailure = () => {},
  }: RunHostOptions) {
    this.#db = db;
    this.#now = now;
    this.describe = describe;
    this.limits = limits;
    this.#onFailure = onFailure;
  }

  /**
   * Looks every few seconds for runs of servers that have ended, or whose approvals nobody decided in time, and ends
   * those runs.
   */
  watch(): void {
    this.#look = setTimeout(() => {
      void this.endAbandoned()
        .catch(this.#onFailure)
        .finally(() => {
          if (!this.#closed) this.watch();
        });
    }, LOOK_MS).unref();
  }

  /** Takes a place for a run of the caller's. Throws `server_busy` if there is none. Returns how to leave it. */
  takePlace(context: Context): () => void {
    if (this.#closed) throw serverBusy('The server is about to stop', 5);
    const leave = this.#places.take(partyOf(context));
    if (!leave) throw serverBusy(`${MOST_RUNS} questions are being answered already`, 5);
    return leave;
  }

  /** Begins the work on a stored run, and goes on with it whether anybody reads it or not. */
  begin(
    context: Context,
    run: StartedRun & Pick<RunRow, 'id' | 'run_id'> & { last_event?: number },
    work: Work,
  ): LiveRun {
    const writer = this.#writerOf(context.tenant_id);
    const live = new LiveRun(run, context, (waiting) => writer.wake(waiting));
    this.#runs.set(run.run_id, live);
    writer.add(live);
    this.#beginnings.emit(run.run_id);
    void this.#perform(context, live, run, work, writer)
      .catch((error: unknown) => {
        // Nothing more is written of the run, so that it is ended as interrupted when its time is over.
        this.#onFailure(error);
        live.finish();
      })
      .finally(() => {
        this.#runs.delete(run.run_id);
        if (writer.isEmpty) this.#writers.delete(context.tenant_id);
      });
    return live;
  }

  /**
   * Does work that nobody waits for and that may fail. The signal is aborted when the server stops.
   */
  aside(work: (signal: AbortSignal) => Promise<void>): void {
    if (this.#closed) return;
    const done = work(this.#closing.signal)
      .catch((error: unknown) => {
        if (!this.#closed) this.#onFailure(error);
      })
      .finally(() => this.#asides.delete(done));
    this.#asides.add(done);
  }

  /** Resolves when this process begins to work on the run, or goes on with it; otherwise after the time. */
  async begins(runId: string, milliseconds: number): Promise<void> {
    const signal = AbortSignal.timeout(milliseconds);
    await once(this.#beginnings, runId, { signal }).catch(() => {}); // the time is over
  }

  /** The run, if this process works on it. */
  find(runId: string): LiveRun | undefined {
    return this.#runs.get(runId);
  }

  /** Ends the run if its server has ended, and returns it as it is then. */
  async current(context: Context, run: RunRow): Promise<RunRow> {
    if (!run.is_abandoned) return run;
    await interruptAbandoned(context, run, this.interrupted(context, run));
    return findRun(context, run.run_id);
  }

  /** The problem of a run whose server has ended. */
  interrupted({ request_id }: Pick<Context, 'request_id'>, { session_id, run_id }: RunRow): Problem {
    return this.describe(
      new DomainError(
        'run_interrupted',
        'The server that worked on the answer was stopped. The question is kept; ask it again.',
        { session_id, run_id, retryAfter: 1 },
      ),
      request_id,
    );
  }

  /** Ends all runs as interrupted, and resolves when that is stored. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#closing.abort();
    clearTimeout(this.#look);
    const ended = [...this.#runs.values()].map(({ ended }) => ended);
    for (const run of this.#runs.values()) run.stop('interrupted');
    await Promise.all([...ended, ...this.#asides]);
  }

  #writerOf(tenant: number): LogWriter {
    const known = this.#writers.get(tenant);
    if (known) return known;
    const writer = new LogWriter(this.server, this.#onFailure);
    this.#writers.set(tenant, writer);
    return writer;
  }

  async #perform(
    context: Context,
    live: LiveRun,
    run: StartedRun,
    work: Work,
    writer: LogWriter,
  ): Promise<void> {
    const outcome = await work(live).finally(() => writer.release(live));
    if (live.signal.reason === 'lost') {
      await recordLate(context, live, run, outcome.state === 'waiting' ? outcome.outcome : outcome).catch(
        this.#onFailure,
      );
      return live.finish();
    }
    for (const seconds of [...END_PAUSES, undefined]) {
      try {
        if (outcome.state === 'waiting') {
          const last = await storeWaiting(context, live, run, this.server, outcome, this.limits);
          if (last && outcome.calls.length > 0) this.#awaitPage(context, live.id);
          return live.finish(last);
        }
        const last = await storeEnd(context, live, run, this.server, outcome);
        return live.finish(last && [last]);
      } catch (error) {
        this.#onFailure(error);
        if (seconds !== undefined) await pause(seconds * 1000);
      }
    }
    live.finish(); // another server will end it, or this one when it looks
  }

  #awaitPage(context: Context, run: number): void {
    const milliseconds = this.limits.clientToolSeconds * 1000 + 50;
    setTimeout(() => this.aside(() => this.whenPageIsLate(context, run)), milliseconds).unref();
  }

  /** Ends the runs on which no server works any more, and those whose approvals nobody decided in time. */
  async endAbandoned(): Promise<void> {
    const who = {
      db: this.#db,
      actor: { kind: 'system', id: 'runs' },
      via: 'system',
      request_id: 'runs',
      ip: null,
    } as const;
    const abandoned = await writeAsOwner(who, (run) =>
      run(sql<{ tenant_id: number; slug: string; run_id: string }>`
        select r.tenant_id, t.slug, r.run_id from ${aiRuns} r join tenants t on t.id = r.tenant_id
        where r.state = 'running' and (r.alive_until < now() or r.alive_until = 'infinity' and not exists (
          select 1 from ${aiApprovals} a
          where a.tenant_id = r.tenant_id and a.run = r.id and a.state = 'pending' and a.expires_at > now())
          and not ${hasOpenCalls})
        limit 1000`),
    );
    for (const { tenant_id, slug, run_id } of abandoned) {
      const context = systemContext(this.#db, { id: tenant_id, slug }, 'runs', 'admin', this.#now);
      const run = await findAnyRun(context, run_id);
      if (run?.continuation)
        await write(context, (tx) =>
          endWaiting(tx, run.id, 'expired', (run, approval) =>
            this.describe(waitedInVain(run, approval), context.request_id),
          ),
        );
      else if (run) await interruptAbandoned(context, run, this.interrupted(context, run));
    }
  }
}
