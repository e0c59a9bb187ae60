import * as z from 'zod/mini';
import { AssetCreate, AssetUpdate } from '../assets/schemas.ts';
import { PartCreate, PartUpdate } from '../parts/schemas.ts';
import { Count, described, Id, text, title, Version } from '../values.ts';
import { WorkOrderCreate, WorkOrderUpdate } from '../work-orders/schemas.ts';

/** What a parameter of a query may be. */
const Parameter = z.union(
  [text(10_000), z.number(), z.boolean(), z.null()],
  'must be a text, a number, true, false or null',
);

export const QueryRequest = z.strictObject({
  query: described(
    'One SELECT over `work_orders`, `assets`, `parts`, `users`, `ai_chat_sessions` and `audit_log`, of your tenant',
    title(10_000),
  ),
  params: z._default(
    described(
      'Values by name for `:name` in the query, or a list for `$1`, `$2`',
      z.union(
        [z.record(z.string().check(z.maxLength(63)), Parameter), z.array(Parameter).check(z.maxLength(100))],
        'must be an object or a list of texts, numbers, booleans and nulls',
      ),
    ),
    {},
  ),
});
export type QueryRequest = z.input<typeof QueryRequest>;

export const DatabaseRows = z.object({
  success: described('Always true; a failure is a problem document', z.literal(true)),
  data: described('The rows, by the names of their columns', z.array(z.record(z.string(), z.unknown()))),
  count: described('How many rows are in `data`', Count),
  truncated: described(
    'True if there are more rows than 1,000 or than fit into 5 MB. To get the rest, order the rows and continue after the last one',
    z.boolean(),
  ),
});
export type DatabaseRows = z.infer<typeof DatabaseRows>;

const operations = ['insert', 'update', 'delete'] as const;
const tables = ['work_orders', 'assets', 'parts'] as const;

const expectedVersion = z.optional(
  described('The version that the record must still have; without it any version is accepted', Version),
);

/** A row that changes one record: its id, the fields to change, and the version that it must still have. */
function changing<Shape extends z.core.$ZodShape>(shape: Shape) {
  return z
    .strictObject({ ...shape, id: described('The record to change', Id), version: expectedVersion })
    .check(
      z.refine(
        (row) => Object.keys(row as object).some((name) => name !== 'id' && name !== 'version'),
        'must name at least one field to change',
      ),
    );
}
export const WorkOrderChange = changing(WorkOrderUpdate.shape);
export const AssetChange = changing(AssetUpdate.shape);
export const PartChange = changing(PartUpdate.shape);
export const RecordDeletion = z.strictObject({
  id: described('The record to delete', Id),
  version: expectedVersion,
});

function bulk<
  Operation extends (typeof operations)[number],
  Table extends (typeof tables)[number],
  Row extends z.core.$ZodType,
>(operation: Operation, table: Table, row: Row) {
  return z.strictObject({
    operation: described('What is done with the rows', z.literal(operation)),
    table: described('The kind of records', z.literal(table)),
    data: described(
      'The rows. Either all of them take effect, in this order, or none does',
      z.array(row).check(z.minLength(1), z.maxLength(1000)),
    ),
  });
}
export const WorkOrderBulkInsert = bulk('insert', 'work_orders', WorkOrderCreate);
export const AssetBulkInsert = bulk('insert', 'assets', AssetCreate);
export const PartBulkInsert = bulk('insert', 'parts', PartCreate);
export const WorkOrderBulkUpdate = bulk('update', 'work_orders', WorkOrderChange);
export const AssetBulkUpdate = bulk('update', 'assets', AssetChange);
export const PartBulkUpdate = bulk('update', 'parts', PartChange);
export const WorkOrderBulkDelete = bulk('delete', 'work_orders', RecordDeletion);
export const AssetBulkDelete = bulk('delete', 'assets', RecordDeletion);
export const PartBulkDelete = bulk('delete', 'parts', RecordDeletion);

export const BulkInsert = z.discriminatedUnion('table', [
  WorkOrderBulkInsert,
  AssetBulkInsert,
  PartBulkInsert,
]);
export const BulkUpdate = z.discriminatedUnion('table', [
  WorkOrderBulkUpdate,
  AssetBulkUpdate,
  PartBulkUpdate,
]);
export const BulkDelete = z.discriminatedUnion('table', [
  WorkOrderBulkDelete,
  AssetBulkDelete,
  PartBulkDelete,
]);
export const DatabaseBulk = z.discriminatedUnion('operation', [BulkInsert, BulkUpdate, BulkDelete]);
export type DatabaseBulk = z.input<typeof DatabaseBulk>;

export const DatabaseBulkDone = z.object({
  success: described('Always true; a failure is a problem document', z.literal(true)),
  operation: described('What was done with the rows', z.enum(operations)),
  table: described('The kind of records', z.enum(tables)),
  count: described('How many rows took effect', Count),
  ids: described('The ids of the records, in the order of the rows', z.array(Id)),
});
export type DatabaseBulkDone = z.infer<typeof DatabaseBulkDone>;
