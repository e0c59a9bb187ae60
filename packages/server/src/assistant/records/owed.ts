import { isFrequentWord } from '../language/detect.ts';
import { fold } from '../language/words.ts';
import { claimOf, claims, type Claim } from './claims.ts';
import { recordConcepts, type RecordConcept } from './lexicons/index.ts';
import { vagueClaim } from './lexicons/vague.ts';
import { isExact, type RecordReading } from './reading.ts';
import { monthOf } from './time/names.ts';
import { numberOf, yearOf } from './time/numbers.ts';

/** What an answer owes to a word of its question. */
interface Owed {
  /** What the word means; without a meaning it is a name, a number or a word that no rule reads. */
  concepts: readonly RecordConcept[];
  /** One of these must be shown. A name or a number has none: it must be named. */
  claims: readonly Claim[];
  /** It is what the question asks for: that the answer is another one without it is not enough. */
  isAsked: boolean;
}

/** What the word at this place owes; undefined if it says nothing. */
export function owedTo(reading: RecordReading, index: number): Owed | undefined {
  if (isAmount(reading, index)) {
    const claim = reading.has('cost', 'purchase_cost', 'value') ? ofMoney : amount;
    return { concepts: [], claims: [claim], isAsked: false };
  }
  const concepts = conceptsAt(reading, index);
  if (concepts.length > 0) {
    const owed = concepts.map((concept) => claims[concept]!);
    return { concepts, claims: owed, isAsked: owed.some(({ isAsked }) => isAsked) };
  }
  const vague = vagueClaim(reading.words[index]!.forms, reading.language);
  if (vague) return { concepts, claims: [vague], isAsked: false };
  return mayTell(reading, index) ? { concepts, claims: [], isAsked: false } : undefined;
}

/** The concepts of a word for which the answer must account. */
function conceptsAt(reading: RecordReading, index: number): RecordConcept[] {
  const { words, at } = reading;
  // "The last 12 months" are one time.
  const unit = /^\d+$/.test(words[index]!.said) && units.find((one) => at(one, index + 1));
  if (unit) return [unit];
  // A word that only resembles one may be another.
  if (!isExact(reading, index)) return [];
  const found = recordConcepts.filter(
    (concept) =>
      claims[concept] &&
      at(concept, index) &&
      !(concept === 'change' && (at('order', index) || at('filler', index))) &&
      !(concept === 'who' && relative.test(words[index]!.said)) &&
      !isSaidByDate(concept, words),
  );
  if (isFrequentWord(words[index]!.forms[0]!)) return found.filter((concept) => alone.includes(concept));
  // "Haben wir", "tenemos" may ask for a stock, or for nothing.
  return at('filler', index) ? found.filter((concept) => !weak.includes(concept)) : found;
}

/** "Machines whose value …". */
const relative = /^(?:whose|dont)$/i;
export const units = ['day', 'week', 'month', 'quarter', 'year'] as const;

/** What a word that also says nothing need not mean. */
const weak: readonly RecordConcept[] = [
  ...(['ago', 'since', 'until', 'during', 'high_word', 'stock', 'where', 'supplier', 'who'] as const),
  ...(['cost', 'price', 'hours', 'value', 'manufacturer', 'model', 'interval', 'min_level'] as const),
  ...(['last_service', 'next_service', 'parts_cost', 'labor_cost', 'downtime', 'status'] as const),
];
/** What a word that every sentence has may mean. */
const alone: readonly RecordConcept[] = ['negation', 'why', 'who', 'when', 'where'];

/** Whether it is a number, or a word without a meaning here. */
function mayTell({ words, at, names }: RecordReading, index: number): boolean {
  const word = words[index]!;
  const isKnown = recordConcepts.some((concept) => concept !== 'filler' && at(concept, index));
  if (isFrequentWord(word.forms[0]!) || isKnown) return false;
  // English "once" is a Spanish number.
  return (
    (isNumber(word.said) && word.said !== 'once') || (names.includes(word) && /\p{L}{3}/u.test(word.said))
  );
}

/** "In the year 2025", "the month of May", "Wednesday, 2 December": the date says it as well. */
function isSaidByDate(concept: RecordConcept, words: RecordReading['words']): boolean {
  const hasMonth = words.some((word) => monthOf(word) !== undefined);
  return concept === 'year'
    ? words.some((word) => yearOf(word) !== undefined)
    : (concept === 'month' || concept === 'day') && hasMonth;
}

/** "How much", in each language, is answered with a figure. */
const amount = claimOf('a figure', 'insufficient', 'a ranking');
const ofMoney = claimOf('money', 'insufficient', 'hours');
function isAmount({ words, at }: RecordReading, index: number): boolean {
  const [before, word] = [words[index - 1]?.forms[0], words[index]!.forms[0]!];
  return (
    !at('count', index) &&
    !at('interval', index) &&
    !at('duration', index) &&
    (/^(?:cuanto|cuanta|combien|wieviel)$/.test(word) ||
      (word === 'much' && before === 'how') ||
      (word === 'viel' && before === 'wie'))
  );
}

const wordOf = (said: string) => ({ said, forms: [fold(said)], sentence: 0 });
const isNumber = (said: string) => /\d/.test(said) || (numberOf(wordOf(said)) ?? 0) > 1;
