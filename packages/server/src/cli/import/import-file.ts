import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../../config.ts';
import { resources, type Resource, type ResourceName } from './fields.ts';
import { rowsOf } from './file.ts';
import { intoDatabase, intoServer, mayPass, type BatchReport, type Load, type LoadOptions } from './load.ts';
import { checkRequired, mappingText, readMapping, type MappingOptions } from './mapping.ts';
import { makePlan, type Plan } from './plan.ts';
import { recordMaker } from './records.ts';
import { addBatch, addRejected, emptyReport, printReport, type FileReport } from './report.ts';
import { suggestMapping } from './suggest.ts';
import { WaitingParents } from './waiting-parents.ts';

export interface ImportOptions extends MappingOptions, LoadOptions {
  json?: boolean;
  /** Propose a mapping instead of importing. */
  suggest?: boolean;
  /** Where to write the mapping. */
  saveMapping?: string;
}

export interface Print {
  out: (text: string) => void;
  progress: (text: string) => void;
}

/** The most rows and the most bytes of JSON that travel together. */
const BATCH_ROWS = 500;
const BATCH_BYTES = 512 * 1024;
/** Milliseconds for which a batch is tried again while the database or the server is away. */
const PATIENCE_MS = 60_000;
/** Milliseconds between two tries. */
const AGAIN_MS = 1_000;

/**
 * Imports a file of rows in batches and prints a report. With `suggest` it only proposes a mapping, unless it is
 * a dry run too. The file is read twice: first to decide how its
 * columns are read, then to write. Ctrl-C stops between two batches, and the report says what was done by then.
 * Running the same command again continues, because rows are recognised by their keys. While the database is
 * away, a batch is tried again; its rows are written once.
 */
export async function importFile(
  name: ResourceName,
  file: string,
  options: ImportOptions,
  config: () => Promise<Config>,
  print: Print,
): Promise<FileReport | undefined> {
  const resource = resources[name];
  const mapping = readMapping(resource, options);
  if (options.suggest) {
    await suggestMapping(file, resource, mapping);
    print.out(mappingText(mapping));
  }
  if (options.saveMapping !== undefined) writeFileSync(options.saveMapping, mappingText(mapping));
  if (options.suggest && !options.dryRun) {
    print.out(
      'Nothing was imported. Keep this with --save-mapping FILE, change it where it is wrong, and use it with --mapping FILE.',
    );
    return undefined;
  }
  checkRequired(resource, mapping);
  const report = emptyReport(options.dryRun === true, name === 'work-orders');
  const stopping = stopSignal();
  try {
    const plan = await makePlan(file, resource, mapping, (bytes, size) => {
      print.progress(`\rchecked ${percent(bytes, size)} `);
      return stopping.isStopped();
    });
    if (plan) {
      report.notes = plan.notes;
      report.skipped.before_header = plan.table.before;
      const target = options.baseUrl
        ? { load: intoServer(name, options), close: async () => {} }
        : await intoDatabase(name, options, await config());
      try {
        await writeRows(file, resource, plan, target.load, report, stopping, print);
      } catch (error) {
        if (report.rows > 0) printReport(report, options.json === true, print.out);
        throw error;
      } finally {
        await target.close();
      }
    }
    print.progress('\n');
    printReport(report, options.json === true, print.out);
    return report;
  } finally {
    stopping.release();
  }
}

