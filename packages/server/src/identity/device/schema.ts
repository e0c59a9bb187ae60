import { index, integer, varchar } from 'drizzle-orm/pg-core';
import { instant } from '../../platform/db/column-types.ts';
import { tenantTable } from '../../platform/db/tenant-table.ts';
import { userRole } from '../schema.ts';

/** People who stay signed in on a device: their session lasts as long as this row. */
export const deviceSignIns = tenantTable(
  'device_sign_ins',
  {
    /** The `jti` of the session's tokens. */
    id: varchar({ length: 64 }).notNull(),
    /** A user's name, or the id of a person of an identity provider. */
    actor: varchar({ length: 150 }).notNull(),
    /** The display name of a person of an identity provider. */
    name: varchar({ length: 100 }),
    role: userRole().notNull(),
    /** The identity provider with which the person signed in; null for a user. */
    identity_provider_id: integer(),
    /** The version that the user or the identity provider had at the sign-in. */
    person_version: integer().notNull(),
    /** The thumbprint (RFC 7638) of the device's key. */
    key_thumbprint: varchar({ length: 43 }).notNull(),
    /** The origin of the page on which the person signed in. */
    origin: varchar({ length: 255 }).notNull(),
    /** How many refresh tokens were used. */
    counter: integer().notNull().default(0),
    /** The SHA-256 of the proof for which the current refresh token was given. */
    proof_hash: varchar({ length: 43 }).notNull(),
    /** The SHA-256 of the proof before; null until the first refresh token was used. */
    previous_proof_hash: varchar({ length: 43 }),
    signed_in_at: instant().notNull(),
    /** When the current refresh token was given. */
    last_used_at: instant().notNull(),
    expires_at: instant().notNull(),
  },
  {
    bound: { because: 'each needs a new sign-in, which are limited, and is kept for 12 hours at most' },
    audited: false,
    versioned: false,
    readable: false,
  },
  (t) => [index('device_sign_ins_expiry_idx').on(t.expires_at)],
);
