import type { ModelEvent, ModelFailure } from './model.ts';

/** How long a model may be silent, in milliseconds. */
export interface Patience {
  firstEvent?: number;
  betweenEvents?: number;
}

/**
 * Makes any provider's stream keep the port's promises: it ends with `finish` or `error`, silence is a timeout, an error becomes a failure in words,
 * and only the caller's own abort throws. `open` gets a signal that ends with the caller's, or with our patience.
 */
export async function* guarded(
  provider: string,
  caller: AbortSignal,
  patience: Patience,
  open: (signal: AbortSignal) => AsyncIterable<ModelEvent>,
  explain: (error: unknown) => ModelFailure,
): AsyncGenerator<ModelEvent> {
  const stop = new AbortController();
  const signal = AbortSignal.any([caller, stop.signal]);
  let timer: NodeJS.Timeout | undefined;
  let late: (failure: 'late') => void = () => {};
  const silence = new Promise<'late'>((resolve) => {
    late = resolve;
  });
  const wait = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => late('late'), milliseconds);
  };
  wait(patience.firstEvent ?? 60_000);
  const events = open(signal)[Symbol.asyncIterator]();
  const gone = new Promise<'gone'>((resolve) => {
    if (caller.aborted) resolve('gone');
    caller.addEventListener('abort', () => resolve('gone'), { once: true, signal: stop.signal });
  });
  try {
    for (;;) {
      const next = await Promise.race([events.next(), silence, gone]);
      caller.throwIfAborted();
      if (next === 'gone') return;
      if (next === 'late') {
        yield failure('timeout', `${provider} did not answer in time.`);
        return;
      }
      if (next.done) {
        yield failure('cut_off', `${provider} ended the answer before it was whole.`);
        return;
      }
      yield next.value;
      if (next.value.type === 'finish' || next.value.type === 'error') return;
      wait(patience.betweenEvents ?? 30_000);
    }
  } catch (error) {
    caller.throwIfAborted();
    yield { type: 'error', error: explain(error) };
  } finally {
    clearTimeout(timer);
    stop.abort();
    void events.return?.().catch(() => {}); // it may be waiting for what never comes
  }
}

export function failure(
  kind: ModelFailure['kind'],
  message: string,
  retryAfter?: number,
): ModelEvent & { type: 'error' } {
  return { type: 'error', error: { kind, message, ...(retryAfter === undefined ? {} : { retryAfter }) } };
}

/** A fetch with the headers that we mean to send and no others: the providers' libraries would add keys that they find in the process's environment. */
export function withOurHeaders(
  fetch: typeof globalThis.fetch,
  apiKey: string | undefined,
): typeof globalThis.fetch {
  const headers = {
    accept: 'application/json, text/event-stream',
    'content-type': 'application/json',
    ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
  };
  return (address, init) => fetch(address, { ...init, headers });
}

/** What a provider's HTTP status means. */
export function failureOfStatus(provider: string, status: number, retryAfter?: number): ModelFailure {
  const after = retryAfter === undefined || Number.isNaN(retryAfter) ? {} : { retryAfter };
  if (status === 429)
    return { kind: 'rate_limited', message: `${provider} has had too many requests.`, ...after };
  if (status === 401 || status === 403)
    return {
      kind: 'refused',
      message: `${provider} refused our credentials. Whoever set it up, an admin or the operator, has to check the key.`,
    };
  if (status === 408 || status === 504)
    return { kind: 'timeout', message: `${provider} did not answer in time.` };
  if (status >= 500)
    return { kind: 'unavailable', message: `${provider} has a problem of its own (${status}).`, ...after };
  return { kind: 'refused', message: `${provider} refused the request (${status}).` };
}

/** Why no connection was made: a fetch may refuse an address (`OUTGOING_REFUSED`), and says so for people. */
export function failureToConnect(provider: string, error: unknown): ModelFailure {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if ((cause as NodeJS.ErrnoException).code === 'OUTGOING_REFUSED')
      return {
        kind: 'unavailable',
        message: `${provider} cannot be reached at the address that was set for it. ${cause.message}`,
      };
  }
  return { kind: 'unavailable', message: `${provider} cannot be reached.` };
}

/** Whether the connection broke after it had begun, rather than never being made. */
export function brokeInTheMiddle(error: unknown): boolean {
  const codes = new Set(['ECONNRESET', 'UND_ERR_SOCKET', 'ERR_STREAM_PREMATURE_CLOSE']);
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (
      codes.has(String((cause as NodeJS.ErrnoException).code)) ||
      /terminated|aborted|premature/i.test(cause.message)
    )
      return true;
  }
  return false;
}
