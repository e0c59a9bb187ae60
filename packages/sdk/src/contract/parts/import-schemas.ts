import * as z from 'zod/mini';
import { dryRun, importCounts, importedLine, importedRows, importOutcome } from '../imports.ts';
import { PartCreate } from './schemas.ts';

export const PartImportRow = z.extend(PartCreate, importedLine);
export type PartImportRow = z.input<typeof PartImportRow>;

export const PartImport = z.strictObject({ rows: importedRows('PartImportRow'), dry_run: dryRun });
export type PartImport = z.input<typeof PartImport>;

export const PartImportReport = z.object({ ...importCounts('Parts'), ...importOutcome });
export type PartImportReport = z.infer<typeof PartImportReport>;
