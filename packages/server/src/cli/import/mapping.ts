import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { ConfigError } from '../../config.ts';
import { validate } from '../../platform/validate.ts';
import type { Formats } from './columns.ts';
import type { DateOrder } from './dates.ts';
import { hasUnit, type Resource } from './fields.ts';
import type { DecimalSign } from './numbers.ts';
import { isTimeZone } from './zones.ts';

/** How a file becomes records. It can be kept in a JSON file and used again. */
export interface Mapping {
  /** The column of each field: its name, or `#3` for the third one. */
  map: Record<string, string>;
  /** The fields that have the same value in every row. */
  set: Record<string, string>;
  /** What the values of a file mean, by field. */
  values: Record<string, Record<string, string>>;
  /** The unit of hours by field: the column that has it, or a word such as `min`. */
  unit: Record<string, string>;
  /** The order of dates by field; `*` stands for all fields. */
  date_format: Record<string, DateOrder>;
  decimal?: DecimalSign;
  time_zone?: string;
  encoding?: string;
  delimiter?: string;
  header_row?: number;
  /** Cells that say that there is no value. Upper and lower case are the same. */
  empty: string[];
}

/** What the command line says of a mapping. */
export interface MappingOptions {
  map?: string | undefined;
  mapping?: string | undefined;
  set?: string | undefined;
  values?: string | undefined;
  unit?: string | undefined;
  dateFormat?: string | undefined;
  decimal?: string | undefined;
  timeZone?: string | undefined;
  encoding?: string | undefined;
  delimiter?: string | undefined;
  headerRow?: string | undefined;
  empty?: string | undefined;
}

/** What other systems and people write into a cell that has no value. */
const usualEmpty: readonly string[] = [
  'N/A', 'NA', 'n.a.', '#N/A', '#NV', '#NAME?', '#VALUE!', '#REF!', '#DIV/0!', 'NULL', '(null)', 'None', 'nil',
  'NaN', 'NaT', '(blank)', '(leer)', '-', '--', '---', '–', '—',
]; // prettier-ignore

const texts = z.record(z.string(), z.string());
const MappingFile = z.strictObject({
  map: texts,
  set: z.optional(texts),
  values: z.optional(z.record(z.string(), texts)),
  unit: z.optional(texts),
  date_format: z.optional(z.union([z.string(), texts])),
  decimal: z.optional(z.string()),
  time_zone: z.optional(z.string()),
  encoding: z.optional(z.string()),
  delimiter: z.optional(z.string()),
  header_row: z.optional(z.int().check(z.minimum(1))),
  empty: z.optional(z.array(z.string())),
});

/**
 * The mapping of a file `--mapping` and of the other options, which come before it.
 *
 * @throws `ConfigError` that names the option which cannot be used.
 */
export function readMapping(resource: Resource, options: MappingOptions): Mapping {
  const mapping: Mapping = {
    map: {},
    set: {},
    values: {},
    unit: {},
    date_format: {},
    empty: [...usualEmpty],
  };
  if (options.mapping !== undefined) Object.assign(mapping, readFile(options.mapping));
  if (options.map !== undefined) Object.assign(mapping.map, parsePairs(options.map, '--map'));
  if (options.set !== undefined) Object.assign(mapping.set, parsePairs(options.set, '--set'));
  if (options.values !== undefined)
    for (const [field, meanings] of Object.entries(parseValues(options.values, resource)))
      mapping.values[field] = { ...mapping.values[field], ...meanings };
  if (options.unit !== undefined) Object.assign(mapping.unit, parsePairs(options.unit, '--unit'));
  if (options.dateFormat !== undefined)
    Object.assign(mapping.date_format, parseDateFormats(options.dateFormat));
  if (options.decimal !== undefined) mapping.decimal = parseDecimal(options.decimal);
  if (options.timeZone !== undefined) mapping.time_zone = parseTimeZone(options.timeZone);
  if (options.encoding !== undefined) mapping.encoding = options.encoding;
  if (options.delimiter !== undefined) mapping.delimiter = parseDelimiter(options.delimiter);
  if (options.headerRow !== undefined) mapping.header_row = parseHeaderRow(options.headerRow);
  if (options.empty !== undefined) mapping.empty = options.empty.split(',').map((one) => one.trim());
  checkFields(resource, mapping);
  checkValues(resource, mapping);
  for (const field of Object.keys(mapping.unit))
    if (!hasUnit(resource, field))
      throw new ConfigError(`--unit ${field}=${mapping.unit[field]}: ${field} is no field of hours.`);
  return mapping;
}

