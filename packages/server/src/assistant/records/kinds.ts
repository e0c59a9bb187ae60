import { or, sql, type SQL } from 'drizzle-orm';
import { assets } from '../../features/assets/schema.ts';
import { fold, type Word } from '../language/words.ts';
import { compoundParts, headNoun, isPlural, sameKind } from './equipment.ts';
import type { KnownAsset } from './known-records.ts';
import type { RecordReading } from './reading.ts';

/**
 * The words by which a question asks for all assets of a kind: "how many pumps", "the freezer compressors", "which
 * conveyor". Empty if it does not. `isNarrowed` is whether it also names a place or manufacturer.
 */
export function kindOf(
  reading: RecordReading,
  said: readonly string[],
  assets: readonly KnownAsset[],
  isNarrowed: boolean,
): string[] {
  const { words } = reading;
  const isSaid = (word: Word | undefined) => word !== undefined && said.includes(word.said);
  for (const [index, word] of words.entries()) {
    const isAskedFor = isPlural(word) || isAnyOf(reading, index) || isCompared(reading, index) || isNarrowed;
    if (!isSaid(word) || !isAskedFor) continue;
    const ofKind = assets.filter(({ name }) => isOfKind(headNoun(name), word));
    if (ofKind.length === 0) continue;
    // "Freezer compressors"; in other languages the rest comes afterwards.
    const more = [words[index - 1], words[index + 1], words[index + 2]].find(
      (near) => isSaid(near) && near!.said.length > 3 && ofKind.some(({ name }) => hasWord(name, near!)),
    );
    return [...(more ? [kindForm(more)] : []), kindForm(word)];
  }
  return [];
}

/** The word without an Arabic article, if that is a kind. */
const kindForm = ({ forms }: Word): string => forms.find((form) => sameKind([form]).length > 1) ?? forms[0]!;

/** "Which pump", "each pump", "any pump". */
function isAnyOf({ at, words }: RecordReading, index: number): boolean {
  return (
    /^(?:which|what|each|every|any|all|welche|welcher|welches|jede|jeder|alle|que|cual|cada|todas|todos|quel|quelle|chaque|اي|كل)$/u.test(
      words[index - 1]?.forms[0] ?? '',
    ) || at('count', index - 1)
  );
}

/** "The oldest pump", "la pompe la plus ancienne", "the average pump". */
function isCompared({ at }: RecordReading, index: number): boolean {
  return [-3, -2, -1, 1, 2, 3].some((step) =>
    (['most', 'least', 'oldest', 'latest', 'average'] as const).some((one) => at(one, index + step)),
  );
}

function isOfKind(head: string, { forms }: Word): boolean {
  const same = sameKind([...forms, ...forms.flatMap((form) => compoundParts(form).slice(-1))]);
  return head !== '' && same.some((one) => isInflected(head, one) || (one.length > 4 && head.endsWith(one)));
}

function isInflected(a: string, b: string): boolean {
  return a === b || a === `${b}s` || b === `${a}s`;
}

function hasWord(name: string, { forms }: Word): boolean {
  const tokens = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return sameKind(forms).some((one) => tokens.some((token) => isInflected(token, one)));
}

/** The conditions on assets of this kind: its last word is the noun of the name, the others stand in the name. */
export function isKindAskedFor(words: readonly string[], known: readonly KnownAsset[]): SQL[] {
  const split = words.flatMap((word) => (compoundParts(word).length > 0 ? compoundParts(word) : [word]));
  const heads = new Set(known.map(({ name }) => headNoun(name)));
  const head =
    words.findLast((word) => [...heads].some((one) => isOfKind(one, wordOf(word)))) ?? split.at(-1)!;
  const noun = sql`lower(regexp_replace(split_part(${assets.name}, ',', 1), ${String.raw`(\s+(\S*\d\S*|\S{1,2}))+$`}, ''))`;
  const first = sql`lower(${assets.name})`;
  const alternatives = spellings(head);
  const compounds = alternatives.filter((one) => one.length > 4);
  return [
    or(
      sql`${noun} ~ ${String.raw`(^|[^[:alpha:]])(${alternatives.join('|')})$`}`,
      ...(compounds.length > 0 ? [sql`${noun} ~ ${`(${compounds.join('|')})$`}`] : []),
      sql`${first} ~ ${String.raw`^(${alternatives.join('|')})\s+(de|del|du|des|d|a|al|au)\M`}`,
    )!,
    ...split
      .filter((word) => word !== head)
      .map((word) => sql`${assets.name} ~* ${String.raw`\m(${spellings(word).join('|')})\M`}`),
  ];
}

const wordOf = (word: string): Word => ({ said: word, forms: [word], sentence: 0 });

/** The word in all languages, singular and plural, as alternatives of a regular expression. */
function spellings(word: string): string[] {
  const same = sameKind([word, ...compoundParts(word).slice(-1)]);
  return [
    ...new Set(same.flatMap((one) => [one, `${one}s`, ...(one.endsWith('s') ? [one.slice(0, -1)] : [])])),
  ]
    .filter((one) => /^[\p{L}\p{N}]+$/u.test(one))
    .toSorted((a, b) => b.length - a.length);
}
