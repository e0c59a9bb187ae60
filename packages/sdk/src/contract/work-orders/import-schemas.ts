import * as z from 'zod/mini';
import { WorkOrderStatus } from '../enum-schemas.ts';
import { Count, described, InstantInput, title } from '../values.ts';
import { optional, required, texts } from './schemas.ts';

export const WorkOrderImportRow = z.extend(
  z.partial(
    z.strictObject({
      ...optional,
      status: described(texts.status, WorkOrderStatus),
      created_at: described('When the work order was created; by default now', InstantInput),
      started_at: described(texts.started_at, InstantInput),
      completed_at: described(texts.completed_at, InstantInput),
    }),
  ),
  {
    line: z.optional(
      described('The line of the file, which the report names; by default the position of the row', Count),
    ),
    ...required,
    asset: z.optional(
      described(
        "An asset's tag, or a name that only one asset has; used instead of `asset_id`",
        z.nullable(title(100)),
      ),
    ),
  },
);
export type WorkOrderImportRow = z.input<typeof WorkOrderImportRow>;

export const WorkOrderImport = z.strictObject({
  rows: described(
    'Rows of `WorkOrderImportRow`. Each row is checked separately, so an invalid row does not affect the others',
    z.array(z.record(z.string(), z.unknown())).check(z.minLength(1), z.maxLength(1000)),
  ),
  create_assets: z._default(
    described('True creates assets that the rows name and that do not exist', z.boolean()),
    false,
  ),
  dry_run: z._default(
    described('True only reports what would happen and changes nothing', z.boolean()),
    false,
  ),
});
export type WorkOrderImport = z.input<typeof WorkOrderImport>;

export const WorkOrderImportReport = z.object({
  created: described('Work orders that were created', Count),
  updated: described('Work orders that were changed by their row', Count),
  unchanged: described('Work orders that already had the values of their row', Count),
  assets_created: described('Tags of the assets that were created', z.array(z.string())),
  rejected: described(
    'Rows that were rejected',
    z.array(
      z.object({
        line: described('The row, by its `line`', Count),
        field: described('The field that breaks a rule', z.string()),
        reason: described('The rule, in words for people', z.string()),
      }),
    ),
  ),
  dry_run: described('True: nothing was changed', z.boolean()),
});
export type WorkOrderImportReport = z.infer<typeof WorkOrderImportReport>;
