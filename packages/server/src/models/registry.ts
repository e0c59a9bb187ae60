import type { Patience } from './guard.ts';
import type { ChatModel } from './model.ts';
import { ollamaModel } from './ollama.ts';
import { openAiModel } from './openai.ts';

type ModelProvider = 'ollama' | 'openai';

export interface ModelsOptions extends Patience {
  ollama?: { baseUrl: string; apiKey?: string; model?: string };
  /** With a key, or with the address of a compatible server that needs none. */
  openai?: { apiKey?: string; baseUrl?: string; model?: string };
  /** Another way out than the platform's fetch. */
  fetch?: typeof globalThis.fetch;
}

/** The models that somebody has set up. */
export interface Models {
  /** Who answers unless asked otherwise: the first that is set up of Ollama and OpenAI; `offline` where none is. */
  readonly defaultProvider: ModelProvider | 'offline';
  list(): { provider: ModelProvider; model: string; configured: boolean }[];
  /** A provider's model, the one set up or another by its name; undefined where the provider is not set up. */
  get(provider: ModelProvider, model?: string): ChatModel | undefined;
}

const defaultModels = { ollama: 'mistral:7b', openai: 'gpt-4' } as const;

export function createModels({ ollama, openai, ...common }: ModelsOptions): Models {
  const providers: Record<
    ModelProvider,
    { configured: boolean; model: string; make: (model: string) => ChatModel | undefined }
  > = {
    ollama: {
      configured: ollama !== undefined,
      model: ollama?.model ?? defaultModels.ollama,
      make: (model) => ollama && ollamaModel({ ...ollama, model, ...common }),
    },
    openai: {
      configured: openai !== undefined,
      model: openai?.model ?? defaultModels.openai,
      make: (model) => openai && openAiModel({ ...openai, model, ...common }),
    },
  };
  const names = Object.keys(providers) as ModelProvider[];
  return {
    defaultProvider: names.find((name) => providers[name].configured) ?? 'offline',
    list: () =>
      names.map((provider) => ({
        provider,
        model: providers[provider].model,
        configured: providers[provider].configured,
      })),
    get: (provider, model) => providers[provider].make(model ?? providers[provider].model),
  };
}

/** Where a provider's models come from, and the model that is preferred there. */
export interface ModelSource {
  provider: ModelProvider;
  models: Models;
  model?: string | undefined;
}

/** The models of several sources as one. A provider that none of them has is off; who answers unless asked otherwise is the first that is set up. */
export function combineModels(sources: readonly ModelSource[]): Models {
  const setUp = sources.filter(({ provider, models }) =>
    models.list().some((one) => one.provider === provider && one.configured),
  );
  const sourceOf = (provider: ModelProvider) => setUp.find((source) => source.provider === provider);
  return {
    defaultProvider: setUp[0]?.provider ?? 'offline',
    list: () =>
      none.list().map(({ provider, model }) => {
        const source = sourceOf(provider);
        return {
          provider,
          model:
            source?.model ?? source?.models.list().find((one) => one.provider === provider)?.model ?? model,
          configured: source !== undefined,
        };
      }),
    get: (provider, model) => {
      const source = sourceOf(provider);
      return source?.models.get(provider, model ?? source.model);
    },
  };
}

const none = createModels({});
