import {
  modelProviders,
  type AiProvider,
  type AiProviderConfigure,
  type AiProviderList,
  type ModelProvider,
} from '@chatterfix/sdk/contract';
import { and, eq, sql } from 'drizzle-orm';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../../context.ts';
import { invalidInput, versionMismatch } from '../../errors.ts';
import { build, ofTenant, tenantId } from '../../platform/db/statements.ts';
import { read, write, type Transaction } from '../../platform/db/transaction.ts';
import type { Versions } from '../../platform/db/versions.ts';
import { adapters } from '../adapters.ts';
import { entryOf } from '../registry.ts';
import { findRow, findRows, hasOwnConnection, keyBinding, rowColumns, type Row } from './rows.ts';
import { aiProviders } from './schema.ts';
import { combineWithOperator, type ProvidersOptions } from './tenant-models.ts';

/** A key must have at least this many characters for its last four to be shown. */
const MIN_LENGTH_FOR_HINT = 16;

export async function listProviders(context: Context, options: ProvidersOptions): Promise<AiProviderList> {
  authorize(context, 'providers:manage');
  const rows = await read(context, findRows);
  return {
    providers: modelProviders.map((provider) =>
      describe(
        context,
        options,
        provider,
        rows.find((row) => row.provider === provider),
      ),
    ),
  };
}

/**
 * Configures a provider for the tenant; fields that are not given stay unchanged. Throws `invalid_input` for
 * an address that is not allowed, and for a new address without a key if a key is stored.
 */
export async function configureProvider(
  context: Context,
  options: ProvidersOptions,
  provider: ModelProvider,
  input: output<typeof AiProviderConfigure>,
  versions?: Versions,
): Promise<AiProvider> {
  authorize(context, 'providers:manage');
  const broken = input.base_url ? options.outgoing.ruleBrokenBy(input.base_url) : undefined;
  if (broken) throw invalidInput('body.base_url', broken);
  const row = await write(context, async (tx) => {
    // There may be no row to lock yet.
    tx.send(
      sql`select pg_advisory_xact_lock(hashtextextended(${`provider ${provider} of tenant ${context.tenant_id}`}, 7210351))`,
    );
    const [present] = await tx.run(findRow, { provider });
    if (versions && !versions.includes(present?.version ?? 0))
      throw versionMismatch('provider', present?.version ?? 0);
    return save(tx, present, {
      ...changedFields(context, options, provider, present, input),
      updated_at: context.now().toISOString(),
    });
  });
  return describe(context, options, provider, row);
}

/** The fields to write. Throws `invalid_input` if they do not fit the fields that stay. */
function changedFields(
  context: Context,
  { encryption }: ProvidersOptions,
  provider: ModelProvider,
  present: Row | undefined,
  { api_key, enabled, base_url, model }: output<typeof AiProviderConfigure>,
) {
  const address = base_url === undefined ? (present?.base_url ?? null) : base_url;
  // Otherwise an admin could read the stored key by setting an address of their own server.
  if (present?.api_key && api_key === undefined && address !== present.base_url)
    throw invalidInput('body.api_key', 'must be given again, or removed with null, if base_url changes');
  const hasKey = api_key === undefined ? Boolean(present?.api_key) : api_key !== null;
  const { name, defaultBaseUrl } = adapters[provider];
  if (hasKey && address === null && defaultBaseUrl === undefined)
    throw invalidInput('body.base_url', `must be given with a key, because ${name} has no default address`);
  return {
    provider,
    enabled,
    base_url,
    model,
    ...(api_key === undefined
      ? {}
      : {
          api_key:
            api_key &&
            encryption.seal(api_key, keyBinding(context.tenant_id, { provider, base_url: address })),
          key_hint: api_key !== null && api_key.length >= MIN_LENGTH_FOR_HINT ? api_key.slice(-4) : null,
          key_set_at: api_key && context.now().toISOString(),
        }),
  };
}

async function save(
  tx: Transaction,
  present: Row | undefined,
  fields: Omit<typeof aiProviders.$inferInsert, 'tenant_id'>,
): Promise<Row> {
  const [row] = await tx.run(
    present
      ? build
          .update(aiProviders)
          .set(fields)
          .where(and(ofTenant(aiProviders), eq(aiProviders.provider, present.provider)))
          .returning(rowColumns)
      : build
          .insert(aiProviders)
          .values({ ...fields, tenant_id: tenantId })
          .returning(rowColumns),
  );
  return row!;
}

function describe(
  context: Context,
  options: ProvidersOptions,
  provider: ModelProvider,
  row: Row | undefined,
): AiProvider {
  const models = row ? combineWithOperator(context, options, [row]) : options.operator;
  const { configured, model } = entryOf(models, provider);
  return {
    provider,
    configured,
    enabled: row?.enabled ?? true,
    set_by: hasOwnConnection(row)
      ? 'tenant'
      : entryOf(options.operator, provider).configured
        ? 'operator'
        : null,
    model: row?.model ?? model,
    base_url: row?.base_url ?? null,
    key_hint: row?.key_hint ?? null,
    key_set_at: row?.key_set_at ?? null,
    updated_at: row?.updated_at ?? null,
    version: row?.version ?? 0,
  };
}
