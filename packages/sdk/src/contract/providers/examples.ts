import type { ExamplesOf } from '../example.ts';
import type { providers } from './endpoints.ts';
import type { AiProvider } from './schemas.ts';

const provider: AiProvider = {
  provider: 'openai',
  configured: true,
  set_by: 'tenant',
  enabled: true,
  model: 'gpt-5-mini',
  base_url: null,
  key_hint: 'x7Qd',
  key_set_at: '2026-03-02T06:45:00.000Z',
  updated_at: '2026-03-02T06:45:00.000Z',
  version: 1,
};

export const providerExamples: ExamplesOf<typeof providers> = {
  listProviders: { response: { providers: [provider] } },
  configureProvider: {
    params: { provider: 'openai' },
    body: { api_key: 'the-key-of-your-account-x7Qd', model: 'gpt-5-mini' },
    response: provider,
  },
};
