import { filterAssets } from '../filters/assets.ts';
import type { Filter } from '../filters/filter.ts';
import { filterOrders, type OrderFilter } from '../filters/orders.ts';
import { filterParts } from '../filters/parts.ts';
import type { RecordQuery } from '../query.ts';
import type { Subject } from '../terms.ts';
import type { RecordAnswer } from '../rendering.ts';
import { misspellingNote, type RecordRequest } from '../request.ts';
import type { SaidPeriod } from '../time/period.ts';

// The conditions of an answer, and what it says of them.

const subjectFilters = { assets: filterAssets, parts: filterParts };

export function filterOf(
  request: RecordRequest,
  query: RecordQuery,
  period?: SaidPeriod,
): Promise<Filter | OrderFilter | RecordAnswer> {
  return query.subject === 'orders'
    ? filterOrders(request, query, period)
    : subjectFilters[query.subject](request);
}

export const nameOf = ({ text }: RecordRequest, subject: Subject) => text[subject];

/** What an answer says of its conditions before its figures. */
export function notesOf(request: RecordRequest, query: RecordQuery, filter: Filter): string[] {
  const { subjects, reading, text } = request;
  const meant = filter.sources[0]?.title ?? subjects.people[0]?.name ?? '';
  return [
    misspellingNote(request, meant),
    reading.has('reporter') ? text.noReporter : '',
    reading.has('downtime') ? text.noDowntime : '',
  ];
}
