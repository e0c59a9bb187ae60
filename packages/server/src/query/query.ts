import type { QueryRequest, DatabaseRows } from '@chatterfix/sdk/contract';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../context.ts';
import { readAsReader, type ReadingLimits } from '../platform/db/as-reader.ts';
import type { Database } from '../platform/db/database.ts';
import { DomainError } from '../errors.ts';
import { refuse } from './read-only.ts';
import { bind } from './statement.ts';

/** On the embedded database everybody waits while a query runs. */
const limits: Readonly<Record<Database['kind'], ReadingLimits>> = {
  postgresql: { time: 5000, rows: 1000, bytes: 5_000_000, cost: 2_000_000 },
  pglite: { time: 2000, rows: 1000, bytes: 5_000_000, cost: 2_000_000 },
};

/**
 * In a statement and its parameters, so that JSON or an array among them is nested no deeper than anyone's
 * stack.
 */
const MOST_BRACKETS = 1000;

/** So many queries may run at once, in all and for one tenant: each holds a connection. */
const atOnce: Readonly<Record<Database['kind'], { all: number; tenant: number }>> = {
  postgresql: { all: 4, tenant: 2 },
  pglite: { all: 1, tenant: 1 },
};
const running = new Map<number, number>();

/**
 * Runs a SELECT of the tenant's own making; what it may be is in `allowed.ts`, and what holds if that list
 * has a hole in migration 0005.
 */
export async function queryDatabase(
  context: Context,
  { query, params }: output<typeof QueryRequest>,
): Promise<DatabaseRows> {
  authorize(context, 'database:use');
  const text = await bind(query, params);
  if (text.split(/[[{]/).length - 1 > MOST_BRACKETS)
    throw refuse(`must have at most ${MOST_BRACKETS} opening brackets in it and its parameters`);
  const { kind } = context.db;
  const leave = enter(context.tenant_id, kind);
  try {
    const lines = await readAsReader(context, text, limits[kind]);
    const rows = lines.filter((line) => line !== null);
    if (rows.length === 0 && lines.length > 0)
      throw refuse(`must give rows of at most ${limits[kind].bytes} bytes`);
    return {
      success: true,
      data: rows.map((line) => JSON.parse(line) as Record<string, unknown>),
      count: rows.length,
      truncated: rows.length < lines.length,
    };
  } catch (error) {
    throw explain(error, text === query, limits[kind].time);
  } finally {
    leave();
  }
}

function enter(tenantId: number, kind: Database['kind']): () => void {
  const mine = running.get(tenantId) ?? 0;
  const all = [...running.values()].reduce((sum, n) => sum + n, 0);
  if (mine >= atOnce[kind].tenant || all >= atOnce[kind].all) {
    throw new DomainError('rate_limited', 'Other queries are still running. Try again in a moment.', {
      retryAfter: 1,
    });
  }
  running.set(tenantId, mine + 1);
  return () => {
    const left = (running.get(tenantId) ?? 1) - 1;
    if (left > 0) running.set(tenantId, left);
    else running.delete(tenantId);
  };
}

/**
 * What PostgreSQL says of the statement, as far as it is about the statement; the failure itself where it is
 * about the database.
 */
function explain(error: unknown, asWritten: boolean, time: number): unknown {
  const { code, message, position } = facts(error);
  if (code === undefined) return error;
  if (code === 'CFX01') return refuse('would take too long: narrow it down, or join on ids');
  if (code === 'CFX02') return refuse('has two columns of the same name: give one of them another with AS');
  if (code === '57014') return refuse(`took longer than ${time / 1000} seconds and was stopped`);
  if (code === '42501') return refuse('names what may not be read');
  const where = asWritten && position !== undefined ? ` (at character ${position})` : '';
  // Of these classes PostgreSQL says what is wrong with the statement and its values: data, names and types,
  // limits, what it does not do.
  if (/^(0A|21|22|2F|42|54)/.test(code)) return refuse(`cannot be run: ${message.slice(0, 300)}${where}`);
  if (/^(25006|53[24]00|XX000|P0001)$/.test(code)) return refuse('cannot be run');
  return error;
}

function facts(error: unknown): { code?: string; message: string; position?: number } {
  if (!(error instanceof Error) || error instanceof DomainError) return { message: '' };
  const { code, internalPosition, internal_position } = error as Error & {
    code?: unknown;
    internalPosition?: unknown;
    internal_position?: unknown;
  };
  const position = Number(internalPosition ?? internal_position);
  return {
    message: error.message,
    ...(typeof code === 'string' ? { code } : {}),
    ...(position > 0 ? { position } : {}),
  };
}
