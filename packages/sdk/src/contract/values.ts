import * as z from 'zod/mini';

/** The largest id the database can hold (a 32-bit integer). */
export const MAX_ID = 2_147_483_647;

export const Id = z
  .int()
  .check(z.minimum(1), z.maximum(MAX_ID), z.describe('Identifier, unique within its resource'));
export const Count = z.int().check(z.minimum(0), z.maximum(MAX_ID));

/** An instant as the server prints it: ISO 8601 in UTC. */
export const Instant = z.iso.datetime({ offset: true }).check(z.describe('Instant, ISO 8601 in UTC'));
/** An instant as callers may send it: any offset; kept in UTC. Years 1900 to 2199. */
export const InstantInput = z.pipe(
  z.iso
    .datetime({
      offset: true,
      error: 'must be an ISO 8601 date and time with a zone, such as 2026-03-31T14:00:00Z',
    })
    .check(
      z.refine((value) => value >= '1900' && value < '22', 'must lie between the years 1900 and 2199'),
      z.describe('Instant, ISO 8601 with a zone'),
    ),
  z.transform((value: string) => new Date(value).toISOString()),
);
export const DateOnly = z.iso
  .date({ error: 'must be a calendar date such as 2026-03-31' })
  .check(z.refine((value) => value >= '1900' && value < '22', 'must lie between the years 1900 and 2199'));

/** Text as people write it, kept to the letter. Refuses what PostgreSQL cannot store: NUL and lone surrogates. */
export function text(maxLength: number, minLength = 0) {
  return z.string().check(
    z.minLength(minLength),
    z.maxLength(maxLength),
    z.refine((value) => !value.includes('\u0000'), 'must not contain the NUL character'),
    z.refine(
      (value) => !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(value),
      'must be well-formed Unicode (it has half of a surrogate pair)',
    ),
  );
}
/** A name or title: at least one character that is not white space. */
export function title(maxLength: number) {
  return text(maxLength, 1).check(z.refine((value) => value.trim() !== '', 'must not be blank'));
}

function decimal(minimum: number, maximum: number, what: string) {
  return z.number().check(
    z.minimum(minimum),
    z.maximum(maximum),
    z.refine(
      (value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-4,
      'must have at most two decimals',
    ),
    z.describe(what),
  );
}
/** Hours, 0 to 999.99. */
export const Hours = decimal(0, 999.99, 'Hours, at most two decimals');
/** Money in the tenant's currency; negative for credits and returns. */
export const Cost = decimal(
  -99_999_999.99,
  99_999_999.99,
  "Money in the tenant's currency, at most two decimals; negative for credits",
);
export const Price = decimal(0, 99_999_999.99, "Money in the tenant's currency, at most two decimals");
export const AssetValue = decimal(
  0,
  9_999_999_999.99,
  "Money in the tenant's currency, at most two decimals",
);

/** Counts the changes of a record. It is the record's ETag: send it as `If-Match` and a change is refused where somebody else was faster. */
export const Version = z
  .int()
  .check(
    z.minimum(1),
    z.maximum(MAX_ID),
    z.describe('Counts the changes of the record; also its ETag, for `If-Match`'),
  );

/** The origin of a page: scheme, host and port, exactly as browsers send it. */
export const Origin = text(255, 1).check(
  z.refine((value) => {
    try {
      return /^https?:$/.test(new URL(value).protocol) && new URL(value).origin === value;
    } catch {
      return false;
    }
  }, 'must be an origin exactly as browsers send it, such as https://erp.example.com'),
);
