import * as z from 'zod/mini';
import { dryRun, importCounts, importedLine, importedRows, importOutcome } from '../imports.ts';
import { described, title } from '../values.ts';
import { AssetCreate } from './schemas.ts';

export const AssetImportRow = z.extend(AssetCreate, {
  ...importedLine,
  parent: z.optional(
    described(
      'The tag of the asset that this one is part of, or a name that only one asset has; used instead of `parent_id`. It may be a row of the same request',
      z.nullable(title(255)),
    ),
  ),
});
export type AssetImportRow = z.input<typeof AssetImportRow>;

export const AssetImport = z.strictObject({ rows: importedRows('AssetImportRow'), dry_run: dryRun });
export type AssetImport = z.input<typeof AssetImport>;

export const AssetImportReport = z.object({ ...importCounts('Assets'), ...importOutcome });
export type AssetImportReport = z.infer<typeof AssetImportReport>;
