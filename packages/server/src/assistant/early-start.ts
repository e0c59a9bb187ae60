/** A stream that begins before anybody may read it, so that its first event is there sooner. */
export class EarlyStart<Event> {
  readonly #stopping = new AbortController();
  readonly #events: AsyncGenerator<Event>;
  #first: Promise<IteratorResult<Event>> | undefined;

  /** `begin` gets a signal that aborts when the stream is abandoned, or when its reader's signal does. */
  constructor(begin: (signal: AbortSignal) => AsyncGenerator<Event>) {
    this.#events = begin(this.#stopping.signal);
    this.#first = this.#events.next();
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
