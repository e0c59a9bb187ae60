import {
  failureOfStatus,
  failureToConnect,
  ProviderFailure,
  retryAfterOf,
  unsupportedField,
  type Named,
} from './failures.ts';

/** Bytes of an error's explanation that are read. */
const LONGEST_EXPLANATION = 64 * 1024;

/**
 * The fetch that all adapters send with. It sends exactly the given headers and drops all others: the providers'
 * libraries would add keys that they find in the environment of the process, such as the operator's. It throws
 * `ProviderFailure` if the provider cannot be reached or does not answer with success.
 */
export function createTransport(
  provider: Named,
  fetch: typeof globalThis.fetch,
  credentials: Record<string, string>,
): typeof globalThis.fetch {
  const headers = {
    accept: 'application/json, text/event-stream',
    'content-type': 'application/json',
    ...credentials,
  };
  return async (address, init) => {
    let response: Response;
    try {
      response = await fetch(address, { ...init, headers });
    } catch (error) {
      if (init?.signal?.aborted) throw error;
      throw new ProviderFailure(failureToConnect(provider.name, error));
    }
    if (response.ok) return response;
    const body = await readBeginning(response);
    throw new ProviderFailure(
      failureOfStatus(provider, response.status, body, retryAfterOf(response.headers, body)),
      {
        unsupported: response.status === 400 ? unsupportedField(body) : undefined,
        isMissingPath: response.status === 405 || (response.status === 404 && !/model/i.test(body)),
      },
    );
  };
}

/** Longest list of models, in bytes. */
const LONGEST_LIST = 2 * 1024 * 1024;

/** The JSON at an address. Throws `ProviderFailure`, or a SyntaxError if it is no JSON. */
export async function getJson(
  send: typeof globalThis.fetch,
  address: string,
  signal: AbortSignal,
): Promise<unknown> {
  const response = await send(address, { method: 'GET', signal });
  return JSON.parse(await readBeginning(response, LONGEST_LIST));
}

/** The `Authorization` header with a key, if there is one. */
export function bearer(apiKey: string | undefined): Record<string, string> {
  return apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` };
}

/** The beginning of a body; as much as arrived if it breaks off. */
async function readBeginning(response: Response, longest = LONGEST_EXPLANATION): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const bytes of response.body ?? []) {
      text += decoder.decode(bytes as Uint8Array, { stream: true });
      if (text.length >= longest) break; // leaving the loop frees the connection
    }
  } catch {
    // The status alone says enough.
  }
  return text.slice(0, longest);
}
