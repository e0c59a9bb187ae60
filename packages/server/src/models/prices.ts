import type { ModelPrice, ModelProvider } from '@chatterfix/sdk/contract';
import { adapters } from './adapters.ts';
import type { ModelUsage } from './model.ts';
import { listedPrices, type Price } from './price-table.ts';

/** Prices of a provider's models by name; those under `*` hold for all its other models. */
export type ModelPrices = Readonly<Record<string, ModelPrice>>;

const nothing: ModelPrice = { input: 0, output: 0 };

/**
 * What a model costs: the price that somebody set, else the one in the table. A model that runs in the plant costs
 * nothing. Undefined if the price is not known; another model's price is never used instead.
 */
export function priceOf(
  provider: ModelProvider,
  model: string,
  set: ModelPrices | undefined,
  now: Date,
): Price | undefined {
  const own = set && priceAmong(set, model);
  if (own) return own;
  if (adapters[provider].local) return nothing;
  const listed = listedPrices[provider];
  const found = entry(listed, model) ?? entry(listed, withoutDate(model));
  return found && (found.from && now >= new Date(found.from.day) ? found.from : found);
}

/** The price that somebody set for a model. */
export function priceAmong(set: ModelPrices, model: string): ModelPrice | undefined {
  return entry(set, model) ?? entry(set, '*');
}

function entry<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** A model's name without the date of its release, and without Google's prefix of all names. */
function withoutDate(model: string): string {
  return model.replace(/^models\//, '').replace(/-(\d{4}-\d\d-\d\d|\d{8}|latest)$/, '');
}

/** A hundred-millionth of a dollar: what costs are rounded to, so that sums of them are exact. */
const UNITS_PER_DOLLAR = 1e8;
/** Prices have six decimals at most. */
const PRICE_UNITS_PER_DOLLAR = 1e6;
/** Tokens for which prices are given. */
const TOKENS = 1_000_000;

/** What a reply cost, in US dollars, rounded to eight decimals. Null where the price is not known. */
export function costOf(
  price: Price | undefined,
  { input_tokens, output_tokens, cached_tokens, cache_write_tokens = 0 }: ModelUsage,
): number | null {
  if (!price) return null;
  const {
    input,
    output,
    cached_input = input,
    cache_write = input,
  } = price.long_prompts && input_tokens > price.long_prompts.above ? price.long_prompts : price;
  const cached = Math.min(cached_tokens, input_tokens);
  const written = Math.min(cache_write_tokens, input_tokens - cached);
  const exact =
    BigInt(input_tokens - cached - written) * inPriceUnits(input) +
    BigInt(cached) * inPriceUnits(cached_input) +
    BigInt(written) * inPriceUnits(cache_write) +
    BigInt(output_tokens) * inPriceUnits(output);
  const perUnit = BigInt((PRICE_UNITS_PER_DOLLAR * TOKENS) / UNITS_PER_DOLLAR);
  return Number((exact + perUnit / 2n) / perUnit) / UNITS_PER_DOLLAR;
}

function inPriceUnits(dollars: number): bigint {
  return BigInt(Math.round(dollars * PRICE_UNITS_PER_DOLLAR));
}

/** The exact sum of costs. Dollars as floating-point numbers would drift. */
export function sumOfCosts(costs: readonly number[]): number {
  return costs.reduce((sum, cost) => sum + Math.round(cost * UNITS_PER_DOLLAR), 0) / UNITS_PER_DOLLAR;
}
