import * as z from 'zod/mini';
import { Count, described } from '../values.ts';

const healths = ['healthy', 'unhealthy'] as const;
export const Health = z.object({
  status: described('Whether the platform works', z.enum(healths)),
  gateway: described(
    'Always the same text, by which a monitor recognises the service',
    z.literal('ChatterFix Platform Gateway'),
  ),
  version: described("The server's version", z.string()),
  database: described(
    'The database behind the server',
    z.object({
      status: described('Whether the database answers', z.enum(healths)),
      database_type: described('Which database it is', z.enum(['postgresql', 'pglite'])),
      tables: described('Tables in the database; 0 where it does not answer', Count),
      reason: described('Why the database is unhealthy, in words', z.optional(z.string())),
    }),
  ),
});
export type Health = z.infer<typeof Health>;
