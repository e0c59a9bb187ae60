import type { Language } from '../../language/detect.ts';

/**
 * The terms of each concept by language, separated by commas, without accents. A term matches whole words only;
 * `~` before it, and `…` inside it, mean the same as in other lexicons (language/lexicon.ts).
 */
export type RecordTerms = Readonly<Record<string, Readonly<Record<Language, string>>>>;

const listOf = (text: string) =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

/** Terms made of each beginning with each ending: "no, without a" and "technician, owner". */
export const combined = (beginnings: string, endings: string): string =>
  listOf(beginnings)
    .flatMap((first) => listOf(endings).map((last) => `${first} ${last}`))
    .join(', ');
