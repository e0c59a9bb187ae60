import { WorkOrderImport, type Problem, type WorkOrderImportReport } from '@chatterfix/sdk/contract';
import * as z from 'zod/mini';
import { ConfigError, type Config } from '../config.ts';
import { importWorkOrders } from '../features/imports/service.ts';
import { atCommandLine, createTenant, findTenants, operatorContext } from '../identity/tenants.ts';
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
type Report = WorkOrderImportReport;
type Load = (rows: Record<string, unknown>[]) => Promise<Report>;

/**
 * Imports a CSV file in batches and prints a report. Ctrl-C stops between two batches. Running the same
 * command again continues, because rows are recognised by their `external_ref`.
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
  try {
    let read = 0;
    let batch: Record<string, unknown>[] = [];
    const flush = async () => {
      if (batch.length === 0) return;
      add(total, await target.load(batch));
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
  } finally {
    process.off('SIGINT', stop);
    await target.close();
  }
  report(total, options, stopped, print.out);
  return total;
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
  const tenants = await findTenants(db);
  // An empty database gets the tenant that `npm start` serves, so that the records can be looked at.
  const tenant =
    tenants.length === 0
      ? await createTenant(atCommandLine(db, 'import'), wanted ?? 'demo', wanted ?? 'Imported records')
      : wanted
        ? tenants.find(({ slug }) => slug === wanted)
        : tenants.length === 1
          ? tenants[0]
          : undefined;
  if (!tenant) {
    await db.close();
    throw new ConfigError(
      `There are several tenants. Choose one: --tenant ${tenants.map(({ slug }) => slug).join(' or ')}.`,
    );
  }
  const context = operatorContext(atCommandLine(db, 'import'), tenant);
  return {
    load: (rows) =>
      importWorkOrders(
        context,
        validate(WorkOrderImport, { rows, create_assets: createAssets, dry_run: dryRun }, 'body'),
      ),
    close: () => db.close(),
  };
}

function intoServer({ baseUrl = '', key, createAssets = false, dryRun = false }: ImportOptions): Load {
  if (!/^[sr]k_/.test(key ?? ''))
    throw new ConfigError(
      'To import into a running server, give its secret key, or a restricted key with work_orders:import: --key sk_… or CHATTERFIX_KEY.',
    );
  return async (rows) => {
    const response = await fetch(`${baseUrl.replace(/\/+$/, '')}/api/work-orders/import`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ rows, create_assets: createAssets, dry_run: dryRun }),
    }).catch((error: unknown) => {
      throw new ConfigError(
        `The server at ${baseUrl} does not answer: ${error instanceof Error ? String(error.cause ?? error.message) : ''}`,
      );
    });
    if (response.ok) return (await response.json()) as Report;
    const problem = (await response.json().catch(() => ({}))) as Partial<Problem>;
    throw new ConfigError(
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
