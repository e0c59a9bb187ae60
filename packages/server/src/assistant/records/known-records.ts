import { and, inArray, isNotNull, or, sql, type SQL } from 'drizzle-orm';
import type { Context } from '../../context.ts';
import { assets } from '../../features/assets/schema.ts';
import { parts } from '../../features/parts/schema.ts';
import { workOrders } from '../../features/work-orders/schema.ts';
import { build, ofTenant } from '../../platform/db/statements.ts';
import { read } from '../../platform/db/transaction.ts';
import { anyWord } from '../../platform/search/query.ts';
import { tellingTerms } from '../../platform/search/shorthand.ts';
import { tagsIn } from '../../platform/search/tags.ts';
import type { Word } from '../language/words.ts';
import { compoundParts, sameKind } from './equipment.ts';

// The records that a question may name. A small plant's are all compared with the question, with typing errors
// allowed anywhere. Of a large plant only those are read that an index finds: by tag, by a word of the name, or by
// the first letters of one.

/** Up to so many records of a kind, all of them are compared. */
const MAX_ALL = 2_000;
/** So many records are read that contain a word of the question, and as many that contain its first letters. */
const MAX_FOUND = 500;
/** The letters at the beginning of a misspelt word that are taken to be right. */
const RIGHT_LETTERS = 3;

export interface Named {
  id: number;
  /** The tag of an asset, the number of a part, the name of a person. */
  code: string;
  name: string;
}
export type KnownAsset = Named & {
  location: string | null;
  manufacturer: string | null;
  model: string | null;
};
export type KnownPart = Named & {
  supplier: string | null;
  manufacturer: string | null;
  category: string | null;
  location: string | null;
};

/** What a question says, to find the records that it names. */
export interface Said {
  question: string;
  words: readonly Word[];
}

export async function knownAssets(context: Context, said: Said): Promise<KnownAsset[]> {
  if (!context.permissions.has('assets:read')) return [];
  const select = (where: SQL | undefined, limit: number) =>
    read(
      context,
      build
        .select({
          id: assets.id,
          asset_tag: assets.asset_tag,
          name: assets.name,
          location: assets.location,
          manufacturer: assets.manufacturer,
          model: assets.model,
        })
        .from(assets)
        .where(and(ofTenant(assets), where))
        .orderBy(assets.id)
        .limit(limit),
    );
  const all = await select(undefined, MAX_ALL + 1);
  const rows =
    all.length <= MAX_ALL
      ? all
      : await select(mayBeNamed(said, assets.id, assets.asset_tag, 'search_assets'), MAX_ALL);
  return rows.map((row) => ({ ...row, code: row.asset_tag ?? '' }));
}

export async function knownParts(context: Context, said: Said): Promise<KnownPart[]> {
  if (!context.permissions.has('parts:read')) return [];
  const select = (where: SQL | undefined, limit: number) =>
    read(
      context,
      build
        .select({
          id: parts.id,
          part_number: parts.part_number,
          name: parts.name,
          supplier: parts.supplier,
          manufacturer: parts.manufacturer,
          category: parts.category,
          location: parts.location,
        })
        .from(parts)
        .where(and(ofTenant(parts), where))
        .orderBy(parts.id)
        .limit(limit),
    );
  const all = await select(undefined, MAX_ALL + 1);
  const rows =
    all.length <= MAX_ALL
      ? all
      : await select(mayBeNamed(said, parts.id, parts.part_number, 'search_parts'), MAX_ALL);
  return rows.map((row) => ({ ...row, code: row.part_number }));
}

/** The records with a tag or number of the question, or with a word of it or its first letters. */
function mayBeNamed(
  { question, words }: Said,
  id: typeof assets.id | typeof parts.id,
  code: typeof assets.asset_tag | typeof parts.part_number,
  search: 'search_assets' | 'search_parts',
): SQL {
  const codes = tagsIn(question).flatMap(({ said, spellings }) => [
    said,
    ...spellings.flatMap((one) => [one, one.toUpperCase()]),
  ]);
  const telling = words.filter(({ forms }) => /\p{L}/u.test(forms[0]!));
  const terms = telling.flatMap(({ said, forms }) => [
    ...tellingTerms(said),
    ...[forms, ...compoundParts(forms[0]!).map((part) => [part])].map((one) => sameKind(one)),
  ]);
  const beginnings = telling
    .filter(({ forms }) => forms[0]!.length > RIGHT_LETTERS)
    .map(({ forms }) => `${forms[0]!.slice(0, RIGHT_LETTERS)}:*`)
    .filter((one) => /^[\p{L}\p{N}]+:\*$/u.test(one));
  const found = (query: SQL) =>
    sql`${id} in (select hits.id from ${sql.raw(search)}(${query}) hits order by hits.rank desc limit ${sql.raw(String(MAX_FOUND))})`;
  return or(
    ...(codes.length > 0 ? [inArray(code, [...new Set(codes)])] : []),
    ...(terms.length > 0 ? [found(anyWord(terms))] : []),
    ...(beginnings.length > 0 ? [found(sql`to_tsquery('simple', ${beginnings.join(' | ')})`)] : []),
    sql`false`,
  )!;
}

/** Everybody to whom a work order was ever assigned. Reads one row of the index for each, however many orders. */
export async function knownPeople(context: Context): Promise<Named[]> {
  if (!context.permissions.has('work_orders:read')) return [];
  const column = workOrders.assigned_to;
  const next = (after: SQL) =>
    sql`(select min(${column}) from ${workOrders} where ${and(ofTenant(workOrders), isNotNull(column), after)})`;
  const rows = await read(
    context,
    sql<{ person: string }>`with recursive people as (
      select ${next(sql`true`)} as person, 1 as n
      union all
      select ${next(sql`${column} > people.person`)}, n + 1 from people
      where people.person is not null and n < ${sql.raw(String(MAX_ALL))}
    ) select person from people where person is not null`,
  );
  return rows.map(({ person }) => ({ id: 0, code: person, name: person }));
}
