import * as z from 'zod/mini';
import { Count, text } from './values.ts';

/** The counted `total` of a list stops here unless a kept count answers it; `total_capped` says so. */
export const TOTAL_CAP = 10_000;

/** Pages for people (`page`), keyset cursors for programs (`cursor`): a cursor does not slow down or skip however deep it goes. */
export const pageQuery = {
  limit: z._default(z.int().check(z.minimum(1), z.maximum(200), z.describe('Rows per page')), 50),
  page: z.optional(
    z.int().check(z.minimum(1), z.maximum(2000), z.describe('Page number; not together with `cursor`')),
  ),
  cursor: z.optional(
    text(1000, 1).check(
      z.describe('`next_cursor` of the page before; the filters and the order must be the same'),
    ),
  ),
};

export const pageFields = {
  total: Count.check(z.describe('Rows that match; see `total_capped`')),
  total_capped: z.boolean().check(z.describe(`True where counting stopped: at least \`total\` rows match`)),
  page: z.int(),
  next_cursor: z.nullable(z.string()),
};

/** What every list answers besides its rows. */
export interface Page {
  total: number;
  total_capped: boolean;
  page: number;
  next_cursor: string | null;
}
