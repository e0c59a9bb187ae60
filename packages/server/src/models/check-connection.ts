import * as z from 'zod/mini';
import type { ModelProvider } from '@chatterfix/sdk/contract';
import { adapters } from './adapters.ts';
import type { ProviderConnection } from './adapter.ts';
import { causesOf, explainError, ProviderFailure } from './failures.ts';
import type { ModelFailure } from './model.ts';

/** What a test of a connection found out. */
export interface ConnectionCheck {
  failure?: ModelFailure;
  /** The models that the provider named. */
  models: string[];
}

/** Milliseconds that a test may take. */
const LONGEST_CHECK = 8_000;
const MOST_MODELS = 200;

/**
 * Tests whether a provider can be reached and takes the key: it is asked for its models, or, if the server cannot
 * name them, a short question.
 */
export async function checkConnection(
  provider: ModelProvider,
  connection: ProviderConnection,
  fetch: typeof globalThis.fetch,
): Promise<ConnectionCheck> {
  const adapter = adapters[provider];
  const signal = AbortSignal.timeout(LONGEST_CHECK);
  try {
    return { models: modelsIn(await adapter.listModels({ ...connection, fetch }, signal)) };
  } catch (error) {
    const refusal = causesOf(error).find((cause) => cause instanceof ProviderFailure);
    if (refusal?.isMissingPath || refusal?.failure.kind === 'unknown_model')
      return { ...(await askShortly(provider, connection, fetch, signal)), models: [] };
    return {
      failure: signal.aborted
        ? { kind: 'timeout', message: `${adapter.name} did not answer in time.` }
        : explainError(adapter.name, error),
      models: [],
    };
  }
}

/** Asks a question until the answer begins or fails. */
async function askShortly(
  provider: ModelProvider,
  connection: ProviderConnection,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<{ failure?: ModelFailure }> {
  const { create, defaultModel, name } = adapters[provider];
  const model = create({ model: defaultModel, ...connection, fetch });
  try {
    for await (const event of model.stream({
      messages: [{ role: 'user', content: 'Say OK.' }],
      maxTokens: 16,
      signal,
    })) {
      if (event.type === 'error') return { failure: event.error };
      if (event.type !== 'usage') break;
    }
    return {};
  } catch {
    return { failure: { kind: 'timeout', message: `${name} did not answer in time.` } };
  }
}

const text = z.optional(z.string());
const entries = z.optional(z.array(z.object({ id: text, name: text, model: text })));
const ModelList = z.object({ data: entries, models: entries });

/** The names in a list of models, as any of the providers sends it. */
function modelsIn(sent: unknown): string[] {
  const { data: list } = z.safeParse(ModelList, sent);
  return (list?.data ?? list?.models ?? [])
    .map(({ id, name, model }) => (id ?? name ?? model ?? '').replace(/^models\//, ''))
    .filter((name) => name !== '' && name.length <= 100)
    .slice(0, MOST_MODELS);
}
