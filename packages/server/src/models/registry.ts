import { modelProviders, type ChatProvider, type ModelProvider } from '@chatterfix/sdk/contract';
import { adapters } from './adapters.ts';
import type { ProviderConnection } from './adapter.ts';
import { CircuitBreakers } from './circuit-breakers.ts';
import { firstThatAnswers, type Candidate } from './fallback.ts';
import type { ChatModel } from './model.ts';
import type { Price } from './price-table.ts';
import { priceOf, type ModelPrices } from './prices.ts';
import type { StreamTimeouts } from './stream-guard.ts';

/** The connection of each configured provider, and options that all of them share. */
export interface ModelsOptions extends StreamTimeouts, Partial<Record<ModelProvider, ProviderConnection>> {
  /** Sends the requests; `directFetch` by default. */
  fetch?: typeof globalThis.fetch;
  /** An Ollama that was found without a setting. It is used as long as none is set. */
  foundOllama?: () => ProviderConnection | undefined;
  /** Prices that differ from those of the table, by provider and model. */
  prices?: Partial<Record<ModelProvider, ModelPrices>> | undefined;
}

/** The language models that can be used. */
export interface Models {
  /** The provider that answers by default: the first configured one, or `offline` if there is none. */
  readonly defaultProvider: ChatProvider;
  /** All providers, configured or not. */
  list(): { provider: ModelProvider; model: string; configured: boolean }[];
  /**
   * A model of a provider: the one of the given name, or the configured one. Undefined if the provider is not
   * configured.
   */
  get(provider: ModelProvider, model?: string): ChatModel | undefined;
  /**
   * What answers a question that names no provider: the models of all configured providers in their order, each
   * of which is asked if those before it fail. Undefined if none is configured. Those that may not be asked are
   * left out, unless none may.
   */
  answering(may?: (provider: ModelProvider, model: string) => boolean): ChatModel | undefined;
  /** What a model costs now. Undefined if it is not known. */
  priceOf(provider: ModelProvider, model: string, now: Date): Price | undefined;
}

/** A source of one provider's models, and the model to use by default instead of the source's. */
export interface ModelSource {
  provider: ModelProvider;
  models: Models;
  model?: string | undefined;
  /** The connection whose failures count together; the provider by default. */
  connection?: string;
  /** False for a source that never answers in place of another. */
  fallback?: boolean;
}

/**
 * The models of the given connections. A connection without an address counts only if its provider has a
 * default address.
 */
export function createModels({
  firstEvent,
  betweenEvents,
  total,
  fetch,
  foundOllama,
  prices,
  ...connections
}: ModelsOptions): Models {
  const common = {
    ...(firstEvent === undefined ? {} : { firstEvent }),
    ...(betweenEvents === undefined ? {} : { betweenEvents }),
    ...(total === undefined ? {} : { total }),
    ...(fetch === undefined ? {} : { fetch }),
  };
  const connectionOf = (provider: ModelProvider) => {
    const connection = connections[provider] ?? (provider === 'ollama' ? foundOllama?.() : undefined);
    return (connection?.baseUrl ?? adapters[provider].defaultBaseUrl) === undefined ? undefined : connection;
  };
  const modelOf = (provider: ModelProvider) =>
    connectionOf(provider)?.model ?? adapters[provider].defaultModel;
  const made = new WeakMap<ProviderConnection, ChatModel>();
  const get: Models['get'] = (provider, model = modelOf(provider)) => {
    const connection = connectionOf(provider);
    if (!connection) return undefined;
    // A provider's client takes as long to make as much else that happens before the model is asked.
    let latest = made.get(connection);
    if (latest?.model !== model)
      made.set(connection, (latest = adapters[provider].create({ ...connection, ...common, model })));
    return latest;
  };
  const firstConfigured = () => modelProviders.find((provider) => connectionOf(provider));
  return {
    get defaultProvider() {
      return firstConfigured() ?? 'offline';
    },
    get,
    answering: () => {
      const provider = firstConfigured();
      return provider && get(provider);
    },
    list: () =>
      modelProviders.map((provider) => ({
        provider,
        model: modelOf(provider),
        configured: connectionOf(provider) !== undefined,
      })),
    priceOf: (provider, model, now) => priceOf(provider, model, prices?.[provider], now),
  };
}

/**
 * The models of several sources as one. Each provider comes from its first configured source; a provider that
 * no source has is not configured. The default is the provider of the first configured source. `breakers` remember
 * which connections fail.
 */
export function combineModels(
  sources: readonly ModelSource[],
  breakers: CircuitBreakers = new CircuitBreakers(),
): Models {
  const configured = sources.filter(({ provider, models }) => entryOf(models, provider).configured);
  const sourceOf = (provider: ModelProvider) => configured.find((source) => source.provider === provider);
  const candidateOf = (source: ModelSource, model = source.model): Candidate[] => {
    const found = source.models.get(source.provider, model);
    return found ? [{ model: found, connection: source.connection ?? source.provider }] : [];
  };
  return {
    defaultProvider: configured[0]?.provider ?? 'offline',
    list: () =>
      modelProviders.map((provider) => {
        const source = sourceOf(provider);
        return {
          provider,
          model:
            source?.model ??
            (source ? entryOf(source.models, provider).model : adapters[provider].defaultModel),
          configured: source !== undefined,
        };
      }),
    get: (provider, model) => {
      const source = sourceOf(provider);
      return source && firstThatAnswers(candidateOf(source, model ?? source.model), breakers);
    },
    answering: (may = () => true) => {
      const candidates = configured
        .filter((source, index) => index === 0 || source.fallback !== false)
        .flatMap((source) => candidateOf(source));
      const allowed = candidates.filter(({ model }) => may(model.provider, model.model));
      return firstThatAnswers(allowed.length > 0 ? allowed : candidates, breakers);
    },
    priceOf: (provider, model, now) => sourceOf(provider)?.models.priceOf(provider, model, now),
  };
}

/** A provider's entry in the list of models. */
export function entryOf(models: Models, provider: ModelProvider): ReturnType<Models['list']>[number] {
  const entry = models.list().find((one) => one.provider === provider);
  if (!entry) throw new Error(`The list of models lacks ${provider}.`);
  return entry;
}
