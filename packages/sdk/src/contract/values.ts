import * as z from 'zod/mini';

/** The largest id the database can hold (a 32-bit integer). */
export const MAX_ID = 2_147_483_647;

/**
 * The schema with a description. The description is written here once: the OpenAPI document prints it, and
 * the build writes it as a docstring into the SDK's `.d.ts` files.
 */
export function described<Schema extends z.ZodMiniType>(description: string, schema: Schema): Schema {
  return schema.check(z.describe(description));
}

/**
 * The fields with their descriptions, from a table of texts that a resource's answer and its inputs share. A
 * field without a text does not compile.
 */
export function describedFields<Fields extends Record<string, z.ZodMiniType>>(
  texts: Readonly<Record<keyof Fields, string>>,
  fields: Fields,
): Fields {
  const entries = Object.entries(fields).map(([name, schema]) => [name, described(texts[name]!, schema)]);
  return Object.fromEntries(entries) as Fields; // the same keys, with schemas of the same types
}

export const Id = described(
  'Identifier, unique within its resource',
  z.int().check(z.minimum(1), z.maximum(MAX_ID)),
);
export type Id = z.infer<typeof Id>;
export const Count = z.int().check(z.minimum(0), z.maximum(MAX_ID));

/** An instant as the server prints it: ISO 8601 in UTC. */
export const Instant = described('Instant, ISO 8601 in UTC', z.iso.datetime({ offset: true }));
export type Instant = z.infer<typeof Instant>;
const withinYears = z.refine<string>(
  (value) => value >= '1900' && value < '22',
  'must lie between the years 1900 and 2199',
);
/** An instant as callers may send it: any offset; kept in UTC. Years 1900 to 2199. */
export const InstantInput = z.pipe(
  z.iso
    .datetime({
      offset: true,
      error: 'must be an ISO 8601 date and time with a zone, such as 2026-03-31T14:00:00Z',
    })
    .check(withinYears, z.describe('Instant, ISO 8601 with a zone; kept in UTC. Years 1900 to 2199')),
  z.transform((value: string) => new Date(value).toISOString()),
);
/** A calendar day without a zone, `YYYY-MM-DD`. Years 1900 to 2199. */
export const DateOnly = z.iso
  .date({ error: 'must be a calendar date such as 2026-03-31' })
  .check(withinYears);

/** A time as the server prints it: a calendar day, or an instant in UTC. */
export const DayOrInstant = described(
  "A calendar day (`2026-03-31`), which lasts from midnight to midnight in the tenant's time zone, or an instant, ISO 8601 in UTC",
  z.union([z.iso.date(), Instant]),
);
export type DayOrInstant = z.infer<typeof DayOrInstant>;
const error =
  'must be a calendar date such as 2026-03-31, or an ISO 8601 date and time with a zone such as 2026-03-31T14:00:00Z';
/** A time as callers may send it: a calendar day stays a day, an instant is kept in UTC. Years 1900 to 2199. */
export const DayOrInstantInput = z.pipe(
  z
    .union([z.iso.date({ error }), z.iso.datetime({ offset: true, error })], { error })
    .check(
      withinYears,
      z.describe(
        "A calendar day, which lasts from midnight to midnight in the tenant's time zone, or an instant, ISO 8601 with a zone, kept in UTC. Years 1900 to 2199",
      ),
    ),
  z.transform((value: string) => (isDay(value) ? value : new Date(value).toISOString())),
);
/** Whether a time that is a day or an instant is a day. */
export function isDay(time: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(time);
}

/** A time zone by its name in the IANA database. Offsets are refused: they do not know daylight saving time. */
export const TimeZone = described(
  'A time zone by its name in the IANA database, such as `Europe/Berlin`',
  text(64, 1).check(
    z.refine((name) => {
      try {
        const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
        return timeZone !== '' && /^(UTC|[A-Z][A-Za-z_]+(\/[A-Z][A-Za-z0-9_+-]*)+)$/.test(name);
      } catch {
        return false;
      }
    }, 'must be a time zone of the IANA database, such as Europe/Berlin or UTC'),
  ),
);

/**
 * Text as people write it, stored unchanged. Refuses what PostgreSQL cannot store: NUL and lone surrogates.
 */
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

/**
 * Counts the changes of a record, and is the record's ETag: a change that sends it as `If-Match` is refused
 * where somebody else changed the record first.
 */
export const Version = described(
  'Counts the changes of the record, from 1; also its ETag, for `If-Match`',
  z.int().check(z.minimum(1), z.maximum(MAX_ID)),
);
export type Version = z.infer<typeof Version>;

/** The path parameter of a single record. */
export const byId = z.strictObject({ id: described('Identifier of the record', Id) });

/** A check for the body of a change: it must have at least one field. */
export const namesAField = z.refine<object>(
  (fields) => Object.keys(fields).length > 0,
  'must name at least one field to change',
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
