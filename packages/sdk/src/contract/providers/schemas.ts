import * as z from 'zod/mini';
import { ModelProvider } from '../enum-schemas.ts';
import { described, Instant, namesAField, text, title } from '../values.ts';

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
  base_url: described(
    'The address that you set; null if the default address or the operator’s is used',
    z.nullable(z.string()),
  ),
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
    }),
  )
  .check(namesAField);
export type AiProviderConfigure = z.input<typeof AiProviderConfigure>;
