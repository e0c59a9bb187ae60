import type { RecordConcept } from './lexicons/index.ts';
import type { RecordReading } from './reading.ts';
import type { RecordRequest } from './request.ts';

// What a question excludes: "not in building B", "without open jobs".

const ofOrders: readonly RecordConcept[] = [
  ...(['order', 'failure', 'corrective', 'preventive', 'inspection', 'critical', 'high'] as const),
  ...(['open', 'in_progress', 'on_hold', 'overdue', 'unfinished'] as const),
];

/** "With no open jobs", but not "with overdue jobs that are not critical": the first thing said of them is denied. */
export function deniesOrders({ words, at, denials }: RecordReading): boolean {
  const first = words.findIndex((_, index) => ofOrders.some((one) => at(one, index)));
  return denials.some((places) => places.has(first));
}

/** The question without its denials: what is denied is that there are any records like that. */
export const withoutDenials = (reading: RecordReading): RecordReading => ({
  ...reading,
  denies: () => false,
});

/** What filters/ reads as a condition that may be denied. */
const deniable: readonly RecordConcept[] = [
  'open',
  'in_progress',
  'on_hold',
  'completed',
  'cancelled',
  'unfinished',
  'overdue',
  'due',
  'critical',
  'high',
  'medium',
  'low',
  'high_word',
  'preventive',
  'inspection',
  'corrective',
  'failure',
  'active',
  'in_repair',
  'retired',
  'stock',
  'last_service',
  'last_ordered',
  'order',
  'supplier',
  'manufacturer',
  'price',
  'where',
  'serial',
  'model',
  'purchase_date',
  'purchase_cost',
  'value',
];

/** Whether the question excludes something that is no condition here: its answer would be of something else. */
export function hasUnreadDenial({ reading, subjects }: RecordRequest): boolean {
  const { denials, words, at } = reading;
  if (Object.values(subjects.denied).some(Boolean) || subjects.people.length + subjects.excluded.length > 0)
    return false;
  return denials.some((places) => {
    const said = [...places].filter((place) => words[place] !== undefined);
    const concepts = deniable.filter((concept) => said.some((place) => at(concept, place)));
    if (concepts.length > 0)
      return concepts.every((concept) => !reading.denies(concept) && isSaidTwice(concept));
    return said.every((place) => !subjects.leftover.includes(words[place]!.forms[0]!));
  });

  function isSaidTwice(concept: RecordConcept): boolean {
    return words.some(
      (_, place) =>
        at(concept, place) && !at('negation', place) && denials.every((places) => !places.has(place)),
    );
  }
}
