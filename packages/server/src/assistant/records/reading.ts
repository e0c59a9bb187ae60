import { isFrequentWord, languageScores, type Language } from '../language/detect.ts';
import { TermFinder, type Hit } from '../language/lexicon.ts';
import { wordsOf, type Word } from '../language/words.ts';
import { tellingTerms } from '../../platform/search/shorthand.ts';
import { sameKind } from './equipment.ts';
import { recordLexicon, type RecordConcept } from './lexicons/index.ts';

/** A question about records, with what its words mean. */
export interface RecordReading {
  language: Language;
  /** How clearly it is in this language; 0 if nothing tells. */
  certainty: number;
  words: readonly Word[];
  has(...concepts: RecordConcept[]): boolean;
  /** Whether it has the concept after a word such as "not" or "without". */
  denies(concept: RecordConcept): boolean;
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

/** The words of each language's terms: a word that is one of them is no misspelt word of another language. */
const vocabularies: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: vocabularyOf('en'),
  de: vocabularyOf('de'),
  es: vocabularyOf('es'),
  fr: vocabularyOf('fr'),
  ar: vocabularyOf('ar'),
};

function vocabularyOf(language: Language): ReadonlySet<string> {
  return new Set(Object.values(recordLexicon(language)).flatMap((terms) => terms.split(/[\s,=~…]+/)));
}

/** Reads a question in its likeliest language. */
export function readRecordQuestion(question: string): RecordReading {
  const words = wordsOf(question);
  const readings = [...languageScores(question, words)].map(([language, score]) => {
    const all = finders[language]
      .find(words)
      .filter((hit) => !isRelative(hit, words, language) && !isOnlyAlike(hit, words, language));
    const hits = longestOnly(all);
    const covered = words.filter((_, index) => hits.some((hit) => covers(hit, index))).length;
    const fillers = all.filter(({ concept }) => concept === 'filler');
    const exact = words.filter(({ forms }) => vocabularies[language].has(forms[0]!)).length;
    return { language, hits, fillers, score: score + covered / 2 + exact / 2 };
  });
  const { language, hits, fillers, score } = readings.toSorted((a, b) => b.score - a.score)[0]!;
  const denied = hits.filter((hit) =>
    hits.some(
      ({ concept, to }) =>
        concept === 'negation' && to <= hit.from && hit.from - to <= 1 && !endsSentence(words, to, hit.from),
    ),
  );
  return {
    language,
    certainty: score,
    words,
    has: (...concepts) => hits.some(({ concept }) => concepts.includes(concept)),
    denies: (concept) => denied.some((hit) => hit.concept === concept),
    at: (concept, index) => hits.some((hit) => hit.concept === concept && covers(hit, index)),
    names: words.filter(
      ({ said, forms }, index) =>
        // "Pump A": the letter is no article.
        (!isFrequentWord(forms[0]!) || (index > 0 && /^[A-HJ-Z]$/.test(said))) &&
        !fillers.some((hit) => covers(hit, index)) &&
        !hits.some((hit) => hit.concept !== 'reference' && hit.concept !== 'change' && isWordOf(hit, index)),
    ),
  };
}

/** The concepts whose words are never misspelt ones: "retort" is no "report", "contactor" no "contractor". */
const spelledExactly: readonly RecordConcept[] = [
  'filler',
  'unsupported',
  'by_person',
  'mine',
  'howto',
  'trend',
];

/** Whether the word is one of maintenance, such as "alignment", which is no misspelt "assignment". */
function isTechnical({ forms }: Word): boolean {
  return sameKind(forms).length > forms.length || tellingTerms(forms[0]!).some((same) => same.length > 1);
}

function isOnlyAlike(hit: Hit<RecordConcept>, words: readonly Word[], language: Language): boolean {
  const alike = words.filter(
    ({ forms }, index) => isWordOf(hit, index) && !forms.some((form) => vocabularies[language].has(form)),
  );
  return alike.length > 0 && (spelledExactly.includes(hit.concept) || alike.some(isTechnical));
}

/** French "qui" asks for a person only at the beginning or after a preposition: "pompe qui cavite". */
function isRelative(
  { concept, from, to }: Hit<RecordConcept>,
  words: readonly Word[],
  language: Language,
): boolean {
  const before = words[from - 1]?.forms[0] ?? '';
  return (
    language === 'fr' &&
    concept === 'who' &&
    to - from === 1 &&
    from > 0 &&
    !/^(?:a|de|par|pour|et|est)$/.test(before)
  );
}

function endsSentence(words: readonly Word[], from: number, to: number): boolean {
  return words[from - 1]?.sentence !== words[to]?.sentence;
}

/** What a question replaces of the question before it: "and the completed ones?" are no longer the open ones. */
const alternatives: readonly (readonly RecordConcept[])[] = [
  ['open', 'in_progress', 'on_hold', 'completed', 'cancelled', 'unfinished', 'overdue', 'due', 'created'],
  ['critical', 'high', 'medium', 'low', 'high_word'],
  ['corrective', 'preventive', 'inspection', 'failure'],
  [
    'count',
    'list',
    'who',
    'why',
    'where',
    'when',
    'cost',
    'parts_cost',
    'labor_cost',
    'hours',
    'duration',
    'mtbf',
    'mttr',
    'availability',
    'last_service',
    'next_service',
    'interval',
    'serial',
    'manufacturer',
    'model',
    'purchase_date',
    'purchase_cost',
    'value',
    'price',
    'stock',
    'supplier',
    'min_level',
    'max_level',
    'history',
    'oldest',
    'latest',
  ],
];
/** What only says how the question before was put. */
const ofItsQuestionOnly: readonly RecordConcept[] = ['filler', 'reference', 'change', 'negation', 'howto'];

/** A question that follows another: what it does not say is as in the question before. */
export function following(reading: RecordReading, before: RecordReading): RecordReading {
  const isReplaced = (concept: RecordConcept) =>
    ofItsQuestionOnly.includes(concept) ||
    alternatives.some((group) => group.includes(concept) && reading.has(...group));
  return {
    ...reading,
    language: reading.certainty >= 1 ? reading.language : before.language,
    has: (...concepts) =>
      concepts.some((concept) => reading.has(concept) || (!isReplaced(concept) && before.has(concept))),
    denies: (concept) =>
      reading.denies(concept) || (!reading.has(concept) && !isReplaced(concept) && before.denies(concept)),
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
          !isNeverHidden(hit.concept, other.concept),
      ),
  );
}

/** The terms that do not hide what stands inside them. */
const transparent: readonly RecordConcept[] = [
  'trend',
  'reporter',
  'howto',
  'rolling',
  'oldest',
  'by_type',
  'failure',
  'mine',
  'by_person',
  'estimated',
  'due',
];

/**
 * "Its" refers to the question before, also inside "when is its next service"; a trend is about what stands inside
 * "more breakdowns than".
 */
function isNeverHidden(inside: RecordConcept, outside: RecordConcept): boolean {
  return inside === 'reference' || transparent.includes(outside);
}

/** A term with a gap has words of its own only at its ends: "when was the retort last serviced". */
function isWordOf({ hasGap, from, to }: Hit<RecordConcept>, index: number): boolean {
  return hasGap ? index === from || index === to - 1 : from <= index && index < to;
}

function covers({ from, to }: Hit<RecordConcept>, index: number): boolean {
  return from <= index && index < to;
}
