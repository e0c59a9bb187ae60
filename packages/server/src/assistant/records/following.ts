import type { RecordConcept } from './lexicons/index.ts';
import type { RecordReading } from './reading.ts';

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
