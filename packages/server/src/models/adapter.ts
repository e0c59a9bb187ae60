import type { ChatModel } from './model.ts';
import type { StreamTimeouts } from './stream-guard.ts';

/** How to reach a provider. */
export interface ProviderConnection {
  /** The key to send; none if the server needs none. */
  apiKey?: string;
  /** The address of a server that speaks the provider's protocol, such as `https://llm.example.com/v1`. */
  baseUrl?: string;
  /** The model to use by default, instead of the adapter's. */
  model?: string;
  /** Tokens that the model can read and write in one request, if the adapter does not know it. */
  contextTokens?: number;
  /**
   * OpenAI and xAI: the protocol to speak. By default responses at the provider's own address. At another address
   * it is chat completions, or responses if the server does not know those.
   */
  api?: 'responses' | 'chat_completions';
}

/** What an adapter creates a model from. */
export interface AdapterOptions extends StreamTimeouts, ProviderConnection {
  model: string;
  /** Sends the requests; `directFetch` by default. */
  fetch?: typeof globalThis.fetch;
}

/** A provider of language models. To add one, write such an object and list it in `adapters.ts`. */
export interface Adapter {
  /** The provider's name, as people know it. */
  readonly name: string;
  readonly defaultModel: string;
  /** Models that people may choose from. Any other of the provider's can be named too. */
  readonly models: readonly string[];
  /** The address used if none is given; undefined if the provider has no such address. */
  readonly defaultBaseUrl: string | undefined;
  /** Whether the models run in the plant rather than at somebody else's. */
  readonly local: boolean;
  readonly apiKeyRequired: boolean;
  create(options: AdapterOptions): ChatModel;
  /** Asks for the provider's models. Throws `ProviderFailure` if it refuses, for example the key. */
  listModels(
    connection: ProviderConnection & { fetch: typeof globalThis.fetch },
    signal: AbortSignal,
  ): Promise<unknown>;
}
