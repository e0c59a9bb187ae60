import type { ModelEvent, ModelFailure } from './model.ts';
import { isObject } from './tool-arguments.ts';

// The failures of providers, in words for people. No message contains anything that a provider sent.

/** Thrown where a provider failed. Only the failure is for people. */
export class ProviderFailure extends Error {
  override readonly name = 'ProviderFailure';
  /** A field of the request that the model does not take, if that is why the provider refused it. */
  readonly unsupported: 'tools' | 'temperature' | undefined;
  /** Whether the server does not know the path of the request. */
  readonly isMissingPath: boolean;
  readonly failure: ModelFailure;

  constructor(
    failure: ModelFailure,
    details: { unsupported?: 'tools' | 'temperature' | undefined; isMissingPath?: boolean } = {},
  ) {
    super(failure.message);
    this.failure = failure;
    this.unsupported = details.unsupported;
    this.isMissingPath = details.isMissingPath ?? false;
  }
}

export function failureEvent(
  kind: ModelFailure['kind'],
  message: string,
): Extract<ModelEvent, { type: 'error' }> {
  return { type: 'error', error: { kind, message } };
}

/** A provider as it is named to people, and how it is told that a model is missing. */
export interface Named {
  name: string;
  /** What to say if the provider does not have the model. */
  unknownModel?: string;
}

// Words and codes by which providers explain an error, whatever its status is.
const outOfQuota =
  /insufficient_quota|billing_error|billing_hard_limit|credit balance|out of credits|no credits|used all available credits|payment.required|spending limit/i;
const quotaPerHaps = /exceeded your current quota/i;
const wrongKey =
  /api_key_invalid|api key not valid|invalid api key|incorrect api key|invalid x-api-key|invalid_api_key|authentication_error/i;
const tooLong =
  /context_length_exceeded|context length|context window|prompt is too long|input token count|input is too long|exceed_context_size|request_too_large|too many (input )?tokens in/i;
const filtered =
  /content_filter|content.policy|content_policy_violation|content management|safety system|usage guidelines|flagged/i;
const tooBusy =
  /overloaded|at capacity|high demand|slow_down|server.busy|pending requests exceeded|temporarily unable|resource_exhausted.*capacity/i;
