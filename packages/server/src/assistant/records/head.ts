import { groupingConcepts } from './lexicons/groupings.ts';
import type { RecordConcept } from './lexicons/index.ts';
import type { Subject } from './terms.ts';
import type { RecordRequest } from './request.ts';

const nouns: readonly (readonly [RecordConcept, Subject])[] = [
  ['order', 'orders'],
  ['preventive', 'orders'],
  ['corrective', 'orders'],
  ['inspection', 'orders'],
  ['failure', 'orders'],
  ['asset', 'assets'],
  ['part', 'parts'],
];

/** The kind of record that the question asks for: its first noun, besides those after "by" or "per". */
export function headOf({
  reading,
  subjects,
}: Pick<RecordRequest, 'reading' | 'subjects'>): Subject | undefined {
  const { words, at } = reading;
  const kinds = subjects.group?.kindWords ?? [];
  for (const [index, { forms }] of words.entries()) {
    if (groupingConcepts.some((one) => at(one, index))) continue;
    const noun = nouns.find(([concept]) => at(concept, index));
    if (noun) return noun[1];
    if (forms.some((form) => kinds.includes(form))) return 'assets';
  }
  return undefined;
}
