import type { EventType } from '@chatterfix/sdk/contract';
import { sql, type SQL } from 'drizzle-orm';
import { tenantId, type RowOf, type Statement } from '../db/statements.ts';
import { events } from './schema.ts';

/** A change of a record, for the log of events. */
export interface EmittedEvent {
  type: EventType;
  resource_id: number;
  /** The record's version after the change; a deleted record's last version. */
  version: number;
}

const emitting = new WeakSet<Statement>();

/**
 * Adds to a statement the insertion of an event for each row that it returns, in the same statement: no row can
 * be without its event, and the event costs no round trip. The rows need `id` and `version`. The type may be an
 * expression over `written`, the rows.
 *
 * @example
 * const [part] = await write(context, withEvents('part.updated', build.update(parts).set(fields).where(…).returning(partColumns)));
 */
export function withEvents<S extends Statement & { readonly _: { readonly result: readonly Written[] } }>(
  type: EventType | SQL<EventType>,
  statement: S,
): SQL<RowOf<S>> {
  return markEmitting(sql<RowOf<S>>`with written as (${statement.getSQL()}),
    emitted as (${insertEvents(type, sql`written`)})
    select * from written`);
}
interface Written {
  id: number;
  version: number;
}

/** The INSERT of an event for each row of `rows`, which have `id` and `version`. */
export function insertEvents(type: EventType | SQL<EventType>, rows: SQL): SQL {
  return sql`insert into ${events} (tenant_id, type, resource_id, version) select ${tenantId}, ${type}, id, version from ${rows}`;
}

/** Marks a statement that writes events, so that readers are woken after its commit. */
export function markEmitting<S extends Statement>(statement: S): S {
  emitting.add(statement);
  return statement;
}
export const emitsEvents = (statement: Statement): boolean => emitting.has(statement);

const insertGiven = markEmitting(
  sql`insert into ${events} (tenant_id, type, resource_id, version)
    select ${tenantId}, type, resource_id, version from jsonb_to_recordset(${sql.placeholder('events')}::text::jsonb)
      as given (type text, resource_id integer, version integer)`,
);

/** One statement that writes events, however many they are. */
export function emission(
  given: EmittedEvent | readonly EmittedEvent[],
): [statement: SQL, values: { events: string }] {
  return [insertGiven, { events: JSON.stringify([given].flat()) }];
}