function readFile(path: string): Partial<Mapping> {
  try {
    const file = validate(MappingFile, JSON.parse(readFileSync(path, 'utf8')), 'body');
    const { date_format, decimal, time_zone, delimiter, ...others } = file;
    return {
      ...(others as Partial<Mapping>), // what is left has the same types
      ...(date_format === undefined
        ? {}
        : {
            date_format:
              typeof date_format === 'string'
                ? parseDateFormats(date_format)
                : Object.fromEntries(
                    Object.entries(date_format).map(([field, format]) => [field, parseDateOrder(format)]),
                  ),
          }),
      ...(decimal === undefined ? {} : { decimal: parseDecimal(decimal) }),
      ...(time_zone === undefined ? {} : { time_zone: parseTimeZone(time_zone) }),
      ...(delimiter === undefined ? {} : { delimiter: parseDelimiter(delimiter) }),
    };
  } catch (error) {
    throw new ConfigError(
      `The mapping file ${path} cannot be used: ${error instanceof Error ? error.message.replace(/^body\.?/, '') : String(error)}`,
    );
  }
}

/** Parses `a=b,c=d` into an object. */
function parsePairs(text: string, option: string): Record<string, string> {
  return Object.fromEntries(
    text.split(',').map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1)
        throw new ConfigError(`${option} takes pairs such as title=Text,asset=Asset, not “${pair}”.`);
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    }),
  );
}

/** Parses `status:TECO=completed,CRTD=open,priority:1=critical` into the meanings of each field. */
function parseValues(text: string, { fields }: Resource): Record<string, Record<string, string>> {
  const parsed: Record<string, Record<string, string>> = {};
  let field: string | undefined;
  for (const part of text.split(/[,;]/)) {
    const [, named, pair = part] = /^\s*([a-z_]+):(.*)$/.exec(part) ?? [];
    if (named !== undefined && named in fields) field = named;
    const written = named !== undefined && named in fields ? pair : part;
    const at = written.lastIndexOf('=');
    if (field === undefined || at < 1)
      throw new ConfigError(
        `--values takes a field and pairs, such as status:TECO=completed,CRTD=open, not “${part}”.`,
      );
    (parsed[field] ??= {})[written.slice(0, at).trim()] = written.slice(at + 1).trim();
  }
  return parsed;
}

/** Parses `dmy`, or `due_date=dmy,created_at=mdy` for columns of several forms. */
function parseDateFormats(text: string): Record<string, DateOrder> {
  if (!text.includes('=')) return { '*': parseDateOrder(text) };
  return Object.fromEntries(
    Object.entries(parsePairs(text, '--date-format')).map(([field, format]) => [
      field,
      parseDateOrder(format),
    ]),
  );
}

/** Reads `dmy`, `DD/MM/YYYY`, `d.m.Y` or `day-first` as an order. */
function parseDateOrder(format: string): DateOrder {
  const plain = format.trim().toLowerCase();
  if (/^(day|month|year)[ -]?first$/.test(plain))
    return plain.startsWith('d') ? 'dmy' : plain.startsWith('m') ? 'mdy' : 'ymd';
  const order = [...new Set(plain.replace(/[^a-z]/g, '').match(/[dmy]/g) ?? [])].join('');
  if (/^[dmyhs%\s./,:a-]+$/.test(plain) && (order === 'dmy' || order === 'mdy' || order === 'ymd'))
    return order;
  throw new ConfigError(
    `--date-format takes dmy, mdy, ymd or a pattern such as DD/MM/YYYY, not “${format}”.`,
  );
}

