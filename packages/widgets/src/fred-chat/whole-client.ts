import * as parts from './apply-event.ts';

/**
 * Settles when the client has the parts that a chat needs once it is used, and gives what reads an answer. Both are there
 * from the beginning, but for the bundle of the script tag, which fetches them then: see cdn/whole-client.ts.
 */
export async function wholeClient(): Promise<Pick<typeof parts, 'applyEvent'>> {
  return parts;
}
