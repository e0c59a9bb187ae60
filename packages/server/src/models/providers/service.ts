import {
  model_providers,
  type AiProvider,
  type AiProviderConfigure,
  type AiProviderList,
  type ModelProvider,
} from '@chatterfix/sdk/contract';
import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import type { output } from 'zod/mini';
import { combineModels, createModels, type Models, type ModelSource } from '../registry.ts';
import { authorize, type Context } from '../../context.ts';
import { aiProviders } from './schema.ts';
import { build, ofTenant, tenantId, type RowOf } from '../../platform/db/statements.ts';
import { read, write, type Transaction } from '../../platform/db/transaction.ts';
import type { Versions } from '../../platform/db/versions.ts';
import { invalidInput, versionMismatch } from '../../errors.ts';
import type { Encryption } from '../../platform/secrets/encryption.ts';
import type { Outgoing } from '../../platform/outgoing/outgoing.ts';

/** What the providers of language models are made from. */
export interface ProvidersOptions {
  /** What the operator's environment set up. */
  operator: Models;
  encryption: Encryption;
  /** The way to addresses that a tenant set. */
  outgoing: Outgoing;
}

const { tenant_id: _tenant, id: _id, created_at: _created, ...columns } = getTableColumns(aiProviders);
// Read anew for each question, so that a key that was taken away is used no more on any replica.
const findRows = build.select(columns).from(aiProviders).where(ofTenant(aiProviders));
const findRow = build
  .select(columns)
  .from(aiProviders)
  .where(and(ofTenant(aiProviders), eq(aiProviders.provider, sql.placeholder('provider'))));
/** A provider as a tenant set it up; its key is sealed. */
type Row = RowOf<typeof findRow>;

/** How long a key must be for its last four characters to be shown. */
const HINTED_KEY_LENGTH = 16;

/** What a key is sealed as: whose it is and where it may go, so that it opens for no other tenant and no other address. */
function aboutKey(tenantId: number, { provider, base_url }: Pick<Row, 'provider' | 'base_url'>): string {
  return `key of the provider ${provider} of tenant ${tenantId} for ${base_url ?? 'its own address'}`;
}

/**
 * The models of the context's tenant: its own set-up first, then the operator's. A tenant's connection is its own altogether: its key and its address are never
 * mixed with the operator's.
 */
export async function modelsOf(context: Context, options: ProvidersOptions): Promise<Models> {
  const rows = await read(context, findRows);
  return rows.length === 0 ? options.operator : combine(context, options, rows);
}

export async function listProviders(context: Context, options: ProvidersOptions): Promise<AiProviderList> {
  authorize(context, 'providers:manage');
  const rows = await read(context, findRows);
  return {
    providers: model_providers.map((provider) =>
      describe(
        context,
        options,
        provider,
        rows.find((row) => row.provider === provider),
      ),
    ),
  };
}

/** Sets a provider up for the tenant; what is not given stays as it is. Throws `invalid_input` for an address that may not be used, or that a kept key was not given for. */
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
    tx.send(
      sql`select pg_advisory_xact_lock(hashtextextended(${`provider ${provider} of tenant ${context.tenant_id}`}, 7210351))`,
    ); // there may be no row to lock yet
    const [present] = await tx.run(findRow, { provider });
    if (versions && !versions.includes(present?.version ?? 0))
      throw versionMismatch('provider', present?.version ?? 0);
    return save(tx, present, {
      ...settled(context, options, provider, present, input),
      updated_at: context.now().toISOString(),
    });
  });
  return describe(context, options, provider, row);
}

/** The fields to write; throws where they do not go together with those that stay. */
function settled(
  context: Context,
  { encryption }: ProvidersOptions,
  provider: ModelProvider,
  present: Row | undefined,
  { api_key, enabled, base_url, model }: output<typeof AiProviderConfigure>,
) {
  const address = base_url === undefined ? (present?.base_url ?? null) : base_url;
  // Or whoever may set the address could have the key, which nobody may read, sent to a server of theirs.
  if (present?.api_key && api_key === undefined && address !== present.base_url)
    throw invalidInput('body.api_key', 'must be given anew, or removed with null, where base_url changes');
  const hasKey = api_key === undefined ? Boolean(present?.api_key) : api_key !== null;
  if (provider === 'ollama' && hasKey && address === null)
    throw invalidInput('body.base_url', 'must be given where a key is: Ollama has no address of its own');
  return {
    provider,
    enabled,
    base_url,
    model,
    ...(api_key === undefined
      ? {}
      : {
          api_key:
            api_key && encryption.seal(api_key, aboutKey(context.tenant_id, { provider, base_url: address })),
          key_hint: api_key !== null && api_key.length >= HINTED_KEY_LENGTH ? api_key.slice(-4) : null,
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
          .returning(columns)
      : build
          .insert(aiProviders)
          .values({ ...fields, tenant_id: tenantId })
          .returning(columns),
  );
  return row!;
}

/** Whether the tenant has a connection of its own, rather than another model on the operator's. */
function isOwn(row: Row | undefined): row is Row {
  return row !== undefined && (row.api_key !== null || row.base_url !== null);
}

function combine(context: Context, options: ProvidersOptions, rows: readonly Row[]): Models {
  const rowOf = (provider: ModelProvider) => rows.find((row) => row.provider === provider);
  const on = model_providers.filter((provider) => rowOf(provider)?.enabled !== false);
  const own = on.flatMap((provider): ModelSource[] => {
    const row = rowOf(provider);
    return isOwn(row) ? [{ provider, models: ownModels(context, options, row) }] : [];
  });
  const operators = on
    .filter((provider) => !isOwn(rowOf(provider)))
    .map((provider): ModelSource => ({
      provider,
      models: options.operator,
      model: rowOf(provider)?.model ?? undefined,
    }));
  return combineModels([...own, ...operators]);
}

function ownModels(context: Context, { encryption, outgoing }: ProvidersOptions, row: Row): Models {
  const { provider, base_url, model } = row;
  const apiKey = row.api_key && openKey(context, encryption, row);
  if (row.api_key !== null && apiKey === undefined) return createModels({});
  const connection = { ...(apiKey ? { apiKey } : {}), ...(model === null ? {} : { model }) };
  const { fetch } = outgoing;
  if (provider === 'openai')
    return createModels({
      openai: { ...connection, ...(base_url === null ? {} : { baseUrl: base_url }) },
      fetch,
    });
  return createModels(base_url === null ? {} : { ollama: { ...connection, baseUrl: base_url }, fetch });
}

/** Undefined where the key cannot be read any more: the server's secret was changed, or the row by another way than ours. It has to be set anew. */
function openKey(context: Context, encryption: Encryption, row: Row): string | undefined {
  try {
    return encryption.open(row.api_key ?? '', aboutKey(context.tenant_id, row));
  } catch {
    return undefined;
  }
}

function describe(
  context: Context,
  options: ProvidersOptions,
  provider: ModelProvider,
  row: Row | undefined,
): AiProvider {
  const entryOf = (models: Models) => models.list().find((one) => one.provider === provider)!;
  const enabled = row?.enabled ?? true;
  const { configured, model } = entryOf(row ? combine(context, options, [row]) : options.operator);
  return {
    provider,
    configured,
    enabled,
    set_by: isOwn(row) ? 'tenant' : entryOf(options.operator).configured ? 'operator' : null,
    model: row?.model ?? model,
    base_url: row?.base_url ?? null,
    key_hint: row?.key_hint ?? null,
    key_set_at: row?.key_set_at ?? null,
    updated_at: row?.updated_at ?? null,
    version: row?.version ?? 0,
  };
}
