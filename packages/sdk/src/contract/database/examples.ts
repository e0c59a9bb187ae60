import type { ExamplesOf } from '../example.ts';
import type { database } from './endpoints.ts';

export const databaseExamples: ExamplesOf<typeof database> = {
  queryDatabase: {
    body: {
      query: 'select status, count(*) from work_orders where priority = :priority group by status',
      params: { priority: 'high' },
    },
    response: {
      success: true,
      data: [
        { status: 'open', count: 14 },
        { status: 'completed', count: 96 },
      ],
      count: 2,
      truncated: false,
    },
  },
  bulkWrite: {
    body: {
      operation: 'insert',
      table: 'parts',
      data: [{ part_number: 'SEAL-65-200', name: 'Mechanical seal 65-200', current_stock: 4 }],
    },
    response: { success: true, operation: 'insert', table: 'parts', count: 1, ids: [31] },
  },
};
