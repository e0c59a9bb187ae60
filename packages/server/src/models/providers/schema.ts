import type { ModelPrice, ModelProvider } from '@chatterfix/sdk/contract';
import { boolean, integer, jsonb, text, unique, varchar } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, updatedAt, version } from '../../platform/db/column-types.ts';
import { tenantTable } from '../../platform/db/tenant-table.ts';

/**
 * A tenant's settings of the providers of language models. They take precedence over the operator's
 * environment.
 */
export const aiProviders = tenantTable(
  'ai_providers',
  {
    id: id('ai_providers'),
    provider: varchar({ length: 50 }).$type<ModelProvider>().notNull(),
    enabled: boolean().notNull().default(true),
    /** The provider's key, encrypted for its tenant and address. */
    api_key: text(),
    /** The key's last four characters, so that people can tell keys apart. */
    key_hint: varchar({ length: 4 }),
    key_set_at: instant(),
    base_url: varchar({ length: 500 }),
    model: varchar({ length: 100 }),
    /** The protocol of a server that speaks several. */
    api: varchar({ length: 20 }).$type<'responses' | 'chat_completions'>(),
    context_tokens: integer(),
    /** What the models cost on the tenant's own connection, by name. */
    prices: jsonb().$type<Record<string, ModelPrice>>(),
    /** Whether the model may answer anonymous visitors of pages. */
    visitors: boolean().notNull().default(true),
    /** Whether the provider may answer in place of another that failed. */
    fallback: boolean().notNull().default(true),
    created_at: createdAt(),
    updated_at: updatedAt(),
    version: version(),
  },
  {
    bound: { because: 'each provider has one row' },
    audited: { without: ['api_key'] },
    versioned: true,
    readable: false,
    grants: ['select', 'insert', 'update'],
  },
  (t) => [unique('ai_providers_provider_key').on(t.tenant_id, t.provider)],
);
