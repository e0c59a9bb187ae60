import type { QueryRequest, DatabaseRows } from '@chatterfix/sdk/contract';
import type { output } from 'zod/mini';
import { authorize, type Context } from '../context.ts';
import { readAsReader, type ReadingLimits } from '../platform/db/as-reader.ts';
import { DomainError } from '../errors.ts';
import { readableTables } from './allowed.ts';
import { refuse } from './read-only.ts';
import { bind } from './statement.ts';
import { makesHugeNumbers, mostRows, readsTextAsJson, type Sizes } from './work.ts';

const limits: Omit<ReadingLimits, 'cost'> = { time: 5000, rows: 1000, bytes: 5_000_000 };
const costs = { postgresql: 2_000_000, pglite: 100_000 } as const;
/** How many rows a statement may have to look at on PGlite, at the most (`work.ts`): a second or a few. */
const MOST_ROWS_ON_PGLITE = 5_000_000;

/**
 * In a statement and its parameters, so that JSON or an array among them is nested no deeper than anyone's
 * stack.
 */
const MOST_BRACKETS = 1000;

/** So many queries may run at once, in all and for one tenant: each holds a connection. */
const MAX_AT_ONCE = 4;
const MAX_OF_A_TENANT = 2;
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
  const { text, tree } = await bind(query, params);
  if (text.split(/[[{]/).length - 1 > MOST_BRACKETS)
    throw refuse(`must have at most ${MOST_BRACKETS} opening brackets in it and its parameters`);
  if (context.db.kind === 'pglite' && readsTextAsJson(tree))
    throw refuse('must not read a computed text as JSON on the embedded database; use PostgreSQL');
  if (context.db.kind === 'pglite' && makesHugeNumbers(text, tree))
    throw refuse(
      'must have no exponent of three digits, and read no computed text as a number, on the embedded database; use PostgreSQL',
    );
  const leave = enter(context.tenant_id);
  try {
    if (context.db.kind === 'pglite' && mostRows(tree, await sizesOf(context, text)) > MOST_ROWS_ON_PGLITE)
      throw refuse(
        'would take too long on the embedded database, which cannot stop it: join fewer rows, or use PostgreSQL',
      );
    const lines = await readAsReader(context, text, { ...limits, cost: costs[context.db.kind] });
    const rows = lines.filter((line) => line !== null);
    if (rows.length === 0 && lines.length > 0)
      throw refuse(`must give rows of at most ${limits.bytes} bytes`);
    return {
      success: true,
      data: rows.map((line) => JSON.parse(line) as Record<string, unknown>),
      count: rows.length,
      truncated: rows.length < lines.length,
    };
  } catch (error) {
    throw explain(error, text === query);
  } finally {
    leave();
  }
}

async function sizesOf(context: Context, statement: string): Promise<Sizes> {
  const counts = readableTables
    .map((table) => {
      // A conversation's column `messages` reads a row for each message.
      const rows =
        table === 'ai_chat_sessions' && statement.includes(table)
          ? 'sum(1 + jsonb_array_length(messages))'
          : 'count(*)';
      return `(select coalesce(${rows}, 0) from ${table}) as ${table}`;
    })
    .join(', ');
  const [line] = await readAsReader(context, `select ${counts}`, { ...limits, cost: Infinity });
  return JSON.parse(line!) as Sizes;
}

function enter(tenantId: number): () => void {
  const mine = running.get(tenantId) ?? 0;
  if (mine >= MAX_OF_A_TENANT || [...running.values()].reduce((sum, n) => sum + n, 0) >= MAX_AT_ONCE) {
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
function explain(error: unknown, asWritten: boolean): unknown {
  const { code, message, position } = facts(error);
  if (code === undefined) return error;
  if (code === 'CFX01') return refuse('would take too long: narrow it down, or join on ids');
  if (code === 'CFX02') return refuse('has two columns of the same name: give one of them another with AS');
  if (code === '57014') return refuse(`took longer than ${limits.time / 1000} seconds and was stopped`);
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
