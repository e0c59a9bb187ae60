import type { DatabaseBulk, DatabaseBulkDone } from '@chatterfix/sdk/contract';
import type { output } from 'zod/mini';
import { createAsset, deleteAsset, updateAsset, updateAssets } from '../features/assets/service.ts';
import { authorize, type Context } from '../context.ts';
import { explainDatabaseError } from '../platform/db/failures.ts';
import { write, type Transaction } from '../platform/db/transaction.ts';
import type { Versions } from '../platform/db/versions.ts';
import { DomainError } from '../errors.ts';
import { createPart, deletePart, updatePart, updateParts } from '../features/parts/service.ts';
import {
  createWorkOrder,
  deleteWorkOrder,
  updateWorkOrder,
  updateWorkOrders,
} from '../features/work-orders/service.ts';

type Bulk = output<typeof DatabaseBulk>;
interface Written {
  id: number;
}

/**
 * Writes every row as the service of its kind does, as if in the order given, in one transaction: all or none. A
 * failure names its row.
 */
export async function bulkWrite(context: Context, bulk: Bulk): Promise<DatabaseBulkDone> {
  authorize(context, 'database:use');
  return write(
    context,
    async (tx) => {
      const ids =
        (await updateTogether(tx.context, bulk)) ?? (await inOrder(tx, bulk, writes(tx.context, bulk)));
      return { success: true, operation: bulk.operation, table: bulk.table, count: ids.length, ids };
    },
    { givesWay: true },
  );
}

/**
 * Changes all rows with few statements. Undefined, and nothing is changed, if that does not do what changing
 * one after the other does: if a record stands in two rows, or if a row fails, which must be named.
 */
async function updateTogether(context: Context, bulk: Bulk): Promise<number[] | undefined> {
  if (bulk.operation !== 'update') return undefined;
  const ids = bulk.data.map(({ id }) => id);
  if (new Set(ids).size < ids.length) return undefined;
  try {
    await write(context, async (tx) => {
      if (!(await updateAll(tx.context, bulk))) throw new Error('Not every row can be changed');
    });
    return ids;
  } catch (error) {
    if (explainDatabaseError(error)?.code === 'database_unavailable') throw error; // no row is to blame
    return undefined; // the rows are tried one by one now, and the one that fails says why
  }
}

function updateAll(context: Context, bulk: Bulk & { operation: 'update' }): Promise<boolean> {
  switch (bulk.table) {
    case 'work_orders':
      return updateWorkOrders(context, bulk.data);
    case 'assets':
      return updateAssets(context, bulk.data);
    case 'parts':
      return updateParts(context, bulk.data);
  }
}

/** One function for each row, that writes it. */
function writes(context: Context, bulk: Bulk): (() => Promise<Written>)[] {
  switch (bulk.operation) {
    case 'insert':
      switch (bulk.table) {
        case 'work_orders':
          return bulk.data.map((row) => () => createWorkOrder(context, row));
        case 'assets':
          return bulk.data.map((row) => () => createAsset(context, row));
        case 'parts':
          return bulk.data.map((row) => () => createPart(context, row));
      }
      break;
    case 'update':
      switch (bulk.table) {
        case 'work_orders':
          return bulk.data.map(
            ({ id, version, ...fields }) =>
              () =>
                updateWorkOrder(context, id, fields, only(version)),
          );
        case 'assets':
          return bulk.data.map(
            ({ id, version, ...fields }) =>
              () =>
                updateAsset(context, id, fields, only(version)),
          );
        case 'parts':
          return bulk.data.map(
            ({ id, version, ...fields }) =>
              () =>
                updatePart(context, id, fields, only(version)),
          );
      }
      break;
    case 'delete': {
      const remove = { work_orders: deleteWorkOrder, assets: deleteAsset, parts: deletePart }[bulk.table];
      return bulk.data.map(
        ({ id, version }) =>
          () =>
            remove(context, id, only(version)),
      );
    }
  }
}

/** The one version that a row's record must be at; any will do where none is given. */
const only = (version: number | undefined): Versions => (version === undefined ? undefined : [version]);

/** Rows that travel together, before others may read. */
const SLICE = 20;

async function inOrder(
  tx: Transaction,
  bulk: Bulk,
  run: readonly (() => Promise<Written>)[],
): Promise<number[]> {
  const ids: number[] = [];
  if (bulk.operation === 'insert') {
    for (let start = 0; start < run.length; start += SLICE) {
      // Each is one statement, so they travel together. After a failure PostgreSQL refuses what follows: the
      // first is the one to tell.
      const results = await Promise.allSettled(run.slice(start, start + SLICE).map((write) => write()));
      results.forEach((result, index) => {
        if (result.status === 'rejected') throw ofRow(result.reason, start + index);
        ids.push(result.value.id);
      });
      await tx.giveWay();
    }
    return ids;
  }
  for (const [index, write] of run.entries()) {
    const written = await write().catch((error: unknown) => {
      throw ofRow(error, index);
    });
    ids.push(written.id);
    await tx.giveWay();
  }
  return ids;
}

/** A failure of one row, with its place: `body.title` of row 17 is `body.data.17.title`. */
function ofRow(error: unknown, index: number): unknown {
  const known = error instanceof DomainError ? error : explainDatabaseError(error);
  if (!known || known.code === 'database_unavailable') return error;
  const row = `body.data.${index}`;
  const errors = known.errors?.map(({ field, rule }) => ({
    field: `${row}.${field.replace(/^body\./, '')}`,
    rule,
  })) ?? [{ field: row, rule: known.message.replace(/\.$/, '') }];
  return new DomainError(known.code, `Row ${index} of body.data: ${known.message}`, { errors });
}
