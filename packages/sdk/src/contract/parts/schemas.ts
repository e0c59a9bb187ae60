import * as z from 'zod/mini';
import { pageFields, pageQuery } from '../page.ts';
import {
  Count,
  described,
  describedFields,
  Id,
  Instant,
  InstantInput,
  namesAField,
  Price,
  text,
  title,
  Version,
} from '../values.ts';

/** What the fields of a part mean, in answers and in inputs. */
const texts = {
  id: 'Identifier of the part',
  part_number: 'The part number; unique within the tenant',
  name: 'The name that people use',
  description: 'What it is and where it fits',
  category: 'Group of parts, such as bearings',
  manufacturer: 'Who makes it',
  supplier: 'Who sells it',
  current_stock: 'Pieces in stock',
  min_stock_level: 'Pieces at which stock is low',
  max_stock_level: 'Pieces up to which stock is filled',
  unit_cost: "Cost of one piece, in the tenant's currency",
  location: 'Where it is stored',
  last_ordered: 'When it was last ordered',
  created_at: 'When the part was created',
  updated_at: 'When it was last changed',
  version: 'Counts the changes of the part, from 1; also its ETag, for `If-Match`',
};

export const Part = z.object(
  describedFields(texts, {
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
  }),
);
export type Part = z.infer<typeof Part>;

const required = describedFields(texts, { part_number: title(100), name: title(255) });
const optional = describedFields(texts, {
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
});
export const PartCreate = z.extend(z.partial(z.strictObject(optional)), required);
export type PartCreate = z.input<typeof PartCreate>;
export const PartUpdate = z.partial(z.strictObject({ ...required, ...optional })).check(namesAField);
export type PartUpdate = z.input<typeof PartUpdate>;

export const partSorts = ['part_number', 'name', '-updated_at'] as const;
const searchFields = describedFields(
  {
    q: 'Words that must all be found in the number, name, description, maker or supplier',
    category: 'Only parts of this category, by its exact name',
    in_stock: 'True: stock above zero. False: none left',
  },
  {
    q: z.optional(text(200, 1)),
    category: z.optional(text(100, 1)),
    in_stock: z.optional(z.boolean()),
  },
);
export const PartSearchQuery = z.strictObject({ ...searchFields, ...pageQuery });
export type PartSearchQuery = z.input<typeof PartSearchQuery>;
export const PartQuery = z.strictObject({
  ...searchFields,
  low_stock: z.optional(
    described('True: stock at or below its minimum level. False: all others', z.boolean()),
  ),
  updated_since: z.optional(
    described(
      'Only records changed at or after this instant, to keep another system up to date',
      InstantInput,
    ),
  ),
  sort: z._default(
    described('The order of the rows; `-` means descending', z.enum(partSorts)),
    'part_number',
  ),
  ...pageQuery,
});
export type PartQuery = z.input<typeof PartQuery>;
export const PartList = z.object({ parts: described('The rows of this page', z.array(Part)), ...pageFields });
export type PartList = z.infer<typeof PartList>;

export const PartInventory = z.object({
  total_parts: described('All parts', Count),
  low_stock_alerts: described('Parts at or below their minimum level, those out of stock included', Count),
  out_of_stock: described('Parts with no stock', Count),
  pending_orders: described(
    'Parts below their minimum that were ordered in the last 30 days, so that a delivery may be under way',
    Count,
  ),
});
export type PartInventory = z.infer<typeof PartInventory>;
