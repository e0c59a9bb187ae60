import type { CallPromise } from '../../call-promise.ts';
import type { Caller, CallOptions } from '../../caller.ts';
import type { CacheStats } from '../../contract/chat/schemas.ts';
import type { AiProvider, AiProviderConfigure, AiProviderList } from '../../contract/providers/schemas.ts';

/** Providers of language models, which answer in the chat. */
export class ModelProviders {
  readonly #caller: Caller;
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * The providers, and who set each up: the tenant or the operator.
   * @example const { providers } = await admin.providers.list();
   */
  list(options?: CallOptions): CallPromise<AiProviderList> {
    return this.#caller.call('GET /api/providers', {}, options);
  }

  /**
   * How often questions were answered from the cache of answers.
   * @example const { hit_rate_percent } = await admin.providers.cacheStats();
   */
  cacheStats(options?: CallOptions): CallPromise<CacheStats> {
    return this.#caller.call('GET /api/cache/stats', {}, options);
  }

  /**
   * Sets up a provider with a key and address of your own, or turns one off. Settings that are not named
   * stay. The key is never shown again. Throws `invalid_input` for an address inside the server's
   * network, and for a key that the provider refuses.
   * @example await admin.providers.configure('openai', { api_key: process.env.OPENAI_API_KEY, model: 'gpt-4' });
   */
  configure(
    provider: AiProvider['provider'],
    settings: AiProviderConfigure,
    options?: CallOptions,
  ): CallPromise<AiProvider> {
    return this.#caller.call(
      'POST /api/providers/{provider}/configure',
      { params: { provider }, body: settings },
      options,
    );
  }
}
