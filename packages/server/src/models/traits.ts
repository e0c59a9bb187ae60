import type { ModelProvider } from '@chatterfix/sdk/contract';
import type { ModelCapabilities } from './model.ts';

/** A model and what it takes. */
export interface ModelTraits extends ModelCapabilities {
  provider: ModelProvider;
  model: string;
  /** Whether the model reasons before it answers. */
  reasoning: boolean;
}

/** What is known of the models whose names match. The first match counts; what it does not say is the default. */
interface Rule extends Partial<Pick<ModelTraits, 'tools' | 'temperature' | 'reasoning' | 'contextTokens'>> {
  models: RegExp;
}

const rules: Record<ModelProvider, readonly Rule[]> = {
  ollama: [
    // Ollama refuses a request with tools to models whose template has no place for them.
    { models: /^(codellama|llama2|llama3(:|$)|phi3|gemma2?(:|$)|vicuna|orca|tinyllama)/i, tools: false },
    { models: /^(deepseek-r1|gpt-oss|qwen3|qwq|magistral)/i, reasoning: true },
  ],
  openai: [
    {
      models: /^(gpt-5(\.\d+)?-chat|chatgpt-4o|gpt-4o|gpt-4-turbo|gpt-4-(0125|1106))/i,
      contextTokens: 128_000,
    },
    { models: /^gpt-4\.1/i, contextTokens: 1_000_000 },
    {
      models: /^o1-(mini|preview)/i,
      reasoning: true,
      temperature: false,
      tools: false,
      contextTokens: 128_000,
    },
    { models: /^o\d/i, reasoning: true, temperature: false, contextTokens: 200_000 },
    { models: /^(gpt-([5-9]|\d\d)|codex)/i, reasoning: true, temperature: false, contextTokens: 400_000 },
    { models: /^gpt-4-32k/i, contextTokens: 32_000 },
    { models: /^gpt-3\.5/i, contextTokens: 16_000 },
    { models: /^gpt-4(-0\d\d\d)?$/i, contextTokens: 8_000 },
  ],
  anthropic: [
    // Models from 4.7 on refuse a temperature.
    { models: /^claude-(3|instant|2)/i, contextTokens: 200_000 },
    { models: /^claude-(opus|sonnet|haiku)-4(-[0-6])?(-\d{8})?$/i, contextTokens: 200_000 },
    { models: /^claude-/i, temperature: false, contextTokens: 200_000 },
  ],
  google: [
    { models: /^gemma/i, tools: false, contextTokens: 128_000 },
    { models: /^gemini-(1|2\.0)/i, contextTokens: 1_000_000 },
    { models: /^gemini-2/i, reasoning: true, contextTokens: 1_000_000 },
    { models: /^gemini-/i, reasoning: true, temperature: false, contextTokens: 1_000_000 },
  ],
  xai: [
    { models: /^grok-.*non-reasoning/i, contextTokens: 256_000 },
    { models: /^grok-[12]/i, contextTokens: 128_000 },
    { models: /^grok-/i, reasoning: true, temperature: false, contextTokens: 256_000 },
  ],
};

/** Tokens that a model can read and write if nothing is known about it. */
const defaultContext: Record<ModelProvider, number> = {
  ollama: 8_192,
  openai: 32_000,
  anthropic: 200_000,
  google: 128_000,
  xai: 128_000,
};

/** Fields that a model refused, found out by asking. They hold for all who use the model at the same address. */
const refused = new Map<string, { tools?: false; temperature?: false }>();
const MOST_REFUSALS = 1_000;

/** What a model takes. `contextTokens` is the setting of an admin or the operator, if there is one. */
export function traitsOf(
  provider: ModelProvider,
  model: string,
  address: string,
  contextTokens?: number,
): ModelTraits {
  const rule = rules[provider].find(({ models }) => models.test(model));
  return {
    provider,
    model,
    tools: rule?.tools ?? true,
    temperature: rule?.temperature ?? true,
    reasoning: rule?.reasoning ?? false,
    contextTokens: contextTokens ?? rule?.contextTokens ?? defaultContext[provider],
    ...refused.get(keyOf(provider, model, address)),
  };
}

/** Remembers that a model at an address does not take a field. */
export function rememberRefusal(
  { provider, model }: Pick<ModelTraits, 'provider' | 'model'>,
  address: string,
  field: 'tools' | 'temperature',
): void {
  const key = keyOf(provider, model, address);
  if (refused.size >= MOST_REFUSALS && !refused.has(key)) refused.clear();
  refused.set(key, { ...refused.get(key), [field]: false });
}

function keyOf(provider: ModelProvider, model: string, address: string): string {
  return `${provider} ${address} ${model}`;
}
