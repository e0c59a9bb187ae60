import * as z from 'zod/mini';
import { Count, described, text } from './values.ts';

/** Rows of a list are counted up to this number, unless the server keeps a count; see `total_capped`. */
export const TOTAL_CAP = 10_000;

/**
 * Page numbers (`page`) are for people and cursors (`cursor`) for programs: a cursor stays fast on later pages
 * and does not skip rows.
 */
export const pageQuery = {
  limit: z._default(described('Rows per page', z.int().check(z.minimum(1), z.maximum(200))), 50),
  page: z.optional(
    described(
      'Page number, from 1; cannot be combined with `cursor`',
      z.int().check(z.minimum(1), z.maximum(2000)),
    ),
  ),
  cursor: z.optional(
    described('`next_cursor` of the page before; the filters and the order must be the same', text(1000, 1)),
  ),
};

export const pageFields = {
  total: described('Rows that match; see `total_capped`', Count),
  total_capped: described('True if counting stopped: at least `total` rows match', z.boolean()),
  page: described('Number of this page, from 1', z.int()),
  next_cursor: described('`cursor` of the next page; null on the last page', z.nullable(z.string())),
};

/** What every list answers besides its rows. */
export const Page = z.object(pageFields);
export type Page = z.infer<typeof Page>;
