import * as z from 'zod/mini';
import { WorkOrderStatus } from '../enum-schemas.ts';
import { dryRun, importCounts, importedLine, importedRows, importOutcome } from '../imports.ts';
import { described, InstantInput, title } from '../values.ts';
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
    ...importedLine,
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
  rows: importedRows('WorkOrderImportRow'),
  create_assets: z._default(
    described('True creates assets that the rows name and that do not exist', z.boolean()),
    false,
  ),
  dry_run: dryRun,
});
export type WorkOrderImport = z.input<typeof WorkOrderImport>;

export const WorkOrderImportReport = z.object({
  ...importCounts('Work orders'),
  assets_created: described('Tags of the assets that were created', z.array(z.string())),
  ...importOutcome,
});
export type WorkOrderImportReport = z.infer<typeof WorkOrderImportReport>;
