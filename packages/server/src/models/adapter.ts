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
}

/** What an adapter creates a model from. */
interface AdapterOptions extends StreamTimeouts, ProviderConnection {
  model: string;
  /** Sends the requests; the platform's `fetch` by default. */
  fetch?: typeof globalThis.fetch;
}

/** A provider of language models. To add one, write such an object and list it in `adapters.ts`. */
export interface Adapter {
  /** The provider's name, as people know it. */
  readonly name: string;
  readonly defaultModel: string;
  /** The address used if none is given; undefined if the provider has no such address. */
  readonly defaultBaseUrl: string | undefined;
  create(options: AdapterOptions): ChatModel;
}
