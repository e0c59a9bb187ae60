import type { Context } from '../../context.ts';
import { assets } from '../../features/assets/schema.ts';
import { parts } from '../../features/parts/schema.ts';
import { workOrders } from '../../features/work-orders/schema.ts';
import { build, ofTenant } from '../../platform/db/statements.ts';
import { read } from '../../platform/db/transaction.ts';
import { tellingTerms } from '../../platform/search/shorthand.ts';
import { and, isNotNull } from 'drizzle-orm';
import { isMisspelt } from '../language/lexicon.ts';
import { fold } from '../language/words.ts';

/** Misspelt names are looked for among so many records of a kind. */
const MAX_RECORDS = 2_000;
/** The endings of words that a name may have: "bearing", "bearings". */
const MAX_ENDING = 2;

export interface Named {
  id: number;
  /** The tag of an asset, the number of a part, the name of a person. */
  code: string;
  name: string;
}

/** The records that a name may mean. */
export interface NameMatch<Row extends Named> {
  /** One, or several that fit equally well; none if nothing fits. */
  rows: Row[];
  /** What was written, if it is not the name as the record has it. */
  misspelt?: string;
  /** How much of the question's words the name has. */
  weight: number;
}

const noMatch = { rows: [], weight: 0 };

export async function knownAssets(context: Context) {
  if (!context.permissions.has('assets:read')) return [];
  const rows = await read(
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
      .where(ofTenant(assets))
      .orderBy(assets.id)
      .limit(MAX_RECORDS),
  );
  return rows.map((row) => ({ ...row, code: row.asset_tag ?? '' }));
}

export async function knownParts(context: Context) {
  if (!context.permissions.has('parts:read')) return [];
  const rows = await read(
    context,
    build
      .select({ id: parts.id, part_number: parts.part_number, name: parts.name })
      .from(parts)
      .where(ofTenant(parts))
      .orderBy(parts.id)
      .limit(MAX_RECORDS),
  );
  return rows.map((row) => ({ ...row, code: row.part_number }));
}

export async function knownPeople(context: Context): Promise<Named[]> {
  if (!context.permissions.has('work_orders:read')) return [];
  const rows = await read(
    context,
    build
      .selectDistinct({ assigned_to: workOrders.assigned_to })
      .from(workOrders)
      .where(and(ofTenant(workOrders), isNotNull(workOrders.assigned_to)))
      .limit(MAX_RECORDS),
  );
  return rows.map(({ assigned_to }) => ({ id: 0, code: assigned_to ?? '', name: assigned_to ?? '' }));
}

/** The record whose tag, number or login is written in the question, with or without its hyphens. */
export function byCode<Row extends Named>(question: string, rows: readonly Row[]): Row[] {
  const plain = ` ${fold(question).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const found = rows.filter(({ code }) => {
    const spaced = fold(code)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const joined = spaced.replaceAll(' ', '');
    if (joined === '' || !(/\p{N}/u.test(joined) || joined.length > 3)) return false;
    // A tag of letters alone is meant only in capitals: "AIR", but not "air receiver".
    if (!/\p{N}/u.test(joined) && code === code.toUpperCase()) return question.includes(code);
    return plain.includes(` ${spaced} `) || plain.includes(` ${joined} `);
  });
  const longest = Math.max(...found.map(({ code }) => code.length));
  // "BRG-6310-C3" is not also "C3".
  return found.filter(
    ({ code }) =>
      code.length === longest || !found.some((other) => other.code !== code && other.code.includes(code)),
  );
}

/**
 * The record whose name has most of these words. Rare words count more than frequent ones. Of equal ones those
 * count whose names have little else; `tolerance` is how much more they may have.
 */
export function byName<Row extends Named>(
  said: readonly string[],
  rows: readonly Row[],
  tolerance = 0.01,
): NameMatch<Row> {
  const terms = tellingTerms(said.join(' ')).map((term) => term.map(fold));
  if (terms.length === 0 || rows.length === 0) return noMatch;
  const names = rows.map((row) => ({ row, tokens: tokensOf(row) }));
  const scored = names.map(({ row, tokens }) => ({
    row,
    tokens,
    hits: terms.map((term) => matchOf(term, tokens)),
  }));
  const weights = terms.map((_, at) => {
    const containing = scored.filter(({ hits }) => hits[at]).length;
    return containing === 0 ? 0 : Math.log((rows.length + 1) / containing) + 0.1;
  });
  const ranked = scored
    .map(({ row, hits }) => ({
      row,
      hits,
      weight: hits.reduce((sum, hit, at) => sum + (hit ? weights[at]! * (hit === 'exact' ? 1 : 0.9) : 0), 0),
      share: hits.filter(Boolean).length / row.name.split(/\s+/).length,
      // A number alone names nothing: "the last 3".
      isNamed: hits.some((hit, at) => hit && /\p{L}{2}/u.test(terms[at]![0]!)),
    }))
    .filter(({ weight, isNamed }) => weight > 0 && isNamed)
    .toSorted((a, b) => b.weight - a.weight || b.share - a.share);
  const [best] = ranked;
  if (!best) return noMatch;
  const equal = ranked.filter(
    ({ weight, share }) => weight > best.weight - 0.01 && share > best.share - tolerance,
  );
  const misspelt = terms.flatMap(([word], at) => (best.hits[at] === 'misspelt' ? [word!] : [])).join(' ');
  return { rows: equal.map(({ row }) => row), weight: best.weight, ...(misspelt ? { misspelt } : {}) };
}

function tokensOf({ name, code }: Named): string[] {
  return [...new Set(fold(`${name} ${code}`).match(/[\p{L}\p{N}]+/gu) ?? [])];
}

/** How a word, or one that means the same, occurs in a name. */
function matchOf(term: readonly string[], tokens: readonly string[]): 'exact' | 'misspelt' | undefined {
  const [word] = term;
  if (tokens.some((token) => term.includes(token))) return 'exact';
  if (!word || /\p{N}/u.test(word) || word.length < 4) return undefined;
  if (
    tokens.some(
      (token) =>
        token.length > 3 &&
        (token.startsWith(word) || word.startsWith(token)) &&
        Math.abs(token.length - word.length) <= MAX_ENDING,
    )
  )
    return 'exact';
  return tokens.some((token) => token.length > 3 && isMisspelt(word, token, MAX_ENDING))
    ? 'misspelt'
    : undefined;
}
