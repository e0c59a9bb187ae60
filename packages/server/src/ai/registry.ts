import type { Patience } from './guard.ts';
import type { ChatModel } from './model.ts';
import { ollamaModel } from './ollama.ts';
import { openAiModel } from './openai.ts';

type ModelProvider = 'ollama' | 'openai';

export interface ModelsOptions extends Patience {
  ollama?: { base_url: string; model?: string };
  openai?: { api_key: string; base_url?: string; model?: string };
}

/** The models that the operator has set up. */
export interface Models {
  /** Who answers unless asked otherwise: the first that is set up of Ollama and OpenAI; `offline` where none is. */
  readonly default_provider: ModelProvider | 'offline';
  list(): { provider: ModelProvider; model: string; configured: boolean }[];
  /** A provider's model, the one set up or another by its name; undefined where the provider is not set up. */
  get(provider: ModelProvider, model?: string): ChatModel | undefined;
}

const default_models = { ollama: 'mistral:7b', openai: 'gpt-4' } as const;

export function createModels({ ollama, openai, ...patience }: ModelsOptions): Models {
  const providers: Record<ModelProvider, { configured: boolean; model: string; make: (model: string) => ChatModel | undefined }> = {
    ollama: { configured: ollama !== undefined, model: ollama?.model ?? default_models.ollama, make: (model) => ollama && ollamaModel({ base_url: ollama.base_url, model, ...patience }) },
    openai: { configured: openai !== undefined, model: openai?.model ?? default_models.openai, make: (model) => openai && openAiModel({ ...openai, model, ...patience }) },
  };
  const names = Object.keys(providers) as ModelProvider[];
  return {
    default_provider: names.find((name) => providers[name].configured) ?? 'offline',
    list: () => names.map((provider) => ({ provider, model: providers[provider].model, configured: providers[provider].configured })),
    get: (provider, model) => providers[provider].make(model ?? providers[provider].model),
  };
}
