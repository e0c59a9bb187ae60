import type { ChatEvent, ChatSession, Role } from '@chatterfix/sdk/contract';
import type { Dependencies } from '../app.ts';
import type { RunLimits } from '../assistant/limits.ts';
import { createModels, type ModelsOptions } from '../models/registry.ts';
import type { Database } from '../platform/db/database.ts';
import { dialects, startProviderWire, type ProviderWire } from './provider-wire.ts';
import { createWorld, type Answer, type World } from './world.ts';

/** A provider of language models, as `dialects` names it. */
export type Provider = keyof typeof dialects;
export const modelProviders = Object.keys(dialects) as Provider[];

/** A world whose language models are played by the test. */
export interface ChatWorld {
  world: World;
  wire: ProviderWire;
  /** The next request to a model gets this answer. */
  modelSays(answer: string, provider?: Provider): void;
  /** In its answer to the next request, the model calls these tools. */
  modelCalls(calls: [name: string, input: object][], provider?: Provider): void;
  /** Asks a technician's question. */
  ask(message: string, body?: object, headers?: Record<string, string>): Promise<Answer>;
  /**
   * Asks a technician's question and reads the streamed answer. `writes` is the number of pieces in which it
   * arrived.
   */
  stream(message: string, body?: object): Promise<{ events: ChatEvent[]; writes: number }>;
  /** A conversation of the technician's. */
  session(sessionId: unknown, role?: Role): Promise<ChatSession>;
  close(): Promise<void>;
}

export async function createChatWorld(
  db: Database,
  {
    apiKey = 'sk-x',
    ...models
  }: Pick<ModelsOptions, 'firstEvent' | 'betweenEvents'> & { apiKey?: string } = {},
  runLimits: Partial<RunLimits> = {},
  dependencies: Partial<Dependencies> = {},
): Promise<ChatWorld> {
  const wire = await startProviderWire();
  const world = await createWorld(db, {
    ...dependencies,
    runLimits,
    models: createModels({
      openai: { apiKey, baseUrl: `${wire.url}/v1` },
      ollama: { baseUrl: wire.url },
      ...models,
    }),
  });
  const modelAnswers = (provider: Provider, text: string) =>
    wire.next((response) => response.writeHead(200, { 'content-type': dialects[provider].type }).end(text));
  return {
    world,
    wire,
    modelSays: (answer, provider = 'openai') =>
      modelAnswers(provider, dialects[provider].text(answer) + dialects[provider].end()),
    modelCalls: (calls, provider = 'openai') => modelAnswers(provider, dialects[provider].toolCalls(calls)),
    ask: (message, body = {}, headers = {}) =>
      world.call('POST', '/api/chat', {
        role: 'technician',
        body: { message, provider: 'openai', ...body },
        headers,
      }),
    stream: async (message, body = {}) =>
      readStream(await openStream(world, { message, provider: 'openai', ...body })),
    session: async (sessionId, role = 'technician') =>
      (await world.call('GET', `/api/chat/sessions/${String(sessionId)}`, { role }))
        .body as unknown as ChatSession, // `call` checks it against the contract
    close: async () => {
      await world.close();
      await wire.close();
    },
  };
}

/**
 * The conversation as the latest request to the model had it: without the instructions before it and what is said
 * about the situation before the question.
 */
export function sentConversation({ wire }: Pick<ChatWorld, 'wire'>): { role: string; content: string }[] {
  const messages = wire.requests.at(-1)!.body['messages'] as { role: string; content: string }[];
  return messages.filter(({ role, content }) => role !== 'system' && !content.startsWith('Now: '));
}

/** Asks a technician's question for a streamed answer. */
export async function openStream(
  world: World,
  body: object,
  headers: Record<string, string> = {},
): Promise<Response> {
  return world.app.request('/api/chat', {
    method: 'POST',
    headers: {
      authorization: `Bearer ${world.tokens.ours.technician}`,
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...headers,
    },
    body: JSON.stringify(body),
  });
}

/** Reads a streamed answer to its end. */
export async function readStream(response: Response): Promise<{ events: ChatEvent[]; writes: number }> {
  const decoder = new TextDecoder();
  let text = '';
  let writes = 0;
  for await (const chunk of response.body!) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    writes++;
  }
  const events = text
    .split('\n\n')
    .filter((block) => block.includes('data: '))
    .map((block) => JSON.parse(block.slice(block.indexOf('data: ') + 6)) as ChatEvent);
  return { events, writes };
}
