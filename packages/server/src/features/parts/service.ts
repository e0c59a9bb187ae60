import {
  Part,
  PartCreate,
  type Page,
  type PartInventory,
  type PartQuery,
  type PartSearchQuery,
  type PartUpdate,
} from '@chatterfix/sdk/contract';
import { and, eq, gt, gte, sql, type SQL } from 'drizzle-orm';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../../context.ts';
import { contractColumns, fieldsOf, insertionOf } from '../../platform/db/columns.ts';
import { listPage, type Order } from '../../platform/db/page.ts';
import { parts } from './schema.ts';
import { build, ofOneRow, ofTenant } from '../../platform/db/statements.ts';
import { read, write } from '../../platform/db/transaction.ts';
import { bySameFields, updateMany, type RowChange } from '../../platform/db/update-many.ts';
import { withEvents } from '../../platform/events/emit.ts';
import { atVersion, type Versions } from '../../platform/db/versions.ts';
import { DomainError, notFound, versionMismatch } from '../../errors.ts';
import { allWords } from '../../platform/search/query.ts';

const partColumns = contractColumns(parts, Part.shape);

const id = { property: 'id', column: parts.id, type: 'integer' } as const;
const orders: Record<output<typeof PartQuery>['sort'], Order> = {
  part_number: {
    direction: 'asc',
    keys: [{ property: 'part_number', column: parts.part_number, type: 'text' }, id],
  },
  name: { direction: 'asc', keys: [{ property: 'name', column: parts.name, type: 'text' }, id] },
  '-updated_at': {
    direction: 'desc',
    keys: [{ property: 'updated_at', column: parts.updated_at, type: 'timestamptz' }, id],
  },
};
const isLow = sql`${parts.current_stock} <= ${parts.min_stock_level}`;

/** Parts, to be narrowed down. */
export const selectParts = () => build.select(partColumns).from(parts).$dynamic();
const findPart = ofOneRow(selectParts().where(and(ofTenant(parts), eq(parts.id, sql.placeholder('id')))));

/** Parts that match, a page at a time. */
export async function listParts(
  context: Context,
  query: output<typeof PartQuery>,
): Promise<{ parts: Part[] } & Page> {
  authorize(context, 'parts:read');
  const filters = [
    ofTenant(parts),
    query.q && sql`${parts.id} in (select id from search_parts(${allWords(query.q)}))`,
    query.category && eq(sql`lower(${parts.category})`, query.category.toLowerCase()),
    query.in_stock === true && gt(parts.current_stock, 0),
    query.in_stock === false && eq(parts.current_stock, 0),
    query.low_stock === true && isLow,
    query.low_stock === false && sql`not ${isLow}`,
    query.updated_since && gte(parts.updated_at, query.updated_since),
  ].filter((filter): filter is SQL => Boolean(filter));
  const { rows, ...page } = await listPage(context, {
    input: query,
    order: orders[query.sort],
    select: selectParts,
    table: parts,
    filters: () => filters,
  });
  return { parts: rows, ...page };
}

export function searchParts(
  context: Context,
  query: output<typeof PartSearchQuery>,
): Promise<{ parts: Part[] } & Page> {
  return listParts(context, { ...query, sort: 'part_number' });
}

/** The state of the inventory; the contract says how each figure is counted. */
export async function getPartInventory(context: Context): Promise<PartInventory> {
  authorize(context, 'parts:read');
  const recently = new Date(context.now().getTime() - 30 * 86_400_000).toISOString();
  const isOrdered = sql`${parts.current_stock} < ${parts.min_stock_level} and ${parts.last_ordered} >= ${recently}`;
  const [inventory] = await read(
    context,
    build
      .select({
        total_parts: sql<number>`count(*)::int`.as('total_parts'),
        low_stock_alerts: sql<number>`count(*) filter (where ${isLow})::int`.as('low_stock_alerts'),
        out_of_stock: sql<number>`count(*) filter (where ${parts.current_stock} = 0)::int`.as('out_of_stock'),
        pending_orders: sql<number>`count(*) filter (where ${isOrdered})::int`.as('pending_orders'),
      })
      .from(parts)
      .where(ofTenant(parts)),
  );
  return inventory ?? { total_parts: 0, low_stock_alerts: 0, out_of_stock: 0, pending_orders: 0 };
}

