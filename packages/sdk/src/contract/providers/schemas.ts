import * as z from 'zod/mini';
import { ModelProvider } from '../enum-schemas.ts';
import { described, Instant, namesAField, text, title } from '../values.ts';

/** A provider of language models, as it is set up for the tenant. Its key can be written and never read. */
export const AiProvider = z.object({
  provider: described('Which provider it is', ModelProvider),
  configured: described('Whether it can answer in the chat', z.boolean()),
  set_by: described(
    'Whose connection is used: `tenant`, your own key and address; `operator`, those of the server; null where there is none',
    z.nullable(z.enum(['tenant', 'operator'])),
  ),
  enabled: described('False where you turned it off, whoever set it up', z.boolean()),
  model: described('The model that answers unless a question names another', z.string()),
  base_url: described(
    'The address that you set; null for the usual one, and for the operator’s',
    z.nullable(z.string()),
  ),
  key_hint: described(
    'The last four characters of your key; null without a key, and for keys shorter than 16 characters',
    z.nullable(z.string()),
  ),
  key_set_at: described('When your key was set; null without one', z.nullable(Instant)),
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
        'Your key: kept encrypted, never shown again; null removes it. Where `base_url` changes, it must be given again or removed',
        z.nullable(apiKey),
      ),
      enabled: described('False turns the provider off, also where the operator set it up', z.boolean()),
      base_url: described(
        'Address of a server of your own that speaks the provider’s protocol. With it, or with a key, nothing of the operator’s is used. Internal addresses only where the operator allows them by name',
        z.nullable(baseUrl),
      ),
      model: described(
        'The model that answers unless a question names another; null for the usual one',
        z.nullable(title(100)),
      ),
    }),
  )
  .check(namesAField);
export type AiProviderConfigure = z.input<typeof AiProviderConfigure>;
