import { fold, type Word } from '../language/words.ts';
import { compoundParts, sameKind } from './equipment.ts';
import type { KnownPart } from './known-records.ts';
import type { RecordReading } from './reading.ts';

// Parts that have something in common: a supplier, a manufacturer, a category, a bin, a kind.

/** The supplier, manufacturer, category or bin of parts. */
export interface PartSource {
  column: 'supplier' | 'manufacturer' | 'category' | 'location';
  value: string;
}

/** Parts of a kind: "fuses", "the cheapest motor". */
export interface PartKind {
  label: string;
  ids: number[];
}

/** The longest of the rows' texts that the question contains. */
export function textIn<Row>(
  question: string,
  rows: readonly Row[],
  text: (row: Row) => string | null,
): string | undefined {
  const plain = ` ${fold(question).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return [...new Set(rows.flatMap((row) => text(row) ?? []))]
    .filter((one) => one.length > 3 && plain.includes(` ${fold(one).replace(/[^\p{L}\p{N}]+/gu, ' ')} `))
    .toSorted((a, b) => b.length - a.length)[0];
}

/** The supplier, manufacturer, category or bin of parts that the question names. */
export function sourceOf(
  question: string,
  reading: RecordReading,
  parts: readonly KnownPart[],
): PartSource | undefined {
  const location = textIn(question, parts, (part) => (/\d/.test(part.location ?? '') ? part.location : null));
  if (location) return { column: 'location', value: location };
  const supplier = textIn(question, parts, (part) => part.supplier);
  if (supplier) return { column: 'supplier', value: supplier };
  const manufacturer = textIn(question, parts, (part) => part.manufacturer);
  if (manufacturer) return { column: 'manufacturer', value: manufacturer };
  const category = [...new Set(parts.flatMap((part) => part.category ?? []))].find(
    (one) => categoryWords(one, reading).length > 0,
  );
  return category === undefined ? undefined : { column: 'category', value: category };
}

/** The words of the question that are this category of parts, in its own words or in those of another language. */
export function categoryWords(category: string, { words, at }: RecordReading): string[] {
  const name = fold(category);
  return words
    .filter(
      ({ forms }, index) =>
        // German "Lager" is the store and the bearing.
        !at('stock', index) &&
        !at('stock_value', index) &&
        sameKind(forms).some((one) => one === name || `${one}s` === name),
    )
    .map(({ said }) => fold(said));
}

/** The letter of "V-belts", "correas en V": names of parts have it beside the other word. */
function isLetterOfKind({ words }: RecordReading, index: number, parts: readonly KnownPart[]): boolean {
  if (!/^\p{Lu}$/u.test(words[index]!.said)) return false;
  const near = [words[index - 1], words[index + 1], words[index - 2]].flatMap((word) =>
    word ? sameKind(word.forms) : [],
  );
  const letter = fold(words[index]!.said);
  return parts.some(({ name }) => {
    const tokens = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
    return tokens.some(
      (token, at) => token === letter && near.some((one) => tokens[at + 1]?.startsWith(one)),
    );
  });
}

/** The parts whose names have all the words of the question that any name of a part has. */
export function partKindOf(
  reading: RecordReading,
  said: readonly string[],
  parts: readonly KnownPart[],
  ofCategory: readonly string[],
): (PartKind & { words: string[] }) | undefined {
  const tokens = parts.map(({ id, name }) => ({ id, names: fold(name).match(/[\p{L}\p{N}]+/gu) ?? [] }));
  const hasAny = (names: readonly string[], forms: readonly string[]) =>
    sameKind(forms).some(
      (one) => names.includes(one) || names.includes(`${one}s`) || names.includes(one.replace(/s$/, '')),
    );
  // "Keilriemen" are V-belts, with both parts in the name.
  const has = (names: readonly string[], { forms }: Word) => {
    const compound = forms.map(compoundParts).find((pieces) => pieces.length > 0) ?? [];
    return hasAny(names, forms) || (compound.length > 0 && compound.every((piece) => hasAny(names, [piece])));
  };
  const words = reading.words.filter(
    (word, index) =>
      said.includes(word.said) &&
      (/\p{L}{3}/u.test(word.said) || isLetterOfKind(reading, index, parts)) &&
      tokens.some(({ names }) => has(names, word)),
  );
  const found = tokens.filter(({ names }) => words.length > 0 && words.every((word) => has(names, word)));
  const isCategory = words.every((word) => ofCategory.includes(fold(word.said)));
  return found.length < 2 || isCategory
    ? undefined
    : {
        label: words.map((word) => word.said).join(' '),
        ids: found.map(({ id }) => id),
        words: words.map((word) => fold(word.said)),
      };
}
