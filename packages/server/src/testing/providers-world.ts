import type { AiProvider, ModelProvider } from '@chatterfix/sdk/contract';
import type { IncomingHttpHeaders } from 'node:http';
import type { LookupFunction } from 'node:net';
import { createModels } from '../models/registry.ts';
import type { Database } from '../platform/db/database.ts';
import { createOutgoing } from '../platform/outgoing/outgoing.ts';

import { dialects, startProviderWire, type ProviderWire } from './provider-wire.ts';
import { createWorld, type Answer, type World } from './world.ts';

export const operatorKey = 'sk-of-the-operator-0000';
export const tenantKey = 'sk-of-the-tenant-abcd1234';

type Options = Parameters<World['call']>[2];
type Whose = 'ours' | 'theirs';

/** A world with two providers' servers: the operator's, and one that tenants may use. */
export interface ProvidersWorld {
  world: World;
  /** The address of the tenants' server, without a path. */
  tenantUrl: string;
  /** The requests that the two servers got since `reset`. */
  requests: { server: 'operator' | 'tenant'; headers: IncomingHttpHeaders }[];
  configure(provider: ModelProvider, body: object, options?: Options): Promise<Answer>;
  listed(provider: ModelProvider, whose?: Whose): Promise<AiProvider>;
  status(whose?: Whose): Promise<Answer['body']>;
  /** Says how the tenants’ server answers its next request. */
  next: ProviderWire['next'];
  /** Asks a question. The servers answer “from the operator” or “from the tenant”. */
  ask(provider: ModelProvider | undefined, options?: Options): Promise<Answer>;
  /** Removes what both tenants configured. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

export async function createProvidersWorld(db: Database): Promise<ProvidersWorld> {
  const wires = { operator: await startProviderWire(), tenant: await startProviderWire() };
  const requests: ProvidersWorld['requests'] = [];
  const lookup = ((name: string, _options: unknown, callback: (error: null, found: object[]) => void) =>
    callback(null, [
      { address: name === 'rebound.example.com' ? '10.0.0.7' : '127.0.0.1', family: 4 },
    ])) as LookupFunction;
  const world = await createWorld(db, {
    models: createModels({
      openai: { apiKey: operatorKey, baseUrl: `${wires.operator.url}/v1`, model: 'operators-model' },
    }),
    outgoing: createOutgoing({ allowedInternalHosts: [new URL(wires.tenant.url).host], lookup }),
  });
  const configure: ProvidersWorld['configure'] = (provider, body, options = {}) =>
    world.call('POST', `/api/providers/${provider}/configure`, { body, ...options });
  return {
    world,
    tenantUrl: wires.tenant.url,
    requests,
    next: (respond) => wires.tenant.next(respond),
    configure,
    listed: async (provider, whose = 'ours') => {
      const { body } = await world.call('GET', '/api/providers', { whose });
      return (body['providers'] as AiProvider[]).find((one) => one.provider === provider)!;
    },
    status: async (whose = 'ours') =>
      (await world.call('GET', '/api/chat/status', { whose, role: 'viewer' })).body,
    ask: async (provider, options = {}) => {
      for (const server of ['operator', 'tenant'] as const)
        wires[server].next((response, request) => {
          requests.push({ server, headers: request.headers });
          const dialect = dialects[request.url?.includes('/api/chat') ? 'ollama' : 'openai'];
          response
            .writeHead(200, { 'content-type': dialect.type })
            .end(dialect.text(`from the ${server}`) + dialect.end());
        });
      const answer = await world.call('POST', '/api/chat', {
        role: 'technician',
        ...options,
        body: { message: 'Who are you?', ...(provider ? { provider } : {}) },
      });
      for (const wire of Object.values(wires)) wire.forget();
      return answer;
    },
    reset: async () => {
      requests.length = 0;
      for (const provider of ['openai', 'ollama'] as const)
        for (const whose of ['ours', 'theirs'] as const)
          await configure(
            provider,
            {
              enabled: true,
              api_key: null,
              base_url: null,
              model: null,
              api: null,
              context_tokens: null,
              visitors: true,
              fallback: true,
            },
            { whose },
          );
    },
    close: async () => {
      await world.close();
      for (const wire of Object.values(wires)) await wire.close();
    },
  };
}
