import type { WorkOrder } from '@chatterfix/sdk/contract';
import { sql, type SQL } from 'drizzle-orm';
import { anyWord, allWords } from '../../../platform/search/query.ts';
import { expandTerms } from '../../../platform/search/shorthand.ts';
import { readQuestion } from '../../offline/question.ts';
import { searchOrders } from '../../offline/records.ts';
import type { Subject } from '../terms.ts';
import type { RecordRequest } from '../request.ts';
import { tables } from '../tables.ts';
import { orderScope } from './order-scope.ts';

const searches: Readonly<Record<Subject, string>> = {
  orders: 'search_work_orders',
  assets: 'search_assets',
  parts: 'search_parts',
};

/** The condition that a record's text has all of these words, or any of them. */
export function hasWords(subject: Subject, words: readonly string[], how: 'all' | 'any' = 'all'): SQL {
  const text = words.join(' ');
  const query = how === 'all' ? allWords(text) : anyWord(expandTerms(text));
  return sql`${tables[subject].table.id} in (select hits.id from ${sql.raw(searches[subject])}(${query}) hits)`;
}

/** The condition that the title or name has all of these words. */
export function isTitled(subject: Subject, words: readonly string[]): SQL {
  return sql`(${hasWords(subject, words)} and ts_filter(${tables[subject].table.search}, '{a}') @@ ${allWords(words.join(' '))})`;
}

/** The work orders whose text has the names of the question, the best first. */
export async function ordersByWords(
  request: RecordRequest,
  conditions: readonly SQL[],
): Promise<WorkOrder[]> {
  const scope = await orderScope(request);
  // The asset, place or person is a condition already; the other words must tell which order is meant.
  const { leftover } = request.subjects;
  const said =
    scope.isNarrow && leftover.length > 0
      ? leftover.join(' ')
      : request.reading.names.map((word) => word.said).join(' ');
  if (said === '') return [];
  return searchOrders(request.context, readQuestion(said).words, [...conditions, ...scope.conditions]);
}
