import type { Language } from '../../language/detect.ts';
import type { SafetyLexicon } from '../concepts.ts';
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { spanish } from './spanish.ts';

/** The words of danger in each language. */
export const lexicons: Readonly<Record<Language, SafetyLexicon>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  ar: arabic,
};
