import { assetStatuses, maintenanceFrequencies } from '@chatterfix/sdk/contract';
import { sql } from 'drizzle-orm';
import { date, foreignKey, index, integer, pgEnum, text, uniqueIndex, varchar } from 'drizzle-orm/pg-core';
import {
  createdAt,
  id,
  instant,
  money,
  tsvector,
  updatedAt,
  version,
} from '../../platform/db/column-types.ts';
import { tenantTable } from '../../platform/db/tenant-table.ts';

export const assetStatus = pgEnum('asset_status', assetStatuses);
export const maintenanceFrequency = pgEnum('maintenance_frequency', maintenanceFrequencies);

export const assets = tenantTable(
  'assets',
  {
    id: id('assets'),
    parent_id: integer(),
    name: varchar({ length: 255 }).notNull(),
    asset_tag: varchar({ length: 100 }),
    description: text(),
    location: varchar({ length: 255 }),
    manufacturer: varchar({ length: 255 }),
    model: varchar({ length: 255 }),
    serial_number: varchar({ length: 255 }),
    purchase_date: date({ mode: 'string' }),
    purchase_cost: money(12),
    current_value: money(12),
    status: assetStatus().notNull().default('active'),
    maintenance_schedule: maintenanceFrequency(),
    last_maintenance_date: instant(),
    next_maintenance_date: instant(),
    created_at: createdAt(),
    updated_at: updatedAt(),
    version: version(),
    search: tsvector().notNull().generatedAlwaysAs(sql`
    setweight(to_tsvector('english', search_text(coalesce(name, '') || ' ' || coalesce(asset_tag, ''))), 'A') ||
    setweight(to_tsvector('english', search_text(coalesce(manufacturer, '') || ' ' || coalesce(model, '') || ' ' || coalesce(location, '') || ' ' || coalesce(serial_number, ''))), 'B') ||
    setweight(to_tsvector('english', search_text(coalesce(description, ''))), 'C')`),
  },
  {
    bound: { rows: 500_000, what: 'assets' },
    audited: true,
    versioned: true,
    readable: true,
  },
  (t) => [
    uniqueIndex('assets_asset_tag_key').on(t.tenant_id, t.asset_tag),
    foreignKey({
      name: 'assets_parent_fkey',
      columns: [t.tenant_id, t.parent_id],
      foreignColumns: [t.tenant_id, t.id],
    }),
    index('assets_parent_idx').on(t.tenant_id, t.parent_id),
    index('assets_name_idx').on(t.tenant_id, t.name, t.id),
    index('assets_due_idx').on(t.tenant_id, t.status, t.next_maintenance_date),
    index('assets_updated_idx').on(t.tenant_id, t.updated_at, t.id),
    index('assets_search_idx').using('gin', t.search),
  ],
);
