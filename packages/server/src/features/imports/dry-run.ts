import type { Context } from '../../context.ts';
import { write, type Transaction } from '../../platform/db/transaction.ts';

/** Thrown to undo a dry run, with what the run would have reported. */
class DryRun<Report> extends Error {
  readonly report: Report;
  constructor(report: Report) {
    super('dry run');
    this.report = report;
  }
}

/** Runs an import in one transaction. A dry run does all of it and is then undone. */
export async function runImport<Report extends { dry_run: boolean }>(
  context: Context,
  work: (tx: Transaction) => Promise<Report>,
): Promise<Report> {
  try {
    return await write(
      context,
      async (tx) => {
        const report = await work(tx);
        if (report.dry_run) throw new DryRun(report);
        return report;
      },
      { givesWay: true },
    );
  } catch (error) {
    if (error instanceof DryRun) return error.report as Report; // thrown above
    throw error;
  }
}
