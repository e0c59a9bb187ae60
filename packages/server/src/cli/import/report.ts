import type { BatchReport } from './load.ts';
import type { Rejected } from './records.ts';
import type { Skipped } from './table.ts';

/**
 * What became of the rows of a file. `rows` is always the sum of `created`, `updated`, `unchanged` and the
 * number of `rejected`, also of a run that stopped.
 */
export interface FileReport {
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  assets_created?: string[];
  rejected: Rejected[];
  /** Rows of the file that are no records, by what they are. They are not among `rows`. */
  skipped: Record<Skipped | 'before_header', number>;
  dry_run: boolean;
  /** Whether the whole file was read. */
  complete: boolean;
  /** The lines of a batch that was sent and never answered: whether its rows were written is not known. */
  unanswered?: { from: number; to: number };
  /** How the file was read. */
  notes: string[];
}

export function emptyReport(dryRun: boolean, namesAssets: boolean): FileReport {
  return {
    rows: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    ...(namesAssets ? { assets_created: [] } : {}),
    rejected: [],
    skipped: { before_header: 0, blank: 0, repeated_header: 0, total: 0, ruler: 0 },
    dry_run: dryRun,
    complete: false,
    notes: [],
  };
}

/** Adds the answer to a batch. */
export function addBatch(report: FileReport, part: BatchReport): void {
  report.rows += part.created + part.updated + part.unchanged + part.rejected.length;
  report.created += part.created;
  report.updated += part.updated;
  report.unchanged += part.unchanged;
  // A dry run names an asset that it would create once per batch, because nothing is stored.
  if (report.assets_created && part.assets_created)
    report.assets_created = [...new Set([...report.assets_created, ...part.assets_created])];
  report.rejected.push(...part.rejected);
}

export function addRejected(report: FileReport, rejected: Rejected): void {
  report.rows++;
  report.rejected.push(rejected);
}

/** Prints the report: the rejected lines in their order, how the file was read, and the counts. */
export function printReport(report: FileReport, asJson: boolean, out: (text: string) => void): void {
  report.rejected.sort((a, b) => a.line - b.line);
  if (asJson) return out(JSON.stringify(report));
  for (const { line, field, reason } of report.rejected)
    out(`line ${line}: ${field ? `${field} ` : ''}${reason}`);
  for (const note of report.notes) out(note);
  const { created, updated, unchanged, rejected, assets_created: assets = [] } = report;
  const skipped = skippedInWords(report.skipped);
  if (skipped) out(`Skipped, because they are no records: ${skipped}.`);
  if (rejected.some(({ reason }) => reason.includes('is the same as that of line')))
    out('Where rows have the same key, the first one counts, and the others are rejected.');
  out(
    `${report.dry_run ? 'Dry run, nothing was changed. It would be: ' : ''}${report.rows} rows read: ${created} created, ${updated} updated, ${unchanged} unchanged, ${rejected.length} rejected${assets.length ? `; assets created: ${assets.join(', ')}` : ''}.`,
  );
  if (report.unanswered)
    out(
      `The rows of lines ${report.unanswered.from} to ${report.unanswered.to} were sent and not answered: they may have been written.`,
    );
  if (!report.complete) out('Stopped before the end of the file. Run the same command again to continue.');
}

const kinds: Record<keyof FileReport['skipped'], string> = {
  before_header: 'before the header',
  blank: 'blank',
  repeated_header: 'repeated header',
  total: 'totals',
  ruler: 'drawn lines',
};

function skippedInWords(skipped: FileReport['skipped']): string {
  return Object.entries(kinds)
    .map(([kind, words]) => [skipped[kind as Skipped], words] as const) // of the same object's keys
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`)
    .join(', ');
}
