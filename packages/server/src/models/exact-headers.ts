/**
 * A fetch that sends exactly our headers and drops all others. The providers' libraries would add keys that
 * they find in the environment of the process, such as the operator's.
 */
export function fetchWithExactHeaders(
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
