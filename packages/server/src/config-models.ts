import { ModelPrices, modelProviders, type ModelPrice, type ModelProvider } from '@chatterfix/sdk/contract';
import * as z from 'zod/mini';
import { ConfigError } from './config-error.ts';

/** How the operator reaches a provider of language models. */
interface ModelConnection {
  apiKey?: string;
  baseUrl?: string;
  model?: string;
  contextTokens?: number;
  api?: 'responses' | 'chat_completions';
}

/** The operator's settings of language models. */
export interface ModelSettings {
  /** The connection of each provider that is set up. */
  connections: Partial<Record<'ollama' | 'openai' | 'anthropic' | 'google' | 'xai', ModelConnection>>;
  /** How to use an Ollama on this machine, as soon as one answers; undefined if none is to be used. */
  findOllama: ModelConnection | undefined;
  /** False if there is neither Fred nor any provider. */
  aiFeatures: boolean;
  /** Prices that differ from those of the table, by provider and model. */
  prices: Partial<Record<ModelProvider, Record<string, ModelPrice>>> | undefined;
  /**
   * The hosts that are asked directly, where providers are asked through the proxy that `HTTP_PROXY` and `HTTPS_PROXY`
   * name; undefined if there is none.
   */
  noProxy: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings of language models. Throws `ConfigError` if one is not valid. */
export function readModelSettings(env: Environment): ModelSettings {
  const common = (name: string): ModelConnection => {
    const contextTokens = tokensOf(env, `${name}_CONTEXT_TOKENS`);
    return {
      ...(env[`${name}_MODEL`] ? { model: env[`${name}_MODEL`]! } : {}),
      ...(contextTokens === undefined ? {} : { contextTokens }),
    };
  };
  /** A provider with a key, or a server of one's own with the provider's protocol. */
  const remote = (name: string): ModelConnection | undefined => {
    const apiKey = env[`${name}_API_KEY`];
    const baseUrl = env[`${name}_BASE_URL`];
    if (!apiKey && !baseUrl) return undefined;
    return { ...(apiKey ? { apiKey } : {}), ...(baseUrl ? { baseUrl } : {}), ...common(name) };
  };
  const openai = remote('OPENAI');
  const api = apiOf(env['OPENAI_API']);
  const anthropic = remote('ANTHROPIC');
  const google = remote('GOOGLE');
  const xai = remote('XAI');
  const ollamaUrl = env['OLLAMA_URL'];
  const isOllamaOff = ollamaUrl?.toLowerCase() === 'off';
  return {
    connections: {
      ...(ollamaUrl && !isOllamaOff ? { ollama: { baseUrl: ollamaUrl, ...common('OLLAMA') } } : {}),
      ...(openai ? { openai: { ...openai, ...(api ? { api } : {}) } } : {}),
      ...(anthropic ? { anthropic } : {}),
      ...(google ? { google } : {}),
      ...(xai ? { xai } : {}),
    },
    findOllama: ollamaUrl ? undefined : common('OLLAMA'),
    aiFeatures: switchOf(env, 'ENABLE_AI_FEATURES'),
    prices: pricesOf(env['AI_PRICES']),
    noProxy: usesProxy(env) ? noProxyOf(env) : undefined,
  };
}

function tokensOf(env: Environment, name: string): number | undefined {
  const text = env[name];
  if (!text) return undefined;
  const tokens = Number(text);
  if (!/^\d{3,8}$/.test(text) || tokens < 512)
    throw new ConfigError(`${name} must be a whole number of at least 512, not “${text}”.`);
  return tokens;
}

function apiOf(text: string | undefined): 'responses' | 'chat_completions' | undefined {
  if (!text) return undefined;
  if (text === 'responses' || text === 'chat_completions') return text;
  throw new ConfigError(`OPENAI_API must be responses or chat_completions, not “${text}”.`);
}

/** Whether Node was told to use the proxy of its environment. */
function usesProxy({ NODE_USE_ENV_PROXY, NODE_OPTIONS = '' }: Environment): boolean {
  const options = [...process.execArgv, ...NODE_OPTIONS.split(/\s+/)];
  return NODE_USE_ENV_PROXY === '1' || options.includes('--use-env-proxy');
}

/** This machine, and what the operator says. */
function noProxyOf(env: Environment): string {
  return ['localhost', '127.0.0.1', '::1', env['no_proxy'] ?? env['NO_PROXY'] ?? ''].join();
}

const AiPrices = z.partialRecord(z.enum(modelProviders), ModelPrices);

function pricesOf(text: string | undefined): ModelSettings['prices'] {
  if (!text) return undefined;
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new ConfigError('AI_PRICES must be JSON.');
  }
  const prices = z.safeParse(AiPrices, given);
  if (prices.success) return prices.data;
  const { path, message } = prices.error.issues[0]!;
  throw new ConfigError(
    `AI_PRICES must be like {"openai": {"gpt-4.1": {"input": 2, "output": 8, "cached_input": 0.5}}}, in US dollars for a million tokens. ${path.join('.')}: ${message}.`,
  );
}

/** A switch that is on unless it is turned off. */
function switchOf(env: Environment, name: string): boolean {
  const text = (env[name] ?? '').toLowerCase();
  if (['', 'true', 'on', '1', 'yes'].includes(text)) return true;
  if (['false', 'off', '0', 'no'].includes(text)) return false;
  throw new ConfigError(`${name} must be true or false, not “${text}”.`);
}
