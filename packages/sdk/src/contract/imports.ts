import * as z from 'zod/mini';
import { Count, described } from './values.ts';

// What the imports of all resources have in common.

/** The field by which the report names a row. */
export const importedLine = {
  line: z.optional(
    described('The line of the file, which the report names; by default the position of the row', Count),
  ),
};

/** The rows of an import, each of which is checked by itself. `row` is the name of their schema. */
export function importedRows(row: string) {
  return described(
    `Rows of \`${row}\`. Each row is checked separately, so an invalid row does not affect the others`,
    z.array(z.record(z.string(), z.unknown())).check(z.minLength(1), z.maxLength(1000)),
  );
}

export const dryRun = z._default(
  described('True only reports what would happen and changes nothing', z.boolean()),
  false,
);

/** The counts of a report, for records that have the name `records`. */
export function importCounts(records: string) {
  return {
    created: described(`${records} that were created`, Count),
    updated: described(`${records} that were changed by their row`, Count),
    unchanged: described(`${records} that already had the values of their row`, Count),
  };
}

export const importOutcome = {
  rejected: described(
    'Rows that were rejected, in the order of their lines',
    z.array(
      z.object({
        line: described('The row, by its `line`', Count),
        field: described('The field that breaks a rule', z.string()),
        reason: described('The rule, in words for people', z.string()),
      }),
    ),
  ),
  dry_run: described('True: nothing was changed', z.boolean()),
};
