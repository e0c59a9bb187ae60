import type { ReactiveControllerHost } from 'lit';
import { failureOf, type Failure } from '../failure.ts';

/**
 * Loads what a widget shows. An answer is dropped where a load that was started later is awaited by the reader,
 * or where the answer to a later request is shown already.
 */
export class LoadController<Data> {
  /** What was loaded last. It stays while it is loaded again, and where that fails. */
  data: Data | undefined;
  /** Why the last load failed. */
  failure: Failure | undefined;
  loading = false;
  /** The number of the last request. Requests are numbered in the order in which they are sent. */
  private last = 0;
  /** The answers to requests with smaller numbers are dropped. */
  private first = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    /** Starts a request, or returns undefined where nothing can be asked for yet. */
    private readonly request: () => Promise<Data> | undefined,
  ) {}

  /**
   * Loads again. `quietly` leaves the notice of an earlier failure on screen until the result is known;
   * otherwise it goes at once, so that the reader sees and hears the outcome of what they pressed.
   */
  async load({ quietly = false } = {}): Promise<void> {
    const answer = this.request();
    if (!answer) return;
    const turn = (this.first = ++this.last);
    this.loading = true;
    if (!quietly) this.failure = undefined;
    this.host.requestUpdate();
    try {
      const data = await answer;
      if (turn >= this.first) this.accept(turn, data);
    } catch (error) {
      if (turn >= this.first) this.fail(turn, failureOf(error));
    }
  }

  /**
   * Loads again without the reader having asked for it. `around` is called when the data is there, and calls
   * its argument to show it. What is on screen stays where the load fails, unless the reader may no longer see
   * it. Returns false where it is worth trying again.
   */
  async loadUnasked(around = (show: () => void): unknown => show()): Promise<boolean> {
    const answer = this.request();
    if (!answer) return true;
    const turn = ++this.last;
    try {
      const data = await answer;
      if (turn >= this.first) await around(() => this.accept(turn, data));
      return true;
    } catch (error) {
      const failure = failureOf(error);
      if (!readerMayNotSee(failure)) return false;
      if (turn >= this.first) this.fail(turn, failure);
      return true;
    }
  }

  /** Shows data that arrived in another way. The answers to the requests so far no longer count. */
  show(data: Data | undefined): void {
    this.accept(this.last, data);
  }

  /** Forgets the data, the failure and a load that is still running. */
  clear(): void {
    this.show(undefined);
  }

  private accept(turn: number, data: Data | undefined): void {
    this.first = turn + 1;
    this.loading = false;
    this.data = data;
    this.failure = undefined;
    this.host.requestUpdate();
  }

  private fail(turn: number, failure: Failure): void {
    this.first = turn + 1;
    this.loading = false;
    this.failure = failure;
    if (readerMayNotSee(failure)) this.data = undefined;
    this.host.requestUpdate();
  }
}

/** After these failures the reader may no longer see what was loaded before. */
function readerMayNotSee({ kind }: Failure): boolean {
  return kind === 'signed-out' || kind === 'forbidden' || kind === 'not-found';
}
