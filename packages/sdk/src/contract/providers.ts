import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { modelProviders } from './enums.ts';
import { Instant, text, title } from './values.ts';

/** A provider of language models, as it stands for the tenant. Its key can be written and never read. */
export const AiProvider = z.object({
  provider: z.enum(modelProviders),
  configured: z.boolean().check(z.describe('Whether it can answer in the chat')),
  set_by: z.nullable(
    z
      .enum(['tenant', 'operator'])
      .check(
        z.describe(
          'Whose connection is used: your own key and address, or those of who runs the server; null where there is none',
        ),
      ),
  ),
  enabled: z.boolean().check(z.describe('False where you turned it off, whoever set it up')),
  model: z.string(),
  base_url: z.nullable(
    z.string().check(z.describe('The address that you set; null for the usual one, and for the operator’s')),
  ),
  key_hint: z.nullable(
    z
      .string()
      .check(
        z.describe(
          'The last four characters of your key; null where you set none, or one shorter than 16 characters',
        ),
      ),
  ),
  key_set_at: z.nullable(Instant.check(z.describe('When your key was set'))),
  updated_at: z.nullable(Instant.check(z.describe('Null where you have set nothing'))),
  version: z
    .int()
    .check(
      z.minimum(0),
      z.describe('Counts your changes, 0 before the first; also the ETag, for `If-Match`'),
    ),
});
export type AiProvider = z.infer<typeof AiProvider>;
export const AiProviderList = z.object({ providers: z.array(AiProvider) });
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
      api_key: z.nullable(
        apiKey.check(
          z.describe(
            'Kept encrypted, never shown again; null removes it. Must be given anew, or removed, where base_url changes',
          ),
        ),
      ),
      enabled: z
        .boolean()
        .check(z.describe('False turns the provider off, also where the operator set it up')),
      base_url: z.nullable(
        baseUrl.check(
          z.describe(
            'Of a server of your own that speaks the provider’s wire; with it, or with a key, nothing of the operator’s is used. Internal addresses only where the operator allows them by name',
          ),
        ),
      ),
      model: z.nullable(
        title(100).check(z.describe('The model unless a question names another; null for the usual one')),
      ),
    }),
  )
  .check(z.refine((fields) => Object.keys(fields).length > 0, 'must name at least one field to change'));
export type AiProviderConfigure = z.input<typeof AiProviderConfigure>;

const tag = 'AI providers';
export const providers = {
  list: endpoint({
    method: 'GET',
    path: '/api/providers',
    operationId: 'listProviders',
    tag,
    summary: 'Who can answer in the chat, and who set it up',
    permission: 'providers:manage',
    response: AiProviderList,
    status: 200,
  }),
  configure: endpoint({
    method: 'POST',
    path: '/api/providers/{provider}/configure',
    operationId: 'configureProvider',
    tag,
    summary: 'Set up a provider of your own, or turn one off',
    description: 'What is not named stays as it is. It takes effect with the next question.',
    permission: 'providers:manage',
    params: z.strictObject({ provider: z.enum(modelProviders) }),
    body: AiProviderConfigure,
    response: AiProvider,
    versionAt: ['version'],
    status: 200,
  }),
};
