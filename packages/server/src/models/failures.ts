import type { ModelEvent, ModelFailure } from './model.ts';

// The failures of providers, in words for people. No message contains anything that a provider sent.

export function failureEvent(
  kind: ModelFailure['kind'],
  message: string,
): Extract<ModelEvent, { type: 'error' }> {
  return { type: 'error', error: { kind, message } };
}

/** Seconds. A provider that asks for more is not believed. */
const LONGEST_RETRY_AFTER = 24 * 3600;

/** The failure that a provider's HTTP status stands for. `retryAfter` is in seconds. */
export function failureOfStatus(provider: string, status: number, retryAfter?: number): ModelFailure {
  const after =
    retryAfter !== undefined && retryAfter >= 0 && retryAfter <= LONGEST_RETRY_AFTER
      ? { retryAfter: Math.ceil(retryAfter) }
      : {};
  if (status === 429)
    return { kind: 'rate_limited', message: `${provider} has received too many requests.`, ...after };
  if (status === 401 || status === 403)
    return {
      kind: 'refused',
      message: `${provider} refused our credentials. An admin, or the operator of the server, has to check the key.`,
    };
  if (status === 408 || status === 504)
    return { kind: 'timeout', message: `${provider} did not answer in time.` };
  if (status >= 500)
    return { kind: 'unavailable', message: `${provider} failed to answer (status ${status}).`, ...after };
  return { kind: 'refused', message: `${provider} refused the request (status ${status}).` };
}

/**
 * The failure for a connection that was never made. If the fetch refused the address (`OUTGOING_REFUSED`), it
 * includes the reason.
 */
export function failureToConnect(provider: string, error: unknown): ModelFailure {
  for (const cause of causesOf(error)) {
    if (cause.code === 'OUTGOING_REFUSED')
      return {
        kind: 'unavailable',
        message: `${provider} cannot be reached at the address that was set for it. ${cause.message}`,
      };
  }
  return { kind: 'unavailable', message: `${provider} cannot be reached.` };
}

const lostConnectionCodes = new Set(['ECONNRESET', 'UND_ERR_SOCKET', 'ERR_STREAM_PREMATURE_CLOSE']);

/** Whether the connection broke after it had been made. */
export function isConnectionLost(error: unknown): boolean {
  return causesOf(error).some(
    ({ code, message }) =>
      lostConnectionCodes.has(String(code)) || /terminated|aborted|premature/i.test(message),
  );
}

/** An error, its cause, the cause of that, and so on. */
function causesOf(error: unknown): NodeJS.ErrnoException[] {
  const causes: Error[] = [];
  for (let cause = error; cause instanceof Error; cause = cause.cause) causes.push(cause);
  return causes;
}
