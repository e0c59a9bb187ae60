import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { ModelProvider } from '../enum-schemas.ts';
import { described } from '../values.ts';
import { AiProvider, AiProviderConfigure, AiProviderList } from './schemas.ts';

const tag = 'AI providers';
export const providers = {
  list: endpoint({
    method: 'GET',
    path: '/api/providers',
    operationId: 'listProviders',
    tag,
    summary: 'List the providers of language models and their settings',
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
    description:
      'Settings that are not given keep their values. The change takes effect with the next question. A key is tested before it is saved: one that the provider refuses is not saved, and whatever else fails is told in `health`.',
    permission: 'providers:manage',
    params: z.strictObject({ provider: described('The provider to set up', ModelProvider) }),
    body: AiProviderConfigure,
    response: AiProvider,
    versionAt: ['version'],
    status: 200,
  }),
};
