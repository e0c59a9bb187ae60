/**
 * Settles when the client has the parts that a chat needs once it is used. It has them from the beginning, but for the
 * bundle of the script tag, which fetches them then: see cdn/whole-client.ts.
 */
export async function wholeClient(): Promise<unknown> {
  return undefined;
}
