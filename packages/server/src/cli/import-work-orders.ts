import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { WorkOrderImport, type Problem, type WorkOrderImportReport } from '@chatterfix/sdk/contract';
import * as z from 'zod/mini';
import { ConfigError, type Config } from '../config.ts';
import { importWorkOrders } from '../features/imports/service.ts';
import {
  atCommandLine,
  createTenant,
  findTenants,
  operatorContext,
  type TenantRow,
} from '../identity/tenants.ts';
import type { Database } from '../platform/db/database.ts';
import { explainDatabaseError, isDamaged } from '../platform/db/failures.ts';
import { once } from '../platform/db/idempotency.ts';
import { validate } from '../platform/validate.ts';
import { checkMapping, parsePairs, readRows, type FileFormat, type Mapping } from './csv-rows.ts';
import { openDatabase } from './open-database.ts';

export interface ImportOptions extends FileFormat {
  map?: string;
  mapping?: string;
  set?: string;
  createAssets?: boolean;
  dryRun?: boolean;
  baseUrl?: string;
  key?: string;
  tenant?: string;
  json?: boolean;
}

const BATCH = 500;
/** Milliseconds for which a batch is tried again while the database or the server is away. */
const PATIENCE_MS = 60_000;
/** Milliseconds between two tries. */
const AGAIN_MS = 1_000;
type Report = WorkOrderImportReport;
/** Loads rows once, however often it is called with the same key. */
type Load = (rows: Record<string, unknown>[], key: string) => Promise<Report>;

/** The server is away or busy, and the same request may succeed later. */
class ServerUnavailable extends ConfigError {}

/**
 * Imports a CSV file in batches and prints a report. Ctrl-C stops between two batches. Running the same
 * command again continues, because rows are recognised by their `external_ref`. While the database is away, a
 * batch is tried again; its rows are written once. Where it stays away, the report says what was done by then.
 */
export async function importWorkOrderFile(
  file: string,
  options: ImportOptions,
  config: () => Promise<Config>,
  readText: (path: string) => string,
  print: { out: (text: string) => void; progress: (text: string) => void },
): Promise<Report> {
  const mapping = readMapping(options, readText);
  const target = options.baseUrl
    ? { load: intoServer(options), close: async () => {} }
    : await intoDatabase(options, await config());
  const total: Report = {
    created: 0,
    updated: 0,
    unchanged: 0,
    assets_created: [],
    rejected: [],
    dry_run: options.dryRun === true,
  };
  let stopped = false;
  const stop = () => {
    stopped = true;
  };
  process.once('SIGINT', stop);
  let read = 0;
  try {
    let batch: Record<string, unknown>[] = [];
    const flush = async () => {
      if (batch.length === 0) return;
      add(total, await loadPatiently(target.load, batch, print.progress));
      read += batch.length;
      batch = [];
      print.progress(
        `\r${read} rows read, ${total.created} created, ${total.updated} updated, ${total.unchanged} unchanged, ${total.rejected.length} rejected `,
      );
    };
    for await (const row of readRows(file, mapping, options, (rejected) => total.rejected.push(rejected))) {
      batch.push(row);
      if (batch.length >= BATCH) await flush();
      if (stopped) break;
    }
    if (!stopped) await flush();
    print.progress('\n');
  } catch (error) {
    if (read > 0) report(total, options, true, print.out);
    throw error;
  } finally {
    process.off('SIGINT', stop);
    await target.close();
  }
  report(total, options, stopped, print.out);
  return total;
}

/** Loads a batch, again and again while what keeps it from being loaded may pass. */
async function loadPatiently(
  load: Load,
  rows: Record<string, unknown>[],
  progress: (text: string) => void,
): Promise<Report> {
  const key = randomUUID();
  const begun = performance.now();
  for (;;) {
    try {
      return await load(rows, key);
    } catch (error) {
      if (!mayPass(error) || performance.now() - begun > PATIENCE_MS) throw error;
      progress('\rThe database does not answer; trying again …');
      await pause(AGAIN_MS);
    }
  }
}

function mayPass(error: unknown): boolean {
  if (error instanceof ServerUnavailable) return true;
  return !isDamaged(error) && explainDatabaseError(error)?.code === 'database_unavailable';
}

