import { isFrequentWord, languageScores, type Language } from '../language/detect.ts';
import { TermFinder, type Hit } from '../language/lexicon.ts';
import { wordsOf, type Word } from '../language/words.ts';
import { recordLexicon, type RecordConcept } from './lexicons/index.ts';

/** A question about records, with what its words mean. */
export interface RecordReading {
  language: Language;
  words: readonly Word[];
  has(...concepts: RecordConcept[]): boolean;
  /** Whether the word at this place is part of the concept. */
  at(concept: RecordConcept, index: number): boolean;
  /** The words that have no meaning of their own here: they may name a record. */
  names: readonly Word[];
}

const finders: Readonly<Record<Language, TermFinder<RecordConcept>>> = {
  en: new TermFinder(recordLexicon('en')),
  de: new TermFinder(recordLexicon('de')),
  es: new TermFinder(recordLexicon('es')),
  fr: new TermFinder(recordLexicon('fr')),
  ar: new TermFinder(recordLexicon('ar')),
};

/** Reads a question in its likeliest language. */
export function readRecordQuestion(question: string): RecordReading {
  const words = wordsOf(question);
  const readings = [...languageScores(question, words)].map(([language, score]) => {
    const hits = longestOnly(finders[language].find(words));
    const covered = words.filter((_, index) => hits.some((hit) => covers(hit, index))).length;
    return { language, hits, score: score + covered / 2 };
  });
  const { language, hits } = readings.toSorted((a, b) => b.score - a.score)[0]!;
  return {
    language,
    words,
    has: (...concepts) => hits.some(({ concept }) => concepts.includes(concept)),
    at: (concept, index) => hits.some((hit) => hit.concept === concept && covers(hit, index)),
    names: words.filter(
      ({ forms }, index) =>
        !isFrequentWord(forms[0]!) &&
        !hits.some((hit) => hit.concept !== 'reference' && hit.concept !== 'change' && isWordOf(hit, index)),
    ),
  };
}

/** Without what stands inside a longer term: in "next service", "next" is no period. */
function longestOnly(hits: readonly Hit<RecordConcept>[]): Hit<RecordConcept>[] {
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other.from <= hit.from &&
          hit.to <= other.to &&
          other.to - other.from > hit.to - hit.from &&
          !isNeverHidden(hit.concept),
      ),
  );
}

/** "Its" refers to the question before, also inside "when is its next service". */
function isNeverHidden(concept: RecordConcept): boolean {
  return concept === 'reference';
}

/** A long term has words of its own only at its ends: "when was the retort last serviced". */
function isWordOf({ from, to }: Hit<RecordConcept>, index: number): boolean {
  return to - from > 3 ? index === from || index === to - 1 : from <= index && index < to;
}

function covers({ from, to }: Hit<RecordConcept>, index: number): boolean {
  return from <= index && index < to;
}
