import type { DomainError } from '../../errors.ts';

/** How much runs and waits at once. */
export interface FairQueueLimits {
  /** Work that runs at once. */
  running: number;
  /** Of this, work of one party. */
  runningEach: number;
  /** Work of one party that waits; for work of several parties, that of the first, the second and so on. */
  waitingEach: number | readonly number[];
  /** Work of all parties that waits. */
  waiting: number;
  /** Milliseconds after which work that still waits is refused; it waits for ever where nothing is said. */
  longestWait?: number;
}

/** Somebody whose work takes turns with that of others, such as a tenant. */
interface Party {
  running: number;
  waiting: number;
  /** Milliseconds of work so far, on the clock of the queue. */
  used: number;
}

/** Makes the error for work that finds no place to wait, or has waited for too long. */
type Refusal = (retryAfterSeconds: number, reason: 'full' | 'late') => DomainError;

interface Job {
  start: () => void;
  refuse: (error: DomainError) => void;
  late: NodeJS.Timeout | undefined;
}

/** Waiting work of the same parties, in the order of arrival. */
interface Line {
  readonly parties: readonly Party[];
  readonly jobs: Job[];
}

/** Idle parties are forgotten when there are more than this. */
const PARTIES_KEPT = 1_000;

/**
 * Runs work in turns, fairly by the time that each party has used: whoever used less comes first, however much
 * work the others have waiting. While nobody waits, work starts at once.
 *
 * Work may belong to several parties, such as an address and an account. It then waits behind the one that has
 * used most; where these are the same, the others decide.
 */
export class FairQueue {
  readonly #limits: FairQueueLimits;
  readonly #refusal: Refusal;
  readonly #now: () => number;
  readonly #parties = new Map<string, Party>();
  readonly #lines = new Map<string, Line>();
  #running = 0;
  #waiting = 0;
  /** What the party that started last had used. Who has been idle starts from here, without a credit. */
  #clock = 0;
  /** The usual duration of work, in milliseconds. Running work counts as this until its duration is known. */
  #usual = 1;

  constructor(limits: FairQueueLimits, refusal: Refusal, now: () => number = () => performance.now()) {
    this.#now = now;
    this.#limits = limits;
    this.#refusal = refusal;
  }

  /** Runs the work when its turn comes. Rejects with the refusal if too much waits already. */
  async run<Result>(names: readonly string[], work: () => Promise<Result>): Promise<Result> {
    const parties = names.map((name) => this.#partyOf(name));
    if (this.#hasRoom(parties)) this.#begin(parties);
    else await this.#wait(names, parties);
    const expected = this.#usual;
    const began = this.#now();
    try {
      return await work();
    } finally {
      this.#end(parties, this.#now() - began, expected);
    }
  }

  /** Throws the refusal if work of these parties would find no place to wait. */
  assertPlace(names: readonly string[]): void {
    const parties = names.map((name) => this.#partyOf(name));
    if (!this.#hasRoom(parties) && this.#isFull(parties)) throw this.#refusalNow();
  }

  /** Whether too much work of one of the parties waits. */
  #isFull(parties: readonly Party[]): boolean {
    const { waitingEach } = this.#limits;
    return parties.some(
      ({ waiting }, index) =>
        waiting >= (typeof waitingEach === 'number' ? waitingEach : (waitingEach[index] ?? Infinity)),
    );
  }

  #partyOf(name: string): Party {
    let party = this.#parties.get(name);
    if (!party) {
      if (this.#parties.size >= PARTIES_KEPT) this.#forgetIdle();
      this.#parties.set(name, (party = { running: 0, waiting: 0, used: this.#clock }));
    } else if (party.running === 0 && party.waiting === 0 && party.used < this.#clock) {
      party.used = this.#clock;
    }
    return party;
  }

  #forgetIdle(): void {
    for (const [name, { running, waiting }] of this.#parties)
      if (running === 0 && waiting === 0) this.#parties.delete(name);
  }

  #hasRoom(parties: readonly Party[]): boolean {
    return (
      this.#running < this.#limits.running &&
      parties.every(({ running }) => running < this.#limits.runningEach)
    );
  }

  #begin(parties: readonly Party[]): void {
    this.#running++;
    for (const party of parties) if (party.used > this.#clock) this.#clock = party.used;
    for (const party of parties) {
      party.running++;
      party.used += this.#usual;
    }
  }

  #end(parties: readonly Party[], duration: number, expected: number): void {
    this.#running--;
    this.#usual += (duration - this.#usual) / 16;
    for (const party of parties) {
      party.running--;
      party.used += duration - expected;
    }
    if (this.#waiting > 0) this.#startNext();
  }

  #wait(names: readonly string[], parties: readonly Party[]): Promise<void> {
    if (this.#isFull(parties)) throw this.#refusalNow();
    if (this.#waiting >= this.#limits.waiting) this.#makePlace(parties);
    const name = names.join('\n');
    let line = this.#lines.get(name);
    if (!line) this.#lines.set(name, (line = { parties, jobs: [] }));
    this.#waiting++;
    for (const party of parties) party.waiting++;
    const { jobs } = line;
    const { longestWait } = this.#limits;
    return new Promise<void>((start, refuse) => {
      const job: Job = { start, refuse, late: undefined };
      if (longestWait !== undefined)
        job.late = setTimeout(() => {
          jobs.splice(jobs.indexOf(job), 1);
          this.#leave(name, { parties, jobs }, job);
          refuse(this.#refusalNow('late'));
        }, longestWait);
      jobs.push(job);
    });
  }

  /** The queue is full: the longest line loses its last place to whoever has fewer waiting. */
  #makePlace(parties: readonly Party[]): void {
    const [name, longest] = [...this.#lines].reduce((a, b) => (b[1].jobs.length > a[1].jobs.length ? b : a));
    if (parties.some(({ waiting }) => waiting >= longest.jobs.length - 1)) throw this.#refusalNow();
    const last = this.#leave(name, longest, longest.jobs.pop()!);
    last.refuse(this.#refusalNow());
  }

  #startNext(): void {
    while (this.#running < this.#limits.running) {
      let next: [name: string, line: Line] | undefined;
      let least = Infinity,
        leastInAll = Infinity;
      for (const entry of this.#lines) {
        const { parties } = entry[1];
        if (!this.#hasRoom(parties)) continue;
        let most = 0,
          inAll = 0;
        for (const { used } of parties) {
          if (used > most) most = used;
          inAll += used;
        }
        if (most < least || (most === least && inAll < leastInAll))
          [next, least, leastInAll] = [entry, most, inAll];
      }
      if (!next) return;
      const [name, line] = next;
      const job = this.#leave(name, line, line.jobs.shift()!);
      this.#begin(line.parties);
      job.start();
    }
  }

  #leave(name: string, { parties, jobs }: Line, job: Job): Job {
    clearTimeout(job.late);
    this.#waiting--;
    for (const party of parties) party.waiting--;
    if (jobs.length === 0) this.#lines.delete(name);
    return job;
  }

  #refusalNow(reason: 'full' | 'late' = 'full'): DomainError {
    const seconds = Math.ceil((this.#waiting * this.#usual) / this.#limits.running / 1000);
    return this.#refusal(Math.min(Math.max(seconds, 1), 60), reason);
  }
}
