import type { Language } from '../../language/detect.ts';
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { spanish } from './spanish.ts';
import type { Phrases } from './phrases.ts';

export type { Phrases };

export const phrases: Readonly<Record<Language, Phrases>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  ar: arabic,
};
