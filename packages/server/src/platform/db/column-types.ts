import { sql } from 'drizzle-orm';
import { customType, integer, numeric, timestamp } from 'drizzle-orm/pg-core';

/**
 * The row's number. Each tenant's rows of a table are counted by themselves, because one count for all would
 * show a tenant how active the others are.
 *
 * @param table The name of the column's own table.
 */
export const id = (table: string) =>
  integer()
    .notNull()
    .default(sql.raw(`next_number('${table}')`));

/** Counts the changes of a row (a trigger adds one): the ETag of its resource. */
export const version = () => integer().notNull().default(1);

/** A moment, to the millisecond, as the ISO 8601 text that the contract has. */
export const instant = () => timestamp({ withTimezone: true, precision: 3, mode: 'string' });
export const createdAt = () => instant().notNull().defaultNow();
export const updatedAt = () => instant().notNull().defaultNow();

/** An amount with two decimals; `digits` counts those before the point too. */
export const money = (digits: number) => numeric({ precision: digits, scale: 2, mode: 'number' });

/** What full-text search reads: made by the database from other columns of the row. */
export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
