import { sql } from 'drizzle-orm';
import { check, index, integer, text, unique, varchar } from 'drizzle-orm/pg-core';
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

export const parts = tenantTable(
  'parts',
  {
    id: id('parts'),
    part_number: varchar({ length: 100 }).notNull(),
    name: varchar({ length: 255 }).notNull(),
    description: text(),
    category: varchar({ length: 100 }),
    manufacturer: varchar({ length: 255 }),
    supplier: varchar({ length: 255 }),
    current_stock: integer().notNull().default(0),
    min_stock_level: integer().notNull().default(0),
    max_stock_level: integer().notNull().default(100),
    unit_cost: money(10),
    location: varchar({ length: 255 }),
    last_ordered: instant(),
    created_at: createdAt(),
    updated_at: updatedAt(),
    version: version(),
    search: tsvector().notNull().generatedAlwaysAs(sql`
    setweight(to_tsvector('english', search_text(name || ' ' || part_number)), 'A') ||
    setweight(to_tsvector('english', search_text(coalesce(category, '') || ' ' || coalesce(manufacturer, '') || ' ' || coalesce(supplier, '') || ' ' || coalesce(description, ''))), 'B')`),
  },
  {
    bound: { rows: 500_000, what: 'parts' },
    audited: true,
    versioned: true,
    readable: true,
  },
  (t) => [
    unique('parts_part_number_key').on(t.tenant_id, t.part_number),
    check('parts_levels_check', sql`${t.min_stock_level} <= ${t.max_stock_level}`),
    index('parts_name_idx').on(t.tenant_id, t.name, t.id),
    index('parts_category_idx').on(t.tenant_id, t.category, t.part_number),
    index('parts_updated_idx').on(t.tenant_id, t.updated_at, t.id),
    index('parts_search_idx').using('gin', t.search),
  ],
);
