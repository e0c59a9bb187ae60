import type { Language } from '../language/detect.ts';
import type { Hit } from '../language/lexicon.ts';
import type { Word } from '../language/words.ts';
import { scheduleConcepts } from './lexicons/assets.ts';
import { sumVerbs } from './lexicons/commands.ts';
import { groupingConcepts } from './lexicons/groupings.ts';
import type { RecordConcept } from './lexicons/index.ts';
import { monthOf, weekdayOf } from './time/names.ts';
import { dayOfMonth, numberOf, yearOf } from './time/numbers.ts';

// Where a term means something else, because of the words around it.

/** The concept of a term behind these words. */
export function conceptBehind(
  hit: Hit<RecordConcept>,
  all: readonly Hit<RecordConcept>[],
  words: readonly Word[],
): RecordConcept {
  if (deniesState(hit, all, words)) return 'negation';
  if (isOfWorkDone(hit, all, words)) return 'completed';
  return mustBe(hit, words) ? 'unfinished' : hit.concept;
}

/** Arabic "khalas" is said of parts that have run out, and of people who have finished their work. */
function isOfWorkDone(
  { concept, from, to }: Hit<RecordConcept>,
  all: readonly Hit<RecordConcept>[],
  words: readonly Word[],
): boolean {
  return (
    concept === 'out_of_stock' &&
    words.slice(from, to).some(({ forms }) => /^(?:خلص|خلصت|منتهي)/u.test(forms[0]!)) &&
    all.some(({ concept: other }) => ofWork.includes(other) || other === 'who') &&
    !all.some(({ concept: other }) => other === 'part' || other === 'stock')
  );
}

/** "Nobody has started": the state is denied, and somebody may be assigned. */
function deniesState(
  { concept, from, to }: Hit<RecordConcept>,
  all: readonly Hit<RecordConcept>[],
  words: readonly Word[],
): boolean {
  return (
    concept === 'unassigned' &&
    words
      .slice(from, to)
      .every(({ forms }) => /^(?:nobody|no|one|niemand|keiner|nadie|personne)$/.test(forms[0]!)) &&
    all.some(({ concept: other, from: at }) => states.includes(other) && at >= to && at <= to + 2)
  );
}
const states: readonly RecordConcept[] = ['in_progress', 'completed'];

/** "What must be finished by Friday" is still to be done. */
function mustBe({ concept, from }: Hit<RecordConcept>, words: readonly Word[]): boolean {
  const must = /^(?:must|muss|mussen|debe|deben|doit|doivent|faut|يجب|لازم)$/u;
  const said = words.slice(0, from).map(({ forms }) => forms[0]!);
  const isToBe = said.at(-1) === 'be' && said.at(-2) === 'to';
  return concept === 'completed' && (isToBe || said.some((word) => must.test(word)));
}

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
  // "From", "of"; it asks for a person at the beginning.
  if (language === 'ar' && concept === 'who' && to - from === 1 && words[from]!.said === 'من')
    return from > 0;
  if (concept === 'until' && words[from]!.said.toLowerCase() === 'by') return !isTimeAt(words, to);
  // "Nach 2018", but "nach Status" and "nach 5 Tagen".
  if (concept === 'since' && to - from === 1 && words[from]!.said.toLowerCase() === 'nach')
    return yearOf(words[to]) === undefined && (words[to] === undefined || monthOf(words[to]) === undefined);
  // "Bomba contra incendios".
  if (concept === 'compare' && words[from]!.said === 'contra')
    return /^(?:incendios?|fuego)$/.test(words[to]?.forms[0] ?? '');
  if (concept === 'where' && language === 'fr' && words[from]!.said === 'ou') return from > 0;
  return (
    language === 'fr' &&
    concept === 'who' &&
    to - from === 1 &&
    from > 0 &&
    !/^(?:a|de|par|pour|et|est)$/.test(before)
  );
}

/** A date, a day or a month: "by 2 December", "by Friday", "by the end of next week". */
function isTimeAt(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word?.forms[0] === 'the') return isTimeAt(words, index + 1);
  return (
    numberOf(word) !== undefined ||
    dayOfMonth(word) !== undefined ||
    monthOf(word) !== undefined ||
    weekdayOf(word) !== undefined ||
    /^(?:today|tonight|tomorrow|next|end)$/.test(word?.forms[0] ?? '')
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
    (hit.concept === 'most' && isLonger((concept) => concept === 'critical' || recent.includes(concept))) ||
    (hit.concept === 'and_grouping' &&
      !all.some(({ concept, to }) => isGrouping(concept) && to === hit.from)) ||
    // "How fast does the conveyor run".
    (hit.concept === 'duration' && isOfSpeed(hit) && !all.some(({ concept }) => ofWork.includes(concept))) ||
    // "My neck" asks for no work.
    (hit.concept === 'mine' && hit.to < words.length && !all.some(({ from }) => from === hit.to)) ||
    // "Add up the hours for me" asks for those of everybody, "add up the hours of the jobs for me" does not.
    (hit.concept === 'mine' &&
      words[0]!.forms.some((form) => sumVerbs.has(form)) &&
      /^(?:for|fur|pour)$/.test(words[hit.from]!.forms[0]!) &&
      !all.some(({ concept, to }) => concept === 'order' && to === hit.from)) ||
    // "En entretien mensuel" is a schedule, "the dearest in maintenance" spending, and no state.
    (hit.concept === 'in_repair' &&
      all.some(
        ({ concept, from }) =>
          spending.includes(concept) || (schedules.includes(concept) && from <= hit.to && from >= hit.from),
      )) ||
    // "What has to be done" is not done.
    (hit.concept === 'completed' && hit.hasGap && words[hit.from + 1]!.forms[0] === 'to') ||
    // "What have we spent on it" asks for no stock.
    (hit.concept === 'stock' &&
      hit.to - hit.from > 1 &&
      all.some(({ concept }) => spending.includes(concept)))
  );
}
const schedules: readonly RecordConcept[] = scheduleConcepts;
const ofWork: readonly RecordConcept[] = ['order', 'failure', 'completed', 'corrective', 'preventive'];
const spending: readonly RecordConcept[] = ['cost', 'parts_cost', 'labor_cost'];
const recent: readonly RecordConcept[] = ['latest', 'last_service', 'last_ordered'];
const isGrouping = (concept: RecordConcept) =>
  groupingConcepts.includes(concept as (typeof groupingConcepts)[number]);
