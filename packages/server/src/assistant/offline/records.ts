import { MAX_ID, type Asset, type Part, type WorkOrder } from '@chatterfix/sdk/contract';
import { and, desc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { PgSelect } from 'drizzle-orm/pg-core';
import type { Context } from '../../context.ts';
import { assets } from '../../features/assets/schema.ts';
import { selectAssets } from '../../features/assets/service.ts';
import { parts } from '../../features/parts/schema.ts';
import { selectParts } from '../../features/parts/service.ts';
import { selectWorkOrders } from '../../features/work-orders/columns.ts';
import { workOrders } from '../../features/work-orders/schema.ts';
import { ofTenant } from '../../platform/db/statements.ts';
import { read } from '../../platform/db/transaction.ts';
import { anyWord, wordCoverage, type WeighedTerm } from '../../platform/search/query.ts';
import type { TagMention } from '../../platform/search/tags.ts';
import { totalWeight } from './question.ts';

// The search in the plant's records. Each function finds nothing in records that the caller may not read.

/** A record must contain words with this share of the question's weight … */
const MIN_SHARE = 0.45;
/** … or with this weight: two telling words are enough, however long the question is. */
const SUFFICIENT_WEIGHT = 3.5;

/** The work orders with the given numbers, in the order of the question. */
export async function workOrdersByNumber(context: Context, numbers: readonly string[]): Promise<WorkOrder[]> {
  const ids = numbers.map(Number).filter((id) => id >= 1 && id <= MAX_ID);
  if (!context.permissions.has('work_orders:read') || ids.length === 0) return [];
  const orders = await read(
    context,
    selectWorkOrders().where(and(ofTenant(workOrders), inArray(workOrders.id, ids))),
  );
  return orders.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

/** The assets whose tag is mentioned. */
export async function assetsByTag(context: Context, mentions: readonly TagMention[]): Promise<Asset[]> {
  if (!context.permissions.has('assets:read') || mentions.length === 0) return [];
  const spellings = mentions.flatMap((mention) => mention.spellings);
  return read(
    context,
    selectAssets()
      .where(and(ofTenant(assets), inArray(sql`lower(${assets.asset_tag})`, spellings)))
      .orderBy(assets.asset_tag)
      .limit(5),
  );
}

/** The parts whose number is mentioned. */
export async function partsByNumber(context: Context, mentions: readonly TagMention[]): Promise<Part[]> {
  if (!context.permissions.has('parts:read') || mentions.length === 0) return [];
  const spellings = mentions.flatMap((mention) => mention.spellings);
  return read(
    context,
    selectParts()
      .where(and(ofTenant(parts), inArray(sql`lower(${parts.part_number})`, spellings)))
      .orderBy(parts.part_number)
      .limit(5),
  );
}

/** The words that look like tags, but that neither an asset, a part nor the text of any record contains. */
export async function unknownTags(
  context: Context,
  mentions: readonly TagMention[],
  knownTags: ReadonlySet<string>,
): Promise<string[]> {
  if (!context.permissions.has('assets:read')) return [];
  const candidates = mentions
    .filter(({ looksLikeTag, spellings }) => looksLikeTag && !spellings.some((one) => knownTags.has(one)))
    .slice(0, 3);
  const searches = [
    'search_assets',
    ...(context.permissions.has('work_orders:read') ? ['search_work_orders'] : []),
    ...(context.permissions.has('parts:read') ? ['search_parts'] : []),
  ];
  const unknown = await Promise.all(
    candidates.map(async ({ said, spellings }) => {
      const [row] = await read(
        context,
        sql<{ found: boolean }>`select (${sql.join(
          searches.map((search) => sql`exists (select 1 from ${sql.raw(search)}(${anyWord([spellings])}))`),
          sql` or `,
        )}) as found`,
      );
      return row?.found ? [] : [said];
    }),
  );
  return unknown.flat();
}

/** The records that contain any of the words, and the work orders of the tagged assets. */
export async function searchRecords(
  context: Context,
  words: readonly WeighedTerm[],
  tagged: readonly Asset[],
): Promise<{ assets: Asset[]; workOrders: WorkOrder[]; parts: Part[] }> {
  const [foundAssets, foundOrders, foundParts] = await Promise.all([
    context.permissions.has('assets:read')
      ? ranked(context, { select: selectAssets, table: assets, search: 'search_assets', limit: 3 }, words)
      : [],
    context.permissions.has('work_orders:read') ? workOrdersFor(context, words, tagged) : [],
    context.permissions.has('parts:read')
      ? ranked(context, { select: selectParts, table: parts, search: 'search_parts', limit: 4 }, words)
      : [],
  ]);
  return { assets: foundAssets, workOrders: foundOrders, parts: foundParts };
}

async function workOrdersFor(
  context: Context,
  words: readonly WeighedTerm[],
  tagged: readonly Asset[],
): Promise<WorkOrder[]> {
  const byWords = await ranked(
    context,
    { select: selectWorkOrders, table: workOrders, search: 'search_work_orders', limit: 5 },
    words,
  );
  if (tagged.length === 0) return byWords;
  const assetIds = tagged.map(({ id }) => id);
  const ofAssets = await read(
    context,
    selectWorkOrders()
      .where(and(ofTenant(workOrders), inArray(workOrders.asset_id, assetIds)))
      .orderBy(
        desc(eq(workOrders.work_type, 'corrective')),
        desc(wordCoverage(sql`${workOrders.search}`, words)),
        desc(workOrders.created_at),
      )
      .limit(6),
  );
  return [...ofAssets, ...byWords.filter(({ id }) => !ofAssets.some((order) => order.id === id))].slice(0, 7);
}

/** The work orders whose text has most of the words, under further conditions; the best first. */
export function searchOrders(
  context: Context,
  words: readonly WeighedTerm[],
  conditions: readonly SQL[],
): Promise<WorkOrder[]> {
  return ranked(
    context,
    { select: selectWorkOrders, table: workOrders, search: 'search_work_orders', limit: 3, conditions },
    words,
  );
}

interface Ranking<Select extends PgSelect> {
  /** Makes the select of the rows, without conditions. */
  select: () => Select;
  table: typeof assets | typeof workOrders | typeof parts;
  search: 'search_assets' | 'search_work_orders' | 'search_parts';
  limit: number;
  conditions?: readonly SQL[];
}

/**
 * The best records: by the weight of the words that they contain, then by PostgreSQL's rank, then the latest.
 */
async function ranked<Select extends PgSelect>(
  context: Context,
  { select, table, search, limit, conditions = [] }: Ranking<Select>,
  words: readonly WeighedTerm[],
): Promise<Select['_']['result']> {
  if (words.length === 0) return [];
  const covered = wordCoverage(sql`${table.search}`, words);
  const hits = sql`(select id, rank from ${sql.raw(search)}(${anyWord(words.map(({ term }) => term))})
    order by rank desc, id desc limit 500) hits`;
  const least = Math.min(totalWeight(words) * MIN_SHARE, SUFFICIENT_WEIGHT);
  return read(
    context,
    select()
      .innerJoin(hits, sql`hits.id = ${table.id}`)
      .where(and(ofTenant(table), sql`${covered} >= ${least}::float8`, ...conditions))
      .orderBy(desc(covered), sql`hits.rank desc`, desc(table.created_at), desc(table.id))
      .limit(limit),
  );
}
