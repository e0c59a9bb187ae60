import type { WorkOrder } from '@chatterfix/sdk/contract';
import { sql, type SQL } from 'drizzle-orm';
import { workOrders } from '../../features/work-orders/schema.ts';
import { allWords } from '../../platform/search/query.ts';
import { readQuestion } from '../offline/question.ts';
import { searchOrders } from '../offline/records.ts';
import type { RecordRequest } from './request.ts';
import { orderScope } from './scope.ts';

/** The work orders whose text has the names of the question, the best first. */
export async function ordersByWords(
  request: RecordRequest,
  conditions: readonly SQL[],
): Promise<WorkOrder[]> {
  const said = request.reading.names.map((word) => word.said).join(' ');
  if (said === '') return [];
  const scope = await orderScope(request);
  return searchOrders(request.context, readQuestion(said).words, [...conditions, ...scope.conditions]);
}

/** The condition that a work order's text has all of these words. */
export function hasWords(words: readonly string[]): SQL {
  return sql`${workOrders.id} in (select hits.id from search_work_orders(${allWords(words.join(' '))}) hits)`;
}
