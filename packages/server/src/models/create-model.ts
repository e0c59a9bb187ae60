import type { ModelProvider } from '@chatterfix/sdk/contract';
import type { AdapterOptions } from './adapter.ts';
import { causesOf, explainError, ProviderFailure } from './failures.ts';
import type { ChatModel, ModelEvent, ModelRequest } from './model.ts';
import { guardStream } from './stream-guard.ts';
import { rememberRefusal, traitsOf, type ModelTraits } from './traits.ts';

/**
 * Sends a request, and resolves to the events of the answer once it begins. Rejects with `ProviderFailure` if the
 * provider refuses.
 */
type Ask = (
  traits: ModelTraits,
  request: ModelRequest,
  signal: AbortSignal,
  alive: () => void,
) => Promise<AsyncIterable<ModelEvent>>;

/**
 * A model whose streams are guarded. If the provider refuses a request because the model does not take tools or a
 * temperature, the request is sent again without, and later ones are sent without from the start.
 */
export function createModel(
  provider: ModelProvider,
  name: string,
  address: string,
  { model, contextTokens, ...timeouts }: AdapterOptions,
  ask: Ask,
): ChatModel {
  const traits = () => traitsOf(provider, model, address, contextTokens);
  const askAgain = async (request: ModelRequest, signal: AbortSignal, alive: () => void) => {
    for (;;) {
      try {
        return await ask(traits(), request, signal, alive);
      } catch (error) {
        const refusal = causesOf(error).find((cause) => cause instanceof ProviderFailure);
        const field = refusal?.unsupported;
        if (!field || !traits()[field]) throw error;
        rememberRefusal({ provider, model }, address, field);
      }
    }
  };
  return {
    provider,
    model,
    get capabilities() {
      const { tools, temperature, contextTokens: context } = traits();
      return { tools, temperature, contextTokens: context };
    },
    stream: (request) =>
      guardStream(
        name,
        request,
        timeouts,
        (signal, alive) => askAgain(request, signal, alive),
        (error) => explainError(name, error),
      ),
  };
}
