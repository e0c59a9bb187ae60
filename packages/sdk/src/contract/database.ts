import * as z from 'zod/mini';
import { AssetCreate, AssetUpdate } from './assets.ts';
import { endpoint } from './endpoint.ts';
import { PartCreate, PartUpdate } from './parts.ts';
import { Count, Id, text, title, Version } from './values.ts';
import { WorkOrderCreate, WorkOrderUpdate } from './work-orders.ts';

/** What a parameter of a query may be. */
const Parameter = z.union(
  [text(10_000), z.number(), z.boolean(), z.null()],
  'must be a text, a number, true, false or null',
);

export const QueryRequest = z.strictObject({
  query: title(10_000).check(
    z.describe(
      'One SELECT over `work_orders`, `assets`, `parts`, `users`, `ai_chat_sessions` and `audit_log`, of your tenant',
    ),
  ),
  params: z._default(
    z
      .union(
        [z.record(z.string().check(z.maxLength(63)), Parameter), z.array(Parameter).check(z.maxLength(100))],
        'must be an object or a list of texts, numbers, booleans and nulls',
      )
      .check(z.describe('Values by name for `:name` in the query, or a list for `$1`, `$2`')),
    {},
  ),
});
export type QueryRequest = z.input<typeof QueryRequest>;

export const DatabaseRows = z.object({
  success: z.literal(true),
  data: z.array(z.record(z.string(), z.unknown())),
  count: Count.check(z.describe('How many rows are in `data`')),
  truncated: z
    .boolean()
    .check(
      z.describe(
        'There are more rows than the first 1,000, or than fit into 5 MB: order them, and ask on from the last',
      ),
    ),
});
export type DatabaseRows = z.infer<typeof DatabaseRows>;

const operations = ['insert', 'update', 'delete'] as const;
const tables = ['work_orders', 'assets', 'parts'] as const;

/** A row that changes one record: its id, the fields to change, and the version that it must still have. */
function changing<Shape extends z.core.$ZodShape>(shape: Shape) {
  return z
    .strictObject({ ...shape, id: Id, version: z.optional(Version) })
    .check(
      z.refine(
        (row) => Object.keys(row as object).some((name) => name !== 'id' && name !== 'version'),
        'must name at least one field to change',
      ),
    );
}
const Deletion = z.strictObject({ id: Id, version: z.optional(Version) });

function rows<Row extends z.core.$ZodType>(row: Row) {
  return z
    .array(row)
    .check(z.minLength(1), z.maxLength(1000), z.describe('All rows take effect, in this order, or none'));
}
function bulk<
  Operation extends (typeof operations)[number],
  Table extends (typeof tables)[number],
  Row extends z.core.$ZodType,
>(operation: Operation, table: Table, row: Row) {
  return z.strictObject({ operation: z.literal(operation), table: z.literal(table), data: rows(row) });
}

export const DatabaseBulk = z.discriminatedUnion('operation', [
  z.discriminatedUnion('table', [
    bulk('insert', 'work_orders', WorkOrderCreate),
    bulk('insert', 'assets', AssetCreate),
    bulk('insert', 'parts', PartCreate),
  ]),
  z.discriminatedUnion('table', [
    bulk('update', 'work_orders', changing(WorkOrderUpdate.shape)),
    bulk('update', 'assets', changing(AssetUpdate.shape)),
    bulk('update', 'parts', changing(PartUpdate.shape)),
  ]),
  z.discriminatedUnion('table', [
    bulk('delete', 'work_orders', Deletion),
    bulk('delete', 'assets', Deletion),
    bulk('delete', 'parts', Deletion),
  ]),
]);
export type DatabaseBulk = z.input<typeof DatabaseBulk>;

export const DatabaseBulkDone = z.object({
  success: z.literal(true),
  operation: z.enum(operations),
  table: z.enum(tables),
  count: Count,
  ids: z.array(Id).check(z.describe('Of the rows, in their order')),
});
export type DatabaseBulkDone = z.infer<typeof DatabaseBulkDone>;

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
