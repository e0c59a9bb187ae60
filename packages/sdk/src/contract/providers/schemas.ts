import * as z from 'zod/mini';
import { ModelProvider } from '../enum-schemas.ts';
import { described, Instant, namesAField, text, title } from '../values.ts';

const apiWords =
    'Of a server with OpenAI’s protocols, the one to speak: by default `responses` at the provider’s own address, `chat_completions` elsewhere',
  contextWords = 'Tokens that the model can read and write in one question',
  visitorsWords = 'Whether the model may answer anonymous visitors of pages',
  fallbackWords =
    'Whether the provider may answer in place of another that failed, if a question names no provider';
const ProviderApi = z.enum(['responses', 'chat_completions']);
const ProviderHealth = z.object({
  status: described(
    'Whether the last question or test was answered; `unknown` before the first since the server started',
    z.enum(['ok', 'failing', 'unknown']),
  ),
  detail: described('Why it was not answered, in words for people; null if it was', z.nullable(z.string())),
  checked_at: described('When that was; null before the first', z.nullable(Instant)),
});

const dollars = z.number().check(
  z.minimum(0),
  z.maximum(1_000_000),
  z.refine(
    (value) => Math.abs(value * 1e6 - Math.round(value * 1e6)) < 1e-3,
    'must have at most six decimals',
  ),
);
const priceFields = {
  input: described('A million tokens that the model reads', dollars),
  output: described('A million tokens that the model writes', dollars),
  cached_input: z.optional(
    described('A million tokens that it reads from the provider’s cache; as `input` by default', dollars),
  ),
  cache_write: z.optional(
    described('A million tokens that are written to the provider’s cache; as `input` by default', dollars),
  ),
};
/** What a model costs, in US dollars for a million tokens. */
export const ModelPrice = z.object(priceFields);
export type ModelPrice = z.infer<typeof ModelPrice>;
/** Prices by the names of the models, as an admin sets them. */
export const ModelPrices = z
  .record(text(100, 1), z.strictObject(priceFields))
  .check(z.refine((prices) => Object.keys(prices).length <= 200, 'must have at most 200 models'));
const pricesWords =
  'What the models cost on your own connection, by their names, where it is not their list price. The price under `*` holds for all other models';

/** A provider of language models with its settings for the tenant. Its key can be set but not read. */
export const AiProvider = z.object({
  provider: described('Which provider it is', ModelProvider),
  configured: described('Whether it can answer in the chat', z.boolean()),
  set_by: described(
    'Whose key and address are used: `tenant` for your own, `operator` for those of the server, null if there are none',
    z.nullable(z.enum(['tenant', 'operator'])),
  ),
  enabled: described('False if you turned the provider off', z.boolean()),
  model: described('The model that answers if a question names no other', z.string()),
  models: described(
    'Models to choose from: those that the provider named when its key was tested, else well-known ones. Any other of the provider’s can be named too',
    z.array(z.string()),
  ),
  base_url: described(
    'The address to which questions go; null if it is the operator’s own, or if there is none',
    z.nullable(z.string()),
  ),
  local: described('Whether its models run in the plant rather than at somebody else’s', z.boolean()),
  api_key_required: described('Whether the provider’s own address needs a key', z.boolean()),
  api: described(apiWords, z.nullable(ProviderApi)),
  context_tokens: described(contextWords, z.nullable(z.int())),
  prices: described(pricesWords, z.nullable(z.record(z.string(), ModelPrice))),
  visitors: described(visitorsWords, z.boolean()),
  fallback: described(fallbackWords, z.boolean()),
  health: described('How it answered last', ProviderHealth),
  key_hint: described(
    'The last four characters of your key; null without a key, and for keys shorter than 16 characters',
    z.nullable(z.string()),
  ),
  key_set_at: described('When you set your key; null without one', z.nullable(Instant)),
  updated_at: described('When you last changed something; null if never', z.nullable(Instant)),
  version: described(
    'Counts your changes, 0 before the first; also the ETag, for `If-Match`',
    z.int().check(z.minimum(0)),
  ),
});
export type AiProvider = z.infer<typeof AiProvider>;
export const AiProviderList = z.object({
  providers: described('All providers that the server knows', z.array(AiProvider)),
});
export type AiProviderList = z.infer<typeof AiProviderList>;

const apiKey = text(1000, 8).check(
  z.regex(/^[\x21-\x7e]+$/, 'must have only visible ASCII characters, as a header takes them'),
);
const baseUrl = text(500, 1).check(
  z.refine((value) => {
    try {
      const url = new URL(value);
      return (
        /^https?:$/.test(url.protocol) &&
        url.username === '' &&
        url.password === '' &&
        !/[?#\s\\]/.test(value)
      );
    } catch {
      return false;
    }
  }, 'must be an address such as https://llm.example.com/v1: http or https, without a user name, password, query or fragment'),
);

export const AiProviderConfigure = z
  .partial(
    z.strictObject({
      api_key: described(
        'Your key. It is stored encrypted and never shown again; null removes it. If `base_url` changes, give the key again or remove it',
        z.nullable(apiKey),
      ),
      enabled: described('False turns the provider off, even if the operator set it up', z.boolean()),
      base_url: described(
        'Address of your own server with the provider’s protocol. If you set an address or a key, none of the operator’s settings are used. Internal addresses must be allowed by the operator',
        z.nullable(baseUrl),
      ),
      model: described(
        'The model that answers if a question names no other; null for the default model',
        z.nullable(title(100)),
      ),
      api: described(`${apiWords}. Null for the default`, z.nullable(ProviderApi)),
      context_tokens: described(
        `${contextWords}. Null for what is known of the model`,
        z.nullable(z.int().check(z.minimum(512), z.maximum(10_000_000))),
      ),
      prices: described(`${pricesWords}. Null for the list prices`, z.nullable(ModelPrices)),
      visitors: described(visitorsWords, z.boolean()),
      fallback: described(fallbackWords, z.boolean()),
    }),
  )
  .check(namesAField);
export type AiProviderConfigure = z.input<typeof AiProviderConfigure>;
