import type { ExamplesOf } from '../example.ts';
import type { providers } from './endpoints.ts';
import type { AiProvider } from './schemas.ts';

const provider: AiProvider = {
  provider: 'openai',
  configured: true,
  set_by: 'tenant',
  enabled: true,
  model: 'gpt-5-mini',
  models: ['gpt-5-mini', 'gpt-5', 'gpt-4.1'],
  base_url: 'https://api.openai.com/v1',
  local: false,
  api_key_required: true,
  api: null,
  context_tokens: null,
  prices: null,
  visitors: true,
  fallback: true,
  health: { status: 'ok', detail: null, checked_at: '2026-03-02T06:45:00.000Z' },
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
