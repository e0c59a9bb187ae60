import { tellingTerms } from '../../platform/search/shorthand.ts';
import { fold } from '../language/words.ts';
import { sameKind } from './equipment.ts';
import type { Named } from './known-records.ts';
import type { RecordReading } from './reading.ts';

// Which words of a question nothing accounts for: no name, no place, no word with a meaning.

export const wordsIn = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether the word refers to the question before: "those". */
export function isPointing(said: string, { words, at }: RecordReading): boolean {
  return words.some((word, index) => word.said === said && (at('reference', index) || at('change', index)));
}

/** Whether the word is in one of the names, perhaps in another language. */
export function isInNames(word: string, rows: readonly Named[]): boolean {
  const same = sameKind([fold(word)]);
  return rows.some(({ name }) =>
    (fold(name).match(/[\p{L}\p{N}]+/gu) ?? []).some((token) => same.includes(token)),
  );
}

/** "Schmierstoffe (lubricants)": what stands in brackets says the same, and is known. */
export function isGlossed(word: string, question: string, known: readonly string[]): boolean {
  const [, gloss] = new RegExp(String.raw`${word}\s*\(([^)]+)\)`, 'u').exec(fold(question)) ?? [];
  return gloss !== undefined && wordsIn(gloss).every((one) => known.includes(one));
}

/** "Filling line 1" is the place "line 1", if an asset of that name has the word too. */
export function isOfPlace(word: string, place: readonly string[], assets: readonly Named[]): boolean {
  return (
    place.length > 0 &&
    assets.some(({ name }) => [fold(word), ...place].every((one) => wordsIn(name).includes(one)))
  );
}

/** "The compressed air system", "the retort machine": the word only says that it is one. */
export const isGeneric = (word: string): boolean =>
  ['system', 'machine'].some((one) => sameKind([one]).includes(fold(word)));

/** The words that are neither part of a name nor numbers; at most a few, to be shown. */
export function leftoverOf(rest: readonly string[], known: ReadonlySet<string>): string[] {
  return tellingTerms(rest.join(' '))
    .filter(([word, ...same]) => {
      const folded = fold(word!);
      // Of short words only those of maintenance tell something: "oil", "fan".
      const isTelling = /\p{L}{4}/u.test(folded) || (/^[a-z]{3}$/.test(folded) && same.length > 0);
      return !known.has(folded) && !known.has(word!) && isTelling && !/\d/.test(folded);
    })
    .map(([word]) => word!)
    .slice(0, 6);
}
