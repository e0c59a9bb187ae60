import type { ReactiveControllerHost } from 'lit';
import { failureOf, type Failure } from '../failure.ts';

/**
 * Loads what a widget shows. Only the most recent load counts: an older answer that arrives after a newer
 * load was started is dropped.
 */
export class LoadController<Data> {
  /** What was loaded last. It stays while it is loaded again, and where that fails. */
  data: Data | undefined;
  /** Why the last load failed. */
  failure: Failure | undefined;
  loading = false;
  private latest = 0;

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
    const turn = ++this.latest;
    this.loading = true;
    if (!quietly) this.failure = undefined;
    this.host.requestUpdate();
    try {
      const data = await answer;
      if (turn === this.latest) this.show(data);
    } catch (error) {
      if (turn === this.latest) this.fail(failureOf(error));
    }
  }

  /**
   * Loads again without the reader having asked for it, and hands the data to `show`. What is on screen stays
   * where that fails, unless the reader may no longer see it. Returns false where it is worth trying again.
   */
  async loadUnasked(show = (data: Data): unknown => this.show(data)): Promise<boolean> {
    const turn = this.latest;
    try {
      const data = await this.request();
      if (data !== undefined && turn === this.latest) await show(data);
      return true;
    } catch (error) {
      const failure = failureOf(error);
      if (!readerMayNotSee(failure)) return false;
      if (turn === this.latest) this.fail(failure);
      return true;
    }
  }

  /** Shows data that arrived in another way. A load that is still running no longer counts. */
  show(data: Data | undefined): void {
    this.latest++;
    this.loading = false;
    this.data = data;
    this.failure = undefined;
    this.host.requestUpdate();
  }

  /** Forgets the data, the failure and a load that is still running. */
  clear(): void {
    this.show(undefined);
  }

  private fail(failure: Failure): void {
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
