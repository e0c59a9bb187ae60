import { PartImportRow, type PartImport, type PartImportReport } from '@chatterfix/sdk/contract';
import { and, asc, inArray } from 'drizzle-orm';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../../context.ts';
import { fieldsOf } from '../../platform/db/columns.ts';
import { build, ofTenant } from '../../platform/db/statements.ts';
import type { Transaction } from '../../platform/db/transaction.ts';
import { parts } from '../parts/schema.ts';
import { byLine, checkRows, type Accepted, type Rejection } from './check-rows.ts';
import { runImport } from './dry-run.ts';
import { upsertRows, type Imported, type ImportedRow } from './upsert.ts';

type Row = output<typeof PartImportRow>;

const imported: Imported = {
  table: parts,
  key: 'part_number',
  importable: Object.keys(
    fieldsOf(
      parts,
      Object.fromEntries(Object.entries(PartImportRow.shape).filter(([name]) => name !== 'line')),
    ),
  ),
  created: 'part.created',
  updated: 'part.updated',
};

/** Loads rows of parts as `importWorkOrders` loads work orders; they are recognised by their part number. */
export async function importParts(
  context: Context,
  input: output<typeof PartImport>,
): Promise<PartImportReport> {
  authorize(context, 'parts:write');
  const { accepted, rejected } = checkRows(PartImportRow, 'part_number', input.rows);
  return runImport(context, async (tx) => {
    const { complete, strays } = await completeLevels(tx, accepted);
    const { ids: _, ...counts } = await upsertRows(tx, imported, complete);
    return { ...counts, rejected: [...rejected, ...strays].sort(byLine), dry_run: input.dry_run };
  });
}

/** What a new part has unless its row says otherwise. */
const newLevels = {
  min_stock_level: parts.min_stock_level.default as number,
  max_stock_level: parts.max_stock_level.default as number,
};

/**
 * Gives a row that changes one level of a part the other one too, as it stands, because both are checked
 * together. A row whose levels contradict each other is rejected.
 */
async function completeLevels(
  tx: Transaction,
  accepted: readonly Accepted<Row>[],
): Promise<{ complete: ImportedRow[]; strays: Rejection[] }> {
  const changing = accepted.filter(
    ({ row }) => row.min_stock_level !== undefined || row.max_stock_level !== undefined,
  );
  const numbers = changing.map(({ row }) => row.part_number);
  const found =
    numbers.length === 0
      ? []
      : await tx.run(
          build
            .select({
              part_number: parts.part_number,
              min_stock_level: parts.min_stock_level,
              max_stock_level: parts.max_stock_level,
            })
            .from(parts)
            .where(and(ofTenant(parts), inArray(parts.part_number, numbers)))
            .orderBy(asc(parts.part_number))
            .for('update'),
        );
  const levels = new Map(found.map((part) => [part.part_number, part]));
  const complete: ImportedRow[] = [];
  const strays: Rejection[] = [];
  for (const { line, row } of accepted) {
    const present = levels.get(row.part_number) ?? newLevels;
    const { min_stock_level = present.min_stock_level, max_stock_level = present.max_stock_level } = row;
    const isGiven = row.min_stock_level !== undefined || row.max_stock_level !== undefined;
    if (isGiven && min_stock_level > max_stock_level)
      strays.push({
        line,
        field: row.min_stock_level === undefined ? 'max_stock_level' : 'min_stock_level',
        reason: `leaves the minimum ${min_stock_level} above the maximum ${max_stock_level}`,
      });
    else complete.push(isGiven ? { ...row, min_stock_level, max_stock_level } : row);
  }
  return { complete, strays };
}
