import type { Language } from '../language/detect.ts';
import type { Hit } from '../language/lexicon.ts';
import type { Word } from '../language/words.ts';
import { groupingConcepts } from './lexicons/groupings.ts';
import type { RecordConcept } from './lexicons/index.ts';
import { numberOf } from './time/numbers.ts';

// Words that mean something else beside certain others: "the last 48 hours" are no hours of work.

/**
 * French "qui" asks for a person only at the beginning or after a preposition: "pompe qui cavite". "Ou" without its
 * accent is "or".
 */
export function isOtherWord(
  { concept, from, to }: Hit<RecordConcept>,
  words: readonly Word[],
  language: Language,
): boolean {
  const before = words[from - 1]?.forms[0] ?? '';
  if (concept === 'where' && language === 'fr' && words[from]!.said === 'ou') return from > 0;
  return (
    language === 'fr' &&
    concept === 'who' &&
    to - from === 1 &&
    from > 0 &&
    !/^(?:a|de|par|pour|et|est)$/.test(before)
  );
}

/** "Created by month" names nobody who created it, and "the most recent service" is not the most of anything. */
export function isCutOff(
  hit: Hit<RecordConcept>,
  all: readonly Hit<RecordConcept>[],
  words: readonly Word[],
): boolean {
  const isOfSpeed = ({ to }: Hit<RecordConcept>) =>
    /^(?:fast|quickly|schnell)$/.test(words[to - 1]!.forms[0]!);
  const isLonger = (is: (concept: RecordConcept) => boolean) =>
    all.some(({ concept, from, to }) => is(concept) && from < hit.to && hit.to < to);
  return (
    (hit.concept === 'reporter' && isLonger(isGrouping)) ||
    (hit.concept === 'most' && isLonger((concept) => recent.includes(concept))) ||
    (hit.concept === 'and_grouping' &&
      !all.some(({ concept, to }) => isGrouping(concept) && to === hit.from)) ||
    // "How fast does the conveyor run".
    (hit.concept === 'duration' && isOfSpeed(hit) && !all.some(({ concept }) => ofWork.includes(concept))) ||
    // "Has to be done" is not done.
    (hit.concept === 'completed' &&
      all.some(({ concept, to }) => concept === 'unfinished' && to === hit.to)) ||
    (hit.concept === 'mine' && isAside(hit, all, words)) ||
    (hit.concept === 'hours' && isLengthOfTime(hit, all, words)) ||
    (hit.concept === 'hour' && !isLengthOfTime(hit, all, words)) ||
    // "What have we spent on it" asks for no stock.
    (hit.concept === 'stock' &&
      hit.to - hit.from > 1 &&
      all.some(({ concept }) => spending.includes(concept)))
  );
}

/** "The last 48 hours", "open for more than 48 hours"; but "more than 5 hours" are hours that somebody worked. */
function isLengthOfTime(
  { from, to }: Hit<RecordConcept>,
  all: readonly Hit<RecordConcept>[],
  words: readonly Word[],
): boolean {
  const isNumbered = [1, 2].some((back) => numberOf(words[from - back]) !== undefined);
  const isNear = (hit: Hit<RecordConcept>) => hit.from <= to && from - 4 <= hit.to - 1;
  return isNumbered && all.some((hit) => lengths.includes(hit.concept) && isNear(hit));
}

/** "Boss is breathing down my neck. What is open?": a sentence that says nothing of records. */
function isAside(
  { from }: Hit<RecordConcept>,
  all: readonly Hit<RecordConcept>[],
  words: readonly Word[],
): boolean {
  const sentence = words[from]!.sentence;
  const isTelling = (hit: Hit<RecordConcept>) => !['mine', 'filler', 'reference'].includes(hit.concept);
  return all.some(isTelling) && !all.some((hit) => isTelling(hit) && words[hit.from]!.sentence === sentence);
}
const lengths: readonly RecordConcept[] = ['past', 'coming', 'during', 'older', 'ago', 'since'];
const ofWork: readonly RecordConcept[] = ['order', 'failure', 'completed', 'corrective', 'preventive'];
const spending: readonly RecordConcept[] = ['cost', 'parts_cost', 'labor_cost'];
const recent: readonly RecordConcept[] = ['latest', 'last_service', 'last_ordered'];
const isGrouping = (concept: RecordConcept) =>
  groupingConcepts.includes(concept as (typeof groupingConcepts)[number]);
