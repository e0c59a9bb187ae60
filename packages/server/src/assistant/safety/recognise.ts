import { languageScores, type Language } from '../language/detect.ts';
import { TermFinder } from '../language/lexicon.ts';
import { wordsOf, type Word } from '../language/words.ts';
import type { Concept } from './concepts.ts';
import { lexicons } from './lexicons/index.ts';
import { Reading } from './reading.ts';
import { deeds, emergencies, rules, type DangerKind } from './rules.ts';

/** A danger that a question asks about or reports. */
export interface Danger {
  kind: DangerKind;
  language: Language;
  /** The words that it was recognised by. */
  because: string;
}

/** An answer opens with at most so many notices. */
const MAX_DANGERS = 2;

const finders = Object.fromEntries(
  Object.entries(lexicons).map(([language, lexicon]) => [language, new TermFinder<Concept>(lexicon)]),
) as Record<Language, TermFinder<Concept>>; // the lexicons have every language

/**
 * Recognises a question that asks for something dangerous, or that reports an emergency. The worst danger comes
 * first: one emergency, then what is asked for.
 */
export function recogniseDangers(question: string): Danger[] {
  const words = wordsOf(question);
  for (const { language, reading } of readings(question, words)) {
    const recognise = (kinds: readonly DangerKind[]) =>
      kinds.flatMap((kind) => {
        const found = rules[kind](reading);
        return found ? [{ kind, language, because: reading.text(found) }] : [];
      });
    const dangers = [...recognise(emergencies).slice(0, 1), ...recognise(deeds)].slice(0, MAX_DANGERS);
    if (dangers.length > 0) return dangers;
  }
  return [];
}

/**
 * The question as it reads in each language that it may be in, the likeliest first. Short questions have few
 * words that tell the language, so the words of the lexicons count too.
 */
function readings(question: string, words: readonly Word[]) {
  const candidates = [...languageScores(question, words)].map(([language, score]) => {
    const reading = new Reading(words, finders[language]);
    return { language, reading, score: score + reading.coverage / 2 };
  });
  const best = Math.max(...candidates.map(({ score }) => score));
  return candidates.filter(({ score }) => score >= best - 0.5).toSorted((a, b) => b.score - a.score);
}
