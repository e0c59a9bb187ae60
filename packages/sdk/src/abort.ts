import { TimeoutError } from './errors.ts';

/**
 * Aborts `own` with the reason of the caller's signal when that one aborts. The caller's signal may live as
 * long as the program, so a call attaches only one listener to it, which the returned function removes.
 */
export function followSignal(signal: AbortSignal | undefined, own: AbortController): () => void {
  const abort = () => own.abort(signal?.reason);
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort);
  return () => signal?.removeEventListener('abort', abort);
}

/**
 * Resolves with the result of `work`, or rejects with the signal's reason as soon as the signal aborts. `work`
 * itself may go on.
 */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/**
 * Aborts `own` with a `TimeoutError` after this many milliseconds, or never if they are undefined. `late` is the
 * one who took too long, for the message. The returned function stops the timer.
 */
export function abortAfter(
  milliseconds: number | undefined,
  own: AbortController,
  late?: string,
): () => void {
  if (milliseconds === undefined) return () => {};
  const timer = setTimeout(() => own.abort(new TimeoutError(milliseconds / 1000, late)), milliseconds);
  return () => clearTimeout(timer);
}

/** Resolves with the result of `work`, or rejects with a `TimeoutError` after this many milliseconds. */
export function within<T>(work: Promise<T>, milliseconds: number, late: string): Promise<T> {
  const own = new AbortController();
  return untilAborted(work, own.signal).finally(abortAfter(milliseconds, own, late));
}

/** Waits; rejects with the signal's reason as soon as the signal aborts. */
export async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  try {
    await (signal ? untilAborted(passed, signal) : passed);
  } finally {
    clearTimeout(timer);
  }
}
