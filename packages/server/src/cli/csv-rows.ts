import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { WorkOrderImportRow } from '@chatterfix/sdk/contract';
import { parse, type CsvError, type Info } from 'csv-parse';
import { ConfigError } from '../config.ts';

/** Which column each field is read from, and the fields that are the same for every row. */
export interface Mapping {
  map: Record<string, string>;
  set: Record<string, string>;
}

/** How a file is written: its encoding (a WHATWG label; `utf-8`) and what stands between two cells (`,`; `\\t` is a tab). */
export interface FileFormat {
  encoding?: string;
  delimiter?: string;
}

export interface Rejected {
  line: number;
  field: string;
  reason: string;
}

const fields = new Set(Object.keys(WorkOrderImportRow.def.shape).filter((name) => name !== 'line'));
const numeric = new Set(['estimated_hours', 'actual_hours', 'parts_cost', 'labor_cost', 'asset_id']);
const instants = new Set(['due_date', 'created_at', 'started_at', 'completed_at']);

/** `a=b,c=d` as an object. */
export function parsePairs(text: string, option: string): Record<string, string> {
  return Object.fromEntries(
    text.split(',').map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1)
        throw new ConfigError(`${option} takes pairs such as title=Text,asset=Asset; “${pair}” is not one.`);
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    }),
  );
}

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
 * The rows of a CSV file (RFC 4180) as import rows, text to the letter. A cell that is empty leaves its field out. Dates without a time are midnight
 * UTC. Lines that are no CSV are handed to `reject`.
 * @throws ConfigError for a file that cannot be read, that is in another encoding, or that lacks a mapped column.
 */
export async function* readRows(
  file: string,
  { map, set }: Mapping,
  { encoding = 'utf-8', delimiter = ',' }: FileFormat,
  reject: (rejected: Rejected) => void,
): AsyncGenerator<Record<string, unknown>> {
  if (delimiter === '') throw new ConfigError("Say what stands between two cells, such as --delimiter ';'.");
  const decode = decoder(encoding);
  const parser = parse({
    columns: true,
    delimiter: delimiter.replace('\\t', '\t'),
    info: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error: CsvError | undefined) => {
      if (error)
        reject({
          line: Number(error['lines'] ?? lastLine),
          field: '',
          reason: `is not a line of this CSV file: ${error.message}`,
        });
    },
  });
  // What goes wrong in the file or the decoder destroys the parser, and so is thrown by the loop.
  pipeline(createReadStream(file), decode, parser, () => {});
  let lastLine = 1;
  let checked = false;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: Record<string, string>;
      info: Info;
    }>) {
      if (!checked) checkColumns(map, record, delimiter);
      checked = true;
      const row: Record<string, unknown> = { line: lastLine + 1 };
      lastLine = info.lines;
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
    ? ` Its cells may be separated otherwise: --delimiter '${other === '\t' ? '\\t' : other}'.`
    : '';
  throw new ConfigError(
    `The file has no column “${missing.join('”, “')}”. Its columns are: ${columns.join(', ')}.${hint}`,
  );
}

/** Bytes of any encoding as text, without a byte order mark. */
function decoder(encoding: string): (source: AsyncIterable<Uint8Array>) => AsyncGenerator<string> {
  let decode: TextDecoder;
  try {
    decode = new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new ConfigError(`There is no encoding “${encoding}”; such are utf-8, windows-1252 and utf-16le.`);
  }
  return async function* text(source) {
    try {
      for await (const bytes of source) yield decode.decode(bytes, { stream: true });
      yield decode.decode();
    } catch (error) {
      throw error instanceof TypeError
        ? new ConfigError(
            `The file is not ${decode.encoding}. Say its encoding, such as --encoding windows-1252.`,
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
