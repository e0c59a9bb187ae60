import { isFrequentWord } from '../language/detect.ts';
import { fold } from '../language/words.ts';
import { sameKind } from './equipment.ts';
import { scheduleConcepts } from './lexicons/assets.ts';
import { groupingConcepts } from './lexicons/groupings.ts';
import { recordConcepts, type RecordConcept } from './lexicons/index.ts';
import type { Phrases } from './phrases/index.ts';
import { isExact, readRecordQuestion, type RecordReading } from './reading.ts';
import { readThreshold } from './numbers-said.ts';
import { NeedsOtherRows } from './repeated.ts';
import { DAY } from './time/calendar.ts';
import { monthOf, weekdayOf } from './time/names.ts';
import { numberOf, yearOf } from './time/numbers.ts';
import { readPeriod } from './time/period.ts';

/** Conditions and figures: an answer that is the same without them is one to another question. */
const conditions: readonly RecordConcept[] = [
  ...(['yesterday', 'tomorrow', 'coming', 'day', 'week', 'month', 'quarter', 'year', 'half_year'] as const),
  ...(['weekend', 'ago', 'older', 'until', 'before_that'] as const),
  ...(['negation', 'more', 'fewer', 'most', 'least', 'oldest', 'latest', 'longest', 'shortest'] as const),
  ...(['in_progress', 'on_hold', 'cancelled', 'overdue', 'due', 'unassigned', 'no_due', 'mine'] as const),
  ...([
    'completed',
    'open',
    'unfinished',
    'retired',
    'active',
    'in_repair',
    'no_schedule',
    'no_asset',
  ] as const),
  ...scheduleConcepts,
  ...(['not_started', 'purchase_cost', 'value', 'stock_value'] as const),
  ...(['critical', 'high', 'medium', 'low', 'corrective', 'preventive', 'inspection', 'failure'] as const),
  ...(['hours', 'estimated', 'parts_cost', 'labor_cost', 'mtbf', 'mttr', 'availability', 'why'] as const),
  ...(['last_service', 'next_service', 'service_overdue', 'serial', 'model', 'last_ordered'] as const),
  ...(['low_stock', 'out_of_stock', 'min_level', 'max_level', 'categories'] as const),
  ...groupingConcepts,
];

/** What of a question had no effect on its answer. */
export interface Ignored {
  /** Words of conditions and figures. */
  conditions: string[];
  /** Numbers and words without a meaning here that the answer does not say either. */
  others: string[];
}

/** Finds the words without which the answer is the same. `ask` answers another question from the same rows. */
export async function ignoredWords(
  question: string,
  answer: string,
  text: Phrases,
  now: Date,
  ask: (question: string) => Promise<string | undefined>,
): Promise<Ignored> {
  const reading = readRecordQuestion(question);
  const said = saidIn(answer);
  // The state of a work order in a list is no condition that the answer tells.
  const heads = answer.replaceAll(/^- \[WO [^\n]*$/gmu, '');
  // "The last 12 months" are those of every figure.
  const { from, to } = readPeriod(question, reading, now) ?? { from: now, to: now };
  const isYear = to.getTime() - from.getTime() === 365 * DAY && answer.includes(text.in365);
  const ignored: { word: string; concepts: RecordConcept[] }[] = [];
  let rest = question;
  for (const [index, word] of reading.words.entries()) {
    const concepts = conditionsAt(reading, index);
    const isTold =
      concepts.length > 0
        ? concepts.some(
            (concept) =>
              isNamed(concept, text, concept === 'why' ? answer : heads) ||
              (isYear && (times.includes(concept) || reading.at('past', index))),
          )
        : said.has(word.forms);
    if (isTold || (concepts.length === 0 && !mayTell(reading, index))) continue;
    const without = withoutWord(rest, word.said);
    if (without === undefined || !(await isSame(without))) continue;
    rest = without;
    ignored.push({ word: word.said, concepts });
  }
  // "Late and overdue" says one thing in two words.
  const { has } = readRecordQuestion(rest);
  const isSaidAgain = (concept: RecordConcept) =>
    has(...(groupingConcepts.some((one) => one === concept) ? groupingConcepts : [concept])) ||
    // "Depuis plus de 6 mois" says it in two terms.
    (concept === 'older' && has('more')) ||
    (concept === 'due' && has('overdue')) ||
    // Only finished work has a cost, hours and a duration.
    (concept === 'completed' && (has(...figuresOfFinished) || readThreshold(reading) !== undefined)) ||
    // "Last year (12 months)".
    (times.includes(concept) && /\([^)]*\d[^)]*\)/u.test(question) && has(...times));
  const isCondition = ({ word, concepts }: (typeof ignored)[number]) =>
    concepts.length > 0 ||
    (isDate(word) && !reading.words.some((one) => monthOf(one) !== undefined && one.said !== word));
  return {
    conditions: ignored
      .filter((one) => isCondition(one) && !one.concepts.some(isSaidAgain))
      .map(({ word }) => word),
    others: ignored.filter((one) => !isCondition(one)).map(({ word }) => word),
  };

  async function isSame(other: string): Promise<boolean> {
    try {
      return (await ask(other)) === answer;
    } catch (error) {
      if (error instanceof NeedsOtherRows) return false;
      throw error;
    }
  }
}