const tooMany = /rate.?limit|too many requests|resource_exhausted/i;
const noModel =
  /model_not_found|unknown model|model ['"`]?[\w.:/-]+['"`]? (was )?(not found|does not exist|is not found)|models\/[\w.-]+ is not found|no such model/i;

/** The failure that a provider's answer with an HTTP status stands for. `retryAfter` is in seconds. */
export function failureOfStatus(
  { name, unknownModel }: Named,
  status: number,
  body = '',
  retryAfter?: number,
): ModelFailure {
  const after =
    retryAfter !== undefined && retryAfter >= 0 && retryAfter <= LONGEST_RETRY_AFTER
      ? { retryAfter: Math.ceil(retryAfter) }
      : {};
  const isRefusal = status >= 400 && status < 500;
  if (
    outOfQuota.test(body) ||
    status === 402 ||
    (status === 429 && retryAfter === undefined && quotaPerHaps.test(body))
  )
    return {
      kind: 'quota',
      message: `The account at ${name} has no credit or quota left. An admin, or the operator of the server, has to see to it.`,
    };
  if (status === 529 || ((status === 503 || status === 500 || status === 429) && tooBusy.test(body)))
    return { kind: 'overloaded', message: `${name} has too much to do at the moment.`, ...after };
  if (status === 429)
    return { kind: 'rate_limited', message: `${name} has received too many requests.`, ...after };
  if (isRefusal && status !== 401 && filtered.test(body))
    return { kind: 'filter', message: `${name} did not answer, because its filter refused the question.` };
  if (status === 401 || status === 403 || (isRefusal && wrongKey.test(body)))
    return {
      kind: 'bad_key',
      message: `${name} refused our credentials. An admin, or the operator of the server, has to check the key.`,
    };
  if (status === 413 || (isRefusal && tooLong.test(body)))
    return {
      kind: 'context_length',
      message: `The conversation is longer than the model at ${name} can read. Begin a new one, or ask a shorter question.`,
    };
  if (status === 404 || (isRefusal && noModel.test(body)))
    return {
      kind: 'unknown_model',
      message:
        unknownModel ??
        `${name} does not know the model. An admin, or the operator of the server, has to choose another.`,
    };
  if (status === 408 || status === 504)
    return { kind: 'timeout', message: `${name} did not answer in time.` };
  if (status >= 500)
    return { kind: 'unavailable', message: `${name} failed to answer (status ${status}).`, ...after };
  return { kind: 'refused', message: `${name} refused the request (status ${status}).` };
}

/** The failure that an error stands for which a provider reported in the middle of its answer. */
export function failureOfError(provider: Named, error: unknown): ModelFailure {
  const text = typeof error === 'string' ? error : (JSON.stringify(error) ?? '');
  const code = isObject(error) ? Number(error['status_code'] ?? error['code']) : Number.NaN;
  const status = code >= 400 && code < 600 ? code : statusOfWords(text);
  if (status !== undefined) return failureOfStatus(provider, status, text);
  return { kind: 'unavailable', message: `${provider.name} reported an error in the middle of the answer.` };
}

function statusOfWords(text: string): number | undefined {
  if (outOfQuota.test(text)) return 402;
  if (tooBusy.test(text)) return 529;
  if (tooMany.test(text)) return 429;
  if (wrongKey.test(text)) return 401;
  if (tooLong.test(text) || filtered.test(text) || noModel.test(text)) return 400;
  return undefined;
}

/** Which field of a request the model does not take, if a provider's refusal says so. */
export function unsupportedField(body: string): 'tools' | 'temperature' | undefined {
  if (/does not support (tools|function)|tools? (is|are) not supported|tool use is not supported/i.test(body))
    return 'tools';
  if (/temperature/i.test(body) && /unsupported|not support|deprecated|does not accept/i.test(body))
    return 'temperature';
  return undefined;
}

/** Seconds. A provider that asks for more is not believed. */
const LONGEST_RETRY_AFTER = 24 * 3600;

/**
 * The seconds after which a provider says to ask again: from its header, in seconds or as a date, or from the
 * details of Google's errors.
 */
export function retryAfterOf(headers: Headers, body: string, now = Date.now()): number | undefined {
  const milliseconds = headers.get('retry-after-ms');
  if (milliseconds && Number(milliseconds) >= 0) return Number(milliseconds) / 1000;
  const header = headers.get('retry-after');
  if (header) {
    const seconds = Number(header);
    if (!Number.isNaN(seconds)) return seconds;
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000);
  }
  const delay = /"retryDelay"\s*:\s*"(\d+(?:\.\d+)?)s"/.exec(body)?.[1];
  return delay === undefined ? undefined : Number(delay);
}

/**
 * The failure for a request that got no answer. If the fetch refused the address (`OUTGOING_REFUSED`), it includes
 * the reason; if the address answered with a redirect (`REDIRECTED`), it says what to do.
 */
export function failureToConnect(provider: string, error: unknown): ModelFailure {
  for (const cause of causesOf(error)) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'OUTGOING_REFUSED')
      return {
        kind: 'unavailable',
        message: `${provider} cannot be reached at the address that was set for it. ${cause.message}`,
      };
    if (code === 'REDIRECTED')
      return {
        kind: 'unavailable',
        message: `The address that was set for ${provider} leads to another one, and redirects are not followed. An admin, or the operator of the server, has to set the other address.`,
      };
  }
  return { kind: 'unavailable', message: `${provider} cannot be reached.` };
}

/** The failure that an error of a provider's stream stands for, after its answer began. */
export function explainError(provider: string, error: unknown): ModelFailure {
  const known = causesOf(error).find((cause) => cause instanceof ProviderFailure);
  if (known) return known.failure;
  if (error instanceof Error && /did not receive done/i.test(error.message))
    return { kind: 'cut_off', message: `${provider} ended the answer before it was complete.` };
  if (causesOf(error).some((cause) => cause instanceof SyntaxError))
    return { kind: 'malformed', message: `${provider} sent something that is not a valid answer.` };
  return { kind: 'cut_off', message: `The connection to ${provider} was lost in the middle of the answer.` };
}

/** An error, its cause, the cause of that, and so on. */
export function causesOf(error: unknown): Error[] {
  const causes: Error[] = [];
  for (let cause = error; cause instanceof Error && causes.length < 10; cause = cause.cause)
    causes.push(cause);
  return causes;
}
