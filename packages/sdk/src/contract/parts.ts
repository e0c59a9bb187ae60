import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { pageFields, pageQuery } from './page.ts';
import { Count, Id, Instant, InstantInput, Price, text, title, Version } from './values.ts';

export const Part = z.object({
  id: Id,
  part_number: z.string(),
  name: z.string(),
  description: z.nullable(z.string()),
  category: z.nullable(z.string()),
  manufacturer: z.nullable(z.string()),
  supplier: z.nullable(z.string()),
  current_stock: z.int(),
  min_stock_level: z.int(),
  max_stock_level: z.int(),
  unit_cost: z.nullable(z.number()),
  location: z.nullable(z.string()),
  last_ordered: z.nullable(Instant),
  created_at: Instant,
  updated_at: Instant,
  version: Version,
});
export type Part = z.infer<typeof Part>;

const writable = {
  part_number: title(100),
  name: title(255),
  description: z.nullable(text(20_000)),
  category: z.nullable(text(100, 1)),
  manufacturer: z.nullable(text(255)),
  supplier: z.nullable(text(255)),
  current_stock: Count,
  min_stock_level: Count,
  max_stock_level: Count,
  unit_cost: z.nullable(Price),
  location: z.nullable(text(255)),
  last_ordered: z.nullable(InstantInput),
};
const { part_number, name, ...optional_fields } = writable;
export const PartCreate = z.extend(z.partial(z.strictObject(optional_fields)), { part_number, name });
export type PartCreate = z.input<typeof PartCreate>;
export const PartUpdate = z
  .partial(z.strictObject(writable))
  .check(z.refine((fields) => Object.keys(fields).length > 0, 'must name at least one field to change'));
export type PartUpdate = z.input<typeof PartUpdate>;

export const partSorts = ['part_number', 'name', '-updated_at'] as const;
const searchFields = {
  q: z.optional(
    text(200, 1).check(
      z.describe('Words that must all be found in the number, name, description, maker or supplier'),
    ),
  ),
  category: z.optional(text(100, 1)),
  in_stock: z.optional(z.boolean().check(z.describe('True: stock above zero; false: none left'))),
};
export const PartSearchQuery = z.strictObject({ ...searchFields, ...pageQuery });
export type PartSearchQuery = z.input<typeof PartSearchQuery>;
export const PartQuery = z.strictObject({
  ...searchFields,
  low_stock: z.optional(z.boolean().check(z.describe('True: stock at or below its minimum level'))),
  updated_since: z.optional(InstantInput),
  sort: z._default(z.enum(partSorts), 'part_number'),
  ...pageQuery,
});
export type PartQuery = z.input<typeof PartQuery>;
export const PartList = z.object({ parts: z.array(Part), ...pageFields });
export type PartList = z.infer<typeof PartList>;

export const PartInventory = z.object({
  total_parts: Count,
  low_stock_alerts: Count.check(
    z.describe('Parts at or below their minimum level, those out of stock included'),
  ),
  out_of_stock: Count.check(z.describe('Parts with no stock')),
  pending_orders: Count.check(
    z.describe(
      'Parts below their minimum that were ordered in the last 30 days, so that a delivery may be under way',
    ),
  ),
});
export type PartInventory = z.infer<typeof PartInventory>;

const byId = z.strictObject({ id: Id });
const tag = 'Parts';

export const parts = {
  list: endpoint({
    method: 'GET',
    path: '/api/parts',
    operationId: 'listParts',
    tag,
    summary: 'List parts',
    permission: 'parts:read',
    query: PartQuery,
    response: PartList,
    status: 200,
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/parts',
    operationId: 'createPart',
    tag,
    summary: 'Create a part',
    permission: 'parts:write',
    body: PartCreate,
    response: Part,
    versionAt: ['version'],
    status: 201,
    problems: { 409: 'Another part has this number' },
  }),
  inventory: endpoint({
    method: 'GET',
    path: '/api/parts/inventory',
    operationId: 'getPartInventory',
    tag,
    summary: 'Get the state of the inventory',
    permission: 'parts:read',
    response: PartInventory,
    status: 200,
  }),
  search: endpoint({
    method: 'GET',
    path: '/api/parts/search',
    operationId: 'searchParts',
    tag,
    summary: 'Search parts',
    permission: 'parts:read',
    query: PartSearchQuery,
    response: PartList,
    status: 200,
  }),
  get: endpoint({
    method: 'GET',
    path: '/api/parts/{id}',
    operationId: 'getPart',
    tag,
    summary: 'Get a part',
    permission: 'parts:read',
    params: byId,
    response: Part,
    versionAt: ['version'],
    status: 200,
    problems: { 404: 'No such part' },
  }),
  update: endpoint({
    method: 'PUT',
    path: '/api/parts/{id}',
    operationId: 'updatePart',
    tag,
    summary: 'Change the named fields of a part',
    permission: 'parts:write',
    params: byId,
    body: PartUpdate,
    response: Part,
    versionAt: ['version'],
    status: 200,
    problems: { 404: 'No such part', 409: 'Another part has this number' },
  }),
};
