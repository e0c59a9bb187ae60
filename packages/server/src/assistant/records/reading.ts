import { isFrequentWord, languageScores, type Language } from '../language/detect.ts';
import { TermFinder, type Hit } from '../language/lexicon.ts';
import { wordsOf, type Word } from '../language/words.ts';
import { tellingTerms } from '../../platform/search/shorthand.ts';
import { sameKind } from './equipment.ts';
import { recordLexicon, type RecordConcept } from './lexicons/index.ts';
import { conceptBehind, isCutOff, isOtherWord } from './other-meanings.ts';
import { numberOf } from './time/numbers.ts';

/** A question about records, with what its words mean. */
export interface RecordReading {
  language: Language;
  /** How clearly it is in this language; 0 if nothing tells. */
  certainty: number;
  words: readonly Word[];
  has(...concepts: RecordConcept[]): boolean;
  /** Whether it has the concept only after a word such as "not" or "without". */
  denies(concept: RecordConcept): boolean;
  /** Whether one of these words of it stands after such a word. */
  deniesWord(folded: readonly string[]): boolean;
  /** What each such word denies: the places of the words. */
  denials: readonly ReadonlySet<number>[];
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
    const found = finders[language]
      .find(words)
      .filter((hit) => !isOtherWord(hit, words, language) && !isOnlyAlike(hit, words, language));
    const all = found
      .filter((hit) => !isCutOff(hit, found, words))
      .map((hit) => ({ ...hit, concept: conceptBehind(hit, found, words) }));
    const hits = longestOnly(all);
    const covered = words.filter((_, index) => hits.some((hit) => covers(hit, index))).length;
    const fillers = all.filter(({ concept }) => concept === 'filler');
    const exact = words.filter(({ forms }) => vocabularies[language].has(forms[0]!)).length;
    return { language, all, hits, fillers, score: score + covered / 2 + exact / 2 };
  });
  const { language, all, hits, fillers, score } = readings.toSorted((a, b) => b.score - a.score)[0]!;
  const denials = denialsIn(words, hits, fillers);
  const isDenied = (index: number) => denials.some((places) => places.has(index));
  return {
    language,
    certainty: score,
    words,
    has: (...concepts) => hits.some(({ concept }) => concepts.includes(concept)),
    denies: (concept) => {
      const said = hits.filter((hit) => hit.concept === concept);
      const isIn = ({ from, to }: Hit<RecordConcept>) =>
        words.slice(from, to).some((_, step) => isDenied(from + step));
      // "Not been serviced since May" says it in two terms, which share a word.
      return (
        said.length > 0 &&
        said.every((hit) => said.some((other) => isIn(other) && other.from < hit.to && hit.from < other.to))
      );
    },
    deniesWord: (folded) => words.some(({ forms }, index) => isDenied(index) && folded.includes(forms[0]!)),
    denials,
    at: (concept, index) => hits.some((hit) => hit.concept === concept && covers(hit, index)),
    names: words.filter(
      ({ said, forms }, index) =>
        // "Pump A": the letter is no article.
        (!isFrequentWord(forms[0]!) || (index > 0 && /^[A-HJ-Z]$/.test(said))) &&
        !fillers.some((hit) => covers(hit, index)) &&
        !isSpelledNumber(words[index]!) &&
        !all.some((hit) => hit.concept !== 'reference' && hit.concept !== 'change' && isWordOf(hit, index)),
    ),
  };
}

const isSpelledNumber = (word: Word) =>
  !/\d/.test(word.said) && numberOf({ ...word, forms: [word.forms[0]!] }) !== undefined;

/** Whether the word is a term of the language as it is written. */
export const isExact = ({ language, words }: RecordReading, index: number): boolean =>
  words[index]!.forms.some((form) => vocabularies[language].has(form));

