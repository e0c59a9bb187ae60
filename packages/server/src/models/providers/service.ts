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
import type { Adapter } from '../adapter.ts';
import { adapters } from '../adapters.ts';
import { checkConnection, type ConnectionCheck } from '../check-connection.ts';
import type { Outcome } from '../circuit-breakers.ts';
import { entryOf } from '../registry.ts';
import { findRow, findRows, hasOwnConnection, keyBinding, rowColumns, type Row } from './rows.ts';
import { aiProviders } from './schema.ts';
import {
  combineWithOperator,
  connectionOf,
  connectionWith,
  decryptKey,
  type ProvidersOptions,
} from './tenant-models.ts';

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
 * an address that is not allowed, for a new address without a key if a key is stored, and for a key that the
 * provider refuses.
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
  const check = await checkSettings(context, options, provider, input);
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
  if (check) {
    const connection = connectionOf(context, provider, row);
    options.breakers.begin(connection)(check.failure);
    if (check.models.length > 0) options.breakers.rememberModels(connection, check.models);
  }
  return describe(context, options, provider, row);
}

/**
 * Tests a new key or address before it is saved. Throws `invalid_input` if the provider refuses the key. Undefined
 * if there is nothing to test.
 */
async function checkSettings(
  context: Context,
  { encryption, outgoing }: ProvidersOptions,
  provider: ModelProvider,
  input: output<typeof AiProviderConfigure>,
): Promise<ConnectionCheck | undefined> {
  if (input.enabled === false || !(input.api_key || input.base_url)) return undefined;
  const [present] = await read(context, findRow, { provider });
  const settings = {
    base_url: input.base_url === undefined ? (present?.base_url ?? null) : input.base_url,
    model: input.model === undefined ? (present?.model ?? null) : input.model,
    api: input.api === undefined ? (present?.api ?? null) : input.api,
    context_tokens: null,
  };
  if (settings.base_url === null && adapters[provider].defaultBaseUrl === undefined) return undefined;
  // A stored key is not sent to a new address.
  const kept =
    input.api_key === undefined && present?.api_key && settings.base_url === present.base_url
      ? decryptKey(context, encryption, present)
      : undefined;
  const connection = connectionWith(input.api_key ?? kept, settings);
  const check = await checkConnection(provider, connection, outgoing.fetch);
  if (input.api_key && check.failure?.kind === 'bad_key')
    throw invalidInput(
      'body.api_key',
      `was refused by ${adapters[provider].name}: check that it is complete, active and for this account`,
    );
  return check;
}

/** The fields to write. Throws `invalid_input` if they do not fit the fields that stay. */
function changedFields(
  context: Context,
  { encryption }: ProvidersOptions,
  provider: ModelProvider,
  present: Row | undefined,
  { api_key, ...settings }: output<typeof AiProviderConfigure>,
) {
  const address = settings.base_url === undefined ? (present?.base_url ?? null) : settings.base_url;
  // Otherwise an admin could read the stored key by setting an address of their own server.
  if (present?.api_key && api_key === undefined && address !== present.base_url)
    throw invalidInput('body.api_key', 'must be given again, or removed with null, if base_url changes');
  const hasKey = api_key === undefined ? Boolean(present?.api_key) : api_key !== null;
  const { name, defaultBaseUrl } = adapters[provider];
  if (hasKey && address === null && defaultBaseUrl === undefined)
    throw invalidInput('body.base_url', `must be given with a key, because ${name} has no default address`);
  return {
    provider,
    ...settings,
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
  const adapter = adapters[provider];
  const connection = connectionOf(context, provider, row);
  const setBy = hasOwnConnection(row)
    ? 'tenant'
    : entryOf(options.operator, provider).configured
      ? 'operator'
      : null;
  return {
    provider,
    configured,
    enabled: row?.enabled ?? true,
    set_by: setBy,
    model: row?.model ?? model,
    models: modelsToChoose(adapter, options.breakers.modelsAt(connection), row?.model ?? model),
    base_url: row?.base_url ?? (setBy === 'operator' ? null : (adapter.defaultBaseUrl ?? null)),
    local: adapter.local,
    api_key_required: adapter.apiKeyRequired,
    api: row?.api ?? null,
    context_tokens: row?.context_tokens ?? null,
    prices: row?.prices ?? null,
    visitors: row?.visitors ?? true,
    fallback: row?.fallback ?? true,
    health: healthOf(options.breakers.lastOutcome(connection)),
    key_hint: row?.key_hint ?? null,
    key_set_at: row?.key_set_at ?? null,
    updated_at: row?.updated_at ?? null,
    version: row?.version ?? 0,
  };
}

/** The configured model first, then those that the provider named or well-known ones. */
function modelsToChoose(
  { models }: Adapter,
  named: readonly string[] | undefined,
  configured: string,
): string[] {
  return [...new Set([configured, ...(named ?? models)])];
}

function healthOf(outcome: Outcome | undefined): AiProvider['health'] {
  return outcome
    ? {
        status: outcome.failure ? 'failing' : 'ok',
        detail: outcome.failure?.message ?? null,
        checked_at: new Date(outcome.at).toISOString(),
      }
    : { status: 'unknown', detail: null, checked_at: null };
}
