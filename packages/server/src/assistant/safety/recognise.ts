import { likelyLanguages, type Language } from '../language/detect.ts';
import { TermFinder } from '../language/lexicon.ts';
import { wordsOf } from '../language/words.ts';
import type { Concept } from './concepts.ts';
import { lexicons } from './lexicons/index.ts';
import { Reading } from './reading.ts';
import { dangerKinds, rules, type DangerKind } from './rules.ts';

/** A danger that a question asks about or reports. */
export interface Danger {
  kind: DangerKind;
  language: Language;
  /** The words that it was recognised by. */
  because: string;
}

const finders = Object.fromEntries(
  Object.entries(lexicons).map(([language, lexicon]) => [language, new TermFinder<Concept>(lexicon)]),
) as Record<Language, TermFinder<Concept>>; // the lexicons have every language

/** Recognises a question that asks for something dangerous, or that reports an emergency. */
export function recogniseDanger(question: string): Danger | undefined {
  const words = wordsOf(question);
  for (const language of likelyLanguages(question, words)) {
    const reading = new Reading(words, finders[language]);
    for (const kind of dangerKinds) {
      const found = rules[kind](reading);
      if (found) return { kind, language, because: reading.text(found) };
    }
  }
  return undefined;
}