function parseDecimal(sign: string): DecimalSign {
  const plain = sign.trim().toLowerCase();
  if (plain === '.' || plain === 'point' || plain === 'dot') return '.';
  if (plain === ',' || plain === 'comma') return ',';
  throw new ConfigError(`--decimal takes . or , (or point or comma), not “${sign}”.`);
}

function parseTimeZone(name: string): string {
  if (isTimeZone(name)) return name;
  throw new ConfigError(
    `There is no time zone “${name}”. Give --time-zone as in Europe/Berlin, UTC or +02:00.`,
  );
}

function parseDelimiter(delimiter: string): string {
  const sign = delimiter.replace('\\t', '\t').replace(/^tab$/i, '\t');
  if (sign.length !== 1 || /["\r\n]/.test(sign))
    throw new ConfigError("The delimiter must be one character: give it as in --delimiter ';' or '\\t'.");
  return sign;
}

function parseHeaderRow(line: string): number {
  if (/^[1-9]\d{0,8}$/.test(line)) return Number(line);
  throw new ConfigError(`--header-row takes the line of the header, from 1, not “${line}”.`);
}

function checkFields({ record, fields }: Resource, mapping: Mapping): void {
  const formats = Object.keys(mapping.date_format).filter((field) => field !== '*');
  for (const field of [
    ...Object.keys(mapping.map),
    ...Object.keys(mapping.set),
    ...Object.keys(mapping.values),
    ...Object.keys(mapping.unit),
    ...formats,
  ])
    if (!Object.hasOwn(fields, field))
      throw new ConfigError(
        `${/^[aeiou]/.test(record) ? 'An' : 'A'} ${record} has no field “${field}”. The fields are: ${Object.keys(fields).join(', ')}.`,
      );
}

/** Throws `ConfigError` if the meaning of a value is none that its field may have. */
function checkValues({ fields }: Resource, { values }: Mapping): void {
  for (const [field, meanings] of Object.entries(values)) {
    const kind = fields[field];
    if (kind === 'text' || kind === 'code') continue;
    if (typeof kind !== 'object')
      throw new ConfigError(
        `--values cannot say what the values of ${field} mean: it is no text and no choice.`,
      );
    for (const [from, to] of Object.entries(meanings))
      if (!kind.oneOf.includes(to))
        throw new ConfigError(
          `--values ${field}:${from}=${to}: ${field} must be one of ${kind.oneOf.join(', ')}.`,
        );
  }
}

/** Throws `ConfigError` if the mapping has no field that every record needs. */
export function checkRequired({ required }: Resource, { map, set }: Mapping): void {
  const missing = required.filter((field) => !map[field] && !set[field]);
  if (missing.length > 0)
    throw new ConfigError(
      `Map the ${missing.join(' and the ')}: --map ${missing.map((field) => `${field}=Column`).join(',')}. With --suggest, a mapping is proposed from the header.`,
    );
}

/** The mapping as a file that `--mapping` reads, without what is as it is by itself. */
export function mappingText(mapping: Mapping): string {
  const { empty, ...others } = mapping;
  const kept = Object.entries(others).filter(
    ([, value]) => typeof value !== 'object' || Object.keys(value).length > 0,
  );
  const isUsual = empty.join() === usualEmpty.join();
  return `${JSON.stringify({ ...Object.fromEntries(kept), ...(isUsual ? {} : { empty }) }, null, 2)}\n`;
}

/** What the mapping says of the values of a field. */
export function formatsOf(mapping: Mapping, field: string): Formats {
  return {
    dateOrder: mapping.date_format[field] ?? mapping.date_format['*'],
    decimal: mapping.decimal,
    timeZone: mapping.time_zone,
    values: mapping.values[field],
  };
}
