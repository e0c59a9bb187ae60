import { modelProviders, type ModelProvider } from '@chatterfix/sdk/contract';
import { isVisitor, type Context } from '../../context.ts';
import { read } from '../../platform/db/transaction.ts';
import type { Outgoing } from '../../platform/outgoing/outgoing.ts';
import type { Encryption } from '../../platform/secrets/encryption.ts';
import type { ProviderConnection } from '../adapter.ts';
import type { CircuitBreakers } from '../circuit-breakers.ts';
import { priceAmong } from '../prices.ts';
import { combineModels, createModels, type Models, type ModelSource } from '../registry.ts';
import { findRows, hasOwnConnection, keyBinding, type Row } from './rows.ts';

/** What a tenant's models are created from. */
export interface ProvidersOptions {
  /** The models that the operator configured in the environment. */
  operator: Models;
  encryption: Encryption;
  /** Sends requests to addresses that a tenant set. */
  outgoing: Outgoing;
  /** Remembers which connections fail. */
  breakers: CircuitBreakers;
}

/**
 * The providers of a tenant: the tenant's own connections come first, then the operator's. A tenant's key is never sent
 * to the operator's address, nor the operator's key to a tenant's.
 */
export interface TenantProviders {
  /** The models that may answer a caller of the tenant. */
  modelsFor: (caller: Context) => Models;
  /** The sum of the versions of the tenant's rows. */
  version: number;
}

/** Reads what the context's tenant has set of its providers. */
export async function providersOf(context: Context, options: ProvidersOptions): Promise<TenantProviders> {
  const rows = await read(context, findRows);
  return {
    modelsFor: (caller) => combineWithOperator(caller, options, rows),
    version: rows.reduce((sum, row) => sum + row.version, 0),
  };
}

/**
 * What the failures of a provider count together under: the tenant, and its own connection as it is set now or the
 * operator's.
 */
export function connectionOf(context: Context, provider: ModelProvider, row: Row | undefined): string {
  const whose = hasOwnConnection(row) ? `own ${row.version}` : 'of the operator';
  return `${context.tenant_id} ${provider} ${whose}`;
}

export function combineWithOperator(
  context: Context,
  options: ProvidersOptions,
  rows: readonly Row[],
): Models {
  const rowOf = (provider: ModelProvider) => rows.find((row) => row.provider === provider);
  const enabled = modelProviders.filter((provider) => {
    const row = rowOf(provider);
    return row?.enabled !== false && (row?.visitors !== false || !isVisitor(context));
  });
  const common = (provider: ModelProvider) => ({
    provider,
    connection: connectionOf(context, provider, rowOf(provider)),
    fallback: rowOf(provider)?.fallback !== false,
  });
  const own = enabled.flatMap((provider): ModelSource[] => {
    const row = rowOf(provider);
    return hasOwnConnection(row) ? [{ ...common(provider), models: ownModels(context, options, row) }] : [];
  });
  const operators = enabled
    .filter((provider) => !hasOwnConnection(rowOf(provider)))
    .map((provider): ModelSource => ({
      ...common(provider),
      models: options.operator,
      model: rowOf(provider)?.model ?? undefined,
    }));
  return combineModels([...own, ...operators], options.breakers);
}

function ownModels(context: Context, { encryption, outgoing, operator }: ProvidersOptions, row: Row): Models {
  const apiKey = row.api_key && decryptKey(context, encryption, row);
  if (row.api_key !== null && apiKey === undefined) return createModels({});
  const models = createModels({
    [row.provider]: connectionWith(apiKey ?? undefined, row),
    fetch: outgoing.fetch,
  });
  return {
    ...models,
    get defaultProvider() {
      return models.defaultProvider;
    },
    priceOf: (provider, model, now) =>
      priceAmong(row.prices ?? {}, model) ?? operator.priceOf(provider, model, now),
  };
}

/** How to reach a provider with a tenant's settings. */
export function connectionWith(
  apiKey: string | undefined,
  { base_url, model, api, context_tokens }: Pick<Row, 'base_url' | 'model' | 'api' | 'context_tokens'>,
): ProviderConnection {
  return {
    ...(apiKey ? { apiKey } : {}),
    ...(base_url === null ? {} : { baseUrl: base_url }),
    ...(model === null ? {} : { model }),
    ...(api === null ? {} : { api }),
    ...(context_tokens === null ? {} : { contextTokens: context_tokens }),
  };
}

/**
 * Undefined if the key cannot be decrypted, because the server's secret changed or the row was changed by
 * other means. An admin has to set the key again.
 */
export function decryptKey(context: Context, encryption: Encryption, row: Row): string | undefined {
  try {
    return encryption.open(row.api_key ?? '', keyBinding(context.tenant_id, row));
  } catch {
    return undefined;
  }
}
