import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { WorkOrderImportRow } from '@chatterfix/sdk/contract';
import { parse, type CsvError } from 'csv-parse';
import { ConfigError } from '../config.ts';

/** The column of each field (`map`), and the fields that have the same value in every row (`set`). */
export interface Mapping {
  map: Record<string, string>;
  set: Record<string, string>;
}

/**
 * The format of a file: its encoding (a WHATWG label, `utf-8` by default) and the delimiter between cells
 * (`,` by default; `\\t` is a tab).
 */
export interface FileFormat {
  encoding?: string;
  delimiter?: string;
}

/** A line that cannot be imported. */
export interface Rejected {
  line: number;
  field: string;
  reason: string;
}

const fields = new Set(Object.keys(WorkOrderImportRow.def.shape).filter((name) => name !== 'line'));
const numeric = new Set(['estimated_hours', 'actual_hours', 'parts_cost', 'labor_cost', 'asset_id']);
const instants = new Set(['due_date', 'created_at', 'started_at', 'completed_at']);

/** Parses `a=b,c=d` into an object. */
export function parsePairs(text: string, option: string): Record<string, string> {
  return Object.fromEntries(
    text.split(',').map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1)
        throw new ConfigError(`${option} takes pairs such as title=Text,asset=Asset, not “${pair}”.`);
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    }),
  );
}

/** Throws `ConfigError` if the mapping names an unknown field or lacks the title. */
export function checkMapping({ map, set }: Mapping): void {
  for (const field of [...Object.keys(map), ...Object.keys(set)]) {
    if (!fields.has(field))
      throw new ConfigError(
        `A work order has no field “${field}”. The fields are: ${[...fields].join(', ')}.`,
      );
  }
  if (!map['title'] && !set['title']) throw new ConfigError('Map the title: --map title=Column.');
}

/**
 * Reads the rows of a CSV file (RFC 4180) as import rows. Text stays exactly as written. Empty cells leave
 * their field out. Dates without a time mean midnight UTC. Lines that are not valid CSV are passed to
 * `reject`.
 *
 * @throws `ConfigError` if the file cannot be read, is in another encoding, or lacks a mapped column.
 */
export async function* readRows(
  file: string,
  { map, set }: Mapping,
  { encoding = 'utf-8', delimiter = ',' }: FileFormat,
  reject: (rejected: Rejected) => void,
): AsyncGenerator<Record<string, unknown>> {
  if (delimiter === '')
    throw new ConfigError("The delimiter must not be empty: give it as in --delimiter ';'.");
  const decode = decoder(encoding);
  // The parser counts a line break of two characters within a cell twice.
  let countedTwice = 0;
  const lines: number[] = [];
  const parser = parse({
    columns: true,
    delimiter: delimiter.replace('\\t', '\t'),
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error: CsvError | undefined) => {
      if (error)
        reject({
          line: Number(error['lines']) - countedTwice,
          field: '',
          reason: `is not valid CSV: ${error.message}`,
        });
    },
    on_record: (record: Record<string, string>, info) => {
      const breaks = Object.values(record).flatMap((cell) => cell.match(/\r\n|\n|\r/g) ?? []);
      countedTwice += breaks.filter((one) => one === '\r\n').length;
      lines.push(info.lines - countedTwice - breaks.length);
      return record;
    },
  });
  // An error of the file or the decoder destroys the parser, so the loop below throws it.
  pipeline(createReadStream(file), decode, parser, () => {});
  let checked = false;
  try {
    for await (const record of parser as AsyncIterable<Record<string, string>>) {
      if (!checked) checkColumns(map, record, delimiter);
      checked = true;
      const row: Record<string, unknown> = { line: lines.shift() };
      for (const [field, value] of Object.entries(set)) row[field] = typed(field, value);
      for (const [field, column] of Object.entries(map)) {
        const cell = record[column] ?? '';
        if (cell !== '') row[field] = typed(field, cell);
      }
      yield row;
    }
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? unreadable[String(error.code)] : undefined;
    throw reason ? new ConfigError(`The file ${file} ${reason}.`) : error;
  }
}

/** Error codes of the file system, in words. */
const unreadable: Record<string, string> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
};

function checkColumns(map: Record<string, string>, record: Record<string, string>, delimiter: string): void {
  const missing = Object.values(map).filter((column) => !(column in record));
  if (missing.length === 0) return;
  const columns = Object.keys(record).filter(Boolean);
  const other =
    columns.length === 1
      ? [';', '\t', '|', ','].find((character) => character !== delimiter && columns[0]?.includes(character))
      : undefined;
  const hint = other
    ? ` Perhaps it has another delimiter: --delimiter '${other === '\t' ? '\\t' : other}'.`
    : '';
  throw new ConfigError(
    `The file has no column “${missing.join('”, “')}”. Its columns are: ${columns.join(', ')}.${hint}`,
  );
}

/** Decodes bytes of any encoding, without the byte order mark. */
function decoder(encoding: string): (source: AsyncIterable<Uint8Array>) => AsyncGenerator<string> {
  let decode: TextDecoder;
  try {
    decode = new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new ConfigError(
      `There is no encoding “${encoding}”. Use, for example, utf-8, windows-1252 or utf-16le.`,
    );
  }
  return async function* text(source) {
    try {
      for await (const bytes of source) yield decode.decode(bytes, { stream: true });
      yield decode.decode();
    } catch (error) {
      throw error instanceof TypeError
        ? new ConfigError(
            `The file is not ${decode.encoding}. Give its encoding, such as --encoding windows-1252.`,
          )
        : error;
    }
  };
}

function typed(field: string, cell: string): unknown {
  if (numeric.has(field)) return /^\s*[-+]?\d+(\.\d*)?\s*$/.test(cell) ? Number(cell) : cell;
  if (instants.has(field)) {
    const date = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?(Z|[+-]\d\d:\d\d)?$/.exec(
      cell.trim(),
    );
    if (date)
      return `${date[1]}T${date[2] ?? '00:00:00'}${date[2]?.length === 5 ? ':00' : ''}${date[3] ?? 'Z'}`;
  }
  return cell;
}
