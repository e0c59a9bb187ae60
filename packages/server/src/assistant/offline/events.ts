import { marksOfLinks } from '../citations/evidence.ts';
import type { LoopEvent } from '../loop.ts';
import type { OfflineAnswer } from './offline.ts';

/** The events of an answer without a language model. */
export async function* eventsOf(search: Promise<OfflineAnswer>): AsyncGenerator<LoopEvent> {
  const { text, sources } = await search;
  for (const source of sources) yield { type: 'source-add', source };
  // It was written from records alone.
  yield { type: 'retrieved', result: JSON.stringify({ text, cites: marksOfLinks(text) }) };
  yield { type: 'text-delta', text };
}
