import type { Language } from '../../language/detect.ts';

/**
 * The terms of each concept by language, separated by commas, without accents. A term matches whole words only;
 * `~` before it, and `…` inside it, mean the same as in other lexicons (language/lexicon.ts).
 */
export type RecordTerms = Readonly<Record<string, Readonly<Record<Language, string>>>>;