export async function getPart(context: Context, id: number): Promise<Part> {
  authorize(context, 'parts:read');
  const [part] = await read(context, findPart, { id });
  if (!part) throw notFound('part');
  return part;
}

const newPart = insertionOf(
  parts,
  [...Object.keys(PartCreate.shape), 'created_at', 'updated_at'],
  partColumns,
  'part.created',
);

export async function createPart(context: Context, input: output<typeof PartCreate>): Promise<Part> {
  authorize(context, 'parts:write');
  const now = context.now().toISOString();
  const fields = newPart.valuesOf({ ...input, created_at: now, updated_at: now });
  const [created] = await write(context, newPart.statement, fields);
  return created!;
}

export async function updatePart(
  context: Context,
  id: number,
  fields: output<typeof PartUpdate>,
  versions?: Versions,
): Promise<Part> {
  authorize(context, 'parts:write');
  const [changed] = await write(
    context,
    withEvents(
      'part.updated',
      build
        .update(parts)
        .set(fieldsOf(parts, { ...fields, updated_at: context.now().toISOString() }))
        .where(and(ofTenant(parts), eq(parts.id, id), atVersion(parts, versions)))
        .returning(partColumns),
    ),
  );
  if (!changed)
    throw versions ? versionMismatch('part', (await getPart(context, id)).version) : notFound('part');
  return changed;
}

/**
 * Takes pieces out of stock, all of them or none. Throws `conflict` if there are not as many, so that stock never
 * goes below zero.
 */
export async function takeFromStock(
  context: Context,
  id: number,
  quantity: number,
  versions?: Versions,
): Promise<Part> {
  authorize(context, 'parts:write');
  const [changed] = await write(
    context,
    withEvents(
      'part.updated',
      build
        .update(parts)
        .set({
          current_stock: sql`${parts.current_stock} - ${quantity}::int`,
          updated_at: context.now().toISOString(),
        })
        .where(
          and(
            ofTenant(parts),
            eq(parts.id, id),
            gte(parts.current_stock, quantity),
            atVersion(parts, versions),
          ),
        )
        .returning(partColumns),
    ),
  );
  if (changed) return changed;
  const present = await getPart(context, id);
  if (versions && !versions.includes(present.version)) throw versionMismatch('part', present.version);
  throw tooFewInStock(present);
}

export function tooFewInStock({ part_number, current_stock }: Part): DomainError {
  return new DomainError('conflict', `Only ${current_stock} of ${part_number} are in stock.`, {
    errors: [{ field: 'quantity', rule: `must be at most ${current_stock}` }],
  });
}

/**
 * Changes several parts as `updatePart` does each, with one statement for all that change the same fields.
 * Returns whether it found each of them as it must be; if not, the caller must undo the others.
 */
export async function updateParts(context: Context, changes: readonly RowChange[]): Promise<boolean> {
  authorize(context, 'parts:write');
  const set = { updated_at: context.now().toISOString() };
  return updateMany(
    context,
    parts,
    'part.updated',
    bySameFields(changes).map((group) => ({ changes: group, set })),
  );
}

/** Deletes a part; the audit log keeps what it was. */
export async function deletePart(context: Context, id: number, versions?: Versions): Promise<{ id: number }> {
  authorize(context, 'database:use');
  const [deleted] = await write(
    context,
    withEvents(
      'part.deleted',
      build
        .delete(parts)
        .where(and(ofTenant(parts), eq(parts.id, id), atVersion(parts, versions)))
        .returning({ id: parts.id, version: parts.version }),
    ),
  );
  if (!deleted)
    throw versions ? versionMismatch('part', (await getPart(context, id)).version) : notFound('part');
  return deleted;
}
