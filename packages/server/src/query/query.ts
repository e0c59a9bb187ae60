import { setTimeout as pause } from 'node:timers/promises';
import type { QueryRequest, DatabaseRows } from '@chatterfix/sdk/contract';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../context.ts';
import { readAsReader, type ReadingLimits } from '../platform/db/as-reader.ts';
import type { Database } from '../platform/db/database.ts';
import { DomainError } from '../errors.ts';
import { explainDatabaseError, isDiskFull, isLost } from '../platform/db/failures.ts';
import { refuse } from './read-only.ts';
import type { CheckedStatement } from './checked-statement.ts';
import { readStatement } from './parser.ts';
import { Turns } from './turns.ts';

const limits: Readonly<Record<Database['kind'], Omit<ReadingLimits, 'text'>>> = {
  postgresql: { time: 5000, rows: 1000, bytes: 5_000_000 },
  pglite: { time: 2000, rows: 1000, bytes: 5_000_000 },
};

/** Queries that run at once. The embedded database has one session. */
const turns: Readonly<Record<Database['kind'], Turns>> = {
  postgresql: new Turns({ all: 3, tenant: 2, waiting: 4, patience: 15_000 }),
  pglite: new Turns({ all: 1, tenant: 1, waiting: 4, patience: 15_000 }),
};

/**
 * Runs a SELECT of the tenant's own making; what it may be is in `allowed.ts`, and what holds if that list
 * has a hole in migrations 0005 and 0014. The signal aborts when the caller leaves.
 */
export async function queryDatabase(
  context: Context,
  { query, params }: output<typeof QueryRequest>,
  signal: AbortSignal,
): Promise<DatabaseRows> {
  authorize(context, 'database:use');
  const { kind } = context.db;
  const leave = await turns[kind].enter(context.tenant_id, signal);
  let statement: CheckedStatement | undefined;
  let took = 0;
  try {
    statement = await readStatement(query, params);
    const lines = await readInTurns(context, statement, signal, (milliseconds) => {
      took = milliseconds;
    });
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
    const { time } = limits[kind];
    // A connection that did not even end with its time is given up.
    if (isLost(error) && took > time) throw tookLonger(time);
    throw explain(error, statement?.places, time);
  } finally {
    if (kind === 'pglite') setTimeout(leave, took).unref();
    else leave();
  }
}

/**
 * On the embedded database a statement gives way to others who wait, and begins again after them, until its
 * time is over. Between two attempts, as between two queries, the others have as much time as the last one
 * took.
 */
async function readInTurns(
  context: Context,
  statement: CheckedStatement,
  signal: AbortSignal,
  onAttempt: (milliseconds: number) => void,
): Promise<(string | null)[]> {
  const all = limits[context.db.kind];
  for (let used = 0; ;) {
    const begun = performance.now();
    const attempt = { ...all, time: Math.ceil(all.time - used), text: statement.textLimit };
    try {
      return await readAsReader(context, statement, attempt, signal);
    } catch (error) {
      const gaveWay = context.db.kind === 'pglite' && facts(error).code === '57014';
      used += performance.now() - begun;
      if (!gaveWay || used >= all.time || signal.aborted) throw error;
    } finally {
      onAttempt(performance.now() - begun);
    }
    await pause(performance.now() - begun);
  }
}

function tookLonger(time: number): DomainError {
  return refuse(`took longer than ${time / 1000} seconds and was stopped`);
}

/**
 * What PostgreSQL says of the statement, as far as it is about the statement; the failure itself where it is
 * about the database.
 */
function explain(error: unknown, places: CheckedStatement['places'], time: number): unknown {
  const { code, message, position } = facts(error);
  if (code === undefined) return error;
  if (code === 'CFX02') return refuse('has two columns of the same name: give one of them another with AS');
  if (code === 'CFX03') return refuse('puts together texts or lists that are too long');
  if (code === 'CFX04') return refuse('compares or searches texts or lists that are too long');
  if (code === 'CFX05' || code === '23514') return refuse('calculates with numbers of too many digits');
  if (code === '57014') return tookLonger(time);
  if (code === '42501') return refuse('names what may not be read');
  const place = position === undefined ? undefined : placeInQuery(position, places);
  const where = place === undefined ? '' : ` (at character ${place})`;
  // Of these classes PostgreSQL says what is wrong with the statement and its values: data, names and types,
  // limits, what it does not do.
  if (/^(0A|21|22|2F|42|54)/.test(code)) return refuse(`cannot be run: ${message.slice(0, 300)}${where}`);
  if (/^(25006|53[24]00|XX000|P0001)$/.test(code)) return refuse('cannot be run');
  // Here a large statement is the reason, and says nothing of the room for records.
  return isDiskFull(error) ? explainDatabaseError(error) : error;
}

function placeInQuery(position: number, places: CheckedStatement['places']): number | undefined {
  const last = places?.findLast(([here]) => here <= position);
  return last && last[1] + position - last[0];
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
