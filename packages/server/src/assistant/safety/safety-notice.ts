import type { Language } from '../language/detect.ts';
import { arabic } from './notices/arabic.ts';
import { english } from './notices/english.ts';
import { french } from './notices/french.ts';
import { german } from './notices/german.ts';
import type { Notices } from './notices/notices.ts';
import { spanish } from './notices/spanish.ts';
import { recogniseDangers } from './recognise.ts';

export const notices: Readonly<Record<Language, Notices>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
  ar: arabic,
};

/**
 * The opening that the answer to a dangerous question must have, whether a model answers or not; undefined if
 * the question is not dangerous. It is in the question's language.
 */
export function safetyNotice(question: string): string | undefined {
  const dangers = recogniseDangers(question);
  return dangers.length === 0
    ? undefined
    : dangers.map(({ hazard, language }) => notices[language][hazard]).join('\n\n');
}
