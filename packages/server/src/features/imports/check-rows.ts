import type { WorkOrderImportReport } from '@chatterfix/sdk/contract';
import type { output, ZodMiniType } from 'zod/mini';
import { DomainError } from '../../errors.ts';
import { validate } from '../../platform/validate.ts';

/** A row that is valid by itself, and the line by which the report names it. */
export interface Accepted<Row> {
  line: number;
  row: Row;
}
export type Rejection = WorkOrderImportReport['rejected'][number];

/**
 * Checks each row by itself. Of several rows with the same key the first valid one counts; the others are
 * rejected.
 */
export function checkRows<Schema extends ZodMiniType<object>>(
  schema: Schema,
  key: keyof output<Schema> & string,
  rows: readonly Record<string, unknown>[],
): { accepted: Accepted<output<Schema>>[]; rejected: Rejection[] } {
  const accepted: Accepted<output<Schema>>[] = [];
  const rejected: Rejection[] = [];
  const seen = new Map<unknown, number>();
  rows.forEach((raw, index) => {
    const line = lineOf(raw['line']) ?? index + 1;
    try {
      const row = validate(schema, raw, 'row');
      const first = row[key] ? seen.get(row[key]) : undefined;
      if (first !== undefined) {
        rejected.push({ line, field: key, reason: `is the same as that of line ${first}` });
        return;
      }
      if (row[key]) seen.set(row[key], line);
      accepted.push({ line, row });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const [problem] = error.errors ?? [];
      rejected.push({
        line,
        field: problem?.field.replace(/^row\./, '') ?? '',
        reason: problem?.rule ?? error.message,
      });
    }
  });
  return { accepted, rejected };
}

function lineOf(line: unknown): number | undefined {
  return typeof line === 'number' && Number.isInteger(line) && line >= 0 && line <= 2_147_483_647
    ? line
    : undefined;
}

export function byLine(a: Rejection, b: Rejection): number {
  return a.line - b.line;
}
