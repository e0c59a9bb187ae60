import { modelProviders, type ModelProvider } from '@chatterfix/sdk/contract';
import type { Context } from '../../context.ts';
import { read } from '../../platform/db/transaction.ts';
import type { Outgoing } from '../../platform/outgoing/outgoing.ts';
import type { Encryption } from '../../platform/secrets/encryption.ts';
import { combineModels, createModels, type Models, type ModelSource } from '../registry.ts';
import { findRows, hasOwnConnection, keyBinding, type Row } from './rows.ts';

/** What a tenant's models are created from. */
export interface ProvidersOptions {
  /** The models that the operator configured in the environment. */
  operator: Models;
  encryption: Encryption;
  /** Sends requests to addresses that a tenant set. */
  outgoing: Outgoing;
}

/**
 * The models of the context's tenant: the tenant's own connections first, then the operator's. A tenant's key
 * is never sent to the operator's address, nor the operator's key to a tenant's.
 */
export async function modelsOf(context: Context, options: ProvidersOptions): Promise<Models> {
  const rows = await read(context, findRows);
  return rows.length === 0 ? options.operator : combineWithOperator(context, options, rows);
}

export function combineWithOperator(
  context: Context,
  options: ProvidersOptions,
  rows: readonly Row[],
): Models {
  const rowOf = (provider: ModelProvider) => rows.find((row) => row.provider === provider);
  const enabled = modelProviders.filter((provider) => rowOf(provider)?.enabled !== false);
  const own = enabled.flatMap((provider): ModelSource[] => {
    const row = rowOf(provider);
    return hasOwnConnection(row) ? [{ provider, models: ownModels(context, options, row) }] : [];
  });
  const operators = enabled
    .filter((provider) => !hasOwnConnection(rowOf(provider)))
    .map((provider): ModelSource => ({
      provider,
      models: options.operator,
      model: rowOf(provider)?.model ?? undefined,
    }));
  return combineModels([...own, ...operators]);
}

function ownModels(context: Context, { encryption, outgoing }: ProvidersOptions, row: Row): Models {
  const apiKey = row.api_key && decryptKey(context, encryption, row);
  if (row.api_key !== null && apiKey === undefined) return createModels({});
  const connection = {
    ...(apiKey ? { apiKey } : {}),
    ...(row.base_url === null ? {} : { baseUrl: row.base_url }),
    ...(row.model === null ? {} : { model: row.model }),
  };
  return createModels({ [row.provider]: connection, fetch: outgoing.fetch });
}

/**
 * Undefined if the key cannot be decrypted, because the server's secret changed or the row was changed by
 * other means. An admin has to set the key again.
 */
function decryptKey(context: Context, encryption: Encryption, row: Row): string | undefined {
  try {
    return encryption.open(row.api_key ?? '', keyBinding(context.tenant_id, row));
  } catch {
    return undefined;
  }
}
