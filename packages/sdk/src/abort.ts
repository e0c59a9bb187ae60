import { TimeoutError } from './errors.ts';

/**
 * Aborts `own` when the caller's signal aborts, with its reason. That signal may live as long as the program,
 * so nothing of a call is attached to it but one listener, which the returned function removes.
 */
export function followSignal(signal: AbortSignal | undefined, own: AbortController): () => void {
  const abort = () => own.abort(signal?.reason);
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort);
  return () => signal?.removeEventListener('abort', abort);
}

/**
 * The result of `work`; or a rejection with the signal's reason as soon as it aborts, even if `work` goes on.
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
 * Aborts `own` with a `TimeoutError` after so many milliseconds, never if undefined. The returned function
 * stops the timer.
 */
export function abortAfter(milliseconds: number | undefined, own: AbortController): () => void {
  if (milliseconds === undefined) return () => {};
  const timer = setTimeout(() => own.abort(new TimeoutError(milliseconds / 1000)), milliseconds);
  return () => clearTimeout(timer);
}
