import type { ChatModel, ModelEvent, ModelRequest } from '../models/model.ts';

/** Asks a model and returns all events of its answer. */
export async function askModel(
  model: ChatModel | undefined,
  request: Partial<ModelRequest> = {},
): Promise<ModelEvent[]> {
  if (!model) throw new Error('The provider is not configured.');
  const events: ModelEvent[] = [];
  for await (const event of model.stream({
    messages: [{ role: 'user', content: 'Why?' }],
    signal: new AbortController().signal,
    ...request,
  }))
    events.push(event);
  return events;
}

/** The text of an answer. */
export function textOf(events: readonly ModelEvent[]): string {
  return events.map((event) => (event.type === 'text-delta' ? event.text : '')).join('');
}