/** The concepts whose words are never misspelt ones: "retort" is no "report", "contactor" no "contractor". */
const spelledExactly: readonly RecordConcept[] = [
  'filler',
  'unsupported',
  'by_person',
  'by_day',
  'by_week',
  'by_year',
  'parts_cost',
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

/** So many words that say nothing may stand between "not" and what it denies. */
const MAX_BETWEEN = 4;
const joining = /^(?:or|nor|oder|noch|ni|o|ou|او|ولا)$/u;
/** A name follows: "not made by Hydran". */
const naming: readonly RecordConcept[] = ['manufacturer', 'supplier', 'where'];
/** They say of what kind of record the question is, not which one: "no open orders" denies "open". */
const unspecific: readonly RecordConcept[] = ['filler', 'reference', 'list', 'negation', 'order', 'asset'];

/** What each word of negation denies: the next word that tells something, and those joined to it by "or". */
function denialsIn(
  words: readonly Word[],
  hits: readonly Hit<RecordConcept>[],
  fillers: readonly Hit<RecordConcept>[],
): ReadonlySet<number>[] {
  const isTelling = (index: number) =>
    hits.some((hit) => !unspecific.includes(hit.concept) && covers(hit, index)) ||
    (![...fillers, ...hits].some((hit) => covers(hit, index)) && !isFrequentWord(words[index]!.forms[0]!));
  const endOf = (index: number) =>
    Math.max(index, ...hits.filter((hit) => hit.from === index).map(({ to }) => to - 1));
  const negations = hits.filter(({ concept }) => concept === 'negation');
  return negations.map(({ to, from }) => {
    const near = words.slice(to, to + MAX_BETWEEN + 1).flatMap((word, at) => {
      const isHere = word.sentence === words[from]!.sentence;
      return isHere && isTelling(to + at) ? [to + at] : [];
    });
    // "Which technician has no jobs", "no tiene trabajos abiertos": the jobs are denied, with or without more.
    const end = near[0] ?? Math.min(to + MAX_BETWEEN, words.length);
    const records = hits.filter(({ concept, from: at }) => concept === 'order' && to <= at && at < end);
    const places = new Set([...near.slice(0, 1), ...records.map(({ from: at }) => at)]);
    if (places.size === 0 && to < words.length) places.add(to);
    for (const place of places) {
      const next = endOf(place) + 1;
      if (hits.some((hit) => hit.from === place && naming.includes(hit.concept)) && next < words.length)
        places.add(next);
      if (joining.test(words[next]?.forms[0] ?? '') && next + 1 < words.length) places.add(next + 1);
      // The words of a name, "building B", belong together.
      else if (next < words.length && /^(?:\p{L}|\d{1,3})$/u.test(words[next]!.said)) places.add(next);
    }
    return places;
  });
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
          !(other.hasGap && other.from < hit.from && hit.to < other.to) &&
          !isNeverHidden(hit.concept, other.concept) &&
          !isOfPeriod(hit, hits),
      ),
  );
}

/** "Serviced last month": the word belongs to the time behind it. */
function isOfPeriod({ concept, to }: Hit<RecordConcept>, hits: readonly Hit<RecordConcept>[]): boolean {
  return (
    (concept === 'past' || concept === 'coming') &&
    hits.some((one) => one.from === to && timeUnits.includes(one.concept))
  );
}
const timeUnits: readonly RecordConcept[] = ['day', 'week', 'month', 'quarter', 'year', 'weekend'];

/** The terms that do not hide what stands inside them. */
const transparent: readonly RecordConcept[] = [
  'trend',
  'reporter',
  'howto',
  'rolling',
  'oldest',
  'by_type',
  'per_record',
  'corrective',
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
  return (
    inside === 'reference' ||
    // "Not serviced" also denies that it was.
    (inside === 'negation' && (outside === 'last_service' || outside === 'last_ordered')) ||
    // "Bought before 2012", "without maintenance since May": the time is read on its own.
    (inTime.includes(inside) && datedConcepts.includes(outside)) ||
    (transparent.includes(outside) && !(inside === 'due' && outside === 'failure'))
  );
}
const inTime: readonly RecordConcept[] = ['since', 'until', 'ago', 'older', 'today', 'yesterday', 'tomorrow'];
const datedConcepts: readonly RecordConcept[] = [
  ...(['last_service', 'next_service', 'purchase_date', 'created', 'completed', 'last_ordered'] as const),
];

/** A term with a gap has words of its own only at its ends: "when was the retort last serviced". */
function isWordOf({ hasGap, from, to }: Hit<RecordConcept>, index: number): boolean {
  return hasGap ? index === from || index === to - 1 : from <= index && index < to;
}

function covers({ from, to }: Hit<RecordConcept>, index: number): boolean {
  return from <= index && index < to;
}

/** "Over their maximum". */
export const isAboveMaximum = ({ has }: RecordReading): boolean => has('max_level') && has('more');