function readMapping(options: ImportOptions, readText: (path: string) => string): Mapping {
  const mapping: Mapping = { map: {}, set: {} };
  if (options.mapping) {
    const MappingFile = z.strictObject({
      map: z.record(z.string(), z.string()),
      set: z.optional(z.record(z.string(), z.string())),
    });
    try {
      const { map, set = {} } = validate(MappingFile, JSON.parse(readText(options.mapping)), 'body');
      Object.assign(mapping, { map, set });
    } catch (error) {
      throw new ConfigError(
        `The mapping file ${options.mapping} cannot be used: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  if (options.map) Object.assign(mapping.map, parsePairs(options.map, '--map'));
  if (options.set) Object.assign(mapping.set, parsePairs(options.set, '--set'));
  checkMapping(mapping);
  return mapping;
}

async function intoDatabase(
  { createAssets = false, dryRun = false, tenant: wanted }: ImportOptions,
  config: Config,
): Promise<{ load: Load; close: () => Promise<void> }> {
  const db = await openDatabase(config, { forImport: true });
  const tenant = await chooseTenant(db, wanted).catch(async (error: unknown) => {
    await db.close();
    throw error;
  });
  const context = operatorContext(atCommandLine(db, 'import'), tenant);
  return {
    load: async (rows, key) => {
      const input = validate(WorkOrderImport, { rows, create_assets: createAssets, dry_run: dryRun }, 'body');
      // The record of the key tells a commit that was not answered from one that was not made.
      const { answer } = await once(
        context,
        { key, route: 'importWorkOrders', fingerprint: key },
        { secret: false, givesWay: true },
        async (inside) => JSON.stringify(await importWorkOrders(inside, input)),
      );
      return JSON.parse(answer) as Report;
    },
    close: () => db.close(),
  };
}

/** The tenant that is named, or the only one. An empty database gets the one that `npm start` serves. */
async function chooseTenant(db: Database, wanted: string | undefined): Promise<TenantRow> {
  const tenants = await findTenants(db);
  if (tenants.length === 0)
    return createTenant(atCommandLine(db, 'import'), wanted ?? 'demo', wanted ?? 'Imported records');
  const tenant = wanted
    ? tenants.find(({ slug }) => slug === wanted)
    : tenants.length === 1
      ? tenants[0]
      : undefined;
  if (!tenant)
    throw new ConfigError(
      `There are several tenants. Choose one: --tenant ${tenants.map(({ slug }) => slug).join(' or ')}.`,
    );
  return tenant;
}

function intoServer({ baseUrl = '', key, createAssets = false, dryRun = false }: ImportOptions): Load {
  if (!/^[sr]k_/.test(key ?? ''))
    throw new ConfigError(
      'To import into a running server, give its secret key, or a restricted key with work_orders:import: --key sk_… or CHATTERFIX_KEY.',
    );
  let isKnown = false;
  return async (rows, idempotencyKey) => {
    const response = await fetch(`${baseUrl.replace(/\/+$/, '')}/api/work-orders/import`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        'idempotency-key': idempotencyKey,
      },
      body: JSON.stringify({ rows, create_assets: createAssets, dry_run: dryRun }),
    }).catch((error: unknown) => {
      const Failure = isKnown ? ServerUnavailable : ConfigError; // an address that never answered is wrong
      throw new Failure(
        `The server at ${baseUrl} does not answer: ${error instanceof Error ? String(error.cause ?? error.message) : ''}`,
      );
    });
    isKnown = true;
    if (response.ok) return (await response.json()) as Report;
    const problem = (await response.json().catch(() => ({}))) as Partial<Problem>;
    const Refusal =
      [429, 503].includes(response.status) || problem.code === 'request_in_flight'
        ? ServerUnavailable
        : ConfigError;
    throw new Refusal(
      `The server refused the rows (${response.status}): ${problem.detail ?? response.statusText}`,
    );
  };
}

function add(total: Report, part: Report): void {
  total.created += part.created;
  total.updated += part.updated;
  total.unchanged += part.unchanged;
  // A dry run names an asset that it would create once per batch, because nothing is stored.
  total.assets_created = [...new Set([...total.assets_created, ...part.assets_created])];
  total.rejected.push(...part.rejected);
}

function report(total: Report, options: ImportOptions, stopped: boolean, out: (text: string) => void): void {
  if (options.json) return out(JSON.stringify(total));
  for (const { line, field, reason } of total.rejected)
    out(`line ${line}: ${field ? `${field} ` : ''}${reason}`);
  out(
    `${total.dry_run ? 'Dry run, nothing was changed. It would be: ' : ''}${total.created} created, ${total.updated} updated, ${total.unchanged} unchanged, ${total.rejected.length} rejected${total.assets_created.length ? `; assets created: ${total.assets_created.join(', ')}` : ''}.`,
  );
  if (stopped) out('Stopped before the end of the file. Run the same command again to continue.');
}
