import type { Db } from 'pg-boss';
import type { Database, Query, Statement } from '../db/database.ts';

/**
 * The database as pg-boss uses it: each of its statements is a transaction of the owner's, because requests
 * have no rights on its tables.
 */
export function queueDatabase(db: Database, onSuccess: () => void = () => {}): Db {
  return {
    executeSql: async (text, values = []) => {
      const rows = await db.atOnce<unknown>([
        ['set local role none', []],
        ...statementsOf(text).map((statement): Statement => [statement, values.map(parameter)]),
      ]);
      onSuccess();
      return { rows };
    },
  };
}

/** Runs pg-boss's statements in a transaction of ours that the owner works in. */
export function inTransaction(query: Query): Db {
  return {
    executeSql: async (text, values = []) => ({ rows: await query(text, values.map(parameter)) }),
  };
}

/** pg-boss sends some statements together, within BEGIN and COMMIT. Here the transaction has begun. */
function statementsOf(text: string): string[] {
  if (!/^\s*BEGIN;/.test(text)) return [text];
  return text
    .split(/;\s*\n/)
    .map((statement) => statement.trim())
    .filter((statement) => !/^(BEGIN|COMMIT|)$/.test(statement));
}

/** The drivers print instants as text; objects are JSON. */
function parameter(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? JSON.stringify(value) : value;
}