async function writeRows(
  file: string,
  resource: Resource,
  plan: Plan,
  load: Load,
  report: FileReport,
  stopping: { isStopped(): boolean },
  print: Print,
): Promise<void> {
  const recordOf = recordMaker(resource, plan);
  const parents = resource.name === 'assets' ? new WaitingParents(report.dry_run) : undefined;
  let batch: Record<string, unknown>[] = [];
  let size = 0;
  /** Rows since the last batch, also those that were rejected. */
  let taken = 0;
  const send = async (rows: Record<string, unknown>[]) => {
    const lines = rows.map(({ line }) => Number(line));
    report.unanswered = { from: Math.min(...lines), to: Math.max(...lines) };
    const answer = await loadPatiently(load, rows, print.progress, stopping);
    delete report.unanswered;
    return answer;
  };
  const flush = async (bytes: number) => {
    taken = 0;
    if (batch.length === 0) return;
    const answer = await send(batch);
    addBatch(report, parents ? parents.take(batch, answer) : answer);
    batch = [];
    size = 0;
    const { rows, created, updated, unchanged, rejected } = report;
    print.progress(
      `\r${rows} rows read (${percent(bytes, plan.size)}), ${created} created, ${updated} updated, ${unchanged} unchanged, ${rejected.length} rejected `,
    );
  };
  try {
    for await (const { rows, bytes } of rowsOf(file, plan.encoding, plan.table)) {
      for (const row of rows) {
        const outcome = recordOf(row);
        if ('skipped' in outcome) {
          report.skipped[outcome.skipped]++;
          continue;
        }
        if ('rejected' in outcome) addRejected(report, outcome.rejected);
        else {
          const length = bytesOf(outcome.record);
          if (size + length > BATCH_BYTES) await flush(bytes);
          batch.push(outcome.record);
          size += length;
        }
        if (++taken >= BATCH_ROWS) await flush(bytes);
        if (stopping.isStopped()) return;
      }
    }
    await flush(plan.size);
    if (parents && !(await sendWaiting(parents, send, report, stopping))) return;
    report.complete = true;
  } finally {
    for (const rejected of parents?.rejected() ?? []) addRejected(report, rejected);
  }
}

/** Sends the rows that waited for their parents, until none is left whose parent is there. Says whether it ended. */
async function sendWaiting(
  parents: WaitingParents,
  send: (rows: Record<string, unknown>[]) => Promise<BatchReport>,
  report: FileReport,
  stopping: { isStopped(): boolean },
): Promise<boolean> {
  for (let ready = parents.ready(); ready.length > 0; ready = parents.ready())
    for (const rows of batchesOf(ready)) {
      if (stopping.isStopped()) return false;
      addBatch(report, parents.takeAnswer(rows, await send(parents.rowsToSend(rows))));
    }
  return true;
}

const bytesOf = (record: object) => Buffer.byteLength(JSON.stringify(record)) + 1;

/** Rows that travel together. */
function batchesOf(rows: readonly Record<string, unknown>[]): Record<string, unknown>[][] {
  const batches: Record<string, unknown>[][] = [];
  let size = 0;
  for (const row of rows) {
    const last = batches.at(-1);
    const length = bytesOf(row);
    if (last && last.length < BATCH_ROWS && size + length <= BATCH_BYTES) last.push(row);
    else batches.push([row]);
    size = batches.at(-1) === last ? size + length : length;
  }
  return batches;
}

/** Loads a batch, again and again while what keeps it from being loaded may pass. */
async function loadPatiently(
  load: Load,
  rows: Record<string, unknown>[],
  progress: (text: string) => void,
  stopping: { isStopped(): boolean },
): Promise<BatchReport> {
  const key = randomUUID();
  const begun = performance.now();
  for (;;) {
    try {
      return await load(rows, key);
    } catch (error) {
      if (!mayPass(error) || stopping.isStopped() || performance.now() - begun > PATIENCE_MS) throw error;
      progress('\rThe database does not answer; trying again …');
      await pause(AGAIN_MS);
    }
  }
}

/** Whether Ctrl-C was pressed. A second one ends the process at once. */
function stopSignal() {
  let isStopped = false;
  const stop = () => {
    isStopped = true;
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return {
    isStopped: () => isStopped,
    release: () => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    },
  };
}

const percent = (bytes: number, size: number) => `${size === 0 ? 100 : Math.floor((bytes / size) * 100)} %`;
