import { endpoint, LARGEST_BODY } from '../endpoint.ts';
import { eventTypes } from '../enums.ts';
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
      'Runs one SELECT with bound parameters, for at most 5 seconds, 1,000 rows and 5 MB. Only listed tables, functions and types are allowed, and no WITH RECURSIVE. Instants end in `+00:00`.',
    permission: 'database:use',
    secretKeyOnly: true,
    body: QueryRequest,
    bodyLimit: LARGEST_BODY,
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
      'Each row is checked, written and audited in the same way as by the operation for a single record. An update has `id` and the fields to change; a deletion has `id`. With `version`, the record must still have that version. Errors name the row: `body.data.17.title`.',
    permission: 'database:use',
    secretKeyOnly: true,
    body: DatabaseBulk,
    bodyLimit: LARGEST_BODY,
    heavy: true,
    response: DatabaseBulkDone,
    status: 200,
    emits: eventTypes,
    problems: {
      403: 'Not a secret key (`sk_…`), or the permission is missing',
      404: 'A row names a record that does not exist',
      409: 'A row conflicts with another record, or others depend on it',
      412: 'A record does not have the given `version`',
    },
  }),
};
