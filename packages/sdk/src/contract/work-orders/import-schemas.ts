import * as z from 'zod/mini';
import { WorkOrderStatus } from '../enum-schemas.ts';
import { Count, described, InstantInput, title } from '../values.ts';
import { optional, required, texts } from './schemas.ts';

export const WorkOrderImportRow = z.extend(
  z.partial(
    z.strictObject({
      ...optional,
      status: described(texts.status, WorkOrderStatus),
      created_at: described('When the work order was created; now unless given', InstantInput),
      started_at: described(texts.started_at, InstantInput),
      completed_at: described(texts.completed_at, InstantInput),
    }),
  ),
  {
    line: z.optional(
      described('The line of the file; reports name it. The position of the row unless given', Count),
    ),
    ...required,
    asset: z.optional(
      described(
        "An asset's tag or, failing that, the name of exactly one asset; used instead of `asset_id`",
        z.nullable(title(100)),
      ),
    ),
  },
);
export type WorkOrderImportRow = z.input<typeof WorkOrderImportRow>;

export const WorkOrderImport = z.strictObject({
  rows: described(
    'Rows of `WorkOrderImportRow`; each is checked by itself, so that one bad row does not refuse the others',
    z.array(z.record(z.string(), z.unknown())).check(z.minLength(1), z.maxLength(1000)),
  ),
  create_assets: z._default(
    described('True: assets that rows name and that do not exist are created', z.boolean()),
    false,
  ),
  dry_run: z._default(
    described('True: the report tells what would happen; nothing changes', z.boolean()),
    false,
  ),
});
export type WorkOrderImport = z.input<typeof WorkOrderImport>;

export const WorkOrderImportReport = z.object({
  created: described('Work orders that were created', Count),
  updated: described('Work orders that were changed to what their row says', Count),
  unchanged: described('Work orders that already were as their row says', Count),
  assets_created: described('Tags of the assets that were created', z.array(z.string())),
  rejected: described(
    'Rows that were not taken',
    z.array(
      z.object({
        line: described('The row, by its `line`', Count),
        field: described('The field that broke a rule', z.string()),
        reason: described('The rule, in words for people', z.string()),
      }),
    ),
  ),
  dry_run: described('True: nothing was changed', z.boolean()),
});
export type WorkOrderImportReport = z.infer<typeof WorkOrderImportReport>;
