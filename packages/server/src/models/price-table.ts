import type { ModelPrice, ModelProvider } from '@chatterfix/sdk/contract';

/** What a model costs, and what for prompts of more tokens. */
export interface Price extends ModelPrice {
  long_prompts?: ModelPrice & { above: number };
}

/** A price of the table, and the one that its provider has announced for a later day (UTC). */
interface ListedPrice extends Price {
  from?: ModelPrice & { day: string };
}

/** A price with the discount for input that the provider read from its cache. */
const price = (input: number, output: number, cachedInput?: number): ListedPrice => ({
  input,
  output,
  ...(cachedInput === undefined ? {} : { cached_input: cachedInput }),
});

/** The same for Anthropic, which charges a quarter more for input that it writes to its cache. */
const claude = (input: number, output: number, cachedInput: number): ListedPrice => ({
  ...price(input, output, cachedInput),
  cache_write: input * 1.25,
});

/** A price, and the one for prompts above a number of tokens. */
const longer = (above: number, usual: ListedPrice, long: ModelPrice): ListedPrice => ({
  ...usual,
  long_prompts: { above, ...long },
});

const opus = claude(5, 25, 0.5);
const sonnet = claude(3, 15, 0.3);
const grok43 = longer(200_000, price(1.25, 2.5, 0.2), price(2.5, 5, 0.4));
const grok45 = longer(200_000, price(2, 6, 0.5), price(4, 12, 1));

/**
 * List prices in US dollars for a million tokens, as the providers' price pages had them on 28 November 2026. A model
 * that is not here has no known price. `AI_PRICES`, or `prices` in a provider's settings, corrects and adds.
 */
export const listedPrices: Readonly<Record<ModelProvider, Readonly<Record<string, ListedPrice>>>> = {
  ollama: {},
  openai: {
    'gpt-3.5-turbo': price(0.5, 1.5),
    'gpt-3.5-turbo-0125': price(0.5, 1.5),
    'gpt-4': price(30, 60),
    'gpt-4-0613': price(30, 60),
    'gpt-4-turbo': price(10, 30),
    'gpt-4o': price(2.5, 10, 1.25),
    'gpt-4o-2024-05-13': price(5, 15),
    'gpt-4o-mini': price(0.15, 0.6, 0.075),
    'gpt-4.1': price(2, 8, 0.5),
    'gpt-4.1-mini': price(0.4, 1.6, 0.1),
    'gpt-4.1-nano': price(0.1, 0.4, 0.025),
    'gpt-5': price(1.25, 10, 0.125),
    'gpt-5-mini': price(0.25, 2, 0.025),
    'gpt-5-nano': price(0.05, 0.4, 0.005),
    'gpt-5.1': price(1.25, 10, 0.125),
    'gpt-5.2': price(1.75, 14, 0.175),
    'gpt-5.4-mini': price(0.75, 4.5, 0.075),
    o3: price(2, 8, 0.5),
    'o3-mini': price(1.1, 4.4, 0.55),
    'o4-mini': price(1.1, 4.4, 0.275),
  },
  anthropic: {
    'claude-haiku-4-5': claude(1, 5, 0.1),
    'claude-haiku-5-5': longer(100_000, claude(0.1, 0.5, 0.01), claude(0.5, 2.5, 0.05)),
    'claude-sonnet-4-5': sonnet,
    'claude-sonnet-4-6': sonnet,
    'claude-sonnet-5': claude(2, 10, 0.2),
    'claude-sonnet-5-5': claude(2, 10, 0.1),
    'claude-opus-4-5': opus,
    'claude-opus-4-6': opus,
    'claude-opus-4-7': opus,
    'claude-opus-4-8': opus,
    'claude-opus-5': opus,
    'claude-opus-5-5': claude(4, 20, 0.2),
  },
  google: {
    'gemini-3.1-pro-preview': longer(200_000, price(2, 12, 0.2), price(4, 18, 0.4)),
    'gemini-3.5-flash-lite': price(0.3, 2.5, 0.03),
    'gemini-3.8-flash': {
      ...price(0.75, 3.75, 0.075),
      from: { day: '2027-01-01', ...price(1.5, 7.5, 0.15) },
    },
  },
  xai: {
    'grok-4': longer(128_000, price(3, 15, 0.75), price(6, 30, 1.5)),
    'grok-4-0709': longer(128_000, price(3, 15, 0.75), price(6, 30, 1.5)),
    'grok-4.3': grok43,
    'grok-4.5': grok45,
    'grok-4.6': grok45,
    'grok-4.7': grok45,
  },
};
