import {
  AssetImport,
  PartImport,
  WorkOrderImport,
  type AssetImportReport,
  type Problem,
  type WorkOrderImportReport,
} from '@chatterfix/sdk/contract';
import { ConfigError, type Config } from '../../config.ts';
import type { Context } from '../../context.ts';
import { importAssets } from '../../features/imports/assets.ts';
import { importParts } from '../../features/imports/parts.ts';
import { importWorkOrders } from '../../features/imports/work-orders.ts';
import {
  atCommandLine,
  createTenant,
  findTenants,
  operatorContext,
  type TenantRow,
} from '../../identity/tenants.ts';
import type { Database } from '../../platform/db/database.ts';
import { explainDatabaseError, isDamaged } from '../../platform/db/failures.ts';
import { once } from '../../platform/db/idempotency.ts';
import { validate } from '../../platform/validate.ts';
import { openDatabase } from '../open-database.ts';
import type { ResourceName } from './fields.ts';

export interface LoadOptions {
  createAssets?: boolean;
  dryRun?: boolean;
  baseUrl?: string;
  key?: string;
  tenant?: string;
}

export type BatchReport = AssetImportReport & Partial<Pick<WorkOrderImportReport, 'assets_created'>>;
/** Loads rows once, however often it is called with the same key. */
export type Load = (rows: Record<string, unknown>[], key: string) => Promise<BatchReport>;

/** The server is away or busy, and the same request may succeed later. */
class ServerUnavailable extends ConfigError {}

/** Whether what keeps a batch from being loaded may pass. */
export function mayPass(error: unknown): boolean {
  if (error instanceof ServerUnavailable) return true;
  return !isDamaged(error) && explainDatabaseError(error)?.code === 'database_unavailable';
}

const operations: Record<
  ResourceName,
  { route: string; permission: string; run: (context: Context, input: object) => Promise<BatchReport> }
> = {
  'work-orders': {
    route: 'importWorkOrders',
    permission: 'work_orders:import',
    run: (context, input) => importWorkOrders(context, validate(WorkOrderImport, input, 'body')),
  },
  assets: {
    route: 'importAssets',
    permission: 'assets:write',
    run: (context, input) => importAssets(context, validate(AssetImport, input, 'body')),
  },
  parts: {
    route: 'importParts',
    permission: 'parts:write',
    run: (context, input) => importParts(context, validate(PartImport, input, 'body')),
  },
};

function bodyOf(
  resource: ResourceName,
  { createAssets = false, dryRun = false }: LoadOptions,
  rows: object[],
) {
  return { rows, dry_run: dryRun, ...(resource === 'work-orders' ? { create_assets: createAssets } : {}) };
}

/** Loads into the database of the configuration. */
export async function intoDatabase(
  resource: ResourceName,
  options: LoadOptions,
  config: Config,
): Promise<{ load: Load; close: () => Promise<void> }> {
  const db = await openDatabase(config, { forImport: true });
  const tenant = await chooseTenant(db, options.tenant).catch(async (error: unknown) => {
    await db.close();
    throw error;
  });
  const context = operatorContext(atCommandLine(db, 'import'), tenant);
  const { route, run } = operations[resource];
  return {
    load: async (rows, key) => {
      // The record of the key tells a commit that was not answered from one that was not made.
      const { answer } = await once(
        context,
        { key, route, fingerprint: key },
        { secret: false, givesWay: true },
        async (inside) => JSON.stringify(await run(inside, bodyOf(resource, options, rows))),
      );
      return JSON.parse(answer) as BatchReport;
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

/** Loads into a running server. */
export function intoServer(resource: ResourceName, options: LoadOptions): Load {
  const { baseUrl = '', key } = options;
  const { permission } = operations[resource];
  if (!/^[sr]k_/.test(key ?? ''))
    throw new ConfigError(
      `To import into a running server, give its secret key, or a restricted key with ${permission}: --key sk_… or CHATTERFIX_KEY.`,
    );
  let isKnown = false;
  return async (rows, idempotencyKey) => {
    const response = await fetch(`${baseUrl.replace(/\/+$/, '')}/api/${resource}/import`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        'idempotency-key': idempotencyKey,
      },
      body: JSON.stringify(bodyOf(resource, options, rows)),
    }).catch((error: unknown) => {
      const Failure = isKnown ? ServerUnavailable : ConfigError; // an address that never answered is wrong
      throw new Failure(
        `The server at ${baseUrl} does not answer: ${error instanceof Error ? String(error.cause ?? error.message) : ''}`,
      );
    });
    isKnown = true;
    if (response.ok) return (await response.json()) as BatchReport;
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
