import { DomainError } from '../../errors.ts';
import { validate } from '../../platform/validate.ts';
import { mayBeEmpty, type Resource } from './fields.ts';
import type { Plan } from './plan.ts';
import { fits, type Row } from './rows.ts';
import { skippedAs, type Skipped } from './table.ts';

export interface Rejected {
  line: number;
  field: string;
  reason: string;
}

/** What a row of a file is: a record to be imported, a row that cannot be one, or no record at all. */
export type Outcome = { record: Record<string, unknown> } | { rejected: Rejected } | { skipped: Skipped };

/** Makes records of rows as the plan says. Of several rows with the same key, the first valid one counts. */
export function recordMaker(resource: Resource, plan: Plan): (row: Row) => Outcome {
  const firstOf = new Map<string, number>();
  const emptyAs = new Map(
    plan.columns.map(({ field }) => [
      field,
      mayBeEmpty(resource, field) ? (resource.references[field] ?? field) : undefined,
    ]),
  );
  return (row) => {
    const reject = (field: string, reason: string): Outcome => ({
      rejected: { line: row.line, field, reason },
    });
    if (row.problem) return reject('', row.problem);
    const skipped = skippedAs(row.cells, plan.table, plan.keys);
    if (skipped) return { skipped };
    if (!fits(row.cells, plan.table.width)) return reject('', widthProblem(row, plan));
    const record: Record<string, unknown> = { line: row.line, ...plan.constants };
    for (const { field, textIn, read } of plan.columns) {
      const cell = textIn(row.cells);
      const reading = cell === '' || plan.empty.has(cell.toLowerCase()) ? { value: null } : read(cell);
      if ('problem' in reading) return reject(field, reading.problem);
      if (reading.value !== null) record[field] = reading.value;
      else if (!(field in plan.constants)) {
        const cleared = emptyAs.get(field);
        if (cleared !== undefined && !(cleared in record)) record[cleared] = null;
      }
    }
    const problem = problemOf(resource, record);
    if (problem) return reject(problem.field, problem.rule);
    const key = record[resource.key];
    if (typeof key === 'string') {
      const first = firstOf.get(key);
      if (first !== undefined)
        return reject(resource.key, `is the same as that of line ${first}, and the first row counts`);
      // A copy, because a part of a line would keep the whole line in memory.
      firstOf.set(Buffer.from(key).toString(), row.line);
    }
    return { record };
  };
}

function widthProblem({ cells }: Row, { table }: Plan): string {
  const few = cells.length < table.width.least;
  return `has ${cells.length} cell${cells.length === 1 ? '' : 's'} where the header has ${table.width.least}${few ? '' : '; perhaps a text has the delimiter in it'}`;
}

function problemOf(
  resource: Resource,
  record: Record<string, unknown>,
): { field: string; rule: string } | undefined {
  try {
    validate(resource.row, record, 'row');
    return undefined;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const [problem] = error.errors ?? [];
    return { field: problem?.field.replace(/^row\./, '') ?? '', rule: problem?.rule ?? error.message };
  }
}
