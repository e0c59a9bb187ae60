import { sql } from 'drizzle-orm';
import { bigint, customType, index, integer, varchar } from 'drizzle-orm/pg-core';
import type { EventType } from '@chatterfix/sdk/contract';
import { instant } from '../db/column-types.ts';
import { tenantTable } from '../db/tenant-table.ts';

/** The number of a transaction, which PostgreSQL never uses again. */
const transactionId = customType<{ data: string }>({ dataType: () => 'xid8' });

/**
 * The log of events: written in the transaction of each change, and read by the streams of `GET /api/events`.
 * The server may add rows and change none. See docs/decisions/0016-events.md.
 */
export const events = tenantTable(
  'events',
  {
    /** Readers find what is new by the transaction, so it leads the key. */
    transaction_id: transactionId()
      .notNull()
      .default(sql`pg_current_xact_id()`),
    id: bigint({ mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    type: varchar({ length: 50 }).$type<EventType>().notNull(),
    resource_id: integer().notNull(),
    version: integer().notNull(),
    at: instant().notNull().defaultNow(),
  },
  {
    bound: { because: 'they are kept for seven days, and the daily writes of a tenant are limited' },
    audited: false,
    versioned: false,
    readable: false,
    grants: ['select', 'insert'],
    key: ['transaction_id', 'id'],
  },
  (t) => [index('events_age_idx').using('brin', t.at)],
);