function conditionsAt(reading: RecordReading, index: number): RecordConcept[] {
  const { words, at } = reading;
  // A word that only resembles one may be another.
  if (!isExact(reading, index)) return [];
  const found = conditions.filter((concept) => at(concept, index) && !isSaidByDate(concept, words));
  const isFrequent = isFrequentWord(words[index]!.forms[0]!) || at('filler', index);
  return isFrequent ? found.filter((concept) => concept === 'negation' || concept === 'why') : found;
}

/** Whether it is a number, or a word without a meaning here. */
function mayTell({ words, at, names }: RecordReading, index: number): boolean {
  const word = words[index]!;
  if (isFrequentWord(word.forms[0]!) || recordConcepts.some((concept) => at(concept, index))) return false;
  return isNumber(word.said) || (names.includes(word) && /\p{L}{3}/u.test(word.said));
}

/** "In the year 2025", "the month of May", "Wednesday, 2 December": the date says it as well. */
function isSaidByDate(concept: RecordConcept, words: RecordReading['words']): boolean {
  const hasMonth = words.some((word) => monthOf(word) !== undefined);
  return concept === 'year'
    ? words.some((word) => yearOf(word) !== undefined)
    : (concept === 'month' || concept === 'day') && hasMonth;
}

const wordOf = (said: string) => ({ said, forms: [fold(said)], sentence: 0 });
const isNumber = (said: string) => /\d/.test(said) || (numberOf(wordOf(said)) ?? 0) > 1;
const isDate = (said: string) => monthOf(wordOf(said)) !== undefined || weekdayOf(wordOf(said)) !== undefined;

const figuresOfFinished: readonly RecordConcept[] = [
  ...(['cost', 'parts_cost', 'labor_cost', 'hours', 'duration', 'mttr', 'price'] as const),
];
const times: readonly RecordConcept[] = ['day', 'week', 'month', 'year'];

/** Other words for a concept that the answer may have. */
const named: Partial<Record<RecordConcept, readonly (keyof Phrases)[]>> = {
  why: ['reason'],
  not_started: ['open'],
  // What is due or overdue is neither finished nor cancelled.
  open: ['open', 'unfinished', 'overdue', 'due'],
  unfinished: ['unfinished', 'overdue', 'due', 'open'],
  completed: ['completed', 'finished', 'finishedLate'],
  failure: ['corrective'],
  due: ['due', 'due_date', 'next_service'],
};

/** Whether the answer names the condition or the figure. */
function isNamed(concept: RecordConcept, text: Phrases, answer: string): boolean {
  return (named[concept] ?? [concept as keyof Phrases]).some((key) => {
    const phrase: unknown = text[key];
    return typeof phrase === 'string' && answer.toLowerCase().includes(phrase.toLowerCase());
  });
}

/** The words of an answer; numbers only of names and times, not of figures. */
function saidIn(answer: string): { has(forms: readonly string[]): boolean } {
  const folded = fold(answer);
  const telling = fold(
    [...answer.matchAll(/\[[^\]]*\]|\d{4}-\d\d-\d\d – \d{4}-\d\d-\d\d/g)].map(([one]) => one).join(' '),
  );
  const numbers = new Set(telling.match(/[\p{L}\p{N}]+/gu)?.map((one) => one.replace(/^0/, '')));
  return {
    has: (forms) =>
      /\d/.test(forms[0]!)
        ? numbers.has(forms[0]!.replace(/^0/, '').replace(/(?<=\d)(?:st|nd|rd|th|er)$/, ''))
        : sameKind(forms).some(
            (one) =>
              one.length > 2 &&
              (folded.includes(one) || (one.length > 4 && folded.includes(one.replace(/s$/, '')))),
          ),
  };
}

function withoutWord(question: string, word: string): string | undefined {
  const rest = question.replace(new RegExp(String.raw`(?<![\p{L}\p{N}])${word}(?![\p{L}\p{N}])`, 'u'), '');
  return rest === question ? undefined : rest;
}
