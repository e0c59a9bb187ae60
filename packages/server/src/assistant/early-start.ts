/**
 * A stream that begins before anybody may read it, so that its first event is there sooner. It begins when what was
 * sent before it has left this process.
 */
export class EarlyStart<Event> {
  readonly #stopping = new AbortController();
  readonly #events: AsyncGenerator<Event>;
  #first: Promise<IteratorResult<Event>> | undefined;

  /**
   * `begin` gets a signal that aborts when the stream is abandoned, or when its reader's signal does. `meanwhile` is
   * work for which there is time while the first event is awaited.
   */
  constructor(begin: (signal: AbortSignal) => AsyncGenerator<Event>, meanwhile: () => void = () => {}) {
    this.#events = begin(this.#stopping.signal);
    this.#first = whenSent().then(() => {
      const first = this.#events.next();
      void whenSent() // the stream's own request
        .then(meanwhile)
        .catch(() => {}); // it fails again where its result is needed
      return first;
    });
    this.#first.catch(() => {}); // its reader gets the failure
  }

  /** All its events, for one reader. */
  read(signal: AbortSignal): AsyncIterableIterator<Event> {
    const stop = () => this.#stopping.abort(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    return {
      next: () => {
        const next = this.#first ?? this.#events.next();
        this.#first = undefined;
        return next;
      },
      return: () => this.#events.return(undefined),
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  /** Ends the stream, which nobody will read. */
  abandon(): void {
    this.#stopping.abort();
    void this.#events.return(undefined).catch(() => {});
  }
}

/**
 * Resolves when requests have left this process that were begun after the last `await`. The driver of the database
 * and the client of the provider write in `setImmediate`, which they call some promises later: this one is called
 * after theirs.
 */
function whenSent(): Promise<void> {
  return new Promise((resolve) => {
    process.nextTick(setImmediate, resolve);
  });
}
