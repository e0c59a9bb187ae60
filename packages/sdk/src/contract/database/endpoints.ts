import { endpoint } from '../endpoint.ts';
import { DatabaseBulk, DatabaseBulkDone, DatabaseRows, QueryRequest } from './schemas.ts';

const tag = 'Database';
export const database = {
  query: endpoint({
    method: 'POST',
    path: '/api/query',
    operationId: 'queryDatabase',
    tag,
    summary: 'Run a SELECT over your tenant’s tables',
    description:
      'One statement that reads, with bound parameters; at most 5 seconds, 1,000 rows and 5 MB. What it may be made of is a list: no other table, function or type, no WITH RECURSIVE. Instants end in `+00:00`.',
    permission: 'database:use',
    secretKeyOnly: true,
    body: QueryRequest,
    response: DatabaseRows,
    repeats: 'by-itself',
    status: 200,
    problems: {
      403: 'Not a secret key (`sk_…`), or the permission is missing',
      429: 'Other queries are still running',
    },
  }),
  bulk: endpoint({
    method: 'POST',
    path: '/api/bulk',
    operationId: 'bulkWrite',
    tag,
    summary: 'Insert, update or delete up to 1,000 records, all or none',
    description:
      'Each row is checked and written as by the single operation of its kind: the same fields and rules, the same audit. An update names `id` and the fields to change, a deletion `id`; with `version`, the record must still be at it. Errors name the row: `body.data.17.title`.',
    permission: 'database:use',
    secretKeyOnly: true,
    body: DatabaseBulk,
    response: DatabaseBulkDone,
    status: 200,
    problems: {
      403: 'Not a secret key (`sk_…`), or the permission is missing',
      404: 'A row names a record that is not there',
      409: 'A row conflicts with another record, or others depend on it',
      412: 'A record is not at its `version`',
    },
  }),
};
