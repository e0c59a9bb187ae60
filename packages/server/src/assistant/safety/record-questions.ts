import { isFrequentWord } from '../language/detect.ts';
import { wordsOf, type Word } from '../language/words.ts';
import type { RecordConcept } from '../records/lexicons/index.ts';
import { isExact, readRecordQuestion } from '../records/reading.ts';
import { withoutDotsOfDates } from './parts.ts';

// A question for records hides a danger that stands beside it: "show me the open orders of the oven, it burns" resembles
// questions for orders. So the clauses that ask for records are told apart from the others.

/** What asks for records. */
const asking: readonly RecordConcept[] = [
  ...(['count', 'who', 'when', 'stock', 'price', 'supplier', 'cost', 'hours', 'serial', 'history'] as const),
  ...(['last_service', 'next_service', 'overdue', 'mtbf', 'mttr', 'availability', 'last_ordered'] as const),
  ...(['min_level', 'max_level', 'purchase_date', 'purchase_cost', 'value', 'stock_value'] as const),
];
/** What work orders are. Who says two of these asks for work orders. */
const ofOrders: readonly RecordConcept[] = [
  ...(['order', 'critical', 'overdue', 'unassigned', 'due', 'preventive', 'inspection', 'list'] as const),
  ...(['unfinished', 'no_due', 'today', 'tomorrow', 'week', 'month'] as const),
];
/** What a question for records says of them. */
const ofRecords: readonly RecordConcept[] = [
  ...asking,
  ...ofOrders,
  ...(['where', 'manufacturer', 'model', 'most', 'least', 'oldest', 'latest', 'average', 'compare'] as const),
  ...(['low_stock', 'out_of_stock', 'asset', 'part', 'estimated', 'parts_cost', 'labor_cost'] as const),
  ...(['interval', 'children', 'categories', 'no_schedule', 'service_overdue', 'cancelled'] as const),
  ...(['yesterday', 'day', 'quarter', 'year', 'half_year', 'weekend', 'past', 'coming', 'this'] as const),
  ...(['to_date', 'rolling', 'week_number', 'since', 'until', 'ago', 'during', 'older', 'duration'] as const),
  ...(['high', 'medium', 'low', 'status', 'reporter', 'mine', 'ever', 'trend', 'more', 'fewer'] as const),
];

/** Who asks what may or must be done, or says what is lacking, does not ask for records alone. */
const ofActs =
  /^(?:can|could|may|might|should|must|shall|let|lets|allowed|without|kann|kannst|konnen|konnte|darf|durfen|soll|sollen|muss|mussen|ohne|puedo|podemos|puede|pueden|debo|debemos|como|sin|peut|puis|peux|pouvons|dois|doit|faut|comment|sans|ممكن|اقدر|يقدر|نقدر|لازم|كيف|يجوز|بدون)$/u;
/** Every sentence has these, but beside what moves or is live they tell of danger. */
const telling = /^(?:off|out|still|while|mientras|pendant|laufender)$/u;

/** "… and can I plug it": what is asked for beside records without a comma. */
const furtherRequest =
  /\s+(?=(?:and|und|y|et)\s+(?:can|could|may|shall|should|how|kann|können|koennen|darf|dürfen|soll|sollen|wie|puedo|podemos|puede|cómo|como|(?:je|on)\s+peut|je\s+peux|peut-on|puis-je|comment)(?=\s)|و(?:هل|كيف|ممكن|نقدر|أقدر|اقدر|فيني|فينا)(?=\s))/iu;

/** The clauses of a question. */
export const clausesOf = (question: string): string[] =>
  withoutDotsOfDates(question)
    .split(/[,;:.!?…()\n،؛؟]+(?=\s|$)|\s[–—-]+\s/u)
    .flatMap((clause) => clause.split(furtherRequest))
    .filter((clause) => clause.trim() !== '');

/** What a clause says besides what it asks of records; undefined if it asks for none. */
export function besidesRecords(clause: string): string | undefined {
  const reading = readRecordQuestion(clause);
  const says = (concepts: readonly RecordConcept[], index: number) =>
    isExact(reading, index) && concepts.some((one) => reading.at(one, index));
  const isSaid = (concepts: readonly RecordConcept[]) =>
    reading.words.some((_, index) => says(concepts, index));
  const rest = reading.words.filter((_, index) => !says(ofRecords, index));
  const isAsked = isSaid(asking) || ofOrders.filter((concept) => isSaid([concept])).length > 1;
  if (!isAsked || reading.has('howto') || rest.some(({ forms }) => ofActs.test(forms[0]!))) return undefined;
  return told(rest);
}

/** The words of a text that tell more than that it is a sentence. */
export const contentOf = (text: string): string => told(wordsOf(text));

const told = (words: readonly Word[]): string =>
  words
    .filter(({ said, forms }, index) => {
      // "KT" of "KT-112" is no word.
      const isOfTag = /^\p{Lu}{1,4}$/u.test(said) && /^\d/.test(words[index + 1]?.said ?? '');
      return !isOfTag && !/\d/.test(said) && (telling.test(forms[0]!) || !isFrequentWord(forms[0]!));
    })
    .map(({ said }) => said)
    .join(' ');
